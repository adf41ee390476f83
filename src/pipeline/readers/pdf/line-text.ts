/** The words of a line as printed, with blanks where the gaps between characters are wide. */

import { median } from './geometry.ts';
import { type Glyph, isBlank } from './ink.ts';

/** Gaps from which a blank stands between two characters, as shares of the size. */
const BETWEEN_LATIN = 0.2;
const BETWEEN_HAN = 0.7;
/** Gaps from which a blank of the file is seen. Between Latin words it may be narrow. */
const SEEN_LATIN = 0.08;
const SEEN_HAN = 0.15;
/** Gap from which two blanks stand, so that columns set apart by blanks are seen. */
const WIDE = 3;
/** Widest gap between the letters of a spaced line of three letters or more. */
const WIDEST_SPREAD = 1.2;
/** Half-width letters, digits and punctuation. */
const LATIN = /[\u0021-\u024f\u0370-\u03ff]/u;

/** Returns the text of characters in the order of a line. Runs of blanks become one blank, wide ones two. */
export function lineText(glyphs: readonly Glyph[]): string {
  const spread = spreadOf(glyphs.filter(({ text }) => !isBlank(text)));
  let text = '';
  let blanks = '';
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) blanks += glyph.text;
    else {
      if (before) text += blankBetween(before, glyph, blanks, spread);
      text += readable(glyph.text);
      blanks = '';
      if (!before || glyph.right > before.right) before = glyph;
    }
  }
  return text;
}

/** True for a character that is set like a Latin one: words of such characters are set apart by blanks. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

function blankBetween(before: Glyph, glyph: Glyph, blanks: string, spread: number): string {
  const size = Math.min(before.size, glyph.size);
  const gap = (glyph.left - before.right) / size;
  const latin = isLatin(before.text.slice(-1)) && isLatin(glyph.text.slice(0, 1));
  const least = blanks ? (latin ? SEEN_LATIN : SEEN_HAN) : latin ? BETWEEN_LATIN : BETWEEN_HAN;
  if (gap < least || (!blanks && gap < spread + BETWEEN_LATIN)) return '';
  const blank = blanks.includes('\u3000') ? '\u3000' : ' ';
  return gap >= WIDE ? blank + blank : blank;
}

/** Returns the gap between the characters of a line whose letters are spaced, as a share of their size; 0 for any other line. */
function spreadOf(ink: readonly Glyph[]): number {
  const gaps = ink.slice(1).map((glyph, index) => (glyph.left - (ink[index]?.right ?? 0)) / glyph.size);
  const spread = Math.max(0, median(gaps));
  return gaps.length > 1 && spread > WIDEST_SPREAD ? 0 : spread;
}

/** Returns the text of a glyph as a line has it. Control characters stand for glyphs whose character is not known. */
export function readable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}
