/** Cells as passages. */

import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { TableJoin } from '../lines/blocks.ts';
import { firstLine, type Glue, joinPassages, lastLine, type Passage } from '../lines/passage.ts';
import { columnsOf } from './shapes.ts';

const STOP = /[。；;！？]$/u;
/** What begins a paragraph of a cell: a number, a mark, a label. */
const BEGINS = withExamples(
  /^(?:[0-9]{1,2}[.．、]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[一-十]、)/u,
  `1. （1） ① 一、 1． 1、 (1） （1) （一） 21. （21）`,
  `又1.`,
);

/** The empty cell before or behind another. */
export function emptyCell(beside: Passage, behind = false): Passage {
  const span = behind ? beside.spans.at(-1) : beside.spans[0];
  if (!span) throw new Error('a cell without characters has no place');
  const at = behind ? span.end : span.start;
  return { text: '', spans: [{ line: span.line, start: at, end: at }], glues: [] };
}

/** Joins the lines of a cell, and notes the joins in `joins`: a paragraph ends at a full stop before its last line’s width. */
export function joinCell(parts: readonly Passage[], joins: TableJoin[]): Passage {
  const widest = greatest(parts.map(({ text }) => columnsOf(text)));
  return parts.slice(1).reduce(
    (cell, part, index) => {
      const before = must(parts[index], 'a passage');
      const isFull = parts.length > 2 && columnsOf(before.text) >= widest - 2;
      const endsParagraph =
        (STOP.test(before.text) && !isFull) || (BEGINS.test(part.text) && STOP.test(before.text));
      const glue: Glue = endsParagraph || (isWhole(before.text) && isWhole(part.text)) ? '\n' : '';
      const line = lastLine(before);
      const nextLine = firstLine(part);
      if (glue === '' && nextLine > line) joins.push({ line, nextLine, reason: 'cell' });
      return joinPassages([cell, part], glue);
    },
    must(parts[0], 'a passage'),
  );
}

/** A value with its words. */
const WORDS_AND_LIMIT = withExamples(
  /^\p{Script=Han}{2,8}[≥≤<>＜＞]\s*[0-9.]+[%％]?$/u,
  '设区市≥25 县城≤3.5% 甲市<␣9 甲市>9 甲市＜9％ 甲市＞90 一二三四五六七八≥1',
  '市≥25 一二三四五六七八九≥1 甲市25 甲市≥ 甲市≥25个 ≥25 又甲A市≥25',
);

/** True for a value with its words: 设区市≥25. */
function isWhole(text: string): boolean {
  return WORDS_AND_LIMIT.test(text.trim());
}

/** The cells of a head: over each column its words, each a list of its parts. A word over several columns stands before the first of those below it. */
export function headCells(
  columns: readonly (readonly (readonly Passage[])[])[],
  joins: TableJoin[],
): Passage[] {
  return filledUp(columns.map((words) => (words.length > 0 ? joinHead(words, joins) : null)));
}

/** Joins the words over a column. */
export function joinHead(words: readonly (readonly Passage[])[], joins: TableJoin[]): Passage {
  return joinPassages(
    words.map((parts) => joinCell(parts, joins)),
    '\n',
  );
}

/** The cells of a row, with empty ones where none is. */
export function filledUp(cells: readonly (Passage | null)[]): Passage[] {
  const first = cells.find((cell) => cell !== null);
  if (!first) return [];
  let before: Passage | null = null;
  return cells.map((cell) => {
    if (cell) {
      before = cell;
      return cell;
    }
    return before ? emptyCell(before, true) : emptyCell(first);
  });
}
