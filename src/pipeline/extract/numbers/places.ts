/** Where in a statement its value and its unit stand. */
import { asTyped } from '../../text/as-typed.ts';
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';

/** A stretch of a text: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const OPERATORS = withExamples(
  /(?:（含）)?(?:及|或)?(?:以上|以下|以内|之内|之下|左右)$/u,
  '及以上→及以上 或以下→或以下 以内 之内 之下 左右',
  `及以上等`,
);
const BEGINS = new RegExp(`[-－]?[0-9]|[${CHINESE_NUMBER}半翻上数]`, 'u');

/**
 * The places of value and unit within the place of a number with its unit. No unit where it is not printed with the
 * number: 84 of 84、53、11家, the cell of a table with a column of units, 翻一番.
 */
export function placesIn(
  text: string,
  { start, end }: Span,
  unit: string,
): { value: Span; unit: Span | null } {
  const words = text.slice(start, end);
  const printed = lastPlaceOf(words, unit) ?? lastPlaceOf(words, unit.replace(/[/／].*$/u, ''));
  const number = words
    .slice(0, printed?.start ?? words.replace(OPERATORS, '').length)
    .replace(/[\s余多]+$/u, '');
  const begins = Math.max(0, number.search(BEGINS));
  return {
    value: { start: start + begins, end: start + number.length },
    unit: printed && { start: start + printed.start, end: start + printed.end },
  };
}

/** Where words stand for the last time, whatever blanks are printed between their characters; null where they do not. */
function lastPlaceOf(text: string, words: string): Span | null {
  if (words === '') return null;
  const loose = [...words].map((character) => asTyped(character)).join('\\s*');
  const match = [...text.matchAll(new RegExp(loose.replaceAll('%', '[%％]'), 'gu'))].at(-1);
  return match && match.index > 0 ? { start: match.index, end: match.index + match[0].length } : null;
}
