/** One button a plan, zeros included: that a plan does not speak of it is a result. */
import type { SearchResult } from '../client.ts';
import { facetButton, listItem } from './facet-list.ts';

/** The items of the list; `choose` gets the id of a plan, null for all. */
export function planItems(
  { plans, facets }: SearchResult,
  chosen: readonly string[],
  all: string,
  choose: (plan: string | null) => void,
): HTMLElement[] {
  const counted = plans.map((plan) => ({ ...plan, count: facets.plan[plan.id] ?? 0 }));
  const sum = counted.reduce((total, { count }) => total + count, 0);
  const buttons = counted.map(({ id, name, colour, count }) =>
    facetButton(name, count, chosen.includes(id), () => choose(id), `plan-name plan-${colour}`),
  );
  return [facetButton(all, sum, chosen.length === 0, () => choose(null)), ...buttons].map(listItem);
}
