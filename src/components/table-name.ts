/** What a clause is called where it is listed, and a table where its region is announced. */
import { pathOf, type SiteClause, type SitePlan } from '../collections.ts';
import { tableRows } from '../contract/rows.ts';
import { locus } from '../text/locus.ts';
import { once } from '../text/memory.ts';
import { FRONT_SECTION_ID, placeInSection } from '../text/place.ts';

const captionsOf = once(
  ({ id, clauses }: SitePlan) => new Map(tableRows(id, clauses).map((table) => [table.id, table.caption])),
);

/** The caption of the table with this clause id, or where it stands: 三、（一）第1表. */
export function tableName(plan: SitePlan, id: string): string {
  const section = plan.clauseById.get(id)?.section ?? FRONT_SECTION_ID;
  return captionsOf(plan).get(id) ?? `${locus(pathOf(plan, section))}${placeInSection(id)}`;
}

/** The printed locus of a clause, a table by the number of its caption: 三、（一）2．第1段, 三、（五）表3. */
export function clauseLocus({ plan, id, section }: SiteClause): string {
  return `${locus(pathOf(plan, section))}${placeInSection(id, captionsOf(plan).get(id) ?? '')}`;
}
