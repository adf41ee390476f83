/** Lines that follow once more right behind themselves, as where two pages of a site overlap. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineToken } from '../tokens/token.ts';
import { MOST_REPEATED_LINES, SHORTEST_REPEATED_LINE_UNITS } from './limits.ts';

/** The second copies. One line at least of a block is a sentence or two: rows of a table may say the same. */
export function repeatedBlocks(tokens: readonly LineToken[]): Set<LineToken> {
  const found = new Set<LineToken>();
  const forms = tokens.map(({ form, tabbed }) =>
    tabbed || form.includes('\t') ? '' : withoutWhiteSpace(form),
  );
  const places = new Map<string, number>();
  forms.forEach((form, index) => {
    const before = places.get(form);
    places.set(form, index);
    if (
      form.length < SHORTEST_REPEATED_LINE_UNITS ||
      before === undefined ||
      found.has(tokens[index] as LineToken)
    )
      return;
    const length = index - before;
    if (length < 2 || length > MOST_REPEATED_LINES) return;
    const isAt = (start: number) =>
      start >= 0 &&
      Array.from({ length }, (_, at) => forms[start + at]).every(
        (each, at) => each !== '' && each !== undefined && each === forms[start + length + at],
      );
    const start = Array.from({ length }, (_, at) => before - at).find(isAt);
    if (start === undefined) return;
    for (const token of tokens.slice(start + length, start + 2 * length)) found.add(token);
  });
  return found;
}
