/** Notes at the foot of a page, as they stand in text pulled out of a PDF: between the halves of a sentence. */

import { withExamples } from '../../text/with-examples.ts';
import type { LineToken } from '../tokens/token.ts';
import { MOST_LINES_ABOVE_NOTES, MOST_NOTES_LINES } from './limits.ts';

/** What a note begins with, and what the text refers to it by. */
const NOTE = withExamples(
  /^\s*([\u2460-\u2473]|[［[〔][0-9]{1,2}[］\]〕])/u,
  `① 〔1〕 ［1〕 [1〕 〔1］ 〔1] 〔21〕`,
  `又①`,
);

/**
 * Finds them: those that the file tells, and a run of lines right above the end of a page that begins with ①, where the text of the page has the same ①
 * inside a line. `furniture`: indexes of page numbers and running headers. Each note says whether its line begins one.
 */
export function findNotes(
  tokens: readonly LineToken[],
  furniture: ReadonlySet<number>,
): Map<LineToken, { begins: boolean }> {
  const notes = new Map<LineToken, { begins: boolean }>();
  for (const token of tokens) if (token.hints.region === 'note') notes.set(token, { begins: true });
  tokens.forEach((token, index) => {
    const isEnd =
      (furniture.has(index) && !furniture.has(index - 1)) || (token.afterBreak && !furniture.has(index - 1));
    if (!isEnd) return;
    for (let note = firstOfNotes(tokens, index, furniture); note < index; note += 1) {
      const line = tokens[note];
      if (line) notes.set(line, { begins: NOTE.test(line.form) });
    }
  });
  return notes;
}

/** Index of the first line of the notes that end before `end`; `end` when there are none. */
function firstOfNotes(tokens: readonly LineToken[], end: number, furniture: ReadonlySet<number>): number {
  let first = end;
  for (let index = end - 1; index >= Math.max(0, end - MOST_NOTES_LINES); index -= 1) {
    if (furniture.has(index)) break;
    const mark = NOTE.exec(tokens[index]?.form ?? '')?.[1];
    if (!mark) continue;
    const page = tokens.slice(Math.max(0, index - MOST_LINES_ABOVE_NOTES), index);
    if (page.some(({ form }) => form.indexOf(mark) > 0)) first = index;
  }
  return first;
}
