/**
 * Tables whose rows stand one a line, their cells set apart by blanks, as they come out of a PDF. The head is found by
 * its words; the words of each line are shared out among the columns (`segment.ts`); lines that hold parts of cells go to
 * the row above or below (`spaced-rows.ts`).
 */
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind, sureMark } from '../tokens/token.ts';
import type { Piece, PrintedLine, PrintedLines } from './atoms.ts';
import type { Budget } from './budget.ts';
import { addCell, columnOf, nothingFound } from './columns.ts';
import { bandHead, kindsFound } from './head-bands.ts';
import { type ColumnKind, headWord } from './head-words.ts';
import { arrangeHead, type Head } from './heads.ts';
import { filledUp, joinCell, joinHead } from './passages.ts';
import type { ReadTable } from './read-table.ts';
import { LinePieces, MOST_ATOMS } from './segment.ts';
import type { Shape } from './shapes.ts';
import { assemble, type Body, readBody, type SpacedLayout } from './spaced-rows.ts';

const MOST_HEAD_LINES = 6;
const MOST_HEAD_ATOMS = 20;
const MOST_COLUMNS = 12;
/** Lines that are enough to choose a layout, and lines that a table may have. */
const LINES_TO_CHOOSE = 36;
const MOST_LINES = 4000;
const LEAST_SCORE = 10;
/** What it costs that no row fills a column, and that a head is out of order. */
const NEVER_FILLED = 12;
const OUT_OF_ORDER = 4;

interface Hypothesis {
  head: Head;
  /** Number of head lines. */
  height: number;
  layout: SpacedLayout;
  body: Body;
  score: number;
}

/** True for a line that may begin the head of such a table. */
export function beginsSpacedHead(lines: PrintedLines, from: number): boolean {
  const first = lines.at(from);
  if (!first || !mayBeHead(lines, first)) return false;
  let known = knownWords(lines, first);
  let most = known;
  let at = first.next;
  if (known === 0) return false;
  for (let more = 0; more < 2 && known < 3; more += 1) {
    const line = lines.at(at);
    if (!line || !mayBeHead(lines, line)) break;
    const words = knownWords(lines, line);
    known += words;
    most = Math.max(most, words);
    at = line.next;
  }
  return most >= 2 && known >= 2;
}

function mayBeHead(lines: PrintedLines, line: PrintedLine): boolean {
  const token = lines.tokens[line.first];
  if (!token || line.atoms.length > MOST_HEAD_ATOMS || line.width > 160 || token.text.includes('\t'))
    return false;
  return (
    sureMark(token) === null &&
    !isKind(token, 'caption', 'label', 'annex-mark') &&
    !/[。；：，]/u.test(token.form)
  );
}

/** Number of known words of heads on a line, in its likeliest arrangement. */
function knownWords(lines: PrintedLines, line: PrintedLine): number {
  const pieces = new LinePieces(lines.tokens, line);
  let known = 0;
  for (let from = 0; from < pieces.length; ) {
    let length = 0;
    for (let more = 1; more <= Math.min(3, pieces.length - from) && length === 0; more += 1) {
      const piece = pieces.piece(from, from + more);
      if (headWord(piece.form, more > 1 ? 'name' : piece.shape).score >= 1.4) length = more;
    }
    known += length > 0 ? 1 : 0;
    from += Math.max(1, length);
  }
  return known;
}

/** Reads the table whose head begins at token `from`, or on the line below one word; null where none does. */
export function readSpaced(lines: PrintedLines, from: number, budget: Budget): ReadTable | null {
  const best = bestLayout(lines, from, budget);
  (globalThis as any).__dbg2?.(best);
  const first = lines.at(from);
  const isBelow = first?.atoms.length === 1 && beginsSpacedHead(lines, first.next);
  const below = isBelow ? bestLayout(lines, first.next, budget) : null;
  const [found, start] =
    below && first && below.score > (best?.score ?? 0) ? [below, first.next] : [best, from];
  if (!found || found.score < LEAST_SCORE) return null;
  const all = piecesFrom(lines, start, MOST_LINES);
  const head = all.slice(0, found.height);
  const body = readBody(all.slice(found.height), found.layout, budget, head);
  return body.anchors.length < 2 ? null : tableOf(lines, start, head, found, body);
}

function bestLayout(lines: PrintedLines, from: number, budget: Budget): Hypothesis | null {
  const near = piecesFrom(lines, from, MOST_HEAD_LINES + LINES_TO_CHOOSE);
  let best: Hypothesis | null = null;
  for (const height of heightsOf(near)) {
    const atoms = headAtoms(near.slice(0, height));
    if (atoms.length > MOST_HEAD_ATOMS) continue;
    const body = near.slice(height, height + LINES_TO_CHOOSE);
    for (let width = 2; width <= Math.min(MOST_COLUMNS, atoms.length); width += 1) {
      budget.spend(atoms.length * atoms.length);
      if (budget.isSpent) return null;
      for (const head of arrangeHead(atoms, width)) {
        const tried = tryLayout(head, height, body, budget);
        (globalThis as any).__dbg2?.(tried);
        if (tried && (!best || tried.score > best.score)) best = tried;
      }
    }
    const banded = height > 1 ? tryBands(near.slice(0, height), body, budget) : null;
    (globalThis as any).__dbg2?.(banded);
    if (banded && (!best || banded.score > best.score)) best = banded;
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
  if (width < 3 || width > MOST_COLUMNS) return null;
  const kinds: ColumnKind[] = Array.from({ length: width }, () => 'other');
  const counter = chainOf(body) >= 2 ? 0 : -1;
  if (counter === 0) kinds[0] = 'serial';
  const isWide = isSetWide(body);
  let layout: SpacedLayout = { columns: kinds.map((kind) => columnOf(kind)), counter, isWide };
  let rows = readBody(body, layout, budget, []);
  if (rows.anchors.length < 2) return null;
  layout = learn(rows, layout, kinds);
  const found = kindsFound(rows, width);
  const banded = bandHead(head, found);
  if (!banded) return null;
  const plain = { ...layout, columns: banded.kinds.map((kind) => columnOf(kind)) };
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

/** The commonest number of words of the lines that begin to count, or hold values. */
function commonLength(lines: readonly LinePieces[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const values = Array.from({ length: line.length }, (_, atom) => line.piece(atom, atom + 1)).filter(
      ({ shape }) => VALUES.has(shape),
    );
    if (values.length >= 2) counts.set(line.length, (counts.get(line.length) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const VALUES: ReadonlySet<Shape> = new Set(['value', 'number', 'dash', 'nature', 'unit']);

/** The pieces of head lines, one atom each. */
function headAtoms(head: readonly LinePieces[]): HeadAtom[] {
  return head.flatMap((line, row) =>
    Array.from({ length: line.length }, (_, index) => ({
      ...line.piece(index, index + 1),
      gap: row,
      row,
      index,
    })),
  );
}

/** An atom of a head: its line in the head, and its place on it. */
interface HeadAtom extends Piece {
  row: number;
  index: number;
}

/** The parts of a word: atoms side by side are one. */
function wordsAt(
  head: readonly LinePieces[],
  atoms: readonly HeadAtom[],
  word: readonly number[],
): Passage[] {
  const runs: HeadAtom[][] = [];
  for (const index of word) {
    const atom = atoms[index] as HeadAtom;
    const before = runs.at(-1)?.at(-1);
    if (before && before.row === atom.row && before.index + 1 === atom.index) runs.at(-1)?.push(atom);
    else runs.push([atom]);
  }
  return runs.map(
    (run) =>
      (head[run[0]?.row ?? 0] as LinePieces).piece(run[0]?.index ?? 0, (run.at(-1)?.index ?? 0) + 1).passage,
  );
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
      (token?.text.includes('\t') || isKind(token, 'caption') || ENDS.test(token?.form ?? ''))
    )
      break;
    if (found.length > 0 && line.atoms.length > MOST_ATOMS) break;
    found.push(new LinePieces(lines.tokens, line));
    at = line.next;
  }
  return found;
}

const ENDS = /^[（(]?(?:注|说明|数据来源|资料来源)\s*[0-9]?\s*[：:]|^附[表件图]\s*[0-9一二三四五六七八九十]/u;

/** How many lines the head may have: up to the first that begins to count, or that holds values. */
function heightsOf(lines: readonly LinePieces[]): number[] {
  const end = lines.findIndex((line, index) => {
    if (index === 0) return false;
    if (['chapter', 'part', 'item'].includes(line.whole.shape)) return true;
    const shapes = Array.from({ length: line.length }, (_, atom) => line.piece(atom, atom + 1));
    const values = shapes.filter(({ shape }) => ['value', 'number', 'dash', 'nature'].includes(shape)).length;
    return shapes[0]?.count === 1 || line.whole.count === 1 || values >= 2;
  });
  const last = Math.min(MOST_HEAD_LINES, end < 0 ? 1 : end);
  return Array.from({ length: last }, (_, index) => last - index);
}

function isSetWide(lines: readonly LinePieces[]): boolean {
  return 2 * lines.filter(({ line }) => line.atoms.some(({ blanks }) => blanks > 1)).length > lines.length;
}

function tryLayout(
  head: Head,
  height: number,
  lines: readonly LinePieces[],
  budget: Budget,
): Hypothesis | null {
  let layout: SpacedLayout = {
    columns: head.kinds.map((kind) => columnOf(kind)),
    counter: head.kinds.indexOf('serial'),
    isWide: isSetWide(lines),
  };
  let body = readBody(lines, layout, budget, []);
  const expected = body.score;
  for (let round = 0; round < 2; round += 1) {
    if (body.anchors.length < 2) return null;
    layout = learn(body, layout, head.kinds);
    body = readBody(lines, layout, budget, []);
  }
  if (body.anchors.length < 2) return null;
  return {
    head,
    height,
    layout,
    body,
    score: head.score + (expected + body.score) / 2 - NEVER_FILLED * unused(body, layout),
  };
}

/** What the columns hold, by the rows that lack no cell, where there are some. */
function learn(body: Body, layout: SpacedLayout, kinds: readonly ColumnKind[]): SpacedLayout {
  const found = layout.columns.map(nothingFound);
  const counted = layout.columns.map(() => 0);
  const full = body.anchors.filter(({ cells }) => cells.length === layout.columns.length);
  for (const { cells } of full.length >= 3 ? full : body.anchors) {
    const filled = new Set(cells.map(({ column }) => column));
    cells.forEach(({ column, piece }) => {
      const own = found[column];
      if (own) addCell(own, piece.shape, piece.words);
      if (piece.shape === 'item' && piece.count !== null) counted[column] = (counted[column] ?? 0) + 1;
    });
    found.forEach((own, column) => {
      if (full.length < 3 && !filled.has(column)) own.empty += 1;
    });
  }
  const most = Math.max(...counted);
  const counts = chainOf(body.lines) >= 3;
  return {
    ...layout,
    widest: kinds.map((_, column) => widestOf(body, column)),
    columns: kinds.map((kind, column) => columnOf(kind, found[column])),
    counter: layout.counter >= 0 ? layout.counter : counts && most > 0 ? counted.indexOf(most) : -1,
  };
}

/** Width at which the cells of a column are broken; without end where no two are as wide. */
function widestOf({ anchors }: Body, column: number): number {
  const widths = anchors.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column).map(({ piece }) => piece.to - piece.from),
  );
  const most = Math.max(...widths);
  return widths.filter((width) => width >= most - 3).length >= 2 ? most : Number.POSITIVE_INFINITY;
}

/** Number of columns that no row fills, but for notes. */
function unused({ anchors }: Body, { columns }: SpacedLayout): number {
  const filled = new Set(anchors.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return columns.filter(({ kind }, column) => kind !== 'note' && !filled.has(column)).length;
}

/** How far lines count on from the first that begins with 1. */
function chainOf(lines: readonly LinePieces[]): number {
  let last = 0;
  for (const line of lines) {
    const { count, shape } = line.piece(0, 1);
    if (count === last + 1 && shape !== 'subitem') last += 1;
  }
  return last;
}

function tableOf(
  lines: PrintedLines,
  from: number,
  head: readonly LinePieces[],
  { head: arranged, layout }: Hypothesis,
  body: Body,
): ReadTable {
  const joins: TableJoin[] = [];
  const atoms = headAtoms(head);
  const header = arranged.columns.map((words) =>
    joinHead(
      words.map((own) => wordsAt(head, atoms, own)),
      joins,
    ),
  );
  const rows = assemble(body, layout).map((row) => {
    if (row.across) return [row.across.passage];
    const cells = layout.columns.map((_, column) => {
      const parts = row.cells.filter((cell) => cell.column === column).map(({ piece }) => piece.passage);
      return parts.length > 0 ? joinCell(parts, joins) : null;
    });
    return filledUp(cells);
  });
  const repeatedHeads = body.repeated.flatMap(({ line }) =>
    Array.from({ length: line.next - line.first }, (_, index) => line.first + index),
  );
  return { from, to: body.end ?? lines.tokens.length, header, rows, joins, repeatedHeads };
}
