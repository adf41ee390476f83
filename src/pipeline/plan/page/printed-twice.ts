/** Lines that hold their words twice, because a PDF file prints bold letters twice: `重点工程重点工程`. */
import type { LineToken } from '../tokens/token.ts';

/** Fewest such lines in a text: one alone may be meant. */
const FEWEST_LINES = 3;
/** Shortest words that are taken for printed twice, in characters: 谢谢 is no such line. */
const SHORTEST = 2;
/** Longest line that is looked at, in UTF-16 units. */
const LONGEST = 300;

/** Returns the lines, each with the UTF-16 offset at which its words begin again. */
export function printedTwice(tokens: readonly LineToken[]): [LineToken, number][] {
  const found = tokens.flatMap((token): [LineToken, number][] => {
    const from = secondCopy(token);
    return from === null ? [] : [[token, from]];
  });
  return found.length >= FEWEST_LINES ? found : [];
}

function secondCopy({ text }: LineToken): number | null {
  if (text.length > LONGEST) return null;
  const places = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  const half = places.length / 2;
  const words = places.map((place) => text[place]).join('');
  if (half < SHORTEST || words.slice(0, half) !== words.slice(half)) return null;
  return /\p{Script=Han}/u.test(words) ? (places[half] ?? null) : null;
}
