/**
 * Tables whose cells stand one a line with nothing to set them off, as they come out of a web page or a PDF: told from
 * text by the kinds of their cells, which come back with every row.
 */

import type { Rows } from '../lines/blocks.ts';
import type { Line } from '../lines/lines.ts';
import { joinPassages, type Passage, passageOfLine } from '../lines/passage.ts';
import type { Budget } from './budget.ts';
import { areOfKinds, belowMergedCell, type CellKind, cellKind, SERIAL_HEAD } from './cells.ts';

/** Columns of such a table, and rows below its head. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const FEWEST_ROWS = 2;
/** Rows that only their numbers tell from text. */
const FEWEST_COUNTED_ROWS = 3;
/** Longest cell, in UTF-16 units. */
const LONGEST_CELL = 40;
/** What stands over values: a year, a target, growth. */
const VALUE_HEAD =
  /^(?:(?:19|20)[0-9]{2}\s*年?(?:度|末|底)?(?:计划|预期|预计|实际|完成|目标|规划)?数?(?:[（(][^（）()]{1,8}[）)])?|.*(?:目标|现状|基期|实际|完成|规划)值?|.*(?:年均|累计|增速|增长).*)$/u;
const NATURE_HEAD = /属性|性质/u;

/** A table that begins at `start`, and the index of the line after it; null where none does. `skip` holds line numbers that are not text. */
export function readStackedCells(
  lines: readonly Line[],
  start: number,
  skip: ReadonlySet<number>,
  budget: Budget,
): Rows | null {
  const cells = new CellReader(lines, start, skip, budget);
  let best: Passage[][] = [];
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width += 1) {
    const rows = rowsOf(cells, width);
    if (rows.flat().length > best.flat().length) best = rows;
  }
  const last = best.at(-1)?.at(-1)?.spans[0]?.line;
  if (last === undefined) return null;
  return { rows: best, next: lines.findIndex(({ number }) => number === last) + 1, joins: [] };
}

/** The lines from a place on that can be cells, read no further than they are asked for: every line of a text may begin a table. */
class CellReader {
  private readonly read: Passage[] = [];
  private readonly rest: Iterator<Passage>;

  private readonly budget: Budget;

  constructor(lines: readonly Line[], start: number, skip: ReadonlySet<number>, budget: Budget) {
    this.rest = cellsFrom(lines, start, skip);
    this.budget = budget;
  }

  /** The cells from the one at `start` up to the one at `end`; fewer where the lines that can be cells end. */
  slice(start: number, end: number): Passage[] {
    this.budget.spend(end - start);
    if (this.budget.isSpent) return [];
    while (this.read.length < end) {
      const { value, done } = this.rest.next();
      if (done) break;
      this.read.push(value);
    }
    return this.read.slice(start, end);
  }
}

function* cellsFrom(lines: readonly Line[], start: number, skip: ReadonlySet<number>): Generator<Passage> {
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const text = line.text.trim();
    if (text === '' || skip.has(line.number)) continue;
    if (text.length > LONGEST_CELL || /[，。；：\t]/u.test(text)) return;
    const after = lines[index + 1];
    // A column as narrow as its numbers breaks its head.
    if (text === '序' && after?.text.trim() === '号') {
      yield joinPassages([passageOfLine(line), passageOfLine(after)], '');
      index += 1;
    } else yield passageOfLine(line);
  }
}

/** The head and the rows that the cells make when the table has so many columns; none when they do not. */
function rowsOf(cells: CellReader, width: number): Passage[][] {
  const head = cells.slice(0, width);
  if (head.length < width) return [];
  const kinds = head.map(({ text }) => kindBelow(text));
  if (kinds.includes('value') && kinds.filter((kind) => kind !== 'name').length >= 2) {
    const rows = rowsBelow(cells, width, kinds);
    if (rows.length >= FEWEST_ROWS) return [head, ...rows];
  }
  if (!SERIAL_HEAD.test(head[0]?.text ?? '') || head.some(({ text }) => cellKind(text) !== 'name')) return [];
  const first = cells.slice(width, 2 * width).map(({ text }) => cellKind(text));
  if (first.length < width) return [];
  const counted = rowsBelow(cells, width, first);
  const end = counted.findIndex((row, index) => row[0]?.text !== String(index + 1));
  const rows = end < 0 ? counted : counted.slice(0, end);
  return rows.length < FEWEST_COUNTED_ROWS ? [] : [head, ...rows];
}

/** The rows below the head whose cells are of the kinds of their columns. */
function rowsBelow(cells: CellReader, width: number, kinds: readonly CellKind[]): Passage[][] {
  const rows: Passage[][] = [];
  for (let at = width; ; ) {
    const whole = cells.slice(at, at + width);
    const row = areOfKinds(whole, kinds)
      ? whole
      : rows.length === 0
        ? null
        : belowMergedCell(whole.slice(0, width - 1), kinds);
    if (!row) return rows;
    rows.push(row);
    at += row === whole ? width : width - 1;
  }
}

/** The kind of the cells that stand below a head; serial numbers are values. */
function kindBelow(head: string): CellKind {
  if (NATURE_HEAD.test(head)) return 'nature';
  return VALUE_HEAD.test(head) || SERIAL_HEAD.test(head) ? 'value' : 'name';
}
