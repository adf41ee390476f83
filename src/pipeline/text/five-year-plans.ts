/** Five-year plans by the number that names them: “十四五”. */

import { chineseNumeralValue } from './numerals.ts';
import { withoutWhiteSpace } from './white-space.ts';
import { withExamples } from './with-examples.ts';

/** The number of a five-year plan before its 五, as a pattern; plans before the tenth are not called so. */
export const PLAN_NUMBER = '十[一二三四五六七八九]?';

/** The tenth five-year plan began in 2001, each other five years after the one before. */
const TENTH_PLAN = 2001;
const YEARS_OF_PLAN = 5;

/** First and last year of the five-year plan with that number in words, from the tenth to the nineteenth: 十三 → 2016, 2020; null for other words. */
export function fiveYearPlan(numeral: string): [number, number] | null {
  const number = new RegExp(`^${PLAN_NUMBER}$`, 'u').test(numeral) ? chineseNumeralValue(numeral) : null;
  if (number === null) return null;
  const first = TENTH_PLAN + YEARS_OF_PLAN * (number - 10);
  return [first, first + YEARS_OF_PLAN - 1];
}

const FIVE_YEARS = new RegExp(`[“"]?(${PLAN_NUMBER})五[”"]|第(${PLAN_NUMBER})个五年`, 'u');
/** First and last year as titles print them: 2021—2025年, 2021 年-2035 年. */
export const YEAR_RANGE = withExamples(
  /([0-9]{4})\s*年?\s*[-—–－~～至]{1,2}\s*([0-9]{4})\s*年?/u,
  `3333-3333 3333—3333`,
);

/** Returns the first and last year that a title names: “十四五”, 第十四个五年, （2021—2025年）; null when it names none. */
export function periodOfTitle(title: string): [number, number] | null {
  const range = YEAR_RANGE.exec(title);
  if (range) return [Number(range[1]), Number(range[2])];
  const plan = FIVE_YEARS.exec(withoutWhiteSpace(title));
  return fiveYearPlan(plan?.[1] ?? plan?.[2] ?? '');
}
