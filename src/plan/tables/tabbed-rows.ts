/** Tables whose rows stand one a line, their cells set apart by tabs, as they are copied from a page or a sheet. */
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';
import { sureMark } from '../tokens/token.ts';
import { addCell, type Column, columnOf, nothingFound } from './columns.ts';
import { isHeadAbove, isHeadRow, judgeCell, shapeOfCell } from './head-rows.ts';
import { arrangeHead } from './heads.ts';
import { emptyCell, filledUp, joinCell, joinHead } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { cellsAtTabs, endsTable, isContents, isList } from './tab-cells.ts';

/** Rows with fewer cells have no line across them. */
const SHORTEST_GROUPED_ROW = 3;
const LONGEST_ACROSS = 60;
/** Lines without tabs between two rows. */
const MOST_BETWEEN = 4;
/** How much likelier it must be that another cell of a row is empty than the last. */
const MARGIN = 1.5;

/** A row as it is read: its cells, and whether it stands across the table. */
interface TabRow {
  first: number;
  cells: Passage[];
  across: boolean;
}

/** Reads rows with tabs from token `from` on; null where there are fewer than two. */
export function readTabbedRows(tokens: readonly LineToken[], from: number): ReadTable | null {
  if (!tokens[from]?.text.includes('\t')) return null;
  const joins: TableJoin[] = [];
  const { rows, to } = rowsFrom(tokens, from, joins);
  const lines = rows.filter(({ across }) => !across);
  if (
    lines.length < 2 ||
    isContents(lines.map(({ cells }) => cells)) ||
    isList(lines.map(({ cells }) => cells))
  )
    return null;
  return withHead(tokens, from, to, regular(rows), joins);
}

/** The rows from a token on, and the token after them. */
function rowsFrom(
  tokens: readonly LineToken[],
  from: number,
  joins: TableJoin[],
): { rows: TabRow[]; to: number } {
  const rows: TabRow[] = [];
  const width = commonWidth(tokens, from);
  let to = from;
  for (let index = from; index < tokens.length; ) {
    const token = tokens[index] as LineToken;
    if (index > from && (token.gap > 1 || endsTable(token))) break;
    const above = rows.at(-1);
    if (token.text.includes('\t') || (token.tabbed && above)) {
      const cells = cellsAtTabs(token);
      const goesOn = above && !above.across && token.tabs === 0 && goesOnAbove(above, cells, width);
      if (goesOn) joinRow(above, cells, joins);
      else rows.push({ first: index, cells, across: false });
      index += 1;
      to = index;
      continue;
    }
    const next = nextRow(tokens, index);
    if (next < 0 || !above) break;
    const between = tokens.slice(index, next);
    const below = cellsAtTabs(tokens[next] as LineToken);
    if (between.length === 1 && isAcross(rows, token, below))
      rows.push({ first: index, cells: [token.passage], across: true });
    else if (isBrokenRow(above, below, width))
      for (const part of between) joinRow(above, [part.passage], joins);
    else break;
    index = next;
    to = index;
  }
  return { rows, to };
}

/** The commonest number of cells of the lines with tabs that follow. */
function commonWidth(tokens: readonly LineToken[], from: number): number {
  const counts = new Map<number, number>();
  for (let index = from; index < Math.min(tokens.length, from + 60); index += 1) {
    const token = tokens[index] as LineToken;
    if (index > from && token.gap > 1) break;
    if (!token.text.includes('\t')) continue;
    const cells = cellsAtTabs(token).length;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The next line with tabs, at most a few lines on and none of them after two empty lines; -1 for none. */
function nextRow(tokens: readonly LineToken[], index: number): number {
  for (let next = index + 1; next <= index + MOST_BETWEEN && next < tokens.length; next += 1) {
    const token = tokens[next] as LineToken;
    if (token.gap > 1) return -1;
    if (token.text.includes('\t')) return next;
  }
  return -1;
}

/** True for a row that goes on in the line below: both together have the cells of a row. */
function isBrokenRow(above: TabRow, below: readonly Passage[], width: number): boolean {
  return !above.across && above.cells.length < width && above.cells.length + below.length - 1 === width;
}

function goesOnAbove(above: TabRow, cells: readonly Passage[], width: number): boolean {
  return (
    isBrokenRow(above, cells, width) &&
    cells.length < width &&
    !/^[0-9]{1,3}$/u.test(cells[0]?.text ?? '') &&
    above.cells.length > 1 &&
    above.joined === true
  );
}

interface TabRow {
  /** A line without tabs went on in its last cell. */
  joined?: boolean;
}

/** Goes on with a line in the last cell of a row. */
function joinRow(row: TabRow, cells: readonly Passage[], joins: TableJoin[]): void {
  const last = row.cells.at(-1);
  const first = cells[0];
  if (!last || !first) return;
  row.cells = [
    ...row.cells.slice(0, -1),
    last.text === '' ? first : joinCell([last, first], joins),
    ...cells.slice(1),
  ];
  row.joined = true;
}

/**
 * True for a line that stands across the columns, `一、基础设施（共5项）`: rows of one width stand before and after it,
 * and the first column goes on counting, or begins again; or it is a line right below the first row.
 */
function isAcross(rows: readonly TabRow[], token: LineToken, below: readonly Passage[]): boolean {
  const above = rows.findLast(({ across }) => !across);
  if (!above || token.text.length > LONGEST_ACROSS) return false;
  if (above.cells.length < SHORTEST_GROUPED_ROW || below.length !== above.cells.length) return false;
  const count = Number(below[0]?.text || Number.NaN);
  if (count === 1 || count === Number(above.cells[0]?.text) + 1) return true;
  const mark = sureMark(token);
  return rows.length === 1
    ? mark === null
    : mark !== null && !/[。；]/u.test(token.text) && Number.isNaN(count);
}

/**
 * Rows in which every tab begins a cell, so that two tabs leave a cell empty, as where cells are merged. Where the first
 * row is not full or another is longer, runs of tabs are one separator.
 */
function regular(rows: readonly TabRow[]): TabRow[] {
  const first = rows[0]?.cells ?? [];
  const width = lastFull(first) + 1;
  const isRegular =
    width > 1 &&
    first.slice(0, width).every(({ text }) => text !== '') &&
    rows.every((row) => lastFull(row.cells) < width);
  if (isRegular) return rows.map((row) => (row.across ? row : { ...row, cells: row.cells.slice(0, width) }));
  const squeezed = rows.map((row) => ({ ...row, cells: row.cells.filter(({ text }) => text !== '') }));
  const widths = (all: readonly TabRow[]) =>
    new Set(all.filter(({ across }) => !across).map(({ cells }) => lastFull(cells) + 1)).size;
  return widths(squeezed) <= widths(rows)
    ? squeezed
    : rows.map((row) => ({ ...row, cells: row.cells.slice(0, lastFull(row.cells) + 1) }));
}

const lastFull = (cells: readonly Passage[]) => cells.findLastIndex(({ text }) => text !== '');

/** Tells the head from the rows, and fills up rows that lack merged cells. */
function withHead(
  tokens: readonly LineToken[],
  from: number,
  to: number,
  rows: readonly TabRow[],
  joins: TableJoin[],
): ReadTable {
  const [first, second] = [rows[0] as TabRow, rows[1]];
  const below = rows.slice(1).filter(({ across }) => !across);
  const width = Math.max(...rows.filter(({ across }) => !across).map(({ cells }) => cells.length));
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
  const width = Math.max(...rows.filter(({ across }) => !across).map(({ cells }) => cells.length));
  if (second[0]?.text === '' && second.length <= width) {
    return Array.from({ length: Math.max(width, first.length) }, (_, column) => {
      const words = [first[column], second[column]].filter((cell) => cell !== undefined && cell.text !== '');
      return words.length > 0
        ? joinHead(
            words.map((word) => [word as Passage]),
            joins,
          )
        : emptyCell(first[column - 1] ?? (first[0] as Passage), true);
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
