/**
 * Puts lines into the columns of a table, one cell a line: the likeliest way to share them out, found by dynamic
 * programming. Each line begins the next cell, a later one (cells between are empty), the next row, goes on in the cell
 * above, or stands across the table. Scores are logarithms of odds against ordinary text, so that the table ends
 * where the score is highest.
 */
import type { Budget } from './budget.ts';
import type { Bond, CellLine } from './cell-lines.ts';
import type { Column } from './columns.ts';
import type { Shape } from './shapes.ts';

/** What the search knows of a table before it reads the rows. */
export interface Layout {
  columns: readonly Column[];
  /** The column that counts the rows; -1 for none. */
  counter: number;
  /** Empty lines between the cells of a row, and between rows; null while unknown. */
  cellGap: number;
  rowGap: number | null;
}

/** Where a line goes: a column, or `ACROSS` the table. */
export interface Placed {
  column: number;
  /** True for the first line of a row, or one across. */
  opensRow: boolean;
  /** True for a line that goes on in the cell above. */
  goesOn: boolean;
}

export const ACROSS = -1;

/** The best sharing out of the lines up to where the table ends. */
export interface Decoded {
  score: number;
  placed: Placed[];
  /** True where the lines came to their end before the search gave up. */
  wantsMore: boolean;
}

/** Score that the table may lose from its best before the search gives up, in so many lines at least. */
const DROP = 26;
const LINES_OF_DROP = 14;

const GROUP_ODDS: Readonly<Partial<Record<Shape, number>>> = {
  chapter: 1.6,
  part: 0.9,
  name: -1.6,
  phrase: -1.8,
  word: -1.6,
  body: -2.5,
  total: -3,
  item: -3,
};
const NO_GROUP = -9;
/** What it costs that a line stands across a table that has a column for groups. */
const BESIDE_GROUPS = 2.5;
/** How a line fits below the one before it in the same cell, by what binds them. */
const GOES_ON: Readonly<Record<Bond, number>> = {
  broken: 2.2,
  wrapped: 2.4,
  full: 1,
  alike: 1.2,
  labelled: 1.5,
  listed: 1.5,
  paragraph: -0.8,
  loose: -1.2,
};
/** How another cell fits behind it. */
const ANOTHER: Readonly<Record<Bond, number>> = {
  broken: -2.5,
  wrapped: -1.4,
  full: -0.4,
  alike: -0.3,
  labelled: -0.8,
  listed: -0.8,
  paragraph: 0.2,
  loose: 0,
};
/** Each line more in a cell costs a little more than the one before. */
const LONGER = 0.06;
/** What a row costs: of two readings the one with fewer rows is the likelier. */
const ROW = 0.8;

/** Of two columns of groups the later changes more often. */
const DEEPER = 0.05;

/** What it costs that a table ends above a line that only a cell can be. */
const LEFT = 2.5;
const LEFT_OVER: ReadonlySet<Shape> = new Set(['value', 'dash', 'nature', 'unit', 'number']);

const NONE = Number.NEGATIVE_INFINITY;
const FROM_START = -2;
/** Work of making a search. */
const WORK_OF_SEARCH = 2_000;
/** Lines for which room is made at first. */
const FIRST_LINES = 48;

/** Shares out `lines` among the columns of `layout`. */
export function decode(lines: readonly CellLine[], layout: Layout, budget: Budget): Decoded {
  const search = new Search(lines, layout);
  budget.spend(WORK_OF_SEARCH);
  let best = { score: 0, line: -1, state: FROM_START };
  for (let index = 0; index < lines.length; index += 1) {
    if (budget.isSpent) break;
    budget.spend(layout.columns.length ** 2);
    search.step(index);
    const { reached, ended, state } = search.endAt(index);
    if (ended > best.score) best = { score: ended, line: index, state };
    if (reached < best.score - DROP && index - best.line >= LINES_OF_DROP)
      return { score: best.score, placed: search.trace(best.line, best.state), wantsMore: false };
  }
  return { score: best.score, placed: search.trace(best.line, best.state), wantsMore: true };
}

/** The best way to each column at each line. State k is column k; the last state is a line across the table. */
class Search {
  private readonly lines: readonly CellLine[];
  private readonly layout: Layout;
  private readonly width: number;
  private readonly states: number;
  private readonly isSerial: boolean;
  private readonly besideGroups: number;
  /** Sums of the logarithms for empty columns: `empties[k]` for the first k. */
  private readonly empties: readonly number[];
  private scores: Float64Array;
  private froms: Int8Array;
  private opens: Uint8Array;
  /** Last number of the column that counts. */
  private counts: Int16Array;
  /** Lines of the cell so far. */
  private runs: Uint8Array;
  private readonly own: Float64Array;
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
    const size = Math.min(lines.length, FIRST_LINES) * this.states;
    this.scores = new Float64Array(size).fill(NONE);
    this.froms = new Int8Array(size);
    this.opens = new Uint8Array(size);
    this.counts = new Int16Array(size);
    this.runs = new Uint8Array(size);
    this.own = new Float64Array(this.states);
  }

  /** Finds the best ways to a line. */
  step(index: number): void {
    const line = this.lines[index] as CellLine;
    const at = index * this.states;
    if (at >= this.scores.length) this.grow();
    this.judge(line);
    if (index === 0) this.begin(line);
    else if (this.layout.cellGap === 0) this.stepEven(line, at);
    else this.stepGaps(line, at);
  }

  /** Makes room for twice as many lines. */
  private grow(): void {
    const size = 2 * this.scores.length;
    const { scores, froms, opens, counts, runs } = this;
    this.scores = new Float64Array(size).fill(NONE);
    this.scores.set(scores);
    this.froms = new Int8Array(size);
    this.froms.set(froms);
    this.opens = new Uint8Array(size);
    this.opens.set(opens);
    this.counts = new Int16Array(size);
    this.counts.set(counts);
    this.runs = new Uint8Array(size);
    this.runs.set(runs);
  }

  /** The best score where the table goes on, and where it ends with the line. */
  endAt(index: number): { reached: number; ended: number; state: number } {
    const at = index * this.states;
    const all = this.empties[this.width] ?? 0;
    const next = this.lines[index + 1];
    const left = next !== undefined && LEFT_OVER.has(next.shape) ? LEFT : 0;
    let [reached, ended, state] = [NONE, NONE, 0];
    for (let column = 0; column < this.width; column += 1) {
      const score = this.scores[at + column] as number;
      if (score > reached) reached = score;
      const here = score + all - (this.empties[column + 1] as number) - left;
      if (here > ended) [ended, state] = [here, column];
    }
    return { reached, ended, state };
  }

  /** Goes back along the best way. */
  trace(line: number, end: number): Placed[] {
    const placed: Placed[] = [];
    let state = end;
    for (let index = line; index >= 0; index -= 1) {
      const at = index * this.states + state;
      const opensRow = this.opens[at] === 1;
      const from = this.froms[at] ?? FROM_START;
      placed.push({
        column: state === this.width ? ACROSS : state,
        opensRow,
        goesOn: !opensRow && from === state,
      });
      state = from;
    }
    return placed.reverse();
  }

  /** Says how well the line stands in each column, and across. */
  private judge(line: CellLine): void {
    const { columns } = this.layout;
    for (let state = 0; state < this.width; state += 1) {
      const column = columns[state] as Column;
      const repeated = column.repeated.size > 0 ? (column.repeated.get(line.words) ?? 0) : 0;
      this.own[state] = (column.odds.get(line.shape) ?? 0) + column.filled + repeated;
    }
    this.own[this.width] = acrossOdds(line) - this.besideGroups;
  }

  private begin(line: CellLine): void {
    const broken = line.bond === 'broken' ? ANOTHER.broken : 0;
    for (let state = 0; state < this.states; state += 1) {
      const lead = state === this.width ? 0 : (this.empties[state] as number);
      const counted = state === this.layout.counter ? countOdds(line, 0, false, this.isSerial) : 0;
      const score = lead + (this.own[state] as number) + counted + broken;
      this.put(0, state, score, FROM_START, true, 0, line);
    }
  }

  /** A step where empty lines say nothing of empty cells: what is best so far is best for all columns behind. */
  private stepEven(line: CellLine, at: number): void {
    const { counter, columns } = this.layout;
    const [same, opened] = line.gap === 0 ? [0, 0] : [-1.2, 0.4];
    const another = ANOTHER[line.bond];
    const goesOn = GOES_ON[line.bond] + markedOdds(line) + same;
    const last = at - this.states;
    const all = this.empties[this.width] as number;
    let [inRow, inRowFrom, row, rowFrom] = [NONE, -1, NONE, -1];
    for (let from = 0; from < this.states; from += 1) {
      const score = this.scores[last + from] as number;
      if (score === NONE) continue;
      const isAcross = from === this.width;
      const ends = score + another + (isAcross ? 0 : (columns[from] as Column).whole);
      const end = isAcross ? ends : ends + all - (this.empties[from + 1] as number) + opened;
      if (end > row) [row, rowFrom] = [end, from];
    }
    for (let state = 0; state < this.width; state += 1) {
      if (state === counter) this.stepCounter(line, at, same, opened);
      else if (inRowFrom >= 0)
        this.put(
          at,
          state,
          inRow + (this.empties[state] as number) + (this.own[state] as number),
          inRowFrom,
          false,
          this.counts[last + inRowFrom] as number,
          line,
        );
      const score = this.scores[last + state] as number;
      if (score !== NONE) {
        this.goOn(at, state, score + goesOn, line);
        const here =
          score + another + (columns[state] as Column).whole - (this.empties[state + 1] as number) + same;
        if (here > inRow) [inRow, inRowFrom] = [here, state];
      }
      if (state !== counter && rowFrom >= 0)
        this.put(
          at,
          state,
          row + (this.empties[state] as number) + (this.own[state] as number) - ROW + DEEPER * state,
          rowFrom,
          true,
          this.counts[last + rowFrom] as number,
          line,
        );
    }
    if (rowFrom >= 0)
      this.put(
        at,
        this.width,
        row - (rowFrom === this.width ? 0 : opened) + (this.own[this.width] as number),
        rowFrom,
        true,
        this.counts[last + rowFrom] as number,
        line,
      );
  }

  /** The ways into the column that counts: each comes with another last number. */
  private stepCounter(line: CellLine, at: number, same: number, opened: number): void {
    const { counter, columns } = this.layout;
    const last = at - this.states;
    const all = this.empties[this.width] as number;
    const own = (this.own[counter] as number) + (this.empties[counter] as number);
    for (let from = 0; from < this.states; from += 1) {
      const score = this.scores[last + from] as number;
      if (score === NONE) continue;
      const isAcross = from === this.width;
      const count = this.counts[last + from] as number;
      const ends = score + ANOTHER[line.bond] + (isAcross ? 0 : (columns[from] as Column).whole);
      const counted = own + countOdds(line, count, isAcross, this.isSerial);
      if (from < counter)
        this.put(
          at,
          counter,
          ends - (this.empties[from + 1] as number) + same + counted,
          from,
          false,
          count,
          line,
        );
      const rest = isAcross ? 0 : all - (this.empties[from + 1] as number) + opened;
      this.put(at, counter, ends + rest + counted - ROW + DEEPER * counter, from, true, count, line);
    }
  }

  /** A step where empty lines stand between cells, and more of them where cells are empty. */
  private stepGaps(line: CellLine, at: number): void {
    const { counter, columns } = this.layout;
    const { same, opened } = this.gapOdds(line.gap);
    const another = ANOTHER[line.bond];
    const goesOn = GOES_ON[line.bond] + markedOdds(line) + (same[0] as number);
    const last = at - this.states;
    const all = this.empties[this.width] as number;
    for (let from = 0; from < this.states; from += 1) {
      const score = this.scores[last + from] as number;
      if (score === NONE) continue;
      const isAcross = from === this.width;
      const count = this.counts[last + from] as number;
      const ends = score + another + (isAcross ? 0 : (columns[from] as Column).whole);
      const rest = isAcross ? 0 : all - (this.empties[from + 1] as number);
      if (!isAcross) this.goOn(at, from, score + goesOn, line);
      for (let state = 0; state < this.width; state += 1) {
        const counted = state === counter ? countOdds(line, count, isAcross, this.isSerial) : 0;
        const own = ends + (this.empties[state] as number) + (this.own[state] as number) + counted;
        if (state > from && !isAcross)
          this.put(
            at,
            state,
            own - (this.empties[from + 1] as number) + (same[state - from - 1] as number),
            from,
            false,
            count,
            line,
          );
        const gap = isAcross ? 0 : (opened[this.width - 1 - from + state] as number);
        this.put(at, state, own + rest + gap - ROW + DEEPER * state, from, true, count, line);
      }
      this.put(at, this.width, ends + rest + (this.own[this.width] as number), from, true, count, line);
    }
  }

  private goOn(at: number, state: number, score: number, line: CellLine): void {
    const last = at - this.states + state;
    const run = this.runs[last] as number;
    const whole = score + (this.layout.columns[state] as Column).more - LONGER * run;
    if (this.put(at, state, whole, state, false, this.counts[last] as number, line))
      this.runs[at + state] = Math.min(255, run + 1);
  }

  /** Keeps a way to a state if it is the best so far. */
  private put(
    at: number,
    state: number,
    score: number,
    from: number,
    opensRow: boolean,
    count: number,
    line: CellLine,
  ): boolean {
    const place = at + state;
    if (score <= (this.scores[place] as number)) return false;
    this.scores[place] = score;
    this.froms[place] = from;
    this.opens[place] = opensRow ? 1 : 0;
    this.runs[place] = 1;
    const isCounted =
      state === this.layout.counter &&
      (opensRow || from !== state) &&
      line.count !== null &&
      line.shape !== 'subitem';
    this.counts[place] = isCounted ? (line.count as number) : count;
    return true;
  }

  /** The odds of so many empty lines above a cell, by the number of empty cells before it. */
  private gapOdds(gap: number): GapOdds {
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

/** In the same row, and where a row begins. */
interface GapOdds {
  same: number[];
  opened: number[];
}

/** Odds of the empty lines above a cell where they show empty cells: `skipped` of them before it. */
function gapOdds(gap: number, skipped: number, newRow: boolean, { cellGap, rowGap }: Layout): number {
  if (skipped > 0) {
    const expected = cellGap + skipped * (cellGap + 1);
    return gap === expected ? 2.5 + 0.5 * Math.min(skipped, 4) : gap === cellGap ? -1.5 : 0;
  }
  if (gap === cellGap) return newRow && rowGap !== null && rowGap > cellGap ? -1 : 0;
  if (newRow) return gap === rowGap ? 0.8 : -0.8;
  return -2.5;
}

/** Sums of the logarithms for empty columns: `sums[k]` for the first k. */
function emptySums(columns: readonly Column[]): number[] {
  const sums = [0];
  for (const { empty } of columns) sums.push((sums.at(-1) ?? 0) + empty);
  return sums;
}

/** Odds of a number that counts on, or does not, in the column that counts. */
function countOdds(line: CellLine, last: number, afterGroup: boolean, isSerial: boolean): number {
  const { count } = line;
  if (count === null) return isSerial && line.shape !== 'total' ? -2.5 : 0;
  const weight = isSerial ? 1 : 0.6;
  if (line.shape === 'subitem' || (line.shape === 'mark' && /^[（(]/u.test(line.words))) return -0.5;
  if (count === last + 1) return 3 * weight;
  if (count === 1) return (afterGroup ? 2 : -0.5) * weight;
  if (count > last && count <= last + 20) return -1.5 * weight;
  return -4 * weight;
}

/** Odds of a line across the table. The next line must then open a row. */
function acrossOdds({ shape, isGroup }: CellLine): number {
  const odds = GROUP_ODDS[shape];
  if (odds === undefined) return NO_GROUP;
  return odds - 2 + (isGroup ? 1.5 : 0);
}

/** A heading of the text hardly goes on in a cell. */
function markedOdds({ shape, words, isGroup }: CellLine): number {
  if (isGroup && /[:：]$/u.test(words)) return -3;
  if (shape === 'chapter' || shape === 'part') return -5;
  if (shape === 'mark') return /^[（(]?[一二三四五六七八九十]/u.test(words) ? -3 : -1;
  return shape === 'number' ? -1 : 0;
}
