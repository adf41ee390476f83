/** What the corpus has that is near to a string it does not have. */
import { searchForm } from '../text/search-form.ts';
import type { Occurrences } from './occurrences.ts';

/** A part of the string, and how many records contain it. */
export interface Suggestion {
  text: string;
  count: number;
}

/** Longest string whose parts are tried, in code points. */
const LONGEST = 20;

/** The longest parts of a string, of two characters or more, that occur, none inside another; longest first. */
export async function nearest(occurrences: Occurrences, query: string, limit = 5): Promise<Suggestion[]> {
  const characters = [...searchForm(query).replace(/\s+/gu, '')].slice(0, LONGEST);
  const found: (Suggestion & { from: number; to: number })[] = [];
  for (let length = characters.length - 1; length >= 2; length -= 1) {
    for (let from = 0; from + length <= characters.length; from += 1) {
      const to = from + length;
      if (found.some((longer) => longer.from <= from && longer.to >= to)) continue;
      const text = characters.slice(from, to).join('');
      if (!/[\p{L}\p{N}]{2}/u.test(text)) continue;
      const count = (await occurrences.having(text)).size;
      if (count > 0) found.push({ text, count, from, to });
    }
  }
  return found.slice(0, limit).map(({ text, count }) => ({ text, count }));
}
