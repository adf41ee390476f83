/** What an address that names plans asks for. */
import { MOST_PLANS } from '../pair/columns.ts';
import type { ListedPlan } from '../source/listed-plans.ts';

/**
 * What an address that names plans leads to: a page of two with plans beside them, plans without such a page, or nothing
 * that can be shown.
 */
export type AskedPlans =
  | { to: 'page'; first: string; second: string; more: string[] }
  | { to: 'plans'; plans: ListedPlan[] }
  | { to: 'nothing'; why: 'unknown' | 'few' | 'many'; ids: string[] };

/** Finds what the ids of an address ask for; an id that comes again counts once. */
export function askedPlans(ids: readonly string[], listed: readonly ListedPlan[]): AskedPlans {
  const asked = [...new Set(ids)];
  const unknown = asked.filter((id) => !listed.some((plan) => plan.id === id));
  if (unknown.length > 0) return { to: 'nothing', why: 'unknown', ids: unknown };
  const plans = asked.flatMap((id) => listed.find((plan) => plan.id === id) ?? []);
  const [first, second, ...more] = plans;
  if (!first || !second) return { to: 'nothing', why: 'few', ids: asked };
  if (plans.length > MOST_PLANS) return { to: 'nothing', why: 'many', ids: asked };
  return [second, ...more].every(({ id }) => first.beside.includes(id))
    ? { to: 'page', first: first.id, second: second.id, more: more.map(({ id }) => id) }
    : { to: 'plans', plans };
}
