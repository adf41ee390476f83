/** How the paragraphs of a text are set out: broken at one width, indented, a line each. Read once from the whole text. */

import { endsParagraph } from '../../text/sentences.ts';
import type { LineToken } from '../tokens/token.ts';
import {
  FEWEST_COUNTED_LINES,
  FEWEST_OPEN_LINES,
  MOST_LINES_IN_ONE,
  MOST_RAGGED_HAN,
  NARROWEST_LINE_HAN,
  WIDEST_PAGE_HAN,
} from './limits.ts';

/** Least share of the lines that stop in mid-sentence, of all lines, in such a text. */
const LEAST_OPEN_SHARE = 0.25;
/** The same where the file says that each line is a paragraph, as files do that were made of broken lines. */
const LEAST_OPEN_SHARE_OF_PARAGRAPHS = 0.5;
/** Least share of them that end at the width of the page. */
const LEAST_FULL_SHARE = 0.5;
/** Share of the lines that may be wider than lines that ran together: paragraphs. */
const MOST_WIDER = 0.1;
/** Shares from which a text is set out in one way. */
const MOSTLY = 0.6;
const NEARLY_ALWAYS = 0.85;

/** The setting of a text. */
export interface Layout {
  /** Narrowest line that is full, in Han, where paragraphs are broken over lines; null where each has a line of its own. */
  fullWidth: number | null;
  /** What the file says are paragraphs are such lines. */
  breaksParagraphs: boolean;
  /** Paragraphs begin with an indent. */
  indents: boolean;
  /** Empty lines stand between paragraphs and nowhere else. */
  spaced: boolean;
}

/** Reads the layout of a text from its tokens. */
export function layoutOf(tokens: readonly LineToken[]): Layout {
  const ofLines = wrapWidth(tokens, LEAST_OPEN_SHARE, ({ isParagraph }) => !isParagraph);
  const fullWidth =
    ofLines ?? wrapWidth(tokens, LEAST_OPEN_SHARE_OF_PARAGRAPHS, ({ isParagraph }) => isParagraph);
  const openings = tokens.filter((token, index) => {
    const above = tokens[index - 1];
    return token.width >= NARROWEST_LINE_HAN && (!above || endsParagraph(above.text));
  });
  const opening = new Set(openings);
  const others = tokens.filter((token) => token.width >= NARROWEST_LINE_HAN && !opening.has(token));
  return {
    fullWidth,
    breaksParagraphs: ofLines === null && fullWidth !== null,
    indents: share(openings, ({ indented }) => indented) >= MOSTLY && openings.length >= FEWEST_COUNTED_LINES,
    spaced:
      openings.length >= FEWEST_COUNTED_LINES &&
      share(openings, ({ gap }) => gap > 0) >= NEARLY_ALWAYS &&
      share(others, ({ gap }) => gap > 0) < 1 - NEARLY_ALWAYS,
  };
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/**
 * Returns the width from which a line is full, in Han; null when every line is a paragraph. Text is broken into lines
 * when many lines stop in mid-sentence and most of these end at about the same column.
 */
function wrapWidth(
  tokens: readonly LineToken[],
  leastOpen: number,
  isLine: (token: LineToken) => boolean | undefined,
): number | null {
  const wide = tokens.filter(
    (token) =>
      !token.tabbed && isLine(token) && token.width >= NARROWEST_LINE_HAN && token.width <= WIDEST_PAGE_HAN,
  );
  const open = wide.filter(({ text }) => !endsParagraph(text)).map(({ width }) => Math.round(width));
  const filled = tokens.filter(({ width }) => width >= NARROWEST_LINE_HAN).length;
  if (open.length < FEWEST_OPEN_LINES || open.length < leastOpen * filled) return null;
  const counts = new Array<number>(WIDEST_PAGE_HAN + 1).fill(0);
  for (const width of open) counts[width] = (counts[width] ?? 0) + 1;
  let [best, top] = [0, 0];
  for (let width = NARROWEST_LINE_HAN; width <= WIDEST_PAGE_HAN; width += 1) {
    const near = counts
      .slice(Math.max(0, width - MOST_RAGGED_HAN + 1), width + 1)
      .reduce((sum, count) => sum + count, 0);
    if (near > best) [best, top] = [near, width];
  }
  const wider = tokens.filter(({ width, tabbed }) => !tabbed && width > MOST_LINES_IN_ONE * top).length;
  if (wider > MOST_WIDER * filled) return null;
  return best >= LEAST_FULL_SHARE * open.length ? top - MOST_RAGGED_HAN : null;
}
