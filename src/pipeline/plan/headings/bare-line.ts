/** Lines without a mark that may be headings: what headings without number have in common. */

import { endsParagraph } from '../../text/sentences.ts';
import { isKind } from '../tokens/token.ts';
import type { TextBlock } from './heading.ts';
import { LONGEST_BARE_HEADING_UNITS } from './limits.ts';

/** A short line that is nothing else and ends no sentence, below text that has ended. */
export function isBareLine(blocks: readonly TextBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || block.heading || index === 0) return false;
  const { token, lines, aside, inTable } = block.paragraph;
  const { form } = token;
  if (aside || inTable || lines.length > 1 || form.length > LONGEST_BARE_HEADING_UNITS || form.length < 2)
    return false;
  if (!/\p{Script=Han}/u.test(form) || /[。；，：:！？?|\t]|…/u.test(form)) return false;
  const isOther =
    token.labels.length > 0 ||
    isKind(
      token,
      'date',
      'posting-date',
      'month',
      'date-line',
      'occasion',
      'document-number',
      'signature',
      'annex-mark',
      'section-name',
      'remark',
      'caption',
      'speaker',
      'dashed',
      'bracketed',
      'responsibility',
      'notice-title',
      'picture',
      'printed',
    );
  if (isOther) return false;
  const before = blocks[index - 1];
  return before === undefined || before.type === 'table' || hasEnded(before);
}

/** True when text above has ended: a sentence, a heading, or a line of the front matter. */
function hasEnded(block: TextBlock): boolean {
  if (block.type === 'table') return true;
  const { token } = block.paragraph;
  return endsParagraph(token.text) || block.heading !== null || token.kinds.size > 0;
}
