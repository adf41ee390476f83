/** Something that is loaded once, and then is there without waiting. */
export interface Prepared<Value> {
  /** Loads it. After a failure the next call tries again. */
  load: () => Promise<Value>;
  /** Gives it when it is loaded. */
  now: () => Value | undefined;
}

/**
 * Makes something that is loaded when first asked for. A page asks when a menu is about to be used: some browsers let it
 * copy only within the press itself, which leaves no time to load.
 */
export function prepared<Value>(load: () => Promise<Value>): Prepared<Value> {
  let value: Value | undefined;
  return {
    load: async () => {
      value ??= await load();
      return value;
    },
    now: () => value,
  };
}
