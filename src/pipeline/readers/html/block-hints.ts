/** Reads from a block what its markup says of it as a heading. */
import type { Block } from './blocks.ts';
import type { PageElement } from './page-tree.ts';

/** Returns the level of a heading: of its tag, or the outline level that Word writes; null for other blocks. */
export function headingLevel({ element }: Pick<Block, 'element'>): number | null {
  const level = /^h([1-6])$/u.exec(element?.tagName ?? '')?.[1];
  return level ? Number(level) : null;
}

/** Elements around a block that are looked at. */
const MOST_AROUND = 6;

/** True for a block that the page sets apart as a quotation. */
export function isQuoted({ element }: Pick<Block, 'element'>): boolean {
  let around: PageElement | null = element;
  for (let level = 0; around && level < MOST_AROUND; level += 1) {
    if (around.tagName === 'blockquote') return true;
    const parent: PageElement['parentNode'] = around.parentNode;
    around = parent && 'tagName' in parent ? parent : null;
  }
  return false;
}

/** Returns the size that most characters have; null where nothing says it of most. */
export function sizeOf({ sizes, characters }: Pick<Block, 'sizes' | 'characters'>): number | null {
  for (const [size, count] of sizes) if (count > characters / 2) return size;
  return null;
}
