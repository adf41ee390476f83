/** Hides words whose numbers belong to a name. */
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { YEAR_AND_NUMBER } from '../../text/official-documents.ts';
import { titlesIn } from '../../text/titles.ts';

/** Digits, numerals and 翻番 of names in quotation marks. */
const DIGITS = new RegExp(`[0-9${CHINESE_NUMBER}番]`, 'gu');
const NUMBERS = new RegExp(YEAR_AND_NUMBER, 'gu');

/** Titles in 《》 hide their words; the length of the text stays. */
export function maskTitles(text: string): string {
  let hidden = '';
  for (const [start, end] of titlesIn(text))
    hidden += text.slice(hidden.length, start) + '＿'.repeat(end - start);
  return hidden + text.slice(hidden.length);
}

/** Titles in 《》, digits in “” and numbers of documents hide their numbers; the length of the text stays. */
export function maskNames(text: string): string {
  return maskTitles(text)
    .replace(/“[^”]{0,20}”/gu, (name) => name.replace(DIGITS, '＿'))
    .replace(NUMBERS, (number) => '＿'.repeat(number.length));
}
