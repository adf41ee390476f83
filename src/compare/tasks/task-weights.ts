/** The words of the tasks of a plan as vectors: what sections and sentences of other plans are held against. */
import type { PlanText } from '../../corpus/model.ts';
import { pairWeights, type Weights } from '../../pipeline/align/vectors.ts';
import { latest } from '../../pipeline/text/once.ts';
import { sentencesIn } from './sentences.ts';
import { tasksOf, textOf } from './to-do.ts';

/** The vectors of the tasks of a plan, in its order, and of the sentences of all of them. */
export interface TaskWeights {
  /** Title and text of each task. */
  whole: readonly Weights[];
  titles: readonly Weights[];
  sentences: readonly Weights[];
}

/** Returns the vectors of the tasks of a plan, which is set beside one plan after another. */
export const taskWeights = latest((plan: PlanText): TaskWeights => {
  const { tasks } = tasksOf(plan);
  return {
    whole: tasks.map((task) => pairWeights(textOf(task))),
    titles: tasks.map(({ section }) => pairWeights(section.title)),
    sentences: sentencesIn(tasks.flatMap(({ clauses }) => clauses)).map(({ text }) => pairWeights(text)),
  };
});
