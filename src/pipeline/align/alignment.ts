/**
 * Which sections of two plans speak of the same matter. Two plans share no numbering, so sections are matched by
 * what they say: the words of their texts and titles, what themes they speak of, the passages that both have, and
 * a little by their depth and place. Every match carries its score and its reasons.
 */
import { kindOf, scoreOf } from './match-rules.ts';
import { rivalTest } from './rivals.ts';
import { stepped } from './steps.ts';
import { cosines, rareHeavier, renumbered, type Weights } from './vectors.ts';

/** A section as alignment sees it: with the text of everything below it. */
export interface AlignedSection {
  id: string;
  /** The section it is a part of; null at the top. */
  parent: string | null;
  title: Weights;
  /** 1 at the top. */
  depth: number;
  /** Where it begins in its plan, 0 to 1. */
  place: number;
  /** Characters of its clauses by theme. */
  themes: Weights;
  /** Its text and all below it, titles included. */
  words: Weights;
  /** Characters of that text. */
  length: number;
  /** What it does in its plan; null where that is not known. */
  kind: SectionKind | null;
}

/** review: what was, what is, and the thought that guides; lack: what is wanting yet; goal: what is to be reached; work: what is to be done. */
export type SectionKind = 'review' | 'lack' | 'goal' | 'work';

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
  /** Length of the shorter of them against the longer. */
  size: number;
  /** What the one does in its plan against the other, by the rules of it (match-rules.ts); 1 where both do the same. */
  kind: number;
  /** How well they fit against parts and wholes of them that fit better; 1 where none do. */
  lead: number;
}

/** A section of the one plan and its counterpart in the other. */
export interface Match {
  a: string;
  b: string;
  /** Between 0 and 1. */
  score: number;
  reasons: Reasons;
  /** How well they fit against other sections of either plan, their parts and wholes apart; 1 where none fits better. */
  against: number;
}

/** Least score of a match. */
const LEAST = 0.17;
/** A second and a third counterpart are named when their scores come so close to the first. */
const CLOSE = 0.9;
const MOST = 3;
/** Sections below this depth are counterparts only where they fit better than the section around them. */
const DEEPEST = 3;
/** A match is left for one of parts that fits so much better; beside others it stands. */
const MUCH_BETTER = 2.5;

/**
 * Counterparts of every section of `a` in `b` and of every section of `b` in `a`, in the order of `a`. `carried`
 * gives the share of the shorter section's text that both have in common passages; what `isConfirmed` names is a
 * match whatever its score.
 */
export function alignSections(
  a: readonly AlignedSection[],
  b: readonly AlignedSection[],
  carried: (a: string, b: string) => number,
  isConfirmed: (a: string, b: string) => boolean = () => false,
): Match[] {
  const scores = scoreTable(a, b, carried);
  const upper = scores
    .filter((_, row) => isUpper(a[row]))
    .map((row) => row.filter((_match, column) => isUpper(b[column])));
  const kept = [
    ...upper,
    ...(upper[0] ?? []).map((_, index) => upper.flatMap((row) => row[index] ?? [])),
  ].flatMap(best);
  const found = withSteps(kept, { a, b, scores }, isConfirmed);
  const against = rivalTest(a, b, scores);
  return scores.flatMap((row, index) =>
    row.flatMap((match, column) =>
      found.has(match) || isConfirmed(match.a, match.b)
        ? [{ ...match, against: against(index, column) }]
        : [],
    ),
  );
}

/** Whether a section is one that gets counterparts of its own. */
const isUpper = (section: AlignedSection | undefined) => section !== undefined && section.depth <= DEEPEST;

/** All pairs of sections with their scores, in the order of both. */
function scoreTable(
  a: readonly AlignedSection[],
  b: readonly AlignedSection[],
  carried: (a: string, b: string) => number,
): Match[][] {
  const of = (reason: 'words' | 'title' | 'themes') =>
    [a, b].map((sections) => sections.map((section) => section[reason]));
  const [wordsA = [], wordsB = [], titlesA = [], titlesB = []] = renumbered(...of('words'), ...of('title'));
  const heavier = rareHeavier([
    ...wordsA.filter((_, index) => isUpper(a[index])),
    ...wordsB.filter((_, index) => isUpper(b[index])),
  ]);
  const words = cosines(wordsA.map(heavier), wordsB.map(heavier));
  const titles = cosines(titlesA.map(heavier), titlesB.map(heavier));
  const [themesA = [], themesB = []] = renumbered(...of('themes'));
  const themes = cosines(themesA, themesB);
  return a.map((one, row) =>
    b.map((other, column): Match => {
      const reasons: Reasons = {
        words: words[row]?.[column] ?? 0,
        title: titles[row]?.[column] ?? 0,
        themes: themes[row]?.[column] ?? 0,
        carried: carried(one.id, other.id),
        depth: 1 - Math.min(2, Math.abs(one.depth - other.depth)) / 2,
        place: 1 - Math.abs(one.place - other.place),
        size: Math.min(one.length, other.length) / Math.max(one.length, other.length, 1),
        kind: kindOf(one.kind && other.kind && one.kind !== other.kind ? 'kind' : null),
        lead: 1,
      };
      return { a: one.id, b: other.id, score: scoreOf(reasons), reasons, against: 1 };
    }),
  );
}

/** Two plans with the scores of all pairs of their sections. */
interface ScoredPlans {
  a: readonly AlignedSection[];
  b: readonly AlignedSection[];
  scores: readonly (readonly Match[])[];
}

/**
 * Matches with those that they step to; what steps says in its `lead` how far it fits worse. One is left that fits much worse
 * than a part of one of its sections: each of them keeps what is found of the part.
 */
function withSteps(
  kept: readonly Match[],
  { a, b, scores }: ScoredPlans,
  isConfirmed: (a: string, b: string) => boolean,
): ReadonlySet<Match> {
  const rows = new Map(a.map(({ id }, index) => [id, index]));
  const columns = new Map(b.map(({ id }, index) => [id, index]));
  const matchOf = (idA: string, idB: string) => scores[rows.get(idA) ?? -1]?.[columns.get(idB) ?? -1];
  const depths = ({ a: idA, b: idB }: Match): [number, number] => [
    a[rows.get(idA) ?? -1]?.depth ?? 0,
    b[columns.get(idB) ?? -1]?.depth ?? 0,
  ];
  const found = new Set(kept);
  for (const match of new Set(kept)) {
    if (isConfirmed(match.a, match.b)) continue;
    const { match: better, gain } = stepped(match, a, b, matchOf);
    if (better === match) continue;
    match.reasons.lead = 1 / gain;
    found.add(better);
    const [[ofA, ofB], [toA, toB]] = [depths(match), depths(better)];
    if (gain >= MUCH_BETTER && toA >= ofA && toB >= ofB) found.delete(match);
  }
  return found;
}

/** The best of some matches, and those that come close to it. */
function best(matches: readonly Match[]): Match[] {
  const ranked = matches.filter(({ score }) => score >= LEAST).sort((x, y) => y.score - x.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.slice(0, MOST).filter(({ score }) => score >= top * CLOSE);
}
