/**
 * Two versions of one document, piece by piece: what stayed, what changed, what moved, what is new and what is gone. Plain data
 * that the page renders and exports write.
 */
import { diffArrays } from 'diff/lib/diff/array.js';
import type { PlanText } from '../../corpus/model.ts';
import { unitsOf } from '../../pipeline/align/units.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';

/** An article or section with the clauses of its own. */
export interface Piece {
  id: string;
  number: string;
  title: string;
  /** Clauses one a line. */
  text: string;
  /** Its place in the order of the document, from 0. */
  order: number;
}

/** moved: the same or changed words at another place in the order. */
export type VersionChange = 'same' | 'changed' | 'moved' | 'added' | 'deleted';

export interface VersionRow {
  change: VersionChange;
  before: Piece | null;
  after: Piece | null;
}

/** A run of words of two versions. */
export interface WordRun {
  kind: 'same' | 'added' | 'deleted';
  words: string;
}

/** Least likeness of two pieces that are one: of the same number, and of any. From 0 to 1, the share of common bigrams. */
const LEAST_OF_NUMBER = 0.3;
const LEAST = 0.5;
/** What the same number is worth beside the words. */
const NUMBER_BONUS = 0.1;

/** Cuts a plan into its sections, each with its own clauses; without what stands before the first. */
export function piecesOf({ sections, clauses }: PlanText): Piece[] {
  const texts = Map.groupBy(clauses, ({ section }) => section);
  const own = ({ id }: Section) => (texts.get(id) ?? []).map(({ text }) => text).join('\n');
  return sections
    .filter(({ id }) => id !== FRONT_SECTION_ID)
    .map((section, order) => ({
      id: section.id,
      number: section.number ?? '',
      title: section.title,
      text: own(section),
      order,
    }));
}

/** Sets the pieces of two versions beside each other, in the order of the later one; what is gone stands after what it followed. */
export function versionRows(before: readonly Piece[], after: readonly Piece[]): VersionRow[] {
  const pairs = matched(before, after);
  const inOrder = longestRise(pairs);
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const gone = before.filter((piece) => !kept.has(piece));
  const rowOf = (piece: Piece): VersionRow => {
    const pair = pairOf.get(piece);
    if (!pair) return { change: 'added', before: null, after: piece };
    const change = !inOrder.has(pair)
      ? 'moved'
      : wordsOf(pair.before) === wordsOf(piece)
        ? 'same'
        : 'changed';
    return { change, before: pair.before, after: piece };
  };
  const rows: VersionRow[] = [];
  const leave = (isDue: (piece: Piece) => boolean) => {
    while (gone[0] && isDue(gone[0]))
      rows.push({ change: 'deleted', before: gone.shift() ?? null, after: null });
  };
  for (const piece of after) {
    const pair = pairOf.get(piece);
    if (pair && inOrder.has(pair)) leave(({ order }) => order < pair.before.order);
    rows.push(rowOf(piece));
  }
  leave(() => true);
  return rows;
}

interface PiecePair {
  before: Piece;
  after: Piece;
  score: number;
}

const wordsOf = ({ title, text }: Piece): string => `${title}\n${text}`.replace(/\s/gu, '');

/** The pairs of pieces that are most alike, each piece in one of them at most. */
function matched(before: readonly Piece[], after: readonly Piece[]): PiecePair[] {
  const pairs = likePairs(before, after).sort((a, b) => b.score - a.score || a.after.order - b.after.order);
  const taken = new Set<Piece>();
  return pairs.filter((pair) => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false;
    taken.add(pair.before).add(pair.after);
    return true;
  });
}

/** All pairs of pieces that may be one. */
function likePairs(before: readonly Piece[], after: readonly Piece[]): PiecePair[] {
  const grams = before.map((piece) => bigrams(wordsOf(piece)));
  const holders = Map.groupBy(
    grams.flatMap((own, index) => [...own].map((gram) => ({ gram, index }))),
    ({ gram }) => gram,
  );
  return after.flatMap((piece) => {
    const own = bigrams(wordsOf(piece));
    const common = new Map<number, number>();
    for (const gram of own)
      for (const { index } of holders.get(gram) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    return [...common].flatMap(([index, count]) => {
      const former = before[index];
      if (!former) return [];
      const isOfNumber = former.number !== '' && former.number === piece.number;
      const likeness = (2 * count) / (own.size + (grams[index]?.size ?? 0));
      if (likeness < (isOfNumber ? LEAST_OF_NUMBER : LEAST)) return [];
      return [{ before: former, after: piece, score: likeness + (isOfNumber ? NUMBER_BONUS : 0) }];
    });
  });
}

const bigrams = (text: string): Set<string> => {
  const points = [...text];
  return new Set(
    points.length < 2 ? points : points.slice(1).map((point, index) => `${points[index]}${point}`),
  );
};

/** The most pairs that stand in one order in both versions. */
function longestRise(pairs: readonly PiecePair[]): Set<PiecePair> {
  const ordered = pairs.toSorted((a, b) => a.after.order - b.after.order);
  const best: { length: number; from: number }[] = [];
  for (const [index, pair] of ordered.entries()) {
    let [length, from] = [1, -1];
    for (const [other, { length: before }] of best.entries())
      if ((ordered[other]?.before.order ?? 0) < pair.before.order && before >= length)
        [length, from] = [before + 1, other];
    best[index] = { length, from };
  }
  const rise = new Set<PiecePair>();
  let at = best.reduce((most, { length }, index) => (length > (best[most]?.length ?? 0) ? index : most), 0);
  for (let pair = ordered[at]; pair; at = best[at]?.from ?? -1, pair = ordered[at]) rise.add(pair);
  return rise;
}

/** The words of two versions in one line: what both have, what the later one adds, what it leaves out. */
export function wordRuns(before: string, after: string): WordRun[] {
  return diffArrays(unitsOf(before), unitsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'deleted' : 'same',
    words: value.join(''),
  }));
}
