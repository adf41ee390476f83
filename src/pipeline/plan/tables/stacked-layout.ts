/** A layout of a table whose cells stand one a line: tried, and sharpened by what was found in its columns. */

import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import type { Budget } from './budget.ts';
import type { CellLine } from './cell-lines.ts';
import { addCell, columnOf, type Found, nothingFound, plainColumn } from './columns.ts';
import { type Decoded, decode, type Layout, type Placed } from './decode.ts';
import type { Head } from './heads.ts';
import { ACROSS } from './limits.ts';

/** Work of saying what a column holds. */
const WORK_OF_COLUMN = 1500;
/** What it costs that no line fills a column. */
const NEVER_FILLED = 6;

/** A reading of the lines below a head. */
export interface Hypothesis {
  head: Head;
  /** Index of the first line of the rows. */
  body: number;
  /** The lines of the rows, as far as they were looked through. */
  lines: readonly CellLine[];
  layout: Layout;
  decoded: Decoded;
  score: number;
}

/** Shares the lines out below a head, in several rounds; null where nothing is gained. */
export function tryLayout(
  head: Head,
  lines: readonly CellLine[],
  body: number,
  budget: Budget,
  rounds: number,
  known?: Layout,
): Hypothesis | null {
  const gaps = lines.slice(0, 60).map(({ gap }) => gap);
  let layout: Layout = known ?? {
    columns: head.kinds.map(plainColumn),
    counter: head.kinds.indexOf('serial'),
    cellGap: commonest(gaps),
    rowGap: null,
  };
  let decoded = decode(lines, layout, budget);
  let expected = decoded.score;
  for (let round = 1; round < rounds; round += 1) {
    const before = decoded.placed;
    budget.spend(WORK_OF_COLUMN * layout.columns.length);
    layout = learn(lines, before, layout);
    decoded = decode(lines, layout, budget);
    if (!known) expected = decode(lines, learn(lines, before, layout, true), budget).score;
  }
  return decoded.placed.length === 0
    ? null
    : {
        head,
        body,
        lines,
        layout,
        decoded,
        score:
          head.score +
          (known ? decoded.score : (expected + decoded.score) / 2) -
          NEVER_FILLED * unused(decoded, layout),
      };
}

/** Number of columns in which no line is, but for notes. */
function unused({ placed }: Decoded, { columns }: Layout): number {
  const filled = new Set(placed.map(({ column }) => column));
  return columns.filter(({ kind }, column) => kind !== 'note' && !filled.has(column)).length;
}

/** What the columns hold by the last sharing out. */
function learn(
  lines: readonly CellLine[],
  placed: readonly Placed[],
  layout: Layout,
  asExpected = false,
): Layout {
  const found: Found[] = layout.columns.map(nothingFound);
  const counted = layout.columns.map(() => 0);
  const rowGaps: number[] = [];
  let filled = new Set<number>();
  const endRow = () => {
    if (filled.size > 0)
      found.forEach((each, column) => {
        if (!filled.has(column)) each.empty += 1;
      });
    filled = new Set();
  };
  placed.forEach(({ column, opensRow, goesOn }, index) => {
    const line = must(lines[index], 'a line');
    if (opensRow) {
      endRow();
      if (index > 0 && placed[index - 1]?.column === layout.columns.length - 1 && column === 0)
        rowGaps.push(line.gap);
    }
    const own = found[column];
    if (column === ACROSS || !own) return;
    if (goesOn) {
      own.more += 1;
      return;
    }
    filled.add(column);
    addCell(own, line.shape, line.words);
    if (line.shape === 'item' && line.count !== null) counted[column] = (counted[column] ?? 0) + 1;
  });
  endRow();
  const most = greatest(counted);
  const counter = layout.counter >= 0 ? layout.counter : most >= 3 ? counted.indexOf(most) : -1;
  return {
    columns: layout.columns.map(({ kind }, column) => columnOf(kind, found[column], asExpected)),
    counter,
    cellGap: layout.cellGap,
    rowGap: rowGaps.length >= 2 ? commonest(rowGaps) : null,
  };
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
