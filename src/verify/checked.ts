/** What the parts of the check hand to each other. */
import type { Mention } from './mentions.ts';
import type { FoundQuotation } from './quotations.ts';
import type { ReportBlock } from './report.ts';
import type { Item } from './result.ts';
import type { Said } from './said-place.ts';

/** An item whose offsets are in UTF-16 units of the text of the report, and whose reason is not yet in words. */
export type RawItem = Omit<Item, 'text' | 'reason'>;

/** A quotation of a block that was judged. `item` is null for what is no quotation. */
export interface JudgedQuotation {
  found: FoundQuotation;
  said: Said;
  item: RawItem | null;
}

/** A block with what is known of it. */
export interface CheckedBlock {
  block: ReportBlock;
  mentions: readonly Mention[];
  quotations: readonly JudgedQuotation[];
}

/** Returns a test for the units of a block that are in quotations. */
export function unitsOf(
  { text }: ReportBlock,
  quotations: readonly FoundQuotation[],
): (at: number) => boolean {
  const units = new Uint8Array(text.length);
  for (const { start, end } of quotations) units.fill(1, start, end);
  return (at) => units[at] === 1;
}
