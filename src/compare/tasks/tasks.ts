/** Task tables of a corpus. */
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Pair, Parallel } from '../../pipeline/schemas/comparison.ts';
import { latest, once } from '../../pipeline/text/once.ts';
import { seenFrom } from '../source/found-pair.ts';
import { type TaskTableModel, taskTable } from './table-model.ts';
import { tasksOf } from './to-do.ts';

/** Columns that the page of a plan has at first. */
const COLUMNS = 2;

/** The plans that have a task table: those with tasks, and with others beside them. */
export const plansWithTasks = ({ plans }: Corpus): SitePlan[] =>
  plans.filter((plan) => plan.beside.length > 0 && tasksOf(plan).tasks.length > 0);

/** The plans that are most like one, in the order of the corpus. */
export function firstColumns(corpus: Corpus, plan: SitePlan): SitePlan[] {
  const pairs = pairsOf(corpus);
  const likeness = (other: SitePlan) => pairs.get(key(plan.id, other.id))?.pair.likeness ?? 0;
  const likest = plan.beside.toSorted((one, other) => likeness(other) - likeness(one)).slice(0, COLUMNS);
  return plan.beside.filter((other) => likest.includes(other));
}

/** Makes the task table of a plan and some that it is set beside. */
export function corpusTable(corpus: Corpus, plan: SitePlan, columns: readonly SitePlan[]): TaskTableModel {
  const pairs = pairsOf(corpus);
  return taskTable(
    plan,
    columns.map((second) => {
      const found = pairs.get(key(plan.id, second.id));
      if (!found) throw new Error(`${plan.id}, ${second.id}: not set side by side`);
      const { pair, parallels } = found;
      const seen = seenFrom(plan, { plans: [pair.a, pair.b], alignments: pair.alignments, parallels });
      return { first: plan, second, ...seen };
    }),
  );
}

/** Makes the task table of the page of a plan: beside it are the plans that are most like it. */
export const firstTable = latest((corpus: Corpus, plan: SitePlan) =>
  corpusTable(corpus, plan, firstColumns(corpus, plan)),
);

const key = (one: string, other: string) => [one, other].sort().join(' ');

/** Every two plans that are set side by side, with their passages in common. */
const pairsOf = once(({ pairs, parallels }: Corpus) => {
  const own = Map.groupBy(parallels, ({ a, b }) => key(a.plan, b.plan));
  return new Map(
    pairs.map((pair): [string, { pair: Pair; parallels: Parallel[] }] => {
      const name = key(pair.a, pair.b);
      return [name, { pair, parallels: own.get(name) ?? [] }];
    }),
  );
});
