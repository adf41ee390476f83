/** Lines that hold their words twice, because a PDF file prints bold letters twice: `重点工程重点工程`. */

import type { LineToken } from '../tokens/token.ts';
import { FEWEST_LINES_TWICE, LONGEST_TWICE_UNITS, SHORTEST_TWICE_CHARACTERS } from './limits.ts';

/** Returns the lines, each with the UTF-16 offset at which its words begin again. */
export function printedTwice(tokens: readonly LineToken[]): [LineToken, number][] {
  const found = tokens.flatMap((token): [LineToken, number][] => {
    const from = secondCopy(token);
    return from === null ? [] : [[token, from]];
  });
  return found.length >= FEWEST_LINES_TWICE ? found : [];
}

function secondCopy({ text }: LineToken): number | null {
  if (text.length > LONGEST_TWICE_UNITS) return null;
  const places = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  const half = places.length / 2;
  const words = places.map((place) => text[place]).join('');
  if (half < SHORTEST_TWICE_CHARACTERS || words.slice(0, half) !== words.slice(half)) return null;
  return /\p{Script=Han}/u.test(words) ? (places[half] ?? null) : null;
}
