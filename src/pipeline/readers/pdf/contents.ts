/** Finds the list of contents: its heading, its entries with leaders or page numbers at the right edge, and broken entries. */

import { greatest } from '../../text/extremes.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Body } from './body.ts';
import { inkOf } from './line-parts.ts';
import { lineText } from './line-text.ts';
import type { Item, LineItem } from './page-items.ts';

const HEADING = /^目\s*[录錄次]$/u;
/** Dots, then a page number in Arabic or Roman digits. */
const LEADER = withExamples(
  /(?:(?:[.．·•․‥…・﹒]\s?){3,}|…{2,})\s*[-—–―(（]*\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-—–―)）]*$/iu,
  `...3 ．..3 ...-3 ...—3 ...i ...v ...3- ...3— ……3`,
  `...3等`,
);
/** A page number at the end. */
const NUMBER = withExamples(/[-—–―(（]?\s*\d{1,4}\s*[-—–―)）]?$/u, `3 3- 3— -3→-3 —3→—3`, `3等`);
/** Fewest entries of a list without a heading. */
const FEWEST_ENTRIES = 3;
/** Most lines over which an entry is broken. */
const MOST_LINES = 3;

/** Returns the lines of the list of contents. `items` are the text of the document in reading order. */
export function contentsOf(items: readonly Item[], body: Body): Set<LineItem> {
  const lines = items.filter((item) => item.kind === 'line');
  const texts = lines.map(({ line }) => lineText(line.glyphs));
  const heading = texts.findIndex((text) => HEADING.test(text.trim()));
  const entries = texts.map(
    (text, index) =>
      LEADER.test(text) || (heading >= 0 && index > heading && isNumbered(lines[index], text, body)),
  );
  const found = new Set<LineItem>();
  const leaders = texts.filter((text) => LEADER.test(text)).length;
  if (heading < 0 && leaders < FEWEST_ENTRIES) return found;
  let last = heading >= 0 ? heading : entries.indexOf(true);
  if (heading >= 0 && !entries.slice(heading + 1, heading + 1 + MOST_LINES).includes(true)) {
    if (leaders < FEWEST_ENTRIES) return found;
    last = entries.indexOf(true);
  }
  const start = lines[last];
  if (start) found.add(start);
  for (let index = last + 1; index < lines.length; index += 1) {
    if (!entries[index]) continue;
    const near = index - last <= MOST_LINES;
    // Lines between two entries belong to the lower one when they are as small in number as a broken entry has.
    if (!near && !LEADER.test(texts[index] ?? '')) break;
    const item = lines[index];
    if (!item) break;
    if (near) for (const part of lines.slice(last + 1, index)) if (isPart(part, item, body)) found.add(part);
    found.add(item);
    last = index;
  }
  return found;
}

/** True for a line that ends an entry: with a leader or a page number. */
export function endsEntry(text: string): boolean {
  return LEADER.test(text) || NUMBER.test(text) || HEADING.test(text.trim());
}

/** True for a line with a page number at the right edge, far from the words before it. */
function isNumbered(item: LineItem | undefined, text: string, body: Body): boolean {
  if (!item || !NUMBER.test(text)) return false;
  const ink = inkOf(item.line);
  const { right } = body.edgesOf(item);
  const gaps = ink.slice(1).map((glyph, index) => glyph.left - (ink[index]?.right ?? 0));
  return item.line.right >= right - item.line.size && Math.max(0, greatest(gaps)) >= 1.5 * item.line.size;
}

/** True for the upper part of a broken entry: set like the entry, and no sentence. */
function isPart({ line }: LineItem, entry: LineItem | undefined, body: Body): boolean {
  return (
    entry !== undefined &&
    Math.abs(line.size - entry.line.size) <= 0.1 * body.size &&
    !/[。；]$/u.test(lineText(line.glyphs))
  );
}
