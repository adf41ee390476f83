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
/** Words that stand across a table: a number of items, a colon at the end, a class. */
const GROUP_WORDS =
  /[（(](?:共|含)?.{0,30}[0-9一二三四五六七八九十]*[项个类条件][）)]|[:：]$|[（(]个[）)]$|(?:方面|类|领域)$/u;

/** How a line fits below the one before it in the same cell, by what binds them. */
const GOES_ON: Readonly<Record<Bond, number>> = {
  broken: 2.2,
  wrapped: 1.3,
  alike: 1.2,
  labelled: 1.5,
  paragraph: 0,
  loose: -1.2,
};
/** How another cell fits behind it. */
const ANOTHER: Readonly<Record<Bond, number>> = {
  broken: -2.5,
  wrapped: -0.6,
  alike: -0.3,
  labelled: -0.8,
  paragraph: 0,
  loose: 0,
};
/** Each line more in a cell costs a little more than the one before. */
const LONGER = 0.06;
/** What a row costs: of two readings the one with fewer rows is the likelier. */
const ROW = 0.8;

const NONE = Number.NEGATIVE_INFINITY;
const FROM_START = -2;

/** Shares out `lines` among the columns of `layout`. */
export function decode(lines: readonly CellLine[], layout: Layout, budget: Budget): Decoded {
  const { columns, counter, cellGap, rowGap } = layout;
  const width = columns.length;
  const states = width + 1;
  const isSerial = columns[counter]?.kind === 'serial';
  const empties = emptySums(columns);
  const all = empties[width] ?? 0;
  const whole = columns.map((column) => column.whole);
  const more = columns.map((column) => column.more);

  const scores = new Float64Array(lines.length * states).fill(NONE);
  const froms = new Int8Array(lines.length * states);
  const opens = new Uint8Array(lines.length * states);
  const counts = new Int16Array(lines.length * states);
  const runs = new Uint8Array(lines.length * states).fill(1);
  const own = new Float64Array(states);
  let best = { score: 0, line: -1, state: FROM_START };
  let wantsMore = true;

  for (let index = 0; index < lines.length; index += 1) {
    if (budget.isSpent) break;
    budget.spend(states);
    const line = lines[index] as CellLine;
    const { bond } = line;
    const another = ANOTHER[bond];
    const at = index * states;
    const last = at - states;
    columns.forEach((column, state) => {
      own[state] =
        (column.odds.get(line.shape) ?? 0) + column.filled + (column.repeated.get(line.words) ?? 0);
    });
    own[width] = acrossOdds(line);
    const goesOn = GOES_ON[bond] + markedOdds(line);
    if (index === 0) {
      for (let state = 0; state < states; state += 1) {
        const lead = state === width ? 0 : (empties[state] ?? 0);
        const counted = state === counter ? countOdds(line, 0, false, isSerial) : 0;
        put(state, lead + (own[state] ?? 0) + counted, FROM_START, true, 0);
      }
    } else {
      for (let from = 0; from < states; from += 1) {
        const score = scores[last + from] ?? NONE;
        if (score === NONE) continue;
        const isAcross = from === width;
        const count = counts[last + from] ?? 0;
        const ends = score + another + (isAcross ? 0 : (whole[from] ?? 0));
        const rest = isAcross ? 0 : all - (empties[from + 1] ?? 0);
        if (!isAcross) {
          const run = runs[last + from] ?? 1;
          const inCell = score + (more[from] ?? 0) + goesOn - LONGER * run + gapOdds(line.gap, 0, false);
          if (put(from, inCell, from, false, count)) runs[at + from] = Math.min(255, run + 1);
          for (let state = from + 1; state < width; state += 1) {
            const skipped = (empties[state] ?? 0) - (empties[from + 1] ?? 0);
            const gap = gapOdds(line.gap, state - from - 1, false);
            const counted = state === counter ? countOdds(line, count, false, isSerial) : 0;
            put(state, ends + skipped + (own[state] ?? 0) + gap + counted, from, false, count);
          }
        }
        for (let state = 0; state < width; state += 1) {
          const gap = isAcross ? 0 : gapOdds(line.gap, width - 1 - from + state, true);
          const counted = state === counter ? countOdds(line, count, isAcross, isSerial) : 0;
          put(
            state,
            ends + rest + (empties[state] ?? 0) + (own[state] ?? 0) + gap + counted - ROW,
            from,
            true,
            count,
          );
        }
        put(width, ends + rest + (own[width] ?? 0), from, true, count);
      }
    }
    let reached = NONE;
    for (let state = 0; state < width; state += 1) {
      const score = scores[at + state] ?? NONE;
      reached = Math.max(reached, score);
      const ended = score + all - (empties[state + 1] ?? 0);
      if (ended > best.score) best = { score: ended, line: index, state };
    }
    if (reached < best.score - DROP && index - best.line >= LINES_OF_DROP) {
      wantsMore = false;
      break;
    }

    function put(state: number, score: number, from: number, opensRow: boolean, count: number): boolean {
      if (score <= (scores[at + state] ?? NONE)) return false;
      scores[at + state] = score;
      froms[at + state] = from;
      opens[at + state] = opensRow ? 1 : 0;
      runs[at + state] = 1;
      counts[at + state] =
        state === counter && from !== state && line.count !== null && line.shape !== 'subitem'
          ? line.count
          : count;
      if (state === counter && opensRow && line.count !== null && line.shape !== 'subitem')
        counts[at + state] = line.count;
      return true;
    }
  }
  return { score: best.score, placed: trace(), wantsMore };

  /** Goes back along the best way. */
  function trace(): Placed[] {
    const placed: Placed[] = [];
    let state = best.state;
    for (let index = best.line; index >= 0; index -= 1) {
      const at = index * states + state;
      const opensRow = opens[at] === 1;
      const from = froms[at] ?? FROM_START;
      placed.push({
        column: state === width ? ACROSS : state,
        opensRow,
        goesOn: !opensRow && from === state,
      });
      state = from;
    }
    return placed.reverse();
  }

  /** Odds of the empty lines above a cell, where `skipped` cells before it are empty. */
  function gapOdds(gap: number, skipped: number, newRow: boolean): number {
    if (cellGap === 0) return gap === 0 ? 0 : newRow ? 0.4 : -1.2;
    if (skipped > 0) {
      const expected = cellGap + skipped * (cellGap + 1);
      return gap === expected ? 2.5 + 0.5 * Math.min(skipped, 4) : gap === cellGap ? -1.5 : 0;
    }
    if (gap === cellGap) return newRow && rowGap !== null && rowGap > cellGap ? -1 : 0;
    if (newRow) return gap === rowGap ? 0.8 : -0.8;
    return -2.5;
  }
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
function acrossOdds({ shape, words }: CellLine): number {
  const odds = GROUP_ODDS[shape];
  if (odds === undefined) return NO_GROUP;
  return odds - 2 + (GROUP_WORDS.test(words) ? 1.5 : 0);
}

/** A heading of the text hardly goes on in a cell. */
function markedOdds({ shape }: CellLine): number {
  return shape === 'chapter' || shape === 'part' ? -3 : shape === 'number' ? -1 : 0;
}
