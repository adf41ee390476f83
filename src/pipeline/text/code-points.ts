/** Conversion between UTF-16 offsets (what JavaScript strings count) and code points (what the data contract counts). */
import { firstWhere } from './halving.ts';

/** UTF-16 offsets of the second halves of the surrogate pairs of a text, ascending. An offset less the pairs below it is a number of code points. */
export function surrogatePairs(text: string): number[] {
  return [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
}

/** How many numbers of an ascending list are below `limit`. */
export function countBelow(list: readonly number[], limit: number): number {
  return firstWhere(0, list.length, (at) => (list[at] ?? limit) >= limit);
}

/** Returns a function from UTF-16 offsets of a text to code points; the text is read once. */
export function codePointsOf(text: string): (units: number) => number {
  const pairs = surrogatePairs(text);
  return (units) => units - countBelow(pairs, units);
}

/** The UTF-16 offset that stands behind `points` code points, by the pairs of the text. */
export function unitsOf(pairs: readonly number[], points: number): number {
  const before = firstWhere(0, pairs.length, (at) => (pairs[at] ?? 0) - at > points);
  return points + before;
}

/** Number of code points in `text`. */
export function codePointLength(text: string): number {
  return text.length - surrogatePairs(text).length;
}
