/** Reads from a block what its markup says of it as a heading. */
import type { Block } from './blocks.ts';

/** Returns the level of a heading: of its tag, or the outline level that Word writes; null for other blocks. */
export function headingLevel({ element }: Pick<Block, 'element'>): number | null {
  const level = /^h([1-6])$/u.exec(element?.tagName ?? '')?.[1];
  return level ? Number(level) : null;
}

/** Returns the size that most characters have; null where nothing says it of most. */
export function sizeOf({ sizes, characters }: Pick<Block, 'sizes' | 'characters'>): number | null {
  for (const [size, count] of sizes) if (count > characters / 2) return size;
  return null;
}
