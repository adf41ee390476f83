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
/**
 * So is one whose texts have few words in common. Of 130 matches drawn from plans of other fields than the weights were set with, a
 * reader called 23 of 41 below this wrong, and 3 of 89 above.
 */
const DOUBTFUL_WORDS_BELOW = 0.1;

/** How sure a match is. */
export function certaintyOf(match: {
  status: 'suggested' | 'confirmed';
  score: number;
  reasons: { words: number; carried: number; depth: number };
}): Certainty {
  if (match.status === 'confirmed') return 'confirmed';
  if (match.reasons.carried > 0) return 'carried';
  const { words, depth } = match.reasons;
  return match.score < DOUBTFUL_BELOW || words < DOUBTFUL_WORDS_BELOW || depth < 1 ? 'doubtful' : 'alike';
}
