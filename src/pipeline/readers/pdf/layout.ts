/** Tells the parts of a document: its text, its margins, its notes and its list of contents; and how its text is set. */
import type { Region } from '../document.ts';
import { type Body, bodyOf } from './body.ts';
import { contentsOf } from './contents.ts';
import { withoutFrames } from './frames.ts';
import type { Ink, Rule } from './ink.ts';
import { joinTables } from './joined-tables.ts';
import { marginsOf, numberIn } from './margins.ts';
import { notesAtFoot } from './notes-at-foot.ts';
import { type Carried, type Item, type LineItem, pageItems, type TableCell } from './page-items.ts';
import { NEAR } from './rulings.ts';

/** A page and its lines and tables. */
export interface LaidPage {
  ink: Ink;
  items: Item[];
}

/** A document laid out. */
export interface Layout {
  pages: LaidPage[];
  /** The text in reading order, with the lists of contents, without margins and notes. Tables are whole. */
  text: Item[];
  /** Cells of the heads that tables repeat on later pages. */
  repeated: TableCell[];
  regions: ReadonlyMap<LineItem, Region>;
  body: Body;
}

/** Lays out the pages of a document. */
export function layOut(inks: readonly Ink[]): Layout {
  let carried: Carried = { gutter: null, table: null };
  const items = inks.map((ink) => {
    const laid = pageItems(ink, carried);
    carried = laid.carried;
    return laid.items;
  });
  const pages = withoutFrames(items).map(
    (each, index): LaidPage => ({ ink: inks[index] as Ink, items: each }),
  );
  const regions = marginsOf(pages.map(({ ink, items }) => ({ page: ink.page, height: ink.height, items })));
  const isText = (item: Item) => item.kind === 'table' || !regions.has(item);
  const linesOf = (items: readonly Item[]) => items.filter(isText).filter((item) => item.kind === 'line');
  const body = bodyOf(linesOf(pages.flatMap(({ items }) => items)));
  for (const { ink, items } of pages)
    for (const note of notesAtFoot(linesOf(items), freeRules(ink, items), body, ink.height))
      regions.set(note, 'note');
  const { items: text, repeated } = joinTables(pages.flatMap(({ items }) => items.filter(isText)));
  for (const { items } of repeated)
    for (const item of items) if (item.kind === 'line') regions.set(item, 'table-head');
  for (const entry of contentsOf(text, body)) regions.set(entry, 'contents');
  return { pages, text, repeated, regions, body };
}

/** Returns the rules of a page that are no borders of a table. */
function freeRules({ rules }: Ink, items: readonly Item[]): Rule[] {
  const boxes = items.flatMap((item) => (item.kind === 'table' ? [item.box] : []));
  return rules.filter(
    ({ across, at }) => across && !boxes.some(({ top, bottom }) => at > top - NEAR && at < bottom + NEAR),
  );
}

/** Returns the region of text that runs in another direction: of page numbers of a landscape page on a portrait sheet. */
export function asideRegion(text: string, page: number, numbers: ReadonlySet<number>): Region | undefined {
  const number = numberIn(text);
  return number !== null && numbers.has(number - page) ? 'page-number' : undefined;
}
