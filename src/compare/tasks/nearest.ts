/** The section of another plan whose words are most like those of a task: what is looked at before it is said to be missing. */
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
import { taskWeights } from './task-weights.ts';
import { tasksOf } from './to-do.ts';

/** A section, and how alike its words are, 0 to 1. */
export interface Nearest {
  section: string;
  likeness: number;
}

/** Sections with text of their own, by their words. */
const worded = recent((plan: PlanText): { id: string; words: Weights }[] => {
  const clauses = Map.groupBy(plan.clauses, ({ section }) => section);
  return plan.sections.flatMap(({ id, title }) => {
    const own = clauses.get(id);
    return own ? [{ id, words: pairWeights([title, ...own.map(({ text }) => text)].join('\n')) }] : [];
  });
});

/** Finds the nearest section of the second plan for each task of the first, by the id of the task. */
export function nearestSections(first: PlanText, second: PlanText): ReadonlyMap<string, Nearest> {
  const { tasks } = tasksOf(first);
  const sections = worded(second);
  const lists = renumbered(
    taskWeights(first).whole,
    sections.map(({ words }) => words),
  );
  const [own = [], other = []] = lists;
  const heavier: (weights: NumberedWeights) => NumberedWeights = rareHeavier([...own, ...other]);
  const likeness = cosines(own.map(heavier), other.map(heavier));
  return new Map(
    tasks.flatMap(({ section }, row): [string, Nearest][] => {
      const values = likeness[row] ?? new Float64Array();
      const best = values.reduce((place, value, at) => (value > (values[place] ?? 0) ? at : place), 0);
      const there = sections[best];
      return there ? [[section.id, { section: there.id, likeness: values[best] ?? 0 }]] : [];
    }),
  );
}
