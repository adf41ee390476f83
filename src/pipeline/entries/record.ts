import type { Clause, ClauseText } from '../schemas/clause.ts';
import type { Section } from '../schemas/section.ts';
import type { NodeOf } from '../text/nodes.ts';

/** A clause with its words and themes. */
export type ThemedClause = ClauseText & { themes: string[]; themeReason: string };

/** One thing in the body of an entry, in the order of the text. */
export type BodyNode = NodeOf<Section, ThemedClause> | { type: 'entry'; id: string };

/** What of a clause stands in the frontmatter: everything but its words. */
export function clauseWithoutText(clause: ThemedClause): Clause & { themes: string[]; themeReason: string } {
  const { text: _text, rows: _rows, ...rest } = clause;
  return rest;
}

/** Id of the entry that begins with a section: `<plan>/<section id>`. */
export function entryId(plan: string, section: string): string {
  return `${plan}/${section}`;
}

/**
 * Returns the ids of the rows of a table below its header: `s2-2-t1-r1`, `-r2` …, or those that the ledger gave them; none
 * for other clauses.
 */
export function rowIds({ id, rows, table }: Pick<ClauseText, 'id' | 'rows' | 'table'>): readonly string[] {
  return table?.rowIds ?? positionalRowIds(id, (rows?.length ?? 0) - (table?.header ? 1 : 0));
}

/** Returns the ids that rows have by their places. `count` is the number of rows below the header. */
export function positionalRowIds(table: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${table}-r${index + 1}`);
}

/** Id of the element that shows the facts of a clause. */
export function factsId(clause: string): string {
  return `facts-${clause}`;
}
