/**
 * Which sections of two plans speak of the same matter. Two plans share no numbering, so sections are matched by
 * what they say: the words of their texts and titles, what themes they speak of, the passages that both have, and
 * a little by their depth and place. Every match carries its score and its reasons.
 */
import { comparisonForm } from './comparison-form.ts';

/** A section as alignment sees it: with the text of everything below it. */
export interface AlignedSection {
  id: string;
  title: PairCounts;
  /** 1 at the top. */
  depth: number;
  /** Where it begins in its plan, 0 to 1. */
  place: number;
  /** Characters of its clauses by theme. */
  themes: ReadonlyMap<string, number>;
  /** Its text and all below it, titles included. */
  words: PairCounts;
}

/** Why two sections are matched, each between 0 and 1. */
export interface Reasons {
  /** Words of the texts and of the titles. */
  words: number;
  title: number;
  /** What they speak of, by the amount of text on each theme. */
  themes: number;
  /** Share of the shorter text that both have in common passages. */
  carried: number;
  /** How alike their depths and their places in the plans are. */
  depth: number;
  place: number;
}

/** A section of the one plan and its counterpart in the other. */
export interface Match {
  a: string;
  b: string;
  /** Between 0 and 1. */
  score: number;
  reasons: Reasons;
}

/** How much each reason counts. They were set with the readings of tests/readings at hand. */
const WEIGHTS: Reasons = { words: 0.52, title: 0.28, themes: 0.08, carried: 0.06, depth: 0.05, place: 0.01 };
/** Least score of a match. */
const LEAST = 0.17;
/** A second and a third counterpart are named when their scores come so close to the first. */
const CLOSE = 0.9;
const MOST = 3;

/**
 * Counterparts of every section of `a` in `b` and of every section of `b` in `a`, in the order of `a`. `carried`
 * gives the share of the shorter section's text that both have in common passages.
 */
export function alignSections(
  a: readonly AlignedSection[],
  b: readonly AlignedSection[],
  carried: (a: string, b: string) => number,
): Match[] {
  const weigh = weights([...a, ...b].map(({ words }) => words));
  const words = cosines(
    a.map((each) => weigh(each.words)),
    b.map((each) => weigh(each.words)),
  );
  const titles = cosines(
    a.map((each) => weigh(each.title)),
    b.map((each) => weigh(each.title)),
  );
  const themes = cosines(
    a.map((each) => each.themes),
    b.map((each) => each.themes),
  );
  const scores = a.map((one, row) =>
    b.map((other, column): Match => {
      const reasons: Reasons = {
        words: words[row]?.[column] ?? 0,
        title: titles[row]?.[column] ?? 0,
        themes: themes[row]?.[column] ?? 0,
        carried: carried(one.id, other.id),
        depth: 1 - Math.min(2, Math.abs(one.depth - other.depth)) / 2,
        place: 1 - Math.abs(one.place - other.place),
      };
      return { a: one.id, b: other.id, score: total(reasons), reasons };
    }),
  );
  const kept = new Set(
    [...scores, ...b.map((_, index) => scores.flatMap((row) => row[index] ?? []))].flatMap(best),
  );
  return scores.flat().filter((match) => kept.has(match));
}

/** The best of some matches, and those that come close to it. */
function best(matches: readonly Match[]): Match[] {
  const ranked = [...matches].sort((x, y) => y.score - x.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.slice(0, MOST).filter(({ score }) => score >= LEAST && score >= top * CLOSE);
}

function total(reasons: Reasons): number {
  return (Object.keys(WEIGHTS) as (keyof Reasons)[]).reduce(
    (sum, reason) => sum + WEIGHTS[reason] * reasons[reason],
    0,
  );
}

/** Weighs pairs of characters, rare pairs heavier (tf–idf over the sections of both plans). */
function weights(texts: readonly PairCounts[]): (counts: PairCounts) => PairCounts {
  const places = new Map<string, number>();
  for (const counts of texts) for (const pair of counts.keys()) places.set(pair, (places.get(pair) ?? 0) + 1);
  return (counts) =>
    new Map(
      [...counts].map(([pair, count]) => [
        pair,
        (1 + Math.log(count)) * Math.log(1 + texts.length / (places.get(pair) ?? 1)),
      ]),
    );
}

/** A number for each key; of a text, how often each pair of neighbouring characters stands in it, in comparison form. */
export type PairCounts = ReadonlyMap<string, number>;

export function countPairs(text: string): PairCounts {
  const { form } = comparisonForm(text);
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= form.length; at += 1) {
    const pair = form.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Cosines of the vectors of `a` (rows) with those of `b` (columns), key by key over both at once; 0 when one is empty. */
function cosines(a: readonly PairCounts[], b: readonly PairCounts[]): Float64Array[] {
  const holders = new Map<string, { column: number; weight: number }[]>();
  b.forEach((vector, column) => {
    for (const [key, weight] of vector) {
      const known = holders.get(key);
      if (known) known.push({ column, weight });
      else holders.set(key, [{ column, weight }]);
    }
  });
  const lengths = b.map(lengthOf);
  return a.map((vector) => {
    const sums = new Float64Array(b.length);
    for (const [key, weight] of vector)
      for (const other of holders.get(key) ?? [])
        sums[other.column] = (sums[other.column] ?? 0) + weight * other.weight;
    const length = lengthOf(vector);
    return sums.map((sum, column) => (sum === 0 ? 0 : sum / (length * (lengths[column] ?? 1))));
  });
}

function lengthOf(vector: PairCounts): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
