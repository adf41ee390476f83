/** What a column of a table holds: first what its head leads to expect, then also what was found below it. */

import { type ColumnKind, expectedBelow } from './head-words.ts';
import { LONGEST_REPEATED_UNITS } from './limits.ts';
import { SHAPES, type Shape, USUAL } from './shapes.ts';

/** Cells that the expectation counts for, where cells were found. */
const CELLS_EXPECTED = 3;
/** The same where the head says nothing. */
const CELLS_UNKNOWN = 1;
const ROWS_EXPECTED = 4;
/** Share of a shape of which nothing is known. */
const LEAST = 0.0015;
/** Most that words add which come back in a column. */
const MOST_FOR_REPEATED = 1.6;
/** Most that a shape says that lines of any text have: a column of them looks like text. */
const MOST_OF_TEXT: Readonly<Partial<Record<Shape, number>>> = {
  word: 1.6,
  name: 1.3,
  phrase: 0.8,
  text: 0.6,
  'marked-text': 0.5,
  chapter: 1.8,
  part: 1.6,
  item: 1.5,
  subitem: 1.5,
};

/** A column. The numbers are natural logarithms: of the odds against ordinary text for shapes, of shares for the others. */
export interface Column {
  readonly kind: ColumnKind;
  readonly odds: ReadonlyMap<Shape, number>;
  readonly empty: number;
  readonly filled: number;
  /** A line more in a cell, and none. */
  readonly more: number;
  readonly whole: number;
  /** Short words that stand in several cells. */
  readonly repeated: ReadonlyMap<string, number>;
}

/** What was found in a column. */
export interface Found {
  shapes: Map<Shape, number>;
  words: Map<string, number>;
  cells: number;
  empty: number;
  more: number;
}

export function nothingFound(): Found {
  return { shapes: new Map(), words: new Map(), cells: 0, empty: 0, more: 0 };
}

/** Adds a cell to what was found; `words`: without white space. */
export function addCell(found: Found, shape: Shape, words: string): void {
  found.cells += 1;
  found.shapes.set(shape, (found.shapes.get(shape) ?? 0) + 1);
  if (words.length <= LONGEST_REPEATED_UNITS) found.words.set(words, (found.words.get(words) ?? 0) + 1);
}

const plain = new Map<ColumnKind, Column>();

/** The column below a head of a kind, before anything was found in it. */
export function plainColumn(kind: ColumnKind): Column {
  const known = plain.get(kind) ?? columnOf(kind);
  plain.set(kind, known);
  return known;
}

/** Makes the column below a head of a kind; `asExpected`: the shapes are those that its head leads to expect, whatever was found. */
export function columnOf(kind: ColumnKind, found: Found = nothingFound(), asExpected = false): Column {
  const expected = expectedBelow(kind);
  const named = Object.values(expected.below).reduce((sum, share) => sum + share, 0) / 100;
  const odds = new Map<Shape, number>();
  const weight = kind === 'other' ? CELLS_UNKNOWN : CELLS_EXPECTED;
  for (const { shape } of SHAPES) {
    const share = Math.max(LEAST, ((expected.below[shape] ?? 0) / 100) * Math.min(1, 0.96 / named));
    const count = asExpected ? 0 : (found.shapes.get(shape) ?? 0);
    const cells = asExpected ? 0 : found.cells;
    const probability = (count + weight * share) / (cells + weight);
    const own = Math.log(Math.max(LEAST / 2, probability)) - (USUAL.get(shape) ?? 0);
    odds.set(shape, Math.min(own, MOST_OF_TEXT[shape] ?? own));
  }
  const rows = found.cells + found.empty;
  const empty = (found.empty + ROWS_EXPECTED * expected.empty) / (rows + ROWS_EXPECTED);
  const more = (found.more + ROWS_EXPECTED * expected.more) / (found.cells + found.more + ROWS_EXPECTED);
  const repeated = [...found.words].filter(([, count]) => count > 1);
  return {
    kind,
    odds,
    empty: Math.log(empty),
    filled: Math.log(1 - empty),
    more: Math.log(more),
    whole: Math.log(1 - more),
    repeated: new Map(
      repeated.map(([words, count]) => [words, Math.min(MOST_FOR_REPEATED, Math.log(count))]),
    ),
  };
}
