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

/** Id of a table row: `s2-2-t1-r3`; `row` is 1-based and does not count the header. */
export function rowId(tableId: string, row: number): string {
  return `${tableId}-r${row}`;
}

/** Id of the element that shows the facts of a clause. */
export function factsId(clause: string): string {
  return `facts-${clause}`;
}
