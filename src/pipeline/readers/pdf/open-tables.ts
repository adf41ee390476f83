/**
 * Finds tables whose rules run across only: above and below the head, and at the end. Empty strips between the words of
 * their rows are the borders of the columns. The borders that are not printed are added, so that a grid can be read.
 */
import { type Glyph, isBlank, type Rule } from './ink.ts';
import { type PrintLine, printLines } from './print-lines.ts';
import { NEAR, type Ruling } from './rulings.ts';

/** Shortest rule of such a table, as a share of the width of the page. */
const SHORTEST = 0.4;
/** Fewest rules: above the head, below it, at the end. A page with more than the most is a drawing. */
const FEWEST_RULES = 3;
const MOST_RULES = 150;
/** Fewest rows: the lines that end an official document are two rows between three rules. */
const FEWEST_ROWS = 3;
/** Most lines between two rules. */
const MOST_LINES = 200;
/** Narrowest strip between two columns, as a share of the size of the text. */
const STRIP = 0.8;

/** What is printed between two rules. */
interface Band {
  top: Rule;
  bottom: Rule;
  lines: PrintLine[];
}

/** Returns the tables among joined rules, with all their borders. */
export function openTables(rules: readonly Rule[], glyphs: readonly Glyph[], width: number): Ruling[] {
  const down = rules.filter(({ across }) => !across);
  const single = rules.filter(
    (rule) =>
      rule.across && rule.to - rule.from >= SHORTEST * width && !down.some((other) => crosses(rule, other)),
  );
  return alike(single).flatMap((group) => {
    if (group.length < FEWEST_RULES || group.length > MOST_RULES) return [];
    const bands = group.slice(1).map((bottom, index) => bandOf(group[index] ?? bottom, bottom, glyphs));
    return runsOf(bands).flatMap((run) => rulingOf(run) ?? []);
  });
}

function crosses({ at, from, to }: Rule, other: Rule): boolean {
  return other.at >= from - NEAR && other.at <= to + NEAR && at >= other.from - NEAR && at <= other.to + NEAR;
}

/** Puts rules of one width together, from top to bottom. */
function alike(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) => first && Math.abs(first.from - rule.from) <= NEAR && Math.abs(first.to - rule.to) <= NEAR,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function bandOf(top: Rule, bottom: Rule, glyphs: readonly Glyph[]): Band {
  const inside = glyphs.filter(
    ({ baseline, size, left, right }) =>
      baseline - 0.35 * size > top.at &&
      baseline - 0.35 * size < bottom.at &&
      right > top.from &&
      left < top.to,
  );
  return { top, bottom, lines: printLines(inside) };
}

/** Returns the runs of bands that are parts of a table: strips divide the words of each. */
function runsOf(bands: readonly Band[]): Band[][] {
  const runs: Band[][] = [[]];
  for (const band of bands)
    if (band.lines.length <= MOST_LINES && stripsOf(band.lines).length > 0) runs.at(-1)?.push(band);
    else runs.push([]);
  return runs.filter(({ length }) => length >= FEWEST_RULES - 1);
}

/** Returns the middles of the strips that are empty in all lines. */
function stripsOf(lines: readonly PrintLine[]): number[] {
  const ink = lines.flatMap(({ glyphs }) => glyphs.filter(({ text }) => !isBlank(text)));
  const strips: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { left, right, size } of ink.sort((a, b) => a.left - b.left)) {
    if (left - end >= STRIP * size) strips.push((left + end) / 2);
    end = Math.max(right, Number.isFinite(end) ? end : right);
  }
  return strips;
}

/** Adds the borders of the columns and rows; null when the rows below the head have no columns in common. */
function rulingOf(bands: readonly Band[]): Ruling | null {
  const [head, last] = [bands[0], bands.at(-1)];
  const strips = stripsOf(bands.slice(1).flatMap(({ lines }) => lines));
  if (!head || !last || strips.length === 0) return null;
  const { from, to } = head.top;
  const across = [head.top.at, ...bands.map(({ bottom }) => bottom.at)];
  for (const { lines } of bands.slice(1)) across.push(...rowEnds(lines, strips));
  if (across.length <= FEWEST_ROWS) return null;
  const down = [from, to].map((at) => ({ across: false, at, from: head.top.at, to: last.bottom.at }));
  for (const { top, bottom, lines } of bands)
    for (const at of strips)
      if (!lines.some((line) => line.glyphs.some(({ left, right }) => left < at && right > at)))
        down.push({ across: false, at, from: top.at, to: bottom.at });
  return { across: across.map((at) => ({ across: true, at, from, to })), down, heads: 1 };
}

/** Returns where the rows between two rules end: a line with words in half of the columns begins a row or is its middle. */
function rowEnds(lines: readonly PrintLine[], strips: readonly number[]): number[] {
  const columns = strips.length + 1;
  const filled = (line: PrintLine) =>
    new Set(
      line.glyphs
        .filter(({ text }) => !isBlank(text))
        .map(({ left }) => strips.filter((at) => at < left).length),
    ).size;
  const full = lines.filter((line) => filled(line) >= Math.max(2, columns / 2));
  const rowOf = (line: PrintLine) => {
    const distance = (other: PrintLine) => Math.abs(other.baseline - line.baseline);
    return full.reduce(
      (best, other, row) => (distance(other) < distance(full[best] ?? other) ? row : best),
      0,
    );
  };
  const rows = lines.map(rowOf);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above && rows[index] !== rows[index - 1] ? [(above.bottom + line.top) / 2] : [];
  });
}
