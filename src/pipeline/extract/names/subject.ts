/** The thing of a statement, and what the next statement may take from it. */
import type { Rule } from '../../text/rule-table.ts';
import type { Span } from '../numbers/places.ts';

/** The thing of a statement: its name, the stem that the next statement may go on with, and the place of the quote. */
export interface Subject {
  name: string;
  stem: string;
  start: number;
  end: number;
  /** Where the words of the name stand. */
  named: Span;
  /** What is done to the things (引进), for those that follow in a list; empty for none. */
  action?: string;
  flow?: boolean;
  /** Id of the form that named it. */
  form?: string;
  /** The words do not show that the name is that of the thing. */
  unsure?: boolean;
  /** A total of the thing of the statement before: that one counts what came in. */
  isTotal?: boolean;
}

/** A form of subject: reads the words around a number; null for words of another form. */
export type SubjectForm<Words> = Rule<
  unknown,
  {
    read: (words: Words) => Subject | null;
  },
  // Each example is a text with the name that the form gives.
  readonly [text: string, name: string]
>;

/** The subject by the first form that fits, with its id; null where none does. */
export function firstForm<Words>(
  forms: readonly Pick<SubjectForm<Words>, 'id' | 'read'>[],
  words: Words,
): Subject | null {
  for (const { id, read } of forms) {
    const subject = read(words);
    if (subject !== null) return { ...subject, form: id };
  }
  return null;
}

/** What the subject of a statement may take from the statement before. */
export interface Previous {
  name: string;
  stem: string;
  end: number;
  unit: string;
  number: Span;
  action?: string;
  named: Span;
}
