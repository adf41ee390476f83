/** Where the text of a box of the file begins and ends: a frame may hold more than the box, or less. */

import type { ClosingBlock } from '../front/closing.ts';
import type { TextBlock } from '../headings/heading.ts';
import type { PlanNode, SectionNode } from './outline.ts';

/** The box of the file that a block is in: the number of its table; null for others. */
export function boxOf(block: TextBlock | ClosingBlock): number | null {
  if (block.type === 'closing') return null;
  return block.type === 'table'
    ? (block.table.ofFile ?? null)
    : (block.paragraph.lines[0]?.hints.cell?.table ?? null);
}

/**
 * True where the text of a box goes on below its frame: the frame holds the name alone, or a page ends in a list of the box
 * and the next number is below it.
 */
export function goesOnBelowBox(
  open: readonly SectionNode[],
  around: readonly SectionNode[],
  block: TextBlock | ClosingBlock,
  last: PlanNode | undefined,
): boolean {
  const heading = block.type === 'paragraph' ? block.heading : null;
  if (!heading || heading.value === null || heading.form === 'box') return false;
  const counts = ({ heading: { key, value } }: SectionNode) =>
    key === heading.key && value !== null && value + 1 === heading.value;
  if (around.some(counts)) return false;
  if (last?.type === 'section' && last.heading.form === 'box') return heading.value === 1;
  const inner = open.filter((section) => !around.includes(section));
  return inner.some(({ heading: { form } }) => form === 'box') && inner.some(counts);
}

/** True for a number in a frame with which the list around the box goes on, and no list in it. */
export function returnsFromBox(
  open: readonly SectionNode[],
  around: readonly SectionNode[],
  block: TextBlock | ClosingBlock,
): boolean {
  const heading = block.type === 'paragraph' ? block.heading : null;
  if (!heading || heading.value === null || heading.value < 2 || heading.form === 'box') return false;
  const isOfList = ({ heading: { key } }: SectionNode) => key === heading.key;
  const before = heading.value - 1;
  const counts = (section: SectionNode) => isOfList(section) && section.heading.value === before;
  return around.some(counts) && !open.some((section) => !around.includes(section) && isOfList(section));
}

/** The open sections without a box whose heading is right above the table of the file that it is the name of. */
export function withoutEmptyBox(open: SectionNode[], last: PlanNode | undefined): SectionNode[] {
  return last?.type === 'section' && last.heading.form === 'box' ? open.slice(0, open.indexOf(last)) : open;
}
