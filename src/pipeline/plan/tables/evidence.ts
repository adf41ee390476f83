/**
 * What convinces that lines are a table, besides their score: numbers that count the rows, a column whose cells are all
 * values or all names of bodies, or long text beside short names below a head of known words. Menus, lists of names and
 * forms have none of these.
 */

import { greatest } from '../../text/extremes.ts';
import type { CellLine } from './cell-lines.ts';
import type { Placed } from './decode.ts';
import type { ColumnKind } from './head-words.ts';
import type { Head } from './heads.ts';
import { ACROSS, FEWEST_COUNTED_ROWS, FEWEST_TEXT_ROWS } from './limits.ts';
import type { Shape } from './shapes.ts';

/** Share of the rows that are counted, of the cells of a column that are alike, of the rows that fill it. */
const COUNTED = 0.5;
const ALIKE = 0.75;
const FILLED = 0.5;
/** Share of all cells that are as most of their column. */
const PURE = 0.82;

/** Least score of a head below a caption. */
const LEAST_BELOW_CAPTION = -4;
const LEAST_OF_TWO = 3.2;

/** Shapes that only cells have, by what they say. */
const CLASS: Readonly<Partial<Record<Shape, string>>> = {
  value: 'value',
  number: 'value',
  dash: 'value',
  nature: 'nature',
  unit: 'unit',
  time: 'time',
  body: 'body',
};
const NAMING: ReadonlySet<ColumnKind> = new Set([
  'serial',
  'group',
  'name',
  'task',
  'body',
  'place',
  'text',
  'other',
]);
const LONG: ReadonlySet<Shape> = new Set(['text', 'marked-text', 'phrase']);

interface PlacedLine extends Placed {
  line: CellLine;
}

/** True for rows that are surely cells. `counter`: the column that counts, or -1. */
export function isConvincing(
  head: Head,
  counter: number,
  cells: readonly PlacedLine[],
  captioned: boolean,
): boolean {
  const rows = rowsOf(cells);
  const { kinds } = head;
  if (!kinds.some((kind) => NAMING.has(kind)) || head.score < leastOfHead(kinds.length, captioned))
    return false;
  const columns = kinds.map((_, column) => rows.flatMap((row) => row.get(column)?.shape ?? []));
  if (purity(columns) < PURE) return false;
  const first = rows[0];
  if (counter >= 0 && kinds[counter] === 'serial') {
    const counted = rows.filter((row) => row.get(counter)?.count != null).length;
    return (
      first?.get(counter)?.count != null && counted >= FEWEST_COUNTED_ROWS && counted >= COUNTED * rows.length
    );
  }
  const isHard = columns.some(
    (shapes, column) => column > 0 && isAlike(shapes) && shapes.length >= FILLED * rows.length,
  );
  const isFull = rows.filter((row) => row.size >= kinds.length - 1).length >= FILLED * rows.length;
  if (isHard && isFull) return true;
  const words = head.columns.length;
  return rows.length >= FEWEST_TEXT_ROWS && head.score >= 1.2 * words && isText(columns, rows.length);
}

/** Least score of a head: that of two columns must be words of heads. */
function leastOfHead(width: number, captioned: boolean): number {
  if (width === 2) return LEAST_OF_TWO;
  return captioned ? LEAST_BELOW_CAPTION : 0;
}

/** The cells of each row by their columns: the first line of each. */
function rowsOf(cells: readonly PlacedLine[]): Map<number, CellLine>[] {
  const rows: Map<number, CellLine>[] = [];
  for (const { column, opensRow, goesOn, line } of cells) {
    if (column === ACROSS) continue;
    if (opensRow || rows.length === 0) rows.push(new Map());
    if (!goesOn) rows.at(-1)?.set(column, line);
  }
  return rows;
}

/** Share of the cells that are as most of their column are: values, units, times, words. */
function purity(columns: readonly (readonly Shape[])[]): number {
  let [all, alike] = [0, 0];
  for (const shapes of columns) {
    const counts = new Map<string, number>();
    for (const shape of shapes) {
      const own = shape === 'body' ? 'words' : (CLASS[shape] ?? 'words');
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    all += shapes.length;
    alike += Math.max(0, greatest(counts.values()));
  }
  return all === 0 ? 0 : alike / all;
}

/** True for cells of which most are of one class. */
export function isAlike(shapes: readonly Shape[]): boolean {
  const counts = new Map<string, number>();
  for (const shape of shapes) {
    const own = CLASS[shape];
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return Math.max(0, greatest(counts.values())) >= ALIKE * shapes.length && shapes.length > 0;
}

/** Long text in one column, short names in the first. */
function isText(columns: readonly (readonly Shape[])[], rows: number): boolean {
  const isLong = columns
    .slice(1)
    .some((shapes) => shapes.filter((shape) => LONG.has(shape)).length >= ALIKE * rows);
  const short = (columns[0] ?? []).filter((shape) => !LONG.has(shape)).length;
  return isLong && short >= ALIKE * (columns[0]?.length ?? 0);
}
