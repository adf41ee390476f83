/**
 * Tables whose cells stand one a line, as they come out of a web page or a word processor. The head is found by its
 * words; for each number of columns that the head allows, the lines below are shared out among the columns
 * (`decode.ts`), what was found in the columns sharpens what is looked for, and the likeliest reading wins.
 */

import { must } from '../../text/must.ts';
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind } from '../tokens/token.ts';
import type { Budget } from './budget.ts';
import type { CellLine, CellLines, CellPart } from './cell-lines.ts';
import { isConvincing } from './evidence.ts';
import type { Head } from './heads.ts';
import {
  ACROSS,
  MOST_HEADS_ALIKE,
  MOST_LINES_ABOVE_HEAD,
  MOST_LINES_TO_CHOOSE,
  MOST_ROUGH_LINES,
  MOST_ROUNDS,
  MOST_STACKED_HEADS,
  MOST_STACKED_LAYOUTS,
} from './limits.ts';
import { filledUp, headCells, joinCell } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { beginsHead, wordsOfLine } from './stacked-head.ts';
import { bodiesOf, headRun, headsOf, startCost } from './stacked-head-lines.ts';
import { type Hypothesis, tryLayout } from './stacked-layout.ts';
import { linesBelow } from './stacked-lines.ts';

/** How much worse than the best a head may be that is tried. */
const WORSE_HEAD = 16;
/** Least score of a table, and of each of its rows. */
const LEAST_SCORE = 9;
const LEAST_ROW = 1.2;
/** Work of arranging a head, for each three of its lines, and of looking for one at a line. */
const WORK_OF_HEAD = 30;
const WORK_OF_START = 20_000;

/** A table: the words of its head, the lines that they have, and how the lines below are read. */
interface Found {
  parts: readonly CellPart[];
  reading: Hypothesis;
}

/** A head with the place where its rows begin. */
interface Candidate {
  head: Head;
  body: number;
}

/** Returns what reads such tables of one text. */
export function stackedTables(lines: CellLines, budget: Budget): StackedTables {
  return new StackedTables(lines, budget);
}

export type { StackedTables };

/** Readers of the tables of one text. */
class StackedTables {
  private readonly lines: CellLines;
  private readonly budget: Budget;
  /** The reading of a table whose head begins at a line; null where none convinces. */
  private readonly readings = new Map<number, Found | null>();

  constructor(lines: CellLines, budget: Budget) {
    this.lines = lines;
    this.budget = budget;
  }

  /** Reads the table whose head begins at line `from` or right below; null where none does. */
  read(from: number): ReadTable | null {
    let best: { start: number; found: Found; score: number } | null = null;
    for (let start = from; start <= from + MOST_LINES_ABOVE_HEAD; start += 1) {
      const found = this.readingAt(start);
      if (!found) continue;
      const score = found.reading.score - startCost(this.lines, start, found.reading.body);
      if (score > (best?.score ?? 0)) best = { start, found, score };
    }
    return best ? tableOf(best.start, best.found) : null;
  }

  /** Reads the table whose head is all of line `from`, its words side by side, and its cells one a line; null where none is. */
  readBelowLine(from: number): ReadTable | null {
    const parts = wordsOfLine(this.lines.at(from));
    if (parts.length === 0) return null;
    this.budget.spend(WORK_OF_START);
    const candidates = headsOf(parts, this.lines.at(from + 1)).map((head) => ({ head, body: from + 1 }));
    const reading = this.bestReading(from, candidates);
    return reading && this.isTable(from, reading) ? tableOf(from, { parts, reading }) : null;
  }

  private readingAt(start: number): Found | null {
    const known = this.readings.get(start);
    if (known !== undefined) return known;
    const found = beginsHead(this.lines, start) ? this.look(start) : null;
    this.readings.set(start, found);
    return found;
  }

  private look(start: number): Found | null {
    this.budget.spend(WORK_OF_START);
    const run = headRun(this.lines, start);
    const candidates: Candidate[] = [];
    for (const length of bodiesOf(run)) {
      if (this.budget.isSpent) return null;
      this.budget.spend(WORK_OF_HEAD * length ** 3);
      const heads = headsOf(run.slice(0, length), run[length]);
      candidates.push(...heads.map((head) => ({ head, body: start + length })));
    }
    const reading = this.bestReading(start, candidates);
    if (!reading || !this.isTable(start, reading)) return null;
    return { parts: run.slice(0, reading.body - start), reading };
  }

  /** The likeliest reading below one of the heads. */
  private bestReading(from: number, candidates: Candidate[]): Hypothesis | null {
    candidates.sort((a, b) => b.head.score - a.head.score);
    const hurdle = (candidates[0]?.head.score ?? 0) - WORSE_HEAD;
    const compared = new Map<string, number>();
    const rough: Hypothesis[] = [];
    const windows = new Map<number, CellLine[]>();
    for (const { head, body } of candidates) {
      const alike = `${body},${head.kinds.length}`;
      const count = compared.get(alike) ?? 0;
      if (head.score < hurdle || rough.length >= MOST_STACKED_HEADS) break;
      if (count >= MOST_HEADS_ALIKE) continue;
      compared.set(alike, count + 1);
      const below = windows.get(body) ?? linesBelow(this.lines, from, body, MOST_ROUGH_LINES);
      windows.set(body, below);
      const tried = tryLayout(head, below, body, this.budget, 1);
      if (tried) rough.push(tried);
    }
    rough.sort((a, b) => b.score - a.score);
    let best: Hypothesis | null = null;
    for (const { head, body } of rough.slice(0, MOST_STACKED_LAYOUTS)) {
      const tried = tryLayout(
        head,
        linesBelow(this.lines, from, body, MOST_LINES_TO_CHOOSE),
        body,
        this.budget,
        2,
      );
      if (tried && (!best || tried.score > best.score)) best = tried;
    }
    return best && this.readToEnd(from, best);
  }

  /** Reads the lines to the end of the table. Readings are compared by the same lines: the score stays. */
  private readToEnd(from: number, best: Hypothesis): Hypothesis | null {
    for (let most = 2 * MOST_LINES_TO_CHOOSE; ; most *= 4) {
      const below = linesBelow(this.lines, from, best.body, most);
      const whole = tryLayout(best.head, below, best.body, this.budget, MOST_ROUNDS, best.layout);
      if (!whole) return null;
      if (!whole.decoded.wantsMore || below.length < most || this.budget.isSpent)
        return { ...whole, score: best.score };
    }
  }

  private isTable(from: number, { head, lines, decoded, layout, score }: Hypothesis): boolean {
    const rows = decoded.placed.filter(({ opensRow, column }) => opensRow && column !== ACROSS).length;
    const above = this.lines.at(from - 1);
    const isCaptioned = above !== undefined && isKind(above.token, 'caption') && layout.columns.length > 2;
    if (rows < (isCaptioned ? 1 : 2) || score < LEAST_SCORE || decoded.score / rows < LEAST_ROW) return false;
    const cells = decoded.placed.map((place, index) => ({
      ...place,
      line: must(lines[index], 'a line'),
    }));
    return isConvincing(head, layout.counter, cells, isCaptioned);
  }
}

/** Makes the table of a reading. */
function tableOf(from: number, { parts, reading }: Found): ReadTable {
  const { head, body, lines, decoded, layout } = reading;
  const joins: TableJoin[] = [];
  const words = head.columns.map((column) =>
    column.map((own) => own.map((index) => must(parts[index], 'a part').passage)),
  );
  const header = headCells(words, joins);
  const rows: Passage[][] = [];
  const repeatedHeads: number[] = [];
  let cells: Passage[][] = [];
  const endRow = () => {
    if (cells.length === 0) return;
    rows.push(filledUp(cells.map((own) => (own.length > 0 ? joinCell(own, joins) : null))));
    cells = [];
  };
  let to = body;
  decoded.placed.forEach(({ column, opensRow }, place) => {
    const line = must(lines[place], 'a line');
    // What lies between two lines is the head, printed again.
    for (; to < line.index; to += 1) repeatedHeads.push(to);
    to = line.index + 1;
    if (opensRow) endRow();
    if (column === ACROSS) {
      rows.push([line.passage]);
      return;
    }
    if (cells.length === 0) cells = layout.columns.map(() => []);
    cells[column]?.push(line.passage);
  });
  endRow();
  return { from, to, header, rows, joins, repeatedHeads };
}
