/** Judges one quotation: where its words are, and what of them differs. */

import { sumOf } from '../pipeline/text/sum.ts';
import type { CorpusText, Stretch } from './corpus-text.ts';
import { differencesOf, type WordDifference } from './differences.ts';
import { evident, isMarked, lengthOf, lettersOf, numberBefore, numberBehind } from './evidence.ts';
import {
  type Candidate,
  candidates,
  MOST_PLACES,
  type Piece,
  piecesOf,
  planAt,
  rangeOf,
  wholePlaces,
} from './locate.ts';
import { type Printed, printedAround, printedExactly, stretchOf } from './printed.ts';
import type { ReasonId } from './reasons.ts';
import type { FoundPlace, VerdictOfItem } from './result.ts';
import { disagreement, plansOf } from './said.ts';
import type { Said } from './said-place.ts';
import { type SaidWords, saidWords } from './said-words.ts';

/** A judgement. `place` is the printed words' own; offsets of differences are in the words that were said. */
export interface Judgement {
  verdict: VerdictOfItem;
  rule: ReasonId;
  place: Stretch | null;
  printed: string | null;
  differences: WordDifference[];
  others: FoundPlace[];
  values: Record<string, string>;
}

/** Longest words that are laid over the corpus as one, in units of the form. */
const MOST = 4000;
/** A phrase in so many plans is a set one, unless it is longer or the report says whose it is. */
const SET_PLANS = 3;
const SET_LENGTH = 16;
/** Least share of the words that a place must have; of short words more. */
const LEAST_SHARE = { short: 0.8, long: 0.7 };
const SHORT = 13;
/** Least units of a piece of words that are run together, and least share of the words that the pieces must have. */
const LEAST_PIECE = 6;
const LEAST_COVER = 0.85;
const MOST_PIECES = 4;
/** Units in which a number is looked for before and behind a place. */
const LONGEST_NUMBER = 20;
/** Least units of a piece that are no digits. */
const LEAST_LETTERS = 4;
/** A part is named that has at least so many units. */
const LEAST_PART = 10;

/** Judges words; null for a set phrase. */
export function judge(corpus: CorpusText, said: SaidWords, from: Said): Judgement | null {
  const words = said.words.form;
  if (words.length > MOST)
    return { ...NOTHING, verdict: 'not-checked', rule: 'too-long', values: { most: String(MOST) } };
  const meant = plansOf(corpus, from);
  const places = wholePlaces(corpus, words, meant);
  if (isSetPhrase(corpus, words, places, from)) return null;
  const judged = whole(corpus, said, from, places) ?? part(corpus, said, from);
  return from.outside === null ? judged : outside(judged, from.outside);
}

const NOTHING = { place: null, printed: null, differences: [], others: [], values: {} };

function isSetPhrase(corpus: CorpusText, words: string, places: readonly number[], from: Said): boolean {
  if (words.length >= SET_LENGTH || from.plan !== null || from.address || from.outside !== null) return false;
  return new Set(places.map((place) => planAt(corpus, place))).size >= SET_PLANS;
}

/** The best of some places: one that the report can mean, else the first. */
function best<Place extends { stretch: Stretch }>(corpus: CorpusText, from: Said, places: readonly Place[]) {
  const judged = places.map((place) => ({ place, against: disagreement(corpus, from, place.stretch) }));
  return (
    judged.find(({ place, against }) => against === null && place.stretch.plan === from.plan) ??
    judged.find(({ against }) => against === null) ??
    judged.find(({ against }) => against !== 'other-plan') ??
    judged[0]
  );
}

/** Judges words that stand in the corpus letter for letter; null where they do not. */
function whole(corpus: CorpusText, said: SaidWords, from: Said, places: readonly number[]): Judgement | null {
  const length = said.words.form.length;
  const exact = places.flatMap((place) => {
    const printed = printedExactly(corpus, said, place);
    return printed ? [{ printed, stretch: stretchOf(corpus, printed), isExact: true }] : [];
  });
  const found = best(corpus, from, exact);
  if (found)
    return (
      (found.against === 'other-plan' || found.against === 'other-address'
        ? withOtherNumbers(corpus, said, from, exact)
        : null) ?? verdictOn(corpus, said, { ...found, from, all: exact })
    );
  const near = places.map((place) => {
    const printed = printedAround(corpus, said, place, place + length);
    return { printed, stretch: stretchOf(corpus, printed), isExact: false };
  });
  const nearest = best(corpus, from, near);
  return nearest ? verdictOn(corpus, said, { ...nearest, from, all: near }) : null;
}

/** Differences that make other words of what a plan has. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'omission-marked',
  'left-out',
  'added',
  'character',
  'words',
]);

/** Judges words that another plan has by the plan that is named, where that has the same with other numbers; else null. */
function withOtherNumbers(
  corpus: CorpusText,
  said: SaidWords,
  from: Said,
  all: readonly At[],
): Judgement | null {
  const meant = plansOf(corpus, from);
  const own = candidates(corpus, said.words.form, meant)
    .filter(({ plan }) => meant.includes(plan))
    .map((candidate) => atCandidate(corpus, said, candidate));
  const place = nearest(corpus, from, own, said.words.form);
  const against = place ? disagreement(corpus, from, place.stretch) : null;
  const judged = place && verdictOn(corpus, said, { place, against, from, all });
  return judged && !judged.differences.some(({ kind }) => OTHER_WORDS.has(kind)) ? judged : null;
}

/** Printed words at a place; `isExact`: the report has them character for character. */
interface At {
  printed: Printed;
  stretch: Stretch;
  isExact: boolean;
}

/** The verdict on words at a place: as printed, with differences, elsewhere than said. */
function verdictOn(
  corpus: CorpusText,
  said: SaidWords,
  {
    place,
    against,
    from,
    all,
  }: { place: At; against: ReturnType<typeof disagreement>; from: Said; all: readonly At[] },
): Judgement {
  const printed = corpus.text.slice(place.printed.start, place.printed.end);
  const last = corpus.stretchAt(place.printed.end - 1);
  const differences = place.isExact ? [] : differencesOf(said.text, printed);
  const runsOver = !place.isExact && differences.length === 0;
  const own: WordDifference[] = runsOver ? [lineBreak(corpus, said, place.printed)] : differences;
  const others = all
    .filter((each) => each.stretch !== place.stretch)
    .map(({ stretch }) => corpus.placeOf(stretch));
  const rule = against ?? (place.isExact ? 'same-words' : 'differs');
  return {
    verdict: against ? 'elsewhere' : place.isExact ? 'exact' : 'near',
    rule,
    place: place.stretch,
    printed,
    differences: own,
    others: others
      .filter(
        (each, index) =>
          others.findIndex((one) => one.clause === each.clause && one.plan === each.plan) === index,
      )
      .slice(0, 5),
    values: {
      said: against === 'other-place' ? from.locus : from.named,
      ...(last === place.stretch ? {} : { to: corpus.placeOf(last).locus }),
      ...(all.length >= MOST_PLACES ? { more: String(MOST_PLACES) } : {}),
    },
  };
}

/** The difference of words that run from one paragraph into the next. */
function lineBreak(corpus: CorpusText, said: SaidWords, { start }: Printed): WordDifference {
  const at = Math.min(said.text.length, corpus.stretchAt(start).end - start);
  return { kind: 'line-break', said: '', printed: '\n', start: at, end: at };
}

/** Judges words that do not stand in the corpus letter for letter. */
function part(corpus: CorpusText, said: SaidWords, from: Said): Judgement {
  const words = said.words.form;
  const found = candidates(corpus, words, plansOf(corpus, from)).map((candidate) =>
    atCandidate(corpus, said, candidate),
  );
  const top = nearest(corpus, from, found, words);
  const share = top ? evident(said, top.candidate.laid) / lengthOf(words, top.candidate.laid) : 0;
  const least = words.length < SHORT ? LEAST_SHARE.short : LEAST_SHARE.long;
  if (top && share >= least && !isPatched(corpus, said, top.candidate))
    return verdictOn(corpus, said, {
      place: top,
      against: disagreement(corpus, from, top.stretch),
      from,
      all: [],
    });
  const pieces = piecesOf(corpus, words).filter(
    ({ from: at, length }) =>
      lettersOf(words.slice(at, at + length)) >= LEAST_LETTERS && length >= LEAST_PIECE,
  );
  const joined = joinedPieces(corpus, said, pieces);
  if (joined === 'in-order') return inOrder(corpus, said, from, pieces);
  if (joined) return joined;
  if (top && share >= least)
    return verdictOn(corpus, said, {
      place: top,
      against: disagreement(corpus, from, top.stretch),
      from,
      all: [],
    });
  return nowhere(corpus, pieces);
}

interface AtCandidate extends At {
  candidate: Candidate;
}

function atCandidate(corpus: CorpusText, said: SaidWords, candidate: Candidate): AtCandidate {
  const { plan, start, laid } = candidate;
  const [words, own] = [said.words.form, rangeOf(corpus, plan)];
  const [from, to] = [start + laid.from, start + Math.max(laid.to, laid.from + 1)];
  const least = Math.max(own.from, from - LONGEST_NUMBER);
  const context = corpus.words.form.slice(least, Math.min(own.to, to + LONGEST_NUMBER));
  const isLaid = (place: number) => place >= 0;
  const before = numberBefore(words, laid.at.findIndex(isLaid), context, from - least);
  const behind = numberBehind(words, laid.at.findLastIndex(isLaid) + 1, context, to - least);
  const printed = printedAround(corpus, said, from - before, to + behind);
  return { candidate, printed, stretch: stretchOf(corpus, printed), isExact: false };
}

/** What counts more than a tenth of the words: a place that the report can mean. */
const MEANT = 0.1;

function nearest(
  corpus: CorpusText,
  from: Said,
  found: readonly AtCandidate[],
  words: string,
): AtCandidate | undefined {
  const weight = ({ candidate: { laid }, stretch }: AtCandidate) =>
    laid.matched -
    lengthOf(words, laid) +
    (disagreement(corpus, from, stretch) === null ? MEANT * words.length : 0);
  return found.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** True where words laid over a place may be of several: many follow each other that it lacks, or it has other paragraphs between them. */
function isPatched(corpus: CorpusText, said: SaidWords, { start, laid }: Candidate): boolean {
  let missing = 0;
  let last = -1;
  const { length } = laid.at;
  for (const [unit, at] of laid.at.entries()) {
    if (at < 0) {
      missing += 1;
      if (missing >= LEAST_PIECE) return true;
      continue;
    }
    const gap = at - last - 1;
    const isInside = last >= 0 && unit >= LEAST_PIECE && length - unit >= LEAST_PIECE;
    if (isInside && gap >= LEAST_PIECE && crosses(corpus, start + last, start + at) && !isMarked(said, unit))
      return true;
    missing = 0;
    last = at;
  }
  return false;
}

/** True where two units of the corpus are in different paragraphs. */
function crosses(corpus: CorpusText, first: number, second: number): boolean {
  const { origin } = corpus.words;
  const [one, other] = [corpus.stretchAt(origin[first] ?? 0), corpus.stretchAt(origin[second] ?? 0)];
  return one !== other && !(one.runsOn && other.number === one.number + 1);
}

/** Judges words by their pieces: joined, of one paragraph in its order, or null where the pieces are too few. */
function joinedPieces(
  corpus: CorpusText,
  said: SaidWords,
  pieces: readonly Piece[],
): Judgement | 'in-order' | null {
  const covered = sumOf(pieces, ({ length }) => length);
  if (pieces.length < 2 || pieces.length > MOST_PIECES || covered < said.words.form.length * LEAST_COVER)
    return null;
  const stretches = pieces.map(({ place, length }) =>
    stretchOf(corpus, printedAround(corpus, said, place, place + length)),
  );
  const isInOrder = pieces.every((piece, index) => {
    const before = pieces[index - 1];
    if (!before) return true;
    return (
      !crosses(corpus, before.place + before.length - 1, piece.place) &&
      piece.place >= before.place + before.length
    );
  });
  if (isInOrder) return 'in-order';
  const places = stretches.map((stretch) => corpus.placeOf(stretch));
  return {
    verdict: 'joined',
    rule: 'pieces',
    place: stretches[0] ?? null,
    printed: null,
    differences: [],
    others: places.slice(1),
    values: { count: String(pieces.length), place: '' },
  };
}

/** Words of one paragraph with long parts left out. */
function inOrder(corpus: CorpusText, said: SaidWords, from: Said, pieces: readonly Piece[]): Judgement {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const printed = printedAround(corpus, said, first?.place ?? 0, (last?.place ?? 0) + (last?.length ?? 0));
  const stretch = stretchOf(corpus, printed);
  return verdictOn(corpus, said, {
    place: { printed, stretch, isExact: false },
    against: disagreement(corpus, from, stretch),
    from,
    all: [],
  });
}

/** No place has the words; the longest part that one has is named. */
function nowhere(corpus: CorpusText, pieces: readonly Piece[]): Judgement {
  const longest = pieces.toSorted((a, b) => b.length - a.length)[0];
  if (!longest || longest.length < LEAST_PART) return { ...NOTHING, verdict: 'not-found', rule: 'nowhere' };
  const printed = printedAround(
    corpus,
    saidWords('', { start: 0, end: 0 }),
    longest.place,
    longest.place + longest.length,
  );
  return {
    ...NOTHING,
    verdict: 'not-found',
    rule: 'only-part',
    others: [corpus.placeOf(stretchOf(corpus, printed))],
    values: { part: corpus.text.slice(printed.start, printed.end) },
  };
}

/** Words that the report takes from a document outside the corpus cannot be checked. */
function outside(judged: Judgement, title: string): Judgement {
  const isHere = judged.place !== null && (judged.verdict === 'exact' || judged.verdict === 'near');
  return {
    ...(isHere ? judged : NOTHING),
    verdict: 'not-checked',
    rule: isHere ? 'outside-but-here' : 'outside',
    values: { said: title },
    others: isHere ? judged.others : [],
  };
}
