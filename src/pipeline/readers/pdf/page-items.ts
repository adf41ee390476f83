/** Lays out a page: tables and boxes where rules show them, and the lines between them, in reading order. */
import { alignedTables, type OpenTable } from './aligned/aligned-tables.ts';
import { flowsOf } from './columns.ts';
import { type Box, contains } from './geometry.ts';
import { type Grid, type GridCell, gridOf } from './grids.ts';
import type { Glyph, Ink, Shade } from './ink.ts';
import { openTables } from './open-tables.ts';
import { type PrintLine, printLines } from './print-lines.ts';
import { joinRules, rulingsOf } from './rulings.ts';

/** A box around words is a box of the text from this share of the width of the page, or from this many lines. */
const WIDE_BOX = 0.35;
const TALL_BOX = 3;
/** A frame around the whole page covers this share of both its sides. */
const WHOLE_PAGE = 0.9;

/** A line in a column of text. Lines of one flow have one left and one right edge; flows of a page are numbered. */
export interface LineItem {
  kind: 'line';
  page: number;
  /** Width of the page. */
  width: number;
  flow: number;
  line: PrintLine;
}

/** A table or a box: a table of one cell. */
export interface TableItem {
  kind: 'table';
  page: number;
  box: Box;
  columns: number[];
  cells: TableCell[];
  /** Rows of the head, where the rules show it. */
  heads?: number | undefined;
  /** Rows at the top that are repeated on a later page. */
  repeatedRows?: number;
}

export interface TableCell extends GridCell {
  items: Item[];
  /** Colour behind the words; null for white. */
  shade: string | null;
}

export type Item = LineItem | TableItem;

/** What goes on from one page to the next. */
export interface Carried {
  /** The strip between columns of running text. */
  gutter: number | null;
  /** The table without rules. */
  table: OpenTable | null;
}

/** Returns the lines and tables of a page in reading order, and what goes on on the next page. */
export function pageItems(ink: Ink, before: Carried): { items: Item[]; carried: Carried } {
  const rules = joinRules(ink.rules);
  const grids = [...rulingsOf(rules), ...openTables(rules, ink.glyphs, ink.width)]
    .map(gridOf)
    .filter((grid) => grid !== null)
    .filter(({ box }) => !isFrame(box, ink));
  const ruled = keepTables(grids, ink);
  const aligned = alignedTables(printLines(share(ink.glyphs, ruled).outside), before.table);
  const kept = [...ruled, ...aligned.grids];
  const { inside, outside } = share(ink.glyphs, kept);
  const tables = kept.map((grid) => tableOf(grid, inside, ink));
  const nested = nest(tables);
  const flows = flowsOf(printLines(outside), before.gutter);
  const lines = flows.lines.map(
    ({ line, flow }): LineItem => ({ kind: 'line', page: ink.page, width: ink.width, flow, line }),
  );
  return { items: inOrder(lines, nested), carried: { gutter: flows.gutter, table: aligned.open } };
}

function isFrame(box: Box, { width, height }: Ink): boolean {
  return box.right - box.left >= WHOLE_PAGE * width && box.bottom - box.top >= WHOLE_PAGE * height;
}

/** Leaves out grids without words, and small boxes around a few words: buttons, stamps, parts of a figure. */
function keepTables(grids: readonly Grid[], ink: Ink): Grid[] {
  const { inside } = share(ink.glyphs, grids);
  return grids.filter((grid) => {
    const full = grid.cells.filter((cell) => inside.has(cell));
    if (full.length === 0) return false;
    if (grid.cells.length > 1) return true;
    const lines = printLines(inside.get(full[0] as GridCell) ?? []).length;
    return lines >= TALL_BOX || (lines > 0 && grid.box.right - grid.box.left >= WIDE_BOX * ink.width);
  });
}

/** Shares the characters out among the cells, each to the smallest that it is in. */
function share(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
): { inside: Map<GridCell, Glyph[]>; outside: Glyph[] } {
  const areas = grids.map(({ box }) => (box.right - box.left) * (box.bottom - box.top));
  const sorted = [...grids.keys()]
    .sort((a, b) => (areas[a] ?? 0) - (areas[b] ?? 0))
    .map((index) => grids[index]);
  const inside = new Map<GridCell, Glyph[]>();
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = [(glyph.left + glyph.right) / 2, glyph.baseline - 0.35 * glyph.size];
    const grid = sorted.find((each) => each && contains(each.box, x, y));
    const cell = grid?.cells.find(({ box }) => contains(box, x, y));
    if (!cell) outside.push(glyph);
    else {
      const list = inside.get(cell);
      if (list) list.push(glyph);
      else inside.set(cell, [glyph]);
    }
  }
  return { inside, outside };
}

function tableOf(grid: Grid, inside: ReadonlyMap<GridCell, Glyph[]>, ink: Ink): TableItem {
  const cells = grid.cells.map(
    (cell): TableCell => ({
      ...cell,
      items: printLines(inside.get(cell) ?? []).map((line) => ({
        kind: 'line',
        page: ink.page,
        width: ink.width,
        flow: 0,
        line,
      })),
      shade: shadeOf(cell.box, ink.shades),
    }),
  );
  return { kind: 'table', page: ink.page, box: grid.box, columns: grid.columns, cells, heads: grid.heads };
}

/** Returns the colour of the smallest area around the middle of a box that is no larger than a few of its like. */
function shadeOf(box: Box, shades: readonly Shade[]): string | null {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const around = shades.filter((shade) => contains(shade, x, y));
  return around.at(-1)?.colour ?? null;
}

/** Puts tables into the cells that they are in. Returns the outer ones. */
function nest(tables: readonly TableItem[]): TableItem[] {
  const area = ({ box }: TableItem) => (box.right - box.left) * (box.bottom - box.top);
  const outer: TableItem[] = [];
  for (const table of tables) {
    const [x, y] = [(table.box.left + table.box.right) / 2, (table.box.top + table.box.bottom) / 2];
    const around = tables
      .filter((other) => other !== table && area(other) > area(table))
      .sort((a, b) => area(a) - area(b))
      .flatMap(({ cells }) => cells)
      .find((cell) => contains(cell.box, x, y));
    if (around) around.items = inOrder(around.items as LineItem[], [table, ...around.items.filter(isTable)]);
    else outer.push(table);
  }
  return outer;
}

function isTable(item: Item): item is TableItem {
  return item.kind === 'table';
}

/** Puts tables before the first line that begins below their top. */
function inOrder(items: readonly Item[], tables: readonly TableItem[]): Item[] {
  const rest = [...new Set(tables)].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const all: Item[] = [];
  for (const item of items.filter((each) => !isTable(each))) {
    while (rest[0] && item.kind === 'line' && rest[0].box.top < item.line.baseline)
      all.push(rest.shift() as TableItem);
    all.push(item);
  }
  return [...all, ...rest];
}
