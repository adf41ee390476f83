/** Finds Markdown in the lines of Word files and web pages, whose readers keep its marks as words. */

import { detail } from '../../diagnostics/details.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { ReaderNote, SourceDocument } from '../document.ts';

/** A heading or words in bold at the beginning of a line. */
const MARKED = withExamples(
  /^\s*(?:#{1,6}[ \t]+(?!\d+[号#])\S|\*\*(?=[^\s*])[^*]{0,200}[^\s*]\*\*(?!\*))/u,
  `#␣供 **水老** #␣␣供 #␣3供 **甲{199}水老** #␣␣号`,
  `又#␣供 #供 #␣3号 #␣3# **␣老** **水␣** **水***`,
);
/** Fewest lines that begin so in a text written in Markdown. A few alone may be footnote marks or numbers. */
const FEWEST_LINES = 3;

/** Adds a note to a document whose lines are written in Markdown; returns any other document as it is. */
export function withMarkdownNote(document: SourceDocument): SourceDocument {
  const marked = document.lines.filter(({ text }) => MARKED.test(text));
  const [first] = marked;
  if (!first || marked.length < FEWEST_LINES) return document;
  const actual = detail('lines-of-markdown', { count: marked.length });
  const note: ReaderNote = { rule: 'markdown-in-words', line: first.number, actual };
  return { ...document, notes: [...document.notes, note].sort((one, other) => one.line - other.line) };
}
