/**
 * Writes the lines of a document in reading order. What belongs to a page and not to the text (headers, notes, footers,
 * page numbers) follows the paragraph or table that runs over the end of the page, so that it divides nothing.
 */
import type { Region } from '../document.ts';
import { endsEntry } from './contents.ts';
import { asideLine, cellLines, type Facts, type NewLine, paragraphLine, tableLines } from './emit.ts';
import { headingLevels } from './headings.ts';
import { asideRegion, type LaidPage, type Layout } from './layout.ts';
import { lineText } from './line-text.ts';
import { numberIn } from './margins.ts';
import { isMarked } from './notes-at-foot.ts';
import type { Item, LineItem } from './page-items.ts';
import { joinParagraphs, joinText, type Paragraph, type Setting } from './paragraphs.ts';

/** Lines that are written together, and the page on which they begin. */
interface Block {
  page: number;
  lines: NewLine[];
}

/** Returns the lines of a document. */
export function writeLines(layout: Layout): NewLine[] {
  const { pages, regions, body } = layout;
  const facts: Facts = { body, regions, pages: new Map(pages.map(({ ink }) => [ink.page, ink])) };
  const margins = marginsByPage(layout, facts);
  const lines: NewLine[] = [];
  let open = 0;
  const turnTo = (page: number) => {
    while (open < page) {
      lines.push(...(margins.get(open)?.below ?? []));
      open += 1;
      lines.push(...(margins.get(open)?.above ?? []));
    }
  };
  for (const block of blocksOf(layout, facts)) {
    turnTo(block.page);
    lines.push(...block.lines);
  }
  turnTo((pages.at(-1)?.ink.page ?? 0) + 1);
  return lines;
}

/** Returns the paragraphs and tables of the text. */
function blocksOf({ text, regions, body }: Layout, facts: Facts): Block[] {
  const setting: Setting = { body, edgesOf: body.edgesOf, narrow: false };
  const numbers = { next: 0 };
  const parts = runsOf(text, regions).map((run) => {
    if (!Array.isArray(run)) return run;
    return run[0] && regions.get(run[0]) === 'contents' ? joinEntries(run) : joinParagraphs(run, setting);
  });
  const levels = headingLevels(
    parts.flatMap((part) =>
      Array.isArray(part) ? part.filter((each) => !regions.has(each.lines[0] as LineItem)) : [],
    ),
    body,
  );
  return parts.flatMap((part): Block[] => {
    if (!Array.isArray(part)) return [{ page: part.page, lines: tableLines(part, facts, numbers) }];
    return part.map((each) => {
      const heading = levels.get(each);
      const hints = heading === undefined ? {} : { heading };
      return { page: each.lines[0]?.page ?? 0, lines: [paragraphLine(each, facts, hints)] };
    });
  });
}

/** Returns the tables, and the lines between them in runs of one region. */
function runsOf(text: readonly Item[], regions: ReadonlyMap<LineItem, Region>) {
  const runs: (Exclude<Item, LineItem> | LineItem[])[] = [];
  for (const item of text) {
    const last = runs.at(-1);
    if (item.kind === 'table') runs.push(item);
    else if (Array.isArray(last) && last[0] && regions.get(last[0]) === regions.get(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Joins the lines of each entry of a list of contents: a line without a page number goes on in the next one. */
function joinEntries(lines: readonly LineItem[]): Paragraph[] {
  const entries: Paragraph[] = [];
  let open = false;
  for (const item of lines) {
    const text = lineText(item.line.glyphs);
    const last = entries.at(-1);
    if (open && last) {
      last.text = joinText(last.text, text);
      last.lines.push(item);
    } else entries.push({ lines: [item], text, centred: false });
    open = !endsEntry(text);
  }
  return entries;
}

/** Returns what is written above and below the text of each page. */
function marginsByPage(layout: Layout, facts: Facts): Map<number, { above: NewLine[]; below: NewLine[] }> {
  const offsets = new Set<number>();
  for (const [item, region] of layout.regions)
    if (region === 'page-number') offsets.add((numberIn(lineText(item.line.glyphs)) ?? 0) - item.page);
  const byPage = new Map<number, LineItem[]>();
  for (const item of layout.regions.keys()) byPage.set(item.page, [...(byPage.get(item.page) ?? []), item]);
  return new Map(
    layout.pages.map((page) => [
      page.ink.page,
      marginsOfPage(page, byPage.get(page.ink.page) ?? [], layout, facts, offsets),
    ]),
  );
}

function marginsOfPage(
  { ink }: LaidPage,
  items: readonly LineItem[],
  { regions, body, repeated }: Layout,
  facts: Facts,
  offsets: ReadonlySet<number>,
): { above: NewLine[]; below: NewLine[] } {
  const single = (item: LineItem) =>
    paragraphLine({ lines: [item], text: lineText(item.line.glyphs), centred: false }, facts);
  const sorted = [...items].sort((a, b) => a.line.baseline - b.line.baseline || a.line.left - b.line.left);
  const isUpper = (item: LineItem) => item.line.baseline < ink.height / 2;
  const heads = repeated.filter(({ items: [first] }) => first?.page === ink.page);
  const inHeads = new Set(heads.flatMap((cell) => cell.items));
  const marginal = sorted.filter(
    (item) => regions.get(item) !== 'contents' && regions.get(item) !== 'note' && !inHeads.has(item),
  );
  const notes = sorted.filter((item) => regions.get(item) === 'note');
  const asides = ink.asides.map((aside) =>
    asideLine(aside, ink.page, asideRegion(aside.text, ink.page, offsets), facts),
  );
  return {
    above: [
      ...marginal.filter(isUpper).map(single),
      ...heads.flatMap((cell) => cellLines(cell, facts, { next: 0 }, {})),
    ],
    below: [
      ...joinNotes(notes, { body, edgesOf: body.edgesOf, narrow: true }).map((note) =>
        paragraphLine(note, facts),
      ),
      ...marginal.filter((item) => !isUpper(item)).map(single),
      ...asides,
    ],
  };
}

/** Joins the lines of notes. Each mark begins a note. */
function joinNotes(lines: readonly LineItem[], setting: Setting): Paragraph[] {
  const groups: LineItem[][] = [];
  for (const item of lines) {
    const last = groups.at(-1);
    if (last && !isMarked(item)) last.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => joinParagraphs(group, setting));
}
