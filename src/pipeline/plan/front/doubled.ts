/** Lines that a print of a web page holds twice, because it prints bold words twice: `发展规划发展规划`. */

import { must } from '../../text/must.ts';
import { joinPassages, type Passage, slicePassage } from '../lines/passage.ts';
import type { Token } from '../tokens/token.ts';
import { LONGEST_DOUBLED_UNITS, SHORTEST_COPY_CHARACTERS } from './limits.ts';

/** Splits words printed twice into the first copy and the second; null for other words. Each line of the print has two copies. */
export function copiesOf({ form, passage }: Token): { first: Passage; second: Passage[] } | null {
  if (form.length > LONGEST_DOUBLED_UNITS) return null;
  const places = [...form].length === form.length ? charactersOf(form) : [];
  const words = places.map((place) => form[place]).join('');
  const lengths = lengthsOfCopies(words);
  if (!lengths || (lengths[0] ?? 0) < SHORTEST_COPY_CHARACTERS) return null;
  const kept: Passage[] = [];
  const second: Passage[] = [];
  let at = 0;
  for (const length of lengths) {
    const slice = (from: number, to: number) =>
      slicePassage(passage, must(places[from], 'a place'), must(places[to - 1], 'a place') + 1);
    const [copy, again] = [slice(at, at + length), slice(at + length, at + 2 * length)];
    if (!copy || !again) return null;
    kept.push(copy);
    second.push(again);
    at += 2 * length;
  }
  return { first: joinPassages(kept, ''), second };
}

/** Offsets of the characters that are no white space. */
function charactersOf(form: string): number[] {
  return [...form].flatMap((character, index) => (/\s/u.test(character) ? [] : [index]));
}

/**
 * The lengths of the words that stand twice in a row, one pair after the other to the end; null where there are others.
 * `known` keeps what was found for the rest of the words by its length: each rest is looked at once.
 */
function lengthsOfCopies(words: string, known = new Map<number, number[] | null>()): number[] | null {
  if (words === '') return [];
  const found = known.get(words.length);
  if (found !== undefined) return found;
  known.set(words.length, null);
  for (let length = Math.floor(words.length / 2); length > 0; length -= 1) {
    if (!words.startsWith(words.slice(0, length), length)) continue;
    const rest = lengthsOfCopies(words.slice(2 * length), known);
    if (!rest) continue;
    known.set(words.length, [length, ...rest]);
    break;
  }
  return known.get(words.length) ?? null;
}
