/** Points references to the plans of the corpus, once all of these are known. */
import { canonicalTitle } from '../extract/references.ts';
import { once } from '../text/once.ts';
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
