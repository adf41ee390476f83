/** Tables pulled out of a PDF, whose cells stand one blank apart: told from text by their values. */

import type { Rows } from '../lines/blocks.ts';
import type { Line } from '../lines/lines.ts';
import { type Passage, passageOfLine, slicePassage } from '../lines/passage.ts';
import { belowMergedCell, cellKind, kindsOf } from './cells.ts';

/** Fewest columns and rows that make a table where one blank sets the cells apart. */
const FEWEST_SPACED = 3;
/** Blanks inside a cell: around Latin words, before 年, 左右 and the like. */
const CELL_GAP = /(?<![A-Za-z])[ \u3000\u00a0]+(?![A-Za-z]|年(?:\s|$)|左右|以上|以下|以内)/gu;

/** Cells that one blank sets apart, as in tables pulled out of a PDF; null for a line of text. */
export function spacedCells(line: Line): Passage[] | null {
  const passage = passageOfLine(line);
  if (/[，。；：\t]/u.test(passage.text)) return null;
  const cells: Passage[] = [];
  let offset = 0;
  for (const match of [...passage.text.matchAll(CELL_GAP), null]) {
    const cell = slicePassage(passage, offset, match?.index ?? passage.text.length);
    if (cell) cells.push(cell);
    if (match) offset = match.index + match[0].length;
  }
  return cells.length < FEWEST_SPACED ? null : cells;
}

/** True for a line that looks like a row of such a table. */
export function isSpacedRow(line: Line): boolean {
  return (spacedCells(line) ?? []).filter(({ text }) => cellKind(text) === 'value').length >= 2;
}

/** Rows of one width, most of them with values, from `start` on, and the index of the line after them; null where there are none. */
export function readSpacedRows(
  lines: readonly Line[],
  start: number,
  skip: ReadonlySet<number>,
): Rows | null {
  const rows: Passage[][] = [];
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (skip.has(line.number) || line.text.trim() === '') continue;
    const read = spacedCells(line);
    if (!read || (rows.length > 0 && !isSpacedRow(line))) break;
    const cells = belowMergedCell(read, kindsOf(rows.at(-1) ?? [])) ?? read;
    if (cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
    next = index + 1;
  }
  return rows.length < FEWEST_SPACED ? null : { rows, next, joins: [] };
}
