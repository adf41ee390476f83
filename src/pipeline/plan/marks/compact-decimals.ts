/**
 * Decimal headings without a space after the number (`1总则`, `1.1规划目的`). A single line may say anything
 * (`2.3万篇`); the whole text shows them, in that its numbers follow one another.
 */

import type { Mark } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import { FEWEST_COMPACT_HEADINGS, FEWEST_HEADINGS_WITH_POINT } from './limits.ts';

const HEADING = /^[^，。；：、%％]{2,26}$/u;

/** Returns the marks of such headings; none when the text has no such outline. */
export function compactDecimals(tokens: readonly LineToken[]): Map<LineToken, Mark> {
  const marks = new Map<LineToken, Mark>();
  let last: readonly number[] = [];
  let withPoint = 0;
  let outOfOrder = 0;
  for (const token of tokens) {
    const mark = token.marks.find(({ form, weak }) => form === 'decimal' && weak);
    if (!mark || !HEADING.test(token.form.slice(mark.length).trim())) continue;
    if (!follows(mark.path, last)) {
      if (mark.path.length > 1) outOfOrder += 1;
      continue;
    }
    last = mark.path;
    if (mark.path.length > 1) withPoint += 1;
    marks.set(token, { ...mark, runin: 'block' });
  }
  const isOutline =
    marks.size >= FEWEST_COMPACT_HEADINGS &&
    withPoint >= FEWEST_HEADINGS_WITH_POINT &&
    withPoint > outOfOrder;
  return isOutline ? marks : new Map();
}

/** True where a number comes after another: 1.2.1 or 1.3 or 2 after 1.2; 1 before all. */
function follows(number: readonly number[], last: readonly number[]): boolean {
  const parent = number.slice(0, -1);
  const value = number.at(-1) ?? 0;
  if (!parent.every((part, index) => part === last[index])) return false;
  return value === (last[parent.length] ?? 0) + 1 && parent.length <= last.length;
}
