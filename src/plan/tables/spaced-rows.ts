/** Tables pulled out of a PDF, whose cells stand one blank apart: told from text by their values. */

import type { Rows, TableJoin } from '../lines/blocks.ts';
import type { Line } from '../lines/lines.ts';
import { type Passage, passageOfLine, slicePassage } from '../lines/passage.ts';
import { withBrokenCells } from './broken-cells.ts';
import { belowMergedCell, belowMergedGroup, kindsOf } from './cells.ts';

/** Fewest columns and rows that make a table where one blank sets the cells apart. */
const FEWEST_SPACED = 3;
/** Longest line across the columns, in UTF-16 units. */
const LONGEST_ACROSS = 30;
/** Blanks inside a cell: around Latin words, before 年, 左右 and the like. */
const CELL_GAP = /(?<![A-Za-z])[ \u3000\u00a0]+(?![A-Za-z]|年(?:\s|$)|左右|以上|以下|以内)/gu;

/** Words of heads that are set as wide as their columns. */
const WIDE_WORDS = new Set([
  '指标',
  '单位',
  '项目',
  '名称',
  '序号',
  '备注',
  '类别',
  '属性',
  '性质',
  '领域',
  '地区',
  '合计',
]);
/** Any blanks: cells that are Latin words (PFLOPS, GDP) stand between them, too. */
const EVERY_GAP = /[ \u3000\u00a0]+/gu;

/** Cells that one blank sets apart, as in tables pulled out of a PDF; null for a line of text. */
export function spacedCells(line: Line): Passage[] | null {
  const cells = cellsAt(line, CELL_GAP);
  return cells.length < FEWEST_SPACED ? null : cells;
}

function cellsAt(line: Line, gap: RegExp): Passage[] {
  const passage = passageOfLine(line);
  if (/[，。；：\t]/u.test(passage.text)) return [];
  const cells: Passage[] = [];
  let offset = 0;
  const gaps = [...passage.text.matchAll(gap)].filter((match) => !isInWord(passage.text, match));
  for (const match of [...gaps, null]) {
    const cell = slicePassage(passage, offset, match?.index ?? passage.text.length);
    if (cell) cells.push(cell);
    if (match) offset = match.index + match[0].length;
  }
  return cells;
}

/** True for the blanks that set a short word wide: 指　　标, 单　位. */
function isInWord(text: string, gap: RegExpExecArray): boolean {
  const before = /(?:^|\s)(\p{Script=Han})$/u.exec(text.slice(0, gap.index))?.[1] ?? '';
  const after = /^(\p{Script=Han})(?:\s|$)/u.exec(text.slice(gap.index + gap[0].length))?.[1] ?? '';
  return WIDE_WORDS.has(before + after);
}

const valuesOf = (cells: readonly Passage[]) => kindsOf(cells).filter((kind) => kind === 'value').length;

/** True for a line that looks like a row of such a table. */
export function isSpacedRow(line: Line): boolean {
  return valuesOf(spacedCells(line) ?? []) >= 2;
}

/**
 * Rows of one width from `start` on, and the index of the line after them; null where there are none. Below the first
 * each has two values, or all have one in the same column. A line across the columns is a row of one cell.
 */
export function readSpacedRows(
  lines: readonly Line[],
  start: number,
  skip: ReadonlySet<number>,
): Rows | null {
  const head = spacedCells(lines[start] as Line);
  if (!head) return null;
  const rows = [head];
  const body = new Body();
  let whole = head;
  const joins: TableJoin[] = [];
  const lineOf = (number: number) => lines[number - (lines[0]?.number ?? 1)];
  let next = start + 1;
  for (let index = next; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (skip.has(line.number) || line.text.trim() === '') continue;
    const read = rowBelow(line, head, whole);
    const cells = read && body.takes(read) ? read : null;
    const after = filledAfter(lines, index, skip);
    const below = after ? rowBelow(after, head, cells ?? whole) : null;
    const broken = cells || !below ? null : withBrokenCells(rows, brokenParts(line, rows, lineOf), lineOf);
    if (cells) {
      rows.push(cells);
      whole = cells;
    } else if (broken) {
      joins.push({ line: lastLineOf(rows), nextLine: line.number, reason: 'cell' });
      rows[rows.length - 1] = broken;
      whole = broken;
    } else if (below && standsAcross(line, whole, below)) rows.push([passageOfLine(line)]);
    else break;
    next = index + 1;
  }
  return body.isTable() ? { rows, next, joins } : null;
}

/** The rows below a head, and what tells them from text: two values in each, or values in the same columns of all. */
class Body {
  private count = 0;
  private kinds = '';
  private valued = true;
  private alike = true;

  /** Adds a row; false for one that is told from text by neither. */
  takes(row: readonly Passage[]): boolean {
    const kinds = kindsOf(row).join();
    const valued = this.valued && valuesOf(row) >= 2;
    const alike = this.alike && (this.count === 0 || kinds === this.kinds);
    if (!valued && !alike) return false;
    if (this.count === 0) this.kinds = kinds;
    [this.valued, this.alike, this.count] = [valued, alike, this.count + 1];
    return true;
  }

  isTable(): boolean {
    return this.count >= (this.valued ? FEWEST_SPACED - 1 : FEWEST_SPACED);
  }
}

/** The cells of a line with a value that are as many as those of the head, that of a merged first cell counted; null for other lines. */
function rowBelow(line: Line, head: readonly Passage[], above: readonly Passage[]): Passage[] | null {
  const read = spacedCells(line);
  if (!read) return null;
  const every = cellsAt(line, EVERY_GAP);
  const cells =
    (read.length === head.length ? read : null) ??
    belowMergedGroup(read, head) ??
    belowMergedCell(read, kindsOf(above)) ??
    (every.length === head.length ? every : null);
  return cells && valuesOf(cells) > 0 ? cells : null;
}

/** What a line holds below rows that are set out in columns, where it has fewer cells than they have; nothing below others. */
function brokenParts(
  line: Line,
  rows: readonly Passage[][],
  lineOf: (number: number) => Line | undefined,
): Passage[] {
  const above = lineOf(rows.at(-1)?.at(-1)?.spans[0]?.line ?? 0)?.text ?? '';
  const parts = /\S\s{2,}\S/u.test(above) ? cellsAt(line, /\s{2,}/gu) : [];
  return parts.length < (rows[0]?.length ?? 0) ? parts : [];
}

/** True for a line across the columns, `一、空间底线`: the row below it counts on from the one above, or begins to count. */
function standsAcross(line: Line, above: readonly Passage[], below: readonly Passage[]): boolean {
  if (line.text.trim().length > LONGEST_ACROSS || /[。；：]/u.test(line.text)) return false;
  const count = Number(below[0]?.text);
  return count === 1 || count === Number(above[0]?.text) + 1;
}

/** The next line that holds text. */
function filledAfter(lines: readonly Line[], index: number, skip: ReadonlySet<number>): Line | undefined {
  let next = index + 1;
  while (lines[next] && (lines[next]?.text.trim() === '' || skip.has(lines[next]?.number ?? 0))) next += 1;
  return lines[next];
}

function lastLineOf(rows: readonly Passage[][]): number {
  return Math.max(...(rows.at(-1) ?? []).flatMap(({ spans }) => spans.map(({ line }) => line)));
}
