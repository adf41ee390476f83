/**
 * How text is put before Pagefind so that a quoted query finds exactly the records that contain it: as
 * overlapping pairs of symbols. Every symbol takes part; one that Pagefind would strip (punctuation, blanks)
 * is mapped to a letter no plan contains; blanks are left out, so that 3D打印 also leads to 3D 打印 (the literal
 * check tells the two apart). The same on both sides.
 */
import { searchForm } from '../text/search-form.ts';

/** Letters no plan contains: CJK Unified Ideographs Extension B, taken by the code of the symbol. */
const RARE_BLOCK = 0x20000;
const RARE_BLOCK_LENGTH = 0xa6d0;

/** Symbols of a text in search form, one string per code point, each a letter or digit for Pagefind. */
function symbols(text: string): string[] {
  return [...searchForm(text).replace(/\s+/gu, '')].map((symbol) => {
    if (/[\p{L}\p{N}]/u.test(symbol)) return symbol;
    return String.fromCodePoint(RARE_BLOCK + ((symbol.codePointAt(0) ?? 0) % RARE_BLOCK_LENGTH));
  });
}

/** Pairs of neighbouring symbols, separated by blanks; the last symbol follows alone. Empty for an empty text. */
export function indexTokens(text: string): string {
  const list = symbols(text);
  return list.map((symbol, index) => symbol + (list[index + 1] ?? '')).join(' ');
}

/** The quoted query for two or more symbols; null for fewer, which pairs cannot answer. */
export function queryTokens(query: string): string | null {
  const list = symbols(query);
  if (list.length < 2) return null;
  const pairs = list.slice(0, -1).map((symbol, index) => symbol + list[index + 1]);
  return `"${pairs.join(' ')}"`;
}
