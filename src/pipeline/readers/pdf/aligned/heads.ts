/** Heads of tables without rules whose words span several columns: 目标 above 2025年 and 2030年. */

import type { GridCell } from '../grids.ts';
import { areNear, columnOf, type PiecedLine, type Run, type Span } from './lines.ts';

/** Most lines of a head above the first line that shows all columns. */
const MOST_LINES = 3;
/** Words that span columns are at most so far off their middle, in em. */
const OFF_MIDDLE = 1.5;

/** A head of two rows. Lines are counted from 0 on the page. */
export interface AlignedHead {
  /** The line of the words that span columns. */
  top: number;
  /** The line of the words below them. */
  bottom: number;
  /** The columns that each of them spans, the last included. */
  spans: Span[];
}

/**
 * Returns the head whose first line is above a run, or on it; null for none. A line of its own above all others may as well
 * be the name of the table: the words of the other columns must stand beside it, or between it and the words below it.
 */
export function headAbove(
  lines: readonly PiecedLine[],
  { from, to, columns }: Run,
  least: number,
): AlignedHead | null {
  for (let top = from - 1; top >= Math.max(least, from - MOST_LINES); top -= 1) {
    const line = lines[top];
    if (!line || line.pieces.length === 0 || !areNear(line, lines[top + 1])) return null;
    const spans = spansOf(line, columns);
    if (!spans) return null;
    if (spans.length === 0) continue;
    const inSpans = (piece: Span) =>
      spans.some((span) => columnOf(columns, piece) >= span.from && columnOf(columns, piece) <= span.to);
    const below = lines.slice(top + 1, Math.min(to, top + 1 + MOST_LINES));
    const offset = below.findIndex(({ pieces }) => pieces.some(inSpans));
    const bottom = top + 1 + offset;
    const under = lines[bottom]?.pieces.filter(inSpans) ?? [];
    const width = spans.reduce((sum, span) => sum + span.to - span.from + 1, 0);
    const others = lines
      .slice(top, bottom + 1)
      .flatMap(({ pieces }) => pieces.filter((piece) => !inSpans(piece)));
    const beside = line.pieces.length > spans.length || offset > 0;
    const isWhole = new Set(others.map((piece) => columnOf(columns, piece))).size === columns.length - width;
    return offset >= 0 && under.length === width && beside && isWhole ? { top, bottom, spans } : null;
  }
  return null;
}

/** Returns the columns that pieces of a line span; null when a piece is neither in one column nor in the middle of several. */
function spansOf({ line, pieces }: PiecedLine, columns: readonly Span[]): Span[] | null {
  const spans: Span[] = [];
  for (const piece of pieces) {
    const under = [...columns.keys()].filter((column) => {
      const { from, to } = columns[column] as Span;
      return piece.from < to + line.size / 2 && piece.to > from - line.size / 2;
    });
    const [first, last] = [under[0], under.at(-1)];
    if (first === undefined || last === undefined) return null;
    if (first === last) continue;
    const middle = ((columns[first]?.from ?? 0) + (columns[last]?.to ?? 0)) / 2;
    if (Math.abs((piece.from + piece.to) / 2 - middle) > OFF_MIDDLE * line.size) return null;
    spans.push({ from: first, to: last });
  }
  return spans;
}

/** Returns the cells of both rows. */
export function headCells({ spans }: AlignedHead, columns: number): Omit<GridCell, 'box'>[] {
  const inSpan = (column: number) => spans.find(({ from, to }) => column >= from && column <= to);
  return Array.from({ length: columns }, (_, column) => {
    const span = inSpan(column);
    if (!span) return [{ row: 0, column, rowSpan: 2, columnSpan: 1 }];
    const above = { row: 0, column, rowSpan: 1, columnSpan: span.to - span.from + 1 };
    return [...(span.from === column ? [above] : []), { row: 1, column, rowSpan: 1, columnSpan: 1 }];
  }).flat();
}
