/** Dates as they are printed in official documents. */
import { chineseNumeralValue } from './numerals.ts';

const DIGITS = /^[（(]?\s*([0-9]{4})\s*[-年./]\s*([0-9]{1,2})\s*[-月./]\s*([0-9]{1,2})\s*日?\s*[)）]?$/u;
const NUMERALS =
  /^([〇○Ｏ零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u;

/** A line that is a date and nothing else, as ISO 8601: `2022年2月14日`, `（2017-02-10）`, `二〇〇四年四月二十七日`; null for others. */
export function isoDate(text: string): string | null {
  const digits = DIGITS.exec(text);
  if (digits) return iso(digits.slice(1).map(Number));
  const numerals = NUMERALS.exec(text.replace(/\s+/gu, ''));
  if (!numerals) return null;
  return iso(numerals.slice(1).map((part) => chineseNumeralValue(part.replace(/[○Ｏ]/gu, '〇')) ?? 0));
}

function iso([year = 0, month = 0, day = 0]: number[]): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
