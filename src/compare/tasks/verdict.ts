/** What of a task another plan has: one model for the task table, and for the report on a draft. */

import type { PlanText } from '../../corpus/model.ts';
import { haveSameWork } from '../../pipeline/align/match-rules.ts';
import type { Alignment, Parallel } from '../../pipeline/schemas/comparison.ts';
import type { Certainty } from '../pair/certainty.ts';
import { byScore, clausesIn, counterpartAround, isWithin, namedAmong, surer } from './counterparts.ts';
import { coverage } from './covered.ts';
import { type DegreeChange, isOfTime } from './degree.ts';
import { changeAround } from './degree-around.ts';
import { certaintyOfCell, isEnough, isListed, placeOfObjects, withoutReviews } from './doubts.ts';
import { type Headed, headedSections } from './headings.ts';
import { type LikeSentence, likeSentences } from './like-sentences.ts';
import { type Nearest, nearestSections } from './nearest.ts';
import { numbersBeside } from './numbers-beside.ts';
import { ratesToldApart } from './rates-told.ts';
import { shareOf } from './share-of.ts';
import { mentionOf, sharedTerms } from './shared-terms.ts';
import { isForeign, type SharedWords, sharedWordsIn } from './shared-words.ts';
import { taskCertainty } from './task-certainty.ts';
import { hasSameNouns } from './title-nouns.ts';
import { type TitleWords, titleWords } from './title-words.ts';
import { isWanted, type Task, tasksOf } from './to-do.ts';

/**
 * same: most of the words; numbers: the same matter with other numbers; weaker, stronger: the same sentences in words that
 * bind less or more; reworded: the same matter in other words; partly: only some of its words or points; doubtful: perhaps;
 * missing: nothing found. In the order in which they are listed.
 */
export const VERDICTS = [
  'missing',
  'partly',
  'doubtful',
  'weaker',
  'stronger',
  'numbers',
  'reworded',
  'same',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Two plans with what was found of them, as the first sees it: `a` is its side. */
export interface ComparedTasks {
  first: PlanText;
  second: PlanText;
  alignments: readonly Alignment[];
  parallels: readonly Parallel[];
}

/** A task of the first plan with what the second has of it. */
export interface JudgedTask {
  task: Task;
  verdict: Verdict;
  /** The most certain match of its own section, or of a section in it where that has none; null without any. */
  certainty: Certainty | null;
  /** Passages in common, in the order of the first plan. */
  passages: readonly Parallel[];
  /** Sections of the second plan that correspond, the likeliest first. */
  counterparts: readonly string[];
  /** Sentences of the second plan like it, the likest first. */
  sentences: readonly LikeSentence[];
  /** Numbers and words of degree that differ, the first plan’s first. */
  numbers: readonly { first: string; second: string }[];
  degrees: readonly DegreeChange[];
  /** Share of its text, 0 to 1, that the second plan has as well. */
  share: number;
  /** Without a match: words of its title that the second plan has. */
  title: TitleWords | null;
  /** Without a match: the sentence with most of its rare words; null where there is none. */
  shared: SharedWords | null;
  /** Without a match: the counterpart of the nearest section around it; null where there is none. */
  around: string | null;
}

/** Share of the text of a task from which on its words count as the same, and as a whole at all. */
const SAME = 0.8;
const MOSTLY = 0.5;
/** Less than this share in passages is only a part, whatever else of the section that has them is alike. */
const SOME = 0.2;
/** A match that is doubtful for its few words is a part at least where its title is so like and nothing fits better: 促进图书流通 and 推动图书区域流通. */
const SAME_TITLE = 0.25;
/**
 * How alike the words of a section are from which on it is doubtful that a task is missing. Of 14 pairs drawn above 0.16 in plans from
 * elsewhere a reader called all of the same matter, of 14 from here to there ten.
 */
const LIKE = 0.12;
/**
 * How alike one sentence of the other plan is from which on it is doubtful that a task is missing, from which on it is a part of it, and
 * with the title counted. Of 48 tasks called missing a reader found 14 in a clause of another section; so five are left.
 */
const LIKE_SENTENCE = 0.1;
const SAME_SENTENCE = 0.2;
const LIKE_TITLED = 0.2;
/** A counterpart without passages has at least one sentence so like the task. */
const LEAST_SENTENCE = LIKE_SENTENCE;
/** How alike titles are at least that name the same matter. */
const LIKE_TITLES = 0.15;
/** Share of a title from which on its words in another plan make it doubtful that a task is missing there, and their fewest. */
const NAMED = 0.6;
const NAMED_CHARACTERS = 5;

/** Judges every task of the first plan, in its order. */
export function judgedTasks(compared: ComparedTasks): JudgedTask[] {
  const { first, alignments, parallels } = compared;
  const { tasks, taskOf } = tasksOf(first);
  const passages = Map.groupBy(
    parallels.filter(({ formula }) => !formula),
    ({ a }) => taskOf(a.clause),
  );
  const matches = Map.groupBy(alignments, ({ a }) => taskOf(a));
  const nearest = nearestSections(first, compared.second);
  const sentences = likeSentences(first, compared.second);
  const tools = { covered: coverage(first, compared.second), shared: sharedWordsIn(first, compared.second) };
  return tasks.map((task) => {
    const { id } = task.section;
    const near = nearest.get(id);
    const likely = near && near.likeness >= LIKE ? near : null;
    return judge(
      task,
      {
        passages: passages.get(id) ?? [],
        matches: matches.get(id) ?? [],
        likely,
        sentences: sentences.get(id) ?? [],
        headed: headedSections(task, compared.second),
      },
      compared,
      tools,
    );
  });
}

/** Lists the tasks of the second plan that nothing in the first corresponds to. */
export function onlyInSecond({ first, second, alignments, parallels }: ComparedTasks): Task[] {
  const { tasks, taskOf } = tasksOf(second);
  const isSure = surer(first, 'a');
  const known = new Set([
    ...alignments.filter(isSure).map(({ b }) => taskOf(b)),
    ...parallels.filter(({ formula }) => !formula).map(({ b }) => taskOf(b.clause)),
  ]);
  return tasks.filter(({ section }) => !known.has(section.id));
}

/** False for a match that some words in common have made although the titles are of other matters, or that are little of the task. */
const isOfWhole = ({ reasons, status }: Alignment, share: number) =>
  status === 'confirmed' || reasons.carried === 0 || (reasons.title >= LIKE_TITLES && share >= SOME);
/** A goal names a matter and no task. */
const isGoal = (plan: PlanText, id: string) => plan.sectionById.get(id)?.type === 'goal';

/** What was found of a task; `likely` is a section with similar words that is no match. */
interface FoundOfTask {
  passages: readonly Parallel[];
  matches: readonly Alignment[];
  likely: Nearest | null;
  sentences: readonly LikeSentence[];
  headed: readonly Headed[];
}

/** What is looked up of some tasks only. */
interface Tools {
  covered: ReturnType<typeof coverage>;
  shared: ReturnType<typeof sharedWordsIn>;
}

function judge(
  task: Task,
  { passages, matches, likely, sentences, headed }: FoundOfTask,
  compared: ComparedTasks,
  tools: Tools,
): JudgedTask {
  const { first, second } = compared;
  const own = matches.filter(({ a }) => a === task.section.id).sort(byScore);
  const inner = matches.filter(({ a }) => a !== task.section.id).sort(byScore);
  const isSurer = surer(second, 'b');
  const isSure = (match: Alignment) =>
    isSurer(match) ||
    (match.a === task.section.id &&
      !isGoal(second, match.b) &&
      hasSameNouns(task.section.title, second.sectionById.get(match.b)?.title ?? ''));
  const [sentence = null] = sentences;
  const hasLike = (match: Alignment) =>
    match.status === 'confirmed' ||
    match.reasons.carried > 0 ||
    sentences.some((each) => each.likeness >= LEAST_SENTENCE && isWithin(second, each.section, match.b));
  const [sure, sureInner] = [own.filter(isSure).filter(hasLike), inner.filter(isSure).filter(hasLike)];
  const [asked, askedInner] =
    passages.length > 0 ? [own, inner] : [own, inner].map((list) => withoutReviews(list, second));
  const shown = [sure, sureInner, asked, askedInner].find((list) => list && list.length > 0) ?? [];
  const share = shareOf(task.clauses, passages);
  const numbers = passages.flatMap((passage) => [
    ...passage.numbers.map(({ a, b }) => ({ first: a, second: b })),
    ...numbersBeside(passage, first, second),
  ]);
  const degrees = passages.flatMap((passage) => changeAround(passage, first, second) ?? []);
  const isPlanned = ({ b }: Parallel) => isWanted(second, second.clauseById.get(b.clause)?.section ?? '');
  const isSaid = sentence !== null && sentence.likeness >= SAME_SENTENCE && !isGoal(second, sentence.section);
  const isTitled = ({ b, reasons }: Alignment) =>
    reasons.title >= SAME_TITLE && reasons.lead === 1 && haveSameWork(reasons) && !isGoal(second, b);
  const isNear = sentence !== null && (sentence.likeness >= LIKE_SENTENCE || sentence.titled >= LIKE_TITLED);
  const hasSure = sure.length > 0 || sureInner.length > 0;
  // Where nothing is sure, the likest sentence says more than the likest section, and a heading with the words of the title more than either.
  const isOpen = !hasSure && passages.length === 0;
  const nearby = isOpen && isNear ? [sentence.section] : [];
  const found = [...nearby, ...shown.map(({ b }) => b)];
  const hasList = isOpen && isListed(sentence, sharedTerms(task, second));
  const isPart = hasList || passages.some(isPlanned) || sureInner.length > 0 || isSaid || own.some(isTitled);
  const others = shown.length === 0 && !isPart && passages.length === 0 && likely ? [likely.section] : [];
  const named = isOpen ? namedAmong(headed, [...found, ...others], second) : [];
  const isOther = isOpen && shown.length === 0 && !isPart && isForeign(task, second);
  const hasPart = isPart || (named.length > 0 && !isOther);
  // A heading with its other words leaves a doubt: 加强生物多样性保护 for 加强海洋生物多样性保护.
  const isDoubted = isOther && named.length === 0;
  const known = isDoubted ? [] : [...new Set([...named, ...found, ...others])];
  const isAlone = passages.length === 0 && !hasPart && (shown.length === 0 || isDoubted);
  const title = isAlone ? titleWords(task.section.title, second) : null;
  const beside = title && known.length === 0 && !isDoubted ? placeOfObjects(task, title, second) : null;
  const counterparts = beside ? [beside] : known;
  const clauses = clausesIn(second, sure[0]?.b);
  const covered = passages.length > 0 || sure.length === 0 ? 1 : tools.covered(task.clauses, clauses);
  const verdict = verdictOf({
    degrees,
    share,
    isWhole:
      share >= MOSTLY || hasList || sure.some((match) => isOfWhole(match, share) && isEnough(match, covered)),
    hasNumbers: numbers.length > 0,
    hasPart: hasPart || sure.length > 0,
    isDoubtful: counterparts.length > 0 || passages.length > 0 || (title !== null && isName(title)),
  });
  return {
    task,
    verdict,
    certainty: certaintyOfCell({
      certainty: shown[0] && !isDoubted ? taskCertainty(shown[0], second.sectionById.get(shown[0].b)) : null,
      hasPlace: counterparts.length > 0,
      isMostly: share >= SAME,
      isSettled: hasList || (shown[0] !== undefined && isSure(shown[0])),
    }),
    passages,
    counterparts,
    // In a section that its heading makes the counterpart, the sentence that is like the title says most.
    sentences: named.length > 0 ? sentences.toSorted((one, other) => other.titled - one.titled) : sentences,
    numbers: verdict === 'reworded' ? [...numbers, ...ratesToldApart(task.clauses, clauses)] : numbers,
    degrees,
    share,
    title,
    shared: verdict === 'missing' ? (mentionOf(task, second) ?? tools.shared(task)) : null,
    around: isAlone ? counterpartAround(task, compared) : null,
  };
}

interface Evidence {
  degrees: readonly DegreeChange[];
  share: number;
  isWhole: boolean;
  hasNumbers: boolean;
  hasPart: boolean;
  isDoubtful: boolean;
}

function verdictOf({ degrees, share, isWhole, hasNumbers, hasPart, isDoubtful }: Evidence): Verdict {
  const [degree] = degrees;
  // Words of degree of a few sentences say nothing of a task that is otherwise worded.
  const isWord = degrees.every((each) => each.change === degree?.change && !isOfTime(each)) || share >= SAME;
  if (degree && share >= MOSTLY && degrees.every(({ change }) => change === degree.change) && isWord)
    return degree.change;
  if (isWhole) return hasNumbers ? 'numbers' : share >= SAME ? 'same' : 'reworded';
  if (hasPart) return 'partly';
  return isDoubtful ? 'doubtful' : 'missing';
}

const isName = ({ words, share }: TitleWords) => words.length >= NAMED_CHARACTERS && share >= NAMED;
