/** What a text is compared by where nothing stands as typed: pairs of its letters, ideographs and digits. */
import { searchForm } from '../../pipeline/text/search-form.ts';

/** Overlapping pairs of the letters and digits of a text, in order, each as often as it stands there; punctuation and blanks separate nothing. */
export function gramsOf(text: string): string[] {
  const symbols = [...searchForm(text)].filter((symbol) => /[\p{L}\p{N}]/u.test(symbol));
  return symbols.slice(1).map((symbol, index) => `${symbols[index]}${symbol}`);
}

/** Pairs below which a string is too short to be like anything. */
const LEAST_GRAMS = 3;

/** Whether a string is long enough to look for similar clauses. */
export const isComparable = (text: string): boolean => new Set(gramsOf(text)).size >= LEAST_GRAMS;
