/** Where the marks and labels of a chart of a series are, so that none is printed over another. Pure; all lengths in units of the picture. */
import { sumOf } from '../../pipeline/text/sum.ts';

/** A mark before it has a place: its year's place, its own height, and the words printed beside it. */
export interface ChartPoint {
  /** Middle of its year. */
  x: number;
  /** Height of the value, and of the upper end of a range. */
  y: number;
  top: number;
  words: string;
}

/** A mark with its place; `label` is the base line of its words, null where there is no room for them. */
export interface ChartMark<Point extends ChartPoint> {
  point: Point;
  x: number;
  label: { x: number; y: number } | null;
}

/** The part of the picture that words may fill. */
export interface ChartFrame {
  width: number;
  top: number;
  bottom: number;
}

/** Outlines of marks around the origin, 5 units to each side: a disc, a square, a diamond, a triangle, and two more. */
const FORMS = [
  'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'm-4.5-4.5h9v9h-9z',
  'm0-6l6 6l-6 6l-6-6z',
  'm0-6l6 10h-12z',
  'm0 6l6-10h-12z',
  'm-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
];

/** Returns the path of the mark of a plan, by its place among the plans of the picture: told apart without colours. */
export function chartMark(place: number, x: number, y: number): string {
  return `M${x} ${y}${FORMS[Math.max(0, place) % FORMS.length]}`;
}

/** Between marks of one year, where the next year is not in the way. */
const SIDE = 26;
const LINE = 14;
/** Least room between words on one line: some types are wider than reckoned. */
const GAP = 8;
/** Widths at 13 pixels. */
const HAN = 13;
const LATIN = 7.5;

/** Returns the width of words in the type of the charts. */
export function widthOf(words: string): number {
  return sumOf(words, (character) => (/[\u2190-\uffef]/u.test(character) ? HAN : LATIN));
}

/**
 * Places marks, given by year and then in their order. Marks of a year stand side by side, closer where there are many.
 * Their labels alternate above and below, and go further away where another label is in the way; those that find no room
 * are left out.
 */
export function placeMarks<Point extends ChartPoint>(
  points: readonly Point[],
  frame: ChartFrame,
): ChartMark<Point>[] {
  const years = Map.groupBy(points, ({ x }) => x);
  const places = [...years.keys()].sort((a, b) => a - b);
  const apart = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)), frame.width);
  const placed = points.map((point) => {
    const sameYear = years.get(point.x) ?? [];
    const index = sameYear.indexOf(point);
    const side = Math.min(SIDE, (0.9 * apart) / Math.max(1, sameYear.length - 1));
    return { point, x: point.x + (index - (sameYear.length - 1) / 2) * side, below: index % 2 === 1 };
  });
  const taken: Box[] = [];
  return placed.map(({ point, x, below }) => {
    const box = labelPlaces(x, point, below, frame).find(
      (place) =>
        isWithin(place, frame) &&
        !taken.some((other) => overlap(place, other)) &&
        !placed.some((mark) => mark.point !== point && isOnMark(place, mark)),
    );
    if (!box) return { point, x, label: null };
    taken.push(box);
    return { point, x, label: { x: (box.left + box.right) / 2, y: box.baseline } };
  });
}

/** Returns the years whose numbers have room on the axis, in their order, the first and the last among them. `placeOf` gives the middle of a year. */
export function yearsWithRoom(years: readonly number[], placeOf: (year: number) => number): number[] {
  const [last] = years.slice(-1);
  if (last === undefined) return [];
  const room = (year: number) => widthOf(String(year)) + GAP;
  const kept: number[] = [];
  for (const year of years.slice(0, -1)) {
    const before = kept.at(-1);
    const isFree = before === undefined || placeOf(year) - placeOf(before) >= room(year);
    if (isFree && (before === undefined || placeOf(last) - placeOf(year) >= room(last))) kept.push(year);
  }
  return [...kept, last];
}

interface Box {
  left: number;
  right: number;
  baseline: number;
}

/** Steps away from its mark that a label may go. */
const STEPS = [0, 1, 2, 3];

/** Places of a label, the best first: beside its mark, then further up or down, within the sides of the picture. */
function labelPlaces(x: number, { y, top, words }: ChartPoint, below: boolean, { width }: ChartFrame): Box[] {
  const half = widthOf(words) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  const at = (baseline: number): Box => ({ left: middle - half, right: middle + half, baseline });
  const [up, down] = [top - 10, y + 18];
  return STEPS.flatMap((step) => {
    const both = [at(up - step * LINE), at(down + step * LINE)];
    return below ? both.toReversed() : both;
  });
}

/** Half of a mark, and how far letters rise above their base line and fall below it. */
const MARK = 6;
const LETTERS = { above: 11, below: 3 };

const isOnMark = ({ left, right, baseline }: Box, { point, x }: { point: ChartPoint; x: number }) =>
  left < x + MARK &&
  x - MARK < right &&
  baseline - LETTERS.above < point.y + MARK &&
  point.top - MARK < baseline + LETTERS.below;

const isWithin = ({ baseline }: Box, { top, bottom }: ChartFrame) => baseline >= top && baseline <= bottom;

const overlap = (one: Box, other: Box) =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  Math.abs(one.baseline - other.baseline) < LINE;
