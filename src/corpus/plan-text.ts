/** The text of a plan, made of the rows of its data file. */
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { loneParagraphs } from '../pipeline/text/locus.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import type { PlanText, ThemedText } from './model.ts';

/** Makes the text of a plan of its rows. Throws when they lack what precedes the first section. */
export function planTextOf({ id, colour }: Pick<PlanText, 'id' | 'colour'>, record: PlanRecord): ThemedText {
  const tables = new Map(record.tables.map((table) => [table.clause, table]));
  const section = record.sections.find((each) => each.id === FRONT_SECTION_ID);
  if (!section) throw new Error(`${id}: no section ${FRONT_SECTION_ID}`);
  const clauses = record.clauses.map((clause): ThemedText['clauses'][number] => {
    const table = tables.get(clause.id);
    const rows = table ? [...(table.header.length > 0 ? [table.header] : []), ...table.rows] : null;
    return {
      ...clause,
      rows,
      table: rows && {
        header: table !== undefined && table.header.length > 0,
        columns: Math.max(1, ...rows.map((cells) => cells.length)),
      },
      get plan() {
        return plan;
      },
    };
  });
  const plan: ThemedText = {
    id,
    colour,
    data: record.plan,
    section,
    sections: record.sections.filter((each) => each !== section),
    sectionById: new Map(record.sections.map((each) => [each.id, each])),
    clauses,
    clauseById: new Map(clauses.map((clause) => [clause.id, clause])),
    loneParagraphs: loneParagraphs(clauses),
  };
  return plan;
}
