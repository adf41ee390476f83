/**
 * The cells of a line as they come out of a PDF file that a word processor made: each paragraph ends with a blank, and a
 * blank stands between two cells, so that two blanks are between words, two more for each empty cell, and an odd number
 * at the end of the line. Where a cell goes on below, its blank is missing.
 */

import { must } from '../../text/must.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';

/** A cell of a line; null for an empty one. `isOpen`: it goes on on a line below. */
export interface BlankCell {
  passage: Passage | null;
  isOpen: boolean;
}

/** Most cells of a line. */
const MOST_CELLS = 24;

/**
 * The cells of a line; null where the blanks are those of no such table. `mayBreak`: single blanks end cells that go on
 * below, else they are blanks of the words.
 */
export function cellsAtBlanks(token: LineToken, mayBreak: boolean): BlankCell[] | null {
  const { text, passage, blanks, blanksBehind } = token;
  if (blanks % 2 === 1 || /[\t\u3000]/u.test(text)) return null;
  const cells: BlankCell[] = [];
  const addEmpty = (blank: number) => {
    for (let left = blank; left >= 2 && cells.length <= MOST_CELLS; left -= 2)
      cells.push({ passage: null, isOpen: false });
  };
  addEmpty(blanks);
  let from = 0;
  for (const { 0: run, index } of text.matchAll(/[ \u00a0]+/gu)) {
    if (run.length === 1 && !mayBreak) continue;
    cells.push({ passage: slicePassage(passage, from, index), isOpen: run.length % 2 === 1 });
    addEmpty(run.length - (run.length % 2 === 1 ? 1 : 2));
    from = index + run.length;
  }
  cells.push({ passage: slicePassage(passage, from), isOpen: blanksBehind % 2 === 0 });
  addEmpty(blanksBehind - (blanksBehind % 2));
  return cells.length > MOST_CELLS ? null : cells;
}

/** A row with the lines that it has. */
export interface BlankRow {
  cells: Passage[][];
  /** Index of the token behind it. */
  next: number;
}

/** Most lines of a row. */
const MOST_LINES = 8;

/** The row of so many cells that begins at a token; the cells that are open go on on the lines below, in their order. */
export function rowAt(tokens: readonly LineToken[], from: number, width: number): BlankRow | null {
  const first = tokens[from];
  if (!first) return null;
  for (const mayBreak of [false, true]) {
    const cells = cellsAtBlanks(first, mayBreak);
    if (cells?.length !== width || cells.every(({ passage }) => passage === null)) continue;
    const row = closed(tokens, from, cells);
    if (row) return row;
  }
  return null;
}

/** Closes the open cells of a row with the lines below. */
function closed(tokens: readonly LineToken[], from: number, cells: readonly BlankCell[]): BlankRow | null {
  const own = cells.map(({ passage }) => (passage ? [passage] : []));
  let open = cells.flatMap(({ isOpen }, column) => (isOpen ? [column] : []));
  let next = from + 1;
  for (; open.length > 0; next += 1) {
    const token = tokens[next];
    if (!token || token.gap > 0 || next - from >= MOST_LINES) return null;
    const parts = [false, true].flatMap((mayBreak) => {
      const found = cellsAtBlanks(token, mayBreak);
      return found?.length === open.length ? [found] : [];
    })[0];
    if (!parts) return null;
    parts.forEach(({ passage }, place) => {
      if (passage) own[must(open[place], 'a column')]?.push(passage);
    });
    open = open.filter((_, place) => parts[place]?.isOpen);
  }
  return { cells: own, next };
}
