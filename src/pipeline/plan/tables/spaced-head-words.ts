/** Heads of tables whose rows stand one a line: how many lines they have, and their words. */

import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Passage } from '../lines/passage.ts';
import type { Piece } from './atoms.ts';
import { MOST_SPACED_HEAD_LINES } from './limits.ts';
import type { LinePieces } from './line-pieces.ts';
import { isMarked } from './spaced-parts.ts';

/** A group of rows set wide: 总 体 发 展 水 平. Words of heads that are set so are shorter. */
const SET_WIDE = /^(?:\p{Script=Han}\s){4,}\p{Script=Han}$/u;

/** Words in brackets. */
export const IN_BRACKETS = withExamples(
  /^[（(][^（()）]{1,12}[）)]$/u,
  '（万千瓦） (公里） （亿元)',
  '万千瓦 （亿元）等 （）',
);

/** How many lines the head may have: up to the first that begins to count, or that holds values. */
export function heightsOf(lines: readonly LinePieces[]): number[] {
  const end = lines.findIndex((line, index) => {
    if (index === 0) return false;
    if (isMarked(line) || line.whole.shape === 'item' || SET_WIDE.test(line.whole.form)) return true;
    const shapes = Array.from({ length: line.length }, (_, atom) => line.piece(atom, atom + 1));
    const values = shapes.filter(({ shape }) => ['value', 'number', 'dash', 'nature'].includes(shape)).length;
    return shapes[0]?.count === 1 || line.whole.count === 1 || values >= 2;
  });
  const last = Math.min(MOST_SPACED_HEAD_LINES, end < 0 ? 1 : end);
  const units = lines.slice(0, last).findLastIndex(isUnits);
  return Array.from({ length: Math.min(last, last - units) }, (_, index) => last - index);
}

/** True for a line of units in brackets, below the names of the columns: （万千瓦） （万千瓦）. */
function isUnits(line: LinePieces): boolean {
  const words = Array.from({ length: line.length }, (_, atom) => line.piece(atom, atom + 1).form);
  return words.length > 1 && words.every((word) => IN_BRACKETS.test(word));
}

/** The pieces of head lines, one atom each. */
export function headAtoms(head: readonly LinePieces[]): HeadAtom[] {
  return head.flatMap((line, row) =>
    Array.from({ length: line.length }, (_, index) => ({
      ...line.piece(index, index + 1),
      gap: row,
      row,
      index,
    })),
  );
}

/** An atom of a head: its line in the head, and its place on it. */
export interface HeadAtom extends Piece {
  row: number;
  index: number;
}

/** The parts of a word: atoms side by side are one. */
export function wordsAt(
  head: readonly LinePieces[],
  atoms: readonly HeadAtom[],
  word: readonly number[],
): Passage[] {
  const runs: { row: number; from: number; to: number }[] = [];
  for (const place of word) {
    const { row, index } = must(atoms[place], 'an atom');
    const run = runs.at(-1);
    if (run && run.row === row && run.to === index) run.to += 1;
    else runs.push({ row, from: index, to: index + 1 });
  }
  return runs.map(({ row, from, to }) => must(head[row], 'a line').piece(from, to).passage);
}
