/** A line that can be the number of a page: with dashes, dots or words around it, bare, or in Roman numerals. */

import { withExamples } from '../../text/with-examples.ts';
import type { LineToken } from '../tokens/token.ts';
import { LONGEST_PAGE_MARK_UNITS } from './limits.ts';

export interface PageMark {
  value: number;
  /** `marked`: printed as page numbers are. `bare`: a number alone. `of`: `3 / 12`, which may be a cell, too. */
  sort: 'marked' | 'bare' | 'of';
  system: 'arabic' | 'roman';
}

const OF_PAGES = withExamples(/^([0-9]{1,3})\s*\/\s*([0-9]{1,3})$/u, `3/3 223/3 3/223`, `又3/3 3/3等`);
const BARE = /^[0-9](?:\s*[0-9]){0,2}$/u;
const ROMAN = withExamples(/^[IVX\u2160-\u216b](?:\s*[IVX\u2160-\u216b]){0,5}$/iu, `I V II IV`, `又I I等`);
const ROMAN_ALONE = /^[ivx]{1,6}$/u;

/** Says what page a line is the number of; null for lines that cannot be one. */
export function pageMark(token: LineToken): PageMark | null {
  const form = token.form.trim();
  if (form.length > LONGEST_PAGE_MARK_UNITS) return null;
  const of = OF_PAGES.exec(form);
  if (of) {
    const [page, pages] = [Number(of[1]), Number(of[2])];
    return page >= 1 && page <= pages ? { value: page, sort: 'of', system: 'arabic' } : null;
  }
  if (token.kinds.has('page-mark')) return markedPage(form);
  if (BARE.test(form)) {
    const value = Number(form.replace(/\s/gu, ''));
    return value > 0 ? { value, sort: 'bare', system: 'arabic' } : null;
  }
  const value = ROMAN.test(form) || ROMAN_ALONE.test(form) ? romanValue(form.replace(/\s/gu, '')) : null;
  return value === null ? null : { value, sort: 'bare', system: 'roman' };
}

function markedPage(form: string): PageMark | null {
  const digits = /[0-9]+/u.exec(form)?.[0];
  if (digits) return { value: Number(digits), sort: 'marked', system: 'arabic' };
  const value = romanValue(/[ivx\u2160-\u217f]+/iu.exec(form)?.[0] ?? '');
  return value === null ? null : { value, sort: 'marked', system: 'roman' };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const ROMAN_UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Returns the value of a Roman numeral up to 39; null for letters that are none. */
export function romanValue(numeral: string): number | null {
  const letters = numeral.normalize('NFKC').toUpperCase();
  let value = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const digit = ROMAN_DIGITS[letters[index] ?? ''] ?? 0;
    value += digit < (ROMAN_DIGITS[letters[index + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  const canonical = 'X'.repeat(Math.floor(value / 10)) + (ROMAN_UNITS[value % 10] ?? '');
  return value > 0 && canonical === letters ? value : null;
}
