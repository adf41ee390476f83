/**
 * Which sections of two plans speak of the same matter. Two plans share no numbering, so sections are matched by
 * what they say: the words of their texts and titles, what themes they speak of, the passages that both have, and
 * a little by their depth and place. Every match carries its score and its reasons.
 */
import { cosines, rareHeavier, renumbered, type Weights } from './vectors.ts';

/** A section as alignment sees it: with the text of everything below it. */
export interface AlignedSection {
  id: string;
  title: Weights;
  /** 1 at the top. */
  depth: number;
  /** Where it begins in its plan, 0 to 1. */
  place: number;
  /** Characters of its clauses by theme. */
  themes: Weights;
  /** Its text and all below it, titles included. */
  words: Weights;
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
/** What the words must give of it, those of the text, the title and common passages: themes, depth and place alone match anything. */
const LEAST_OF_WORDS = 0.04;
/** A second and a third counterpart are named when their scores come so close to the first. */
const CLOSE = 0.9;
const MOST = 3;

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
  const of = (reason: 'words' | 'title' | 'themes') =>
    [a, b].map((sections) => sections.map((section) => section[reason]));
  const [wordsA = [], wordsB = [], titlesA = [], titlesB = []] = renumbered(...of('words'), ...of('title'));
  const heavier = rareHeavier([...wordsA, ...wordsB]);
  const words = cosines(wordsA.map(heavier), wordsB.map(heavier));
  const titles = cosines(titlesA.map(heavier), titlesB.map(heavier));
  const [themesA = [], themesB = []] = renumbered(...of('themes'));
  const themes = cosines(themesA, themesB);
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
  return scores.flat().filter((match) => kept.has(match) || isConfirmed(match.a, match.b));
}

/** The best of some matches, and those that come close to it. */
function best(matches: readonly Match[]): Match[] {
  const ranked = matches.filter(isLike).sort((x, y) => y.score - x.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.slice(0, MOST).filter(({ score }) => score >= top * CLOSE);
}

function isLike({ score, reasons }: Match): boolean {
  return score >= LEAST && total(reasons, ['words', 'title', 'carried']) >= LEAST_OF_WORDS;
}

const ALL_REASONS = Object.keys(WEIGHTS) as (keyof Reasons)[];

function total(reasons: Reasons, of: readonly (keyof Reasons)[] = ALL_REASONS): number {
  return of.reduce((sum, reason) => sum + WEIGHTS[reason] * reasons[reason], 0);
}
