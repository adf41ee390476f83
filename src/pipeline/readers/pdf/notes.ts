/** What a person should know of a PDF file that was read. */
import { detail } from '../../diagnostics/details.ts';
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
  const add = (rule: ReaderNote['rule'], actual: ReaderNote['actual'], line = 1) =>
    notes.push({ rule, line, actual });
  const lineOf = (page: number) => {
    const index = lines.findIndex(({ hints }) => (hints?.page ?? 0) >= page);
    return index < 0 ? Math.max(1, lines.length) : index + 1;
  };
  const [textless, broken] = [noticed.textless[0], noticed.broken[0]];
  if (textless !== undefined)
    add(
      'page-without-text',
      detail('pages-of-pictures', { pages: pageRuns(noticed.textless) }),
      lineOf(textless),
    );
  const pictured = pages
    .filter(({ page }) => !noticed.textless.includes(page))
    .map((ink) => ({ page: ink.page, count: picturesBesideText(ink).length }))
    .filter(({ count }) => count > 0);
  if (pictured[0])
    add(
      'pictures-left-out',
      detail('pictures-on-pages', {
        count: pictured.reduce((sum, { count }) => sum + count, 0),
        pages: pageRuns(pictured.map(({ page }) => page)),
      }),
      lineOf(pictured[0].page),
    );
  if (broken !== undefined)
    add('page-broken', detail('pages-broken', { pages: pageRuns(noticed.broken) }), lineOf(broken));
  const unreadable = pages.filter((page) => page.unreadable > 0);
  if (unreadable[0])
    add(
      'font-unreadable',
      detail('unreadable-on-pages', {
        count: unreadable.reduce((sum, page) => sum + page.unreadable, 0),
        pages: pageRuns(unreadable.map(({ page }) => page)),
      }),
      lineOf(unreadable[0].page),
    );
  const outside = pages.reduce((sum, page) => sum + page.outside, 0);
  if (outside > 0) add('outside-page', detail('outside-pages', { count: outside }));
  if (noticed.doubles > 0) add('printed-twice', detail('doubles', { count: noticed.doubles }));
  const doubts = doubtsOf(lines.map(({ text }) => text));
  const first = (pattern: RegExp) => lines.findIndex(({ text }) => pattern.test(text)) + 1 || 1;
  if (doubts.encoding) add('encoding-doubtful', doubts.encoding, first(/[\p{Co}\p{Cn}\p{Cs}\ufffd]/u));
  if (doubts.radicals) add('radicals-for-characters', doubts.radicals, first(/[\u2e80-\u2fd5]/u));
  return notes;
}

/** Writes numbers of pages: 3, 7–9. */
function pageRuns(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
