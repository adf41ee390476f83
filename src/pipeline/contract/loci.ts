/** The printed loci of the clauses of a plan. */
import type { ClauseText } from '../schemas/clause.ts';
import { type LocusSection, locusOfClause, loneParagraphs } from '../text/locus.ts';
import { type PlacedSection, pathTo } from '../text/nodes.ts';
import { tableRows } from './rows.ts';

/**
 * Maps the ids of clauses to their printed loci, a table by the number of its caption: 三、（一）2．第1段, 三、（五）表3,
 * 第三条第二款. Clauses in the order of the text.
 */
export function clauseLoci<Section extends PlacedSection & LocusSection>(
  sectionById: ReadonlyMap<string, Section>,
  clauses: readonly ClauseText[],
): ReadonlyMap<string, string> {
  const captions = new Map(tableRows('', clauses).map((table) => [table.id, table.caption]));
  const lone = loneParagraphs(clauses);
  return new Map(
    clauses.map(({ id, section }) => [
      id,
      locusOfClause(pathTo(sectionById, section), id, {
        caption: captions.get(id) ?? '',
        alone: lone.has(id),
      }),
    ]),
  );
}
