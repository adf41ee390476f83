/** Finds the rows of a table that are its head. */
import { greatest } from '../../text/extremes.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Block } from './blocks.ts';
import { declarations } from './inline-style.ts';
import { attribute, type PageElement } from './page-tree.ts';
import type { Grid, GridCell } from './table-grid.ts';

type Row = Grid['rows'][number];

/** The head of a table: the rows from `from` to before `to`. */
export interface HeadRows {
  from: number;
  to: number;
}

/** Largest head of groups. */
const MOST_HEAD_ROWS = 4;
const MOST_HEAD_CELLS = 1_000;
/** Most lines of a title in rows of the table. */
const MOST_TITLES = 4;
/** Returns the head. Rows across all columns above it are titles: 附件1, the name of the table. */
export function headOf({ rows, columns }: Grid, blocks: readonly Block[]): HeadRows {
  let from = 0;
  while (from < MOST_TITLES && isAcross(rows[from], columns)) from += 1;
  return { from, to: from + headsOf(rows.slice(from), blocks) };
}

/** Counts head rows: of `<thead>`, of `<th>` only, of groups, or a first row that alone is bold or shaded. */
function headsOf(rows: readonly Row[], blocks: readonly Block[]): number {
  let heads = 0;
  while (heads < rows.length && isHeadRow(rows[heads])) heads += 1;
  const [first, second] = rows;
  if (heads === 0 && isBold(first, blocks) && !isBold(second, blocks)) heads = 1;
  if (heads === 0 && isShaded(first) && !isShaded(second)) heads = 1;
  heads = Math.max(heads, groupedRows(first));
  return heads < rows.length ? heads : 0;
}

/** True for a row of a head by its tags. */
export function isHeadRow(row: Row | undefined): boolean {
  if (!row || row.cells.length === 0) return false;
  return row.isHead || row.cells.every(({ element }) => element.tagName === 'th');
}

/**
 * Returns the number of rows that a head of groups has: each cell of the first row spans either several columns, with
 * their names below it, or all rows of the head. 0 for other tables.
 */
function groupedRows(row: Row | undefined): number {
  const first = row?.cells ?? [];
  const reach = Math.max(0, greatest(first.slice(0, MOST_HEAD_CELLS).map(({ rowSpan }) => rowSpan)));
  const isHead =
    reach > 1 &&
    reach <= MOST_HEAD_ROWS &&
    first.some(({ columnSpan }) => columnSpan > 1) &&
    first.every(({ rowSpan, columnSpan }) => rowSpan === reach || columnSpan > 1);
  return isHead ? reach : 0;
}

function isAcross(row: Row | undefined, columns: number): boolean {
  const cells = row?.cells ?? [];
  const filled = cells.filter((cell) => cell.blocks !== null);
  const [only] = filled;
  return filled.length === 1 && only?.columnSpan === columns && only.rowSpan === 1 && !isHeadRow(row);
}

function isBold(row: Row | undefined, blocks: readonly Block[]): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell.blocks !== null);
  return filled.length > 1 && filled.every((cell) => isBoldCell(cell, blocks));
}

function isBoldCell({ blocks: range }: GridCell, blocks: readonly Block[]): boolean {
  return (
    range !== null && blocks.slice(range.from, range.to).every(({ bold, characters }) => bold === characters)
  );
}

/** True for a row with a background: its own, or one of every cell. */
function isShaded(row: Row | undefined): boolean {
  if (!row || row.cells.length < 2) return false;
  return hasBackground(row.element) || row.cells.every(({ element }) => hasBackground(element));
}

/** Backgrounds that do not set a cell apart. */
const NO_COLOUR = withExamples(
  /^(?:none|transparent|initial|inherit|white|#f{3,6}|rgb\(255,\s*255,\s*255\))$/iu,
  'none transparent initial inherit white White #fff #FFFFFF rgb(255,255,255) rgb(255,␣␣255,␣255)',
  'grey #ff #fffffff #eee rgb(255,255,0) rgb(255␣255,255) whitesmoke offwhite',
);

function hasBackground(element: PageElement): boolean {
  const declared = declarations(element);
  const colour =
    declared.get('background-color') ?? declared.get('background') ?? attribute(element, 'bgcolor') ?? '';
  return colour.trim() !== '' && !NO_COLOUR.test(colour.trim());
}
