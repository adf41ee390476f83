/** Finds the lines in the margins of pages: page numbers, and the headers and footers that run through a document. */
import { greatest, least } from '../../text/extremes.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Region } from '../document.ts';
import { beginsWithEnumerator } from './line-parts.ts';
import { lineText } from './line-text.ts';
import type { Item, LineItem } from './page-items.ts';

/** A page as this module needs it. */
export interface MarginPage {
  page: number;
  height: number;
  items: readonly Item[];
}

/** Lines of a page, counted from its top or foot, that may be in the margin. */
const DEEPEST = 4;
/** A margin is at most this share of the height of a page. */
const MARGIN = 0.2;
/** A line is a header or footer when it is repeated on this share of the pages, and on this many. */
const REPEATED = { share: 0.3, pages: 3 };
/** Two lines in the margins of two pages are at one place when their baselines differ by no more, in points. */
const SAME_PLACE = 6;
/** A page number that is alone at the foot of its page belongs to a count that runs through this many pages. */
const FEWEST_NUMBERS = 2;

interface Candidate {
  item: LineItem;
  text: string;
  height: number;
  /** Place in the margin: 0 is the line next to the edge of the page. */
  depth: number;
  top: boolean;
  number: number | null;
}

/** Returns the region of each line in a margin. */
export function marginsOf(pages: readonly MarginPage[]): Map<LineItem, Region> {
  const regions = new Map<LineItem, Region>();
  const candidates = pages.flatMap(candidatesOf);
  for (const candidate of pageNumbers(candidates, pages.length)) regions.set(candidate.item, 'page-number');
  const rest = candidates.filter(({ item }) => !regions.has(item));
  for (const candidate of repeated(rest, pages.length))
    regions.set(candidate.item, candidate.top ? 'header' : 'footer');
  return outermost(candidates, regions);
}

function candidatesOf({ height, items }: MarginPage): Candidate[] {
  const lines = items.filter((item) => item.kind === 'line');
  const firstTable = least(items.flatMap((item) => (item.kind === 'table' ? [item.box.top] : [])));
  const lastTable = greatest(items.flatMap((item) => (item.kind === 'table' ? [item.box.bottom] : [])));
  const sorted = [...lines].sort((a, b) => a.line.baseline - b.line.baseline);
  const at = (item: LineItem, depth: number, top: boolean): Candidate => {
    const text = lineText(item.line.glyphs);
    return { item, text, height, depth, top, number: numberIn(text) };
  };
  const above = sorted
    .filter(({ line }) => line.bottom <= MARGIN * height && line.bottom <= firstTable + 2)
    .slice(0, DEEPEST)
    .map((item, depth) => at(item, depth, true));
  const below = sorted
    .filter(({ line }) => line.top >= (1 - MARGIN) * height && line.top >= lastTable - 2)
    .reverse()
    .slice(0, DEEPEST)
    .map((item, depth) => at(item, depth, false));
  return [...above, ...below];
}

/** The number of a page, without its spaces and dashes. */
const LATIN_NUMBER = withExamples(
  /^(?:page|p\.?)?(\d{1,4})(?:(?:of|\/|／)\d{1,4})?$/iu,
  '3 page3 P3 p.3 1234 3of7 3/7 3／1234',
  '12345 3of12345 3/ /7 pg3 第3 3甲 甲3 3of 3.7',
);

/** The same in Chinese. */
const CHINESE_NUMBER = withExamples(
  /^第(\d{1,4})[页頁](?:[,，/／]?共\d{1,4}[页頁])?$/u,
  '第3页 第1234頁 第3页共7页 第3页,共7頁 第3页，共7页 第3页/共7页 第3頁／共1234页',
  '第12345页 第3 第页 3页 甲第3页 第3页共页 第3页共12345页 第3页、共7页 第3页甲 第3页共7',
);

/** Reads a line that is nothing but a page number: 3, - 3 -, —3—, 第3页, 第3页/共7页, 3/7, Page 3 of 7, iv. */
export function numberIn(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/[\s\-–—―－_~·•|]/gu, '');
  const match = LATIN_NUMBER.exec(bare) ?? CHINESE_NUMBER.exec(bare);
  if (match) return Number(match[1]);
  return /^[ivxlc]{1,7}$/iu.test(bare) ? romanValue(bare.toLowerCase()) : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(digits: string): number {
  let value = 0;
  for (const [index, digit] of [...digits].entries()) {
    const [here, next] = [ROMAN[digit] ?? 0, ROMAN[digits[index + 1] ?? ''] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}

/** Returns the lines whose numbers count up with the pages. A part of a document may count from 1 again. */
function pageNumbers(candidates: readonly Candidate[], pages: number): Candidate[] {
  const numbered = candidates.filter(({ number, depth }) => number !== null && depth < 3);
  const counts = new Map<string, Candidate[]>();
  for (const candidate of numbered) {
    const offset = (candidate.number ?? 0) - candidate.item.page;
    const key = `${candidate.top} ${offset}`;
    counts.set(key, [...(counts.get(key) ?? []), candidate]);
  }
  const found = [...counts.values()].filter(
    (run) => new Set(run.map(({ item }) => item.page)).size >= Math.min(FEWEST_NUMBERS, pages),
  );
  return found.flat();
}

/**
 * Returns the lines at places where many pages print the same words, with other numbers in them at most. At such a place
 * words that stand on few pages count, too, when they are set alike: the running header of a short chapter.
 */
function repeated(candidates: readonly Candidate[], pages: number): Candidate[] {
  const fewest = Math.max(2, Math.min(REPEATED.pages, pages));
  return placesOf(candidates).flatMap((place) => {
    const groups = new Map<string, Candidate[]>();
    for (const candidate of place) {
      // 附件1, 附件2 … at one place of their pages are no running header.
      const numbered = beginsWithEnumerator(candidate.text);
      const words = (numbered ? candidate.text : candidate.text.replace(/\d+/gu, '0')).replace(/\s/gu, '');
      groups.set(words, [...(groups.get(words) ?? []), candidate]);
    }
    const running = [...groups.values()].filter((group) => pagesOf(group) >= fewest).flat();
    if (pagesOf(running) < Math.max(fewest, REPEATED.share * pages)) return [];
    const alike = ({ item: { line } }: Candidate) =>
      running.some(
        ({ item }) =>
          Math.abs(item.line.size - line.size) < 0.5 && item.line.glyphs[0]?.look === line.glyphs[0]?.look,
      );
    return place.filter(
      (candidate) =>
        running.includes(candidate) || (alike(candidate) && !beginsWithEnumerator(candidate.text)),
    );
  });
}

function pagesOf(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ item }) => item.page)).size;
}

/** Puts together the lines whose baselines are equally far from the top or the foot of their pages. */
function placesOf(candidates: readonly Candidate[]): Candidate[][] {
  const distance = ({ item, top, height }: Candidate) =>
    top ? item.line.baseline : height - item.line.baseline;
  const places: Candidate[][] = [];
  for (const candidate of [...candidates].sort(
    (a, b) => Number(a.top) - Number(b.top) || distance(a) - distance(b),
  )) {
    const first = places.at(-1)?.[0];
    if (first && first.top === candidate.top && distance(candidate) - distance(first) <= SAME_PLACE)
      places.at(-1)?.push(candidate);
    else places.push([candidate]);
  }
  return places;
}

/** Takes back the lines between which and the edge of the page a line of the text stands. */
function outermost(
  candidates: readonly Candidate[],
  regions: ReadonlyMap<LineItem, Region>,
): Map<LineItem, Region> {
  const kept = new Map<LineItem, Region>();
  const blocked = new Set<string>();
  for (const { item, top, depth } of [...candidates].sort((a, b) => a.depth - b.depth)) {
    const region = regions.get(item);
    const side = `${item.page} ${top}`;
    if (!region) blocked.add(side);
    else if (!blocked.has(side) || (region === 'page-number' && depth === 0)) kept.set(item, region);
  }
  return kept;
}
