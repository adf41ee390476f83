/** Whether the clauses around a passage bind less or more. */
import type { PlanText } from '../../corpus/model.ts';
import type { Parallel } from '../../pipeline/schemas/comparison.ts';
import { type DegreeChange, degreeChange } from './degree.ts';

/** Least share of its clauses that a passage must be for their words to be compared. */
const WHOLE = 0.6;

/** Compares how far the clauses around a passage bind; null where they are not the same. What a sentence adds to them binds nothing in them. */
export function changeAround({ a, b }: Parallel, first: PlanText, second: PlanText): DegreeChange | null {
  const [one, two] = [clausesAround(first, a), clausesAround(second, b)];
  const isWhole = a.end - a.start >= one.length * WHOLE && b.end - b.start >= two.length * WHOLE;
  return isWhole ? degreeChange(one, two) : null;
}

function clausesAround(plan: PlanText, { clause, start, end }: Parallel['a']): string {
  const text = plan.clauseById.get(clause)?.text ?? '';
  const before = start === 0 ? -1 : Math.max(...ENDS.map((mark) => text.lastIndexOf(mark, start - 1)));
  const behind = ENDS.map((mark) => text.indexOf(mark, end)).filter((place) => place >= 0);
  return text.slice(before + 1, Math.min(text.length, ...behind));
}

/** What ends a clause of a sentence. */
const ENDS = ['。', '；', '，', '\n'];
