/**
 * Puts lines into the columns of a table, one cell a line: the likeliest way to share them out, found by dynamic
 * programming (`search.ts`). Each line begins the next cell, a later one (cells between are empty), the next row, goes on
 * in the cell above, or stands across the table. Scores are logarithms of odds against ordinary text, so that the table
 * ends where the score is highest.
 */

import type { Budget } from './budget.ts';
import type { CellLine } from './cell-lines.ts';
import type { Gaps } from './cell-odds.ts';
import type { Column } from './columns.ts';
import { FROM_START } from './lattice.ts';
import { ACROSS, FEWEST_LINES_OF_DROP } from './limits.ts';
import { Search } from './search.ts';

/** What the search knows of a table before it reads the rows. */
export interface Layout extends Gaps {
  columns: readonly Column[];
  /** The column that counts the rows; -1 for none. */
  counter: number;
}

/** Where a line goes: a column, or `ACROSS` the table. */
export interface Placed {
  column: number;
  /** True for the first line of a row, or one across. */
  opensRow: boolean;
  /** True for a line that goes on in the cell above. */
  goesOn: boolean;
}

/** The best sharing out of the lines up to where the table ends. */
export interface Decoded {
  score: number;
  placed: Placed[];
  /** True where the lines came to their end before the search gave up. */
  wantsMore: boolean;
}

/** Score that the table may lose from its best before the search gives up. */
const DROP = 26;
/** Work of making a search. */
const WORK_OF_SEARCH = 2_000;

/** Shares out `lines` among the columns of `layout`. */
export function decode(lines: readonly CellLine[], layout: Layout, budget: Budget): Decoded {
  const search = new Search(lines, layout);
  const width = layout.columns.length;
  budget.spend(WORK_OF_SEARCH);
  let best = { score: 0, line: -1, state: FROM_START };
  let wantsMore = true;
  for (let index = 0; index < lines.length && wantsMore && !budget.isSpent; index += 1) {
    budget.spend(width ** 2);
    search.step(index);
    const { reached, ended, state } = search.endAt(index);
    if (ended > best.score) best = { score: ended, line: index, state };
    wantsMore = reached >= best.score - DROP || index - best.line < FEWEST_LINES_OF_DROP;
  }
  const placed = search.lattice.trace(best.line, best.state).map(({ state, from, opensRow }) => ({
    column: state === width ? ACROSS : state,
    opensRow,
    goesOn: !opensRow && from === state,
  }));
  return { score: best.score, placed, wantsMore };
}
