/** From a run of lines in the same columns to the rows of a table: which lines are of it, and where its rows begin. */
import { columnOf, overlaps, type PiecedLine, type Run, type Span, withPieces } from './lines.ts';
import { cellPitch, distance, type FilledLine, rowsOf, upperOf } from './rows.ts';

/** Lines of a cell are at most so many times as far apart as others are; where no cell has several, so many em. */
const NEAR_LINES = 1.15;
const CELL_PITCH = 1.3;
/** A line that goes on in the next leaves at most so much room in its column, in em. */
const FULL_ROOM = 1.5;

/** Returns a function that tells the main lines: those that count a row or, where rows are not counted, have words in most columns. */
function mainOf(columns: readonly Span[], counted: boolean): (line: FilledLine) => boolean {
  return ({ filled }) => (counted ? filled.has(0) : 2 * filled.size > columns.length);
}

/** Returns the rows of a run, without the lines at its end that belong to no row; null when rows are not certain. */
export function bodyRows(lines: readonly FilledLine[], run: Run, counted: boolean): FilledLine[][] | null {
  const isMain = mainOf(run.columns, counted);
  const rows: FilledLine[][] = [];
  let part: FilledLine[] = [];
  const end = endOf(lines, run, isMain);
  for (let index = run.from; index <= end; index += 1) {
    const line = lines[index];
    if (line && index < end && !run.across.has(index)) part.push(line);
    else {
      const made = part.length > 0 ? rowsOf(part, isMain) : [];
      if (!made) return null;
      rows.push(...made);
      if (line && index < end) rows.push([line]);
      part = [];
    }
  }
  const isWhole = (line: FilledLine) => isOneEach(line) || isAcrossAll(line, run.columns);
  return rows.every((row) => row.every(isWhole)) ? rows : null;
}

/** True for a line with one piece a column. Two in one are of two cells, between which some rows leave no gap. */
function isOneEach({ pieces, filled }: FilledLine): boolean {
  return pieces.length === filled.size;
}

/** True for the line of a row across all columns. */
export function isAcrossAll({ pieces }: PiecedLine, columns: readonly Span[]): boolean {
  return pieces.some((piece) => columns.filter((column) => overlaps(piece, column)).length > 1);
}

/** Returns the line behind the last row: lines below the last main line are of it where they are as near as lines of cells. */
function endOf(lines: readonly FilledLine[], run: Run, isMain: (line: FilledLine) => boolean): number {
  let last = run.to - 1;
  while (last > run.from && !isMain(lines[last] as FilledLine)) last -= 1;
  const pitch = cellPitch(lines.slice(run.from, last), isMain);
  let end = last + 1;
  while (end < run.to && goesOn(lines.slice(run.from, end + 1), run.columns, pitch)) end += 1;
  return end;
}

/** True when the last line goes on with a cell above it: as near as lines of cells are, below a line that is full. */
function goesOn(lines: readonly FilledLine[], columns: readonly Span[], pitch: number | null): boolean {
  const line = lines.at(-1);
  const upper = upperOf(lines, lines.length - 1);
  if (!line || !upper) return false;
  const near = distance(upper, line) <= NEAR_LINES * (pitch ?? CELL_PITCH * line.line.size);
  return (
    near &&
    line.pieces.every((piece) => {
      const column = columns[columnOf(columns, piece)];
      const above = upper.pieces.find((each) => column && overlaps(each, column));
      return !above || !column || column.to - above.to <= FULL_ROOM * line.line.size;
    })
  );
}

/** Returns the run with the lines above it that are as near as lines of cells: those of a head with cells of several lines. */
export function withHeadLines(lines: readonly FilledLine[], run: Run, least: number, counted: boolean): Run {
  const pitch = cellPitch(lines.slice(run.from, run.to), mainOf(run.columns, counted));
  let { from } = run;
  for (let index = from - 1; index >= least; index -= 1) {
    const line = lines[index] as FilledLine;
    const isBelow = ({ filled }: FilledLine) => [...line.filled].some((column) => filled.has(column));
    const lower = lines.slice(index + 1, run.to).find(isBelow);
    const fits = line.pieces.length > 0 && withPieces(run.columns, line)?.length === run.columns.length;
    if (!fits || distance(line, lower) > NEAR_LINES * (pitch ?? CELL_PITCH * line.line.size)) break;
    from = index;
  }
  return { ...run, from };
}
