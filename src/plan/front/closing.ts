/**
 * The closing of an official document, which stands after its text and before its annexes: list of annexes,
 * signature, date, remark, imprint (GB/T 9704—2012, 7.3.4–7.4).
 */
import type { FrontRole } from '../../schemas/clause.ts';
import { isoDate, isoMonth, isPostingDate } from '../../text/dates.ts';
import { genreOfTitle, isBody } from '../../text/official-documents.ts';
import type { Block } from '../lines/blocks.ts';
import { findMarker } from '../lines/markers.ts';

const LONGEST_SIGNATURE = 60;
/** `（此件公开发布）`, `（本文有删减）`, `（公开发布）`, `（联系人：…）`. */
const REMARK =
  /^[（(](?:(?:此件|本文|此文)[^（）()]*|(?:主动|依申请)?公开(?:发布)?|联系(?:人|电话|方式)\s*[:：][^（）()]*)[）)]$/u;
/** `抄送：…`: bodies only, of which there may be many. */
const COPIES = /^(?:抄\s*[送报]|主\s*送)\s*[：:][^；]{0,400}$/u;
/** `戊市人民政府办公室　2021年5月3日印发`. */
const PRINTED = /[0-9]{1,2}\s*日\s*印发$/u;

/** True for one or several names that can stand above the date of a document. */
export function isSignature(text: string): boolean {
  return (
    text.length <= LONGEST_SIGNATURE &&
    genreOfTitle(text) === null &&
    text.split(/[\s\u3000]+/u).every((name) => /^\p{Script=Han}{2,}$/u.test(name) && isBody(name))
  );
}

/** Role of a line that only a closing has; null for others. */
export function closingRole(text: string): FrontRole | null {
  if (REMARK.test(text)) return 'remark';
  return COPIES.test(text) || (text.length <= LONGEST_SIGNATURE * 2 && PRINTED.test(text)) ? 'imprint' : null;
}

/** True for `抄送：…，`: the names go on in the next line. */
export function isOpenImprint(text: string): boolean {
  return COPIES.test(text) && /[，、]$/u.test(text);
}

/** The blocks with those that make a closing marked as such. */
export function markClosings(blocks: readonly Block[]): Block[] {
  const roles = new Map<Block, FrontRole>();
  let inFront = true;
  blocks.forEach((block, index) => {
    const end = annexListEnd(blocks, index);
    if (end !== null) for (const line of blocks.slice(index, end)) roles.set(line, 'annexes');
    if (!roles.has(block) && (block.type !== 'paragraph' || block.heading)) inFront = false;
    if (block.type !== 'paragraph' || !isDate(block.passage.text)) return;
    const signatures = signaturesBefore(blocks, index);
    // A month alone may be the head of what was done in it.
    if (signatures.length === 0 && isoMonth(block.passage.text) !== null) return;
    const after = linesAfter(blocks, index + 1);
    // A cover notice is closed before the plan begins; anywhere else a closing has nothing behind it but annexes.
    const closes = closesText(blocks[index + 1 + after.length]);
    if (!closes && !(inFront && signatures.length > 0)) return;
    for (const line of signatures) roles.set(line, 'issuer');
    roles.set(block, 'date');
    for (const line of after) roles.set(line, closingRole(textOf(line)) ?? 'other');
  });
  for (const line of linesBefore(blocks, blocks.length))
    roles.set(line, closingRole(textOf(line)) ?? 'other');
  return blocks.map((block) => {
    const role = roles.get(block);
    return role && block.type === 'paragraph' ? { type: 'closing', passage: block.passage, role } : block;
  });
}

/**
 * End (exclusive) of the list of annexes that begins at `start`: `附件：1.重点任务分工` and the numbered lines below.
 * What tells it from an annex is that it holds nothing else: a signature, an annex or the end of the text follows.
 */
function annexListEnd(blocks: readonly Block[], start: number): number | null {
  const text = textOf(blocks[start]);
  const marker = findMarker(text);
  if (marker?.form !== 'annex') return null;
  const words = text.slice(marker.length).trim();
  const isAlone = words === '';
  // 附件 alone on its line is an annex, 附件： above a numbered list may name them.
  if (isAlone && !/[:：]$/u.test(text)) return null;
  const first = findMarker(isAlone ? textOf(blocks[start + 1]) : words);
  let end = start + 1;
  if (marker.value === 1 || (first?.form === 'item' && first.value === 1)) {
    while (findMarker(textOf(blocks[end]))?.form === 'item' && !/。/u.test(textOf(blocks[end]))) end += 1;
  }
  if (isAlone && end === start + 1) return null;
  return closesText(blocks[end]) || isSignature(textOf(blocks[end])) || isoDate(textOf(blocks[end])) !== null
    ? end
    : null;
}

/** The end of the text, or the first line of an annex. */
function closesText(block: Block | undefined): boolean {
  return block === undefined || (block.type === 'paragraph' && block.heading?.form === 'annex');
}

/** A date as documents print it, or the month of a cover. */
function isDate(text: string): boolean {
  return isoMonth(text) !== null || (isoDate(text) !== null && !isPostingDate(text));
}

function signaturesBefore(blocks: readonly Block[], date: number): Block[] {
  const found: Block[] = [];
  for (let index = date - 1; isUnmarked(blocks[index]) && isSignature(textOf(blocks[index])); index -= 1) {
    found.unshift(blocks[index] as Block);
  }
  return found;
}

function linesAfter(blocks: readonly Block[], from: number): Block[] {
  let end = from;
  while (isClosingLine(blocks[end])) end += 1;
  return blocks.slice(from, end);
}

function linesBefore(blocks: readonly Block[], end: number): Block[] {
  let from = end;
  while (isClosingLine(blocks[from - 1])) from -= 1;
  return blocks.slice(from, end);
}

function isClosingLine(block: Block | undefined): boolean {
  return isUnmarked(block) && closingRole(textOf(block)) !== null;
}

function isUnmarked(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.heading === null;
}

function textOf(block: Block | undefined): string {
  return block && block.type !== 'table' ? block.passage.text : '';
}
