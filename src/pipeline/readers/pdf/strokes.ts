/** From painted paths to rules and shaded areas. Curves and slanted lines are no part of a table and are left out. */
import { greatest, least } from '../../text/extremes.ts';
import { type Box, type Matrix, mapPoint } from './geometry.ts';
import type { Rule, Shade } from './ink.ts';

/** Widest rule, in points. A wider bar is a shaded area. */
const WIDEST_RULE = 3.5;
/** Shortest rule, in points: borders may be made of many short pieces. */
const SHORTEST_RULE = 1;
/** A line may lean by so much, in points. */
const LEAN = 0.7;
/** Most corners of a filled rectangle: browsers draw a border with mitred ends. */
const MOST_CORNERS = 12;
/** Codes of a path, as the PDF engine encodes them, with the count of numbers after each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];
/** Most rules and areas of one page: a drawing has more than any table. */
const MOST_STROKES = 40_000;

export interface Painted {
  rules: Rule[];
  shades: Shade[];
}

interface Outline {
  points: [number, number][];
  curved: boolean;
  closed: boolean;
}

/** How a path is painted: its colours, null where it is not filled or stroked. */
export interface Paint {
  fill: string | null;
  stroke: string | null;
}

/** Adds the rules and shaded areas that a path shows. */
export function paintPath(path: ArrayLike<number>, matrix: Matrix, paint: Paint, into: Painted): void {
  for (const outline of outlines(path, matrix)) {
    if (into.rules.length + into.shades.length >= MOST_STROKES) return;
    if (paint.fill !== null && !isWhite(paint.fill)) fillOutline(outline, paint.fill, into);
    if (paint.stroke !== null && !isWhite(paint.stroke)) strokeOutline(outline, into.rules);
  }
}

function isWhite(colour: string): boolean {
  return /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}

function outlines(path: ArrayLike<number>, matrix: Matrix): Outline[] {
  const all: Outline[] = [];
  let index = 0;
  while (index < path.length && all.length < MOST_STROKES) {
    const code = path[index] ?? -1;
    const numbers = NUMBERS[code];
    if (numbers === undefined) break;
    const last = all.at(-1);
    if (code === CLOSE) {
      if (last) last.closed = true;
    } else {
      const point = mapPoint(matrix, path[index + numbers - 1] ?? 0, path[index + numbers] ?? 0);
      if (code === MOVE || !last) all.push({ points: [point], curved: false, closed: false });
      else {
        last.points.push(point);
        if (code !== LINE) last.curved = true;
      }
    }
    index += 1 + numbers;
  }
  return all;
}

/** Takes a filled outline for a rule when it is thin, for an area when it is an upright rectangle. */
function fillOutline(outline: Outline, colour: string, into: Painted): void {
  if (outline.curved || outline.points.length < 2 || outline.points.length > MOST_CORNERS) return;
  const box = boxOf(outline.points);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (Math.min(width, height) <= WIDEST_RULE && Math.max(width, height) >= SHORTEST_RULE)
    into.rules.push(ruleOf(box));
  else if (outline.points.every(([x, y]) => isCorner(box, x, y))) into.shades.push({ ...box, colour });
}

function isCorner({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= LEAN;
  return (near(x, left) || near(x, right)) && (near(y, top) || near(y, bottom));
}

/** Takes every upright or level side of a stroked outline for a rule. */
function strokeOutline({ points, closed }: Outline, rules: Rule[]): void {
  const ends = closed && points[0] ? [...points, points[0]] : points;
  for (let index = 1; index < ends.length; index += 1) {
    const box = boxOf(ends.slice(index - 1, index + 1));
    const [across, down] = [box.right - box.left, box.bottom - box.top];
    if (Math.min(across, down) > LEAN) continue;
    if (Math.max(across, down) >= SHORTEST_RULE) rules.push(ruleOf(box));
  }
}

function ruleOf(box: Box): Rule {
  const across = box.right - box.left >= box.bottom - box.top;
  return across
    ? { across, at: (box.top + box.bottom) / 2, from: box.left, to: box.right }
    : { across, at: (box.left + box.right) / 2, from: box.top, to: box.bottom };
}

function boxOf(points: readonly [number, number][]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
}
