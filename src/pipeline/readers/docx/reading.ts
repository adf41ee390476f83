/** Holds the state of the reading of one file, and the lines that it has so far. */
import type { CellHint, Hints, LineLink, Region } from '../document.ts';
import type { PartLinks } from './links.ts';
import type { ListCounters } from './list-counters.ts';
import type { Counted, NoteLog, NoteRule } from './note-log.ts';
import type { NoteNumbers } from './note-numbers.ts';
import type { RunLook, Styles } from './styles.ts';

/** A line before the lines are numbered. */
export interface Draft {
  text: string;
  hints: Hints;
  links?: LineLink[];
}

/** Where the paragraphs of a part of the text are. */
export interface Frame {
  region?: Region;
  cell?: CellHint;
  /** Number of the paragraph that a note or text box belongs to; null where paragraphs are counted; undefined where they have no number. */
  paragraph: number | null | undefined;
  /** The paragraphs are in a content control around a list of contents. */
  isContents: boolean;
  /** Looks that the style of the table gives to the row. */
  row: RunLook;
  /** Links of the part that the text is in; left out where they are not followed. */
  links?: PartLinks;
}

/** The state of the reading of a file. */
export class Reading {
  readonly drafts: Draft[] = [];
  /** Paragraphs of the body so far. */
  paragraphs = 0;
  /** Tables so far. */
  tables = 0;
  /** 0-based section of the body. */
  section = 0;
  readonly styles: Styles;
  readonly counters: ListCounters;
  readonly noteNumbers: NoteNumbers;
  readonly #log: NoteLog;

  constructor(styles: Styles, counters: ListCounters, noteNumbers: NoteNumbers, log: NoteLog) {
    this.styles = styles;
    this.counters = counters;
    this.noteNumbers = noteNumbers;
    this.#log = log;
  }

  /** Counts something that a person should know, at the line that comes next. */
  note(rule: NoteRule, what: Counted, count = 1): void {
    this.#log.add(rule, what, this.drafts.length + 1, count);
  }
}
