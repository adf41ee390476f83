/** Where the front matter ends. */
import type { TextBlock } from '../headings/heading.ts';
import { type ClosingBlock, markClosings } from './closing.ts';
import { type Front, readFront } from './front.ts';

/** The front matter, and what comes after it. */
export interface Divided {
  front: Front;
  text: (TextBlock | ClosingBlock)[];
  closing: ClosingBlock[];
}

/** Divides the blocks at the first table or heading. */
export function divide(all: readonly TextBlock[]): Divided {
  const blocks = markClosings(all);
  const end = blocks.findIndex(
    (block) => block.type === 'table' || (block.type === 'paragraph' && block.heading),
  );
  const above = end < 0 ? blocks : blocks.slice(0, end);
  const known = new Map(
    above.flatMap((block) => (block.type === 'closing' ? [[block.token, block.role] as const] : [])),
  );
  const front = readFront(
    above.flatMap((block) =>
      block.type === 'closing' ? [block.token] : block.type === 'paragraph' ? [block.paragraph.token] : [],
    ),
    known,
  );
  const text = end < 0 ? [] : blocks.slice(end);
  return { front, text, closing: text.filter((block) => block.type === 'closing') };
}
