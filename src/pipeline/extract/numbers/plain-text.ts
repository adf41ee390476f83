/** Digits and marks of every kind in one form, so that rules and second reading see one. */

import { asciiDigits } from '../../text/numerals.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';

const YEAR_IN_WORDS = withExamples(
  /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/gu,
  `一〇〇〇年 二〇〇〇年 一○〇〇年 一〇○〇年`,
);
/** Marks of a text in Chinese that is typed with those of the keyboard. Between digits or letters they are part of them: 1,408, 1:1. */
const HALF_WIDTH_MARK = withExamples(
  /(?<![0-9A-Za-z])[,;:]|[,;:](?!\s?[0-9A-Za-z])|[()]/gu,
  `,3 ;3 ( ) A,供水 A;供水`,
  `3,3 A,3 A,A水`,
);
const HALF_TO_FULL = 0xfee0;

/** Returns the text with ASCII digits for full-width ones, their separators and years in words: ２，１００ → 2,100, 二〇二五年 → 2025年. Its length stays. */
export function plainDigits(text: string): string {
  const separated = text.replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',');
  return asciiDigits(separated).replace(YEAR_IN_WORDS, (year) =>
    [...year].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join(''),
  );
}

/** The same with full-width marks for half-width ones, as rules of statements see them: 增长5%,达到(预计)8亿元 → 增长5%，达到（预计）8亿元. */
export function plainText(text: string): string {
  return plainDigits(text).replace(HALF_WIDTH_MARK, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) + HALF_TO_FULL),
  );
}

/** A name with those of its brackets half-width that the text it is taken from prints so: 生产总值(GDP). */
export function asPrinted(name: string, text: string): string {
  return name.replace(/（([^（）]*)）/gu, (full, inside: string) =>
    withoutWhiteSpace(text).includes(`(${inside})`) ? `(${inside})` : full,
  );
}
