/** Decides which new texts are corrections of texts that are gone. */

/** A text, and the id whose place it has. */
export interface PlacedText {
  id: string;
  text: string;
}

/** Texts with this share of common bigrams may be two states of one text. */
const LEAST_LIKENESS = 0.6;

/**
 * Finds corrections: pairs of a text that is gone and a new text at the same place. Each of the two must be the most like
 * text of the other, anywhere in the plan, so that a text that moved up into the place of a deleted one is not taken for
 * a correction of it. `idsAt` gives the ids of `gone` that have the place of a new text. Returns id in `gone` by id in `fresh`.
 */
export function findCorrections(
  gone: readonly PlacedText[],
  fresh: readonly PlacedText[],
  idsAt: (id: string) => readonly string[],
): Map<string, string> {
  const before = gone.map(withBigrams);
  const after = fresh.map(withBigrams);
  const byId = new Map(before.map((each) => [each.id, each]));
  const corrections = new Map<string, string>();
  const taken = new Set<string>();
  for (const now of after) {
    const [best] = idsAt(now.id)
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ id }) => !taken.has(id))
      .map((former) => ({ former, score: likeness(former, now) }))
      .sort((a, b) => b.score - a.score);
    if (!best || best.score < LEAST_LIKENESS) continue;
    const isBest =
      !before.some((other) => isLiker(other, now, best.score)) &&
      !after.some((other) => isLiker(best.former, other, best.score));
    if (!isBest) continue;
    taken.add(best.former.id);
    corrections.set(now.id, best.former.id);
  }
  return corrections;
}

interface Bigrams {
  id: string;
  bigrams: ReadonlySet<string>;
}

function withBigrams({ id, text }: PlacedText): Bigrams {
  const bigrams = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) bigrams.add(text.slice(index, index + 2));
  return { id, bigrams };
}

/** Returns the Dice coefficient of the bigrams of two texts, 0 to 1; 0 for texts without any. */
function likeness({ bigrams: a }: Bigrams, { bigrams: b }: Bigrams): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const bigram of a) if (b.has(bigram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Tells whether two texts are more alike than `score`. Sizes that rule it out are not compared. */
function isLiker(one: Bigrams, other: Bigrams, score: number): boolean {
  const [small, large] = [one.bigrams.size, other.bigrams.size].sort((a, b) => a - b) as [number, number];
  return small > 0 && (2 * small) / (small + large) > score && likeness(one, other) > score;
}
