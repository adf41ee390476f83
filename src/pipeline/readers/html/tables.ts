/** Gives the blocks of the document's tables their cells. */
import type { CellHint } from '../document.ts';
import type { Block, BlockRange, Page } from './blocks.ts';
import { isRegisterLabel } from './register.ts';
import { type Grid, type GridCell, gridOf } from './table-grid.ts';
import { type HeadRows, headOf } from './table-head.ts';
import { kindOf } from './table-kind.ts';
import { between, prefixSums } from './weights.ts';

/** Fewest labels that make a table a register, and their share of its odd cells. */
const FEWEST_LABELS = 2;
const MOSTLY_LABELS = 0.6;

/** Returns the cells of blocks, by index of the block; tables are numbered in order of the document. */
export function cellsOfTables(page: Page, { from, to }: BlockRange): ReadonlyMap<number, CellHint> {
  const { blocks, ranges, tables } = page;
  const sums = prefixSums(blocks.map(({ characters }) => characters));
  const total = between(sums, from, to);
  const nested = nestedRanges(page);
  const cells = new Map<number, CellHint>();
  /** Data tables and boxes, and the tables nested in them. */
  const inData = new Set<number>();
  let table = 0;
  tables.forEach(({ element, around }, index) => {
    const range = ranges.get(element);
    if (around !== null && inData.has(around)) inData.add(index);
    if (inData.has(index) || !range || range.from < from || range.to > to) return;
    const grid = gridOf(element, ranges);
    const kind = kindOf(element, grid, { blocks, sums, total, nested: nested.get(index) ?? [] });
    if (kind === 'layout' || isRegisterTable(grid, blocks)) return;
    inData.add(index);
    if (kind === 'box') hintBox(range, table, cells);
    else hintCells(grid, table, headOf(grid, blocks), cells);
    table += 1;
  });
  return cells;
}

/** Returns the blocks of the tables inside each table, without those inside them. */
function nestedRanges({ tables, ranges }: Page): ReadonlyMap<number, BlockRange[]> {
  const nested = new Map<number, BlockRange[]>();
  for (const { element, around } of tables) {
    const range = ranges.get(element);
    if (around === null || !range) continue;
    const inside = nested.get(around) ?? [];
    inside.push(range);
    nested.set(around, inside);
  }
  return nested;
}

/** Everything in a box is one cell: paragraphs, and rows without columns. */
function hintBox({ from, to }: BlockRange, table: number, cells: Map<number, CellHint>): void {
  const hint = { table, row: 0, column: 0, rowSpan: 1, columnSpan: 1, header: false };
  for (let index = from; index < to; index += 1) cells.set(index, hint);
}

function hintCells(grid: Grid, table: number, head: HeadRows, cells: Map<number, CellHint>): void {
  for (const { blocks, row, column, rowSpan, columnSpan } of grid.cells) {
    if (!blocks) continue;
    const hint = { table, row, column, rowSpan, columnSpan, header: row >= head.from && row < head.to };
    for (let index = blocks.from; index < blocks.to; index += 1) cells.set(index, hint);
  }
}

/** True for a table whose cells are labels of a register and their values in turn. */
function isRegisterTable({ rows }: Grid, blocks: readonly Block[]): boolean {
  const odd = rows.flatMap(({ cells }) => cells.filter((_, index) => index % 2 === 0));
  const labels = odd.filter((cell) => isRegisterLabel(textOf(cell, blocks)));
  return labels.length >= FEWEST_LABELS && labels.length >= odd.length * MOSTLY_LABELS;
}

function textOf({ blocks: range }: GridCell, blocks: readonly Block[]): string {
  return range && range.to - range.from === 1 ? (blocks[range.from]?.text ?? '') : '';
}
