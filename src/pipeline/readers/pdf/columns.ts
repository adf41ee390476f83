/** Finds columns of running text on a page, so that one column is read after the other. */
import { greatest, least } from '../../text/extremes.ts';
import { median } from './geometry.ts';
import { type Glyph, isBlank } from './ink.ts';
import { lineOf, type PrintLine } from './print-lines.ts';

/** A line and the number of its flow: the column that it is in. */
export interface FlowLine {
  line: PrintLine;
  flow: number;
}

/** Fewest lines of each of two columns. */
const FEWEST_LINES = 5;
/** Lines of running text fill this share of their column, in the middle of all lines. */
const FILLED = 0.6;
/** Narrowest column of running text, in em. */
const NARROWEST = 6;
/** Most words between gaps that are shorter, as a share: the rows of a table have more. */
const MOST_SHORT = 0.35;
/** Width of the empty strip between two columns, as a share of the size of the text. */
const GUTTER = 1;
/** The strip lies in this part of the width of the text. */
const LEAST_SHARE = 0.2;
/** Two columns stand side by side for this share of the lower one. */
const BESIDE = 0.5;
/** Most columns within columns. */
const DEEPEST = 2;

/** Lines in reading order, and the strip between the columns that run to the end of the page; null for none. */
export interface Flows {
  lines: FlowLine[];
  gutter: number | null;
}

/**
 * Returns the lines in reading order: of two columns all lines of the left one first. `before` is the strip between the
 * columns that end the page before: they may go on with fewer lines than show columns.
 */
export function flowsOf(lines: readonly PrintLine[], before: number | null): Flows {
  const counter = { flows: 0 };
  const rest = before === null ? 0 : restOfColumns(lines, before);
  const sides = lines.slice(0, rest).map((line) => divide(line, before ?? 0));
  const left = sides.flatMap((side) => side.left ?? []).map((line) => ({ line, flow: 1 }));
  const right = sides.flatMap((side) => side.right ?? []).map((line) => ({ line, flow: 2 }));
  if (rest > 0) counter.flows = 2;
  const below = split(lines.slice(rest), 0, counter, 0);
  const last = findColumns(lines);
  const open = last !== null && last.to >= lines.length - 1;
  return { lines: [...left, ...right, ...below], gutter: open ? last.gutter : null };
}

/** Returns how many lines at the top of a page are the rest of two columns. */
function restOfColumns(lines: readonly PrintLine[], gutter: number): number {
  const half = (GUTTER * median(lines.map(({ size }) => size))) / 2;
  const end = lines.findIndex((line) => crosses(line, gutter, half));
  const rest = end < 0 ? lines.length : end;
  const sides = lines.slice(0, rest).map((line) => divide(line, gutter));
  const both = sides.some((side) => side.left) && sides.some((side) => side.right);
  return both && rest < 2 * FEWEST_LINES ? rest : 0;
}

function split(
  lines: readonly PrintLine[],
  flow: number,
  counter: { flows: number },
  depth: number,
): FlowLine[] {
  const columns = depth < DEEPEST ? findColumns(lines) : null;
  if (!columns) return lines.map((line) => ({ line, flow }));
  const { from, to, gutter } = columns;
  const sides = lines.slice(from, to).map((line) => divide(line, gutter));
  const left = sides.flatMap((side) => side.left ?? []);
  const right = sides.flatMap((side) => side.right ?? []);
  counter.flows += 2;
  const [leftFlow, rightFlow] = [counter.flows - 1, counter.flows];
  return [
    ...lines.slice(0, from).map((line) => ({ line, flow })),
    ...split(left, leftFlow, counter, depth + 1),
    ...split(right, rightFlow, counter, depth + 1),
    ...split(lines.slice(to), flow, counter, depth),
  ];
}

/** Returns the longest run of lines that an empty strip divides into two columns of running text. */
function findColumns(lines: readonly PrintLine[]): { from: number; to: number; gutter: number } | null {
  if (lines.length < FEWEST_LINES) return null;
  const size = median(lines.map((line) => line.size));
  let best: { from: number; to: number; gutter: number } | null = null;
  for (const gutter of gutters(lines, size)) {
    for (const run of runs(lines, gutter, (GUTTER * size) / 2)) {
      if (best && run.to - run.from <= best.to - best.from) continue;
      if (areColumns(lines.slice(run.from, run.to), gutter)) best = { ...run, gutter };
    }
  }
  return best;
}

/** Returns the middles of the strips that may divide columns: in front of the places where several lines begin. */
function gutters(lines: readonly PrintLine[], size: number): number[] {
  const left = least(lines.map((line) => line.left));
  const width = greatest(lines.map((line) => line.right)) - left;
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const start of startsOf(line, GUTTER * size)) {
      const share = (start - left) / width;
      if (share < LEAST_SHARE || share > 1 - LEAST_SHARE) continue;
      const place = Math.round(start / 2) * 2;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const common = [...counts].filter(([, count]) => count >= FEWEST_LINES / 2);
  common.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return common.slice(0, 8).map(([place]) => place - (GUTTER * size) / 2 - 1);
}

/** Returns where words begin after a gap. */
function startsOf(line: PrintLine, gap: number): number[] {
  const ink = line.glyphs.filter(({ text }) => !isBlank(text));
  return [
    line.left,
    ...ink
      .filter((glyph, index) => index > 0 && glyph.left - (ink[index - 1]?.right ?? 0) >= gap)
      .map(({ left }) => left),
  ];
}

/** Returns the runs of lines of which none crosses the strip around `gutter`. */
function runs(lines: readonly PrintLine[], gutter: number, half: number): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  let from = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line && !crosses(line, gutter, half)) continue;
    if (index - from >= FEWEST_LINES) all.push({ from, to: index });
    from = index + 1;
  }
  return all;
}

function crosses(line: PrintLine, gutter: number, half: number): boolean {
  return line.glyphs.some(
    (glyph) => !isBlank(glyph.text) && glyph.left < gutter + half - 1 && glyph.right > gutter - half + 1,
  );
}

function areColumns(lines: readonly PrintLine[], gutter: number): boolean {
  const sides = lines.map((line) => divide(line, gutter));
  const left = sides.flatMap((side) => side.left ?? []);
  const right = sides.flatMap((side) => side.right ?? []);
  return isRunningText(left) && isRunningText(right) && standBeside(left, right);
}

function isRunningText(lines: readonly PrintLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = least(lines.map((line) => line.left));
  const width = greatest(lines.map((line) => line.right)) - left;
  const size = median(lines.map((line) => line.size));
  const pieces = lines.flatMap((line) => piecesOf(line, GUTTER * size));
  const short = pieces.filter((piece) => piece < FILLED * NARROWEST * size);
  return (
    width >= NARROWEST * size &&
    median(lines.map((line) => line.right - line.left)) >= FILLED * width &&
    short.length <= MOST_SHORT * pieces.length
  );
}

/** Returns the widths of the parts of a line between gaps. */
function piecesOf(line: PrintLine, gap: number): number[] {
  const starts = startsOf(line, gap);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return (
      greatest(
        line.glyphs
          .filter(({ text, left }) => !isBlank(text) && left >= start && left < next)
          .map(({ right }) => right),
      ) - start
    );
  });
}

function standBeside(left: readonly PrintLine[], right: readonly PrintLine[]): boolean {
  const top = (lines: readonly PrintLine[]) => lines[0]?.top ?? 0;
  const bottom = (lines: readonly PrintLine[]) => lines.at(-1)?.bottom ?? 0;
  const common = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
  return common >= BESIDE * Math.min(bottom(left) - top(left), bottom(right) - top(right));
}

function divide(line: PrintLine, gutter: number): { left: PrintLine | null; right: PrintLine | null } {
  const part = (keep: (glyph: Glyph) => boolean) => {
    const glyphs = line.glyphs.filter(keep);
    return glyphs.some(({ text }) => !isBlank(text)) ? lineOf(glyphs) : null;
  };
  return {
    left: part((glyph) => (glyph.left + glyph.right) / 2 < gutter),
    right: part((glyph) => (glyph.left + glyph.right) / 2 >= gutter),
  };
}
