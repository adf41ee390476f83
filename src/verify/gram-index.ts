/** Where four units of a long text stand, by a hash in typed arrays: a million units cost some ten megabytes. */

/** Units of a gram. */
export const GRAM = 4;
const LARGEST_TABLE = 20;

/** A part of a text, [from, to) in units. */
export interface Range {
  from: number;
  to: number;
}

/** Finds positions of grams. */
export interface GramIndex {
  /** Positions of the gram that begins at `at` in `words`, ascending, in [from, to) of the text where given; null where there are more than `most`. */
  positions(words: string, at: number, most: number, within?: Range): number[] | null;
}

/** Indexes a text. */
export function gramIndex(text: string): GramIndex {
  const count = Math.max(0, text.length - GRAM + 1);
  const bits = Math.min(LARGEST_TABLE, Math.max(8, Math.ceil(Math.log2(count + 1))));
  const hash = (words: string, at: number) => {
    let value = 0;
    for (let unit = at; unit < at + GRAM; unit += 1)
      value = Math.imul(value ^ words.charCodeAt(unit), 0x9e3779b1);
    return (value ^ (value >>> 15)) >>> (32 - bits);
  };
  const starts = new Uint32Array(2 ** bits + 1);
  for (let at = 0; at < count; at += 1) starts[hash(text, at) + 1] = (starts[hash(text, at) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const bucket = hash(text, at);
    const place = next[bucket] ?? 0;
    places[place] = at;
    next[bucket] = place + 1;
  }
  return {
    positions(words, at, most, { from, to } = { from: 0, to: text.length }) {
      const bucket = hash(words, at);
      const gram = words.slice(at, at + GRAM);
      const found: number[] = [];
      for (let place = starts[bucket] ?? 0; place < (starts[bucket + 1] ?? 0); place += 1) {
        const position = places[place] ?? 0;
        if (position < from || position >= to || !text.startsWith(gram, position)) continue;
        if (found.length === most) return null;
        found.push(position);
      }
      return found;
    },
  };
}
