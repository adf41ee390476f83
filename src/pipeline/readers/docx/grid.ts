/** Reads the grid of a table: where each cell is, and over how many rows and columns it reaches. */
import { joinColumns } from '../grid-columns.ts';
import { type Change, visitContent } from './content.ts';
import { attributeOf, child, numberOf, toggleOf, wholeNumber } from './tree.ts';
import type { Element } from './xml-names.ts';

/** A cell with its place. */
export interface GridCell {
  element: Element;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The cell is a part of a merged cell and is not shown. */
  isCovered: boolean;
}

/** The cells of a table, row by row. */
export interface Grid {
  cells: GridCell[];
  rows: number;
  /** Rows from the first on that are repeated on each page. */
  headRows: number;
}

/** Columns over which a cell reaches, as in Word. */
const MAX_SPAN = 63;
/** Columns of a table; Word allows 63. Cells behind them are in the last one. */
const MAX_COLUMNS = 1_000;

/** Returns the grid of a table (`w:tbl`). Deleted rows and cells are left out. */
export function readGrid(table: Element, changed: (change: Change) => void): Grid {
  const grid: Grid = { cells: [], rows: 0, headRows: 0 };
  /** Cells that go on below, by column. */
  let above = new Map<number, GridCell>();
  visitContent(
    table,
    (row) => {
      if (row.name !== 'w:tr') return;
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:del')) return changed('deletions');
      if (child(properties, 'w:ins')) changed('insertions');
      above = readRow(row, properties, grid, above, changed);
      if (toggleOf(properties, 'w:tblHeader') && grid.headRows === grid.rows) grid.headRows++;
      grid.rows++;
    },
    changed,
  );
  joinColumns(grid.cells.filter(({ isCovered }) => !isCovered));
  return grid;
}

/** Adds the cells of a row to the grid; returns the cells that the next row may continue, by column. */
function readRow(
  row: Element,
  properties: Element | undefined,
  grid: Grid,
  above: ReadonlyMap<number, GridCell>,
  changed: (change: Change) => void,
): Map<number, GridCell> {
  const open = new Map<number, GridCell>();
  let column = bounded(numberOf(properties, 'w:gridBefore') ?? 0, 0, MAX_SPAN);
  let last: GridCell | null = null;
  visitContent(
    row,
    (element) => {
      if (element.name !== 'w:tc') return;
      const cell = child(element, 'w:tcPr');
      if (child(cell, 'w:cellDel')) return changed('deletions');
      const columnSpan = bounded(numberOf(cell, 'w:gridSpan') ?? 1, 1, MAX_SPAN);
      const merged = mergeOf(cell, 'w:vMerge');
      const covering = merged === 'continue' ? above.get(column) : undefined;
      const place = { element, row: grid.rows, column, rowSpan: 1, columnSpan, isCovered: false };
      if (mergeOf(cell, 'w:hMerge') === 'continue' && last) {
        last.columnSpan += columnSpan;
        place.isCovered = true;
      } else if (covering) {
        covering.rowSpan++;
        open.set(column, covering);
        place.isCovered = true;
        last = null;
      } else {
        last = place;
        if (merged !== null) open.set(column, place);
      }
      grid.cells.push(place);
      column = Math.min(column + columnSpan, MAX_COLUMNS - 1);
    },
    changed,
  );
  return open;
}

/** Returns how a cell is merged; a merge without `w:val` goes on. */
function mergeOf(properties: Element | undefined, name: string): 'restart' | 'continue' | null {
  if (!child(properties, name)) return null;
  return attributeOf(properties, name) === 'restart' ? 'restart' : 'continue';
}

function bounded(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** True where a table shows its first row as its style says for head rows. */
export function hasHeadRowStyle(properties: Element | undefined): boolean {
  const look = child(properties, 'w:tblLook')?.attributes;
  const bits = look?.['w:val'];
  return (
    /^(?:1|true|on)$/u.test(look?.['w:firstRow'] ?? '') ||
    (bits !== undefined && /^[0-9a-f]{4}$/iu.test(bits) && (Number.parseInt(bits, 16) & 0x20) !== 0)
  );
}

/** Twentieths of a point: one line. A table that floats lower is below the first line of its paragraph. */
const ONE_LINE = 280;

/** True for a table that floats and is printed below the beginning of the paragraph that follows it in the file. */
export function floatsBelow(properties: Element | undefined): boolean {
  const position = child(properties, 'w:tblpPr')?.attributes;
  return position?.['w:vertAnchor'] === 'text' && (wholeNumber(position['w:tblpY']) ?? 0) >= ONE_LINE;
}
