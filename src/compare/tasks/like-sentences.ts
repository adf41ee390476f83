/** The sentences of another plan that are most like a task: one clause of a section of another matter may be what it has of it. */
import type { PlanText } from '../../corpus/model.ts';
import {
  cosines,
  type NumberedWeights,
  pairWeights,
  rareHeavier,
  renumbered,
  type Weights,
} from '../../pipeline/align/vectors.ts';
import { recent } from '../../pipeline/text/once.ts';
import { sentencesIn } from './sentences.ts';
import { taskWeights } from './task-weights.ts';
import { isWanted, tasksOf } from './to-do.ts';

/** A sentence of a clause, in UTF-16 units, and how alike it is, 0 to 1: to the task with its title, and to the title besides. */
export interface LikeSentence {
  clause: string;
  section: string;
  start: number;
  end: number;
  likeness: number;
  titled: number;
}

/** Sentences kept of a task, and the fewest pairs of characters in one. */
const MOST = 60;
const LEAST_PAIRS = 6;
/** How much a title counts beside the task. */
const TITLE = 0.5;

interface Weighed extends Pick<LikeSentence, 'clause' | 'section' | 'start' | 'end'> {
  words: Weights;
}

/** The sentences of what a plan says is to be done or reached. */
const wanted = recent((plan: PlanText): Weighed[] =>
  sentencesIn(plan.clauses.filter(({ section }) => isWanted(plan, section)))
    .map(({ clause: { id, section }, text, start }) => ({
      clause: id,
      section,
      start,
      end: start + text.length,
      words: pairWeights(text),
    }))
    .filter(({ words }) => words.keys.length >= LEAST_PAIRS),
);

/** Finds the likest sentences of the second plan for each task of the first, the likest first, by the id of the task. */
export function likeSentences(
  first: PlanText,
  second: PlanText,
): ReadonlyMap<string, readonly LikeSentence[]> {
  const { tasks } = tasksOf(first);
  const weights = taskWeights(first);
  const there = wanted(second);
  const lists = renumbered(
    there.map(({ words }) => words),
    weights.whole,
    weights.titles,
    weights.sentences,
  );
  const [others = [], whole = [], titles = [], own = []] = lists;
  const heavier: (weights: NumberedWeights) => NumberedWeights = rareHeavier([...others, ...own]);
  const [likeness, titled] = [whole, titles].map((list) => cosines(list.map(heavier), others.map(heavier)));
  return new Map(
    tasks.map(({ section }, row) => {
      const likenessAt = (column: number) => likeness?.[row]?.[column] ?? 0;
      const likest = [...there.keys()]
        .sort((one, other) => likenessAt(other) - likenessAt(one))
        .slice(0, MOST);
      const found = likest.flatMap((column): LikeSentence[] => {
        const sentence = there[column];
        if (!sentence) return [];
        const { words: _, ...place } = sentence;
        const value = likenessAt(column);
        return [{ ...place, likeness: value, titled: value + TITLE * (titled?.[row]?.[column] ?? 0) }];
      });
      return [section.id, found];
    }),
  );
}
