/** Numbers in passages: a number is one unit, never cut, and where it differs that is said. Texts in comparison form. */

import { diffArrays } from 'diff/lib/diff/array.js';
import { withExamples } from '../text/with-examples.ts';
import { NUMBER, unitsOf } from './units.ts';

/** A number that differs between the two sides of a passage. */
export interface ChangedNumber {
  a: string;
  b: string;
}

/** The digits alone: what multiplies them may be shared where they are not. */
const DIGITS = withExamples(/[0-9]+(?:\.[0-9]+)?%?/g, `3 33→33`);

/** Beginning and end of a passage in a comparison form, end exclusive. */
export type Bounds = [start: number, end: number];

/**
 * The bounds of both sides, moved out to the ends of the numbers they cut, and over the numbers that stand right behind
 * on both: 数量达到 before 7.3万 and 5576 is a passage in which a number differs.
 */
export function withWholeNumbers(
  ...sides: [[form: string, bounds: Bounds], [form: string, bounds: Bounds]]
): [Bounds, Bounds] {
  const next = sides.map(([form, [, end]]) => new RegExp(NUMBER, 'y').test(form.slice(end)));
  const goesOn = next.every(Boolean);
  const [first, second] = sides.map(([form, [start, end]]): Bounds => {
    const numbers = [...form.matchAll(NUMBER)].map(
      ({ index, 0: number }): Bounds => [index, index + number.length],
    );
    const cut = (at: number) => numbers.find(([from, to]) => from < at && at < to);
    const behind = goesOn ? numbers.find(([from]) => from === end) : undefined;
    return [cut(start)?.[0] ?? start, cut(end)?.[1] ?? behind?.[1] ?? end];
  });
  return [first ?? sides[0][1], second ?? sides[1][1]];
}

/** How many units two forms share in order, in runs of two or more. */
export function sharedUnits(a: string, b: string): number {
  return diffArrays(unitsOf(a, DIGITS), unitsOf(b, DIGITS))
    .filter(({ added, removed, value }) => !added && !removed && value.join('').length > 1)
    .reduce((sum, { value }) => sum + value.join('').length, 0);
}

/** The numbers that differ between two forms. */
export function changedNumbers(a: string, b: string): ChangedNumber[] {
  const changes = diffArrays(unitsOf(a), unitsOf(b));
  const numbers: ChangedNumber[] = [];
  changes.forEach((change, index) => {
    const next = changes[index + 1];
    if (!change.removed || !next?.added) return;
    const before = change.value.join('').match(NUMBER) ?? [];
    const after = next.value.join('').match(NUMBER) ?? [];
    // Where one side has more numbers than the other, nothing tells which stands for which.
    if (before.length !== after.length) return;
    before.forEach((number, place) => {
      const other = after[place] ?? '';
      if (other !== number) numbers.push({ a: number, b: other });
    });
  });
  return numbers;
}
