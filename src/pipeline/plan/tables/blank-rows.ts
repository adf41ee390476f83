/**
 * Tables whose cells end in blanks (`blank-cells.ts`): every row has as many cells as the others, so that empty ones are
 * known, too. The head is one line as wide as the rows, or several that fit them in one way only.
 */

import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { cellsAtBlanks, rowAt } from './blank-cells.ts';
import { mayBeRow } from './blank-line.ts';
import { isCaptioned } from './captions.ts';
import { isHeadRow, judgeCell, shapeOfCell } from './head-rows.ts';
import { LONGEST_ACROSS_UNITS, LONGEST_HEAD_CELL_UNITS } from './limits.ts';
import { filledUp, headCells, joinCell } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { endsTable } from './tab-cells.ts';

/** Fewest rows; fewest columns of a table that nothing else tells. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
/** Lines of a head, and of a cell around the middle of its row. */
const MOST_HEAD_LINES = 3;
const MOST_PARTS = 4;

/** Over each column its words, each in its parts; and the token behind the head. */
interface BlankHead {
  columns: Passage[][][];
  next: number;
}

/** A row, or one cell across. */
interface Row {
  cells: Passage[][];
  next: number;
}

/** Reads the table whose head begins at a token; null where none does. */
export function readBlankRows(tokens: readonly LineToken[], from: number): ReadTable | null {
  const first = tokens[from];
  if (!first || !mayBeRow(first) || isKind(first, 'caption', 'label')) return null;
  for (let height = 1; height <= MOST_HEAD_LINES; height += 1)
    for (const width of widthsAt(tokens, from + height)) {
      const head = headOf(tokens, from, height, width);
      const rows = head ? rowsFrom(tokens, head.next, width) : [];
      const whole = rows.filter(({ cells }) => cells.length === width);
      if (head && whole.length >= FEWEST_ROWS && isTable(tokens, from, head, whole))
        return goesOn(tokens, must(rows.at(-1), 'a row').next, width) ? null : tableOf(from, head, rows);
    }
  return null;
}

/** How many cells the rows may have: those of the first line, or of the second where that stands across. */
function widthsAt(tokens: readonly LineToken[], at: number): number[] {
  const widths = tokens.slice(at, at + 2).map((token) => cellsAtBlanks(token, false)?.length ?? 0);
  return [...new Set(widths)].filter((width) => width > 1);
}

/** True below a caption or words of heads, for rows that have words. */
function isTable(
  tokens: readonly LineToken[],
  from: number,
  { columns }: BlankHead,
  rows: readonly Row[],
): boolean {
  const words = columns.flatMap((own) => own[0]?.[0] ?? []);
  if (words.length < columns.length || words.some(({ text }) => text.length > LONGEST_HEAD_CELL_UNITS))
    return false;
  if (words.some((word) => judgeCell(word).score < -5)) return false;
  const filled = rows.filter(({ cells }) => cells[0]?.length || cells[1]?.length).length;
  if (filled < rows.length) return false;
  return (
    isCaptioned(tokens, from) ||
    isHeadRow(words) ||
    (columns.length >= FEWEST_COLUMNS && words.some((word) => judgeCell(word).score >= 2))
  );
}

/** A bracket that says the unit of the word above it. */
const UNIT_BELOW = withExamples(
  /^[（(][^（）()]{1,12}[）)]$/u,
  '（公顷） (万元) （平方公里）',
  '（一）总则 公顷 （甲）乙',
);

/** The head that has so many lines above rows so wide; null where its words fit them in no way, or in several. */
function headOf(tokens: readonly LineToken[], from: number, height: number, width: number): BlankHead | null {
  const next = from + height;
  const row = rowAt(tokens, from, width);
  if (row && row.next === next) return { columns: row.cells.map((parts) => [parts]), next };
  const lines = tokens.slice(from, next).map((token) => cellsAtBlanks(token, false));
  if (
    lines.some((cells) => cells === null || cells.some(({ passage, isOpen }) => passage === null || isOpen))
  )
    return null;
  const words = lines.map((cells) => (cells ?? []).map(({ passage }) => must(passage, 'words')));
  if (row && height === 2) return withUnit(row.cells, words[1] ?? [], next);
  return inGroups(words, width, next);
}

/** The head whose unit stands below: that of its only column of values. */
function withUnit(cells: readonly Passage[][], below: readonly Passage[], next: number): BlankHead | null {
  const [unit] = below;
  if (!unit || below.length > 1 || !UNIT_BELOW.test(unit.text)) return null;
  const values = cells.flatMap(([word], column) =>
    word && judgeCell(word).kind === 'value' ? [column] : [],
  );
  if (values.length !== 1) return null;
  return { columns: cells.map((parts, column) => [column === values[0] ? [...parts, unit] : parts]), next };
}

/** The head of groups: words above others, each over as many columns, and before them words in the middle of the head. */
function inGroups(words: readonly Passage[][], width: number, next: number): BlankHead | null {
  const [groups = [], ...rest] = words;
  const below = rest.at(-1) ?? [];
  const alone = rest.slice(0, -1).flat();
  const each = below.length / groups.length;
  if (alone.length + below.length !== width || groups.length < 2 || each < 2 || !Number.isInteger(each))
    return null;
  const over = below.map((word, index) => {
    const group = index % each === 0 ? groups[index / each] : undefined;
    return group ? [[group], [word]] : [[word]];
  });
  return { columns: [...alone.map((word) => [[word]]), ...over], next };
}

/** The rows from a token on. */
function rowsFrom(tokens: readonly LineToken[], from: number, width: number): Row[] {
  const rows: Row[] = [];
  for (let at = from; ; ) {
    const token = tokens[at];
    if (!token || token.gap > 0 || endsTable(token)) break;
    const row = rowAt(tokens, at, width) ?? rowAround(tokens, at, width, rows) ?? across(tokens, at, width);
    if (!row) break;
    rows.push(row);
    at = row.next;
  }
  while (rows.at(-1)?.cells.length === 1) rows.pop();
  return rows;
}

/** True where rows so wide go on below a line that is not understood: the name of several rows in their middle, say. */
function goesOn(tokens: readonly LineToken[], at: number, width: number): boolean {
  const below = tokens.slice(at, at + 4);
  const end = below.findIndex((token) => token.gap > 0 || endsTable(token));
  const lines = below.slice(1, end < 0 ? below.length : end);
  return (
    width >= FEWEST_COLUMNS && lines.filter((_, line) => rowAt(tokens, at + 1 + line, width)).length >= 2
  );
}

/** A line across, above a row: a group of rows. */
function across(tokens: readonly LineToken[], at: number, width: number): Row | null {
  const { text, passage, blanks, blanksBehind } = must(tokens[at], 'a token');
  const isGroup = sureMark(tokens[at]) !== null || blanksBehind > 1;
  const isAlone = blanks === 0 && blanksBehind > 0 && !/ {2}/u.test(text);
  if (width < FEWEST_COLUMNS || !isAlone || !isGroup || text.length > LONGEST_ACROSS_UNITS) return null;
  return rowAt(tokens, at + 1, width) ? { cells: [[passage]], next: at + 1 } : null;
}

/** A row whose one cell has several lines, and the others stand in their middle: it begins above them and ends below. */
function rowAround(
  tokens: readonly LineToken[],
  at: number,
  width: number,
  above: readonly Row[],
): Row | null {
  const parts: Passage[] = [];
  let middle: (Passage | null)[] | null = null;
  for (let next = at; next < at + MOST_PARTS && tokens[next]; next += 1) {
    const cells = cellsAtBlanks(must(tokens[next], 'a token'), false);
    if (!cells) return null;
    const [only] = cells;
    if (cells.length === 1 && only?.passage) {
      parts.push(only.passage);
      if (only.isOpen) continue;
      if (!middle) return null;
      const column = columnBeside(middle, above);
      if (column < 0) return null;
      const whole = middle.map((cell) => (cell ? [cell] : []));
      return { cells: whole.toSpliced(column, 0, parts), next: next + 1 };
    }
    if (middle || parts.length === 0 || cells.length !== width - 1 || cells.some(({ isOpen }) => isOpen))
      return null;
    middle = cells.map(({ passage }) => passage);
  }
  return null;
}

/** The column that cells leave open, by the shapes of the columns above; -1 where several fit. */
function columnBeside(cells: readonly (Passage | null)[], above: readonly Row[]): number {
  const last = above.findLast((row) => row.cells.length === cells.length + 1);
  if (!last) return -1;
  const shapes = last.cells.map(([part]) => (part ? shapeOfCell(part) : null));
  const fits = shapes.map((_, column) => {
    const beside = shapes.toSpliced(column, 1);
    return cells.filter((cell, index) => cell && shapeOfCell(cell) === beside[index]).length;
  });
  const most = Math.max(...fits);
  return fits.filter((fit) => fit === most).length === 1 ? fits.indexOf(most) : -1;
}

function tableOf(from: number, head: BlankHead, rows: readonly Row[]): ReadTable {
  const joins: TableJoin[] = [];
  const header = headCells(head.columns, joins);
  const body = rows.map(({ cells }) =>
    filledUp(cells.map((parts) => (parts.length > 0 ? joinCell(parts, joins) : null))),
  );
  return {
    from,
    to: must(rows.at(-1), 'a row').next,
    header,
    rows: body,
    joins: [...new Map(joins.map((join) => [join.nextLine, join])).values()],
    repeatedHeads: [],
  };
}
