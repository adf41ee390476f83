/**
 * Finds tables without any rule: only the places of their words show columns. Aligned words alone are no table (names of
 * signatories, formulas, columns of prose): a head must say what the columns hold, and numbers or counted rows confirm it.
 * What is not certain stays lines of text.
 */

import type { Grid } from '../grids.ts';
import type { PrintLine } from '../print-lines.ts';
import { bodyRows, withHeadLines } from './bodies.ts';
import { gridOfRows } from './grids.ts';
import { headAbove } from './heads.ts';
import {
  areNear,
  columnOf,
  isRow,
  overlaps,
  type PiecedLine,
  pieced,
  type Run,
  runFrom,
  type Span,
  withPieces,
} from './lines.ts';
import { type FilledLine, filledLines } from './rows.ts';
import { areAligned, countsUp, isRunningText, isTable, type Words } from './signs.ts';

/** Lines that may stand above the rest of a table on its next page, and below a table that goes on: margins of the page. */
const MARGIN_LINES = 3;
/** A page with more lines is no page of text. */
const MOST_LINES = 300;

/** A table that may go on on the next page. */
export interface OpenTable {
  /** Edges of its columns, as those of its grid. */
  edges: number[];
  columns: Span[];
  counted: boolean;
}

interface Found extends OpenTable {
  grid: Grid;
  /** The line behind it. */
  to: number;
}

/** Returns the tables among the lines of a page. `before` is the table that the page before ends with. */
export function alignedTables(
  printed: readonly PrintLine[],
  before: OpenTable | null,
): { grids: Grid[]; open: OpenTable | null } {
  if (printed.length > MOST_LINES) return { grids: [], open: null };
  const lines = printed.map(pieced);
  const found: Found[] = [];
  let last = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const isFirst = found.length === 0 && index <= MARGIN_LINES;
    const table = tableAt(lines, index, last, isFirst ? before : null);
    if (!table) continue;
    found.push(table);
    last = table.to;
    index = table.to - 1;
  }
  const end = found.at(-1);
  const open = end && end.to >= lines.length - MARGIN_LINES ? end : null;
  return { grids: found.map(({ grid }) => grid), open };
}

/** Returns the table that begins at a line; its head may begin above, but not above the line `least`. */
function tableAt(
  lines: readonly PiecedLine[],
  index: number,
  least: number,
  before: OpenTable | null,
): Found | null {
  const own = isRow(lines[index]) ? runFrom(lines, index) : null;
  const whole = own && ownTable(lines, own, least);
  if (!before) return whole;
  if (whole) return sameColumns(whole, before) ? continued(whole, before) : whole;
  return restOf(lines, index, before);
}

function ownTable(lines: readonly PiecedLine[], run: Run, least: number): Found | null {
  const { columns } = run;
  const filled = filledLines(lines, columns);
  const head = headAbove(lines, run, least);
  const below = { ...run, from: head ? head.bottom + 1 : run.from };
  const counted = countsUp(wordsAt(filled.slice(below.from, run.to), 0));
  const rows =
    (head ? null : bodyRows(filled, withHeadLines(filled, below, least, counted), counted)) ??
    bodyRows(filled, below, counted);
  if (!rows) return null;
  const texts = rows.map((row) => rowWords(row, columns));
  const heads = head ? rowWords(filled.slice(head.top, head.bottom + 1), columns) : texts[0];
  const body = rows.slice(head ? 0 : 1);
  if (!heads || !isTable(heads, texts.slice(-body.length), counted)) return null;
  if (!areAligned(body, columns) || isRunningText(rows.flat(), columns)) return null;
  return { ...gridOfRows({ lines, columns, rows, head, heads: head ? 2 : 1 }), columns, counted };
}

/** Returns the rest of a table of the page before: rows in its columns. */
function restOf(lines: readonly PiecedLine[], from: number, before: OpenTable): Found | null {
  let columns: Span[] | null = [...before.columns];
  let to = from;
  for (; to < lines.length && (to === from || areNear(lines[to - 1], lines[to])); to += 1) {
    const line = lines[to];
    const next: Span[] | null = line && line.pieces.length > 0 ? withPieces(columns, line) : null;
    if (next?.length !== columns.length) break;
    columns = next;
  }
  if (to === from) return null;
  const run = { from, to, columns, across: new Set<number>() };
  const rows = bodyRows(filledLines(lines, columns), run, before.counted);
  const isFull = rows?.some((row) => row.some(({ filled }) => 2 * filled.size > before.columns.length));
  if (!rows || !isFull || !areAligned(rows, columns)) return null;
  const { counted } = before;
  return continued(
    { ...gridOfRows({ lines, columns, rows, head: null, heads: 0 }), columns, counted },
    before,
  );
}

function sameColumns(table: Found, before: OpenTable): boolean {
  return (
    table.columns.length === before.columns.length &&
    table.columns.every(({ from, to }, index) => {
      const column = before.columns[index];
      return column !== undefined && overlaps({ from, to }, column);
    })
  );
}

/** Gives the rest of a table the edges of its beginning, by which both are joined. */
function continued(table: Found, { edges }: OpenTable): Found {
  return { ...table, edges, grid: { ...table.grid, columns: edges } };
}

function rowWords(row: readonly FilledLine[], columns: readonly Span[]): Words {
  return columns.map((_, column) => wordsAt(row, column, columns).join(''));
}

/** Returns the words of a column, a text for each line that has some. */
function wordsAt(lines: readonly FilledLine[], column: number, columns?: readonly Span[]): string[] {
  return lines.flatMap(({ pieces, filled }) => {
    if (!filled.has(column)) return [];
    const own = columns ? pieces.filter((piece) => columnOf(columns, piece) === column) : pieces.slice(0, 1);
    return [own.map(({ text }) => text).join(' ')];
  });
}
