/** How sure a match is, in words: what a reader needs before the number. */

/**
 * confirmed: a person read both; carried: they have passages in common; alike: they speak of the same matter in other
 * words; doubtful: little speaks for it.
 */
export type Certainty = 'confirmed' | 'carried' | 'alike' | 'doubtful';

/**
 * Below this score a match is doubtful. So is one of sections at different depths, where a part may stand beside a whole:
 * the readings (tests/readings) name about nine of ten of the others, and half of these.
 */
const DOUBTFUL_BELOW = 0.18;

/** How sure a match is. */
export function certaintyOf(match: {
  status: 'suggested' | 'confirmed';
  score: number;
  reasons: { carried: number; depth: number };
}): Certainty {
  if (match.status === 'confirmed') return 'confirmed';
  if (match.reasons.carried > 0) return 'carried';
  return match.score < DOUBTFUL_BELOW || match.reasons.depth < 1 ? 'doubtful' : 'alike';
}
