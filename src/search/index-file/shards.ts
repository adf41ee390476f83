/**
 * The index of a text: for every token (`tokens.ts`) the places at which it stands, cut into files by a hash of the token, so that a
 * query asks for a few small ones. Written when the site is built, read in the browser.
 *
 * A shard is an object of strings, one a token: numbers, first how much the number of the plan grows, then how many places the token
 * has there, then by how much each place grows. A number is written in digits of base 46, the lowest first, each a printable
 * character; those of the upper half say that another follows.
 */

/** Printable ASCII characters that JSON writes as they are. */
const DIGITS = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .slice(0, 92);
const BASE = DIGITS.length / 2;
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));

/** Tokens of a shard, each with its places. */
export type Shard = Readonly<Record<string, string>>;

/** Ascending places by the number of the plan, in the order of the plans. */
export type PlacesOfToken = ReadonlyMap<number, readonly number[]>;

/** Path of a shard below `search/`. */
export const shardPath = (number: number) => `index/${number}.json`;

/** Returns the number of the shard that a token is in, of `count`: FNV-1a over its code points. */
export function shardOf(token: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const symbol of token) hash = Math.imul(hash ^ (symbol.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The low bits of a product are the poorest.
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}

/** Writes the places of a token. */
export function writePlaces(places: PlacesOfToken): string {
  let text = '';
  const write = (number: number) => {
    let rest = number;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += DIGITS[BASE + (rest % BASE)];
    text += DIGITS[rest];
  };
  let plan = 0;
  for (const [number, list] of places) {
    write(number - plan);
    plan = number;
    write(list.length);
    let place = 0;
    for (const each of list) {
      write(each - place);
      place = each;
    }
  }
  return text;
}

/** Reads the places of a token. */
export function readPlaces(text: string): PlacesOfToken {
  let at = 0;
  const read = () => {
    let [number, weight] = [0, 1];
    for (;;) {
      const value = VALUES.get(text[at] ?? '') ?? 0;
      at += 1;
      number += (value % BASE) * weight;
      if (value < BASE || at >= text.length) return number;
      weight *= BASE;
    }
  };
  const places = new Map<number, number[]>();
  let plan = 0;
  while (at < text.length) {
    plan += read();
    let place = 0;
    const list = Array.from({ length: read() }, () => {
      place += read();
      return place;
    });
    places.set(plan, list);
  }
  return places;
}
