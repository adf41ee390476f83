import type { OmissionReason } from '../../schemas/omission.ts';
import type { Passage } from './passage.ts';

/** A table as it was read: cells hold their text, paragraphs of a cell separated by `\n`. */
export interface TableBlock {
  /** Caption lines joined, as printed. */
  caption: Passage | null;
  header: Passage[];
  rows: Passage[][];
  /** Number of the table of the file whose cells these are. */
  ofFile?: number;
}

/** A join made inside a table, by 1-based line numbers. */
export interface TableJoin {
  line: number;
  nextLine: number;
  reason: 'caption' | 'cell';
}

/** A join by 1-based line numbers. */
export interface LineJoin {
  line: number;
  nextLine: number;
  reason: TableJoin['reason'] | 'paragraph' | 'title';
}

/** Characters that are left out, with the reason why. */
export interface LeftOut {
  passage: Passage;
  reason: OmissionReason;
}

/** Gives passages one reason. */
export function leftOut(passages: readonly Passage[], reason: OmissionReason): LeftOut[] {
  return passages.map((passage) => ({ passage, reason }));
}
