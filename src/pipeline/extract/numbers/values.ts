/** The values of numbers in digits and in words, and what a form of numbers is. */

import type { Comparator } from '../../schemas/facts.ts';
import { MAGNITUDES } from '../../text/measures.ts';
import { chineseNumberValue } from '../../text/numerals.ts';
import type { Rule } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a form says. `comparator` is what the form itself implies; the words around it may say otherwise. */
export interface Reading {
  value: number;
  value2: number | null;
  unit: string;
  comparator: Comparator | null;
}

/** A form. Each example is a text with its reading: value, unit and, for a range, the second value. */
export type NumberForm = Rule<
  {
    pattern: RegExp;
  },
  {
    /** Returns what the groups of a match say; null where they are no number after all. */
    read: (groups: Groups) => Reading | null;
  },
  readonly [text: string, value: number, unit: string, value2?: number]
>;

export const plainUnit = (...parts: (string | undefined)[]) => parts.join('').replace(/\s/gu, '');
export const one = (value: number, unit: string, comparator: Comparator | null = null): Reading => ({
  value,
  value2: null,
  unit,
  comparator,
});

/** Magnitudes at the end of a number in words stay in the unit: 一万四千亿元 is 14000亿元. */
const WORD_MAGNITUDE = withExamples(/(?:万亿|亿|万)$/u, '三万亿→万亿 三亿 三万', `三万亿等`);
/** Fewer than so many things in words are hardly ever a statement: 三个着力, 五大工程. Multiples and points always are. */
const FEWEST_IN_WORDS = 10;
const COUNTED_FROM_ONE = withExamples(/^(?:倍|个百分点)$/u, '倍 个百分点', `又倍 倍等`);
/** In words these are names and ordinals: 科技创新三十条, 十届十一次全会. */
const NEVER_IN_WORDS = withExamples(/^(?:条|次|届)$/u, '条 次 届', `又条 条等`);

export function inWords({
  words = '',
  words2,
  magnitude = '',
  measure = '',
  per,
  more,
  more2,
}: Groups): Reading | null {
  if (NEVER_IN_WORDS.test(measure)) return null;
  const own = WORD_MAGNITUDE.exec(words2 ?? words)?.[0] ?? '';
  const factor = MAGNITUDES[own] ?? 1;
  // Of 三千至五千万元 only the second number has the magnitude of both; with two magnitudes there is no unit for both.
  const inUnit = words2 === undefined || words.endsWith(own);
  if (!inUnit && WORD_MAGNITUDE.test(words)) return null;
  const total = wordsValue(words);
  const total2 = words2 === undefined ? null : wordsValue(words2);
  if (total === null || (words2 !== undefined && total2 === null)) return null;
  if (total < FEWEST_IN_WORDS && magnitude === '' && !COUNTED_FROM_ONE.test(measure)) return null;
  return {
    value: inUnit ? total / factor : total,
    value2: total2 === null ? null : total2 / factor,
    unit: plainUnit(own, magnitude, measure, per),
    comparator: more || more2 ? '>' : null,
  };
}

/** The value of digits or of a number in words, with 点 for the decimal point; null for words that are none. */
export function wordsValue(words = ''): number | null {
  if (/^[0-9]/u.test(words)) return toNumber(words);
  const [whole = '', decimals] = words.split(/[点點]/u);
  const value = whole === '零' ? 0 : chineseNumberValue(whole);
  if (decimals === undefined || value === null) return value;
  return Number(`${value}.${[...decimals].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join('')}`);
}

export function shareOf(part: number | null, of: number | null): Reading | null {
  return part === null || of === null || part >= of ? null : one(Number((part / of).toFixed(4)), '');
}

export function toNumber(text = ''): number {
  return Number(text.replace(/[,\s]/gu, '').replace('．', '.'));
}
