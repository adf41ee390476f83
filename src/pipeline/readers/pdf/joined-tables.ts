/**
 * Joins the parts of a table that goes on over a page break: the part that ends a page and the part that begins the next
 * one have the same columns. A head repeated on the next page is taken out of the table and becomes lines of the region
 * `table-head`. A row broken by the page break becomes one row.
 */
import { greatest } from '../../text/extremes.ts';
import { endsParagraph } from '../../text/sentences.ts';
import { beginsWithEnumerator } from './line-parts.ts';
import { lineText } from './line-text.ts';
import type { Item, TableCell, TableItem } from './page-items.ts';

/** Edges of columns that differ by no more are one edge, in points. */
const SAME_EDGE = 5;
/** Most rows of a repeated head. */
const MOST_HEAD_ROWS = 4;

/**
 * Joins tables. `items` are the items of the text in reading order, without the lines in the margins. Returns them, and
 * the cells of repeated heads.
 */
export function joinTables(items: readonly Item[]): { items: Item[]; repeated: TableCell[] } {
  const joined: Item[] = [];
  const repeated: TableCell[] = [];
  const lastPages = new Map<TableItem, number>();
  for (const item of items) {
    const last = joined.at(-1);
    if (
      item.kind === 'table' &&
      last?.kind === 'table' &&
      item.page === (lastPages.get(last) ?? last.page) + 1
    ) {
      const columns = commonColumns(last.columns, item.columns);
      if (columns && !opensAnother(last, item)) {
        repeated.push(...append(last, item, columns));
        lastPages.set(last, item.page);
        continue;
      }
    }
    joined.push(item);
  }
  return { items: joined, repeated };
}

/** Returns the edges of the columns of both parts when those of one are among those of the other; null otherwise. */
function commonColumns(a: readonly number[], b: readonly number[]): number[] | null {
  const [more, fewer] = a.length >= b.length ? [a, b] : [b, a];
  const shift = (a[0] ?? 0) - (b[0] ?? 0);
  const near = (edge: number, other: number) => Math.abs(edge - other) <= SAME_EDGE;
  const within = fewer.every((edge) =>
    more.some((other) => near(edge + (fewer === b ? shift : -shift), other)),
  );
  const width = (edges: readonly number[]) => (edges.at(-1) ?? 0) - (edges[0] ?? 0);
  if (!within || Math.abs(width(a) - width(b)) > SAME_EDGE) return null;
  // A box and a table of several columns are two things.
  if ((a.length === 2) !== (b.length === 2)) return null;
  return more === a ? [...a] : b.map((edge) => edge + shift);
}

/** True when the lower part is a box of its own: it begins with an enumerator, and the upper one ends with a sentence. */
function opensAnother(above: TableItem, below: TableItem): boolean {
  if (above.columns.length !== 2 || below.columns.length !== 2) return false;
  if (repeatsBoxHead(above, below)) return false;
  const first = textsOf(below.cells[0])[0] ?? '';
  return (
    /^(?:专栏|專欄|附[件表录])/u.test(first) ||
    (beginsWithEnumerator(first) && /^专栏|^附/u.test(first) && endsParagraph(lastText(above)))
  );
}

/** True when both parts of a box begin with the same head, in a cell of its own: the next page prints it again. */
function repeatsBoxHead(above: TableItem, below: TableItem): boolean {
  const head = (table: TableItem) => textsOf(table.cells[0]).join('').replace(/\s/gu, '');
  return rowsOf(below) > 1 && /^(?:专栏|專欄)/u.test(head(below)) && head(above) === head(below);
}

function lastText(table: TableItem): string {
  return table.cells.flatMap(textsOf).at(-1) ?? '';
}

function textsOf(cell: TableCell | undefined): string[] {
  return (cell?.items ?? []).flatMap((item) => (item.kind === 'line' ? [lineText(item.line.glyphs)] : []));
}

/** Adds the rows of the lower part. Returns the cells of its repeated head. */
function append(above: TableItem, below: TableItem, columns: readonly number[]): TableCell[] {
  respan(above, columns);
  respan(below, columns);
  above.columns = [...columns];
  const head = repeatedRows(above, below);
  if (head > 0) above.repeatedRows = Math.max(head, above.repeatedRows ?? 0);
  const rest = below.cells
    .filter(({ row }) => row >= head)
    .map((cell) => ({ ...cell, row: cell.row - head }));
  const rows = rowsOf(above);
  const broken = breaksRow(above, rest, rows);
  const offset = broken ? rows - 1 : rows;
  const repeated = below.cells.filter(({ row }) => row < head);
  for (const cell of rest) {
    const upper = cell.row === 0 ? cellAt(above, rows - 1, cell.column, cell.columnSpan) : undefined;
    const again = upper !== undefined && isRepeatedLabel(upper, cell);
    if (upper && (broken || again || !hasText(cell) || isLateLabel(upper, cell))) {
      if (again) repeated.push(cell);
      else upper.items.push(...cell.items);
      upper.rowSpan = Math.max(upper.rowSpan, cell.row + cell.rowSpan + offset - upper.row);
    } else above.cells.push({ ...cell, row: cell.row + offset });
  }
  return repeated;
}

/** True for a cell over several rows whose words the next page prints again. */
function isRepeatedLabel(upper: TableCell, cell: TableCell): boolean {
  const words = (each: TableCell) => textsOf(each).join('').replace(/\s/gu, '');
  return upper.rowSpan + cell.rowSpan > 2 && hasText(cell) && words(upper) === words(cell);
}

/** True for a cell over several rows whose words the next page prints, as they are in the middle of the rows. */
function isLateLabel(upper: TableCell, cell: TableCell): boolean {
  return !hasText(upper) && upper.rowSpan > 1 && cell.rowSpan > 1;
}

/** Counts columns anew by the edges of both parts. */
function respan(table: TableItem, columns: readonly number[]): void {
  const shift = (columns[0] ?? 0) - (table.columns[0] ?? 0);
  const index = (edge: number) =>
    columns.reduce(
      (best, other, at) =>
        Math.abs(other - edge - shift) < Math.abs((columns[best] ?? 0) - edge - shift) ? at : best,
      0,
    );
  for (const cell of table.cells) {
    const from = index(table.columns[cell.column] ?? 0);
    const to = index(table.columns[cell.column + cell.columnSpan] ?? 0);
    cell.column = from;
    cell.columnSpan = Math.max(1, to - from);
  }
}

function rowsOf(table: TableItem): number {
  return Math.max(0, greatest(table.cells.map(({ row, rowSpan }) => row + rowSpan)));
}

function hasText(cell: TableCell): boolean {
  return cell.items.length > 0;
}

function cellAt(table: TableItem, row: number, column: number, columnSpan: number): TableCell | undefined {
  return table.cells.find(
    (cell) =>
      cell.row <= row &&
      cell.row + cell.rowSpan > row &&
      cell.column === column &&
      cell.columnSpan === columnSpan,
  );
}

/** Returns how many rows at the beginning of both parts have the same words. */
function repeatedRows(above: TableItem, below: TableItem): number {
  if (above.columns.length === 2) return below.columns.length === 2 && repeatsBoxHead(above, below) ? 1 : 0;
  const rowText = (table: TableItem, row: number) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => `${cell.column} ${textsOf(cell).join('')}`.replace(/\s/gu, ' '))
      .join('|');
  const worded = (table: TableItem, row: number) =>
    table.cells.filter((cell) => cell.row === row && hasText(cell)).length >= 2;
  const most = Math.min(MOST_HEAD_ROWS, rowsOf(below) - 1);
  let rows = 0;
  while (rows < most && rowText(above, rows) === rowText(below, rows)) rows += 1;
  // A head whose cells go down into the body is no head; a title over the whole width may come before the head.
  while (rows > 0 && below.cells.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows)) rows -= 1;
  return rows > 0 && (worded(below, 0) || rows > 1) ? rows : 0;
}

/** True when the first row of the lower part goes on with the last row of the upper one. */
function breaksRow(above: TableItem, below: readonly TableCell[], rows: number): boolean {
  // A label over several rows may end or go on here, whatever the row does.
  const isLabel = (cell: TableCell) =>
    !hasText(cell) &&
    Math.max(cell.rowSpan, cellAt(above, rows - 1, cell.column, cell.columnSpan)?.rowSpan ?? 1) > 1;
  const isAgain = (cell: TableCell) => {
    const upper = cellAt(above, rows - 1, cell.column, cell.columnSpan);
    return upper !== undefined && isRepeatedLabel(upper, cell);
  };
  const first = below.filter((cell) => cell.row === 0 && !isLabel(cell) && !isAgain(cell));
  const full = first.filter(hasText);
  if (full.length === 0) return false;
  if (above.columns.length === 2) return true;
  if (full.length === first.length && first.length > 1) return false;
  return full.every((cell) => {
    const upper = cellAt(above, rows - 1, cell.column, cell.columnSpan);
    return (
      upper !== undefined &&
      upper.row + upper.rowSpan === rows &&
      hasText(upper) &&
      cell.rowSpan === 1 &&
      !endsParagraph(textsOf(upper).at(-1) ?? '')
    );
  });
}
