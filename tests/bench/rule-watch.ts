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

/** Puts watched patterns into rows, in place. Returns the set to which a row is added when a pattern or a function of it fits. */
export function watched(rows: readonly unknown[]): Set<unknown> {
  const fitting = new Set<unknown>();
  for (const row of rows) watch(row, () => fitting.add(row));
  return fitting;
}

function watch(row: unknown, onMatch: () => void): void {
  const parts = row as Record<string, unknown>;
  for (const [key, part] of Object.entries(parts)) {
    if (part instanceof RegExp) {
      const pattern = new WatchedPattern(part.source, part.flags);
      pattern.onMatch = onMatch;
      parts[key] = pattern;
    } else if (typeof part === 'function' && key === 'test') {
      parts[key] = (...given: unknown[]) => {
        const says = part(...given);
        if (says) onMatch();
        return says;
      };
    }
  }
}
