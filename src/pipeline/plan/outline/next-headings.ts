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

/** Returns for each block the first heading below it, or null; `blocks` in the order of the text. */
export function nextHeadings(
  blocks: readonly { heading?: Heading | null }[],
  ranks: ReadonlyMap<string, number>,
): (NextHeading | null)[] {
  const found = new Array<NextHeading | null>(blocks.length).fill(null);
  let next: NextHeading | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    const heading = blocks[index]?.heading;
    if (!heading) continue;
    const rank = rankIn(ranks, heading);
    let higher: NextHeading | null = next;
    while (higher && higher.rank >= rank) higher = higher.higher;
    next = { heading, rank, following: next, higher };
  }
  return found;
}

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
  let below = next;
  while (below && below.rank > rank) below = below.higher;
  if (below?.heading.key !== heading.key) return false;
  return heading.value === null || below.heading.value === heading.value + 1;
}
