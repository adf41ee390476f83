/** How sure a match is, in words: what a reader needs before the number. */

/**
 * confirmed: a person read both; carried: they have passages in common; alike: they speak of the same matter in other
 * words; doubtful: little speaks for it.
 */
export type Certainty = 'confirmed' | 'carried' | 'alike' | 'doubtful';

/**
 * Below this score a match without passages in common is doubtful. Of the suggested matches of main sections that readers
 * judged (tests/readings) 18 of 22 with passages are right, of the others 30 of 41 from this score on and 30 of 51 below
 * it; other limits and the single reasons tell right from wrong no better.
 */
const DOUBTFUL_BELOW = 0.22;

/** How sure a match is. */
export function certaintyOf(match: {
  status: 'suggested' | 'confirmed';
  score: number;
  reasons: { carried: number };
}): Certainty {
  if (match.status === 'confirmed') return 'confirmed';
  if (match.reasons.carried > 0) return 'carried';
  return match.score < DOUBTFUL_BELOW ? 'doubtful' : 'alike';
}
