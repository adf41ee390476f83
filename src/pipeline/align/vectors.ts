/**
 * Texts as vectors, and how alike they are. Sections of every two plans are held against each other, so a vector is
 * two plain lists, and before any work its keys are numbered from 0.
 */
import { comparisonForm } from './comparison-form.ts';

/** Values by key: `values[i]` belongs to `keys[i]`, each key once. */
export interface Weights {
  keys: Uint32Array | readonly string[];
  values: Float64Array;
}

/** The same with keys that are numbers from 0 on, few enough for a list of all. */
export interface NumberedWeights extends Weights {
  keys: Uint32Array;
}

/** Values by name. */
export function weightsOf(values: ReadonlyMap<string, number>): Weights {
  return { keys: [...values.keys()], values: Float64Array.from(values.values()) };
}

/** The pairs of neighbouring UTF-16 units of a text in comparison form, each as one number; frequent ones are heavier (1 + ln n). */
export function pairWeights(text: string): Weights {
  const { form } = comparisonForm(text);
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 <= form.length; at += 1) {
    const pair = ((form.charCodeAt(at) << 16) | form.charCodeAt(at + 1)) >>> 0;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return {
    keys: Uint32Array.from(counts.keys()),
    values: Float64Array.from(counts.values(), (count) => 1 + Math.log(count)),
  };
}

/** The same lists of vectors with one numbering of their keys, in the order in which they come. */
export function renumbered(...lists: (readonly Weights[])[]): NumberedWeights[][] {
  const numbers = new Map<string | number, number>();
  const numberOf = (key: string | number) => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  };
  return lists.map((list) =>
    list.map(({ keys, values }) => {
      const numbered = new Uint32Array(keys.length);
      for (let index = 0; index < keys.length; index += 1) numbered[index] = numberOf(keys[index] ?? 0);
      return { keys: numbered, values };
    }),
  );
}

/** One more than the highest key. */
function sizeOf(vectors: readonly NumberedWeights[]): number {
  return vectors.reduce((size, { keys }) => keys.reduce((most, key) => Math.max(most, key + 1), size), 0);
}

/** Makes keys heavier that few of the texts have (tf–idf). */
export function rareHeavier(
  texts: readonly NumberedWeights[],
): (weights: NumberedWeights) => NumberedWeights {
  const places = new Uint32Array(sizeOf(texts));
  for (const { keys } of texts) for (const key of keys) places[key] = (places[key] ?? 0) + 1;
  const rarity = Float64Array.from(places, (count) => (count === 0 ? 0 : Math.log(1 + texts.length / count)));
  return ({ keys, values }) => ({
    keys,
    values: values.map((value, index) => value * (rarity[keys[index] ?? 0] ?? 0)),
  });
}

/** Cosines of each of `a` with each of `b`, row by row; 0 where one is empty. */
export function cosines(a: readonly NumberedWeights[], b: readonly NumberedWeights[]): Float64Array[] {
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
function holdersOf(vectors: readonly NumberedWeights[]) {
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

function lengthOf({ values }: NumberedWeights): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
