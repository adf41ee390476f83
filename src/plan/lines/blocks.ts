import type { FrontRole } from '../../schemas/clause.ts';
import type { Form, HeadingKind } from '../../schemas/section.ts';
import type { Marker } from './markers.ts';
import type { Passage } from './passage.ts';

/** What a heading consists of, in the order in which it is printed. */
export interface Heading {
  form: Form;
  /** Nesting key of the form: equal keys are siblings (decimal headings have one key per level). */
  key: string;
  /** The smaller, the higher in the outline: decides where a form that is new to the outline goes. */
  rank: number;
  /** The printed mark (`三、`, `（一）`, `——`); null for an unnumbered run-in heading. */
  mark: Passage | null;
  /** The mark's value; null for marks that do not count (dash, bullet, unnumbered). */
  value: number | null;
  /** The words of the heading; null when the mark stands before a text without one. */
  title: Passage | null;
  /** The punctuation between a run-in title and its text (`。`, `，`, `：`); null for none. */
  terminator: Passage | null;
  kind: HeadingKind;
  /** The unmarked paragraphs that follow belong to the section, not only its own. */
  ownsFollowing: boolean;
}

/** A table as it was read: cells hold their text, paragraphs of a cell separated by `\n`. */
export interface TableBlock {
  /** Caption lines joined, as printed. */
  caption: Passage | null;
  header: Passage[];
  rows: Passage[][];
}

/** Lines joined to a paragraph, with the mark it opens with. A note of the page stands aside: the text goes on across it. */
export interface ParagraphChunk {
  type: 'paragraph';
  passage: Passage;
  marker: Marker | null;
  indented: boolean;
  aside?: true;
}

/** A paragraph or a table. */
export type Chunk = ParagraphChunk | { type: 'table'; table: TableBlock };

/** One thing of the text in document order. */
export type Block =
  | { type: 'paragraph'; passage: Passage; heading: Heading | null; body: Passage | null }
  /** A line of the closing: list of annexes, signature, date, remark. */
  | { type: 'closing'; passage: Passage; role: FrontRole }
  | { type: 'table'; table: TableBlock };

/** A join made inside a table, by 1-based line numbers. */
export interface TableJoin {
  line: number;
  nextLine: number;
  reason: 'caption' | 'cell';
}

/** Rows of a table, the index of the line after them, and the joins that made their cells. */
export interface Rows {
  rows: Passage[][];
  next: number;
  joins: TableJoin[];
}

/** A join by 1-based line numbers. */
export interface LineJoin {
  line: number;
  nextLine: number;
  reason: TableJoin['reason'] | 'paragraph' | 'title';
}
