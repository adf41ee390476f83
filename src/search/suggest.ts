/** What the corpus has that is near to a string it does not have. */
import { searchForm } from '../text/search-form.ts';
import type { Occurrences } from './occurrences.ts';

/** A part of the string, and how many records contain it. */
export interface Suggestion {
  text: string;
  count: number;
}

/** Longest string whose parts are tried, in pieces. */
const LONGEST = 20;

/** A string in pieces that are not cut: a Latin word or a number, or one character. */
const PIECES = /[\p{Script=Latin}\p{N}]+(?:[&+./-][\p{Script=Latin}\p{N}]+)*|\S/gu;

/** The longest parts of a string, of two characters or more, that occur, none inside another; longest first. */
export async function nearest(occurrences: Occurrences, query: string, limit = 5): Promise<Suggestion[]> {
  const pieces = (searchForm(query).match(PIECES) ?? []).slice(0, LONGEST);
  const found: (Suggestion & { from: number; to: number })[] = [];
  for (let length = pieces.length - 1; length >= 1; length -= 1) {
    for (let from = 0; from + length <= pieces.length; from += 1) {
      const to = from + length;
      if (found.some((longer) => longer.from <= from && longer.to >= to)) continue;
      const text = pieces.slice(from, to).join('');
      if (!/[\p{L}\p{N}]{2}/u.test(text)) continue;
      const count = (await occurrences.having(text)).size;
      if (count > 0) found.push({ text, count, from, to });
    }
  }
  return found.slice(0, limit).map(({ text, count }) => ({ text, count }));
}
