/**
 * Boxes in the items of a list. One between two items of a list is of the first. One below the last item is of it where other
 * boxes stand between items of the form, the item is a heading on a line of its own, and the title of the box says no more of
 * the section around the list. Any other is of that section.
 */
import type { Heading } from '../headings/heading.ts';
import { isBetween, type NextHeading } from './next-headings.ts';
import type { SectionNode } from './outline.ts';
import { rankIn } from './ranks.ts';

/** Returns the forms, by key, that have a box between two of their items somewhere. */
export function formsWithBoxes(
  headings: readonly (Heading | null)[],
  below: readonly (NextHeading | null)[],
  ranks: ReadonlyMap<string, number>,
): Set<string> {
  const found = new Set<string>();
  let open: Heading[] = [];
  headings.forEach((heading, index) => {
    if (!heading) return;
    if (heading.form === 'box') {
      for (const item of open)
        if (isLower(item, heading, ranks) && isBetween(item, below[index] ?? null, ranks))
          found.add(item.key);
      return;
    }
    const rank = rankIn(ranks, heading);
    open = [...open.filter((each) => rankIn(ranks, each) < rank), heading];
  });
  return found;
}

/** Returns the open items of lists around a box, outermost first, below the sections that are higher than boxes. */
export function itemsAround(
  open: readonly SectionNode[],
  box: Heading,
  next: NextHeading | null,
  ranks: ReadonlyMap<string, number>,
  withBoxes: ReadonlySet<string>,
): SectionNode[] {
  const from = open.findIndex(({ heading }) => isLower(heading, box, ranks));
  if (from < 0) return [];
  const last = open.findLastIndex((section, index) => {
    const { heading } = section;
    if (index < from || heading.mark === null) return false;
    if (isBetween(heading, next, ranks)) return true;
    const isOfLast = withBoxes.has(heading.key) && heading.kind === 'block';
    return isOfLast && shared(box, heading) >= shared(box, open[from - 1]?.heading);
  });
  return open.slice(from, Math.max(from, last + 1));
}

/** Most characters in a row that the titles of two headings have in common, up to `MOST_SHARED`. */
function shared(a: Heading, b: Heading | undefined): number {
  const [words = '', others = ''] = [a.title?.text, b?.title?.text];
  for (let length = Math.min(MOST_SHARED, words.length); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1)
      if (others.includes(words.slice(at, at + length))) return length;
  return 0;
}
const MOST_SHARED = 12;

function isLower(heading: Heading, box: Heading, ranks: ReadonlyMap<string, number>): boolean {
  return heading.mark !== null && rankIn(ranks, heading) > rankIn(ranks, box);
}
