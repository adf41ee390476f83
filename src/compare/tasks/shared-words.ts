/** The sentence of another plan that has rare words of a task, in any order: what is told of a task that is not found. */
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { recent } from '../../pipeline/text/once.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { wordSegmenter } from '../../pipeline/text/word-segmenter.ts';
import { isOwnWord } from './general-words.ts';
import { sentencesIn } from './sentences.ts';
import { isWanted, type Task, textOf } from './to-do.ts';

/** A sentence, and the words of the task in it. */
export interface SharedWords {
  words: readonly string[];
  text: string;
  clause: TextClause;
}

/** Fewest words where none is of the title. */
const LEAST_BESIDE_TITLE = 3;
/** Fewest words, how rare a word is at least (the logarithm of how many sentences there are to one with it), and how much they say together. */
const LEAST_WORDS = 2;
const RARE = 3;
const LEAST_SAID = 1.45;
/** What a word says beyond being no frequent one; one of the title says more. */
const FREQUENT = 2.5;
const OF_TITLE = 1.5;
/** Long sentences have something of everything. */
const SHORTEST = 4;

const LETTERS = /^\p{Script=Han}+$/u;

/** The words of a text that say of which matter it is. */
const ownWordsOf = (text: string): Set<string> =>
  new Set(
    [...wordSegmenter.segment(text)]
      .map(({ segment }) => segment)
      .filter((word) => isOwnWord(word) && LETTERS.test(word)),
  );

const sentencesOf = recent((plan: PlanText) =>
  sentencesIn(plan.clauses).map(({ text, clause }) => ({ text, clause, words: [...ownWordsOf(text)] })),
);

/** Finds, for tasks of the first plan, the sentence of what the second wants that says most in words of the task. */
export function sharedWordsIn(first: PlanText, second: PlanText): (task: Task) => SharedWords | null {
  let known: ReturnType<typeof rareWords> | null = null;
  return ({ section, clauses }) => {
    known ??= rareWords(first, second);
    const { wanted, rarity } = known;
    const title = ownWordsOf(section.title);
    const own = new Set([...title, ...clauses.flatMap(({ text }) => [...ownWordsOf(text)])]);
    let best: SharedWords | null = null;
    let most = LEAST_SAID;
    for (const { text, clause, words } of wanted) {
      const shared = words.filter((word) => own.has(word) && rarity(word) > RARE);
      const least = shared.some((word) => title.has(word)) ? LEAST_WORDS : LEAST_BESIDE_TITLE;
      if (shared.length < least) continue;
      const said = sumOf(shared, (word) => (rarity(word) - FREQUENT) * (title.has(word) ? OF_TITLE : 1));
      const share = said / Math.sqrt(SHORTEST + words.length);
      if (share < most) continue;
      most = share;
      best = { words: shared, text, clause };
    }
    return best;
  };
}

/** The sentences of what the second plan wants, and how rare a word is in both. */
function rareWords(first: PlanText, second: PlanText) {
  const there = sentencesOf(second);
  const all = [...sentencesOf(first), ...there];
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    wanted: there.filter(({ clause }) => isWanted(second, clause.section)),
    rarity: (word: string) => Math.log(all.length / (counts.get(word) ?? all.length)),
  };
}

/** How often a task names its matter at least for it to be a task of nothing else. */
const OFTEN = 3;

/** True when a word of its title that a task has again and again is nowhere in another plan: 海洋 in the plan of an inland city. */
export function isForeign(task: Task, plan: PlanText): boolean {
  const text = textOf(task);
  return [...ownWordsOf(task.section.title)].some(
    (word) => text.split(word).length > OFTEN && !plan.clauses.some((clause) => clause.text.includes(word)),
  );
}
