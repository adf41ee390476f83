/** Measures how the running text of a document is set: size, edges of its columns, distance of lines, indents. */
import { greatest, least } from '../../text/extremes.ts';
import { median } from './geometry.ts';
import type { LineItem } from './page-items.ts';

/** Left and right edge of a column of text. */
export interface Edges {
  left: number;
  right: number;
  /** Right edge of most pages that are set like this one, where it is known. */
  usual?: number;
}

/** How the running text is set. */
export interface Body {
  /** Size of most characters. */
  size: number;
  /** Most of the text is bold: then bold marks nothing. */
  bold: boolean;
  /** Distance of the baselines of two lines of one paragraph, by size of the text in whole points. */
  pitches: ReadonlyMap<number, number>;
  /** Paragraphs begin with an indent. */
  indents: boolean;
  /** More space stands between paragraphs than between lines. */
  spaced: boolean;
  edgesOf(item: LineItem): Edges;
}

/** A column has edges of its own on a page from this many lines. */
const OWN_EDGES = 6;
/** Places of edges that differ by less than this share of the size are one edge. */
const ONE_EDGE = 0.5;
/** A left edge is one at which this share of the lines begin. */
const LEFT_SHARE = 0.08;
/** So many lines that follow full ones show the left edge of a page. */
const LINES_AT_LEFT = 3;
/** Lines of ragged text end at the right edge or left of it, but for this share. */
const RIGHT_SHARE = 0.85;
/** Right ends of justified text differ by less than this share of the size. */
export const ONE_END = 0.1;
/** Share of the lines that end at the right edge, within one em. */
const FULL_SHARE = 0.3;
/** Lines that end this much before the edge, in em, end a paragraph. */
const SHORT = 4;
/** An indent is this wide, in em. */
const INDENT = { least: 1.2, most: 3 };
/** Places that differ by less than this share of the size are one place. */
export const SAME_PLACE = 0.5;
/** Distance of lines that differs by more than this share is another distance. */
export const SAME_PITCH = 1.25;

/** Measures the running text. `lines` are the lines of the text outside tables, in reading order. */
export function bodyOf(lines: readonly LineItem[]): Body {
  const size = mainSize(lines);
  const edges = edgeFinder(lines, size);
  const pitches = pitchesOf(lines, edges);
  const openings = lines.flatMap((item, index) => {
    const above = lines[index - 1];
    const opens =
      above && follows(above, item) && edges(above).right - above.line.right >= SHORT * above.line.size;
    return opens ? [{ item, distance: item.line.baseline - above.line.baseline }] : [];
  });
  const offsets = openings.map(({ item }) => (item.line.left - edges(item).left) / item.line.size);
  const indented = offsets.filter((offset) => offset >= INDENT.least && offset <= INDENT.most);
  const flush = offsets.filter((offset) => Math.abs(offset) < ONE_EDGE);
  const gaps = openings.filter(
    ({ item, distance }) => distance > SAME_PITCH * pitchFor(pitches, item.line.size),
  );
  return {
    size,
    bold: isMostlyBold(lines),
    pitches,
    indents: indented.length > flush.length,
    spaced: gaps.length >= 0.7 * openings.length && openings.length >= 3,
    edgesOf: edges,
  };
}

/** Returns the distance of the lines of a paragraph, for text of a size. */
export function pitchFor(pitches: ReadonlyMap<number, number>, size: number): number {
  return pitches.get(Math.round(size)) ?? 1.9 * size;
}

/** True when `item` is the next line of the same column on the same page. */
export function follows(above: LineItem, item: LineItem): boolean {
  return above.page === item.page && above.flow === item.flow && item.line.baseline > above.line.baseline;
}

function mainSize(lines: readonly LineItem[]): number {
  const counts = new Map<number, number>();
  for (const { line } of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.glyphs.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 12;
}

function isMostlyBold(lines: readonly LineItem[]): boolean {
  const glyphs = lines.flatMap(({ line }) => line.glyphs);
  return glyphs.filter(({ look }) => look.bold).length > glyphs.length / 2;
}

/** Returns a function that finds the edges of the column that a line is in. */
function edgeFinder(lines: readonly LineItem[], size: number): (item: LineItem) => Edges {
  const columns = new Map<string, LineItem[]>();
  const kinds = new Map<string, LineItem[]>();
  const add = (map: Map<string, LineItem[]>, key: string, item: LineItem) => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };
  for (const item of lines) {
    add(columns, `${item.page} ${item.flow}`, item);
    add(kinds, kindOf(item), item);
    add(kinds, sortOf(item), item);
  }
  const known = new Map<string, Edges>();
  const all = measureEdges(lines, size) ?? outerEdges(lines);
  const width = median(lines.map((item) => item.width));
  /** Pages of another width have the same margins. */
  const sameMargins = (item: LineItem) => ({ left: all.left, right: all.right + item.width - width });
  return (item) => {
    const key = `${item.page} ${item.flow}`;
    const found = known.get(key);
    if (found) return found;
    const like =
      measureEdges(kinds.get(kindOf(item)) ?? [], size) ??
      measureEdges(kinds.get(sortOf(item)) ?? [], size) ??
      sameMargins(item);
    const own = measureEdges(columns.get(key) ?? [], size);
    const isSure = own !== null && beginsAtLeft(columns.get(key) ?? [], own, size);
    const edges = own ? (item.flow > 0 || isSure ? own : pageEdges(own, like, size)) : like;
    const usual = { ...edges, usual: like.right };
    known.set(key, usual);
    return usual;
  };
}

/**
 * Returns the edges of a page that has one column. A list of short entries has no right edge of its own, and a page of
 * indented lines no left one.
 */
function pageEdges(own: Edges, like: Edges, size: number): Edges {
  if (own.right < like.right - 2 * size) return { left: Math.min(own.left, like.left), right: like.right };
  return { left: Math.min(own.left, like.left + own.right - like.right), right: own.right };
}

/** True when lines that follow full ones begin at the left edge: it is the edge of this page, whatever others have. */
function beginsAtLeft(lines: readonly LineItem[], { left, right }: Edges, size: number): boolean {
  const after = lines.filter(({ line }, index) => {
    const above = lines[index - 1];
    return (
      above && Math.abs(right - above.line.right) <= size && Math.abs(line.left - left) < ONE_EDGE * size
    );
  });
  return after.length >= LINES_AT_LEFT;
}

/** Columns of pages of one width and of the same side of the sheet are set alike. */
function kindOf(item: LineItem): string {
  return `${sortOf(item)} ${item.page % 2}`;
}

function sortOf({ flow, width }: LineItem): string {
  return `${Math.round(width)} ${flow}`;
}

/** Measures the edges of lines; null when too few of them end at one right edge. */
function measureEdges(lines: readonly LineItem[], size: number): Edges | null {
  const text = lines.filter(({ line }) => line.size >= 0.8 * size && line.size <= 1.3 * size);
  if (text.length < OWN_EDGES) return null;
  const lefts = text.map(({ line }) => line.left).sort((a, b) => a - b);
  const atPlace = (place: number) =>
    lefts.filter((other) => Math.abs(other - place) < ONE_EDGE * size).length;
  const left =
    lefts.find((place) => atPlace(place) >= Math.max(1, LEFT_SHARE * lefts.length)) ?? lefts[0] ?? 0;
  const most = greatest(text.map(({ line }) => line.right));
  const long = text.map(({ line }) => line.right).filter((right) => right - left >= 0.6 * (most - left));
  long.sort((a, b) => a - b);
  const common = mostCommon(long, ONE_END * size);
  const right =
    common.count >= FULL_SHARE * text.length
      ? common.value
      : (long[Math.floor(RIGHT_SHARE * (long.length - 1))] ?? most);
  const full = long.filter((other) => Math.abs(other - right) <= size);
  return full.length >= Math.max(3, FULL_SHARE * text.length) ? { left, right } : null;
}

/** Returns the value that most values are near to: the edge of justified text, beyond which some punctuation hangs. */
function mostCommon(sorted: readonly number[], near: number): { value: number; count: number } {
  let best = { value: 0, count: 0 };
  let from = 0;
  for (const [index, value] of sorted.entries()) {
    while (value - (sorted[from] ?? 0) > near) from += 1;
    if (index - from + 1 >= best.count) best = { value, count: index - from + 1 };
  }
  return best;
}

function outerEdges(lines: readonly LineItem[]): Edges {
  return {
    left: least(lines.map(({ line }) => line.left)),
    right: greatest(lines.map(({ line }) => line.right)),
  };
}

/** Returns the distances of lines that reach the right edge to the next line, which begins at the left edge. */
function pitchesOf(lines: readonly LineItem[], edges: (item: LineItem) => Edges): Map<number, number> {
  const found = new Map<number, number[]>();
  for (const [index, item] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || !follows(above, item)) continue;
    const { left, right } = edges(item);
    const { size } = item.line;
    if (right - above.line.right > size || item.line.left - left > ONE_EDGE * size) continue;
    const key = Math.round(size);
    const list = found.get(key);
    if (list) list.push(item.line.baseline - above.line.baseline);
    else found.set(key, [item.line.baseline - above.line.baseline]);
  }
  return new Map([...found].map(([size, distances]) => [size, median(distances)]));
}
