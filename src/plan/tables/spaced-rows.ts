/**
 * Rows of a table that stand one a line. A line that counts on, or fills the columns, is an anchor; the lines between two
 * anchors stand across the table, or are parts of cells that are broken over lines: of the row above, or, where cells
 * are set in the middle of their rows, of the rows above and below.
 */

import type { Piece } from './atoms.ts';
import type { Budget } from './budget.ts';
import type { Column } from './columns.ts';
import type { ColumnKind } from './head-words.ts';
import { type LinePieces, type PlacedPiece, segment } from './segment.ts';
import type { Shape } from './shapes.ts';

/** What is known of the columns. */
export interface SpacedLayout {
  columns: readonly Column[];
  counter: number;
  /** Cells stand two blanks apart, so that their place on the page tells the column. */
  isWide: boolean;
  /** Width of the widest cells of each column, in half Han, where several are as wide: those of broken cells. */
  widest?: readonly number[];
}

/** A line that is a row, or its middle. */
export interface Anchor {
  line: number;
  cells: PlacedPiece[];
  score: number;
}

/** The lines of the rows. `between[k]`: those before anchor k; the last list those after the last anchor. */
export interface Body {
  lines: readonly LinePieces[];
  anchors: Anchor[];
  between: number[][];
  repeated: LinePieces[];
  score: number;
  /** Index of the token after the table. */
  end: number | undefined;
}

/** Lines between two rows, at most. */
const MOST_BETWEEN = 9;
const HARD: ReadonlySet<Shape> = new Set(['value', 'number', 'dash', 'nature', 'time', 'unit']);
/** What a line costs that is no row. */
const BETWEEN = 1.5;
const ANCHOR = 2;
/** What a line is worth that counts on, however few columns it fills: the others are filled below. */
const LEAST_ANCHOR = 3;

/** Finds the rows among `lines`. */
export function readBody(
  lines: readonly LinePieces[],
  layout: SpacedLayout,
  budget: Budget,
  head: readonly LinePieces[],
): Body {
  const anchors: Anchor[] = [];
  const between: number[][] = [];
  const repeated: LinePieces[] = [];
  const width = layout.columns.length;
  let pending: number[] = [];
  let last = 0;
  let score = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (budget.isSpent) break;
    const line = lines[index] as LinePieces;
    const again =
      head.length > 0 && head.every((each, place) => lines[index + place]?.whole.words === each.whole.words);
    if (again) {
      for (let place = 0; place < head.length; place += 1) repeated.push(lines[index + place] as LinePieces);
      index += head.length - 1;
      continue;
    }
    budget.spend(line.length * layout.columns.length);
    const above = pending.length > 0 ? lines[pending.at(-1) ?? -1] : undefined;
    const lacks = (anchors.at(-1)?.cells.length ?? width) < width;
    const anchor = anchorOf(line, index, layout, last, above !== undefined && isHeading(above), lacks);
    if (anchor) {
      anchors.push(anchor);
      between.push(pending);
      score += Math.max(anchor.score, LEAST_ANCHOR) - ANCHOR - BETWEEN * pending.length;
      pending = [];
      last = anchor.cells.find(({ column }) => column === layout.counter)?.piece.count ?? last;
      continue;
    }
    pending.push(index);
    if (pending.length > MOST_BETWEEN) break;
  }
  between.push(pending);
  return withEnd({ lines, anchors, between, repeated, score, end: undefined }, layout);
}

/** The line as a row; null for a part of one, or a line of text. */
function anchorOf(
  line: LinePieces,
  index: number,
  layout: SpacedLayout,
  last: number,
  afterHeading: boolean,
  lacks: boolean,
): Anchor | null {
  const { columns, counter } = layout;
  const odds = (piece: Piece, column: number) => {
    const own = columns[column] as Column;
    const counted = column === counter ? countOdds(piece, last, own.kind === 'serial', afterHeading) : 0;
    return (own.odds.get(piece.shape) ?? 0) + own.filled + (own.repeated.get(piece.words) ?? 0) + counted;
  };
  const found = segment(line, columns, odds, (column) => columns[column]?.empty ?? 0, layout.isWide);
  if (!found) return null;
  const hard = found.cells.filter(({ piece }) => HARD.has(piece.shape)).length;
  const isWhole =
    found.cells.length >= Math.max(2, columns.length - (columns.length > 5 ? 2 : 1)) &&
    hard >= 1 &&
    found.score > 0;
  if (counter < 0) return isWhole ? { line: index, ...found } : null;
  const count = found.cells.find(({ column }) => column === counter)?.piece.count;
  const countsOn =
    count != null &&
    (count === last + 1 ||
      (count === 1 && (last === 0 || afterHeading)) ||
      (count > last && count <= last + 3 && isWhole));
  if (countsOn && (found.cells.length >= 2 || columns[counter]?.kind !== 'serial'))
    return { line: index, ...found };
  return isWhole && !lacks && found.cells.length === columns.length && count == null && hard >= 2
    ? { line: index, ...found }
    : null;
}

function countOdds({ count, shape }: Piece, last: number, isSerial: boolean, afterHeading: boolean): number {
  if (count === null) return isSerial ? -4 : -1;
  if (shape === 'subitem') return -1;
  const weight = isSerial ? 1 : 0.6;
  if (count === last + 1) return 3 * weight;
  if (count === 1 && afterHeading) return weight;
  return count > last && count <= last + 5 ? -1 * weight : -4 * weight;
}

/** True for a line that may stand across the table, whatever is above. */
function isHeading({ whole }: LinePieces): boolean {
  return acrossOdds(whole) > -1;
}

/** A row put together, or a line across the table. */
export interface SpacedRow {
  across: Piece | null;
  cells: PlacedPiece[];
}

/** Ends the table behind the lines that belong to its last row. */
function withEnd(body: Body, layout: SpacedLayout): Body {
  const { lines, anchors, between } = body;
  const last = anchors.at(-1);
  if (!last) return body;
  const after = between.at(-1) ?? [];
  const kept = linesBelowLast(body, layout, after);
  const ended = { ...body, between: [...between.slice(0, -1), after.slice(0, kept)] };
  const lastLine = kept > 0 ? (after[kept - 1] ?? last.line) : last.line;
  return {
    ...ended,
    repeated: body.repeated.filter(({ line }) => line.first < (lines[lastLine]?.line.next ?? 0)),
    end: lines[lastLine]?.line.next,
  };
}

/** How many lines below the last anchor are parts of its row. */
function linesBelowLast(body: Body, layout: SpacedLayout, after: readonly number[]): number {
  const { anchors, lines } = body;
  const last = anchors.at(-1);
  if (!last || after.length === 0) return 0;
  const mode = modeOf(body, layout);
  const above = mode === 'middle' ? (partition(body, layout).above.at(-1) ?? 0) : 0;
  if (mode === 'middle') return Math.min(after.length, above);
  let kept = 0;
  let { cells } = last;
  while (kept < after.length) {
    const line = lines[after[kept] ?? -1];
    if (!line || line.whole.shape === 'chapter' || line.whole.shape === 'part') break;
    const filled = new Set(cells.map(({ column }) => column));
    const missing = layout.columns.some(
      ({ kind }, column) => !filled.has(column) && kind !== 'group' && kind !== 'note',
    );
    const before = lines[(after[kept] ?? 0) - 1];
    const breaks = before ? isBroken(before.whole, line.whole) : false;
    if (!missing && !breaks) break;
    const part = partsOf(line, cells, layout);
    if (!part || (missing && !breaks && !part.some(({ column }) => !filled.has(column)))) break;
    cells = [...cells, ...part];
    kept += 1;
  }
  return kept;
}

const OPENING = /[（(“《〔[]/gu;
const CLOSING = /[）)”》〕\]]/gu;

function isBroken(before: Piece, after: Piece): boolean {
  const open = (before.words.match(OPENING)?.length ?? 0) > (before.words.match(CLOSING)?.length ?? 0);
  return (
    open ||
    /[、，和与及的]$/u.test(before.words) ||
    /^[（(]?[）)%％]|^[（(][^（）()]{1,10}[）)]$/u.test(after.words)
  );
}

type Mode = 'above' | 'middle';

/** Where the parts between two anchors belong: in the middle of a row where some stand before the first, or before one that lacks a cell and none after. */
function modeOf(body: Body, layout: SpacedLayout): Mode {
  const rows = {
    above: scoreOf(assembleAs(body, layout, 'above'), layout),
    middle: scoreOf(assembleAs(body, layout, 'middle'), layout),
  };
  return rows.middle > rows.above ? 'middle' : 'above';
}

/** Puts the rows together. */
export function assemble(body: Body, layout: SpacedLayout): SpacedRow[] {
  return assembleAs(body, layout, modeOf(body, layout));
}

function scoreOf(rows: readonly SpacedRow[], layout: SpacedLayout): number {
  let score = 0;
  for (const { across, cells } of rows) {
    if (across) {
      score += acrossOdds(across);
      continue;
    }
    const filled = new Set(cells.map(({ column }) => column)).size;
    score -= 2 * (layout.columns.length - filled);
    for (const column of new Set(cells.map((cell) => cell.column))) {
      const parts = cells.filter((cell) => cell.column === column).map(({ piece }) => piece);
      for (let index = 1; index < parts.length; index += 1) {
        const [before, after] = [parts[index - 1] as Piece, parts[index] as Piece];
        score -= isBroken(before, after) ? 0 : HARD.has(before.shape) && HARD.has(after.shape) ? 3 : 1;
      }
    }
  }
  return score;
}

function acrossOdds({ shape, words }: Piece): number {
  if (shape === 'chapter' || shape === 'part') return 0.5;
  if (/[（(].*[项个类][）)]$|[:：]$/u.test(words)) return 0;
  return isDoubled(words) ? 0 : ['name', 'word'].includes(shape) ? -1.2 : -4;
}

/** Words printed twice over each other, as bold ones are in some PDF files. */
function isDoubled(words: string): boolean {
  const half = words.length / 2;
  return half >= 2 && words.slice(0, half) === words.slice(half);
}

function assembleAs(body: Body, layout: SpacedLayout, mode: Mode): SpacedRow[] {
  const { anchors, between, lines } = body;
  const rows: SpacedRow[] = [];
  const split = mode === 'middle' ? partition(body, layout) : null;
  let current: SpacedRow | null = null;
  let anchorCells: readonly PlacedPiece[] = [];
  anchors.forEach((anchor, index) => {
    const above = between[index] ?? [];
    const down = split ? (split.above[index] ?? 0) : 0;
    let row: SpacedRow = { across: null, cells: [] };
    above.forEach((line, place) => {
      const pieces = lines[line] as LinePieces;
      const belongsBelow = place >= above.length - down;
      if (!belongsBelow && isAcross(pieces, current, layout, mode)) {
        rows.push({ across: pieces.whole, cells: [] });
        current = null;
        return;
      }
      const target =
        belongsBelow || !current ? anchor.cells : mode === 'middle' ? anchorCells : current.cells;
      const parts = partsOf(pieces, target, layout) ?? [{ column: nameColumn(layout), piece: pieces.whole }];
      if (belongsBelow || !current) row = { across: null, cells: [...row.cells, ...parts] };
      else current.cells.push(...parts);
    });
    row = { across: null, cells: [...row.cells, ...anchor.cells] };
    rows.push(row);
    current = row;
    anchorCells = anchor.cells;
  });
  for (const line of between.at(-1) ?? []) {
    const pieces = lines[line] as LinePieces;
    const target = rows.at(-1);
    const beside = mode === 'middle' ? anchorCells : (target?.cells ?? []);
    target?.cells.push(
      ...(partsOf(pieces, beside, layout) ?? [{ column: nameColumn(layout), piece: pieces.whole }]),
    );
  }
  return rows;
}

function nameColumn({ columns }: SpacedLayout): number {
  const named = columns.findIndex(({ kind }) => kind === 'name' || kind === 'task' || kind === 'text');
  return Math.max(0, named);
}

/** True for a line across the table below a row that lacks nothing. */
function isAcross(line: LinePieces, above: SpacedRow | null, layout: SpacedLayout, mode: Mode): boolean {
  const { whole } = line;
  if (whole.shape === 'chapter' || whole.shape === 'part' || isDoubled(whole.words)) return true;
  if (line.length > 3 || /[。，；]/u.test(whole.words) || HARD.has(whole.shape)) return false;
  if (/[（(].*[项个类][）)]$|[:：]$/u.test(whole.words)) return true;
  if (layout.columns[0]?.kind === 'group') return false;
  if (!above) return true;
  const filled = new Set(above.cells.map(({ column }) => column)).size;
  const lastName = above.cells.filter(({ column }) => column === nameColumn(layout)).at(-1)?.piece;
  return mode === 'above' && filled === layout.columns.length && !(lastName && isBroken(lastName, whole));
}

/** For each anchor, how many of the lines before it are parts of its row, so that rows lie evenly around their anchors. */
function partition(body: Body, layout: SpacedLayout): { above: number[] } {
  const { anchors, between, lines } = body;
  const free = between.slice(0, -1).map((list) => {
    const across = list.findLastIndex(
      (line) =>
        ['chapter', 'part'].includes((lines[line] as LinePieces).whole.shape) ||
        isDoubled((lines[line] as LinePieces).whole.words),
    );
    return { all: list.length, least: 0, most: list.length - 1 - across };
  });
  /** Cost of row k with so many lines above and below its anchor. */
  const cost = (anchor: Anchor, above: number, below: number) => {
    const missing = layout.columns.length - new Set(anchor.cells.map(({ column }) => column)).size;
    const uneven = Math.abs(above - below);
    return (
      uneven +
      (missing > 0 && above + below === 0 ? 3 * missing : 0) +
      (missing === 0 ? 0.7 * (above + below) : 0)
    );
  };
  // best[d]: least cost of the rows before, where d lines of those before this anchor are its own.
  let best = new Map<number, { cost: number; above: number[] }>();
  for (let own = 0; own <= (free[0]?.most ?? 0); own += 1)
    best.set(own, { cost: 2 * ((free[0]?.all ?? 0) - own), above: [own] });
  for (let index = 0; index < anchors.length - 1; index += 1) {
    const next = new Map<number, { cost: number; above: number[] }>();
    const room = free[index + 1] ?? { all: 0, most: 0 };
    for (let own = 0; own <= room.most; own += 1)
      for (const [down, way] of best) {
        const below = Math.min(room.all - own, room.all);
        const total = way.cost + cost(anchors[index] as Anchor, down, below);
        if (total < (next.get(own)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(own, { cost: total, above: [...way.above, own] });
      }
    best = next;
  }
  const after = between.at(-1)?.length ?? 0;
  const ways = [...best].map(([down, way]) => ({
    ...way,
    cost: way.cost + cost(anchors.at(-1) as Anchor, down, Math.min(after, down)),
  }));
  return ways.sort((a, b) => a.cost - b.cost)[0] ?? { above: anchors.map(() => 0) };
}

/** Cells that are rarely broken over lines. */
const BROKEN_RARELY: ReadonlySet<ColumnKind> = new Set(['serial', 'unit', 'nature', 'value', 'time']);

/** Shares a line that holds parts of cells out below or above a row; cells that the row lacks come first. */
function partsOf(
  line: LinePieces,
  cells: readonly PlacedPiece[],
  layout: SpacedLayout,
): PlacedPiece[] | null {
  const { columns } = layout;
  const filled = new Map<number, Piece[]>();
  for (const { column, piece } of cells) filled.set(column, [...(filled.get(column) ?? []), piece]);
  const widest = layout.widest ?? [];
  const odds = (piece: Piece, column: number) => {
    const own = columns[column] as Column;
    const there = filled.get(column);
    const soft = !HARD.has(piece.shape) || (own.odds.get(piece.shape) ?? 0) > 0;
    if (!there)
      return 1.5 + Math.max(-4, own.odds.get(piece.shape) ?? 0) + (soft ? 0 : -2) + overlap(piece, column);
    const isHard = there.every(({ shape }) => HARD.has(shape) && shape !== 'value');
    const goesOn = BROKEN_RARELY.has(own.kind) ? -1.8 : -0.4;
    const last = there.at(-1) as Piece;
    const isFull = last.to - last.from >= (widest[column] ?? Number.POSITIVE_INFINITY) - 3;
    const bond = isBroken(last, piece) ? 3 : isFull && !HARD.has(last.shape) ? 1.5 : 0;
    return (isHard ? -3 : 0) + goesOn + bond + (HARD.has(piece.shape) ? -1.5 : 0) + overlap(piece, column);
  };
  return segment(line, columns, odds, () => 0, layout.isWide)?.cells ?? null;

  /** Where cells stand wide apart, those of a column stand one below the other. */
  function overlap(piece: Piece, column: number): number {
    if (!layout.isWide) return 0;
    const shared = (filled.get(column) ?? []).map(
      (other) => Math.min(piece.to, other.to) - Math.max(piece.from, other.from),
    );
    return shared.length === 0 ? 0 : Math.max(...shared) > 0 ? 3 : -3;
  }
}
