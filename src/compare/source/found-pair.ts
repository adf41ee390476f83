/** What the pipeline found of two plans with a page: the file from which browsers make the model, with the texts of both plans. */
import type { PlanText } from '../../corpus/model.ts';
import type { Alignment, Pair, Parallel } from '../../pipeline/schemas/comparison.ts';

/** Sections that correspond and passages in common; `a` and `b` are those of `plans`. */
export interface FoundPair {
  plans: [string, string];
  alignments: Alignment[];
  parallels: Parallel[];
}

/** Returns what was found of a pair. `parallels` may be of other plans too; set wordings are left out. */
export function foundPair({ a, b, alignments }: Pair, parallels: readonly Parallel[]): FoundPair {
  const isOwn = ({ a: one, b: other, formula }: Parallel) => !formula && one.plan === a && other.plan === b;
  return { plans: [a, b], alignments, parallels: parallels.filter(isOwn) };
}

/** The path of the file of two plans in either order, below the folder of comparisons and without its ending. */
export function foundPath(first: string, second: string): string {
  return `/${[first, second].sort().join('/')}`;
}

/** Returns what was found as the first plan sees it: `a` is its side. */
export function seenFrom(first: PlanText, pair: FoundPair): Omit<FoundPair, 'plans'> {
  const alignments = matchesFor(first, pair);
  if (pair.plans[0] === first.id) return { alignments, parallels: pair.parallels };
  const parallels = pair.parallels.map((parallel) => ({
    ...parallel,
    a: parallel.b,
    b: parallel.a,
    numbers: parallel.numbers.map(({ a, b }) => ({ a: b, b: a })),
  }));
  return { alignments, parallels };
}

/** Returns matches as the first plan sees them, in its order. */
export function matchesFor(
  first: PlanText,
  { plans, alignments }: Pick<FoundPair, 'plans' | 'alignments'>,
): Alignment[] {
  if (plans[0] === first.id) return [...alignments];
  const orderOf = ({ a }: Alignment) => first.sectionById.get(a)?.order ?? 0;
  return alignments
    .map((match) => ({ ...match, a: match.b, b: match.a }))
    .sort((one, other) => orderOf(one) - orderOf(other));
}
