/** Numbers in a query: the blanks a print puts around them, and the longer numbers that hold them. */
import { MAGNITUDE, MEASURE } from '../../pipeline/text/measures.ts';

/** Where a number meets a word or its sign: 近|2|万家. */
const AFTER_NUMBER = /(?<=[0-9])\s*(?=[\p{Script=Han}%])/gu;
const BEFORE_NUMBER = /(?<=\p{Script=Han})\s*(?=[0-9])/gu;

/** A search form with its numbers set in the other ways prints have: 近2万家 → 近 2 万家, 近2 万家, 近 2万家. */
export function respaced(form: string): string[] {
  const bare = form.replace(AFTER_NUMBER, '').replace(BEFORE_NUMBER, '');
  const after = bare.replace(AFTER_NUMBER, ' ');
  const forms = [after.replace(BEFORE_NUMBER, ' '), after, bare.replace(BEFORE_NUMBER, ' '), bare];
  return [...new Set(forms)].filter((other) => other !== form);
}

/** 2 万, 2020 年, 95 % typed as two words. */
const UNIT_ALONE = new RegExp(
  `(?<=[0-9])\\s+(?=(?:[年月日]|(?:${MAGNITUDE})|(?:${MAGNITUDE})?(?:${MEASURE}|位))(?!\\S))`,
  'gu',
);

/** What was typed, with the units that stand alone put to their numbers: a blank there parts no words. */
export function withUnits(typed: string): string {
  return typed.replace(UNIT_ALONE, '');
}

/** True where a form begins or ends with a digit, so that a longer number can hold it. */
export function isOpen(form: string): boolean {
  return /^[0-9]|[0-9]$/u.test(form);
}

/** True when a digit and what stands beside it are of one number. Places are those of the list or text. */
export function numberGoesOn(text: ArrayLike<string>, digit: number, beside: number): boolean {
  const at = (index: number) => (text[index] ?? '').normalize('NFKC');
  return /^[0-9]$/u.test(at(digit)) && /^[0-9.]$/u.test(at(beside));
}

/** True when what stands at [start, end) of a text is a piece of a longer number: 2万 in 1.2万. */
export function insideNumber(text: string, start: number, end: number): boolean {
  return numberGoesOn(text, start, start - 1) || numberGoesOn(text, end - 1, end);
}
