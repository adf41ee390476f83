/**
 * A whole is often like a part of its counterpart, and a part like the whole that its counterpart stands in. A match steps down to the
 * part or up to the whole that fits better: 土壤修复 of the one beside 土壤修复 of the other, not beside all of 污染防治.
 */
import { once } from '../text/once.ts';
import { inCommon } from './match-rules.ts';

/** What stepping needs of a section. */
interface PlacedSection {
  id: string;
  parent: string | null;
}

/** What it needs of a match. */
interface SteppedMatch {
  a: string;
  b: string;
  reasons: { words: number; title: number; carried: number; size: number };
}

/** How much better another must fit. */
const BETTER = 1.2;
/** Share of the words in common that may be lost: titles alone, such as 发展目标, do not make a step. */
const LOST = 0.15;
/** A section so much shorter than the other is a part of its matter. */
const LIKE_SIZE = 0.5;
const SMALL = 0.15;
/** Steps from one match. */
const MOST = 4;

/** How well two sections fit: their words, and that neither is a part of what the other is. */
function fitOf(reasons: SteppedMatch['reasons']): number {
  return inCommon(reasons) + 0.1 * Math.min(LIKE_SIZE, reasons.size);
}

/** The match that a match steps to, itself where none fits better, and how much better it fits. `matchOf` gives that of any two sections. */
export function stepped<Match extends SteppedMatch>(
  match: Match,
  sectionsA: readonly PlacedSection[],
  sectionsB: readonly PlacedSection[],
  matchOf: (a: string, b: string) => Match | undefined,
): { match: Match; gain: number } {
  let current = match;
  for (let step = 0; step < MOST; step += 1) {
    const { reasons } = current;
    const next = [
      ...besides(sectionsA)
        .get(current.a)
        .map((id) => matchOf(id, current.b)),
      ...besides(sectionsB)
        .get(current.b)
        .map((id) => matchOf(current.a, id)),
    ]
      .filter((other) => other !== undefined)
      .filter(
        (other) =>
          other.reasons.words >= reasons.words * (1 - LOST) &&
          other.reasons.size >= Math.min(SMALL, reasons.size) &&
          (reasons.carried === 0 || other.reasons.carried > 0),
      )
      .reduce<Match | null>(
        (found, other) => (found === null || fitOf(other.reasons) > fitOf(found.reasons) ? other : found),
        null,
      );
    if (!next || fitOf(next.reasons) < fitOf(reasons) * BETTER) break;
    current = next;
  }
  return { match: current, gain: current === match ? 1 : fitOf(current.reasons) / fitOf(match.reasons) };
}

/** The parts of each section, and the section it is a part of. */
const besides = once((sections: readonly PlacedSection[]) => {
  const parts = Map.groupBy(sections, ({ parent }) => parent);
  const byId = new Map(sections.map((section) => [section.id, section]));
  return {
    get: (id: string): string[] => {
      const parent = byId.get(id)?.parent ?? null;
      return [...(parent ? [parent] : []), ...(parts.get(id) ?? []).map((part) => part.id)];
    },
  };
});
