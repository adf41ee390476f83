/** What a clause is quoted as, wherever it is taken from. */
import { inReadingOrder, runInHeadings } from '../pipeline/text/nodes.ts';
import { once } from '../pipeline/text/once.ts';
import type { PlanText, TextClause } from './model.ts';

const runInsOf = once(({ sections, clauses }: PlanText) => runInHeadings(inReadingOrder(sections, clauses)));

/** The heading on whose line a clause is printed; empty for other clauses. */
export function runInOf({ plan, id }: Pick<TextClause, 'plan' | 'id'>): string {
  return runInsOf(plan).get(id) ?? '';
}
