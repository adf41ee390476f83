/** What two texts share to the letter, run by run, and which runs make one passage. */
import { countBelow } from '../text/code-points.ts';
import { GRAM, type Gram } from './fingerprints.ts';

/** A run that both sides share to the letter: offsets and length in the comparison forms. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** Places of one run above which it is a repetition, such as a line of dots, and says nothing. */
export const REPEATED = 64;
/** Least length of a run within a passage. */
const SHORT = 5;
/** Units that may differ between two shared runs of one passage. */
const GAP = 14;
/** Units by which runs may overlap, where a word is repeated. */
const OVERLAP = 2;

/** All runs of `SHORT` units or more that two forms share, in the order of the first. */
export function runsOf(first: string, second: string): Run[] {
  const places = new Map<string, number[]>();
  for (let b = 0; b + SHORT <= second.length; b += 1) {
    const part = second.slice(b, b + SHORT);
    const known = places.get(part);
    if (known) known.push(b);
    else places.set(part, [b]);
  }
  const runs: Run[] = [];
  for (let a = 0; a + SHORT <= first.length; a += 1) {
    const others = places.get(first.slice(a, a + SHORT)) ?? [];
    if (others.length > REPEATED) continue;
    for (const b of others) {
      if (a > 0 && b > 0 && first[a - 1] === second[b - 1]) continue;
      let length = SHORT;
      while (a + length < first.length && first[a + length] === second[b + length]) length += 1;
      runs.push({ a, b, length });
    }
  }
  return runs;
}

/**
 * Joins runs that follow each other on both sides with little between; `runs` as `runsOf` gives them. Every chain has a
 * run that holds one of the k-grams: what only set wordings have in common is no passage.
 */
export function chains(runs: readonly Run[], grams: readonly [Gram, Gram][]): Run[][] {
  const free = new FreeRuns(runs);
  const isAnchor = anchorTest(grams);
  const result: Run[][] = [];
  for (const anchor of runs.filter(isAnchor).sort((x, y) => y.length - x.length)) {
    if (!free.take(anchor)) continue;
    const [before, after]: [Run[], Run[]] = [[], []];
    let [from, to] = [anchor, anchor];
    for (let next = free.nearest(from, to); next; next = free.nearest(from, to)) {
      free.take(next);
      if (next.a < anchor.a) {
        before.push(next);
        from = next;
      } else {
        after.push(next);
        to = next;
      }
    }
    result.push([...before.reverse(), anchor, ...after]);
    free.dropShortWithin(from, to);
  }
  return result;
}

/** Whether a run holds one of the k-grams: places whose distance is that of the run, within it. */
function anchorTest(grams: readonly [Gram, Gram][]): (run: Run) => boolean {
  const places = new Map<number, number[]>();
  for (const [{ at: a }, { at: b }] of grams) {
    const known = places.get(b - a);
    if (known) known.push(a);
    else places.set(b - a, [a]);
  }
  for (const list of places.values()) list.sort((x, y) => x - y);
  return (run) => {
    const list = places.get(run.b - run.a) ?? [];
    return (list[countBelow(list, run.a)] ?? Number.POSITIVE_INFINITY) < run.a + run.length;
  };
}

/** Runs that are in no chain yet, found by where they begin and end: a chain looks at its neighbours only. */
class FreeRuns {
  private readonly free: Set<Run>;
  private readonly order: Map<Run, number>;
  /** The runs by their beginnings on either side and by their ends on the first. */
  private readonly byA: Sorted;
  private readonly byB: Sorted;
  private readonly byEnd: Sorted;

  constructor(runs: readonly Run[]) {
    this.free = new Set(runs);
    this.order = new Map(runs.map((run, index) => [run, index]));
    this.byA = sorted(runs, ({ a }) => a);
    this.byB = sorted(runs, ({ b }) => b);
    this.byEnd = sorted(runs, ({ a, length }) => a + length);
  }

  /** Takes a run out; false when it is out already. */
  take(run: Run): boolean {
    return this.free.delete(run);
  }

  /** The free run that goes on nearest to the end `to` or the beginning `from` of a chain, if one is near enough; of two, the first. */
  nearest(from: Run, to: Run): Run | null {
    const end = to.a + to.length;
    const candidates = [
      ...between(this.byA, end - OVERLAP, end + GAP).map((run) => ({ run, distance: gap(to, run) })),
      ...between(this.byEnd, from.a - GAP, from.a + OVERLAP).map((run) => ({
        run,
        distance: gap(run, from),
      })),
    ];
    let found: { run: Run; distance: number } | null = null;
    for (const { run, distance } of candidates) {
      if (distance === null || distance > GAP || !this.free.has(run)) continue;
      const isNearer =
        found === null ||
        distance < found.distance ||
        (distance === found.distance && this.place(run) < this.place(found.run));
      if (isNearer) found = { run, distance };
    }
    return found?.run ?? null;
  }

  /** Takes out the short runs that lie within what a chain covers on either side: they are part of it. */
  dropShortWithin(from: Run, to: Run): void {
    const onA = between(this.byA, from.a, to.a + to.length).filter(
      ({ a, length }) => a + length <= to.a + to.length,
    );
    const onB = between(this.byB, from.b, to.b + to.length).filter(
      ({ b, length }) => b + length <= to.b + to.length,
    );
    for (const run of [...onA, ...onB]) if (run.length < 2 * GRAM) this.free.delete(run);
  }

  private place(run: Run): number {
    return this.order.get(run) ?? 0;
  }
}

/** Runs in the order of a number that each has. */
interface Sorted {
  keys: readonly number[];
  runs: readonly Run[];
}

function sorted(runs: readonly Run[], key: (run: Run) => number): Sorted {
  const inOrder = [...runs].sort((x, y) => key(x) - key(y));
  return { keys: inOrder.map(key), runs: inOrder };
}

/** Those whose number lies between two, both included. */
function between({ keys, runs }: Sorted, least: number, most: number): readonly Run[] {
  return runs.slice(countBelow(keys, least), countBelow(keys, most + 1));
}

/** Units between two runs on the side where there are more; null when the second does not follow the first on both sides. */
function gap(first: Run, second: Run): number | null {
  const a = second.a - (first.a + first.length);
  const b = second.b - (first.b + first.length);
  return a < -OVERLAP || b < -OVERLAP ? null : Math.max(a, b);
}
