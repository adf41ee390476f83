/** How sure it is that a section is the counterpart of a task. */
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { type Certainty, certaintyOf } from '../pair/certainty.ts';

/**
 * From this score on a counterpart at another depth is none the less sure: a task is one item, on whichever level a plan
 * has its items. Of 22 such matches of the bundled plans a reader called 2 wrong, those below it or with a goal.
 */
const SURE_AT_ANY_DEPTH = 0.2;
/** So is one with few words in common whose title and themes are alike. */
const LIKE_TITLE = 0.3;
const LIKE_THEMES = 0.6;
const COMMON_WORDS = 0.1;

/** Says how sure a match of a task is; `counterpart` is the section of the other plan. A goal names a matter and no task, and what a plan looks back on is done. */
export function taskCertainty(match: Alignment, counterpart: Pick<Section, 'type'> | undefined): Certainty {
  const certainty = certaintyOf(match);
  if (certainty === 'confirmed' || certainty === 'carried') return certainty;
  if (counterpart?.type === 'goal' || counterpart?.type === 'context') return 'doubtful';
  const { words, title, themes } = match.reasons;
  const isAlike = words >= COMMON_WORDS || (title >= LIKE_TITLE && themes >= LIKE_THEMES);
  return match.score >= SURE_AT_ANY_DEPTH && isAlike ? 'alike' : certainty;
}
