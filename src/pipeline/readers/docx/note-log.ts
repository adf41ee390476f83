/** Collects what a person should know of the file: what was left out, what was changed, what is unsure. */
import { type DetailOf, detail } from '../../diagnostics/details.ts';
import type { Detail } from '../../schemas/diagnostic.ts';
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

/** What is counted: what has a name of its own, paragraphs of a list, or what the file has another name for. */
export type Counted = DetailOf<'count'> | { list: number } | { what: string };

/** Different things that one note names. */
const MAX_NAMED = 8;

/** Counts things by rule and name. A rule gives one note, at the line where it was met first. */
export class NoteLog {
  readonly #found = new Map<
    NoteRule,
    { line: number; counts: Map<string, { what: Counted; count: number }> }
  >();

  /** Counts `count` things of that name; `line` is where. */
  add(rule: NoteRule, what: Counted, line: number, count = 1): void {
    const found = this.#found.get(rule) ?? { line, counts: new Map() };
    this.#found.set(rule, found);
    const key = JSON.stringify(what);
    const named = found.counts.has(key) || found.counts.size < MAX_NAMED ? what : 'others';
    const before = found.counts.get(JSON.stringify(named))?.count ?? 0;
    found.counts.set(JSON.stringify(named), { what: named, count: before + count });
  }

  /** Returns how many things of a rule were counted. */
  count(rule: NoteRule): number {
    return [...(this.#found.get(rule)?.counts.values() ?? [])].reduce((sum, { count }) => sum + count, 0);
  }

  /** Returns the notes in the order of their lines. */
  notes(lines: number): ReaderNote[] {
    return [...this.#found]
      .map(([rule, { line, counts }]) => ({
        rule,
        line: Math.max(1, Math.min(line, lines)),
        actual: [...counts.values()].map(countedDetail),
      }))
      .sort((one, other) => one.line - other.line || (one.rule < other.rule ? -1 : 1));
  }
}

function countedDetail({ what, count }: { what: Counted; count: number }): Detail {
  if (typeof what === 'string') return detail(what, { count });
  return 'list' in what ? detail('list-paragraphs', { ...what, count }) : detail('named', { ...what, count });
}
