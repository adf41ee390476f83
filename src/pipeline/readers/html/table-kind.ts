/** Tells tables of data from boxes and from tables that only lay out a page. */
import type { Block, BlockRange } from './blocks.ts';
import { declarations } from './inline-style.ts';
import { attribute, type PageElement } from './page-tree.ts';
import type { Grid, GridCell } from './table-grid.ts';
import { isHeadRow } from './table-head.ts';
import { between } from './weights.ts';

/** `layout`: the text of the cells is plain lines. */
export type TableKind = 'data' | 'box' | 'layout';

/** Share of the document's text in one cell from which on the table lays out the page. */
const MOST_OF_DOCUMENT = 0.5;
/** Characters and number of the paragraphs that make a cell a text of its own. */
const LONG_PARAGRAPH = 60;
const MANY_PARAGRAPHS = 6;
/** Rows of a table with such a cell that still lay out a page. */
const FEW_ROWS = 3;
/** Share of a table's text in tables inside it from which on it lays them out. */
const MOSTLY_NESTED = 0.3;

/** Input of the decision besides the table itself. */
export interface TableContext {
  blocks: readonly Block[];
  /** Sums of characters before each block. */
  sums: Float64Array;
  /** Characters of the document. */
  total: number;
  /** Blocks of tables inside this one. */
  nested: readonly BlockRange[];
}

/** Tells what a table is for. */
export function kindOf(table: PageElement, grid: Grid, context: TableContext): TableKind {
  const { blocks, sums } = context;
  const filled = grid.cells.filter((cell) => cell.blocks !== null);
  if (filled.length === 0 || /^(?:presentation|none)$/u.test(attribute(table, 'role') ?? '')) return 'layout';
  const size = filled.reduce((sum, cell) => sum + charactersOf(sums, cell.blocks), 0);
  const inner = context.nested.reduce((sum, range) => sum + charactersOf(sums, range), 0);
  if (inner > size * MOSTLY_NESTED) return 'layout';
  if (filled.length === 1 || grid.columns === 1) {
    const isText = size > context.total * MOST_OF_DOCUMENT || filled.some((cell) => hasHeading(blocks, cell));
    return !isText && (filled.length === 1 || isBox(table, filled, blocks)) ? 'box' : 'layout';
  }
  if (grid.rows.some(isHeadRow)) return 'data';
  const rows = grid.rows.filter(({ cells }) => cells.some((cell) => cell.blocks !== null)).length;
  const isLaidOut = (cell: GridCell) =>
    hasHeading(blocks, cell) || longParagraphs(blocks, cell) >= MANY_PARAGRAPHS;
  return rows <= FEW_ROWS && filled.some(isLaidOut) ? 'layout' : 'data';
}

/** True for a column of cells that is drawn as a box, or that says it is one (专栏). */
function isBox(table: PageElement, filled: readonly GridCell[], blocks: readonly Block[]): boolean {
  if (/^\s*专\s*栏/u.test(blocks[filled[0]?.blocks?.from ?? -1]?.text ?? '')) return true;
  return [table, ...filled.slice(0, FEW_ROWS).map(({ element }) => element)].some((element) => {
    const border = attribute(element, 'border') ?? declarations(element).get('border') ?? '';
    return border !== '' && !/^\s*(?:0|none|hidden)/u.test(border);
  });
}

function hasHeading(blocks: readonly Block[], cell: GridCell): boolean {
  return within(blocks, cell).some(({ element }) => /^h[1-3]$/u.test(element?.tagName ?? ''));
}

function longParagraphs(blocks: readonly Block[], cell: GridCell): number {
  return within(blocks, cell).filter(({ characters }) => characters >= LONG_PARAGRAPH).length;
}

function within(blocks: readonly Block[], { blocks: range }: GridCell): Block[] {
  return range ? blocks.slice(range.from, range.to) : [];
}

function charactersOf(sums: Float64Array, range: BlockRange | null): number {
  return range ? between(sums, range.from, range.to) : 0;
}
