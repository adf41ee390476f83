/**
 * Which plans are set beside which. Of a few plans every two; of many, each and those whose words are most like its
 * own: so the pages, the data and the comparison of sections grow with the plans. How alike the words of every two are
 * is all that grows with their square.
 */
import { cosines, rareHeavier, renumbered, type Weights } from './vectors.ts';

/** A plan as it is held against others. */
export interface WordedPlan {
  id: string;
  /** All its text. */
  words: Weights;
}

/** Two plans set side by side, in the order of the plans. */
export interface PlanPair {
  a: string;
  b: string;
  /** How alike their words are, 0 to 1. */
  likeness: number;
}

/** Of at most this many plans every two are set side by side. */
export const FEW_PLANS = 9;
/** Of more, each is set beside at least this many others. */
const NEAREST = 2;

/** Returns pairs in the order of the plans: every two of a few; of many, each with its nearest, and those that `isWanted` names. */
export function neighbours(
  plans: readonly WordedPlan[],
  isWanted: (a: string, b: string) => boolean = () => false,
): PlanPair[] {
  const [words = []] = renumbered(plans.map((plan) => plan.words));
  const vectors = words.map(rareHeavier(words));
  const likeness = cosines(vectors, vectors);
  const count = plans.length <= FEW_PLANS ? plans.length : NEAREST;
  const nearest = likeness.map(
    (row, own) =>
      new Set(
        [...row.keys()]
          .filter((other) => other !== own)
          .sort((one, other) => (row[other] ?? 0) - (row[one] ?? 0) || one - other)
          .slice(0, count),
      ),
  );
  return plans.flatMap(({ id: a }, first) =>
    plans.flatMap(({ id: b }, second): PlanPair[] => {
      if (second <= first) return [];
      if (!nearest[first]?.has(second) && !nearest[second]?.has(first) && !isWanted(a, b)) return [];
      return [{ a, b, likeness: likeness[first]?.[second] ?? 0 }];
    }),
  );
}
