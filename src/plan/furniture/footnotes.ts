/** Notes at the foot of a page, as they stand in text pulled out of a PDF: between the halves of a sentence. */
import type { Line } from '../lines/lines.ts';

/** What a note begins with, and what the text refers to it by. */
const NOTE = /^\s*([\u2460-\u2473])/u;
/** Lines of the notes of a page at most, and of the page above them. */
const LONGEST_NOTES = 12;
const LONGEST_PAGE = 80;

/**
 * 1-based numbers of the lines of notes: a run of lines right above a page's end, which begins with ①, where the text of
 * the page has the same ① inside a line. `furniture` holds the numbers of page numbers and running headers.
 */
export function footnoteLines(lines: readonly Line[], furniture: ReadonlySet<number>): Set<number> {
  const notes = new Set<number>();
  lines.forEach((line, end) => {
    if (!furniture.has(line.number) || furniture.has(lines[end - 1]?.number ?? 0)) return;
    const first = firstOfNotes(lines, end, furniture);
    for (const note of lines.slice(first, end)) if (note.text.trim() !== '') notes.add(note.number);
  });
  return notes;
}

/** Whether a line of notes begins one. */
export function beginsNote(text: string): boolean {
  return NOTE.test(text);
}

/** Index of the first line of the notes that end before `end`; `end` when there are none. */
function firstOfNotes(lines: readonly Line[], end: number, furniture: ReadonlySet<number>): number {
  let first = end;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST_NOTES); index -= 1) {
    const { text, number } = lines[index] as Line;
    if (furniture.has(number)) break;
    const mark = NOTE.exec(text)?.[1];
    if (!mark) continue;
    const page = lines.slice(Math.max(0, index - LONGEST_PAGE), index);
    if (page.some((line) => line.text.trim().indexOf(mark) > 0)) first = index;
  }
  return first;
}
