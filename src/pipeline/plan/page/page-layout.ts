/** What is known of a text as a whole: how wide its lines are, how often lines are set apart, the words of its title. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineToken } from '../tokens/token.ts';
import {
  FEWEST_TITLE_CHARACTERS,
  LONGEST_TITLE_LINE_UNITS,
  MOST_TITLE_LINES,
  NARROWEST_TEXT_LINE_HAN,
} from './limits.ts';

export interface Layout {
  tokens: readonly LineToken[];
  /** Width of the lines in Han, where the text is wrapped. */
  width: number | null;
  /** Ways of being set apart that few lines have. */
  rareWays: readonly Way[];
  /** True where empty lines are rare enough to tell something. */
  hasRareGaps: boolean;
  /** Runs of characters of the title. */
  title: TitleWords;
}

/** Says whether the line at an index is set apart in a certain way. */
export type Way = (index: number) => boolean;
export type TitleWords = ReadonlySet<string>;

/** Lines of wrapped text are so near to its width; those that fill it are nearer. */
const NEAR = 0.15;
const FULL = 0.1;
/** A text is wrapped where so many of its lines are as wide as the middle one. */
const SHARE_OF_FULL_LINES = 0.4;
/** Where so many lines have an empty one above them, an empty line says nothing. */
const SHARE_OF_GAPS = 0.35;
/** A way is rare when fewer lines have it. */
const RARE = 0.5;

/** Measures a text. */
export function layoutOf(tokens: readonly LineToken[]): Layout {
  const widths = tokens
    .flatMap(({ width }) => (width >= NARROWEST_TEXT_LINE_HAN ? [width] : []))
    .sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  const full = widths.filter((width) => Math.abs(width - middle) <= NEAR * middle).length;
  return {
    tokens,
    width: full >= SHARE_OF_FULL_LINES * widths.length && widths.length > 0 ? middle : null,
    rareWays: waysOf(tokens).filter((way) => share(tokens, way) < RARE),
    hasRareGaps: share(tokens, (index) => (tokens[index]?.gap ?? 0) > 0) < SHARE_OF_GAPS,
    title: titleWords(tokens),
  };
}

/** True for a line that fills the width of a wrapped text. */
export function isFull({ width }: Layout, token: LineToken): boolean {
  return width !== null && Math.abs(token.width - width) <= FULL * width;
}

function waysOf(tokens: readonly LineToken[]): Way[] {
  return [
    (index) => (tokens[index]?.gap ?? 0) > 0,
    (index) => (tokens[index + 1]?.gap ?? 1) > 0,
    (index) => tokens[index + 1]?.afterBreak === true || index + 1 === tokens.length,
    (index) => tokens[index]?.afterBreak === true,
    // Digits set apart: 2 8.
    (index) => /^[0-9](?:\s+[0-9])*$/u.test(tokens[index]?.form.slice(0, 12).trim() ?? ''),
  ];
}

function share(tokens: readonly LineToken[], way: Way): number {
  return tokens.filter((_, index) => way(index)).length / Math.max(1, tokens.length);
}

/** The runs of characters of the first lines. */
function titleWords(tokens: readonly LineToken[]): TitleWords {
  const lines = tokens
    .slice(0, MOST_TITLE_LINES)
    .map(({ form }) => withoutWhiteSpace(form.slice(0, LONGEST_TITLE_LINE_UNITS)));
  const words = new Set<string>();
  for (const line of lines)
    for (let at = 0; at + FEWEST_TITLE_CHARACTERS <= line.length; at += 1)
      words.add(line.slice(at, at + FEWEST_TITLE_CHARACTERS));
  return words;
}

/** True for words of which some in a row are in the title. */
export function hasWordsOf(title: TitleWords, words: string): boolean {
  for (let at = 0; at + FEWEST_TITLE_CHARACTERS <= words.length; at += 1)
    if (title.has(words.slice(at, at + FEWEST_TITLE_CHARACTERS))) return true;
  return false;
}
