/** Signs by which aligned words are a table for certain, and those by which they are none. */

import { withExamples } from '../../../text/with-examples.ts';
import { median } from '../geometry.ts';
import { ONE_PLACE, overlaps, type Span } from './lines.ts';
import type { FilledLine } from './rows.ts';

/** The words of a row, one text a column. */
export type Words = readonly string[];

/** Fewest rows below the head. */
const FEWEST_ROWS = 2;
/** Longest words of a head. */
const LONGEST_HEAD = 16;
/** Share of the words of a column that are values, or begin, end or have their middle at one place. */
const MOSTLY = 0.7;
/** Columns of text are at least so wide, in em; their lines fill this share of them, and this share of the lines has words in all. */
const WIDE = 6;
const FILLED = 0.8;
const BESIDE = 0.8;

/** A number with its unit, signs and brackets; a dash for none. */
const VALUE = withExamples(
  /^(?:[^\p{L}\d]*\d[\d.,，:：/／~～—–-]*[^\p{L}\d]*\p{Script=Han}{0,3}[^\p{L}\d]*|[—–―\-－/／…]+)$/u,
  `—3 3 33 3.3 3水养老 3水。 — – ——`,
  `又—3 —3A 3水养3 3。3`,
);
/** A year heads a column. */
const YEAR = /^\d{4}\s*年/u;
const COUNT = withExamples(/^\d{1,3}[.．、]?$/u, `3 3. 3． 223`, `又3 3等`);

/** True when the first row names the columns, and numbers below it are what it names: values, or a count of the rows. */
export function isTable(head: Words, body: readonly Words[], counted: boolean): boolean {
  if (body.length < FEWEST_ROWS) return false;
  const isName = (text: string) =>
    text.length <= LONGEST_HEAD && !/[。；，]/u.test(text) && (YEAR.test(text) || !VALUE.test(text));
  const isFilled = head.every((text, column) => text !== '' && body.some((row) => row[column]));
  if (!isFilled || !head.every(isName)) return false;
  return counted || head.some((_, column) => isOfValues(body.map((row) => row[column] ?? '')));
}

function isOfValues(words: readonly string[]): boolean {
  const full = words.filter((text) => text !== '');
  const values = full.filter((text) => VALUE.test(text) && !YEAR.test(text));
  return values.length >= FEWEST_ROWS && values.length >= MOSTLY * full.length;
}

/** True when words count rows: one number after the other, from the first that is one. */
export function countsUp(words: readonly string[]): boolean {
  const from = words.findIndex((text) => COUNT.test(text));
  if (from < 0 || from > 1) return false;
  const counts = words.slice(from).map((text) => (COUNT.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  return counts.length >= FEWEST_ROWS && counts.every((count, index) => count === (counts[0] ?? 0) + index);
}

/**
 * True when the lines of each cell, and most words of each column, begin at one place, end at one place, or have one middle.
 */
export function areAligned(rows: readonly (readonly FilledLine[])[], columns: readonly Span[]): boolean {
  const columned = rows.filter((row) => row.some(({ filled }) => filled.size > 1));
  return columns.every((column) => {
    const cells = columned.map((row) =>
      row.flatMap(({ line, pieces }) =>
        pieces.filter((piece) => overlaps(piece, column)).map((piece) => ({ ...piece, size: line.size })),
      ),
    );
    return (
      cells.every((cell) => isOnePlace(cell, 1)) &&
      isOnePlace(
        cells.flatMap((cell) => cell[0] ?? []),
        MOSTLY,
      )
    );
  });
}

/** True when a share of pieces begin, end or have their middle at one place. */
function isOnePlace(pieces: readonly (Span & { size: number })[], share: number): boolean {
  const places = [
    (piece: Span) => piece.from,
    (piece: Span) => piece.to,
    ({ from, to }: Span) => (from + to) / 2,
  ];
  return places.some((place) => {
    const middle = median(pieces.map(place));
    const near = pieces.filter((piece) => Math.abs(place(piece) - middle) <= ONE_PLACE * piece.size);
    return near.length >= share * pieces.length;
  });
}

/** True for columns of prose side by side: their lines are full, and all go on on each line. */
export function isRunningText(lines: readonly FilledLine[], columns: readonly Span[]): boolean {
  const size = median(lines.map(({ line }) => line.size));
  const wide = [...columns.keys()].filter((column) => {
    const { from, to } = columns[column] as Span;
    return to - from >= WIDE * size;
  });
  if (wide.length < 2) return false;
  const areFull = wide.every((column) => {
    const { from, to } = columns[column] as Span;
    const own = lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.from < to && piece.to > from));
    return median(own.map((piece) => piece.to - piece.from)) >= FILLED * (to - from);
  });
  const whole = lines.filter(({ filled }) => wide.every((column) => filled.has(column)));
  return areFull && whole.length >= BESIDE * lines.length;
}
