/** Which matches are of sections that are apart: of different scopes, or such that neither their titles nor their sentences meet. */
import { isFrameBesideMatter } from './frames.ts';
import { isOfOtherFunction, isWatchedOnly, OF_ANY_PLAN } from './functions.ts';
import { haveSameWork } from './match-rules.ts';
import { commonMatter, type SaidMatter, saidIn } from './matter.ts';
import { type Headed, haveOtherScopes } from './scopes.ts';

/** A plan as it is asked for its sections. */
interface ReadPlan {
  sections: readonly { id: string; kind: string | null; parent: string | null }[];
  /** A section with its sentences. */
  headed: (id: string) => Headed;
  /** What its sentences say. */
  matter: (id: string) => SaidMatter;
  /** What those of the whole plan say. */
  all: SaidMatter;
}

/** What telling them apart needs of a match. */
interface ScoredMatch {
  a: string;
  b: string;
  score: number;
  reasons: { words: number; title: number; kind: number; carried: number };
}

/** Below this score a match is doubtful anyway. */
const LEAST_SCORE = 0.2;
/** Below this share of words in common in their titles, so much of the sentences of one must be said in the other. */
const NO_TITLE = 0.1;
const LEAST_MATTER = 0.23;
/** Sections that have so many words in common say the same, whatever their titles are. */
const SAME_WORDS = 0.3;
/** Sections that have so many words in common do the same with what they are of. */
const SAME_FUNCTION = 0.25;
/** Below this share of words in common in their titles, a section may be the counterpart of the whole that the other is a part of: */
const OTHER_TITLE = 0.5;
/** where so little of it is said in the part, */
const LITTLE_SAID = 0.15;
/** so much more in the whole, */
const MUCH_MORE = 1.5;
/** and where the score of the whole comes so close. */
const NEAR_SCORE = 0.75;

/**
 * Tells of matches of two plans whether their sections are apart. `scoreOf` gives the score of a match of two sections, 0 where they are
 * no match.
 */
export function apartTest(
  first: ReadPlan,
  second: ReadPlan,
  scoreOf: (a: string, b: string) => number = () => 0,
): (match: ScoredMatch) => boolean {
  const works = ({ sections }: ReadPlan) =>
    new Set(sections.flatMap(({ id, kind }) => (kind === null || kind === 'work' ? [id] : [])));
  const [worksA, worksB] = [works(first), works(second)];
  const parents = ({ sections }: ReadPlan) => new Map(sections.map(({ id, parent }) => [id, parent]));
  const [parentsA, parentsB] = [parents(first), parents(second)];
  const plans = [first.all, second.all] as const;
  const isOfWhole = (one: SaidMatter, part: SaidMatter, whole: SaidMatter) => {
    const said = saidIn(one, part, plans);
    return said < LITTLE_SAID && saidIn(one, whole, plans) >= MUCH_MORE * said;
  };
  /** Whether one of two sections is rather the counterpart of what is around the other. */
  const isBesidePart = ({ a, b, score }: ScoredMatch) => {
    const [aroundA, aroundB] = [parentsA.get(a), parentsB.get(b)];
    const [one, other] = [first.matter(a), second.matter(b)];
    const isNear = (idA: string, idB: string) => scoreOf(idA, idB) >= NEAR_SCORE * score;
    return (
      (aroundB && isNear(a, aroundB) && isOfWhole(one, other, second.matter(aroundB))) ||
      (aroundA && isNear(aroundA, b) && isOfWhole(other, one, first.matter(aroundA)))
    );
  };
  return (match) => {
    const { a, b, score, reasons } = match;
    const { words, title, carried } = reasons;
    if (score < LEAST_SCORE || !haveSameWork(reasons)) return false;
    const [one, other] = [first.headed(a), second.headed(b)];
    if (haveOtherScopes(one, other)) return true;
    if (words < SAME_FUNCTION && (isOfOtherFunction(one, other) || isWatchedOnly(one, other))) return true;
    const isOfAnyPlan = [one, other].every((section) => OF_ANY_PLAN.test(section.title));
    if (carried === 0 && title < OTHER_TITLE && !isOfAnyPlan && isBesidePart(match)) return true;
    if (title >= NO_TITLE || words >= SAME_WORDS) return false;
    if (worksA.has(a) && worksB.has(b) && isFrameBesideMatter(one.title, other.title)) return true;
    return commonMatter(first.matter(a), second.matter(b), plans) < LEAST_MATTER;
  };
}
