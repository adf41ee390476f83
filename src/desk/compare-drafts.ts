/** Compares a plan with a draft. */
import { comparedPlanOf } from '../compare/source/plan-record.ts';
import { compareTwo } from '../pipeline/align/two-plans.ts';
import type { Comparison, Task } from './messages.ts';

/** Finds passages in common and the sections that correspond, as the plan that comes first sees them. */
export function compareDrafts({ plans }: Extract<Task, { kind: 'compare' }>): Comparison {
  const [first, second] = plans.map(comparedPlanOf);
  if (!first || !second) throw new Error('two plans are compared');
  return compareTwo(first, second);
}
