/** The search for the likeliest way to share lines out among columns: one step a line. */
import type { CellLine } from './cell-lines.ts';
import {
  ANOTHER,
  acrossOdds,
  BESIDE_GROUPS,
  countOdds,
  DEEPER,
  GOES_ON,
  gapOdds,
  LEFT,
  LEFT_OVER,
  LONGER,
  markedOdds,
  partOdds,
  ROW,
} from './cell-odds.ts';
import type { Column } from './columns.ts';
import type { Layout } from './decode.ts';
import { FROM_START, Lattice, NONE } from './lattice.ts';

/** Odds of so many empty lines above a cell, by the number of empty cells before it: in the same row, and where a row begins. */
interface GapOdds {
  same: number[];
  opened: number[];
}

/** State k is column k; the last state is a line across the table. */
export class Search {
  readonly lattice: Lattice;
  private readonly lines: readonly CellLine[];
  private readonly layout: Layout;
  private readonly width: number;
  private readonly states: number;
  private readonly isSerial: boolean;
  private readonly besideGroups: number;
  /** Sums of the logarithms for empty columns: `empties[k]` for the first k. */
  private readonly empties: readonly number[];
  /** How well the line stands in each state. */
  private readonly own: number[];
  private readonly gaps = new Map<number, GapOdds>();

  constructor(lines: readonly CellLine[], layout: Layout) {
    const { columns, counter } = layout;
    this.lines = lines;
    this.layout = layout;
    this.width = columns.length;
    this.states = this.width + 1;
    this.isSerial = columns[counter]?.kind === 'serial';
    this.besideGroups = columns.some(({ kind }) => kind === 'group') ? BESIDE_GROUPS : 0;
    this.empties = emptySums(columns);
    this.own = columns.map(() => 0);
    this.lattice = new Lattice(lines.length, this.states);
  }

  /** Finds the best ways to a line. */
  step(index: number): void {
    const line = this.lines[index] as CellLine;
    this.lattice.reach(index);
    this.judge(line);
    if (index === 0) this.begin(line);
    else if (this.layout.cellGap === 0) this.stepEven(line, index * this.states);
    else this.stepGaps(line, index * this.states);
  }

  /** The best score where the table goes on, and where it ends with the line. */
  endAt(index: number): { reached: number; ended: number; state: number } {
    const next = this.lines[index + 1];
    const left = next !== undefined && LEFT_OVER.has(next.shape) ? LEFT : 0;
    let [reached, ended, state] = [NONE, NONE, 0];
    for (let column = 0; column < this.width; column += 1) {
      const score = this.lattice.score(index * this.states + column);
      if (score > reached) reached = score;
      const here = score + this.emptyFrom(column + 1) - left;
      if (here > ended) [ended, state] = [here, column];
    }
    return { reached, ended, state };
  }

  /** Odds that the columns from one to the end of the row are empty. */
  private emptyFrom(column: number): number {
    return (this.empties[this.width] as number) - (this.empties[column] as number);
  }

  /** Says how well the line stands in each column, and across. */
  private judge(line: CellLine): void {
    const { columns } = this.layout;
    for (let state = 0; state < this.width; state += 1) {
      const column = columns[state] as Column;
      const repeated = column.repeated.size > 0 ? (column.repeated.get(line.words) ?? 0) : 0;
      this.own[state] =
        (column.odds.get(line.shape) ?? 0) + column.filled + repeated + partOdds(line, column.kind);
    }
    this.own[this.width] = acrossOdds(line) - this.besideGroups;
  }

  /** The first line opens a row; it hardly goes on with the head above. */
  private begin(line: CellLine): void {
    const broken = line.bond === 'broken' ? ANOTHER.broken : 0;
    for (let state = 0; state < this.states; state += 1) {
      const lead = state === this.width ? 0 : (this.empties[state] as number);
      const counted = state === this.layout.counter ? countOdds(line, 0, false, this.isSerial) : 0;
      const score = lead + (this.own[state] as number) + counted + broken;
      this.offer(line, 0, state, score, FROM_START, true, 0);
    }
  }

  /** A step where empty lines say nothing of empty cells: what is best so far is best for all columns behind. */
  private stepEven(line: CellLine, at: number): void {
    const { counter, columns } = this.layout;
    const [same, opened] = line.gap === 0 ? [0, 0] : APART;
    const another = ANOTHER[line.bond];
    const goesOn = GOES_ON[line.bond] + markedOdds(line) + same;
    const last = at - this.states;
    let [row, rowFrom] = [NONE, -1];
    for (let from = 0; from < this.states; from += 1) {
      const end = this.rowEnd(last + from, from, another) + (from === this.width ? 0 : opened);
      if (end > row) [row, rowFrom] = [end, from];
    }
    const rowCount = rowFrom < 0 ? 0 : this.lattice.count(last + rowFrom);
    let [inRow, inRowFrom] = [NONE, -1];
    for (let state = 0; state < this.width; state += 1) {
      const own = (this.empties[state] as number) + (this.own[state] as number);
      if (state === counter) this.stepCounter(line, at, same, opened);
      else {
        if (inRowFrom >= 0)
          this.offer(line, at, state, inRow + own, inRowFrom, false, this.lattice.count(last + inRowFrom));
        if (rowFrom >= 0)
          this.offer(line, at, state, row + own - ROW + DEEPER * state, rowFrom, true, rowCount);
      }
      const score = this.lattice.score(last + state);
      if (score === NONE) continue;
      this.goOn(line, at, state, score + goesOn);
      const here =
        score + another + (columns[state] as Column).whole - (this.empties[state + 1] as number) + same;
      if (here > inRow) [inRow, inRowFrom] = [here, state];
    }
    const across = row - (rowFrom === this.width ? 0 : opened) + (this.own[this.width] as number);
    if (rowFrom >= 0) this.offer(line, at, this.width, across, rowFrom, true, rowCount);
  }

  /** Score of a row that ends in a state; `NONE` for no way to it. */
  private rowEnd(place: number, state: number, another: number): number {
    const score = this.lattice.score(place) + another;
    return state === this.width
      ? score
      : score + (this.layout.columns[state] as Column).whole + this.emptyFrom(state + 1);
  }

  /** The ways into the column that counts: each comes with another last number. */
  private stepCounter(line: CellLine, at: number, same: number, opened: number): void {
    const { counter, columns } = this.layout;
    const last = at - this.states;
    const another = ANOTHER[line.bond];
    const own = (this.own[counter] as number) + (this.empties[counter] as number);
    for (let from = 0; from < this.states; from += 1) {
      const score = this.lattice.score(last + from);
      if (score === NONE) continue;
      const isAcross = from === this.width;
      const count = this.lattice.count(last + from);
      const counted = own + countOdds(line, count, isAcross, this.isSerial);
      if (from < counter) {
        const inRow = score + another + (columns[from] as Column).whole - (this.empties[from + 1] as number);
        this.offer(line, at, counter, inRow + same + counted, from, false, count);
      }
      const row = this.rowEnd(last + from, from, another) + (isAcross ? 0 : opened);
      this.offer(line, at, counter, row + counted - ROW + DEEPER * counter, from, true, count);
    }
  }

  /** A step where empty lines stand between cells, and more of them where cells are empty. */
  private stepGaps(line: CellLine, at: number): void {
    const { counter, columns } = this.layout;
    const { same, opened } = this.gapsOf(line.gap);
    const another = ANOTHER[line.bond];
    const goesOn = GOES_ON[line.bond] + markedOdds(line) + (same[0] as number);
    const last = at - this.states;
    for (let from = 0; from < this.states; from += 1) {
      const score = this.lattice.score(last + from);
      if (score === NONE) continue;
      const isAcross = from === this.width;
      const count = this.lattice.count(last + from);
      const row = this.rowEnd(last + from, from, another);
      const ends = score + another + (isAcross ? 0 : (columns[from] as Column).whole);
      if (!isAcross) this.goOn(line, at, from, score + goesOn);
      for (let state = 0; state < this.width; state += 1) {
        const counted = state === counter ? countOdds(line, count, isAcross, this.isSerial) : 0;
        const own = (this.empties[state] as number) + (this.own[state] as number) + counted;
        if (state > from && !isAcross) {
          const inRow = ends + own - (this.empties[from + 1] as number) + (same[state - from - 1] as number);
          this.offer(line, at, state, inRow, from, false, count);
        }
        const gap = isAcross ? 0 : (opened[this.width - 1 - from + state] as number);
        this.offer(line, at, state, row + own + gap - ROW + DEEPER * state, from, true, count);
      }
      this.offer(line, at, this.width, row + (this.own[this.width] as number), from, true, count);
    }
  }

  private goOn(line: CellLine, at: number, state: number, score: number): void {
    const last = at - this.states + state;
    const run = this.lattice.run(last);
    const column = this.layout.columns[state] as Column;
    // Words that come back in a column are whole cells of it.
    const above = column.repeated.size > 0 && run === 1 ? this.lines[at / this.states - 1] : undefined;
    const isWhole = above ? (column.repeated.get(above.words) ?? 0) : 0;
    const whole = score + column.more - LONGER * run - isWhole;
    this.offer(line, at, state, whole, state, false, this.lattice.count(last), run + 1);
  }

  /** Offers a way to a state; where a cell begins in the column that counts, its number is the last. */
  private offer(
    line: CellLine,
    at: number,
    state: number,
    score: number,
    from: number,
    opensRow: boolean,
    count: number,
    run = 1,
  ): void {
    const begins = opensRow || from !== state;
    const isCounted =
      state === this.layout.counter && begins && line.count !== null && line.shape !== 'subitem';
    this.lattice.offer(at + state, score, from, opensRow, isCounted ? (line.count as number) : count, run);
  }

  private gapsOf(gap: number): GapOdds {
    const known = this.gaps.get(gap);
    if (known) return known;
    const skips = Array.from({ length: 2 * this.states }, (_, skipped) => skipped);
    const odds = {
      same: skips.map((skipped) => gapOdds(gap, skipped, false, this.layout)),
      opened: skips.map((skipped) => gapOdds(gap, skipped, true, this.layout)),
    };
    this.gaps.set(gap, odds);
    return odds;
  }
}

/** Odds of an empty line where none stands between cells: in a row, and where one begins. */
const APART = [-1.2, 0.4] as const;

function emptySums(columns: readonly Column[]): number[] {
  const sums = [0];
  for (const { empty } of columns) sums.push((sums.at(-1) ?? 0) + empty);
  return sums;
}
