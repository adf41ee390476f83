/**
 * Marks in a table that was not read: one cell a line, below words that are surely its head. They number its rows and not
 * the outline, so the lines stay text.
 */

import type { Mark } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import {
  FEWEST_PARAGRAPHS,
  FEWEST_UNREAD_LINES,
  SHORTEST_PARAGRAPH_UNITS,
  WIDEST_MIDDLE_HAN,
} from './limits.ts';

/** Marks that stand in no cell: of this rank and above. */
const RANK_OF_ARTICLES = 4.5;

/** Takes away the marks of the lines of such tables, and returns their lines with those of their heads. */
export function unmarkTables(
  tokens: readonly LineToken[],
  marks: Map<LineToken, Mark>,
  heads: ReadonlySet<LineToken>,
): Set<LineToken> {
  const unread = new Set<LineToken>();
  /** Last value of each list above, by key. */
  const last = new Map<string, number>();
  for (let index = 0; heads.size > 0 && index < tokens.length; index += 1) {
    const token = tokens[index] as LineToken;
    const mark = marks.get(token);
    if (mark?.value != null) last.set(mark.key, mark.value);
    if (!heads.has(token) || heads.has(tokens[index + 1] as LineToken)) continue;
    const end = endOfTable(tokens, index + 1, marks, last);
    const lines = tokens.slice(index + 1, end);
    if (!isTable(lines)) continue;
    let first = index;
    while (heads.has(tokens[first - 1] as LineToken)) first -= 1;
    for (const line of tokens.slice(first, end)) {
      marks.delete(line);
      unread.add(line);
    }
    index = end - 1;
  }
  return unread;
}

/** Index of the first token behind a table: a mark that goes on with the outline above, or several paragraphs of text. */
function endOfTable(
  tokens: readonly LineToken[],
  from: number,
  marks: ReadonlyMap<LineToken, Mark>,
  last: ReadonlyMap<string, number>,
): number {
  let paragraphs = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as LineToken;
    const mark = marks.get(token);
    if (mark && goesOn(mark, last)) return index;
    paragraphs =
      token.form.length >= SHORTEST_PARAGRAPH_UNITS && /。$/u.test(token.form) ? paragraphs + 1 : 0;
    if (paragraphs === FEWEST_PARAGRAPHS) return index + 1 - FEWEST_PARAGRAPHS;
  }
  return tokens.length;
}

function goesOn({ rank, key, value }: Mark, last: ReadonlyMap<string, number>): boolean {
  const above = last.get(key);
  return rank < RANK_OF_ARTICLES || (above !== undefined && value === above + 1);
}

function isTable(lines: readonly LineToken[]): boolean {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return (
    lines.length >= FEWEST_UNREAD_LINES && (widths[Math.floor(widths.length / 2)] ?? 0) <= WIDEST_MIDDLE_HAN
  );
}
