/** Heads of tables whose rows stand one a line: where they may begin, how many lines they have, and their words. */

import { must } from '../../text/must.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind, sureMark } from '../tokens/token.ts';
import type { Piece, PrintedLine, PrintedLines } from './atoms.ts';
import { headWord } from './head-words.ts';
import {
  MOST_LINES_TO_BEGIN,
  MOST_SPACED_HEAD_ATOMS,
  MOST_SPACED_HEAD_LINES,
  WIDEST_SPACED_HEAD_COLUMNS,
} from './limits.ts';
import { type LinePieces, piecesOf } from './segment.ts';
import { isMarked } from './spaced-parts.ts';

/** Score of a word that is surely one of a head. */
const KNOWN = 1.4;

/** A group of rows set wide: 总 体 发 展 水 平. Words of heads that are set so are shorter. */
const SET_WIDE = /^(?:\p{Script=Han}\s){4,}\p{Script=Han}$/u;

/** True for a line that may begin the head of such a table. */
export function beginsSpacedHead(lines: PrintedLines, from: number): boolean {
  const near = lines.tokens.slice(from, from + MOST_LINES_TO_BEGIN);
  if (!near.some(({ text }) => /\S\s+\S/u.test(text)) || !/\p{Script=Han}/u.test(near[0]?.text ?? ''))
    return false;
  const first = lines.at(from);
  if (!first || !mayBeHead(lines, first)) return false;
  let known = knownWords(lines, first);
  let most = known;
  let at = first.next;
  if (known === 0) return false;
  for (let more = 1; more < MOST_LINES_TO_BEGIN && known < 3; more += 1) {
    const line = lines.at(at);
    if (!line || !mayBeHead(lines, line)) break;
    const words = knownWords(lines, line);
    known += words;
    most = Math.max(most, words);
    at = line.next;
  }
  return most >= 2 && known >= 2;
}

function mayBeHead(lines: PrintedLines, line: PrintedLine): boolean {
  const token = lines.tokens[line.first];
  if (
    !token ||
    line.atoms.length > MOST_SPACED_HEAD_ATOMS ||
    line.width > WIDEST_SPACED_HEAD_COLUMNS ||
    token.text.includes('\t')
  )
    return false;
  return (
    sureMark(token) === null &&
    !isKind(token, 'caption', 'label', 'annex-mark') &&
    !/[。；：，]/u.test(token.form)
  );
}

/** Number of known words of heads on a line, in its likeliest arrangement. */
function knownWords(lines: PrintedLines, line: PrintedLine): number {
  const pieces = piecesOf(lines, line);
  let known = 0;
  for (let from = 0; from < pieces.length; ) {
    let length = 0;
    for (let more = 1; more <= Math.min(3, pieces.length - from) && length === 0; more += 1) {
      const piece = pieces.piece(from, from + more);
      if (headWord(piece.form, more > 1 ? 'name' : piece.shape).score >= KNOWN) length = more;
    }
    known += length > 0 ? 1 : 0;
    from += Math.max(1, length);
  }
  return known;
}

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
  return Array.from({ length: last }, (_, index) => last - index);
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
