/**
 * Tables set with rules of dashes, as pandoc writes them: simple tables, whose columns are below the dashes of a rule, and
 * grids of `+---+` and `|`.
 */

import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { TableJoin } from '../lines/blocks.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';
import { type PrintedLines, pieceOf } from './atoms.ts';
import { isHeadRow } from './head-rows.ts';
import { LONGEST_RULED_HEAD_UNITS, MOST_RULED_LINES } from './limits.ts';
import { filledUp, joinCell } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { columnsOf } from './shapes.ts';

const GRID_RULE = withExamples(/^\+(?:[-=:]+\+)+$/u, `+-+ +=+ +--+`, `又+-+ ++ + +-+等`);
const GRID_ROW = /^\|.*\|$/u;
/** Dashes of several columns, and a rule across the table. */
const SIMPLE_RULE = withExamples(
  /^[-=─━]{2,}(?:\s+[-=─━]{2,})+$/u,
  `--␣-- =-␣-- --␣=- --␣␣--`,
  `又--␣-- ---- --␣--等`,
);
const FULL_RULE = /^[-=─━]{4,}$/u;

/** A line with what stands below each column; `opens`: below an empty line. */
interface RuledLine {
  cells: Passage[][];
  opens: boolean;
}

/** Reads a grid whose first rule is token `from`. */
export function readGrid(tokens: readonly LineToken[], from: number): ReadTable | null {
  const top = tokens[from];
  if (!top || !GRID_RULE.test(top.text)) return null;
  const edges = [...top.text.matchAll(/\+/gu)].map(({ index }) => index);
  const rules = [from];
  const borders: Passage[] = [];
  const joins: TableJoin[] = [];
  const rows: Passage[][] = [];
  let header: Passage[] = [];
  let cells: Passage[][] = edges.slice(1).map(() => []);
  let to = from + 1;
  for (; to < tokens.length; to += 1) {
    const token = must(tokens[to], 'a token');
    if (GRID_RULE.test(token.text) && token.gap === 0) {
      rules.push(to);
      const row = rowOf(cells, joins);
      if (row.length > 0 && token.text.includes('=') && rows.length === 0) header = row;
      else if (row.length > 0) rows.push(row);
      cells = edges.slice(1).map(() => []);
    } else if (GRID_ROW.test(token.text) && token.gap === 0) cutAtBars(token, edges, cells, borders);
    else break;
  }
  const last = rowOf(cells, joins);
  if (last.length > 0) rows.push(last);
  const first = rows[0];
  if (header.length === 0 && first && rows.length > 1 && isHeadRow(first)) header = rows.shift() ?? [];
  return rows.length + header.length < 2
    ? null
    : { from, to, header, rows, joins, repeatedHeads: [], rules, borders };
}

/** Puts what stands between the bars of a line into the cells. Bars stand at the edges of the grid, counted in columns. */
function cutAtBars(
  { passage, text }: LineToken,
  edges: readonly number[],
  cells: Passage[][],
  borders: Passage[],
): void {
  let column = 0;
  let start = 0;
  let cell = -1;
  for (let index = 0; index < text.length; index += 1) {
    const isBar =
      text[index] === '|' && (edges.includes(column) || text.split('|').length === edges.length + 1);
    if (isBar) {
      const part = cell >= 0 ? slicePassage(passage, start, index) : null;
      if (part) cells[Math.min(cell, cells.length - 1)]?.push(part);
      const border = slicePassage(passage, index, index + 1);
      if (border) borders.push(border);
      start = index + 1;
      cell += 1;
    }
    column += columnsOf(text[index] ?? '');
  }
  const rest = slicePassage(passage, start, text.length);
  if (rest) cells.at(-1)?.push(rest);
}

function rowOf(cells: readonly Passage[][], joins: TableJoin[]): Passage[] {
  return filledUp(cells.map((parts) => (parts.length > 0 ? joinCell(parts, joins) : null)));
}

/** Reads a simple table whose first rule is token `from`, or the one below it with a head above. */
export function readSimple(lines: PrintedLines, from: number): ReadTable | null {
  const { tokens } = lines;
  const opening = tokens[from];
  const below = tokens[from + 1];
  if (!opening) return null;
  const isHead =
    !isRule(opening) &&
    below !== undefined &&
    below.gap === 0 &&
    SIMPLE_RULE.test(below.text) &&
    opening.text.length <= LONGEST_RULED_HEAD_UNITS;
  if (!isHead && !isRule(opening)) return null;
  const ruleAt = isHead ? from + 1 : firstRule(tokens, from);
  if (ruleAt < 0) return null;
  const columns = (lines.at(ruleAt)?.atoms ?? []).map((atom) => ({ from: atom.from, to: atom.to }));
  const rules: number[] = [];
  const joins: TableJoin[] = [];
  const head: RuledLine[] = [];
  const body: RuledLine[] = [];
  let seen = isHead ? 0 : -1;
  let to = from;
  let after = -1;
  for (let index = from; index < Math.min(tokens.length, from + MOST_RULED_LINES); ) {
    const token = must(tokens[index], 'a token');
    const line = lines.at(index);
    if (!line) break;
    if (isRule(token)) {
      rules.push(index);
      seen = index === ruleAt ? 1 : seen;
      to = index + 1;
      index += 1;
      if (body.length > 0) {
        after = index;
        break;
      }
      continue;
    }
    const isAbove = index < ruleAt;
    if (isHead && seen === 1 && token.gap > 0 && body.length > 0) break;
    const cells: Passage[][] = columns.map(() => []);
    let fits = true;
    for (let first = 0; first < line.atoms.length; ) {
      let last = first + 1;
      while (last < line.atoms.length && line.atoms[last]?.blanks === 1) last += 1;
      const [from0, to0] = [
        must(line.atoms[first], 'an atom').from,
        must(line.atoms[last - 1], 'an atom').to,
      ];
      const column = bestColumn(columns, from0, to0);
      const words = pieceOf(tokens, line.atoms.slice(first, last), 0).passage;
      if (column < 0) fits = false;
      else cells[column]?.push(words);
      first = last;
    }
    if (!fits) break;
    (isAbove ? head : body).push({ cells, opens: token.gap > 0 && body.length > 0 });
    index = line.next;
    to = index;
  }
  if (body.length === 0) return null;
  const rows = rowsOf(body, joins);
  let header = head.length > 0 ? merged(head, joins) : [];
  const first = rows[0];
  if (header.length === 0 && first && rows.length > 1 && isHeadRow(first)) header = rows.shift() ?? [];
  return rows.length + header.length < 2
    ? null
    : { from, to: after > 0 ? after : to, header, rows, joins, repeatedHeads: [], rules };
}

const isRule = ({ text }: LineToken) => SIMPLE_RULE.test(text) || FULL_RULE.test(text);

/** The first rule with dashes for each column, at most a few lines below a rule across the table. */
function firstRule(tokens: readonly LineToken[], from: number): number {
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1)
    if (SIMPLE_RULE.test(tokens[index]?.text ?? '')) return index;
  return -1;
}

function bestColumn(columns: readonly { from: number; to: number }[], from: number, to: number): number {
  const shared = columns.map((column) => Math.min(to, column.to + 1) - Math.max(from, column.from - 1));
  const most = greatest(shared);
  return most > 0 ? shared.indexOf(most) : -1;
}

/** Rows of one line each; where empty lines stand between rows, rows of all the lines between two. */
function rowsOf(lines: readonly RuledLine[], joins: TableJoin[]): Passage[][] {
  if (!lines.some(({ opens }) => opens)) return lines.map((line) => merged([line], joins));
  const groups: RuledLine[][] = [];
  for (const line of lines) {
    if (line.opens || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => merged(group, joins));
}

function merged(lines: readonly RuledLine[], joins: TableJoin[]): Passage[] {
  const columns = lines[0]?.cells.length ?? 0;
  return rowOf(
    Array.from({ length: columns }, (_, column) => lines.flatMap(({ cells }) => cells[column] ?? [])),
    joins,
  );
}
