/** Heads of tables whose cells stand one a line: the lines they may have, and how those are arranged. */

import { greatest } from '../../text/extremes.ts';
import type { CellLine, CellLines, CellPart } from './cell-lines.ts';
import { type ColumnKind, headWord } from './head-words.ts';
import { arrangeHeads, type Head } from './heads.ts';
import {
  MOST_LINES_ABOVE_HEAD,
  MOST_LINES_BEFORE_FIRST,
  MOST_STACKED_COLUMNS,
  MOST_STACKED_HEAD_LINES,
  WIDEST_STACKED_WORD_HAN,
} from './limits.ts';
import { isTitle, KNOWN } from './stacked-head.ts';

/** Score of a line that is no word of a head. */
const NO_WORD = -4.5;
/** What it costs to leave a word of heads above a head, or that of the numbers. */
const LEFT_ABOVE = 5;
const LEFT_SERIAL = 20;

/** What it costs to begin a head at a line: a word of heads is left above, or the line stands apart from those below. */
export function startCost(lines: CellLines, start: number, body: number): number {
  const gaps = Array.from({ length: body - start }, (_, index) => lines.at(start + index)?.gap ?? 0);
  const [own = 0, first = 0, ...rest] = gaps;
  const isApart = rest.length > 0 && first > greatest(rest);
  let left = 0;
  for (let above = start - 1; above >= start - MOST_LINES_ABOVE_HEAD && own <= first; above -= 1) {
    const line = lines.at(above);
    if (!line || isTitle(line) || line.width > WIDEST_STACKED_WORD_HAN) break;
    const { kind, score } = headWord(line.form, line.shape);
    if (score >= KNOWN) left = Math.max(left, kind === 'serial' ? LEFT_SERIAL : LEFT_ABOVE);
  }
  return left + (isApart ? LEFT_ABOVE : 0);
}

/** The arrangements of a head; where rows count and no word says so, an empty word stands over the first column. */
export function headsOf(head: readonly CellPart[], first: CellLine | undefined): Head[] {
  const heads = arrangeHeads(head, MOST_STACKED_COLUMNS);
  if (first?.count !== 1 || first.shape !== 'number') return heads;
  const uncounted = heads.filter(({ kinds }) => !kinds.includes('serial') && kinds.length > 1);
  return [
    ...heads,
    ...uncounted.map(({ columns, kinds, score }) => ({
      columns: [[], ...columns],
      kinds: ['serial' as ColumnKind, ...kinds],
      score: score - 2,
    })),
  ];
}

/** The short lines from `from` on that may belong to a head. */
export function headRun(lines: CellLines, from: number): CellLine[] {
  const run: CellLine[] = [];
  for (let index = from; run.length < MOST_STACKED_HEAD_LINES; index += 1) {
    const line = lines.at(index);
    if (!line || line.token.text.includes('\t')) break;
    run.push(line);
    if (line.width > WIDEST_STACKED_WORD_HAN && run.length > 1) break;
  }
  return run;
}

/** Places in the run where the rows may begin: where they count from 1, or a line is no word of a head, or a few lines before. */
export function bodiesOf(run: readonly CellLine[]): number[] {
  const isRow = ({ form, shape, count }: CellLine) =>
    (count === 1 && shape !== 'subitem') || headWord(form, shape).score <= NO_WORD;
  const found = run.findIndex((line, index) => index > 0 && isRow(line));
  const last = found < 0 ? run.length - 1 : found;
  const first = run[last]?.count === 1 ? Math.max(2, last - MOST_LINES_BEFORE_FIRST) : 2;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
