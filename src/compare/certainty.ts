/** How sure a match is, in words: what a reader needs before the number. */

/**
 * confirmed: a person read both; carried: they have passages in common; alike: they speak of the same matter in other
 * words; doubtful: little speaks for it.
 */
export type Certainty = 'confirmed' | 'carried' | 'alike' | 'doubtful';

/**
 * Below this score a match without passages in common is doubtful. Of the matches of sections that readers judged
 * (tests/readings) a third of those below is right, three quarters of those above.
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
