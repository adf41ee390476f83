/** Passages in common, as a reader of one clause meets them. */
import { clauseLocus } from '../corpus/locus.ts';
import type { Corpus, SiteClause, SitePlan } from '../corpus/model.ts';
import type { Parallel } from '../pipeline/schemas/comparison.ts';
import { once } from '../pipeline/text/memory.ts';

/** A passage of a clause with its other side. */
export interface PassageOfClause {
  parallel: Parallel;
  /** [start, end) in the clause's text. */
  start: number;
  end: number;
  /** Words here and there. */
  words: string;
  other: string;
  plan: SitePlan;
  clause: SiteClause;
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
export const passagesByClause = once((corpus: Corpus): ReadonlyMap<string, PassageOfClause[]> => {
  const clauses = new Map(
    corpus.plans.flatMap((plan) =>
      plan.clauses.map((clause) => [`${plan.id}/${clause.id}`, { plan, clause }] as const),
    ),
  );
  const result = new Map<string, PassageOfClause[]>();
  for (const parallel of corpus.parallels) {
    if (parallel.formula) continue;
    for (const [here, there] of [
      [parallel.a, parallel.b],
      [parallel.b, parallel.a],
    ] as const) {
      const own = clauses.get(`${here.plan}/${here.clause}`);
      const other = clauses.get(`${there.plan}/${there.clause}`);
      if (!own || !other) throw new Error(`${parallel.id}: no such clause; run npm run content`);
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
});
