/** Collects what a person should know of the file: what was left out, what was changed, what is unsure. */
import type { ReaderNote } from '../document.ts';

/** Rules of the notes of Word files. */
export type NoteRule =
  | 'changes-tracked'
  | 'comments-left-out'
  | 'hidden-text'
  | 'pictures-left-out'
  | 'symbol-unknown'
  | 'number-format-unknown'
  | 'list-undefined'
  | 'field-not-read'
  | 'part-not-read'
  | 'ruby-left-out'
  | 'note-number-unsure';

/** Different things that one note names. */
const MAX_NAMED = 8;

/** Counts things by rule and name. A rule gives one note, at the line where it was met first. */
export class NoteLog {
  readonly #found = new Map<NoteRule, { line: number; counts: Map<string, number> }>();

  /** Counts `count` things of that name; `line` is where. */
  add(rule: NoteRule, what: string, line: number, count = 1): void {
    const found = this.#found.get(rule) ?? { line, counts: new Map<string, number>() };
    this.#found.set(rule, found);
    const name = found.counts.has(what) || found.counts.size < MAX_NAMED ? what : 'others';
    found.counts.set(name, (found.counts.get(name) ?? 0) + count);
  }

  /** Returns how many things of a rule were counted. */
  count(rule: NoteRule): number {
    return [...(this.#found.get(rule)?.counts.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  /** Returns the notes in the order of their lines. */
  notes(lines: number): ReaderNote[] {
    return [...this.#found]
      .map(([rule, { line, counts }]) => ({
        rule,
        line: Math.max(1, Math.min(line, lines)),
        actual: [...counts].map(([what, count]) => `${what}: ${count}`).join(', '),
      }))
      .sort((one, other) => one.line - other.line || (one.rule < other.rule ? -1 : 1));
  }
}
