/** Which matches are of sections that are apart: of different scopes, or such that neither their titles nor their sentences meet. */
import { isFrameBesideMatter } from './frames.ts';
import { commonMatter, type SaidMatter } from './matter.ts';
import { type Headed, haveOtherScopes } from './scopes.ts';

/** A plan as it is asked for its sections. */
interface ReadPlan {
  sections: readonly { id: string; kind: string | null }[];
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
  reasons: { words: number; title: number; kind: number };
}

/** Below this score a match is doubtful anyway. */
const LEAST_SCORE = 0.2;
/** Below this share of words in common in their titles, so much of the sentences of one must be said in the other. */
const NO_TITLE = 0.1;
const LEAST_MATTER = 0.23;
/** Sections that have so many words in common say the same, whatever their titles are. */
const SAME_WORDS = 0.3;

/** Tells of matches of two plans whether their sections are apart. */
export function apartTest(first: ReadPlan, second: ReadPlan): (match: ScoredMatch) => boolean {
  const works = ({ sections }: ReadPlan) =>
    new Set(sections.flatMap(({ id, kind }) => (kind === null || kind === 'work' ? [id] : [])));
  const [worksA, worksB] = [works(first), works(second)];
  return ({ a, b, score, reasons: { words, title, kind } }) => {
    if (score < LEAST_SCORE || kind < 1) return false;
    const [one, other] = [first.headed(a), second.headed(b)];
    if (haveOtherScopes(one, other)) return true;
    if (title >= NO_TITLE || words >= SAME_WORDS) return false;
    if (worksA.has(a) && worksB.has(b) && isFrameBesideMatter(one.title, other.title)) return true;
    return commonMatter(first.matter(a), second.matter(b), [first.all, second.all]) < LEAST_MATTER;
  };
}
