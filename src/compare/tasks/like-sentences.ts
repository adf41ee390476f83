/** The sentences of another plan that are most like a task: one clause of a section of another matter may be what it has of it. */
import type { PlanText, TextClause } from '../../corpus/model.ts';
import {
  cosines,
  type NumberedWeights,
  pairWeights,
  rareHeavier,
  renumbered,
  type Weights,
} from '../../pipeline/align/vectors.ts';
import { once } from '../../pipeline/text/once.ts';
import { sentencesIn } from './sentences.ts';
import { isWanted, tasksOf, textOf } from './to-do.ts';

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

const weighed = (clauses: readonly TextClause[]): Weighed[] =>
  sentencesIn(clauses).map(({ clause: { id, section }, text, start }) => ({
    clause: id,
    section,
    start,
    end: start + text.length,
    words: pairWeights(text),
  }));

/** The sentences of what a plan says is to be done or reached. */
const wanted = once((plan: PlanText) =>
  weighed(plan.clauses.filter(({ section }) => isWanted(plan, section))).filter(
    ({ words }) => words.keys.length >= LEAST_PAIRS,
  ),
);

/** Finds the likest sentences of the second plan for each task of the first, the likest first, by the id of the task. */
export function likeSentences(
  first: PlanText,
  second: PlanText,
): ReadonlyMap<string, readonly LikeSentence[]> {
  const { tasks } = tasksOf(first);
  const there = wanted(second);
  const lists = renumbered(
    there.map(({ words }) => words),
    tasks.map((task) => pairWeights(textOf(task))),
    tasks.map(({ section }) => pairWeights(section.title)),
    weighed(tasks.flatMap(({ clauses }) => clauses)).map(({ words }) => words),
  );
  const [others = [], whole = [], titles = [], own = []] = lists;
  const heavier: (weights: NumberedWeights) => NumberedWeights = rareHeavier([...others, ...own]);
  const [likeness, titled] = [whole, titles].map((list) => cosines(list.map(heavier), others.map(heavier)));
  return new Map(
    tasks.map(({ section }, row) => {
      const found = there.map(({ words: _, ...place }, column) => {
        const value = likeness?.[row]?.[column] ?? 0;
        return { ...place, likeness: value, titled: value + TITLE * (titled?.[row]?.[column] ?? 0) };
      });
      return [section.id, found.sort((one, other) => other.likeness - one.likeness).slice(0, MOST)];
    }),
  );
}
