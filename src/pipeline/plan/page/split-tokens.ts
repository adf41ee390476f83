/** Tokens of which a part belongs to the page: made anew without it. */
import { type Passage, slicePassage } from '../lines/passage.ts';
import { classify, type LineToken } from '../tokens/token.ts';

/** A token in its parts, in order; `part` is the one that belongs to the page. */
export interface SplitToken {
  parts: LineToken[];
  part: LineToken;
}

/** Splits a token before and after the words from `from` to `to` (UTF-16 offsets of its text), which belong to the page. */
export function splitToken(token: LineToken, from: number, to: number): SplitToken | null {
  const part = partOf(token, from, to);
  const [before, after] = [partOf(token, 0, from), partOf(token, to, token.text.length)];
  if (!part || (!before && !after)) return null;
  return { parts: [before, part, after].filter((each) => each !== null), part };
}

/** Returns a token of the words from `from` to `to`; null when no word is there. */
function partOf(token: LineToken, from: number, to: number): LineToken | null {
  const passage: Passage | null = slicePassage(token.passage, from, to);
  if (!passage) return null;
  const { line, gap, indented, tabbed, tabs, tabsBehind, blanks, blanksBehind } = token;
  const { afterBreak, hints, isParagraph } = token;
  const isFirst = token.text.slice(0, from).trim() === '';
  const left = token.text.slice(0, from) + token.text.slice(to);
  return {
    ...classify(passage),
    line,
    indented: isFirst && indented,
    tabbed: isFirst && tabbed,
    tabs: isFirst ? tabs : 0,
    tabsBehind: to === token.text.length ? tabsBehind : 0,
    blanks: isFirst && from === 0 ? blanks : 0,
    blanksBehind: to === token.text.length ? blanksBehind : 0,
    width: token.width - columns(left),
    gap: isFirst ? gap : 0,
    hints,
    ...(isFirst && afterBreak ? { afterBreak } : {}),
    ...(isParagraph ? { isParagraph } : {}),
  };
}

/** Width in Han: a Latin letter or digit counts half. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
