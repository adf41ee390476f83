/**
 * Texts as vectors, and how alike they are. Sections of every two plans are held against each other, so a vector is
 * two plain arrays: every key has a number, given out once for all texts.
 */
import { comparisonForm } from './comparison-form.ts';

/** Values by key: `values[i]` belongs to the key with the number `keys[i]`, each key once. */
export interface Weights {
  keys: Uint32Array;
  values: Float64Array;
}

/** Numbers of the keys met so far. */
const numbers = new Map<string, number>();

export function weightsOf(values: ReadonlyMap<string, number>): Weights {
  const keys = Uint32Array.from(values.keys(), (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { keys, values: Float64Array.from(values.values()) };
}

/** The pairs of neighbouring characters of a text in comparison form, frequent ones heavier (1 + ln n). */
export function pairWeights(text: string): Weights {
  const { form } = comparisonForm(text);
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= form.length; at += 1) {
    const pair = form.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const { keys, values } = weightsOf(counts);
  return { keys, values: values.map((count) => 1 + Math.log(count)) };
}

/** Numbers given out by `renumbered`, by the old number, and the call that gave each out. */
let fresh = new Uint32Array(0);
let givenIn = new Uint32Array(0);
let call = 0;

/**
 * The same lists of vectors with their keys numbered afresh from 0, so that what is done with them costs what they
 * hold, and not what keys were ever met.
 */
export function renumbered(...lists: (readonly Weights[])[]): Weights[][] {
  if (fresh.length < numbers.size) {
    fresh = new Uint32Array(2 * numbers.size);
    givenIn = new Uint32Array(fresh.length);
  }
  call += 1;
  let next = 0;
  const numberOf = (key: number) => {
    if (givenIn[key] !== call) {
      givenIn[key] = call;
      fresh[key] = next;
      next += 1;
    }
    return fresh[key] ?? 0;
  };
  return lists.map((list) => list.map(({ keys, values }) => ({ keys: keys.map(numberOf), values })));
}

/** One more than the highest key. */
function sizeOf(vectors: readonly Weights[]): number {
  return vectors.reduce((size, { keys }) => keys.reduce((most, key) => Math.max(most, key + 1), size), 0);
}

/** Makes keys heavier that few of the texts have (tf–idf). */
export function rareHeavier(texts: readonly Weights[]): (weights: Weights) => Weights {
  const places = new Uint32Array(sizeOf(texts));
  for (const { keys } of texts) for (const key of keys) places[key] = (places[key] ?? 0) + 1;
  const rarity = Float64Array.from(places, (count) => (count === 0 ? 0 : Math.log(1 + texts.length / count)));
  return ({ keys, values }) => ({
    keys,
    values: values.map((value, index) => value * (rarity[keys[index] ?? 0] ?? 0)),
  });
}

/** Cosines of each of `a` with each of `b`, row by row; 0 where one is empty. */
export function cosines(a: readonly Weights[], b: readonly Weights[]): Float64Array[] {
  const { starts, columns, values } = holdersOf(b);
  const lengths = b.map(lengthOf);
  return a.map((one) => {
    const sums = new Float64Array(b.length);
    one.keys.forEach((key, index) => {
      const value = one.values[index] ?? 0;
      const end = starts[key + 1] ?? 0;
      for (let at = starts[key] ?? 0; at < end; at += 1) {
        const column = columns[at] ?? 0;
        sums[column] = (sums[column] ?? 0) + value * (values[at] ?? 0);
      }
    });
    const length = lengthOf(one);
    return sums.map((sum, column) => (sum === 0 ? 0 : sum / (length * (lengths[column] ?? 1))));
  });
}

/** Vectors the other way round: those that have the key n, and its value there, stand from `starts[n]` up to `starts[n + 1]`. */
function holdersOf(vectors: readonly Weights[]) {
  const size = sizeOf(vectors);
  const starts = new Uint32Array(size + 1);
  for (const { keys } of vectors) for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const columns = new Uint32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(columns.length);
  vectors.forEach((vector, column) => {
    vector.keys.forEach((key, index) => {
      const at = next[key] ?? 0;
      columns[at] = column;
      values[at] = vector.values[index] ?? 0;
      next[key] = at + 1;
    });
  });
  return { starts, columns, values };
}

function lengthOf({ values }: Weights): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
