/** Puts the lines of a table without rules together to rows: by the space between rows, or by where cells of several lines begin. */
import { greatest, least } from '../../../text/extremes.ts';
import { columnOf, type PiecedLine, type Span } from './lines.ts';

/** The space between rows is so many times the distance of the lines of a cell. */
const WIDER = 1.15;
/** A cell in the middle of its row is at most so far off it, in em. */
const OFF_MIDDLE = 0.35;

/** A line, and the columns that have words on it. */
export interface FilledLine extends PiecedLine {
  filled: ReadonlySet<number>;
}

export function filledLines(lines: readonly PiecedLine[], columns: readonly Span[]): FilledLine[] {
  return lines.map((line) => ({
    ...line,
    filled: new Set(line.pieces.map((piece) => columnOf(columns, piece))),
  }));
}

/** Returns the rows of some lines; null when it is not certain where rows begin. Each row has one main line. */
export function rowsOf(
  lines: readonly FilledLine[],
  isMain: (line: FilledLine) => boolean,
): FilledLine[][] | null {
  const mains = lines.filter(isMain);
  if (mains.length === 0) return null;
  if (mains.length === lines.length) return lines.map((line) => [line]);
  return bySpace(lines, mains) ?? fromTheTop(lines, mains) ?? aroundTheMiddle(lines, mains);
}

/** Rows with more space between them than between the lines of a cell. */
function bySpace(lines: readonly FilledLine[], mains: readonly FilledLine[]): FilledLine[][] | null {
  const distances = lines.slice(1).map((line, index) => distance(lines[index], line));
  const sorted = [...distances].sort((a, b) => a - b);
  for (const [index, least] of sorted.entries()) {
    if (least < WIDER * (sorted[index - 1] ?? least)) continue;
    const rows = groupsOf(lines, (_, at) => (distances[at - 1] ?? 0) >= least);
    if (areRows(rows, mains)) return rows;
  }
  return null;
}

/** Rows whose cells all begin on the main line. */
function fromTheTop(lines: readonly FilledLine[], mains: readonly FilledLine[]): FilledLine[][] | null {
  const rows = groupsOf(lines, (line) => mains.includes(line));
  return areRows(rows, mains) ? rows : null;
}

/** Rows whose cells have their middle on one height. */
function aroundTheMiddle(lines: readonly FilledLine[], mains: readonly FilledLine[]): FilledLine[][] | null {
  const nearest = lines.map((line) =>
    mains.reduce(
      (best, main, row) =>
        Math.abs(distance(main, line)) < Math.abs(distance(mains[best], line)) ? row : best,
      0,
    ),
  );
  const rows = groupsOf(lines, (_, at) => nearest[at] !== nearest[at - 1]);
  return areRows(rows, mains) ? rows : null;
}

/** True when each group has one main line, on which all its cells begin or have their middle. */
function areRows(rows: readonly (readonly FilledLine[])[], mains: readonly FilledLine[]): boolean {
  return rows.every((row) => {
    const [main, second] = row.filter((line) => mains.includes(line));
    return main !== undefined && second === undefined && (isFromTop(row, main) || isAround(row, main));
  });
}

function isFromTop(row: readonly FilledLine[], main: FilledLine): boolean {
  return (
    row[0] === main &&
    row.slice(1).every(({ filled }, index) => [...filled].every((column) => row[index]?.filled.has(column)))
  );
}

function isAround(row: readonly FilledLine[], main: FilledLine): boolean {
  const columns = new Set(row.flatMap(({ filled }) => [...filled]));
  return [...columns].every((column) => {
    const own = row.filter(({ filled }) => filled.has(column)).map(({ line }) => line.baseline);
    const middle = (least(own) + greatest(own)) / 2;
    return Math.abs(middle - main.line.baseline) <= OFF_MIDDLE * main.line.size;
  });
}

/**
 * Returns the distance of two lines of one cell, in points: the least from a line without a row of its own to the one above
 * it in its column. Null when each row is one line.
 */
export function cellPitch(
  lines: readonly FilledLine[],
  isMain: (line: FilledLine) => boolean,
): number | null {
  const distances = lines.flatMap((line, index) => {
    const above = isMain(line) ? undefined : upperOf(lines, index);
    return above ? [distance(above, line)] : [];
  });
  return distances.length > 0 ? least(distances) : null;
}

/** Returns the nearest line above with words in a column of a line. */
export function upperOf(lines: readonly FilledLine[], index: number): FilledLine | undefined {
  const filled = lines[index]?.filled ?? new Set<number>();
  return lines.slice(0, index).findLast((line) => [...filled].some((column) => line.filled.has(column)));
}

/** Returns how far the baseline of a line is below that of another, in points. */
export function distance(above: PiecedLine | undefined, below: PiecedLine | undefined): number {
  return (below?.line.baseline ?? 0) - (above?.line.baseline ?? 0);
}

function groupsOf(
  lines: readonly FilledLine[],
  opens: (line: FilledLine, index: number) => boolean,
): FilledLine[][] {
  const groups: FilledLine[][] = [];
  for (const [index, line] of lines.entries())
    if (index === 0 || opens(line, index)) groups.push([line]);
    else groups.at(-1)?.push(line);
  return groups;
}
