/**
 * The tokens of the texts of a plan, from whose places it is told where a string stands: every symbol takes part, and one
 * that is no ideograph, small letter or digit (punctuation, blanks, letters with accents) is mapped to a letter no plan contains. A plan is one list of tokens in three zones:
 *
 *   1. overlapping pairs of the symbols of each record's search form, the last paired with END, and END twice;
 *   2. the same of the folded forms that differ from the search form;
 *   3. the symbols of the first zone alone, each paired with a letter that says whether a number begins or ends with it.
 *
 * So every token has two symbols, the number of a token says which record it stands in, and no pair of one record
 * stands two tokens before a pair of the next.
 */
import { foldForm } from '../../pipeline/text/find.ts';
import { searchForm } from '../../pipeline/text/search-form.ts';
import { isOpen, numberGoesOn } from '../engine/numbers.ts';

/** Letters no plan contains: CJK Unified Ideographs Extension B, taken by the code of the symbol. */
const RARE_BLOCK = 0x20000;
const RARE_BLOCK_LENGTH = 0xa6d0;
const END = String.fromCodePoint(RARE_BLOCK + RARE_BLOCK_LENGTH);
/** What a symbol alone is paired with, by whether a number goes on before it and whether one goes on after it. */
const alone = (before: boolean, after: boolean) =>
  String.fromCodePoint(RARE_BLOCK + RARE_BLOCK_LENGTH + 1 + Number(before) + 2 * Number(after));

/** Symbols of a form, one string per code point, each a letter or digit. */
function symbols(form: string): string[] {
  return [...form].map((symbol) => {
    if (/^[\p{Script=Han}a-z0-9]$/u.test(symbol)) return symbol;
    return String.fromCodePoint(RARE_BLOCK + ((symbol.codePointAt(0) ?? 0) % RARE_BLOCK_LENGTH));
  });
}

/** The folded form of a text where it is not its search form. */
function ownFolded(text: string): string {
  const form = searchForm(text);
  const folded = foldForm(form);
  return folded === form ? '' : folded;
}

/** How many symbols a text has in the first and in the second zone, and how many of them its lead has. */
export interface TokenCounts {
  length: number;
  lead: number;
  folded: number;
  foldedLead: number;
}

/** Counts the symbols of a text that begins with `lead` UTF-16 units of heading. */
export function tokenCounts({ text, lead }: { text: string; lead: number }): TokenCounts {
  const heading = searchForm(text.slice(0, lead));
  const folded = [...ownFolded(text)].length;
  return {
    length: [...searchForm(text)].length,
    lead: [...heading].length,
    folded,
    foldedLead: folded > 0 ? [...foldForm(heading)].length : 0,
  };
}

/** The tokens of a plan, separated by blanks, from the texts of its records. */
export function planTokens(texts: readonly string[]): string {
  const pairs = (form: string) => {
    const list = symbols(form);
    return list.length === 0
      ? []
      : [...list.map((symbol, index) => symbol + (list[index + 1] ?? END)), END + END];
  };
  const forms = texts.map(searchForm);
  return [
    ...forms.flatMap(pairs),
    ...texts.flatMap((text) => pairs(ownFolded(text))),
    ...forms.flatMap(singles),
  ].join(' ');
}

function singles(form: string): string[] {
  const printed = [...form];
  return symbols(form).map(
    (symbol, at) => symbol + alone(numberGoesOn(printed, at, at - 1), numberGoesOn(printed, at, at + 1)),
  );
}

/** A token of a string, and how many tokens after the string's first it stands. */
export interface TokenAt {
  token: string;
  offset: number;
}

/** The tokens that together occur where a form of two symbols or more occurs: every second pair, and the last. */
export function tokensOf(form: string): TokenAt[] {
  const list = symbols(form);
  return list.slice(0, -1).flatMap((symbol, offset) => {
    if (offset % 2 === 1 && offset < list.length - 2) return [];
    return [{ token: `${symbol}${list[offset + 1]}`, offset }];
  });
}

/** The tokens of which one occurs wherever a symbol does; with an edge, wherever no number goes on there. */
export function singleTokens(symbol: string, edge?: 'before' | 'after'): string[] {
  const may = (side: 'before' | 'after') => (isOpen(symbol) && edge !== side ? [false, true] : [false]);
  return symbols(symbol).flatMap((single) =>
    may('before').flatMap((before) => may('after').map((after) => single + alone(before, after))),
  );
}
