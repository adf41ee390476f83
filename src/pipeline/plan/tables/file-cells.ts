/**
 * Tables whose cells the file tells: those of a web page, a Word or PDF file, or Markdown. A table without columns is a
 * box: its lines are text.
 */
import { greatest, least } from '../../text/extremes.ts';
import type { TableJoin } from '../lines/blocks.ts';
import { joinPassages, type Passage } from '../lines/passage.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { repeatedHeadRows, wholeRows } from './file-pages.ts';
import { isHeadAbove, isValueRow } from './head-rows.ts';
import { beginsNote } from './notes.ts';
import { filledUp, headCells } from './passages.ts';
import type { ReadTable } from './read-table.ts';

/** Most rows of a head that only its spans show. */
const MOST_HEAD_ROWS = 3;
/** Most rows of a head that the file tells. */
const MOST_TOLD_ROWS = 4;
/** Longest part of a cell that is a piece of a word set downwards: 指 above 标. */
const PIECE = /^\p{Script=Han}$/u;

/** A cell, with the tokens of its paragraphs: indices from `from` to before `to`. */
interface Cell {
  from: number;
  to: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  header: boolean;
}

/** Reads the tables of the file's table that begins at a token; `to` is the token behind it. Null where the token is in none. */
export function readFileCells(
  tokens: readonly LineToken[],
  from: number,
): { tables: ReadTable[]; to: number } | null {
  const table = tokens[from]?.hints.cell?.table;
  if (table === undefined) return null;
  let to = from;
  while (tokens[to]?.hints.cell?.table === table) to += 1;
  const rows = rowsOf(cellsOf(tokens, from, to));
  const width = greatest(rows.flat().map(({ column, columnSpan }) => column + columnSpan));
  const parts = partsOf(rows, (row) => row.length === 1 && (row[0] as Cell).columnSpan >= width, tokens);
  return { tables: parts.flatMap((part) => tableOf(tokens, part) ?? []), to };
}

function cellsOf(tokens: readonly LineToken[], from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  for (let index = from; index < to; index += 1) {
    const hint = tokens[index]?.hints.cell;
    const last = cells.at(-1);
    if (!hint) continue;
    if (last && last.row === hint.row && last.column === hint.column) last.to = index + 1;
    else cells.push({ ...hint, from: index, to: index + 1 });
  }
  return cells;
}

/** The rows that have words, in the order of the file. */
function rowsOf(cells: readonly Cell[]): Cell[][] {
  return [...Map.groupBy(cells, ({ row }) => row).values()];
}

/**
 * Divides a table at rows across all columns that are no rows of it: the heading of a box and captions anywhere, other
 * words above the first row, a note below the last one.
 */
function partsOf(
  rows: readonly Cell[][],
  isAcross: (row: readonly Cell[]) => boolean,
  tokens: readonly LineToken[],
): Cell[][][] {
  const parts: Cell[][][] = [[]];
  for (const row of rows) {
    const token = tokens[row[0]?.from ?? -1];
    const isAbove = parts.at(-1)?.length === 0;
    const isText =
      isAcross(row) &&
      token !== undefined &&
      (isAbove || isKind(token, 'caption') || sureMark(token)?.form === 'box' || beginsNote(token.form));
    if (!isText) parts.at(-1)?.push(row);
    else if (!isAbove) parts.push([]);
  }
  return parts;
}

/** Makes the table of some rows; null for rows without columns. */
function tableOf(tokens: readonly LineToken[], rows: readonly Cell[][]): ReadTable | null {
  const starts = [...new Set(rows.flat().map(({ column }) => column))].sort((a, b) => a - b);
  if (starts.length < 2 || rows.length === 0) return null;
  const joins: TableJoin[] = [];
  const passageOf = (cell: Cell) => joinParts(tokens.slice(cell.from, cell.to), joins);
  const across = (row: readonly Cell[]) =>
    row.length === 1 && row[0]?.column === starts[0] && (row[0]?.columnSpan ?? 1) > 1;
  const body = rows.map((row): Passage[] => {
    if (across(row)) return row.map(passageOf);
    const byColumn = new Map(row.map((cell) => [cell.column, cell]));
    return filledUp(
      starts.map((start) => {
        const cell = byColumn.get(start);
        return cell ? passageOf(cell) : null;
      }),
    );
  });
  const heads = headRows(rows, body);
  const columns = starts.map((start) =>
    rows
      .slice(0, heads)
      .flatMap((row) => row.filter(({ column }) => column === start).map((cell) => [passageOf(cell)])),
  );
  const repeated = repeatedHeadRows(body, heads);
  const tokensOf = (index: number) => (rows[index] ?? []).flatMap(({ from, to }) => range(from, to));
  return {
    from: least(rows.flat().map(({ from }) => from)),
    to: greatest(rows.flat().map(({ to }) => to)),
    header: headCells(columns, joins),
    rows: wholeRows(body, heads, repeated, joins),
    joins: [...new Map(joins.map((join) => [join.nextLine, join])).values()],
    repeatedHeads: [...repeated].flatMap(tokensOf),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The number of rows that are the head, up to the first that holds values. */
function headRows(rows: readonly Cell[][], body: readonly Passage[][]): number {
  const heads = namedRows(rows, body);
  const values = body.slice(0, heads).findIndex((row, index) => index > 0 && isValueRow(row));
  return values > 0 ? values : heads;
}

/**
 * The rows that the file calls the head; by its words the first, with those that it spans. A file that calls more rows so
 * than a head has does not know its head.
 */
function namedRows(rows: readonly Cell[][], body: readonly Passage[][]): number {
  const called = rows.findIndex((row) => !row.every(({ header }) => header));
  if (called > 0 && called <= MOST_TOLD_ROWS) return called;
  const [first, ...rest] = body;
  if (called < 0 || !first || first.length < 2 || !isHeadAbove(first, rest)) return 0;
  const reach = greatest((rows[0] ?? []).map(({ rowSpan }) => rowSpan));
  return reach < rows.length ? Math.min(reach, MOST_HEAD_ROWS) : 1;
}

/** The paragraphs of a cell, one below the other; a word set downwards is one. */
function joinParts(tokens: readonly LineToken[], joins: TableJoin[]): Passage {
  const isWord = tokens.length > 1 && tokens.every(({ form }) => PIECE.test(form));
  if (isWord)
    tokens.slice(1).forEach(({ line }, index) => {
      joins.push({ line: tokens[index]?.line ?? line, nextLine: line, reason: 'cell' });
    });
  return joinPassages(
    tokens.map(({ passage }) => passage),
    isWord ? '' : '\n',
  );
}
