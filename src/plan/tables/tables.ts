/**
 * Tables in plain text, as they are set: one cell a line with a tab before it (`tabbed-cells.ts`), one row a line with
 * tabs or runs of blanks between the cells (`tabbed-rows.ts`) or single blanks (`spaced-rows.ts`), one cell a line with
 * nothing to set it off (`stacked-cells.ts`). A line that fits no row ends the table; nothing is dropped.
 */

import { asciiDigits } from '../../text/numerals.ts';
import type { Rows, TableBlock, TableJoin } from '../lines/blocks.ts';
import { type Remark, warning } from '../lines/diagnose.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';
import { joinPassages, type Passage, passageOfLine } from '../lines/passage.ts';
import type { Budget } from './budget.ts';
import { readSpacedRows, spacedCells } from './spaced-rows.ts';
import { readStackedCells } from './stacked-cells.ts';
import { cellLine, readTabbedCells } from './tabbed-cells.ts';
import { cellsOfLine, readTabbedRows, SHORTEST_GROUPED_ROW } from './tabbed-rows.ts';

/** A table, the index of the first line after it, and what was noticed on the way. */
export interface TableReading {
  table: TableBlock;
  next: number;
  joins: TableJoin[];
  remarks: Remark[];
}

const CAPTION =
  /^(?:[图表]\s*[0-9０-９一二三四五六七八九十]{1,3}(?:[-—.．][0-9]{1,2})?)(?![0-9%年月日、，。中])/u;
const LONGEST_CAPTION_PART = 40;
/** Longest cell of a header row, in UTF-16 units. */
const LONGEST_HEADER_CELL = 16;

/** Reads the table that begins at `lines[index]`; null when none does. `skip` holds line numbers that are not text. */
export function readTable(
  lines: readonly Line[],
  index: number,
  skip: ReadonlySet<number>,
  budget: Budget,
): TableReading | null {
  const caption = readCaption(lines, index, skip, budget);
  const start = caption?.next ?? index;
  const rows =
    readTabbedCells(lines, start, skip) ??
    readRows(lines, start, skip, caption !== null) ??
    readStackedCells(lines, start, skip, budget);
  if (!rows) return null;
  const headed = hasHeader(rows.rows);
  return {
    table: {
      caption: caption?.passage ?? null,
      header: headed ? (rows.rows[0] ?? []) : [],
      rows: headed ? rows.rows.slice(1) : rows.rows,
    },
    next: rows.next,
    joins: [...(caption?.joins ?? []), ...rows.joins],
    remarks: raggedRows(rows.rows),
  };
}

/** Rows that stand one a line. Runs of blanks set their cells apart unless that leaves rows of several widths where any blank does not. */
function readRows(
  lines: readonly Line[],
  start: number,
  skip: ReadonlySet<number>,
  captioned: boolean,
): Rows | null {
  const rows = readTabbedRows(lines, start, skip, captioned);
  const isWhole =
    rows !== null &&
    (raggedRows(rows.rows).length === 0 ||
      lines.slice(start, rows.next).some(({ text }) => text.includes('\t')));
  return isWhole ? rows : (readSpacedRows(lines, start, skip) ?? rows);
}

/** One remark on a table whose rows differ in their number of cells, at the first that does. */
function raggedRows(rows: readonly Passage[][]): Remark[] {
  const widest = Math.max(...rows.map((row) => row.length));
  const isAcross = (row: readonly Passage[]) => row.length === 1 && widest >= SHORTEST_GROUPED_ROW;
  const ragged = rows.filter((row) => row.length !== widest && !isAcross(row));
  const [first] = ragged;
  if (!first) return [];
  const lines = ragged.map((row) => row[0]?.spans[0]?.line ?? 1);
  const more = lines.length > 1 ? `, and ${lines.length - 1} more to line ${lines.at(-1)}` : '';
  return [
    warning('table-ragged', lines[0] ?? 1, {
      reason: `Unexpected row of ${first.length} cells, expected ${widest}${more}`,
      actual: first.map((cell) => cell.text).join(' | '),
      expected: String(widest),
      hint: 'Compare the row with the printed table; the cells are kept in the order they were read.',
    }),
  ];
}

/** `表1 …`, with up to two lines that continue it, when something like a table follows. */
function readCaption(lines: readonly Line[], index: number, skip: ReadonlySet<number>, budget: Budget) {
  const first = lines[index];
  if (!first || !isCaptionPart(first) || !CAPTION.test(first.text.trim())) return null;
  let passage = passageOfLine(first);
  const joins: TableJoin[] = [];
  for (let next = index + 1; next < lines.length && next <= index + 6; next += 1) {
    const line = lines[next];
    if (!line || line.text.trim() === '' || skip.has(line.number)) continue;
    if (
      cellLine(line) ||
      cellsOfLine(line, true).length > 1 ||
      spacedCells(line) !== null ||
      readStackedCells(lines, next, skip, budget) !== null
    )
      return { passage, joins, next };
    if (joins.length === 2 || !isCaptionPart(line) || findMarker(line.text.trim())) return null;
    joins.push({ line: passage.spans.at(-1)?.line ?? 0, nextLine: line.number, reason: 'caption' });
    passage = joinPassages([passage, passageOfLine(line)], '');
  }
  return null;
}

function isCaptionPart(line: Line): boolean {
  const text = line.text.trim();
  return text.length <= LONGEST_CAPTION_PART && !/[。；]/u.test(text) && !text.includes('\t');
}

/** The first row is a header when its cells are short names and some column below it is of another nature. */
function hasHeader(rows: readonly Passage[][]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  if (first.some((cell) => cell.text.length > LONGEST_HEADER_CELL || /[。；]|^[0-9.．%]+$/u.test(cell.text)))
    return false;
  return first.some((head, column) => {
    const cells = rest.flatMap((row) => (row[column] ? [asciiDigits(row[column].text)] : []));
    if (cells.length === 0) return false;
    const numeric = cells.filter((cell) => /^[-〔（(]?[0-9]/u.test(cell)).length >= cells.length / 2;
    const longer = cells.filter((cell) => cell.length > head.text.length * 2).length > cells.length / 2;
    return numeric || longer;
  });
}
