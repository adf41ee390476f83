/** Opens the frame that a web page draws around its article: a box with most of the document in it is no box of the text. */
import type { Item, TableItem } from './page-items.ts';

/** A frame holds more than this share of the lines of the document, and this many. */
const SHARE = 0.5;
const FEWEST_LINES = 20;
/** Sides of a frame differ from page to page by no more, in points. */
const SAME_SIDE = 5;

/** Returns the items of each page, with the lines and tables of a frame in place of the frame. */
export function withoutFrames(pages: readonly (readonly Item[])[]): Item[][] {
  const boxes = pages.flatMap((items) => items.filter(isBox));
  const all = pages.reduce((sum, items) => sum + countLines(items), 0);
  const frames = new Set<Item>();
  const [first] = [...boxes].sort((a, b) => height(b) - height(a));
  if (first) {
    const alike = tallestOfPages(boxes.filter((other) => isAlike(first, other)));
    const lines = countLines(alike);
    if (lines >= FEWEST_LINES && lines > SHARE * all) for (const each of alike) frames.add(each);
  }
  if (frames.size === 0) return pages.map((items) => [...items]);
  return pages.map((items) =>
    items.flatMap((item) => (isBox(item) && frames.has(item) ? (item.cells[0]?.items ?? []) : [item])),
  );
}

function height({ box }: TableItem): number {
  return box.bottom - box.top;
}

function tallestOfPages(boxes: readonly TableItem[]): TableItem[] {
  const pages = new Map<number, TableItem>();
  for (const box of boxes) {
    const other = pages.get(box.page);
    if (!other || height(box) > height(other)) pages.set(box.page, box);
  }
  return [...pages.values()];
}

function isBox(item: Item): item is TableItem {
  return item.kind === 'table' && item.cells.length === 1;
}

function isAlike({ box: a }: TableItem, { box: b }: TableItem): boolean {
  return Math.abs(a.left - b.left) <= SAME_SIDE && Math.abs(a.right - b.right) <= SAME_SIDE;
}

/** Counts the lines of items, those in tables with them. */
function countLines(items: readonly Item[]): number {
  return items.reduce(
    (sum, item) =>
      sum + (item.kind === 'line' ? 1 : item.cells.reduce((all, cell) => all + countLines(cell.items), 0)),
    0,
  );
}
