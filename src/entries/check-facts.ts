/** What is known of facts only when all plans are: references resolved, every indicator held to its sentence. */
import { diagnostic } from '../diagnostics/remark.ts';
import { factProblem } from '../extract/facts.ts';
import { canonicalTitle } from '../extract/references.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import { once } from '../text/memory.ts';
import type { BuiltPlan } from './build-plan.ts';

/** A plan with its references pointed to plans, by the ids of those. */
const resolved = once((_item: BuiltPlan) => new Map<string, BuiltPlan>());

/** The plans with every reference pointed to the plan of the corpus that it names. */
export function resolveReferences(compiled: readonly BuiltPlan[]): BuiltPlan[] {
  const byTitle = new Map(
    compiled
      .filter(({ plan }) => plan.titleSource === 'printed')
      .map(({ plan }) => [canonicalTitle(plan.title), plan.id]),
  );
  return compiled.map((item) => {
    const references = item.facts.references.map((reference) => ({
      ...reference,
      target: byTitle.get(reference.canonical) ?? null,
    }));
    const known = resolved(item);
    const key = references.map(({ target }) => target).join(' ');
    const result = known.get(key) ?? { ...item, facts: { ...item.facts, references } };
    known.set(key, result);
    return result;
  });
}

/** Facts that do not hold: a quote that is not in its clause, a value that is not in its quote. */
export function checkFacts({ plan, clauses, facts }: BuiltPlan): Diagnostic[] {
  const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return facts.indicators.flatMap((indicator): Diagnostic[] => {
    const problem = factProblem(indicator, texts.get(indicator.clause) ?? '');
    if (problem === null) return [];
    return [
      diagnostic('fact', indicator.source, {
        what: `${plan.id}#${indicator.id}`,
        problem,
        actual: indicator.quote,
        expected: String(indicator.value),
      }),
    ];
  });
}
