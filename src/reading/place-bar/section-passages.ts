/** The clauses of a section as they are exported. */
import { clauseLocus } from '../../corpus/locus.ts';
import { sectionsWithin } from '../../corpus/outline.ts';
import { planTextOf } from '../../corpus/plan-text.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import type { TakenPassage } from '../../takeaway/taken-passage.ts';

/** Breaks a line in a cell of a table; in the data it cannot be the character that ends a row. */
const CELL_LINE = /\u2028/g;

/**
 * Lists the clauses of a section and of all sections in it, in reading order; of `s0` all clauses of the plan. `address`
 * gives the absolute address of a clause.
 */
export function sectionPassages(
  record: PlanRecord,
  section: string,
  address: (id: string) => string,
): TakenPassage[] {
  const plan = planTextOf({ id: record.plan.id, colour: 0, data: record.plan }, record);
  const within = new Set(sectionsWithin(plan, section).map(({ id }) => id));
  return plan.clauses
    .filter((clause) => section === FRONT_SECTION_ID || within.has(clause.section))
    .map((clause) => ({
      plan: plan.data.title,
      locus: clauseLocus(clause),
      text: clause.text.replace(CELL_LINE, '\n'),
      url: address(clause.id),
    }));
}
