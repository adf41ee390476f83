/**
 * Bounds the work of the parser of Markdown. Nesting and emphasis cost it time that grows with the square of their
 * number; no document needs so many. A paragraph with too many marks is taken out and its lines are kept as they are.
 */
import { withExamples } from '../../text/with-examples.ts';
import type { Masks } from './masks.ts';

/** Marks of containers at the beginning of one line, columns of its indent, and marks within one paragraph. */
const MOST_CONTAINERS = 16;
const WIDEST_INDENT = 60;
const MOST_MARKS = 400;

const CONTAINERS = withExamples(/^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))*/u, `供水 >水→> 3.水→3. *水→* 3)水→3)`);
const MARKS = /[*_]+|~~+|`+|[[\]<]|&/gu;

/** A text with a mask in place of each such paragraph; lines keep their numbers. */
export interface BoundedText {
  text: string;
  /** Paragraphs, by the number in their mask, with their 1-based first line. */
  paragraphs: { lines: string[]; line: number }[];
}

/** Masks the paragraphs that have too many marks. */
export function boundMarks(text: string, masks: Masks): BoundedText {
  const lines = text.split('\n');
  const paragraphs: BoundedText['paragraphs'] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && (lines[to] ?? '').trim() !== '') to += 1;
    const paragraph = lines.slice(from, to);
    if (isTooMuch(paragraph)) {
      lines.fill('', from, to);
      lines[from] = masks.mask({ kind: 'paragraph', number: paragraphs.length });
      paragraphs.push({ lines: paragraph, line: from + 1 });
    }
    from = Math.max(to, from + 1);
  }
  return { text: paragraphs.length > 0 ? lines.join('\n') : text, paragraphs };
}

function isTooMuch(paragraph: readonly string[]): boolean {
  let marks = 0;
  for (const line of paragraph) {
    const count = [...line.matchAll(MARKS)].length;
    // The cells of a table are read one by one.
    marks += line.includes('|') ? 0 : count;
    if (count > MOST_MARKS || marks > MOST_MARKS) return true;
    if (containersOf(line) > MOST_CONTAINERS || indentOf(line) > WIDEST_INDENT) return true;
  }
  return false;
}

/** A line of nothing but three or more of one sign, spaces between them or not. */
const RULE_ACROSS = withExamples(
  /^[ \t]*([*_-])(?:[ \t]*\1)+[ \t]*$/u,
  '*** ___ --- ␣*␣* **␣ -␣-␣-',
  '* - *- 甲** **甲 *_',
);

function containersOf(line: string): number {
  const found = CONTAINERS.exec(line)?.[0] ?? '';
  return RULE_ACROSS.test(line) ? 0 : found.replace(/[\s\d]+/gu, '').length;
}

function indentOf(line: string): number {
  const blanks = /^[ \t]*/u.exec(line)?.[0] ?? '';
  return blanks.replaceAll('\t', '    ').length;
}
