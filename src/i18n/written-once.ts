/** Pages that are the words of plans: of many plans they are written in one language, and the others lead to what they have instead or have their rows packed. */

import { FEW_PLANS } from '../pipeline/align/neighbours.ts';
import { DEFAULT_LOCALE, type Locale } from './index.ts';

/** Whether a language has no pages of its own for pairs and sources, and the rows of its lists in files of their own, in a corpus of so many plans. */
export const isWrittenOnce = (locale: Locale, plans: number): boolean =>
  locale !== DEFAULT_LOCALE && plans > FEW_PLANS;
