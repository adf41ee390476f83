/** Which heading comes next below each block, and so which section a paragraph without a mark is in the middle of. */
import { endsParagraph } from '../../text/sentences.ts';
import type { Heading } from '../headings/heading.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { rankIn } from './ranks.ts';

/** A heading below a block, the next below it, and the next that is higher. */
export interface NextHeading {
  heading: Heading;
  rank: number;
  following: NextHeading | null;
  higher: NextHeading | null;
}

/** Returns for each block the first heading below it, or null; `headings`: that of each block, or null. */
export function nextHeadings(
  headings: readonly (Heading | null)[],
  ranks: ReadonlyMap<string, number>,
): (NextHeading | null)[] {
  const found = new Array<NextHeading | null>(headings.length).fill(null);
  let next: NextHeading | null = null;
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    const heading = headings[index];
    if (!heading) continue;
    const rank = rankIn(ranks, heading);
    next = { heading, rank, following: next, higher: firstBelow(next, rank) };
  }
  return found;
}

/** The first heading from one on whose rank is below a number: it is higher in the outline. */
function firstBelow(from: NextHeading | null, rank: number): NextHeading | null {
  let next = from;
  while (next && next.rank >= rank) next = next.higher;
  return next;
}

/** Less than two ranks differ by. */
const STEP = 0.01;

/** Of which sections a paragraph is no text, though their lists go on below it: of all, of leads without number, or null. */
export type Turn = 'all' | 'leads' | null;

/** A speaker turns to the listeners: 各位代表！ What introduces others, or ends no sentence, is not of the lead above. */
export function turnOf(token: Token): Turn {
  if (isKind(token, 'spoken-to')) return 'all';
  return /[：:]$/u.test(token.form) || !endsParagraph(token.form) ? 'leads' : null;
}

/**
 * True for a paragraph in a section whose list goes on below: between 3. and 4., between two dashes. `next`: the first heading
 * below the paragraph.
 */
export function isBetween(
  heading: Heading,
  next: NextHeading | null,
  ranks: ReadonlyMap<string, number>,
): boolean {
  const rank = rankIn(ranks, heading);
  const below = firstBelow(next, rank + STEP);
  if (below?.heading.key !== heading.key) return false;
  return heading.value === null || below.heading.value === heading.value + 1;
}
