/**
 * Everything that the words of a line, or of lines joined, can be. A token is made once from its words and never
 * changed but for the mark that is chosen among its candidates.
 */

import type { Hints } from '../../readers/document.ts';
import { type Labelled, labelled } from '../../text/labels.ts';
import { recognisable } from '../../text/recognisable.ts';
import type { Told } from '../lines/corrections.ts';
import type { Passage } from '../lines/passage.ts';
import { kindsOfLine, type LineKind } from './kinds.ts';
import { LONGEST_CLASSIFIED_UNITS } from './limits.ts';
import { findMarks, type Mark } from './marks.ts';

/** Words with what they can be. */
export interface Token {
  readonly passage: Passage;
  /** The words as printed, without outer white space. */
  readonly text: string;
  /** The recognisable form of the words, of the same length (`text/recognisable.ts`). */
  readonly form: string;
  readonly kinds: ReadonlySet<LineKind>;
  /** The labels of a line that begins with one, with their values. */
  readonly labels: readonly Labelled[];
  /** Marks that may stand at the beginning, the likelier first. */
  readonly marks: readonly Mark[];
}

/** A token of one line, or of a part of a line. */
export interface LineToken extends Token {
  /** 1-based number of the line. */
  readonly line: number;
  /** White space before the first word: two blanks or an ideographic one, as paragraphs are indented. */
  readonly indented: boolean;
  /** Begins with a tab, as cells do. */
  readonly tabbed: boolean;
  /** Number of tabs before it on the line, and behind it: on the line and on empty lines below. */
  readonly tabs: number;
  readonly tabsBehind: number;
  /** Number of plain blanks before it on the line, and behind it, where the line has nothing else there. */
  readonly blanks: number;
  readonly blanksBehind: number;
  /** Width of the line in Han, its indent included; a Latin letter or digit counts half. */
  readonly width: number;
  /** Number of empty lines above it. */
  readonly gap: number;
  /** What the file says of the line. */
  readonly hints: Hints;
  /** The file says that the line is a paragraph of its own, and no line of one. */
  readonly isParagraph?: true;
  /** What a person says that the line is. */
  readonly told?: Told;
  /** The file holds the same words once more, and those are shown. */
  readonly again?: true;
  /** A form feed is between it and the token above it: a page of the print ends there. */
  readonly afterBreak?: true;
}

const NO_KINDS: ReadonlySet<LineKind> = new Set();

/** Says what words can be. `form`: their recognisable form, where it is known. */
export function classify(passage: Passage, form: string = recognisable(passage.text)): Token {
  const { text } = passage;
  const isLong = text.length > LONGEST_CLASSIFIED_UNITS;
  return {
    passage,
    text,
    form,
    kinds: isLong ? NO_KINDS : kindsOfLine(form),
    labels: isLong ? [] : labelled(form),
    marks: findMarks(form),
  };
}

/** True when a token is of one of these kinds. */
export function isKind(token: Token | undefined, ...kinds: readonly LineKind[]): boolean {
  return token !== undefined && kinds.some((kind) => token.kinds.has(kind));
}

/** Returns the mark that the words alone show; null for words without one. */
export function sureMark(token: Token | undefined): Mark | null {
  return token?.marks.find(({ weak }) => !weak) ?? null;
}
