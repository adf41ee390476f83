/**
 * Rows of a table that stand one a line. A line that counts on, or fills the columns, is an anchor; the lines between two
 * anchors stand across the table, or are parts of cells that are broken over lines: of the row above, or, where cells
 * are set in the middle of their rows, of the rows above and below.
 */

import { must } from '../../text/must.ts';
import type { Piece } from './atoms.ts';
import type { Budget } from './budget.ts';
import type { Column } from './columns.ts';
import type { ColumnKind } from './head-words.ts';
import { MOST_LINES_BETWEEN_ROWS } from './limits.ts';
import type { LinePieces } from './line-pieces.ts';
import { type PlacedPiece, segment } from './segment.ts';
import { HARD, isHeading } from './spaced-parts.ts';

/** What is known of the columns. */
export interface SpacedLayout {
  columns: readonly Column[];
  counter: number;
  /** Cells stand two blanks apart, so that their place on the page tells the column. */
  isWide: boolean;
  /** Width of the widest cells of each column, in half Han, where several are as wide: those of broken cells. */
  widest?: readonly number[];
  /** Where the cells of each column stand on the page, in half Han, when they stand wide apart. */
  extents?: readonly (readonly [from: number, to: number])[];
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
}

/** Work of trying a word in a column. */
const WORK_OF_CELL = 120;
/** What a line costs that is no row. */
const BETWEEN = 1.5;
const ANCHOR = 2;
/** What it tells that a cell stands where those of its column stand. */
const IN_PLACE = 1;
/** Columns in which numbers are parts of the text. */
const WORDY: ReadonlySet<ColumnKind> = new Set(['text', 'task']);
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
    const line = must(lines[index], 'a line');
    const again =
      head.length > 0 && head.every((each, place) => lines[index + place]?.whole.words === each.whole.words);
    if (again) {
      for (let place = 0; place < head.length; place += 1)
        repeated.push(must(lines[index + place], 'a line'));
      index += head.length - 1;
      continue;
    }
    budget.spend(WORK_OF_CELL * line.length * layout.columns.length);
    const over = pending.at(-1);
    const above = over === undefined ? undefined : lines[over];
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
    if (pending.length > MOST_LINES_BETWEEN_ROWS) break;
  }
  between.push(pending);
  return { lines, anchors, between, repeated, score };
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
    const own = must(columns[column], 'a column');
    const counted = column === counter ? countOdds(piece, last, own.kind === 'serial', afterHeading) : 0;
    const repeated = own.repeated.get(piece.words) ?? 0;
    const fits = own.odds.get(piece.shape) ?? 0;
    return (
      (WORDY.has(own.kind) && HARD.has(piece.shape) ? Math.min(0, fits) : fits) +
      own.filled +
      repeated +
      counted +
      placeOdds(piece, column, layout)
    );
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

/** Odds of where a piece stands on the page. */
function placeOdds({ from, to }: Piece, column: number, { extents }: SpacedLayout): number {
  const extent = extents?.[column];
  if (!extent) return 0;
  return Math.min(to, extent[1]) > Math.max(from, extent[0]) ? IN_PLACE : -IN_PLACE;
}

function countOdds({ count, shape }: Piece, last: number, isSerial: boolean, afterHeading: boolean): number {
  if (count === null) return isSerial ? -4 : -1;
  if (shape === 'subitem') return -1;
  const weight = isSerial ? 1 : 0.6;
  if (count === last + 1) return 3 * weight;
  if (count === 1 && afterHeading) return weight;
  return count > last && count <= last + 5 ? -1 * weight : -4 * weight;
}
