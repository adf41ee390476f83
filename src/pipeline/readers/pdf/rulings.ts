/** Joins the pieces of which borders are made, and puts rules together that touch each other. */
import { greatest, least } from '../../text/extremes.ts';
import type { Rule } from './ink.ts';

/** Rules this near to each other are one: double borders, borders drawn once for each cell. */
export const NEAR = 3;
/** Shortest rule of a table, in points. */
const SHORTEST = 6;
/** Shortest side of a box that has no top and no bottom on a page, in points. */
const LONG = 300;
/** Most rules of a page after joining. A map or a diagram has more, and no table. */
const MOST_RULES = 3_000;

/** Rules that touch each other, those across from top to bottom and those down from left to right. */
export interface Ruling {
  across: Rule[];
  down: Rule[];
  /** Rows of the head, where the rules show it. */
  heads?: number;
}

/** Joins rules of one direction at one place whose ends meet. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const across of [true, false]) {
    const sorted = rules
      .filter((rule) => rule.across === across)
      .sort((a, b) => a.at - b.at || a.from - b.from || a.to - b.to);
    for (let start = 0; start < sorted.length; ) {
      const at = sorted[start]?.at ?? 0;
      let end = start;
      while (end < sorted.length && (sorted[end]?.at ?? 0) - at <= NEAR / 2) end += 1;
      joined.push(...joinAtOnePlace(sorted.slice(start, end)));
      start = end;
    }
  }
  const long = joined.filter(({ from, to }) => to - from >= SHORTEST);
  return long.length > MOST_RULES ? [] : long;
}

function joinAtOnePlace(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && rule.from - last.to <= NEAR) last.to = Math.max(last.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined;
}

/** Puts rules together that touch each other. Those at an edge of the page may be missing. */
export function rulingsOf(rules: readonly Rule[]): Ruling[] {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  const groups = new Groups(across.length + down.length);
  for (const [index, rule] of across.entries())
    for (const [other, cross] of down.entries())
      if (touches(rule, cross)) groups.join(index, across.length + other);
  const rulings = new Map<number, Ruling>();
  for (const [index, rule] of [...across, ...down].entries()) {
    const root = groups.of(index);
    const ruling = rulings.get(root) ?? { across: [], down: [] };
    (rule.across ? ruling.across : ruling.down).push(rule);
    rulings.set(root, ruling);
  }
  return [...rulings.values()]
    .filter(({ across, down }) => across.length + down.length >= 3)
    .concat(openSides(rulings.values()));
}

/** Returns the sides of boxes that go on over both ends of a page: rules down of one length without any rule across. */
function openSides(rulings: Iterable<Ruling>): Ruling[] {
  const single = [...rulings].flatMap(({ across, down }) =>
    across.length === 0 && down.length === 1 ? down : [],
  );
  const long = single.filter(({ from, to }) => to - from >= LONG);
  const sides = long.filter(
    (rule) =>
      Math.abs(rule.from - (long[0]?.from ?? 0)) <= NEAR && Math.abs(rule.to - (long[0]?.to ?? 0)) <= NEAR,
  );
  if (sides.length < 2) return [];
  const [left, right] = [least(sides.map(({ at }) => at)), greatest(sides.map(({ at }) => at))];
  const ends = [long[0]?.from ?? 0, long[0]?.to ?? 0];
  return [{ down: sides, across: ends.map((at) => ({ across: true, at, from: left, to: right })) }];
}

function touches(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR &&
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR
  );
}

/** Groups numbers that are joined, directly or through others. */
export class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  /** Returns the number that stands for the group of a number. */
  of(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    let at = index;
    while (at !== root) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins two groups. The smaller number stands for both. */
  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }
}
