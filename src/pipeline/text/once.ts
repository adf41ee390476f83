/**
 * A function of objects that computes each value once, for as long as the object lives. The objects are never changed,
 * and the value depends on nothing else.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const remembered = known.get(key) ?? { value: compute(key) };
    known.set(key, remembered);
    return remembered.value;
  };
}

/** Objects whose values `recent` keeps: all plans of a small corpus. */
const MOST_KEPT = 12;

/** As `once`, for values too large to be kept for every plan of a large corpus: those of the objects asked for last are. */
export function recent<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { value: Value }>();
  return (key) => {
    const remembered = known.get(key) ?? { value: compute(key) };
    known.delete(key);
    known.set(key, remembered);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KEPT) break;
      known.delete(oldest);
    }
    return remembered.value;
  };
}

/**
 * A function that keeps only its last value, for values too large to be kept: pages that show the same in several languages are rendered
 * one after another. The arguments are never changed.
 */
export function latest<Keys extends readonly unknown[], Value>(
  compute: (...keys: Keys) => Value,
): (...keys: Keys) => Value {
  let last: { keys: Keys; value: Value } | null = null;
  return (...keys) => {
    if (!last?.keys.every((key, index) => key === keys[index])) last = { keys, value: compute(...keys) };
    return last.value;
  };
}
