/** How much of a task has a like sentence in its counterpart, where no words in common say it. */
import type { PlanText, TextClause } from '../../corpus/model.ts';
import {
  cosines,
  type NumberedWeights,
  pairWeights,
  rareHeavier,
  renumbered,
} from '../../pipeline/align/vectors.ts';
import { recent } from '../../pipeline/text/once.ts';
import { sentencesIn } from './sentences.ts';

/** How alike two sentences of one matter are at least, and the fewest pairs of characters in one. */
const LIKE = 0.1;
const LEAST_PAIRS = 5;

const sentencesOf = recent((plan: PlanText) =>
  sentencesIn(plan.clauses)
    .map(({ clause, text }) => ({ clause: clause.id, weights: pairWeights(text) }))
    .filter(({ weights }) => weights.keys.length >= LEAST_PAIRS),
);

/**
 * Says, of clauses of the first plan and of the second, which share of the sentences of the former, 0 to 1, has a like sentence among
 * those of the latter; 1 where there are no sentences.
 */
export function coverage(
  first: PlanText,
  second: PlanText,
): (own: readonly TextClause[], other: readonly TextClause[]) => number {
  const weighed = () => {
    const lists = [sentencesOf(first), sentencesOf(second)];
    const numbered = renumbered(...lists.map((list) => list.map(({ weights }) => weights)));
    const heavier = rareHeavier(numbered.flat());
    return lists
      .map((list, side) =>
        Map.groupBy(
          list.map(({ clause }, at) => ({ clause, weights: numbered[side]?.[at] })),
          ({ clause }) => clause,
        ),
      )
      .map(
        (clauses) =>
          (of: readonly TextClause[]): NumberedWeights[] =>
            of.flatMap(({ id }) =>
              (clauses.get(id) ?? []).flatMap(({ weights }) => (weights ? [heavier(weights)] : [])),
            ),
      );
  };
  let both: ReturnType<typeof weighed> | null = null;
  return (own, other) => {
    both ??= weighed();
    const [ones = [], others = []] = [both[0]?.(own), both[1]?.(other)];
    if (ones.length === 0) return 1;
    return cosines(ones, others).filter((row) => row.some((value) => value >= LIKE)).length / ones.length;
  };
}
