/** Five-year plans by the number that names them: “十四五”. */
import { chineseNumeralValue } from './numerals.ts';

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
