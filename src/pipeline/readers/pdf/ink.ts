/** What is printed on a page: characters, rules and shaded areas, each with its place. */
import type { Box } from './geometry.ts';
import type { LinkArea } from './links.ts';

/** Look of a character. One object per look, so that looks can be compared by identity. */
export interface Look {
  /** Name of the font without the prefix of a subset; empty when the font has none. */
  font: string;
  /** The font is a bold one, or the program strokes its outlines. */
  bold: boolean;
}

/** A character, or several that one glyph shows. */
export interface Glyph extends Box {
  text: string;
  baseline: number;
  /** Height of the em box. */
  size: number;
  look: Look;
  /** Number of the glyph in the order in which the page prints. */
  order: number;
}

/** Text that does not run in the direction of the page: a watermark, a label beside a figure. */
export interface Aside extends Box {
  text: string;
  size: number;
  look: Look;
}

/** A straight line across or down. For a line across `at` is its y, and it runs from x = `from` to x = `to`. */
export interface Rule {
  across: boolean;
  at: number;
  from: number;
  to: number;
}

/** An area filled with a colour other than white. */
export interface Shade extends Box {
  colour: string;
}

/** A page as it is printed, turned so that most of its text runs from left to right. */
export interface Ink {
  /** 1-based. */
  page: number;
  width: number;
  height: number;
  /** Quarter turns, clockwise, from the page as a program shows it to this one. */
  turns: number;
  glyphs: Glyph[];
  asides: Aside[];
  rules: Rule[];
  shades: Shade[];
  /** Pictures that are large enough to hold text. */
  pictures: Box[];
  /** Areas that lead to an address; the last one is on top. */
  links: LinkArea[];
  /** Pieces of text in a font that cannot be read: their characters are not known. */
  unreadable: number;
  /** Characters outside the edges of the page. */
  outside: number;
}

/** Shares of the em box above and below the baseline, as fonts for Chinese have them. */
export const ABOVE = 0.86;
export const BELOW = 0.14;

/** True for a character that leaves no ink. */
export function isBlank(text: string): boolean {
  return /^\s*$/u.test(text);
}
