/**
 * Stage 6, `headings`.
 * Reads: `paragraphs` and tables in the order of the text.
 * Writes: `blocks`: each paragraph with its heading, where it has one, and what is left of it as text.
 * Guarantees: heading and text together are the paragraph; every paragraph with a mark has a heading, unless a person says
 * that it is text.
 */

import type { TableBlock } from '../lines/blocks.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { headBrackets } from './bracket-titles.ts';
import { headingTold } from './editor-headings.ts';
import { headGroups } from './groups.ts';
import type { TextBlock } from './heading.ts';
import { blockLead, blockLeads, runinLeads, splitLead, withLeadApart } from './leads.ts';
import { likeSentences } from './like-sentences.ts';
import { FEWEST_ARTICLES } from './limits.ts';
import { splitMarked } from './marked-headings.ts';
import { reportParts } from './report-parts.ts';
import { sentenceHeadings } from './sentence-headings.ts';

/** Finds the headings of a text. */
export function findHeadings(all: readonly (Paragraph | TableBlock)[]): TextBlock[] {
  const items = all.map((item) => ('token' in item && listsInside(item) ? { ...item, mark: null } : item));
  const paragraphs = items.map((item) => ('token' in item ? item : null));
  const sentences = sentenceHeadings(paragraphs);
  const parts = reportParts(paragraphs);
  const firstMarked = paragraphs.findIndex(
    (paragraph) => paragraph && (paragraph.mark !== null || parts.has(paragraph)),
  );
  // Rules of law tell what is, sentence by sentence: their paragraphs have no leads.
  const isRules =
    paragraphs.filter((paragraph) => paragraph?.mark?.form === 'article').length >= FEWEST_ARTICLES;
  const text = firstMarked < 0 || isRules ? [] : paragraphs.slice(firstMarked);
  const leads = runinLeads(text);
  const alone = new Set([...blockLeads(text), ...likeSentences(text)]);
  const blocks = items.flatMap((item): TextBlock | TextBlock[] => {
    if (!('token' in item)) return { type: 'table', table: item };
    if (item.mark) {
      const block = splitMarked(item, item.mark, sentences.has(item), isRules);
      return alone.has(item) ? withLeadApart(block) : block;
    }
    const end = leads.get(item);
    if (end !== undefined) return splitLead(item, end);
    if (alone.has(item)) return blockLead(item);
    return { type: 'paragraph', paragraph: item, heading: null, body: item.token.passage };
  });
  return headBrackets(headGroups(blocks, parts)).map((block) => (isTold(block) ? headingTold(block) : block));
}

/** Whether a person says what a paragraph is. */
function isTold(block: TextBlock): boolean {
  return block.type === 'paragraph' && block.paragraph.lines[0]?.told !== undefined;
}

/** True for a paragraph that holds its whole list: 一是…。二是…。三是…。 or 第一，…。第二，…。 */
function listsInside({ token, mark }: Paragraph): boolean {
  if (mark?.form !== 'enum' || mark.value !== 1) return false;
  return (mark.key === 'ordinal' ? /[。；，]\s*第二[，,]/u : /[。；，]\s*二是/u).test(token.form);
}
