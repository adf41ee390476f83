/** What rows that stand one a line say of the columns. */

import { greatest, least } from '../../text/extremes.ts';
import { addCell, columnOf, nothingFound } from './columns.ts';
import type { ColumnKind } from './head-words.ts';
import { FEWEST_FULL_ROWS } from './limits.ts';
import type { LinePieces } from './line-pieces.ts';
import { opensSetWide } from './segment.ts';
import type { Shape } from './shapes.ts';
import { NAMED } from './spaced-parts.ts';
import type { Anchor, Body, SpacedLayout } from './spaced-rows.ts';

/** What the columns hold, by the rows that lack no cell, where there are some. */
export function learn(body: Body, layout: SpacedLayout, kinds: readonly ColumnKind[]): SpacedLayout {
  const found = layout.columns.map(nothingFound);
  const counted = layout.columns.map(() => 0);
  const full = body.anchors.filter(({ cells }) => cells.length === layout.columns.length);
  for (const { cells } of full.length >= FEWEST_FULL_ROWS ? full : body.anchors) {
    const filled = new Set(cells.map(({ column }) => column));
    cells.forEach(({ column, piece }) => {
      const own = found[column];
      if (own) addCell(own, piece.shape, piece.words);
      if (piece.shape === 'item' && piece.count !== null) counted[column] = (counted[column] ?? 0) + 1;
    });
    found.forEach((own, column) => {
      if (full.length < FEWEST_FULL_ROWS && !filled.has(column)) own.empty += 1;
    });
  }
  // Where nothing counts, names often stand above their values.
  if (layout.counter < 0 && full.length >= FEWEST_FULL_ROWS)
    found.forEach((own, column) => {
      if (NAMED.has(kinds[column] ?? 'other')) own.empty += body.anchors.length - full.length;
    });
  const most = greatest(counted);
  const counts = chainOf(body.lines) >= 3;
  return {
    ...layout,
    widest: kinds.map((kind, column) => widestOf(body, column, NAMED.has(kind))),
    ...(layout.isWide && full.length >= 2
      ? { extents: kinds.map((_, column) => extentOf(full, column)) }
      : {}),
    columns: kinds.map((kind, column) => columnOf(kind, found[column])),
    counter: layout.counter >= 0 ? layout.counter : counts && most > 0 ? counted.indexOf(most) : -1,
  };
}

/** Where the cells of a column stand on the page. */
function extentOf(rows: readonly Anchor[], column: number): [from: number, to: number] {
  const own = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column).map(({ piece }) => piece),
  );
  return [least(own.map(({ from }) => from)), greatest(own.map(({ to }) => to))];
}

/** Width at which the cells of a column are broken; without end where no two are as wide. Lines of one word are names. */
function widestOf({ anchors, between, lines }: Body, column: number, isNamed: boolean): number {
  const cells = anchors.flatMap((anchor) => anchor.cells.filter((cell) => cell.column === column));
  const alone = isNamed ? between.flat().flatMap((index) => lines[index] ?? []) : [];
  const pieces = [
    ...cells.map(({ piece }) => piece),
    ...alone.filter(({ length }) => length === 1).map(({ whole }) => whole),
  ];
  const widths = pieces.map(({ from, to }) => to - from);
  const most = greatest(widths);
  return widths.filter((width) => width >= most - 3).length >= 2 ? most : Number.POSITIVE_INFINITY;
}

/** Number of columns that no row fills, but for notes. */
export function unused({ anchors }: Body, { columns }: SpacedLayout): number {
  const filled = new Set(anchors.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return columns.filter(({ kind }, column) => kind !== 'note' && !filled.has(column)).length;
}

/** How far lines count on from the first that begins with 1. */
export function chainOf(lines: readonly LinePieces[]): number {
  let last = 0;
  for (const line of lines) {
    const { count, shape } = line.piece(0, 1);
    if (count === last + 1 && shape !== 'subitem') last += 1;
  }
  return last;
}

export function isSetWide(lines: readonly LinePieces[]): boolean {
  return 2 * lines.filter(({ line }) => line.atoms.some(({ blanks }) => blanks > 1)).length > lines.length;
}

/** The commonest number of words of the lines that begin to count, or hold values. */
export function commonLength(lines: readonly LinePieces[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const values = Array.from({ length: line.length }, (_, atom) => line.piece(atom, atom + 1)).filter(
      ({ shape }) => VALUES.has(shape),
    );
    const length = line.length - (opensSetWide(line.line.atoms) ? 1 : 0);
    if (values.length >= 2) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const VALUES: ReadonlySet<Shape> = new Set(['value', 'number', 'dash', 'nature', 'unit']);
