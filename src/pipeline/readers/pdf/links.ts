/** Addresses behind words: areas of a page that lead to an address when they are clicked. They are not followed. */
import { type LineLink, leadsToPage } from '../document.ts';
import { type Box, contains, type Matrix, mapPoint } from './geometry.ts';
import { type Glyph, isBlank } from './ink.ts';
import { readable } from './line-text.ts';
import type { LineItem } from './page-items.ts';

/** An area that leads to an address. */
export interface LinkArea extends Box {
  address: string;
}

/** An annotation as the PDF engine describes it; any part may be missing. */
export interface Annotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: ArrayLike<number> | null;
  /** Eight numbers for each quadrilateral, as upright boxes: the first corner is top left, the last bottom right. */
  quadPoints?: ArrayLike<number> | null;
  annotationFlags?: number;
}

/** Flags of links that are not shown: hidden, and for print only. */
const NOT_SHOWN = 2 | 32;
/** Longest address. */
const LONGEST = 2_000;

/** Returns at most `most` areas of links that lead to a page of the web. `matrix` leads to the page as shown. */
export function linkAreas(annotations: readonly Annotation[], matrix: Matrix, most: number): LinkArea[] {
  const areas: LinkArea[] = [];
  for (const { url, unsafeUrl, rect, quadPoints, annotationFlags = 0, subtype } of annotations) {
    const address = (url ?? unsafeUrl ?? '').trim();
    if (subtype !== 'Link' || annotationFlags & NOT_SHOWN) continue;
    if (address.length > LONGEST || !leadsToPage(address)) continue;
    const [corners, length, last] = quadPoints?.length ? [quadPoints, 8, 6] : [rect ?? [], 4, 2];
    for (let at = 0; at < corners.length && areas.length < most; at += length) {
      const corner = (from: number) =>
        mapPoint(matrix, corners[at + from] ?? Number.NaN, corners[at + from + 1] ?? Number.NaN);
      const [[x0, y0], [x1, y1]] = [corner(0), corner(last)];
      const [left, top, right, bottom] = [
        Math.min(x0, x1),
        Math.min(y0, y1),
        Math.max(x0, x1),
        Math.max(y0, y1),
      ];
      if (left < right && top < bottom) areas.push({ left, top, right, bottom, address });
    }
  }
  return areas;
}

/**
 * Returns the links of a paragraph: the characters whose middle is in an area. `text` joins the texts of the lines;
 * `areasOf` returns the areas of a page, of which the last is on top.
 */
export function linksOf(
  text: string,
  lines: readonly LineItem[],
  areasOf: (page: number) => readonly LinkArea[],
): LineLink[] {
  const near = lines.map(({ page, line }) => areasOf(page).filter((area) => meets(area, line)));
  const links: LineLink[] = [];
  if (near.every((areas) => areas.length === 0)) return links;
  let end = 0;
  let before: LineLink | undefined;
  for (const [index, { line }] of lines.entries())
    for (const glyph of line.glyphs) {
      if (isBlank(glyph.text)) continue;
      const words = readable(glyph.text);
      const start = text.indexOf(words, end);
      if (start < 0) return links;
      end = start + words.length;
      const address = onTop(near[index] ?? [], glyph)?.address;
      // Programs write an area for each line or word of a link.
      if (before && before.address === address) before.end = end;
      else {
        before = address === undefined ? undefined : { start, end, address };
        if (before) links.push(before);
      }
    }
  return links;
}

function meets(area: Box, { left, top, right, bottom }: Box): boolean {
  return area.left < right && area.right > left && area.top < bottom && area.bottom > top;
}

function onTop(areas: readonly LinkArea[], { left, right, baseline, size }: Glyph): LinkArea | undefined {
  const [x, y] = [(left + right) / 2, baseline - 0.35 * size];
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index];
    if (area && contains(area, x, y)) return area;
  }
  return undefined;
}
