/** What is known of each clause. */
import type { SitePlan } from '../../corpus/model.ts';
import type { AgencyList, Indicator, Reference } from '../../pipeline/schemas/facts.ts';
import { once } from '../../pipeline/text/once.ts';

/** Facts of one clause, each kind in the order of the text. */
export interface FactsOfClause {
  indicators: Indicator[];
  references: Reference[];
  agencies: AgencyList[];
}

/** Facts of a plan's clauses by clause id; clauses without any are left out. */
export const factsByClause = once((plan: SitePlan): ReadonlyMap<string, FactsOfClause> => {
  const result = new Map<string, FactsOfClause>();
  const of = (clause: string) => {
    const facts = result.get(clause) ?? { indicators: [], references: [], agencies: [] };
    result.set(clause, facts);
    return facts;
  };
  for (const indicator of plan.indicators) of(indicator.clause).indicators.push(indicator);
  for (const reference of plan.references) of(reference.clause).references.push(reference);
  for (const list of plan.agencies) of(list.clause).agencies.push(list);
  return result;
});
