/** The clauses of a section as they are exported. */
import { clauseLocus } from '../../corpus/locus.ts';
import type { TextClause } from '../../corpus/model.ts';
import { pathOf, sectionsWithin } from '../../corpus/outline.ts';
import { planTextOf } from '../../corpus/plan-text.ts';
import { runInOf } from '../../corpus/quoted.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import type { ClauseRow } from '../../takeaway/clause-table.ts';

/** Breaks a line in a cell of a table; in the data it cannot be the character that ends a row. */
const CELL_LINE = /\u2028/g;

/**
 * Lists the clauses of a section and of all sections in it, in reading order; of `s0` all clauses of the plan, of a clause
 * that clause.
 */
export function clausesWithin(record: PlanRecord, node: string): TextClause[] {
  const plan = planTextOf({ id: record.plan.id, colour: 0 }, record);
  const within = new Set(sectionsWithin(plan, node).map(({ id }) => id));
  return plan.clauses.filter(
    ({ id, section }) => node === FRONT_SECTION_ID || id === node || within.has(section),
  );
}

/** Makes the rows of the clauses of a section; `cite` gives the absolute address of a clause and the reference to it. */
export function sectionRows(
  record: PlanRecord,
  section: string,
  cite: (id: string, locus: string) => { url: string; citation: string },
): ClauseRow[] {
  return clausesWithin(record, section).map((clause) => {
    const locus = clauseLocus(clause);
    return {
      plan: clause.plan.data.title,
      locus,
      section: pathOf(clause.plan, clause.section).map(headingName).join(' › '),
      text: `${runInOf(clause)}${clause.text.replace(CELL_LINE, '\n')}`,
      ...cite(clause.id, locus),
    };
  });
}
