/** Finds where words may stand in a corpus: whole, nearly, or in pieces. Places are units of the form of the corpus. */
import { firstWhere } from '../pipeline/text/halving.ts';
import { type Laid, lay } from './align.ts';
import type { CorpusText } from './corpus-text.ts';
import { GRAM, type Range } from './gram-index.ts';

/** Words that stand whole in more places are no longer counted, except in plans that are named. */
export const MOST_PLACES = 200;
/** A gram in more places says nothing of where the words are. */
const MOST_GRAMS = 400;
/** Places that are looked at closely, of the corpus and of each plan that is named. */
const MOST_CANDIDATES = 5;
const MOST_OWN = 3;
/** Least and most that may stand between the parts of words that are laid over a place. */
const SLACK = { least: 60, most: 400 };

/** More than a plan has bins of diagonals. */
const BINS = 2 ** 32;

/** Words laid over a place of the corpus. `start` is the unit of the corpus at which `laid` counts from 0. */
export interface Candidate {
  plan: number;
  start: number;
  laid: Laid;
}

/** A piece of words that stands in the corpus: `length` units from `from` in the words and from `place` in the corpus. */
export interface Piece {
  from: number;
  length: number;
  place: number;
}

/** Number of the plan with a unit of the corpus. */
export function planAt({ planStarts }: CorpusText, place: number): number {
  return firstWhere(0, planStarts.length, (at) => (planStarts[at] ?? Number.POSITIVE_INFINITY) > place) - 1;
}

/** The units of a plan. */
export const rangeOf = ({ planStarts }: CorpusText, plan: number): Range => ({
  from: planStarts[plan] ?? 0,
  to: planStarts[plan + 1] ?? 0,
});

/** The places that have the words whole, in the order of the corpus: all of the plans that are named, and so many of others that the rest is not counted. */
export function wholePlaces(corpus: CorpusText, words: string, named: readonly number[]): number[] {
  const { form } = corpus.words;
  const places = named.flatMap((plan) => {
    const { from, to } = rangeOf(corpus, plan);
    const found: number[] = [];
    for (let at = form.indexOf(words, from); at >= 0 && at < to; at = form.indexOf(words, at + 1))
      found.push(at);
    return found;
  });
  const own = new Set(places);
  for (let at = form.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = form.indexOf(words, at + 1))
    if (!own.has(at)) places.push(at);
  return places.filter((at) => staysInPlan(corpus, at, words.length)).sort((a, b) => a - b);
}

const staysInPlan = (corpus: CorpusText, place: number, length: number) =>
  place + length <= (corpus.planStarts[planAt(corpus, place) + 1] ?? 0);

/** The places that have most of the words, the best first; those of the plans that are named are among them. */
export function candidates(corpus: CorpusText, words: string, named: readonly number[]): Candidate[] {
  const slack = Math.min(SLACK.most, Math.max(SLACK.least, words.length));
  const found = windows(corpus, words, { slack, named }).map(({ plan, from, to }): Candidate => {
    const own = rangeOf(corpus, plan);
    const [start, end] = [Math.max(from, own.from), Math.min(to, own.to)];
    return { plan, start, laid: lay(words, corpus.words.form.slice(start, end)) };
  });
  return found.sort((a, b) => b.laid.matched - a.laid.matched || a.start - b.start);
}

/** A place where words may stand: its offset in the corpus less that in the words, and how many grams say so. */
interface Diagonal {
  plan: number;
  diagonal: number;
  weight: number;
}

/** Stretches of plans that share most grams with the words. */
function windows(
  corpus: CorpusText,
  words: string,
  { slack, named }: { slack: number; named: readonly number[] },
) {
  const known = diagonals(corpus, words, { slack, named, most: MOST_GRAMS });
  // Where all grams are frequent, their places count all the same.
  const byWeight =
    known.length > 0 ? known : diagonals(corpus, words, { slack, named, most: Number.POSITIVE_INFINITY });
  const own = named.flatMap((plan) =>
    heaviest(
      byWeight.filter((each) => each.plan === plan),
      slack,
      MOST_OWN,
    ),
  );
  const chosen = new Set([...heaviest(byWeight, slack, MOST_CANDIDATES), ...own]);
  return [...chosen].map(({ plan, diagonal }) => ({
    plan,
    from: Math.floor(diagonal - slack * 1.5),
    to: Math.ceil(diagonal + words.length + slack * 1.5),
  }));
}

/** Counts the grams that words share with the corpus by the places that they are for, the heaviest first. */
function diagonals(
  corpus: CorpusText,
  words: string,
  { slack, named, most }: { slack: number; named: readonly number[]; most: number },
): Diagonal[] {
  const found = new Map<number, Diagonal>();
  for (let at = 0; at + GRAM <= words.length; at += 1) {
    const places =
      corpus.index.positions(words, at, most) ??
      named.flatMap((plan) => corpus.index.positions(words, at, most, rangeOf(corpus, plan)) ?? []);
    for (const place of places) {
      const plan = planAt(corpus, place);
      const bin = Math.round((place - at) / slack);
      for (const near of [bin - 1, bin]) {
        const key = plan * BINS + near;
        const known = found.get(key);
        if (known) known.weight += 1;
        else found.set(key, { plan, diagonal: (near + 0.5) * slack, weight: 1 });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/** The first so many of places by weight that are not beside a heavier one. */
function heaviest(byWeight: readonly Diagonal[], slack: number, most: number): Diagonal[] {
  const chosen: Diagonal[] = [];
  for (const each of byWeight) {
    if (chosen.length === most) break;
    const isKnown = chosen.some(
      ({ plan, diagonal }) => plan === each.plan && Math.abs(diagonal - each.diagonal) <= slack,
    );
    if (!isKnown) chosen.push(each);
  }
  return chosen;
}

/**
 * Cuts words into the longest pieces that the corpus has, from the first on. Of several places of a piece the one is
 * taken that continues the piece before, else the first.
 */
export function piecesOf(corpus: CorpusText, words: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from + GRAM <= words.length) {
    const piece = longestPiece(corpus, words, from, pieces.at(-1));
    if (piece) pieces.push(piece);
    from += piece?.length ?? 1;
  }
  return pieces;
}

function longestPiece(
  corpus: CorpusText,
  words: string,
  from: number,
  before: Piece | undefined,
): Piece | null {
  const { form } = corpus.words;
  let best: Piece | null = null;
  const isNearer = (place: number, other: number) =>
    before !== undefined && distance(place, before) < distance(other, before);
  for (const place of corpus.index.positions(words, from, 20 * MOST_GRAMS) ?? []) {
    const most = Math.min(words.length - from, (corpus.planStarts[planAt(corpus, place) + 1] ?? 0) - place);
    let length = GRAM;
    while (length < most && form.charCodeAt(place + length) === words.charCodeAt(from + length)) length += 1;
    if (length > most) continue;
    if (!best || length > best.length || (length === best.length && isNearer(place, best.place)))
      best = { from, length, place };
  }
  return best;
}

/** How far a place is behind the end of a piece; places before it are farthest. */
function distance(place: number, { place: start, length }: Piece): number {
  const gap = place - start - length;
  return gap >= 0 ? gap : Number.MAX_SAFE_INTEGER / 2 - gap;
}
