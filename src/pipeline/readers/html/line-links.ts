/** The addresses behind the words of a page, by the line that shows the words. */
import { type LineLink, leadsToPage } from '../document.ts';
import type { Page } from './blocks.ts';

/** Returns the links by the index of the block that their words end in. Words of other blocks are not counted to a link. */
export function linksByBlock({ blocks, links }: Page): ReadonlyMap<number, LineLink[]> {
  const byBlock = new Map<number, LineLink[]>();
  for (const { block, address, place } of links) {
    const number = place && leadsToPage(address.trim()) ? blocks[place.end.block] : undefined;
    if (!place || !number) continue;
    const { generated } = number;
    const start = generated + (place.end.block === block ? place.start : 0);
    const end = Math.min(generated + place.end.at, number.text.length);
    if (start >= end) continue;
    const known = byBlock.get(place.end.block) ?? [];
    known.push({ start, end, address: address.trim() });
    byBlock.set(place.end.block, known);
  }
  return byBlock;
}
