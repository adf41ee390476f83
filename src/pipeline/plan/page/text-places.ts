/** Where the words of a line come again: as a whole line, as a heading with text on its line, over two lines. */

import { least } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { type LineToken, sureMark } from '../tokens/token.ts';
import { contentsKey } from './contents-entry.ts';
import { LONGEST_SOUGHT_UNITS } from './limits.ts';

export interface TextPlaces {
  /** The key of each token; empty for long ones. */
  keys: readonly string[];
  /** Returns the first token after `index` that says the words; null when none does. */
  after(key: string, index: number): number | null;
  /** Says whether the words come again at `index` or after it. */
  isAgain(key: string, index: number): boolean;
  /** Returns how many lines say the words. */
  count(key: string): number;
}

/** Makes the index of a text. */
export function textPlaces(tokens: readonly LineToken[]): TextPlaces {
  const keys = tokens.map(({ form }) => (form.length <= LONGEST_SOUGHT_UNITS ? contentsKey(form) : ''));
  const lines = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const add = (places: Map<string, number[]>, key: string, index: number) => {
    if (key === '') return;
    const found = places.get(key);
    if (found) found.push(index);
    else places.set(key, [index]);
  };
  tokens.forEach((token, index) => {
    const key = keys[index] ?? '';
    add(lines, key, index);
    const title = titleOf(token);
    if (title !== null) add(parts, contentsKey(title), index);
    const next = keys[index + 1] ?? '';
    if (key !== '' && next !== '' && !/[。；]/u.test(key)) add(parts, key + next, index);
  });
  const after = (key: string, index: number): number | null => {
    const found = [firstAfter(lines.get(key), index), firstAfter(parts.get(key), index)].filter(
      (place) => place !== null,
    );
    return found.length > 0 ? least(found) : null;
  };
  return {
    keys,
    after,
    isAgain: (key, index) =>
      key !== '' && Math.max(lines.get(key)?.at(-1) ?? -1, parts.get(key)?.at(-1) ?? -1) >= index,
    count: (key) => lines.get(key)?.length ?? 0,
  };
}

/** The mark and title of a line on which text follows; null for other lines. */
function titleOf(token: LineToken): string | null {
  const mark = sureMark(token);
  if (!mark) return null;
  const end = token.form
    .slice(0, LONGEST_SOUGHT_UNITS)
    .slice(mark.length)
    .search(/[。：:]/u);
  return end > 0 ? token.form.slice(0, mark.length + end) : null;
}

/** The first of ascending numbers that is higher than `index`; found by halving. */
function firstAfter(places: readonly number[] | undefined, index: number): number | null {
  if (!places) return null;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (must(places[middle], 'a place') > index) high = middle;
    else low = middle + 1;
  }
  return places[low] ?? null;
}
