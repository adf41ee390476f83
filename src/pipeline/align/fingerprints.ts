/**
 * K-grams of common passages: places where two texts share `GRAM` units. Linear in the length of all texts, by
 * winnowing (Schleimer, Wilkerson and Aiken, 2003): of every `WINDOW` neighbouring substrings one is kept, so that
 * any two texts that share GRAM + WINDOW − 1 units share a kept one.
 */

/** Length of a k-gram in units of the comparison form. */
export const GRAM = 8;
/** Neighbouring k-grams of which one is kept: a shared run of 10 is never missed. */
const WINDOW = 3;

/** A k-gram: the text it is in, and its offset there. */
export interface Gram {
  text: number;
  at: number;
}

/** A k-gram of one text: its words and its offset. */
export interface KeptGram {
  words: string;
  at: number;
}

/** The k-grams of a form that are kept, in its order. */
export function keptGrams(form: string): KeptGram[] {
  return winnow(form).map((at) => ({ words: form.slice(at, at + GRAM), at }));
}

/** Groups of places with the same k-gram, two or more each, in no order that matters; from the kept k-grams of each text. */
export function sharedGrams(texts: readonly (readonly KeptGram[])[]): Gram[][] {
  const groups = new Map<string, Gram[]>();
  texts.forEach((grams, text) => {
    for (const { words, at } of grams) {
      const group = groups.get(words);
      if (group) group.push({ text, at });
      else groups.set(words, [{ text, at }]);
    }
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Offsets of the k-grams that are kept: in every window the one with the smallest hash, of equal ones the last. */
function winnow(form: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + GRAM <= form.length; at += 1) hashes.push(hash(form, at));
  const kept: number[] = [];
  for (let from = 0; from + WINDOW <= Math.max(hashes.length, WINDOW); from += 1) {
    let smallest = from;
    for (let at = from + 1; at < Math.min(from + WINDOW, hashes.length); at += 1) {
      if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at;
    }
    if (smallest < hashes.length && kept.at(-1) !== smallest) kept.push(smallest);
  }
  return kept;
}

/** FNV-1a over the units of a k-gram, as an unsigned 32-bit number. */
function hash(form: string, at: number): number {
  let value = 0x811c9dc5;
  for (let index = at; index < at + GRAM; index += 1) {
    value = Math.imul(value ^ form.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
