/** What is known of each clause. */
import type { SitePlan } from '../../corpus/model.ts';
import { once } from '../../pipeline/text/once.ts';

/** Kinds of facts that a clause can have, in the order in which they are shown. */
const FACT_KINDS = ['indicators', 'support', 'references', 'agencies', 'deadlines'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Facts of one clause, each kind in the order of the text. */
export type FactsOfClause = Pick<SitePlan, FactKind>;

/** Facts of a plan's clauses by clause id; clauses without any are left out. */
export const factsByClause = once((plan: SitePlan): ReadonlyMap<string, FactsOfClause> => {
  const grouped = {
    indicators: Map.groupBy(plan.indicators, clauseOf),
    support: Map.groupBy(plan.support, clauseOf),
    references: Map.groupBy(plan.references, clauseOf),
    agencies: Map.groupBy(plan.agencies, clauseOf),
    deadlines: Map.groupBy(plan.deadlines, clauseOf),
  };
  const clauses = new Set(FACT_KINDS.flatMap((kind) => [...grouped[kind].keys()]));
  return new Map(
    [...clauses].map((clause) => [
      clause,
      {
        indicators: grouped.indicators.get(clause) ?? [],
        support: grouped.support.get(clause) ?? [],
        references: grouped.references.get(clause) ?? [],
        agencies: grouped.agencies.get(clause) ?? [],
        deadlines: grouped.deadlines.get(clause) ?? [],
      },
    ]),
  );
});

function clauseOf({ clause }: { clause: string }): string {
  return clause;
}

/** How many facts of each kind a clause has. */
export function countFacts(facts: FactsOfClause): Record<FactKind, number> {
  return {
    indicators: facts.indicators.length,
    support: facts.support.length,
    references: facts.references.length,
    agencies: facts.agencies.length,
    deadlines: facts.deadlines.length,
  };
}
