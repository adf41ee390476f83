/** Where a paragraph that was broken into lines goes on, and where it ends. */
import { isOccasion, isoDate, isoMonth } from '../../text/dates.ts';
import { labelled } from '../../text/labels.ts';
import { documentNumber, genreOfTitle } from '../../text/official-documents.ts';
import { endsParagraph } from '../../text/sentences.ts';
import { isAnnexMark } from '../front/annexed-plan.ts';
import { closingRole, isOpenImprint } from '../front/closing.ts';
import { isBlockHeading } from '../headings/block-headings.ts';
import { isSectionName } from '../headings/named-sections.ts';
import type { ParagraphChunk } from '../lines/blocks.ts';
import type { Line } from '../lines/lines.ts';
import type { Passage } from '../lines/passage.ts';

/** An unmarked line without punctuation is taken for the first part of a broken paragraph from this length. */
const SHORTEST_BROKEN_LINE = 25;
/** Lines of the longest paragraph that is put together: no real one has as many, and a text without a full stop stays cheap. */
const MOST_LINES = 200;
/** A day, a month or a year with nothing after it but a time of day, and what a bracket says that begins with one. */
const DATE_LINE =
  /^(?:[0-9]{4}\s*(?:年(?:\s*[0-9]{1,2}\s*月(?:\s*[0-9]{1,2}\s*日)?)?|(?:[-./][0-9]{1,2}){1,2})[\s0-9:：]*|[（(]\s*[0-9]{4}\s*[-年./][^（）()]*[）)])$/u;
/** Whom a notice is for: `各区人民政府，市政府各部门：`. The text begins below. */
const ADDRESSEES = /^(?:各|市直|省直|区直|县直|驻)[^。；：:《]{3,120}[：:]$/u;
/** How a paragraph can go on: in mid-sentence, or because its last line is as long as the page is wide. */
export type OpenEnd = 'sentence' | 'full-line' | null;

/** How a paragraph goes on below its last line; null when it ends there. `width`: that of the lines, as `wrapWidth` gives it. */
export function continues(chunk: ParagraphChunk, lines: readonly Line[], width: number | null): OpenEnd {
  const { text, spans } = chunk.passage;
  if (spans.length >= MOST_LINES) return null;
  const last = spans.at(-1);
  const full =
    width !== null &&
    last !== undefined &&
    columns(lines[last.line - (lines[0]?.number ?? 1)]?.text ?? '') >= width - 2;
  if (!chunk.marker && ADDRESSEES.test(text)) return null;
  if (endsParagraph(text)) return full ? 'full-line' : null;
  // What ends as a title ends never goes on.
  if (genreOfTitle(text) !== null && !/[，。]/u.test(text)) return full && chunk.marker ? 'sentence' : null;
  if (full) return 'sentence';
  if (width !== null && spans.length > 1) return null;
  if (chunk.marker && isBlockHeading(text, chunk.marker.length)) return null;
  if (isOpenImprint(text)) return 'sentence';
  if (standsAlone(text) || chunk.marker?.form === 'annex') return null;
  return /[，、；。]/u.test(text) || text.length >= SHORTEST_BROKEN_LINE ? 'sentence' : null;
}

/** Whether an unmarked line can be the rest of a paragraph with an open end. */
export function mayContinue(
  passage: Passage,
  indented: boolean,
  previous: ParagraphChunk,
  openEnd: OpenEnd,
): boolean {
  if (standsAlone(passage.text)) return false;
  if (isOpenImprint(previous.passage.text)) return true;
  if (openEnd === 'full-line') return !indented;
  return !(indented && previous.indented);
}

/** A line that stands alone above or below the text: a date, a number, a label with its value, a remark, an imprint, 前言. */
function standsAlone(text: string): boolean {
  return (
    isSectionName(text) ||
    DATE_LINE.test(text) ||
    documentNumber(text) !== null ||
    labelled(text).length > 0 ||
    isoDate(text) !== null ||
    isoMonth(text) !== null ||
    isOccasion(text) ||
    isAnnexMark(text) ||
    closingRole(text) !== null
  );
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
export function wrapWidth(lines: readonly Line[], skip: ReadonlySet<number>): number | null {
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
