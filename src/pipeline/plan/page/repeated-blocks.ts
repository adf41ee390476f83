/** Lines that follow once more right behind themselves, as where two pages of a site overlap. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineToken } from '../tokens/token.ts';
import { MOST_REPEATED_LINES, SHORTEST_REPEATED_LINE_UNITS } from './limits.ts';

/**
 * The second copies. One line at least of a block is a sentence or two that the text says twice and no third time: rows of a
 * table may say the same again and again.
 */
export function repeatedBlocks(tokens: readonly LineToken[]): Set<LineToken> {
  const forms = tokens.map(({ form, tabbed }) =>
    tabbed || form.includes('\t') ? '' : withoutWhiteSpace(form),
  );
  const places = new Map<string, number[]>();
  forms.forEach((form, index) => {
    if (form.length >= SHORTEST_REPEATED_LINE_UNITS)
      places.set(form, [...(places.get(form) ?? []).slice(-2), index]);
  });
  const found = new Set<LineToken>();
  for (const [first = 0, second, third] of places.values()) {
    if (second === undefined || third !== undefined) continue;
    for (const token of secondCopy(tokens, forms, first, second)) found.add(token);
  }
  return found;
}

/** The second of two blocks that follow each other and hold the lines `first` and `second`; empty where there are none. */
function secondCopy(
  tokens: readonly LineToken[],
  forms: readonly string[],
  first: number,
  second: number,
): readonly LineToken[] {
  const length = second - first;
  if (length < 2 || length > MOST_REPEATED_LINES) return [];
  const isAt = (start: number) =>
    start >= 0 &&
    Array.from({ length }, (_, at) => start + at).every(
      (at) => forms[at] !== '' && forms[at] !== undefined && forms[at] === forms[at + length],
    );
  const start = Array.from({ length }, (_, at) => first - at).find(isAt);
  return start === undefined ? [] : tokens.slice(start + length, start + 2 * length);
}
