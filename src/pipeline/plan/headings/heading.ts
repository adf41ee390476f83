import type { Form, HeadingKind } from '../../schemas/section.ts';
import type { TableBlock } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import type { Mark } from '../tokens/marks.ts';

/** Rank of an unnumbered run-in heading: below every printed mark. */
export const RUNIN_RANK = 12;

/** What a heading consists of, in the order in which it is printed. */
export interface Heading {
  form: Form;
  /** Nesting key of the form: equal keys are siblings (decimal headings have one key per level). */
  key: string;
  /** The smaller, the higher in the outline: decides where a form that is new to the outline goes. */
  rank: number;
  /** The printed mark (`三、`, `（一）`, `——`); null for a heading without number. */
  mark: Passage | null;
  /** The mark's value; null for marks that do not count (dash, bullet, unnumbered). */
  value: number | null;
  /** Number below the number, of 第二条之一; null for other marks. */
  sub: number | null;
  /** The words of the heading; null when the mark stands before a text without one. */
  title: Passage | null;
  /** The punctuation between a run-in title and its text (`。`, `，`, `：`); null for none. */
  terminator: Passage | null;
  kind: HeadingKind;
  /** The unmarked paragraphs that follow belong to the section, not only its own. */
  ownsFollowing: boolean;
  /** Place in the outline that a person gives it: 1 is a chapter. */
  depth?: number;
}

/** A paragraph with its heading, where it has one, and what is left as text; or a table. */
export type TextBlock =
  | { type: 'paragraph'; paragraph: Paragraph; heading: Heading | null; body: Passage | null }
  | { type: 'table'; table: TableBlock };

/** The parts of a heading that its mark gives. */
export function headingOfMark(mark: Mark): Pick<Heading, 'form' | 'key' | 'rank' | 'value' | 'sub'> {
  const { form, key, rank, value, sub } = mark;
  return { form, key, rank, value, sub };
}

/** Makes a heading of a whole paragraph that has a name where others have a number. */
export function headingWithoutNumber({ token }: Paragraph, rank: number): Heading {
  return {
    form: 'named',
    key: `named-${rank}`,
    rank,
    mark: null,
    value: null,
    sub: null,
    title: token.passage,
    terminator: null,
    kind: 'block',
    ownsFollowing: true,
  };
}
