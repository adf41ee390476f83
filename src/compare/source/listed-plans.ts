/** The plans that an address can name, and what it asks for. */
import type { SitePlan } from '../../corpus/model.ts';
import { FEW_PLANS } from '../../pipeline/align/neighbours.ts';
import { MOST_PLANS } from '../pair/columns.ts';
import type { ModelPlan } from '../pair/model.ts';

/** A plan with the ids of those that it has a page with, itself on the left (`onTheRight`). */
export interface ListedPlan extends ModelPlan {
  beside: string[];
}

/**
 * Returns the plans that a plan has a page with, itself on the left: of few plans all that it is set beside, of many those
 * after it. The other order of two of many is shown by the browser.
 */
export function onTheRight(plan: SitePlan, plans: readonly SitePlan[]): SitePlan[] {
  if (plans.length <= FEW_PLANS) return plan.beside;
  const place = plans.indexOf(plan);
  return plan.beside.filter((other) => plans.indexOf(other) > place);
}

/** Lists plans in their order. */
export function listedPlans(plans: readonly SitePlan[]): ListedPlan[] {
  return plans.map((plan) => {
    const { id, colour, data } = plan;
    const beside = onTheRight(plan, plans).map((other) => other.id);
    return { id, colour, data: { title: data.title, short: data.short }, beside };
  });
}

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
