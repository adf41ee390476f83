/**
 * Marks of Markdown in a text that is written in it: `#`, `**`, the address of a link. They are no words of the document
 * and would hide its own marks, so they become omissions; the words around them keep their columns.
 */
import type { Line } from '../../readers/document.ts';
import type { Passage } from '../lines/passage.ts';

const HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/u;
/** A heading, or words in bold at the beginning of a line: lines that show a text to be written in Markdown. */
const SIGN = /^\s{0,3}(?:#{1,6}\s+(?=\S)|\*\*(?=\S)[^*]{1,80}\S\*\*)/u;
/** Fewest such lines: one alone may be of the text. */
const FEWEST_SIGNS = 2;
const BOLD = /\*\*(?=\S)|(?<=\S)\*\*|__(?=\S)|(?<=\S)__/gu;
/** `[words](address)`: what stands around the words. */
const LINK = /\[(?=[^\][]{1,200}\]\()|(?<=\[[^\][]{1,200})\]\([^()\s]{1,2000}\)/gu;
const IMAGE = /!\[[^\][]{0,200}\]\([^()\s]{1,2000}\)/gu;
/** A sign of the text that Markdown would take for its own. */
const ESCAPE = /\\(?=[\\`*_{}[\]()#+\-.!|>~])/gu;
const QUOTE = /^\s{0,3}>\s?/u;
const BREAK = /<br\s*\/?>/giu;
const TRAILING = /\s#+\s*$/u;

/** Returns the lines with spaces for the marks, in the same columns, and the marks; the same lines for other texts. */
export function blankMarkup(lines: readonly Line[]): { lines: readonly Line[]; marks: Passage[] } {
  if (!isMarkdown(lines)) return { lines, marks: [] };
  const marks: Passage[] = [];
  const blanked = lines.map((line) => {
    const isHeading = HEADING.test(line.text);
    const patterns = [IMAGE, LINK, BOLD, ESCAPE, BREAK, ...(isHeading ? [HEADING, TRAILING] : [QUOTE])];
    let { text } = line;
    for (const pattern of patterns) {
      for (const { index, 0: mark } of pattern.global ? text.matchAll(pattern) : first(pattern, text)) {
        marks.push({
          text: line.text.slice(index, index + mark.length),
          spans: [{ line: line.number, start: index, end: index + mark.length }],
          glues: [],
        });
        text = text.slice(0, index) + ' '.repeat(mark.length) + text.slice(index + mark.length);
      }
    }
    return { ...line, text };
  });
  return { lines: blanked, marks };
}

/** True for a text with several lines as only Markdown has them. */
function isMarkdown(lines: readonly Line[]): boolean {
  let signs = 0;
  for (const { text } of lines) {
    if (SIGN.test(text)) signs += 1;
    if (signs >= FEWEST_SIGNS) return true;
  }
  return false;
}

function first(pattern: RegExp, text: string): RegExpExecArray[] {
  const match = pattern.exec(text);
  return match ? [match] : [];
}
