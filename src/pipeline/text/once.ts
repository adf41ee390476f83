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
