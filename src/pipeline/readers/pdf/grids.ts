/** From rules that touch each other to the cells of a table. */
import { greatest, least } from '../../text/extremes.ts';
import type { Box } from './geometry.ts';
import { overlap } from './geometry.ts';
import type { Rule } from './ink.ts';
import { Groups, NEAR, type Ruling } from './rulings.ts';

/** A side is a border when rules cover this share of it. */
const COVERED = 0.5;
/** A table whose outer rules are left out: its other rules reach this far past the last one, in points. */
const REACHES = 10;
/** Most squares of a grid. */
const MOST_SQUARES = 20_000;

/** A cell of a grid. Rows and columns are 0-based. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
}

/** A table or a box as its rules show it. */
export interface Grid {
  box: Box;
  /** Edges of the columns, one more than there are columns. */
  columns: number[];
  rows: number[];
  cells: GridCell[];
  heads?: number | undefined;
}

/** Reads the cells between rules; null when the rules make no cell. */
export function gridOf(ruling: Ruling): Grid | null {
  const columns = edges(ruling.down, ruling.across);
  const rows = edges(ruling.across, ruling.down);
  const [across, down] = [columns.length - 1, rows.length - 1];
  if (across < 1 || down < 1 || across * down > MOST_SQUARES) return null;
  const squares = joinSquares(ruling, columns, rows);
  const cells = squares
    .flatMap((members) => cellsOf(members, across))
    .map((cell) => ({ ...cell, box: boxOf(cell, columns, rows) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  return {
    box: { left: left ?? 0, right: right ?? 0, top: top ?? 0, bottom: bottom ?? 0 },
    columns,
    rows,
    cells,
    heads: ruling.heads,
  };
}

/** Returns the places of rules of one direction, with the ends of the crossing rules where they reach past the outer ones. */
function edges(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last === undefined || at - last > NEAR) places.push(at);
  }
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const before = crossing.filter(({ from }) => first - from > REACHES).map(({ from }) => from);
  const behind = crossing.filter(({ to }) => to - last > REACHES).map(({ to }) => to);
  if (before.length >= 2) places.unshift(least(before));
  if (behind.length >= 2) places.push(greatest(behind));
  return places;
}

/** Returns the squares of the grid in groups, each group the squares with no border between them. */
function joinSquares(ruling: Ruling, columns: readonly number[], rows: readonly number[]): number[][] {
  const [across, down] = [columns.length - 1, rows.length - 1];
  const groups = new Groups(across * down);
  for (let column = 0; column < across; column += 1)
    for (let row = 0; row < down; row += 1) {
      const square = row * across + column;
      const [left, right] = [columns[column] ?? 0, columns[column + 1] ?? 0];
      const [top, bottom] = [rows[row] ?? 0, rows[row + 1] ?? 0];
      if (column + 1 < across && !isBorder(ruling.down, right, top, bottom)) groups.join(square, square + 1);
      if (row + 1 < down && !isBorder(ruling.across, bottom, left, right))
        groups.join(square, square + across);
    }
  const members = new Map<number, number[]>();
  for (let square = 0; square < across * down; square += 1) {
    const root = groups.of(square);
    const group = members.get(root);
    if (group) group.push(square);
    else members.set(root, [square]);
  }
  return [...members.values()];
}

function isBorder(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules)
    if (Math.abs(rule.at - at) <= NEAR) covered += overlap(rule.from, rule.to, from, to);
  return covered >= COVERED * (to - from);
}

type Span = Omit<GridCell, 'box'>;

/** Returns the cell that joined squares make; squares that are no rectangle make a cell for each run of a row. */
function cellsOf(squares: readonly number[], across: number): Span[] {
  const rows = squares.map((square) => Math.floor(square / across));
  const columns = squares.map((square) => square % across);
  const span = spanOf(rows, columns);
  if (span.rowSpan * span.columnSpan === squares.length) return [span];
  const cells: Span[] = [];
  for (const [index, row] of rows.entries()) {
    const column = columns[index] ?? 0;
    const last = cells.at(-1);
    if (last && last.row === row && last.column + last.columnSpan === column) last.columnSpan += 1;
    else cells.push({ row, column, rowSpan: 1, columnSpan: 1 });
  }
  return cells;
}

function spanOf(rows: readonly number[], columns: readonly number[]): Span {
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rowSpan: most(rows) - row + 1, columnSpan: most(columns) - column + 1 };
}

function boxOf(
  { row, column, rowSpan, columnSpan }: Span,
  columns: readonly number[],
  rows: readonly number[],
): Box {
  return {
    left: columns[column] ?? 0,
    right: columns[column + columnSpan] ?? 0,
    top: rows[row] ?? 0,
    bottom: rows[row + rowSpan] ?? 0,
  };
}
