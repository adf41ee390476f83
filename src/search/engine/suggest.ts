/** What the corpus has that is near to a string it does not have. */
import { searchForm } from '../../pipeline/text/search-form.ts';
import type { Occurrences } from './occurrences.ts';

/** Longest string whose parts are tried, in pieces. */
const LONGEST = 20;

/** A string in pieces that are not cut: a Latin word or a number, or one character. */
const PIECES = /[\p{Script=Latin}\p{N}]+(?:[&+./-][\p{Script=Latin}\p{N}]+)*|\S/gu;

/** The longest parts of a string, of two characters or more, that occur, none inside another; longest first. */
export async function nearestParts(occurrences: Occurrences, query: string, limit = 5): Promise<string[]> {
  const pieces = (searchForm(query).match(PIECES) ?? []).slice(0, LONGEST);
  const found: { text: string; from: number; to: number }[] = [];
  for (let length = pieces.length - 1; length >= 1; length -= 1) {
    for (let from = 0; from + length <= pieces.length; from += 1) {
      const to = from + length;
      if (found.some((longer) => longer.from <= from && longer.to >= to)) continue;
      const text = pieces.slice(from, to).join('');
      if (!/[\p{L}\p{N}]{2}/u.test(text)) continue;
      if ((await occurrences.having(text)).size > 0) found.push({ text, from, to });
    }
  }
  return found.slice(0, limit).map(({ text }) => text);
}
