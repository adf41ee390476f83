/** Plans as the alignment needs them, from the rows of their data files. */
import type { ComparedPlan } from '../../pipeline/align/two-plans.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';

/** What the alignment needs of a plan, as a worker can be sent it. */
export function comparedPlanOf({ plan, sections, clauses }: PlanRecord): ComparedPlan {
  return {
    id: plan.id,
    title: plan.title,
    sections: sections.filter(({ id }) => id !== FRONT_SECTION_ID),
    clauses: clauses.map(({ id, section, kind, themes, text }) => ({ id, section, kind, themes, text })),
  };
}
