/** Numbers of a plan that are in no fact, each with the rule that says why. For people who look after the rules. */
import type { ClauseText } from '../schemas/clause.ts';
import { surrogatePairs, unitsOf } from '../text/code-points.ts';
import type { PlanFacts } from './fact-records.ts';
import { decoyOf } from './numbers/decoys.ts';
import { maskNames } from './numbers/masks.ts';
import type { Span } from './numbers/places.ts';
import { plainText } from './numbers/plain-text.ts';
import { findQuantities } from './numbers/quantities.ts';
import { conditionsOf } from './support/conditions.ts';

/** A number with its unit, as printed. `line` is that of its clause. */
export interface LeftOutNumber {
  clause: string;
  line: number;
  text: string;
  /** The row of `numbers/decoys/`, `condition` for a condition of support, `none` where no rule says why. */
  rule: string;
}

/** Finds the numbers of a plan's sentences that are in no indicator, count, amount or deadline. Cells of tables and numbers in names are not among them. */
export function leftOutNumbers(
  clauses: readonly (ClauseText & { source: { line: number } })[],
  facts: Pick<PlanFacts, 'indicators' | 'counts' | 'support' | 'deadlines'>,
): LeftOutNumber[] {
  return clauses
    .filter(({ kind, rows }) => kind === 'text' && !rows)
    .flatMap((clause) => {
      const pairs = surrogatePairs(clause.text);
      const inUnits = ([start, end]: readonly [number, number]): Span => ({
        start: unitsOf(pairs, start),
        end: unitsOf(pairs, end),
      });
      const own = <Fact extends { clause: string }>(list: readonly Fact[]) =>
        list.filter((fact) => fact.clause === clause.id);
      const amounts = own(facts.support).map(({ valueStart, valueEnd }) => inUnits([valueStart, valueEnd]));
      const taken = [
        ...amounts,
        ...[...own(facts.indicators), ...own(facts.counts)].map(({ at }) => inUnits(at.value)),
        ...own(facts.deadlines).map(({ start, end }) => inUnits([start, end])),
      ];
      const text = maskNames(plainText(clause.text));
      const conditions = conditionsOf(text, amounts);
      const meets = (spans: readonly Span[], { start, end }: Span) =>
        spans.some((span) => span.start < end && start < span.end);
      return findQuantities(text)
        .filter((quantity) => !meets(taken, quantity))
        .map((quantity) => ({
          clause: clause.id,
          line: clause.source.line,
          text: clause.text.slice(quantity.start, quantity.end),
          rule: decoyOf(text, quantity) ?? (meets(conditions, quantity) ? 'condition' : 'none'),
        }));
    });
}
