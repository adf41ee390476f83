/**
 * Tables in plain text: one cell a line (each begins with a tab), one row a line (cells separated by
 * tabs, runs of blanks, or single blanks: `spaced-rows.ts`; or one cell a line with no tab: `stacked-cells.ts`). A line
 * that fits no row ends the table; nothing is dropped.
 */

import { belowMergedCell } from './cells.ts';
import { type Remark, warning } from './diagnose.ts';
import type { Line } from './lines.ts';
import { findMarker } from './markers.ts';
import { joinPassages, type Passage, passageOfLine, slicePassage } from './passage.ts';
import { readSpacedRows, spacedCells } from './spaced-rows.ts';
import { readStackedCells } from './stacked-cells.ts';
import type { TableBlock } from './types.ts';

/** A join made inside a table, by 1-based line numbers. */
export interface TableJoin {
  line: number;
  nextLine: number;
  reason: 'caption' | 'cell';
}

/** A table, the index of the first line after it, and what was noticed on the way. */
export interface TableReading {
  table: TableBlock;
  next: number;
  joins: TableJoin[];
  remarks: Remark[];
}

const CAPTION =
  /^(?:[图表]\s*[0-9０-９一二三四五六七八九十]{1,3}(?:[-—.．][0-9]{1,2})?)(?![0-9%年月日、，。中])/u;
const LONGEST_CAPTION_PART = 40;
/** Rows with fewer cells have no line across them. */
const SHORTEST_GROUPED_ROW = 3;
/** Longest cell of a header row, in UTF-16 units. */
const LONGEST_HEADER_CELL = 16;

/** Reads the table that begins at `lines[index]`; null when none does. `skip` holds line numbers that are not text. */
export function readTable(
  lines: readonly Line[],
  index: number,
  skip: ReadonlySet<number>,
): TableReading | null {
  const caption = readCaption(lines, index, skip);
  const start = caption?.next ?? index;
  const rows =
    readCellLines(lines, start, skip) ??
    readRowLines(lines, start, skip, caption !== null) ??
    readSpacedRows(lines, start, skip) ??
    readStackedCells(lines, start, skip);
  if (!rows) return null;
  const headed = hasHeader(rows.rows);
  return {
    table: {
      caption: caption?.passage ?? null,
      header: headed ? (rows.rows[0] ?? []) : [],
      rows: headed ? rows.rows.slice(1) : rows.rows,
    },
    next: rows.next,
    joins: [...(caption?.joins ?? []), ...rows.joins],
    remarks: raggedRows(rows.rows),
  };
}

/** One remark on a table whose rows differ in their number of cells, at the first that does. */
function raggedRows(rows: readonly Passage[][]): Remark[] {
  const widest = Math.max(...rows.map((row) => row.length));
  const isAcross = (row: readonly Passage[]) => row.length === 1 && widest >= SHORTEST_GROUPED_ROW;
  const ragged = rows.filter((row) => row.length !== widest && !isAcross(row));
  const [first] = ragged;
  if (!first) return [];
  const lines = ragged.map((row) => row[0]?.spans[0]?.line ?? 1);
  const more = lines.length > 1 ? `, and ${lines.length - 1} more to line ${lines.at(-1)}` : '';
  return [
    warning('table-ragged', lines[0] ?? 1, {
      reason: `Unexpected row of ${first.length} cells, expected ${widest}${more}`,
      actual: first.map((cell) => cell.text).join(' | '),
      expected: String(widest),
      hint: 'Compare the row with the printed table; the cells are kept in the order they were read.',
    }),
  ];
}

/** `表1 …`, with up to two lines that continue it, when something like a table follows. */
function readCaption(lines: readonly Line[], index: number, skip: ReadonlySet<number>) {
  const first = lines[index];
  if (!first || !isCaptionPart(first) || !CAPTION.test(first.text.trim())) return null;
  let passage = passageOfLine(first);
  const joins: TableJoin[] = [];
  for (let next = index + 1; next < lines.length && next <= index + 6; next += 1) {
    const line = lines[next];
    if (!line || line.text.trim() === '' || skip.has(line.number)) continue;
    if (
      cellLine(line) ||
      cellsOfLine(line, true).length > 1 ||
      spacedCells(line) !== null ||
      readStackedCells(lines, next, skip) !== null
    )
      return { passage, joins, next };
    if (joins.length === 2 || !isCaptionPart(line) || findMarker(line.text.trim())) return null;
    joins.push({ line: passage.spans.at(-1)?.line ?? 0, nextLine: line.number, reason: 'caption' });
    passage = joinPassages([passage, passageOfLine(line)], '');
  }
  return null;
}

function isCaptionPart(line: Line): boolean {
  const text = line.text.trim();
  return text.length <= LONGEST_CAPTION_PART && !/[。；]/u.test(text) && !text.includes('\t');
}

interface Rows {
  rows: Passage[][];
  next: number;
  joins: TableJoin[];
}

/** One cell a line: a tab before the cell and none inside. */
function cellLine(line: Line): boolean {
  return /^\t+[^\t]*$/u.test(line.text.trimEnd()) && line.text.trim() !== '';
}

/**
 * Rows of cells that stand one a line. One blank line ends a row; after a blank line a line without a tab
 * goes on in the last cell, as a new paragraph when it is indented; two blank lines end the table.
 */
function readCellLines(lines: readonly Line[], start: number, skip: ReadonlySet<number>): Rows | null {
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

/** One row a line. Without a caption only tabs separate cells; two rows make a table. */
function readRowLines(
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
    const cells = belowMergedCell(row, whole) ?? row.slice(0, width);
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

function cellsOfLine(line: Line, blanksSeparate: boolean): Passage[] {
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

/** The first row is a header when its cells are short names and some column below it is of another nature. */
function hasHeader(rows: readonly Passage[][]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  if (first.some((cell) => cell.text.length > LONGEST_HEADER_CELL || /[。；]|^[0-9.．%]+$/u.test(cell.text)))
    return false;
  return first.some((head, column) => {
    const cells = rest.flatMap((row) => (row[column] ? [row[column].text] : []));
    if (cells.length === 0) return false;
    const numeric = cells.filter((cell) => /^[-〔（(]?[0-9]/u.test(cell)).length >= cells.length / 2;
    const longer = cells.filter((cell) => cell.length > head.text.length * 2).length > cells.length / 2;
    return numeric || longer;
  });
}
