/** Tables whose cells stand one a line, each with a tab before it. */

import type { Rows, TableJoin } from '../lines/blocks.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';
import { joinPassages, type Passage, passageOfLine } from '../lines/passage.ts';

/** One cell a line: a tab before the cell and none inside. */
export function cellLine(line: Line): boolean {
  return /^\t+[^\t]*$/u.test(line.text.trimEnd()) && line.text.trim() !== '';
}

/**
 * Rows of cells that stand one a line. One blank line ends a row; after a blank line a line without a tab
 * goes on in the last cell, as a new paragraph when it is indented; two blank lines end the table.
 */
export function readTabbedCells(
  lines: readonly Line[],
  start: number,
  skip: ReadonlySet<number>,
): Rows | null {
  let first = start;
  while (lines[first]?.text.trim() === '') first += 1;
  const opening = lines[first];
  if (!opening || !cellLine(opening)) return null;
  const rows: Passage[][] = [];
  const joins: TableJoin[] = [];
  let row: Passage[] = [];
  let blanks = 0;
  let index = first;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (skip.has(line.number)) continue;
    if (line.text.trim() === '') {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const passage = passageOfLine(line);
    if (cellLine(line)) {
      if (blanks > 0 && row.length > 0) {
        rows.push(row);
        row = [];
      }
      row.push(passage);
    } else {
      const last = row.at(-1);
      if (!last || findMarker(passage.text)) break;
      const indented = /^[ \u3000]/u.test(line.text);
      row[row.length - 1] = joinPassages([last, passage], indented ? '\n' : '');
      if (!indented)
        joins.push({ line: last.spans.at(-1)?.line ?? 0, nextLine: line.number, reason: 'cell' });
    }
    blanks = 0;
  }
  if (row.length > 0) rows.push(row);
  const single = rows.every((cells) => cells.length === 1);
  return rows.length === 0 || single ? null : { rows, next: index, joins };
}
