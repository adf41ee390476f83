/** Lines between two rows that are set apart by blanks: across the table, or parts of cells that are broken over lines. */

import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Piece } from './atoms.ts';
import type { ColumnKind } from './head-words.ts';
import { MOST_ACROSS_ATOMS } from './limits.ts';
import type { LinePieces } from './line-pieces.ts';
import { type PlacedPiece, segment } from './segment.ts';
import type { Shape } from './shapes.ts';
import type { SpacedLayout } from './spaced-rows.ts';

/** Cells that are whole as they are. */
export const HARD: ReadonlySet<Shape> = new Set(['value', 'number', 'dash', 'nature', 'time', 'unit']);
/** Cells that are rarely broken over lines. */
const BROKEN_RARELY: ReadonlySet<ColumnKind> = new Set(['serial', 'unit', 'nature', 'value', 'time']);
/** Columns of words. */
export const NAMED: ReadonlySet<ColumnKind> = new Set(['name', 'task', 'text']);

const OPENING = /[（(“《〔[]/gu;
const CLOSING = /[）)”》〕\]]/gu;
const UNFINISHED = withExamples(
  /[、，/／和与及的]$|^[与同](?!.*(?:同步|一致|相当|持平|相适应)$).{2,8}$/u,
  `甲、 与规划衔接 甲， 甲/ 甲／ 甲和 甲与 甲及 甲的 同规划衔接 与规划同步甲{4}`,
  '与规划同步 与规划一致 与规划相当 与去年持平 与发展相适应 又与规划衔接 与甲{8}规划衔接',
);
const GOES_ON = withExamples(
  /^[（(]?[）)%％]|^[（(][^（）()]{1,10}[）)]$/u,
  `）甲 （甲乙） )甲 %甲 ％甲 (甲乙） （甲乙) （）甲 (）甲 （甲{8}甲乙）`,
  `又）甲 又（甲乙） （（乙） （甲））`,
);
const GROUP = withExamples(
  /[（(].*[项个类][）)]$|[:：]$/u,
  `（5项） 甲： (5项） （5个） （5类） （5项) 甲: （（项） （项）`,
  `（5项）等 甲：等`,
);

/** True where one piece ends in mid-word, and another goes on. */
export function isBroken(before: Piece, after: Piece): boolean {
  const opened = before.words.match(OPENING)?.length ?? 0;
  return (
    opened > (before.words.match(CLOSING)?.length ?? 0) ||
    UNFINISHED.test(before.words) ||
    GOES_ON.test(after.words)
  );
}

/** Odds of words across the table. */
export function acrossOdds({ shape, words }: Piece): number {
  if (shape === 'chapter' || shape === 'part') return 0.5;
  if (GROUP.test(words) || isDoubled(words)) return 0;
  return shape === 'name' || shape === 'word' ? -1.2 : -4;
}

/** True for a line that may stand across the table, whatever is above. */
export function isHeading({ whole }: LinePieces): boolean {
  return acrossOdds(whole) > -1;
}

/** Words printed twice over each other, as bold ones are in some PDF files. */
function isDoubled(words: string): boolean {
  const half = words.length / 2;
  return half >= 2 && words.slice(0, half) === words.slice(half);
}

/** True for a line across the table, below the cells of a row that lacks nothing; `above`: null at the beginning. */
export function isAcross(
  line: LinePieces,
  above: readonly PlacedPiece[] | null,
  layout: SpacedLayout,
  inMiddle: boolean,
): boolean {
  const { whole } = line;
  if (isMarked(line)) return true;
  if (line.length > MOST_ACROSS_ATOMS || /[。，；]/u.test(whole.words) || HARD.has(whole.shape)) return false;
  if (GROUP.test(whole.words)) return true;
  if (layout.columns[0]?.kind === 'group') return false;
  if (!above) return true;
  const filled = new Set(above.map(({ column }) => column)).size;
  const lastName = above.filter(({ column }) => column === nameColumn(layout)).at(-1)?.piece;
  return !inMiddle && filled === layout.columns.length && !(lastName && isBroken(lastName, whole));
}

/** True for a line that is never part of a cell. */
export function isMarked({ whole }: LinePieces): boolean {
  return whole.shape === 'chapter' || whole.shape === 'part' || isDoubled(whole.words);
}

/** The column of names. */
export function nameColumn({ columns }: SpacedLayout): number {
  return Math.max(
    0,
    columns.findIndex(({ kind }) => NAMED.has(kind)),
  );
}

/** Shares a line that holds parts of cells out beside the cells of a row; those that the row lacks come first. */
export function partsOf(
  line: LinePieces,
  cells: readonly PlacedPiece[],
  layout: SpacedLayout,
): PlacedPiece[] {
  const { columns } = layout;
  const filled = new Map<number, Piece[]>();
  for (const { column, piece } of cells) filled.set(column, [...(filled.get(column) ?? []), piece]);
  const odds = (piece: Piece, column: number) => {
    const own = must(columns[column], 'a column');
    const there = filled.get(column);
    const fits = own.odds.get(piece.shape) ?? 0;
    const isHard = HARD.has(piece.shape);
    const place = layout.isWide ? overlap(piece, there ?? []) : 0;
    if (!there) return 1.5 + Math.max(-4, fits) - (isHard && fits <= 0 ? 2 : 0) + place;
    const isWhole = there.every(({ shape }) => HARD.has(shape) && shape !== 'value');
    const goesOn = BROKEN_RARELY.has(own.kind) ? -1.8 : -0.4;
    const last = must(there.at(-1), 'a piece');
    const isFull = last.to - last.from >= (layout.widest?.[column] ?? Number.POSITIVE_INFINITY) - 3;
    const bond = isBroken(last, piece) ? 3 : isFull && !HARD.has(last.shape) ? 1.5 : 0;
    return (
      (isWhole ? -3 : 0) + goesOn + bond + (isHard ? -1.5 : 0) + place + 0.3 * Math.max(-3, Math.min(3, fits))
    );
  };
  const found = segment(line, columns, odds, () => 0, layout.isWide)?.cells;
  return found ?? [{ column: nameColumn(layout), piece: line.whole }];
}

/** Where cells stand wide apart, those of a column stand one below the other. */
function overlap(piece: Piece, there: readonly Piece[]): number {
  const shared = there.map((other) => Math.min(piece.to, other.to) - Math.max(piece.from, other.from));
  return shared.length === 0 ? 0 : greatest(shared) > 0 ? 3 : -3;
}
