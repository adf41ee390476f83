/** Tables whose rows stand one a line, their cells set apart by tabs or, below a caption, by runs of blanks. */

import type { Rows } from '../lines/blocks.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';
import { type Passage, passageOfLine, slicePassage } from '../lines/passage.ts';
import { belowMergedCell, kindsOf } from './cells.ts';

/** Rows with fewer cells have no line across them. */
export const SHORTEST_GROUPED_ROW = 3;

/** One row a line. Without a caption only tabs separate cells; two rows make a table. */
export function readTabbedRows(
  lines: readonly Line[],
  start: number,
  skip: ReadonlySet<number>,
  captioned: boolean,
): Rows | null {
  const rowLines: Line[] = [];
  let blanks = 0;
  let index = start;
  let next = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (skip.has(line.number)) continue;
    if (line.text.trim() === '') {
      blanks += 1;
      if (blanks > 1 && rowLines.length > 0) break;
      continue;
    }
    if (cellsOfLine(line, captioned).length < 2 && !isGroupRow(rowLines, lines, index, skip)) break;
    rowLines.push(line);
    blanks = 0;
    next = index + 1;
  }
  if (rowLines.length < 2) return null;
  const rows = regularRows(rowLines) ?? rowLines.map((line) => cellsOfLine(line, captioned));
  return { rows, next, joins: [] };
}

/**
 * True for a line that stands across the columns, `一、基础设施（共5项）`: rows of one width stand before and after it,
 * and the first column goes on counting, or begins again; or it is a sentence right below the first row.
 */
function isGroupRow(
  rows: readonly Line[],
  lines: readonly Line[],
  index: number,
  skip: ReadonlySet<number>,
): boolean {
  const before = rows.findLast((row) => row.text.includes('\t'));
  const isText = (line: Line | undefined) => line?.text.trim() !== '' && !skip.has(line?.number ?? 0);
  let next = index + 1;
  while (before && next < lines.length && !isText(lines[next])) next += 1;
  const after = lines[next];
  if (!before || !after) return false;
  const [above, below] = [cellsAtTabs(before), cellsAtTabs(after)];
  const count = Number(below[0]?.text);
  return (
    above.length >= SHORTEST_GROUPED_ROW &&
    below.length === above.length &&
    (count === 1 ||
      count === Number(above[0]?.text) + 1 ||
      (rows.length === 1 && findMarker(lines[index]?.text.trim() ?? '') === null))
  );
}

/**
 * Rows in which every tab begins a cell, so that two tabs, or one at the beginning of a line, leave a cell empty, as
 * where cells are merged. Null unless the first row is full and no other is longer: then runs of tabs are one separator.
 */
function regularRows(lines: readonly Line[]): Passage[][] | null {
  const rows = lines.map(cellsAtTabs);
  const width = lastFull(rows[0] ?? []) + 1;
  const isRegular =
    width > 1 &&
    rows[0]?.slice(0, width).every(({ text }) => text !== '') &&
    rows.every((row) => lastFull(row) < width);
  if (!isRegular) return null;
  let whole: readonly Passage[] = [];
  return rows.map((row) => {
    const cells = belowMergedCell(row, kindsOf(whole)) ?? row.slice(0, width);
    if (cells.length === width) whole = cells;
    return cells;
  });
}

const lastFull = (row: readonly Passage[]) => row.findLastIndex(({ text }) => text !== '');

/** The cells of a line, empty ones too. */
function cellsAtTabs(line: Line): Passage[] {
  let offset = 0;
  return line.text.split('\t').map((cell) => {
    const start = offset + cell.length - cell.trimStart().length;
    const text = cell.trim();
    offset += cell.length + 1;
    return { text, spans: [{ line: line.number, start, end: start + text.length }], glues: [] };
  });
}

/** The cells of a line without the empty ones: at its tabs, or at runs of blanks where they separate. */
export function cellsOfLine(line: Line, blanksSeparate: boolean): Passage[] {
  const passage = passageOfLine(line);
  const separator = passage.text.includes('\t') ? /\t+/gu : blanksSeparate ? /[ \u3000]{2,}/gu : null;
  if (!separator) return [passage];
  const cells: Passage[] = [];
  let offset = 0;
  for (const match of [...passage.text.matchAll(separator), null]) {
    const cell = slicePassage(passage, offset, match?.index ?? passage.text.length);
    if (cell) cells.push(cell);
    if (match) offset = match.index + match[0].length;
  }
  return cells;
}
