/**
 * Lines with tabs as rows. Most rows stand on one line; where a cell has several lines, its row goes on until it has as
 * many tabs as the others.
 */

import { must } from '../../text/must.ts';
import type { Passage } from '../lines/passage.ts';
import { type LineToken, sureMark } from '../tokens/token.ts';
import {
  FEWEST_BROKEN_CELLS,
  FEWEST_GROUPED_CELLS,
  LONGEST_ACROSS_UNITS,
  MOST_LINES_INSIDE_ROW,
  MOST_LINES_TO_TELL,
  MOST_WIDTHS_TO_TRY,
} from './limits.ts';
import { cellsAtTabs, endsTable } from './tab-cells.ts';

/** A row as it is read: each cell with its lines, and whether it stands across the table. */
export interface TabRow {
  first: number;
  cells: Passage[][];
  across: boolean;
}

/** Reads the rows from a token on, and says where they end. */
export function tabRowsFrom(tokens: readonly LineToken[], from: number): { rows: TabRow[]; to: number } {
  const widths = widthsOf(tokens, from);
  const end = Math.min(tokens.length, from + MOST_LINES_TO_TELL);
  const tried = widths.map((width) => ({
    width,
    score: scoreOf(rowsOfWidth(tokens, from, width, end), width, from),
  }));
  const best = tried.reduce((most, each) => (each.score > most.score ? each : most), {
    width: widths[0] ?? 0,
    score: Number.NEGATIVE_INFINITY,
  });
  return rowsOfWidth(tokens, from, best.width, tokens.length);
}

/** The numbers of cells that rows may have: those of lines, and those between two numbers that count on. */
function widthsOf(tokens: readonly LineToken[], from: number): number[] {
  const widths = new Set<number>();
  let counted: { count: number; tabs: number } | null = null;
  for (let index = from; index < Math.min(tokens.length, from + MOST_LINES_TO_TELL); index += 1) {
    const token = must(tokens[index], 'a token');
    if (index > from && token.gap > 2) break;
    const cells = cellsAtTabs(token);
    const count = Number(cells[0]?.text || Number.NaN);
    if (counted && count === counted.count + 1) widths.add(counted.tabs + 1);
    if (!Number.isNaN(count)) counted = { count, tabs: 0 };
    if (counted) counted.tabs += cells.length - 1;
    if (cells.length > 1) widths.add(cells.length);
  }
  return [...widths]
    .filter((width) => width > 1)
    .sort((a, b) => b - a)
    .slice(0, MOST_WIDTHS_TO_TRY);
}

/** Cells of rows of the width, less those of others, and less the lines that are left. */
function scoreOf({ rows, to }: { rows: readonly TabRow[]; to: number }, width: number, from: number): number {
  const plain = rows.filter(({ across }) => !across);
  const lines = (own: readonly TabRow[]) => own.reduce((sum, { cells }) => sum + cells.flat().length, 0);
  const whole = plain.filter(({ cells }) => cells.length === width);
  return 2 * lines(whole) - lines(plain) + 0.5 * (to - from) - plain.length;
}

function rowsOfWidth(
  tokens: readonly LineToken[],
  from: number,
  width: number,
  end: number,
): { rows: TabRow[]; to: number } {
  const rows: TabRow[] = [];
  let to = from;
  for (let index = from; index < end; index = to) {
    const token = must(tokens[index], 'a token');
    const row = rows.at(-1);
    const isOpen = row !== undefined && !row.across && row.cells.length < width;
    const cells = cellsAtTabs(token);
    const mayGoOn = token.gap <= (isOpen || (row && opensRow(row, cells, width)) ? 2 : 1);
    if (row && (!mayGoOn || endsTable(token))) break;
    if (cells.length > 1) {
      if (row && isOpen && goesOn(row, token, cells, width)) goOn(row, cells);
      else rows.push({ first: index, cells: cells.map((cell) => [cell]), across: false });
      to = index + 1;
      continue;
    }
    const next = nextTabs(tokens, index);
    if (!row || next < 0) break;
    const below = cellsAtTabs(must(tokens[next], 'a token'));
    const between = tokens.slice(index, next);
    const isBroken = isOpen && row.cells.length + below.length - 1 <= width && !opensRow(row, below, width);
    if (between.length === 1 && isAcross(rows, token, below))
      rows.push({ first: index, cells: [[token.passage]], across: true });
    else if (isBroken) for (const { passage } of between) row.cells.at(-1)?.push(passage);
    else break;
    to = next;
  }
  return { rows, to };
}

/** The next line with tabs, with no two empty lines before; -1 for none. */
function nextTabs(tokens: readonly LineToken[], index: number): number {
  for (let next = index + 1; next <= index + MOST_LINES_INSIDE_ROW && next < tokens.length; next += 1) {
    const token = must(tokens[next], 'a token');
    if (token.gap > 1 || endsTable(token)) return -1;
    if (cellsAtTabs(token).length > 1) return next;
  }
  return -1;
}

/** True for a line that is the beginning of another row: it is full, or counts on. */
function opensRow(row: TabRow, cells: readonly Passage[], width: number): boolean {
  const [own, above] = [cells[0]?.text ?? '', row.cells[0]?.[0]?.text ?? ''];
  const counts = own !== '' && Number(own) === Number(above || Number.NaN) + 1;
  return cells.length >= width || counts || (own !== '' && own === above);
}

/** True for a line that goes on in the last cell of a row. */
function goesOn(row: TabRow, token: LineToken, cells: readonly Passage[], width: number): boolean {
  if (row.cells.length + cells.length - 1 > width || opensRow(row, cells, width)) return false;
  const last = row.cells.at(-1) ?? [];
  const isBroken = last.length > 1 || last[0]?.text === '' || token.tabs > 0 || /^[（(]/u.test(token.text);
  const isWhole = row.cells.length + cells.length - 1 === width && width >= FEWEST_BROKEN_CELLS;
  return isBroken || isWhole;
}

function goOn(row: TabRow, cells: readonly Passage[]): void {
  const [first, ...rest] = cells;
  if (first) row.cells.at(-1)?.push(first);
  row.cells.push(...rest.map((cell) => [cell]));
}

/**
 * True for a line that stands across the columns, `一、基础设施（共5项）`: rows of one width stand before and after it,
 * and the first column goes on counting, or begins again; or it is a line right below the first row. A head that is
 * printed again between them counts for nothing.
 */
function isAcross(rows: readonly TabRow[], token: LineToken, below: readonly Passage[]): boolean {
  const above = rows.findLast((row) => !row.across && !repeatsFirst(rows, row)) ?? rows[0];
  if (!above || token.text.length > LONGEST_ACROSS_UNITS) return false;
  if (above.cells.length < FEWEST_GROUPED_CELLS || below.length !== above.cells.length) return false;
  const count = Number(below[0]?.text || Number.NaN);
  if (count === 1 || count === Number(above.cells[0]?.[0]?.text) + 1) return true;
  const mark = sureMark(token);
  return rows.length === 1
    ? mark === null
    : mark !== null && !/[。；]/u.test(token.text) && Number.isNaN(count);
}

function repeatsFirst(rows: readonly TabRow[], row: TabRow): boolean {
  const words = ({ cells }: TabRow) => cells.flatMap((parts) => parts.map(({ text }) => text)).join('\t');
  const [first] = rows;
  return first !== undefined && row !== first && words(row) === words(first);
}
