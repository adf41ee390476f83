/** Finds the head rows of a table that does not say which they are: rows in bold at the top, or below its title. */
import { greatest } from '../../text/extremes.ts';
import type { CellHint } from '../document.ts';
import type { Draft } from './reading.ts';

/** Rows of a head at most. */
const MAX_HEAD_ROWS = 3;
/** Cells that show the width of a table. */
const MAX_LOOK = 1_000;

/** A cell with its lines. */
interface CellLines {
  cell: CellHint;
  drafts: readonly Draft[];
}

/** Marks the cells of head rows of a table with that many rows, of which `marked` are repeated on each page. */
export function headTable(rows: number, marked: number, cells: readonly CellLines[]): void {
  if (rows < 2 || cells.length < 2) {
    for (const { cell } of cells) cell.header = false;
    return;
  }
  if (marked > 0) return;
  const first = captionRows(cells);
  const head = boldRows(cells, first);
  // A table that is bold throughout has no head that bold letters would show.
  if (head - first < 1 || head - first > MAX_HEAD_ROWS || head >= rows) return;
  for (const { cell } of cells) cell.header = cell.row >= first && cell.row < head;
}

/** Returns the number of rows from the first on that are one cell over the whole table: its title. */
function captionRows(cells: readonly CellLines[]): number {
  const width = greatest(cells.slice(0, MAX_LOOK).map(({ cell }) => cell.column + cell.columnSpan));
  let rows = 0;
  while (cells[rows]?.cell.row === rows && cells[rows]?.cell.columnSpan === width && width > 1) rows++;
  return rows;
}

/** Returns the number of the row behind the bold rows that begin with row `first`. */
function boldRows(cells: readonly CellLines[], first: number): number {
  const hasWords = ({ text }: Draft) => text.trim() !== '';
  const below = cells.filter(({ cell }) => cell.row >= first);
  const plain = below.find(({ drafts }) => drafts.some((draft) => hasWords(draft) && !draft.hints.bold));
  const end = plain?.cell.row ?? Number.MAX_SAFE_INTEGER;
  return below.some(({ cell, drafts }) => cell.row < end && drafts.some(hasWords)) ? end : first;
}
