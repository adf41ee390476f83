/** From characters to lines as printed: the characters of one baseline, with those raised or lowered beside them. */
import { firstWhere } from '../../text/halving.ts';
import { type Box, median, unionOf } from './geometry.ts';
import { type Glyph, isBlank } from './ink.ts';

/** Baselines of one line differ by so much at most, as a share of the size. */
const SAME_BASELINE = 0.25;
/** Largest size of a raised or lowered character, as a share of the size of its line. */
const RAISED_SIZE = 0.8;
/** Farthest that a raised character is from the next one of its line, as a share of the size of the line. */
const BESIDE = 0.6;

/** A line as printed. Its box is the box of the characters that leave ink. */
export interface PrintLine extends Box {
  /** From left to right, blank ones included. */
  glyphs: Glyph[];
  baseline: number;
  /** Size of most characters. */
  size: number;
}

/** Puts characters together to lines, from top to bottom. Blank characters alone make no line. */
export function printLines(glyphs: readonly Glyph[]): PrintLine[] {
  const ink = glyphs.filter(({ text }) => !isBlank(text));
  const groups = mergeRaised(byBaseline(ink)).map((group) => ({ group, ...measure(group) }));
  groups.sort((a, b) => a.baseline - b.baseline);
  const blanks = glyphs.filter(({ text }) => isBlank(text));
  const lines = groups.map(({ group }) => group);
  addBlanks(blanks, groups, lines);
  return lines.map(lineOf);
}

/** Makes a line of characters of one baseline. */
export function lineOf(glyphs: readonly Glyph[]): PrintLine {
  const sorted = inReadingOrder(glyphs);
  const ink = sorted.filter(({ text }) => !isBlank(text));
  const box = unionOf(ink) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return { ...box, glyphs: sorted, ...measure(ink) };
}

/**
 * Sorts characters from left to right. Characters that are printed one after the other stay in that order, even where the
 * next one begins a little before the one before it: quotation marks are drawn into the empty half of brackets.
 */
function inReadingOrder(glyphs: readonly Glyph[]): Glyph[] {
  const runs: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.order - b.order)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && glyph.left > before.left - glyph.size / 2 && glyph.left < before.right + glyph.size)
      run.push(glyph);
    else runs.push([glyph]);
  }
  runs.sort((a, b) => (a[0]?.left ?? 0) - (b[0]?.left ?? 0) || (a[0]?.order ?? 0) - (b[0]?.order ?? 0));
  const apart = runs.every(
    (run, index) =>
      (run[0]?.left ?? 0) >=
      (runs[index - 1]?.at(-1)?.right ?? Number.NEGATIVE_INFINITY) - (run[0]?.size ?? 0) / 2,
  );
  return apart ? runs.flat() : [...glyphs].sort((a, b) => a.left - b.left || a.order - b.order);
}

function measure(ink: readonly Glyph[]): { baseline: number; size: number } {
  const size = median(ink.map((glyph) => glyph.size));
  const main = ink.filter((glyph) => glyph.size > RAISED_SIZE * size);
  return { size, baseline: median(main.map((glyph) => glyph.baseline)) };
}

function byBaseline(ink: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  let reference = Number.NEGATIVE_INFINITY;
  for (const glyph of [...ink].sort((a, b) => a.baseline - b.baseline || a.order - b.order)) {
    const last = groups.at(-1);
    const size = Math.min(glyph.size, last?.[0]?.size ?? glyph.size);
    if (last && glyph.baseline - reference <= SAME_BASELINE * size) last.push(glyph);
    else {
      groups.push([glyph]);
      reference = glyph.baseline;
    }
  }
  return groups;
}

/** Moves small characters to the line above or below that they are raised or lowered beside. */
function mergeRaised(groups: Glyph[][]): Glyph[][] {
  const sizes = groups.map((group) => median(group.map(({ size }) => size)));
  for (const [index, group] of groups.entries()) {
    for (const near of [index + 1, index - 1, index + 2, index - 2]) {
      const line = groups[near];
      const size = sizes[near] ?? 0;
      if (!line || (sizes[index] ?? 0) > RAISED_SIZE * size || group.length === 0 || line.length === 0)
        continue;
      const baseline = line[0]?.baseline ?? 0;
      const moved = chainBeside(group, line, size, baseline);
      line.push(...moved);
      const gone = new Set(moved);
      groups[index] = group.filter((glyph) => !gone.has(glyph));
      if (moved.length > 0) break;
    }
  }
  return groups.filter((group) => group.length > 0);
}

/** Returns the characters of a group that are raised or lowered beside a line, or beside one that is. */
function chainBeside(
  group: readonly Glyph[],
  line: readonly Glyph[],
  size: number,
  baseline: number,
): Glyph[] {
  const level = group.filter((glyph) => {
    const middle = glyph.baseline - glyph.size * 0.35;
    return middle >= baseline - 0.95 * size && middle <= baseline + 0.2 * size;
  });
  const sorted = [...level].sort((a, b) => a.left - b.left);
  const isNear = nearFinder(line, BESIDE * size * 0.5);
  const chain: Glyph[] = [];
  for (const glyph of sorted) {
    const before = chain.at(-1);
    const follows = before && glyph.left - before.right <= BESIDE * glyph.size;
    if (follows || isNear(glyph)) chain.push(glyph);
  }
  return chain;
}

/** Returns a function that tells whether a character is at most `gap` from one of a line. It looks for it by halving. */
function nearFinder(line: readonly Glyph[], gap: number): (glyph: Glyph) => boolean {
  const sorted = [...line].sort((a, b) => a.left - b.left);
  const reaches: number[] = [];
  for (const { right } of sorted) reaches.push(Math.max(right, reaches.at(-1) ?? right));
  return (glyph) => {
    const end = firstWhere(0, sorted.length, (index) => (sorted[index]?.left ?? 0) > glyph.right + gap);
    return end > 0 && (reaches[end - 1] ?? 0) >= glyph.left - gap;
  };
}

/** Adds blank characters to the lines whose baseline they have. */
function addBlanks(
  blanks: readonly Glyph[],
  groups: readonly { baseline: number; size: number }[],
  lines: Glyph[][],
): void {
  for (const blank of blanks) {
    const index = nearest(groups, blank.baseline);
    const group = groups[index];
    if (group && Math.abs(group.baseline - blank.baseline) <= SAME_BASELINE * group.size)
      lines[index]?.push(blank);
  }
}

/** Returns the index of the group nearest to a baseline, by halving. */
function nearest(groups: readonly { baseline: number }[], baseline: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [here, next] = [groups[middle]?.baseline ?? 0, groups[middle + 1]?.baseline ?? 0];
    if (Math.abs(here - baseline) <= Math.abs(next - baseline)) high = middle;
    else low = middle + 1;
  }
  return low;
}
