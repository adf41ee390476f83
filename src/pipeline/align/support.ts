/**
 * What speaks for a match besides the two sections themselves: that nothing else comes near it, and that the parts of the
 * one correspond to parts of the other. Chapters of one field have many words in common whatever they are about: a chapter on
 * coasts and one on air correspond as little as their parts do.
 */

/** What is asked of a match. */
interface ScoredMatch {
  a: string;
  b: string;
  score: number;
  /** `lead`: how well the two fit against their parts and wholes. */
  reasons: { lead: number };
}

/** What speaks for a match, each between 0 and 1. */
export interface Support {
  /** Its score against that of the best counterpart of either section, or how well it fits where that is less; 1 where none is better. */
  lead: number;
  /** Of the parts that have counterparts, the share whose best one is in the other section, where it is less; 1 without such parts. */
  parts: number;
}

/** Tells what speaks for each of some matches. The paths give the ids of the sections around one, itself last. */
export function supportOf(
  matches: readonly ScoredMatch[],
  pathOfA: (id: string) => readonly string[],
  pathOfB: (id: string) => readonly string[],
): (match: ScoredMatch) => Support {
  const own = matches.filter(({ reasons }) => reasons.lead === 1);
  const [byA, byB] = [Map.groupBy(own, ({ a }) => a), Map.groupBy(own, ({ b }) => b)];
  const bestOf = (list: readonly ScoredMatch[]) =>
    list.reduce((best, match) => (match.score > best.score ? match : best));
  const best = { a: [...byA.values()].map(bestOf), b: [...byB.values()].map(bestOf) };
  const isIn = (id: string, around: string, pathOf: typeof pathOfA) =>
    id !== around && pathOf(id).includes(around);
  const shareOf = (parts: readonly ScoredMatch[], isWithin: (match: ScoredMatch) => boolean) =>
    // A few parts say less than many (Laplace's rule of succession).
    parts.length === 0 ? 1 : (parts.filter(isWithin).length + 1) / (parts.length + 2);
  return (match) => {
    const others = [...(byA.get(match.a) ?? []), ...(byB.get(match.b) ?? [])].filter(
      (other) => other.a !== match.a || other.b !== match.b,
    );
    const partsA = best.a.filter(({ a }) => isIn(a, match.a, pathOfA));
    const partsB = best.b.filter(({ b }) => isIn(b, match.b, pathOfB));
    return {
      lead: Math.min(
        match.reasons.lead,
        ...others.map(({ score }) => (score === 0 ? 1 : match.score / score)),
      ),
      parts: Math.min(
        shareOf(partsA, ({ b }) => pathOfB(b).includes(match.b)),
        shareOf(partsB, ({ a }) => pathOfA(a).includes(match.a)),
      ),
    };
  };
}
