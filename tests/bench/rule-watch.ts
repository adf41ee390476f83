/** Notices which rows of rule tables fit any words: their regular expressions match, or their functions say yes. */

class WatchedPattern extends RegExp {
  onMatch: () => void = () => undefined;
  /** `matchAll` and `split` search with a copy. */
  constructor(source: string | RegExp, flags?: string) {
    super(source, flags);
    if (source instanceof WatchedPattern) this.onMatch = source.onMatch;
  }
  override exec(text: string): RegExpExecArray | null {
    const match = super.exec(text);
    if (match !== null) this.onMatch();
    return match;
  }
}

/** Puts watched patterns into rows, in place. Returns the set to which a row is added when a pattern or a function of it fits; rows of plain words are always in it. */
export function watched(rows: readonly unknown[]): Set<unknown> {
  const fitting = new FittingRows(rows.filter((row) => !watch(row, () => fitting.add(row))));
  return fitting;
}

/** Rows that cannot be watched fit everywhere. */
class FittingRows extends Set<unknown> {
  readonly #always: readonly unknown[];
  constructor(always: readonly unknown[]) {
    super(always);
    this.#always = always;
  }
  override clear(): void {
    super.clear();
    for (const row of this.#always) this.add(row);
  }
}

/** False for a row without patterns and functions. */
function watch(row: unknown, onMatch: () => void): boolean {
  const parts = row as Record<string, unknown>;
  const isWatched = Object.keys(parts).map((key) => {
    const part = parts[key];
    if (part instanceof RegExp) {
      const pattern = new WatchedPattern(part.source, part.flags);
      pattern.onMatch = onMatch;
      parts[key] = pattern;
      return true;
    }
    if (typeof part !== 'function' || key !== 'test') return false;
    parts[key] = (...given: unknown[]) => {
      const says = part(...given);
      if (says) onMatch();
      return says;
    };
    return true;
  });
  return isWatched.includes(true);
}
