/** The plans that an address can name. */
import type { SitePlan } from '../../corpus/model.ts';
import { FEW_PLANS } from '../../pipeline/align/neighbours.ts';
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
