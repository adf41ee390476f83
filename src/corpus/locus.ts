/** What a clause is called where it is listed, and a table where its region is announced. */

import { clauseLoci } from '../pipeline/contract/loci.ts';
import { tableRows } from '../pipeline/contract/rows.ts';
import { locusOfClause, placeLabel } from '../pipeline/text/locus.ts';
import { once } from '../pipeline/text/once.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import type { PlanText, TextClause } from './model.ts';
import { pathOf } from './outline.ts';

const captionsOf = once(
  ({ id, clauses }: PlanText) => new Map(tableRows(id, clauses).map((table) => [table.id, table.caption])),
);

/** The caption of the table with this clause id, or where it stands: 三、（一）第1表. */
export function tableName(plan: PlanText, id: string): string {
  const section = plan.clauseById.get(id)?.section ?? FRONT_SECTION_ID;
  return captionsOf(plan).get(id) ?? locusOfClause(pathOf(plan, section), id);
}

const lociOf = once(({ sectionById, clauses }: PlanText) => clauseLoci(sectionById, clauses));

/** The printed locus of a clause, a table by the number of its caption: 三、（一）2．第1段, 三、（五）表3, 第三条第二款. */
export function clauseLocus({ plan, id }: Pick<TextClause, 'plan' | 'id'>): string {
  return lociOf(plan).get(id) ?? '';
}

/** The printed locus of a section or of anything in it. */
export function placeLocus(plan: PlanText, id: string): string {
  return locusOfClause(pathOf(plan, plan.clauseById.get(id)?.section ?? id), id);
}

/** The place of a clause as a label beside it: 第1段, 第二款. */
export function clauseLabel({ plan, id, section }: Pick<TextClause, 'plan' | 'id' | 'section'>): string {
  return placeLabel(pathOf(plan, section), id, { alone: plan.loneParagraphs.has(id) });
}
