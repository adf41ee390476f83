/**
 * Titles in heavy brackets on lines of their own, repeated below each item of a list: `【申报条件】`, `【办理材料】`. The items
 * of a list that begins anew below one are its parts, and the outer list goes on where an item has such titles below it.
 */

import { type Heading, headingWithoutNumber, type TextBlock } from './heading.ts';
import { FEWEST_BRACKET_TITLES } from './limits.ts';

const ALONE = /^【[^【】]{2,12}】$/u;
const AT_START = /^\s*【[^【】]{2,16}】/u;
/** Between the mark of an item and what is below it. */
const BELOW_ITEM = 0.3;
const BELOW_TITLE = 0.2;

/** Returns the length of a title in heavy brackets at the beginning of a text; 0 where there is none. */
export function bracketTitleLength(text: string): number {
  return AT_START.exec(text)?.[0].length ?? 0;
}

/** True for a title in heavy brackets and nothing else. */
export function isBracketTitle(text: string): boolean {
  return ALONE.test(text.trim());
}

/** Returns the blocks with the titles in heavy brackets as headings, where the text has several that come again. */
export function headBrackets(blocks: readonly TextBlock[]): TextBlock[] {
  const titles = blocks.flatMap((block) => titleOf(block) ?? []);
  if (titles.length < FEWEST_BRACKET_TITLES || new Set(titles).size > titles.length / 2) return [...blocks];
  let item: Heading | null = null;
  let rank: number | null = null;
  return blocks.map((block, index) => {
    if (block.type === 'table') return block;
    if (titleOf(block)) {
      rank = (item?.rank ?? 0) + BELOW_ITEM;
      return { ...block, heading: headingWithoutNumber(block.paragraph, rank), body: null };
    }
    const { heading } = block;
    if (!heading?.mark) return block;
    const next = blocks[index + 1];
    // Each item of the outer list has the same title right below it.
    const isOuter = next !== undefined && titleOf(next) === titles[0];
    const isInner = rank !== null && item !== null && heading.rank >= item.rank && !isOuter;
    if (!isInner || rank === null) {
      item = heading;
      rank = null;
      return block;
    }
    if (heading.rank > rank) return block;
    return { ...block, heading: { ...heading, key: `${heading.key}-in-brackets`, rank: rank + BELOW_TITLE } };
  });
}

function titleOf(block: TextBlock): string | null {
  if (block.type === 'table' || block.paragraph.mark || block.paragraph.aside) return null;
  const form = block.paragraph.token.form.trim();
  return isBracketTitle(form) ? form : null;
}
