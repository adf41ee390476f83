/** What a page sets around the element of a document and belongs to it: the notice with its number above, signature and day below. */

import { isoDate } from '../../text/dates.ts';
import { isSignature } from '../../text/names.ts';
import { documentNumber, genreOfTitle } from '../../text/official-documents.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Block, BlockRange } from './blocks.ts';
import { isRegisterLabel, isRegisterLine } from './register.ts';

/** Most blocks of the notice above, and of the signature below. */
const MOST_ABOVE = 24;
const MOST_BELOW = 12;
/** Those whom a notice is for, and the sentence that hands a document on. */
const ADDRESSEES = /^各.{2,200}[：:]$/u;
const HANDS_ON = withExamples(
  /^(?:现将|经.{2,40}(?:同意|批准)).{2,200}(?:印发|发布|公布|转发)/u,
  `经供水同意老林印发 经供水批准老林印发 现将老林印发 现将老林发布 现将老林公布 现将老林转发
    现将甲{198}老林印发 经甲{38}供水同意老林印发`,
  `又经供水同意老林印发`,
);

/** The range with the notice and the signature. `isOfSite`: blocks of menus, links and feet. */
export function withNotice(
  { from, to }: BlockRange,
  blocks: readonly Block[],
  isOfSite: (index: number) => boolean,
): BlockRange {
  return { from: startOfNotice(blocks, from, isOfSite), to: endOfSignature(blocks, to) };
}

function startOfNotice(blocks: readonly Block[], from: number, isOfSite: (index: number) => boolean): number {
  let top = from;
  const isOfRegister = (index: number) =>
    [blocks[index], blocks[index - 1]].some((block) => block && isRegisterLabel(block.text)) ||
    isRegisterLine(blocks[index]?.text ?? '');
  while (top > 0 && from - top < MOST_ABOVE && !isOfSite(top - 1) && !isOfRegister(top - 1)) top -= 1;
  const forms = blocks.slice(top, from).map(({ text }) => recognisable(text.trim()));
  const isNumber = (form: string) => documentNumber(form) !== null;
  const isNotice =
    forms.some(isNumber) ||
    (forms.some((form) => ADDRESSEES.test(form)) && forms.some((form) => HANDS_ON.test(form)));
  if (!isNotice) return from;
  const first = forms.findIndex(
    (form) => isNumber(form) || genreOfTitle(form) !== null || ADDRESSEES.test(form),
  );
  return first < 0 ? from : top + first;
}

/** Index behind the names and the day that follow the last block of a document. */
function endOfSignature(blocks: readonly Block[], to: number): number {
  for (let index = to; index < Math.min(blocks.length, to + MOST_BELOW); index += 1) {
    const form = recognisable(blocks[index]?.text.trim() ?? '');
    if (isoDate(form) !== null) return index > to ? index + 1 : to;
    if (!isSignature(form)) return to;
  }
  return to;
}
