/**
 * Columns of a table that no row tells apart are one. A file cuts rows of one table otherwise where a cell reaches over
 * half of the next, or where a column was drawn by hand: its grid then has columns in which only some rows begin a
 * cell, and those rows begin none in the column beside.
 */

/** The place of a cell in a grid. */
interface Place {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** Rows in which a cell stands: from the first to before the last. */
type Rows = [from: number, to: number];

/** A column as a reader sees it: the rows that have a cell of it. */
interface Seen {
  rows: Rows[];
}

/** Most columns that are looked at; a plan prints no more. */
const MOST_COLUMNS = 63;

/** Renumbers the columns of the cells as a reader counts them. Cells that are empty count, too. */
export function joinColumns(cells: readonly Place[]): void {
  const starts = Map.groupBy(cells, ({ column }) => column);
  if (starts.size > MOST_COLUMNS) return;
  const seen: Seen[] = [];
  const columnOf = new Map<number, number>();
  for (const first of [...starts.keys()].sort((a, b) => a - b)) {
    const rows = (starts.get(first) ?? []).map(({ row, rowSpan }): Rows => [row, row + rowSpan]);
    const before = seen.at(-1);
    if (before && areApart(before.rows, rows)) before.rows = inOrder([...before.rows, ...rows]);
    else seen.push({ rows: inOrder(rows) });
    columnOf.set(first, seen.length - 1);
  }
  if (seen.length === starts.size) return;
  const edges = [...columnOf.keys()];
  const endOf = (column: number) => columnOf.get(edges.find((edge) => edge >= column) ?? -1) ?? seen.length;
  for (const cell of cells) {
    const end = endOf(cell.column + cell.columnSpan);
    cell.column = columnOf.get(cell.column) ?? cell.column;
    cell.columnSpan = Math.max(1, end - cell.column);
  }
}

function inOrder(rows: Rows[]): Rows[] {
  return rows.sort((a, b) => a[0] - b[0]);
}

/** True where no row is in both lists, which are in order. */
function areApart(some: readonly Rows[], others: Rows[]): boolean {
  inOrder(others);
  let at = 0;
  for (const [from, to] of others) {
    while ((some[at]?.[1] ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    if ((some[at]?.[0] ?? Number.POSITIVE_INFINITY) < to) return false;
  }
  return true;
}
