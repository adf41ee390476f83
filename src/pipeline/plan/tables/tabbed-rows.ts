/** Tables whose rows stand one a line, their cells set apart by tabs, as they are copied from a page or a sheet. */

import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';
import { addCell, type Column, columnOf, nothingFound } from './columns.ts';
import { isHeadAbove, isHeadRow, judgeCell, shapeOfCell } from './head-rows.ts';
import { arrangeHead } from './heads.ts';
import { emptyCell, filledUp, joinCell, joinHead } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { isContents, isList } from './tab-cells.ts';
import { tabRowsFrom } from './tab-rows.ts';

/** How much likelier it must be that another cell of a row is empty than the last. */
const MARGIN = 1.5;

/** A row with its cells put together. */
interface TabRow {
  first: number;
  cells: Passage[];
  across: boolean;
}

/** Reads rows with tabs from token `from` on; null where there are fewer than two. */
export function readTabbedRows(tokens: readonly LineToken[], from: number): ReadTable | null {
  if (!tokens[from]?.text.includes('\t')) return null;
  const { rows, to } = tabRowsFrom(tokens, from);
  const joins: TableJoin[] = [];
  const whole = rows.map((row) => ({ ...row, cells: row.cells.map((parts) => joinFilled(parts, joins)) }));
  const lines = whole
    .filter(({ across }) => !across)
    .map(({ cells }) => cells.filter(({ text }) => text !== ''));
  if (lines.length < 2 || isContents(lines) || isList(lines)) return null;
  return withHead(from, to, regular(whole), joins);
}

/** Joins the lines of a cell that hold words. */
function joinFilled(parts: readonly Passage[], joins: TableJoin[]): Passage {
  const filled = parts.filter(({ text }) => text !== '');
  return filled.length > 0 ? joinCell(filled, joins) : must(parts[0], 'a passage');
}

/** Share of the rows that have all tabs where every tab begins a cell. */
const WHOLE_ROWS = 0.6;

/**
 * Rows in which every tab begins a cell, so that two tabs leave a cell empty, as where cells are merged. Where the first
 * row has gaps, or most rows lack tabs and some are longer than the first, runs of tabs are one separator.
 */
function regular(rows: readonly TabRow[]): TabRow[] {
  const first = rows[0]?.cells ?? [];
  const full = lastFull(first) + 1;
  const plain = rows.filter(({ across }) => !across);
  const width = greatest(plain.map(({ cells }) => lastFull(cells) + 1));
  const whole = plain.filter(({ cells }) => cells.length >= width).length;
  const isFilled = full > 1 && first.slice(0, full).every(({ text }) => text !== '');
  if (isFilled && (width <= full || whole >= WHOLE_ROWS * plain.length))
    return rows.map((row) =>
      row.across ? row : { ...row, cells: row.cells.slice(0, Math.max(width, full)) },
    );
  const squeezed = rows.map((row) => ({ ...row, cells: row.cells.filter(({ text }) => text !== '') }));
  const trimmed = rows.map((row) => ({ ...row, cells: row.cells.slice(0, lastFull(row.cells) + 1) }));
  const widths = (all: readonly TabRow[]) =>
    new Set(all.filter(({ across }) => !across).map(({ cells }) => cells.length)).size;
  return widths(squeezed) <= widths(trimmed) ? squeezed : trimmed;
}

const lastFull = (cells: readonly Passage[]) => cells.findLastIndex(({ text }) => text !== '');

/** Tells the head from the rows, and fills up rows that lack merged cells. */
function withHead(from: number, to: number, rows: readonly TabRow[], joins: TableJoin[]): ReadTable {
  const [first, second] = [must(rows[0], 'a row'), rows[1]];
  const below = rows.slice(1).filter(({ across }) => !across);
  const width = greatest(rows.filter(({ across }) => !across).map(({ cells }) => cells.length));
  let header: Passage[] = [];
  let height = 0;
  const two =
    second && !second.across && rows.length > 2
      ? headOfTwo(first.cells, second.cells, rows.slice(2), joins)
      : null;
  if (two) [header, height] = [two, 2];
  else if (
    isHeadAbove(
      first.cells,
      below.map(({ cells }) => cells),
    )
  )
    [header, height] = [first.cells, 1];
  const heads = new Set(rows.slice(0, height).map(({ cells }) => textOf(cells)));
  const repeatedHeads: number[] = [];
  const body = rows.slice(height).filter((row) => {
    const isRepeated = height > 0 && heads.has(textOf(row.cells));
    if (isRepeated) repeatedHeads.push(row.first);
    return !isRepeated;
  });
  const columns = columnsBelow(header, body, width);
  const filled = body.map((row) =>
    row.across || row.cells.length >= width ? row.cells : alignedRow(row.cells, columns),
  );
  return { from, to, header, rows: filled, joins, repeatedHeads };
}

const textOf = (cells: readonly Passage[]) => cells.map(({ text }) => text).join('\t');

/** The head when it has two rows: words of the second stand below empty cells, or below a word over several columns; null for one row. */
function headOfTwo(
  first: readonly Passage[],
  second: readonly Passage[],
  rows: readonly TabRow[],
  joins: TableJoin[],
): Passage[] | null {
  const judged = second.filter(({ text }) => text !== '').map(judgeCell);
  if (!isHeadRow(first) || judged.length === 0 || judged.some(({ score }) => score < 0)) return null;
  const width = greatest(rows.filter(({ across }) => !across).map(({ cells }) => cells.length));
  if (second[0]?.text === '' && second.length <= width) {
    return Array.from({ length: Math.max(width, first.length) }, (_, column) => {
      const words = [first[column], second[column]].filter((cell) => cell !== undefined && cell.text !== '');
      return words.length > 0
        ? joinHead(
            words.map((word) => [word as Passage]),
            joins,
          )
        : emptyCell(first[column - 1] ?? must(first[0], 'a passage'), true);
    });
  }
  const parts = [...first, ...second].map((passage, index) => ({
    passage,
    form: passage.text,
    shape: shapeOfCell(passage),
    words: passage.text,
    gap: index < first.length ? 0 : 1,
  }));
  const best =
    parts.length > width ? arrangeHead(parts, width).sort((a, b) => b.score - a.score)[0] : undefined;
  if (!best) return null;
  return best.columns.map((words) =>
    joinHead(
      words.map((own) => own.map((index) => (parts[index] as { passage: Passage }).passage)),
      joins,
    ),
  );
}

function columnsBelow(header: readonly Passage[], rows: readonly TabRow[], width: number): Column[] {
  const found = Array.from({ length: width }, nothingFound);
  for (const { cells, across } of rows) {
    if (across || cells.length !== width) continue;
    cells.forEach((cell, column) => {
      const own = found[column];
      if (own && cell.text !== '') addCell(own, shapeOfCell(cell), cell.text);
    });
  }
  return found.map((own, column) => columnOf(header[column] ? judgeCell(header[column]).kind : 'other', own));
}

/** The cells of a row that is too short: below their columns where that is plain, as they are where it is not. */
function alignedRow(cells: Passage[], columns: readonly Column[]): Passage[] {
  if (cells.length < 2 || columns.length - cells.length > 2) return cells;
  const shapes = cells.map(shapeOfCell);
  const odds = (shift: readonly number[]) =>
    shift.reduce((sum, column, index) => sum + (columns[column]?.odds.get(shapes[index] ?? 'name') ?? 0), 0);
  const ways = choose(columns.length, cells.length).map((way) => ({ way, score: odds(way) }));
  ways.sort((a, b) => b.score - a.score);
  const [best, next] = ways;
  if (!best || (next && best.score - next.score < MARGIN)) return cells;
  return filledUp(columns.map((_, column) => cells[best.way.indexOf(column)] ?? null));
}

/** All ways to choose `count` of the first `width` numbers, in order. */
function choose(width: number, count: number): number[][] {
  if (count === 0) return [[]];
  const ways: number[][] = [];
  for (let first = 0; first <= width - count; first += 1)
    for (const rest of choose(width - first - 1, count - 1))
      ways.push([first, ...rest.map((column) => column + first + 1)]);
  return ways;
}
