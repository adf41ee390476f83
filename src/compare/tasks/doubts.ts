/** What settles whether another plan has a task, where likeness of words leaves it open. */
import type { PlanText } from '../../corpus/model.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { Certainty } from '../pair/certainty.ts';
import type { LikeSentence } from './like-sentences.ts';
import { objectsIn, type SharedTerms } from './shared-terms.ts';
import type { TitleWords } from './title-words.ts';
import { isWanted, type Task } from './to-do.ts';

/** So many rare compounds in one sentence that is so like are the task in other words, in whatever section. */
const LISTED = 3;
const LIKE_LIST = 0.3;
/** So many objects of a task in a paragraph that has words of its title make it doubtful that it is missing. */
const OBJECTS = 2;
/** Share of the sentences of a task that have a like one in its counterpart: in general, where titles have nothing in common, and where a reader confirmed it. */
const COVERED = 0.5;
const COVERED_UNTITLED = 0.75;
const COVERED_CONFIRMED = 0.3;
const UNTITLED = 0.05;

/** Whether the likest sentence has the list of a task: 高温气冷堆、熔盐堆、核动力平台. */
export const isListed = (sentence: LikeSentence | null, terms: readonly SharedTerms[]): boolean =>
  sentence !== null &&
  sentence.likeness >= LIKE_LIST &&
  terms.some(({ words, clause }) => clause.id === sentence.clause && words.length >= LISTED);

/** Whether so much of a task is covered that its counterpart without words in common is of all of it. */
export function isEnough({ status, reasons }: Alignment, covered: number): boolean {
  if (status === 'confirmed') return covered >= COVERED_CONFIRMED;
  return covered >= (reasons.title < UNTITLED ? COVERED_UNTITLED : COVERED);
}

/** Matches without those, none of them sure, that a plan only looks back on or draws its frame by. */
export const withoutReviews = (matches: readonly Alignment[], plan: PlanText): readonly Alignment[] =>
  matches.filter(({ b, status }) => status === 'confirmed' || isWanted(plan, b));

/** The section whose paragraph has words of the title of a task and objects of the task besides; null where there is none. */
export function placeOfObjects(task: Task, title: TitleWords, plan: PlanText): string | null {
  const found = title.clauses.find(
    (clause) =>
      isWanted(plan, clause.section) &&
      objectsIn(task, clause.text).filter((object) => !title.words.includes(object)).length >= OBJECTS,
  );
  return found?.section ?? null;
}

/** How sure a counterpart is: without doubt where most of the words are in common, or where a list or title settles it. */
export function certaintyOfCell({
  certainty,
  hasPlace,
  isMostly,
  isSettled,
}: {
  /** Of the best match. */
  certainty: Certainty | null;
  hasPlace: boolean;
  isMostly: boolean;
  isSettled: boolean;
}): Certainty | null {
  const own = certainty ?? (hasPlace ? 'doubtful' : null);
  if (own !== 'doubtful') return own;
  if (isMostly) return 'carried';
  return isSettled ? 'alike' : own;
}
