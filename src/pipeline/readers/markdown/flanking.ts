/**
 * Lets bold words end before an ideograph. In CommonMark `**（一）加强领导。**各部门` is no bold: its end is behind a stop
 * and before a letter. Chinese has no blanks between words, so a mark that counts as punctuation is set there, and taken
 * out of the words again.
 */

import { withExamples } from '../../text/with-examples.ts';

/** A punctuation mark that no Chinese text has. */
const MARK = '\u2e35';
const CLOSING = withExamples(/(?<=[^\s*\\]\*\*)(?=[\p{L}\p{N}])/gu, `供**水 供**3`, `␣**水 ***水`);
const AFTER_PUNCTUATION = /[\p{P}\p{S}]\*\*$/u;

/** Sets the mark behind every `**` between a punctuation mark and a letter; a text that has the mark itself stays as it is. */
export function markClosings(text: string): string {
  if (text.includes(MARK) || !text.includes('**')) return text;
  return text.replace(CLOSING, (_, offset: number) =>
    AFTER_PUNCTUATION.test(text.slice(Math.max(0, offset - 4), offset)) ? MARK : '',
  );
}

/** Takes the marks out again. */
export function unmark(text: string): string {
  return text.includes(MARK) ? text.replaceAll(MARK, '') : text;
}
