/** Which clauses are like what was typed, by the pairs of symbols that they share with it. */
import { searchFormWithOrigin } from '../../pipeline/text/search-form.ts';

/** The share of the pairs that a clause must have, and the least number of them. */
const LEAST_SHARE = 0.5;
const LEAST_COMMON = 2;

/**
 * Ranks records by the sum of the scores of the pairs that they have; those with few of the pairs are left out. `found` has for each pair the
 * scores by the number of the record. Records with their sums, the most alike first.
 */
export function rankSimilar(
  found: readonly ReadonlyMap<number, number>[],
): { number: number; score: number }[] {
  const sums = new Map<number, { count: number; score: number }>();
  for (const scores of found)
    for (const [number, score] of scores) {
      const sum = sums.get(number) ?? { count: 0, score: 0 };
      sums.set(number, { count: sum.count + 1, score: sum.score + score });
    }
  const least = Math.max(LEAST_COMMON, Math.ceil(LEAST_SHARE * found.length));
  return [...sums]
    .filter(([, { count }]) => count >= least)
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .map(([number, { score }]) => ({ number, score }));
}

/** Where the pairs stand in a text, as [start, end) in UTF-16 units; pairs that touch are one stretch. */
export function commonMarks(text: string, grams: readonly string[]): [number, number][] {
  const { form, origin } = searchFormWithOrigin(text);
  const wanted = new Set(grams);
  const symbols = [...form.matchAll(/[\p{L}\p{N}]/gu)].map((match) => ({
    symbol: match[0],
    start: origin[match.index] ?? 0,
    end: origin[match.index + match[0].length] ?? text.length,
  }));
  const marks: [number, number][] = [];
  for (const [index, { symbol, end }] of symbols.entries()) {
    const before = symbols[index - 1];
    if (!before || !wanted.has(before.symbol + symbol)) continue;
    const last = marks.at(-1);
    if (last && last[1] >= before.start) last[1] = end;
    else marks.push([before.start, end]);
  }
  return marks;
}

/** UTF-16 units of the longest stretch: what stands in a row says more than the same pairs here and there. */
export const longestOf = (marks: readonly (readonly [number, number])[]): number =>
  Math.max(0, ...marks.map(([start, end]) => end - start));
