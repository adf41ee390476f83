/** How sure it is that a section is the counterpart of a task. */
import { haveSameWork } from '../../pipeline/align/match-rules.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { type Certainty, certaintyOf } from '../pair/certainty.ts';

/** A counterpart with few words in common is none the less sure where nothing is nearer and title and themes are alike. */
const LIKE_TITLE = 0.3;
const LIKE_THEMES = 0.6;

/** Says how sure a match of a task is; `counterpart` is the section of the other plan. A goal names a matter and no task, and what a plan looks back on is done. */
export function taskCertainty(match: Alignment, counterpart: Pick<Section, 'type'> | undefined): Certainty {
  const certainty = certaintyOf(match);
  if (certainty === 'confirmed' || certainty === 'carried') return certainty;
  if (counterpart?.type === 'goal' || counterpart?.type === 'context') return 'doubtful';
  const { title, themes, lead } = match.reasons;
  const isTitled = title >= LIKE_TITLE && themes >= LIKE_THEMES;
  return isTitled && lead === 1 && haveSameWork(match.reasons) ? 'alike' : certainty;
}
