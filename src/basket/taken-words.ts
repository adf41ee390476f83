import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/index.ts';

/** What was done with so many rows or clauses; `all`: how many the basket has now. */
export type Taken = { did: 'kept'; count: number; all: number } | { did: 'copied' | 'saved'; count: number };

/** The words for what was done. */
interface TakenMessages {
  basket: Pick<Messages['basket'], 'kept'>;
  take: Pick<Messages['take'], 'copied' | 'saved'>;
}

/** Says what was done, in the same words on every page. */
export function takenWords(taken: Taken, { basket, take }: TakenMessages): string {
  if (taken.did === 'kept') return fill(basket.kept, { count: taken.count, all: taken.all });
  return fill(take[taken.did], { count: taken.count });
}
