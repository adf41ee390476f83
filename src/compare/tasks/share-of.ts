/** How much of a task another plan has word for word. */
import type { TextClause } from '../../corpus/model.ts';
import type { Parallel } from '../../pipeline/schemas/comparison.ts';
import { sumOf } from '../../pipeline/text/sum.ts';

/** Share of the text of clauses that passages cover. */
export function shareOf(clauses: readonly TextClause[], passages: readonly Parallel[]): number {
  const covered = new Map(clauses.map(({ id, text }) => [id, new Uint8Array(text.length)]));
  for (const { a } of passages) covered.get(a.clause)?.fill(1, a.start, a.end);
  const length = sumOf(clauses, ({ text }) => text.length);
  const carried = sumOf(covered.values(), (units) => sumOf(units, (unit) => unit));
  return length === 0 ? 0 : carried / length;
}
