/** Odds, as natural logarithms, of where a line goes in a table whose cells stand one a line. */
import type { Bond, CellLine } from './cell-lines.ts';
import type { ColumnKind } from './head-words.ts';
import type { Shape } from './shapes.ts';

const GROUP_ODDS: Readonly<Partial<Record<Shape, number>>> = {
  chapter: 1.6,
  part: 0.9,
  name: -1.6,
  phrase: -1.8,
  word: -1.6,
  body: -2.5,
  total: -3,
  item: -3,
};
const NO_GROUP = -9;
/** What it costs that a line stands across a table that has a column for groups. */
export const BESIDE_GROUPS = 2.5;
/** How a line fits below the one before it in the same cell, by what binds them. */
export const GOES_ON: Readonly<Record<Bond, number>> = {
  broken: 2.2,
  wrapped: 2.4,
  full: 1,
  alike: 1.2,
  kindred: 1,
  labelled: 1.5,
  listed: 1.5,
  paragraph: -0.8,
  loose: -1.2,
};
/** How another cell fits behind it. */
export const ANOTHER: Readonly<Record<Bond, number>> = {
  broken: -2.5,
  wrapped: -1.4,
  full: -0.4,
  alike: -0.3,
  kindred: -0.4,
  labelled: -0.8,
  listed: -0.8,
  paragraph: 0.2,
  loose: 0,
};
/** Each line more in a cell costs a little more than the one before. */
export const LONGER = 0.06;
/** What a row costs: of two readings the one with fewer rows is the likelier. */
export const ROW = 0.8;

/** Of two columns of groups the later changes more often. */
export const DEEPER = 0.05;

/** What it costs that a table ends above a line that only a cell can be. */
export const LEFT = 2.5;
export const LEFT_OVER: ReadonlySet<Shape> = new Set(['value', 'dash', 'nature', 'unit', 'number']);

/** Empty lines between the cells of a row, and between rows; null while unknown. */
export interface Gaps {
  cellGap: number;
  rowGap: number | null;
}

/** Odds of the empty lines above a cell where they show empty cells: `skipped` of them before it. */
export function gapOdds(gap: number, skipped: number, newRow: boolean, { cellGap, rowGap }: Gaps): number {
  if (skipped > 0) {
    const expected = cellGap + skipped * (cellGap + 1);
    return gap === expected ? 2.5 + 0.5 * Math.min(skipped, 4) : gap === cellGap ? -1.5 : 0;
  }
  if (gap === cellGap) return newRow && rowGap !== null && rowGap > cellGap ? -1 : 0;
  if (newRow) return gap === rowGap ? 0.8 : -0.8;
  return -2.5;
}

/** Odds of a number that counts on, or does not, in the column that counts. */
export function countOdds(line: CellLine, last: number, afterGroup: boolean, isSerial: boolean): number {
  const { count } = line;
  if (count === null) return isSerial && line.shape !== 'total' ? -2.5 : 0;
  const weight = isSerial ? 1 : 0.6;
  if (line.shape === 'subitem' || (line.shape === 'mark' && /^[（(]/u.test(line.words))) return -0.5;
  if (count === last + 1) return 3 * weight;
  if (count === 1) return (afterGroup ? 2 : -0.5) * weight;
  if (count > last && count <= last + 20) return -1.5 * weight;
  return -4 * weight;
}

/** Odds of a line across the table. The next line must then open a row. */
export function acrossOdds({ shape, isGroup }: CellLine): number {
  const odds = GROUP_ODDS[shape];
  if (odds === undefined) return NO_GROUP;
  return odds - 2 + (isGroup ? 1.5 : 0);
}

/** Of what is named above it: 其中：公园绿地. */
const PART_OF_NAME = /^其中/u;
const PART = 6;

/** Odds that the name of a part opens a row of its own among the names, and stands nowhere else. */
export function partOdds({ words }: CellLine, kind: ColumnKind): number {
  if (!PART_OF_NAME.test(words)) return 0;
  return kind === 'name' ? PART : -PART;
}

/** A heading of the text hardly goes on in a cell. */
export function markedOdds({ shape, words, isGroup }: CellLine): number {
  if (isGroup && /[:：]$/u.test(words)) return -3;
  if (shape === 'chapter' || shape === 'part') return -5;
  if (shape === 'mark') return /^[（(]?[一二三四五六七八九十]/u.test(words) ? -3 : -1;
  return shape === 'number' ? -1 : 0;
}
