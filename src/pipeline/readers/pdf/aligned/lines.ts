/** Lines as pieces set apart by wide gaps, and the runs of lines whose pieces stand in the same columns. */
import { greatest } from '../../../text/extremes.ts';
import { isBlank } from '../ink.ts';
import { lineText } from '../line-text.ts';
import type { PrintLine } from '../print-lines.ts';

/** From this gap on two pieces of a line are apart, and this wide is an empty strip between two columns; in em. */
const APART = 1;
const STRIP = 0.5;
/** A word of two or more Han set apart from each other (指　标) has gaps of at most so many em. */
const SPREAD = 2.6;
/** Places that differ by no more are one, in em. */
export const ONE_PLACE = 0.6;
/** Lines of one table are at most so far apart, in em. */
const FARTHEST = 4;
/** Fewest columns: two columns are rather a list, or words and page numbers. */
const FEWEST_COLUMNS = 3;
/** Lines below the first one that may show more columns: those of a head whose cells span columns. */
const HEAD_LINES = 4;
/** Longest line across a table that names the rows below it. */
const LONGEST_ACROSS = 30;
/** Dots that lead to a page number. */
const LEADER = /[.．·•․‥…・﹒]{4}/u;

/** A stretch of a line from left to right, in points. */
export interface Span {
  from: number;
  to: number;
}

/** Words of a line with no wide gap between them. */
export interface Piece extends Span {
  text: string;
  bold: boolean;
}

/** A line and its pieces, from left to right. */
export interface PiecedLine {
  line: PrintLine;
  pieces: Piece[];
}

/** Lines of one set of columns: from `from` to before `to`. `across` are lines of one piece over several columns. */
export interface Run {
  from: number;
  to: number;
  /** The ink of each column, from left to right. */
  columns: Span[];
  across: ReadonlySet<number>;
}

/** Divides a line at its wide gaps. */
export function pieced(line: PrintLine): PiecedLine {
  const groups: PrintLine['glyphs'][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of line.glyphs) {
    if (isBlank(glyph.text)) groups.at(-1)?.push(glyph);
    else {
      if (glyph.left - end >= APART * line.size) groups.push([glyph]);
      else groups.at(-1)?.push(glyph);
      end = Math.max(end, glyph.right);
    }
  }
  const pieces = groups.map((glyphs): Piece => {
    const ink = glyphs.filter(({ text }) => !isBlank(text));
    return {
      from: ink[0]?.left ?? 0,
      to: greatest(ink.map(({ right }) => right)),
      text: lineText(glyphs).trim(),
      bold: ink.every(({ look }) => look.bold),
    };
  });
  return { line, pieces: LEADER.test(lineText(line.glyphs)) ? [] : joinSpread(pieces, line.size) };
}

/** Joins single Han that are spread over the width of a cell. */
function joinSpread(pieces: readonly Piece[], size: number): Piece[] {
  const joined: Piece[] = [];
  let single = false;
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isHan = /^\p{Script=Han}$/u.test(piece.text);
    if (last && single && isHan && piece.from - last.to <= SPREAD * size)
      joined[joined.length - 1] = { ...last, to: piece.to, text: `${last.text} ${piece.text}` };
    else joined.push(piece);
    single = isHan;
  }
  return joined;
}

/** Returns the longest run of lines with the most columns that begins with a line or with the lines of a head below it; null for none. */
export function runFrom(lines: readonly PiecedLine[], from: number): Run | null {
  let best: Run | null = null;
  for (let start = from; start < Math.min(lines.length, from + HEAD_LINES); start += 1) {
    if (start > from && !areNear(lines[start - 1], lines[start])) break;
    if (!isRow(lines[start])) continue;
    const run = grow(lines, start);
    if (run.columns.length > (best?.columns.length ?? FEWEST_COLUMNS - 1)) best = run;
  }
  return best;
}

/** Adds lines as long as each piece stands in one column. */
function grow(lines: readonly PiecedLine[], from: number): Run {
  const across = new Set<number>();
  let columns: Span[] = lines[from]?.pieces.map(({ from, to }) => ({ from, to })) ?? [];
  let to = from + 1;
  for (; to < lines.length && areNear(lines[to - 1], lines[to]); to += 1) {
    const line = lines[to];
    if (!line || line.pieces.length === 0) break;
    const next = withPieces(columns, line);
    if (next) columns = next;
    else if (isAcross(lines, to, columns)) across.add(to);
    else break;
  }
  return { from, to, columns: withHeads(columns, lines.slice(from, to)), across };
}

/** Joins a column that only a line of the head has words in with the one beside it that only the lines below have words in. */
function withHeads(columns: readonly Span[], lines: readonly PiecedLine[]): Span[] {
  const linesOf = columns.map((column) =>
    [...lines.keys()].filter((index) => lines[index]?.pieces.some((piece) => overlaps(piece, column))),
  );
  const joined: Span[] = [];
  const isHead = (index: number) => linesOf[index]?.length === 1 && (linesOf[index]?.[0] ?? 0) < HEAD_LINES;
  const isBelow = (index: number, head: number) => (linesOf[index]?.[0] ?? 0) > (linesOf[head]?.[0] ?? 0);
  for (let index = 0; index < columns.length; index += 1) {
    const [column, next] = [columns[index] as Span, columns[index + 1]];
    const isPair =
      next &&
      ((isHead(index) && isBelow(index + 1, index)) || (isHead(index + 1) && isBelow(index, index + 1)));
    joined.push(isPair ? { from: column.from, to: next.to } : column);
    if (isPair) index += 1;
  }
  return joined;
}

/** Returns the columns with the pieces of a line; null when one of them would join two columns. */
export function withPieces(columns: readonly Span[], { line, pieces }: PiecedLine): Span[] | null {
  const all: Span[] = columns.map((column) => ({ ...column }));
  for (const { from, to } of pieces) {
    const near = all.filter(
      (column) => from - column.to < STRIP * line.size && column.from - to < STRIP * line.size,
    );
    if (near.length > 1) return null;
    const [column] = near;
    if (column) {
      column.from = Math.min(column.from, from);
      column.to = Math.max(column.to, to);
    } else all.push({ from, to });
  }
  all.sort((a, b) => a.from - b.from);
  const apart = all.every(
    ({ from }, index) => from - (all[index - 1]?.to ?? Number.NEGATIVE_INFINITY) >= STRIP * line.size,
  );
  return apart ? all : null;
}

/** True for a line of one piece, no sentence, between rows of the same columns: the name of the rows below it. */
function isAcross(lines: readonly PiecedLine[], index: number, columns: readonly Span[]): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  const [piece] = line?.pieces ?? [];
  return (
    line?.pieces.length === 1 &&
    piece !== undefined &&
    piece.text.length <= LONGEST_ACROSS &&
    !/[。；，：:]/u.test(piece.text) &&
    piece.from >= (columns[0]?.from ?? 0) - line.line.size &&
    piece.to <= (columns.at(-1)?.to ?? 0) + line.line.size &&
    areNear(line, below) &&
    isRow(below) &&
    below !== undefined &&
    withPieces(columns, below) !== null
  );
}

/** True for a line that may be a row by its own. */
export function isRow(line: PiecedLine | undefined): boolean {
  return (line?.pieces.length ?? 0) >= FEWEST_COLUMNS;
}

export function areNear(above: PiecedLine | undefined, below: PiecedLine | undefined): boolean {
  if (!above || !below) return false;
  const size = Math.max(above.line.size, below.line.size);
  return (
    below.line.baseline - above.line.baseline <= FARTHEST * size &&
    Math.abs(above.line.size - below.line.size) <= 0.3 * size
  );
}

/** True for two lines whose pieces begin, end or have their middle at the same places: rows, whatever they are rows of. */
export function areRows(above: PrintLine, below: PrintLine): boolean {
  const [upper, lower] = [pieced(above), pieced(below)];
  return (
    isRow(upper) &&
    upper.pieces.length === lower.pieces.length &&
    upper.pieces.every((piece, index) => isBelow(piece, lower.pieces[index] as Piece, below.size))
  );
}

function isBelow(above: Span, below: Span, size: number): boolean {
  const [begin, end] = [below.from - above.from, below.to - above.to];
  return [begin, end, (begin + end) / 2].some((offset) => Math.abs(offset) <= ONE_PLACE * size);
}

/** Returns the number of the column that a piece stands in; -1 for none. */
export function columnOf(columns: readonly Span[], { from, to }: Span): number {
  return columns.findIndex((column) => overlaps({ from, to }, column));
}

export function overlaps(piece: Span, column: Span): boolean {
  return piece.from < column.to && piece.to > column.from;
}
