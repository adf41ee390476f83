/**
 * From lines to paragraphs. A line is a paragraph of its own unless the one before it stops in
 * mid-sentence (page breaks) or the whole text is broken at one width (text pulled out of a PDF).
 */
import { isoDate } from '../text/dates.ts';
import { genreOfTitle, YEAR_AND_NUMBER } from '../text/official-documents.ts';
import { endsParagraph, SENTENCE_END } from '../text/sentences.ts';
import { closingRole } from './closing.ts';
import { compactDecimals } from './compact-decimals.ts';
import { contentsKey } from './contents.ts';
import { type Remark, warning } from './diagnose.ts';
import { beginsNote, footnoteLines } from './footnotes.ts';
import type { Line } from './lines.ts';
import { findMarker, type Marker } from './markers.ts';
import { type Glue, joinPassages, type Passage, passageOfLine } from './passage.ts';
import { isSpacedRow } from './spaced-rows.ts';
import { readTable } from './tables.ts';
import type { TableBlock, TableJoin } from './types.ts';

/** A paragraph with the mark it opens with, or a table. A note of the page stands aside: the text goes on across it. */
export type Chunk =
  | { type: 'paragraph'; passage: Passage; marker: Marker | null; indented: boolean; aside?: true }
  | { type: 'table'; table: TableBlock };

/** A join by 1-based line numbers. */
export interface LineJoin {
  line: number;
  nextLine: number;
  reason: TableJoin['reason'] | 'paragraph' | 'title';
}

/** Chunks in the order of the text, the joins that made them, and what was noticed. */
export interface ChunkReading {
  chunks: Chunk[];
  joins: LineJoin[];
  remarks: Remark[];
}

/** A heading on a line of its own is at most this long, in UTF-16 units. */
const LONGEST_BLOCK_HEADING = 60;
/** The title of an annex on the line below its mark is at most this long, in UTF-16 units. */
const LONGEST_ANNEX_TITLE = 40;
/** What an annex is, at the end of its title. */
const ANNEX_NAME = /(?:表|清单|名单|目录|名录)$/u;
/** Words before a colon are a title up to this length, in UTF-16 units; longer ones introduce a list. */
export const LONGEST_COLON_TITLE = 16;
/** An unmarked line without punctuation is taken for the first part of a broken paragraph from this length. */
const SHORTEST_BROKEN_LINE = 25;
/** A day, a month or a year with nothing after it but a time of day, and what a bracket says that begins with one. */
const DATE_LINE =
  '[0-9]{4}\\s*(?:年(?:\\s*[0-9]{1,2}\\s*月(?:\\s*[0-9]{1,2}\\s*日)?)?|(?:[-./][0-9]{1,2}){1,2})[\\s0-9:：]*';
/** Lines that stand alone: dates, and lines of the front matter. */
const STANDALONE_LINE = new RegExp(
  `^(?:${DATE_LINE}$|[（(]\\s*[0-9]{4}\\s*[-年./][^（）()]*[）)]$|(?:(?:信息|文章)?来源|作者|责任编辑)\\s*[:：]|发布[时日]|索引号|发文|文号|[^，。]{2,20}${YEAR_AND_NUMBER}$)`,
  'u',
);
/** Forms whose mark may stand alone on its line, the words following on the next. */
const MARK_ALONE = new Set(['annex', 'volume', 'numbered-chapter', 'numbered-section', 'article', 'box']);

/** Reads the lines of one plan, without those in `skip` (1-based numbers). `contents` holds the entries of its table of contents (`entryKey`). */
export function readChunks(
  lines: readonly Line[],
  skip: ReadonlySet<number>,
  contents: ReadonlySet<string> = new Set(),
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
    const reading = readTable(lines, index, skip);
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
    let marker = findMarker(passage.text) ?? compact.get(line.number) ?? null;
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
      const alone =
        (isMarkAlone(previous) && (previous.marker?.form !== 'annex' || isAnnexTitle(passage.text))) ||
        completesTitle(previous, passage.text, contents);
      if (!marker && (alone || (openEnd && mayContinue(passage, indented, previous, openEnd)))) {
        joins.push({
          line: previous.passage.spans.at(-1)?.line ?? 0,
          nextLine: line.number,
          reason: alone ? 'title' : 'paragraph',
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

/** True when `text` (with its mark of `markLength` units) can be a heading on a line of its own. */
export function isBlockHeading(text: string, markLength: number): boolean {
  const words = text.slice(markLength).trim();
  const core = words.replace(/[：:]$/u, '');
  if (core !== words && /[，,]/u.test(core)) return false;
  if (core === '' || core.length > (core === words ? LONGEST_BLOCK_HEADING : LONGEST_COLON_TITLE))
    return false;
  return !SENTENCE_END.test(core) && !/[；;：:…]/u.test(core) && !/[，、,]$/u.test(core);
}

/** How a paragraph can go on: in mid-sentence, or because its last line is as long as the page is wide. */
type OpenEnd = 'sentence' | 'full-line' | null;

function continues(
  chunk: Extract<Chunk, { type: 'paragraph' }>,
  lines: readonly Line[],
  width: number | null,
): OpenEnd {
  const { text, spans } = chunk.passage;
  const last = spans.at(-1);
  const full =
    width !== null &&
    last !== undefined &&
    columns(lines[last.line - (lines[0]?.number ?? 1)]?.text ?? '') >= width - 2;
  if (endsParagraph(text)) return full ? 'full-line' : null;
  // What ends as a title ends never goes on.
  if (genreOfTitle(text) !== null && !/[，。]/u.test(text)) return full && chunk.marker ? 'sentence' : null;
  if (full) return 'sentence';
  if (width !== null && spans.length > 1) return null;
  if (chunk.marker && isBlockHeading(text, chunk.marker.length)) return null;
  if (STANDALONE_LINE.test(text) || isClosingLine(text) || chunk.marker?.form === 'annex') return null;
  return /[，、；。]/u.test(text) || text.length >= SHORTEST_BROKEN_LINE ? 'sentence' : null;
}

/** Whether an unmarked line can be the rest of a paragraph with an open end. */
function mayContinue(
  passage: Passage,
  indented: boolean,
  previous: Extract<Chunk, { type: 'paragraph' }>,
  openEnd: OpenEnd,
): boolean {
  if (STANDALONE_LINE.test(passage.text) || isClosingLine(passage.text)) return false;
  if (openEnd === 'full-line') return !indented;
  return !(indented && previous.indented);
}

/** A line that stands alone below the text: a date, a remark, an imprint. */
function isClosingLine(text: string): boolean {
  return isoDate(text) !== null || closingRole(text) !== null;
}

/** A mark is expected when it opens a list or follows the last one of its form. */
function isExpected(marker: Marker, lastValue: ReadonlyMap<string, number>): boolean {
  if (marker.value === null) return true;
  return marker.value === 1 || marker.value === (lastValue.get(marker.key) ?? 0) + 1;
}

function isMarkAlone(chunk: Extract<Chunk, { type: 'paragraph' }>): boolean {
  return (
    chunk.marker !== null &&
    MARK_ALONE.has(chunk.marker.form) &&
    chunk.passage.text.length === chunk.marker.length
  );
}

/** Whether a line is the rest of a title: the contents print both as one, or the title of an annex lacks what it is (`…分工表`). */
function completesTitle(
  { marker, passage }: Extract<Chunk, { type: 'paragraph' }>,
  text: string,
  contents: ReadonlySet<string>,
): boolean {
  if (!marker) return false;
  if (contents.has(contentsKey(passage.text + text))) return !contents.has(contentsKey(passage.text));
  const isNamed = (title: string) => ANNEX_NAME.test(title) || genreOfTitle(title) !== null;
  return marker.form === 'annex' && isAnnexTitle(text) && !isNamed(passage.text) && ANNEX_NAME.test(text);
}

/** The words below 附件1 are its title when they can be one: an annex may begin with its text at once. */
function isAnnexTitle(text: string): boolean {
  return text.length <= LONGEST_ANNEX_TITLE && /\p{Script=Han}/u.test(text) && isBlockHeading(text, 0);
}

/** One blank between two Latin words, nothing otherwise. */
function glueBetween(before: string, after: string): Glue {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';
}

/** Width of a line in Han: a Latin letter or digit counts half. Outer blanks do not count, an indent of the first line does. */
function columns(text: string): number {
  let width = 0;
  for (const character of text.trimEnd()) width += character < '\u0100' ? 0.5 : 1;
  return width;
}

/**
 * The width at which the whole text is broken into lines, in Han; null when every line is a paragraph.
 * It is when most lines of some length end at the same column and hardly any is longer.
 */
function wrapWidth(lines: readonly Line[], skip: ReadonlySet<number>): number | null {
  const widths = lines
    .filter((line) => !skip.has(line.number) && !line.text.startsWith('\t'))
    .map((line) => Math.round(columns(line.text)))
    .filter((width) => width >= 15);
  if (widths.length < 15) return null;
  const longest = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.97)] ?? 0;
  if (longest > 80) return null;
  const near = widths.filter((width) => width >= longest - 4 && width <= longest + 1).length;
  return near >= widths.length * 0.4 ? longest - 2 : null;
}
