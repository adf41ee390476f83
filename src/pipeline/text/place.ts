/** Reads what the id of a clause says of the clause itself. Only the records say where it stands (`nodes.ts`). */

import { withExamples } from './with-examples.ts';

/** Id of the section that holds what precedes the first section. */
export const FRONT_SECTION_ID = 's0';

/** The end of the id of a clause or table row: what it is within its section. */
const IN_SECTION = withExamples(
  /-([pt])([0-9]+)(?:_[0-9]+)?(?:-r([0-9]+)(?:_[0-9]+)?)?$/,
  `-p3 -t3 -p33 -p3_3 -p3_33 -p3-r3 -p3-r33 -p3-r3_3 -p3-r3_33`,
  `-p -p3_ -p3-r -p3-r3_`,
);

/**
 * Which of its section's own clauses an id names, for the end of a locus: 第1段, 表2第3行; empty for a section.
 * `caption` is the line printed above a table, whose number is the table's; without one it is the n-th table.
 */
export function placeInSection(id: string, caption = ''): string {
  const match = IN_SECTION.exec(id);
  if (!match) return '';
  if (match[1] === 'p') return `第${match[2]}段`;
  const table = /^表\s*[0-9一二三四五六七八九十]+/u.exec(caption)?.[0] ?? `第${match[2]}表`;
  return `${table}${match[3] ? `第${match[3]}行` : ''}`;
}
