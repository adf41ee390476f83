/**
 * Tables whose rows stand one a line, their cells set apart by blanks, as they come out of a PDF. The head is found by
 * its words; the words of each line are shared out among the columns (`segment.ts`); lines that hold parts of cells go to
 * the row above or below (`spaced-rows.ts`).
 */

import { withExamples } from '../../text/with-examples.ts';
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind } from '../tokens/token.ts';
import type { PrintedLines } from './atoms.ts';
import type { Budget } from './budget.ts';
import { plainColumn } from './columns.ts';
import { isAlike } from './evidence.ts';
import { bandHead, kindsFound } from './head-bands.ts';
import type { ColumnKind } from './head-words.ts';
import { arrangeHeads, type Head } from './heads.ts';
import {
  MOST_ROW_ATOMS,
  MOST_SPACED_COLUMNS,
  MOST_SPACED_HEAD_ATOMS,
  MOST_SPACED_HEAD_LINES,
  MOST_SPACED_HEADS,
  MOST_SPACED_LAYOUTS,
  MOST_SPACED_LINES,
  MOST_SPACED_LINES_TO_CHOOSE,
} from './limits.ts';
import { type LinePieces, piecesOf } from './line-pieces.ts';
import { beginsNote } from './notes.ts';
import { filledUp, headCells, joinCell } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { assemble, type SpacedRow } from './spaced-assembly.ts';
import { chainOf, commonLength, isSetWide, learn, unused } from './spaced-columns.ts';
import { beginsSpacedHead } from './spaced-head.ts';
import { headAtoms, heightsOf, wordsAt } from './spaced-head-words.ts';
import { type Body, readBody, type SpacedLayout } from './spaced-rows.ts';

/** Work of arranging a head, for each three of its words. */
const WORK_OF_HEAD = 30;
/** Work of looking for a head at a line. */
const WORK_OF_START = 50_000;
const LEAST_SCORE = 10;
/** What it costs that no row fills a column, and that a head is out of order. */
const NEVER_FILLED = 12;
/** Least score of a head for each of its columns; a head of two must be known words. */
const LEAST_OF_WORD = 0.7;
const LEAST_OF_TWO = 3.2;
const OUT_OF_ORDER = 7;

interface Hypothesis {
  head: Head;
  /** Number of head lines. */
  height: number;
  layout: SpacedLayout;
  body: Body;
  score: number;
}

/** Reads the table whose head begins at token `from`, or on the line below one word; null where none does. */
export function readSpaced(lines: PrintedLines, from: number, budget: Budget): ReadTable | null {
  const best = bestLayout(lines, from, budget);
  const first = lines.at(from);
  const isBelow = first?.atoms.length === 1 && beginsSpacedHead(lines, first.next);
  const below = isBelow ? bestLayout(lines, first.next, budget) : null;
  const [found, start] =
    below && first && below.score > (best?.score ?? 0) ? [below, first.next] : [best, from];
  if (!found || found.score < LEAST_SCORE || !isConvincing(found)) return null;
  const all = piecesFrom(lines, start, MOST_SPACED_LINES);
  const head = all.slice(0, found.height);
  const body = readBody(all.slice(found.height), found.layout, budget, head);
  return body.anchors.length < 2 ? null : tableOf(start, head, found, body);
}

/** True where the head is known, and rows are counted or have columns of values. */
function isConvincing({ head, layout, body: { anchors } }: Hypothesis): boolean {
  const width = layout.columns.length;
  if (head.score < LEAST_OF_WORD * width || (width === 2 && head.score < LEAST_OF_TWO)) return false;
  const full = anchors.filter(({ cells }) => cells.length >= width - 1).length;
  const columns = layout.columns.map((_, column) =>
    anchors.flatMap(({ cells }) =>
      cells.filter((cell) => cell.column === column).map(({ piece }) => piece.shape),
    ),
  );
  const isCounted = layout.columns[layout.counter]?.kind === 'serial' && anchors.length >= 3;
  const alike = columns.filter((shapes, column) => column > 0 && isAlike(shapes)).length;
  return isCounted || (alike > 0 && (full >= anchors.length / 2 || layout.counter >= 0));
}

function bestLayout(lines: PrintedLines, from: number, budget: Budget): Hypothesis | null {
  const near = piecesFrom(lines, from, MOST_SPACED_HEAD_LINES + MOST_SPACED_LINES_TO_CHOOSE);
  const heights = heightsOf(near);
  budget.spend(WORK_OF_START);
  const rough: Hypothesis[] = [];
  let best: Hypothesis | null = null;
  for (const height of heights) {
    const atoms = headAtoms(near.slice(0, height));
    if (atoms.length > MOST_SPACED_HEAD_ATOMS) continue;
    const body = near.slice(height, height + MOST_SPACED_LINES_TO_CHOOSE);
    budget.spend(WORK_OF_HEAD * atoms.length ** 3);
    const heads = arrangeHeads(atoms, MOST_SPACED_COLUMNS).sort((a, b) => b.score - a.score);
    for (const head of heads.slice(0, MOST_SPACED_HEADS)) {
      if (budget.isSpent) return null;
      rough.push(...tryLayouts(head, height, body, budget));
    }
    const banded = height > 1 ? tryBands(near.slice(0, height), body, budget) : null;
    if (banded && (!best || banded.score > best.score)) best = banded;
  }
  rough.sort((a, b) => b.score - a.score);
  for (const tried of rough.slice(0, MOST_SPACED_LAYOUTS)) {
    const sharp = sharpen(
      tried,
      near.slice(tried.height, tried.height + MOST_SPACED_LINES_TO_CHOOSE),
      budget,
    );
    if (sharp && (!best || sharp.score > best.score)) best = sharp;
  }
  return best;
}

/**
 * A head whose lines do not follow each other in reading order, as where words stand in the middle of a cell of two
 * rows: the rows tell the columns, and each word goes to a column that fits it.
 */
function tryBands(
  head: readonly LinePieces[],
  body: readonly LinePieces[],
  budget: Budget,
): Hypothesis | null {
  const width = commonLength(body);
  if (width < 3 || width > MOST_SPACED_COLUMNS) return null;
  const kinds: ColumnKind[] = Array.from({ length: width }, () => 'other');
  const counter = chainOf(body) >= 2 ? 0 : -1;
  if (counter === 0) kinds[0] = 'serial';
  const isWide = isSetWide(body);
  let layout: SpacedLayout = { columns: kinds.map(plainColumn), counter, isWide };
  let rows = readBody(body, layout, budget, []);
  if (rows.anchors.length < 2) return null;
  layout = learn(rows, layout, kinds);
  const found = kindsFound(rows, width);
  const banded = bandHead(head, found, layout.extents);
  if (!banded) return null;
  const plain = { ...layout, columns: banded.kinds.map(plainColumn) };
  const expected = readBody(body, plain, budget, []).score;
  layout = learn(rows, plain, banded.kinds);
  rows = readBody(body, layout, budget, []);
  return rows.anchors.length < 2
    ? null
    : {
        head: banded,
        height: head.length,
        layout,
        body: rows,
        score:
          banded.score - OUT_OF_ORDER + (expected + rows.score) / 2 - NEVER_FILLED * unused(rows, layout),
      };
}

/** Lines from a token on that may belong to a table. */
function piecesFrom(lines: PrintedLines, from: number, most: number): LinePieces[] {
  const found: LinePieces[] = [];
  for (let at = from; found.length < most; ) {
    const line = lines.at(at);
    if (!line) break;
    const token = lines.tokens[line.first];
    if (
      found.length > 0 &&
      (token?.text.includes('\t') ||
        isKind(token, 'caption') ||
        beginsNote(token?.form ?? '') ||
        ANNEX.test(token?.form ?? ''))
    )
      break;
    if (found.length > 0 && line.atoms.length > MOST_ROW_ATOMS) break;
    found.push(piecesOf(lines, line));
    at = line.next;
  }
  return found;
}

const ANNEX = withExamples(/^附[表件图录]\s*[0-9A-Z一二三四五六七八九十]/u, `附表3 附件3 附表A`, `又附表3`);

/** Reads the rows below a head as its words lead to expect; counted by each column that may count them. */
function tryLayouts(head: Head, height: number, lines: readonly LinePieces[], budget: Budget): Hypothesis[] {
  const isWide = isSetWide(lines);
  return countersOf(head.kinds, lines).flatMap((counter) => {
    const layout: SpacedLayout = { columns: head.kinds.map(plainColumn), counter, isWide };
    const body = readBody(lines, layout, budget, []);
    const score = head.score + body.score - NEVER_FILLED * unused(body, layout);
    return body.anchors.length < 2 ? [] : [{ head, height, layout, body, score }];
  });
}

/** The columns that may count the rows: that of serial numbers, else none (−1) or names that begin with numbers. */
function countersOf(kinds: readonly ColumnKind[], lines: readonly LinePieces[]): number[] {
  const serial = kinds.indexOf('serial');
  return serial < 0 && kinds[0] === 'name' && chainOf(lines) >= 3 ? [serial, 0] : [serial];
}

/** Reads the rows again by what was found in the columns. */
function sharpen(tried: Hypothesis, lines: readonly LinePieces[], budget: Budget): Hypothesis | null {
  const { head } = tried;
  let { layout, body } = tried;
  const expected = body.score;
  for (let round = 0; round < 2; round += 1) {
    layout = learn(body, layout, head.kinds);
    body = readBody(lines, layout, budget, []);
    if (body.anchors.length < 2) return null;
  }
  const score = head.score + (expected + body.score) / 2 - NEVER_FILLED * unused(body, layout);
  return { ...tried, layout, body, score };
}

function tableOf(
  from: number,
  head: readonly LinePieces[],
  { head: arranged, layout }: Hypothesis,
  body: Body,
): ReadTable | null {
  const joins: TableJoin[] = [];
  const atoms = headAtoms(head);
  const words = arranged.columns.map((column) => column.map((own) => wordsAt(head, atoms, own)));
  const header = headCells(words, joins);
  const assembled = assemble(body, layout);
  if (!assembled) return null;
  const rows = assembled.rows.map((row) => cellsOf(row, layout, joins));
  const repeatedHeads = assembled.repeated.flatMap(({ line }) =>
    Array.from({ length: line.next - line.first }, (_, index) => line.first + index),
  );
  const once = [...new Map(joins.map((join) => [`${join.line} ${join.nextLine}`, join])).values()];
  return { from, to: assembled.end, header, rows, joins: once, repeatedHeads };
}

/** The cells of a row. Where another column may be the empty one as well, only those that are there. */
function cellsOf({ across, cells }: SpacedRow, layout: SpacedLayout, joins: TableJoin[]): Passage[] {
  if (across) return [across.passage];
  const whole = layout.columns.map((_, column) => {
    const parts = cells.filter((cell) => cell.column === column).map(({ piece }) => piece.passage);
    return parts.length > 0 ? joinCell(parts, joins) : null;
  });
  const isOpen = whole.some((cell, column) => {
    const kind = layout.columns[column]?.kind;
    const beside = [column - 1, column + 1].filter(
      (other) => layout.columns[other]?.kind === kind && whole[other],
    );
    return cell === null && kind === 'value' && beside.length > 0;
  });
  return isOpen && !layout.extents ? whole.filter((cell) => cell !== null) : filledUp(whole);
}
