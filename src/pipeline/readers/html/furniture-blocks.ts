/** Marks the blocks of a page that are furniture: by their words, or by an element around them. */
import type { BlockRange, Page } from './blocks.ts';
import { isFurnitureElement, isFurnitureText } from './furniture.ts';
import { between, prefixSums } from './weights.ts';

/** Largest share of the page's text in an element that its name makes furniture. */
const LARGEST_SHARE = 0.3;

/** Returns the indices of the blocks that are furniture. */
export function furnitureBlocks({ blocks, ranges }: Page): ReadonlySet<number> {
  const found = new Set<number>();
  blocks.forEach((block, index) => {
    if (isFurnitureText(block.text)) found.add(index);
  });
  const sums = prefixSums(blocks.map(({ characters }) => characters));
  const most = (sums.at(-1) ?? 0) * LARGEST_SHARE;
  let last: BlockRange = { from: blocks.length, to: blocks.length };
  // From the end an element comes before those in it: what an outer one marks is not marked again.
  for (const [element, range] of [...ranges].reverse()) {
    if (range.from >= last.from || !isFurnitureElement(element)) continue;
    if (element.tagName !== 'select' && between(sums, range.from, range.to) > most) continue;
    for (let index = range.from; index < range.to; index += 1) found.add(index);
    last = range;
  }
  return found;
}
