/** What a person should know of a PDF file that was read. */
import type { ReaderNote } from '../document.ts';
import { doubtsOf } from './doubtful.ts';
import type { NewLine } from './emit.ts';
import type { Ink } from './ink.ts';
import { picturesBesideText } from './pictures.ts';

/** What was noticed while the pages were read. */
export interface Noticed {
  /** Characters printed twice at one place and taken once. */
  doubles: number;
  /** Pages that cannot be read. */
  broken: readonly number[];
  /** Pages that show a picture and no text. */
  textless: readonly number[];
}

/** Returns the notes on a document. Lines are found by their pages. */
export function notesOf(lines: readonly NewLine[], pages: readonly Ink[], noticed: Noticed): ReaderNote[] {
  const notes: ReaderNote[] = [];
  const add = (rule: string, actual: string | null, line = 1) => {
    if (actual !== null) notes.push({ rule, line, actual });
  };
  const lineOf = (page: number) => {
    const index = lines.findIndex(({ hints }) => (hints?.page ?? 0) >= page);
    return index < 0 ? Math.max(1, lines.length) : index + 1;
  };
  const [textless, broken] = [noticed.textless[0], noticed.broken[0]];
  if (textless !== undefined)
    add(
      'page-without-text',
      `${pageList(noticed.textless)}: a picture and no text; run text recognition`,
      lineOf(textless),
    );
  const pictured = pages
    .filter(({ page }) => !noticed.textless.includes(page))
    .map((ink) => ({ page: ink.page, count: picturesBesideText(ink).length }))
    .filter(({ count }) => count > 0);
  if (pictured[0])
    add(
      'pictures-left-out',
      `${pictured.reduce((sum, { count }) => sum + count, 0)} on ${pageList(pictured.map(({ page }) => page))}`,
      lineOf(pictured[0].page),
    );
  if (broken !== undefined) add('page-broken', `${pageList(noticed.broken)}: cannot be read`, lineOf(broken));
  const unreadable = pages.filter((page) => page.unreadable > 0);
  if (unreadable[0])
    add(
      'font-unreadable',
      `${pageList(unreadable.map(({ page }) => page))}: ${unreadable.reduce((sum, page) => sum + page.unreadable, 0)} pieces of text in a font that cannot be read; they are missing`,
      lineOf(unreadable[0].page),
    );
  const outside = pages.reduce((sum, page) => sum + page.outside, 0);
  if (outside > 0)
    add(
      'outside-page',
      `${outside} characters outside the edges of their pages, which nobody sees; left out`,
    );
  if (noticed.doubles > 0)
    add('printed-twice', `${noticed.doubles} characters printed twice at one place; taken once`);
  const doubts = doubtsOf(lines.map(({ text }) => text));
  const first = (pattern: RegExp) => lines.findIndex(({ text }) => pattern.test(text)) + 1 || 1;
  add('encoding-doubtful', doubts.encoding, first(/[\p{Co}\p{Cn}\p{Cs}\ufffd]/u));
  add('radicals-for-characters', doubts.radicals, first(/[\u2e80-\u2fd5]/u));
  return notes;
}

/** Writes numbers of pages: page 3; pages 3, 7–9. */
function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const list = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return `${pages.length === 1 ? 'page' : 'pages'} ${list}`;
}
