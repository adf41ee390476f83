/** How much of the words of a report a place has. */
import { sumOf } from '../pipeline/text/sum.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { Laid } from './align.ts';
import type { SaidWords } from './said-words.ts';

/** What says that words are left out: alone, or in brackets. */
export const ELLIPSIS = /…|\.{3}|。{3}|⋯/u;

/** True where the report says with an ellipsis before a unit that it leaves words out. */
export function isMarked({ text, words }: SaidWords, unit: number): boolean {
  return ELLIPSIS.test(text.slice(words.origin[unit - 1], words.origin[unit]));
}

/** A number in any form: 3.5%, 百分之三点五, 1200. */
const NUMBER = withExamples(
  /百分之[零一二三四五六七八九十百点]+|[0-9]+(?:%|‰|万亿|[万亿])?/gu,
  '百分之三十五点六→百分之三十五点六 12→12 35%→35% 5‰→5‰ 3万亿→3万亿 3万→3万 2亿→2亿 百分之零点七八→百分之零点七八 百分之二百→百分之二百 百分之九十四→百分之九十四 百分之一→百分之一',
  '百分之 三十',
);
/** Units that are no digits. */
export const lettersOf = (words: string) => words.replace(/[0-9%‰]/gu, '').length;

/** Units of words that a place should have. A number that it does not have is one difference, however long. */
export function lengthOf(words: string, { at }: Laid): number {
  const missing = [...words.matchAll(NUMBER)].map(
    ({ 0: number, index }) => at.subarray(index, index + number.length).filter((place) => place < 0).length,
  );
  return words.length - sumOf(missing, (units) => Math.max(0, units - 1));
}

/** The number in a text that `at` is inside of or beside. */
const numberBeside = (text: string, at: number) =>
  [...text.matchAll(NUMBER)].find(({ 0: number, index }) => index <= at && at <= index + number.length);

/** Units that a place has before its first unit, `at` in `context`, for a number, and short words before it, that `words` have before their unit `first`. */
export function numberBefore(words: string, first: number, context: string, at: number): number {
  const own = first > 0 ? numberBeside(words, first) : undefined;
  if (!own) return 0;
  const from = numberBeside(context, at)?.index ?? at;
  const lead = words.slice(0, own.index);
  return at - from + (context.slice(0, from).endsWith(lead) ? lead.length : 0);
}

/** The same behind: `words` have a number from their unit `last` on, the place ends before `at`. */
export function numberBehind(words: string, last: number, context: string, at: number): number {
  const own = last < words.length ? numberBeside(words, last) : undefined;
  if (!own) return 0;
  const theirs = numberBeside(context, at);
  const to = theirs ? theirs.index + theirs[0].length : at;
  const tail = words.slice(own.index + own[0].length);
  return to - at + (context.startsWith(tail, to) ? tail.length : 0);
}

/** A gap of the place that is not a small difference, and least units between such gaps that are no chance. */
const WIDE_GAP = 10;
const LEAST_BETWEEN = 8;

/** Units that a place has in order, without short ones between words that it leaves out and the report does not mark. */
export function evident(said: SaidWords, { at }: Laid): number {
  const groups: number[] = [];
  let last = -1;
  for (const [unit, place] of at.entries()) {
    if (place < 0) continue;
    const isNew = last < 0 || (place - last > WIDE_GAP && !isMarked(said, unit));
    if (isNew) groups.push(0);
    groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
    last = place;
  }
  return groups.length < 3
    ? sumOf(groups, (units) => units)
    : sumOf(groups, (units) => (units < LEAST_BETWEEN ? 0 : units));
}
