/** Passages in common, as a reader of one clause meets them. */
import { clauseLocus } from '../corpus/locus.ts';
import type { Corpus, PlanText, SitePlan } from '../corpus/model.ts';
import type { Parallel } from '../pipeline/schemas/comparison.ts';
import { once } from '../pipeline/text/once.ts';

/** A passage of a clause with its other side. */
export interface PassageOfClause<Plan extends PlanText = SitePlan> {
  parallel: Parallel;
  /** [start, end) in the clause's text. */
  start: number;
  end: number;
  /** Words here and there. */
  words: string;
  other: string;
  plan: Plan;
  clause: Plan['clauses'][number];
  /** Printed locus of the other side. */
  locus: string;
  /** Numbers that differ, here first. */
  numbers: { here: string; there: string }[];
}

/** Tells how many passages two plans have in common, set wordings left out. */
export function passageCounts(corpus: Corpus): (first: SitePlan, second: SitePlan) => number {
  const counts = new Map<string, number>();
  for (const { a, b, formula } of corpus.parallels) {
    if (formula || a.plan === b.plan) continue;
    for (const key of [`${a.plan} ${b.plan}`, `${b.plan} ${a.plan}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (first, second) => counts.get(`${first.id} ${second.id}`) ?? 0;
}

/** Passages of every clause by `<plan>/<clause>`, set wordings left out. */
export const passagesByClause = once(({ plans, parallels }: Corpus) => passagesOf(plans, parallels));

/** Passages of the clauses of some plans by `<plan>/<clause>`, set wordings left out. Throws when a passage is of another plan. */
export function passagesOf<Plan extends PlanText>(
  plans: readonly Plan[],
  parallels: readonly Parallel[],
): ReadonlyMap<string, PassageOfClause<Plan>[]> {
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  const placeOf = ({ plan: id, clause: name }: Parallel['a']) => {
    const plan = planById.get(id);
    const clause: Plan['clauses'][number] | undefined = plan?.clauseById.get(name);
    if (!plan || !clause) throw new Error(`${id}#${name}: no such clause; run npm run content`);
    return { plan, clause };
  };
  const result = new Map<string, PassageOfClause<Plan>[]>();
  for (const parallel of parallels) {
    if (parallel.formula) continue;
    for (const [here, there] of [
      [parallel.a, parallel.b],
      [parallel.b, parallel.a],
    ] as const) {
      const [own, other] = [placeOf(here), placeOf(there)];
      const key = `${here.plan}/${here.clause}`;
      const list = result.get(key) ?? [];
      result.set(key, list);
      list.push({
        parallel,
        start: here.start,
        end: here.end,
        words: own.clause.text.slice(here.start, here.end),
        other: other.clause.text.slice(there.start, there.end),
        plan: other.plan,
        clause: other.clause,
        locus: clauseLocus(other.clause),
        numbers: parallel.numbers.map(({ a, b }) =>
          here === parallel.a ? { here: a, there: b } : { here: b, there: a },
        ),
      });
    }
  }
  return result;
}
