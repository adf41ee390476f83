/**
 * From lines to paragraphs. A line is a paragraph of its own unless the one before it stops in
 * mid-sentence (page breaks) or the whole text is broken at one width (text pulled out of a PDF).
 */
import { labelled } from '../../text/labels.ts';
import { beginsNote, footnoteLines } from '../furniture/footnotes.ts';
import { goesOnInTitle } from '../headings/block-headings.ts';
import type { Chunk, LineJoin } from '../lines/blocks.ts';
import { type Remark, warning } from '../lines/diagnose.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker, type Marker } from '../lines/markers.ts';
import { type Glue, joinPassages, passageOfLine } from '../lines/passage.ts';
import { Budget } from '../tables/budget.ts';
import { isSpacedRow } from '../tables/spaced-rows.ts';
import { readTable } from '../tables/tables.ts';
import { compactDecimals } from './compact-decimals.ts';
import { continues, mayContinue, wrapWidth } from './line-ends.ts';

/** Chunks in the order of the text, the joins that made them, and what was noticed. */
export interface ChunkReading {
  chunks: Chunk[];
  joins: LineJoin[];
  remarks: Remark[];
}

/**
 * Reads the lines of one plan, without those in `skip` (1-based numbers). `contents` holds the entries of its table of
 * contents (`entryKey`). `unmarked` is the number of a line whose mark heads nothing.
 */
export function readChunks(
  lines: readonly Line[],
  skip: ReadonlySet<number>,
  contents: ReadonlySet<string> = new Set(),
  unmarked: number | null = null,
): ChunkReading {
  const width = wrapWidth(lines, skip);
  const notes = footnoteLines(lines, skip);
  const compact = compactDecimals(lines, skip);
  const chunks: Chunk[] = [];
  const joins: LineJoin[] = [];
  const remarks: Remark[] = [];
  const lastValue = new Map<string, number>();
  /** Index of the last line that looked like a row. */
  let rowSeen = Number.NEGATIVE_INFINITY;
  const budget = new Budget(lines.reduce((sum, { text }) => sum + text.length, 0));
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (line.text.trim() === '' || skip.has(line.number)) {
      index += 1;
      continue;
    }
    if (notes.has(line.number)) {
      addNote(chunks, joins, line);
      index += 1;
      continue;
    }
    // Above the first mark a label with its value is no row of a table, whatever stands between the two.
    const ofPage = lastValue.size === 0 && labelled(line.text).some(({ value }) => value !== '');
    const reading = ofPage || budget.isSpent ? null : readTable(lines, index, skip, budget);
    if (budget.isSpent && !remarks.some(({ rule }) => rule === 'budget-spent'))
      remarks.push(budgetSpent(line));
    if (reading) {
      chunks.push({ type: 'table', table: reading.table });
      joins.push(...reading.joins);
      remarks.push(...reading.remarks);
      index = reading.next;
      continue;
    }
    index += 1;
    const passage = passageOfLine(line);
    const indented = /^(?:[\u3000]|\s{2,})/u.test(line.text);
    let marker =
      line.number === unmarked ? null : (findMarker(passage.text) ?? compact.get(line.number) ?? null);
    const previous = chunks.findLast((chunk) => chunk.type === 'table' || !chunk.aside);
    const row = marker === null && isSpacedRow(line);
    if (row && index - 1 > rowSeen + 1) {
      remarks.push(
        warning('table-suspected', line.number, {
          reason: 'Expected cells set apart by tabs, found what looks like a row of a table; kept as a line',
          actual: passage.text,
          hint: 'Set the cells of the table apart by tabs in the seed, or leave it: no character is lost.',
        }),
      );
    }
    if (row) rowSeen = index - 1;
    if (previous?.type === 'paragraph' && !row) {
      const openEnd = continues(previous, lines, width);
      if (marker && openEnd && !isExpected(marker, lastValue)) {
        remarks.push(
          warning('mark-in-sentence', line.number, {
            reason: `Unexpected mark ${passage.text.slice(0, marker.length)} after a line that stops in mid-sentence; taken as text`,
            actual: passage.text.slice(0, 12),
            hint: 'If it is a heading, the paragraph before it lacks its full stop; see the joins of the report.',
          }),
        );
        marker = null;
      }
      const isTitle = goesOnInTitle(previous, passage.text, contents);
      if (!marker && (isTitle || (openEnd && mayContinue(passage, indented, previous, openEnd)))) {
        joins.push({
          line: previous.passage.spans.at(-1)?.line ?? 0,
          nextLine: line.number,
          reason: isTitle ? 'title' : 'paragraph',
        });
        const glue = glueBetween(previous.passage.text, passage.text);
        previous.passage = joinPassages([previous.passage, passage], glue);
        continue;
      }
    }
    if (marker?.value != null) lastValue.set(marker.key, marker.value);
    chunks.push({ type: 'paragraph', passage, marker, indented });
  }
  return { chunks, joins, remarks };
}

function budgetSpent({ number, text }: Line): Remark {
  return warning('budget-spent', number, {
    reason:
      'Looking for tables took more work than a text of this length may need; from here on lines stay paragraphs',
    actual: text.trim().slice(0, 12),
    hint: 'Compare the tables below this line with the print. The text itself is complete.',
  });
}

/** Adds a line of a note to the chunks: as a paragraph, or to the note that it goes on. */
function addNote(chunks: Chunk[], joins: LineJoin[], line: Line): void {
  const passage = passageOfLine(line);
  const last = chunks.at(-1);
  if (last?.type !== 'paragraph' || !last.aside || beginsNote(line.text)) {
    chunks.push({ type: 'paragraph', passage, marker: null, indented: false, aside: true });
    return;
  }
  joins.push({ line: last.passage.spans.at(-1)?.line ?? 0, nextLine: line.number, reason: 'paragraph' });
  last.passage = joinPassages([last.passage, passage], glueBetween(last.passage.text, passage.text));
}

/** A mark is expected when it opens a list or follows the last one of its form. */
function isExpected(marker: Marker, lastValue: ReadonlyMap<string, number>): boolean {
  if (marker.value === null) return true;
  return marker.value === 1 || marker.value === (lastValue.get(marker.key) ?? 0) + 1;
}

/** One blank between two Latin words, nothing otherwise. */
function glueBetween(before: string, after: string): Glue {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';
}
