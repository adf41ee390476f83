/** Resolves the cells of a table to rows and columns, as browsers do: spans push the cells below them aside. */
import { joinColumns } from '../grid-columns.ts';
import type { BlockRange } from './blocks.ts';
import { attribute, isElement, type PageElement } from './page-tree.ts';

/** A cell with its place; `blocks` is null for a cell without text. */
export interface GridCell {
  element: PageElement;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  blocks: BlockRange | null;
}

/** A table whose spans are resolved. */
export interface Grid {
  /** Cells in order of the source. */
  cells: GridCell[];
  rows: { element: PageElement; cells: GridCell[]; isHead: boolean }[];
  columns: number;
}

/** Largest spans, those of browsers. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;
/** Column from which on cells span one column, and columns looked at before spans are given up: a table that is an attack. */
const LAST_SPANNING = 10_000;
const MOST_STEPS = 20_000_000;

/** Resolves the cells of a table; cells of tables inside it are not its own. */
export function gridOf(table: PageElement, ranges: ReadonlyMap<PageElement, BlockRange>): Grid {
  const rows: Grid['rows'] = [];
  const budget = { steps: MOST_STEPS };
  for (const section of sectionsOf(table)) {
    const first = rows.length;
    /** First row, by column, that no cell from above reaches into. */
    const freeFrom: number[] = [];
    for (const element of section.rows) {
      const row = { element, cells: [] as GridCell[], isHead: section.isHead };
      placeRow(row, rows.length, first + section.rows.length, { freeFrom, budget }, ranges);
      rows.push(row);
    }
  }
  const cells = rows.flatMap((row) => row.cells);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  // A span beyond the last column in which a cell begins covers nothing.
  for (const cell of cells) cell.columnSpan = Math.min(cell.columnSpan, columns - cell.column);
  joinColumns(cells);
  return { cells, rows, columns: cells.reduce((most, { column }) => Math.max(most, column + 1), 0) };
}

function placeRow(
  row: Grid['rows'][number],
  number: number,
  end: number,
  { freeFrom, budget }: { freeFrom: number[]; budget: { steps: number } },
  ranges: ReadonlyMap<PageElement, BlockRange>,
): void {
  let column = 0;
  for (const element of row.element.childNodes) {
    if (!isElement(element) || !/^t[dh]$/u.test(element.tagName)) continue;
    while (budget.steps > 0 && (freeFrom[column] ?? 0) > number) {
      column += 1;
      budget.steps -= 1;
    }
    const columnSpan = span(attribute(element, 'colspan'), column < LAST_SPANNING ? MOST_COLUMNS : 1) || 1;
    const wanted = span(attribute(element, 'rowspan'), MOST_ROWS);
    const rowSpan = Math.min(wanted === 0 ? end - number : wanted, end - number);
    for (let offset = 0; offset < columnSpan; offset += 1) freeFrom[column + offset] = number + rowSpan;
    row.cells.push({
      element,
      row: number,
      column,
      rowSpan,
      columnSpan,
      blocks: ranges.get(element) ?? null,
    });
    column += columnSpan;
  }
}

/** Reads a span as HTML does: the digits at the beginning; 1 where there are none. */
function span(value: string | undefined, most: number): number {
  const digits = /^\s*\+?(\d{1,9})/u.exec(value ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), most);
}

function sectionsOf(table: PageElement): { rows: PageElement[]; isHead: boolean }[] {
  return table.childNodes.filter(isElement).flatMap((part) => {
    if (part.tagName === 'tr') return [{ rows: [part], isHead: false }];
    if (!/^t(?:head|body|foot)$/u.test(part.tagName)) return [];
    const rows = part.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr');
    return [{ rows, isHead: part.tagName === 'thead' }];
  });
}
