/** Tells the head rows of a table: shaded or bold rows above others, and the rows of a head that spans columns. */
import { greatest } from '../../text/extremes.ts';
import { inkOf } from './line-parts.ts';
import { lineText } from './line-text.ts';
import type { TableCell, TableItem } from './page-items.ts';

/** Most rows of a head. */
const MOST_ROWS = 4;

/** Returns how many rows at the top of a table are its head; 0 when nothing shows one. */
export function headRows(table: TableItem): number {
  const rows = Math.max(0, greatest(table.cells.map(({ row, rowSpan }) => row + rowSpan)));
  if (table.repeatedRows) return table.repeatedRows;
  if (table.heads) return table.heads;
  if (rows < 2 || table.columns.length <= 2) return 0;
  const marks = Array.from({ length: Math.min(rows, MOST_ROWS + 1) }, (_, row) => isMarked(table, row));
  if (!marks[0]) {
    const spanned = spannedRows(table);
    return spanned < rows && spanned > 1 ? spanned : 0;
  }
  const end = marks.indexOf(false);
  return end < 0 || end > MOST_ROWS || end >= rows ? 0 : end;
}

/** A row is marked when all its cells with words are bold, or are shaded unlike the last row. */
function isMarked(table: TableItem, row: number): boolean {
  const cells = table.cells.filter(
    (cell) => cell.row <= row && cell.row + cell.rowSpan > row && cell.items.length > 0,
  );
  const last = table.cells.at(-1);
  const bold = cells.length > 0 && cells.every(isBold) && !(last && isBold(last));
  const shaded =
    cells.length > 0 && cells.every(({ shade }) => shade !== null && shade !== (last?.shade ?? null));
  return bold || shaded;
}

function isBold(cell: TableCell): boolean {
  const ink = cell.items.flatMap((item) => (item.kind === 'line' ? inkOf(item.line) : []));
  return ink.length > 0 && ink.every(({ look }) => look.bold);
}

/** Returns the rows that the cells of the first row span, when a cell of it spans columns and the words of others go down. */
function spannedRows(table: TableItem): number {
  const first = table.cells.filter(({ row }) => row === 0);
  const rows = Math.max(1, greatest(first.map(({ rowSpan }) => rowSpan)));
  const across = first.some(({ columnSpan }) => columnSpan > 1) && first.length > 1;
  const down = first.some(({ rowSpan }) => rowSpan === rows && rows > 1);
  const numbers = table.cells.some(
    (cell) =>
      cell.row < rows &&
      cell.items.some((item) => item.kind === 'line' && /^\d[\d.,%]*$/u.test(lineText(item.line.glyphs))),
  );
  return across && down && rows <= MOST_ROWS && !numbers ? rows : 1;
}
