/** Digits of every kind as ASCII, so that rules and second reading see one form. */
import { asciiDigits } from '../text/numerals.ts';

const YEAR_IN_WORDS = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/gu;

/** Returns the text with ASCII digits for full-width ones, their separators and years in words: ２，１００ → 2,100, 二〇二五年 → 2025年. Its length stays. */
export function plainDigits(text: string): string {
  const separated = text.replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',');
  return asciiDigits(separated).replace(YEAR_IN_WORDS, (year) =>
    [...year].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join(''),
  );
}
