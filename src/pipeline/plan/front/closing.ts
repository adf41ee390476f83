/**
 * Stage 7, first part.
 * Reads: `blocks`. Writes: those that close the text: list of annexes, signature, date, remark, imprint, which stand after
 * the text and before the annexes (GB/T 9704—2012, 7.3.4–7.4).
 * Guarantees: a closing has nothing behind it but annexes, except that of a notice above the plan it carries.
 */

import type { FrontRole } from '../../schemas/clause.ts';
import { must } from '../../text/must.ts';
import { isFullSignature } from '../../text/names.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { TextBlock } from '../headings/heading.ts';
import type { Passage } from '../lines/passage.ts';
import { findMark, type Mark } from '../tokens/marks.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { LONGEST_FIRST_LINE_OF_NAME_UNITS } from './limits.ts';

/** A line of the closing. */
export interface ClosingBlock {
  type: 'closing';
  token: Token;
  passage: Passage;
  role: FrontRole;
  /** Empty lines above it. */
  gap: number;
}

/** Returns the blocks with those that make a closing marked as such. */
export function markClosings(blocks: readonly TextBlock[]): (TextBlock | ClosingBlock)[] {
  const roles = new Map<TextBlock, FrontRole>();
  let inFront = true;
  let hasAnnex = false;
  blocks.forEach((block, index) => {
    const end = hasAnnex ? null : annexListEnd(blocks, index);
    if (end !== null) for (const line of blocks.slice(index, end)) roles.set(line, 'annexes');
    if (!roles.has(block) && (block.type !== 'paragraph' || block.heading)) inFront = false;
    // Below the first annex there are other annexes, and no list of them.
    if (!roles.has(block) && block.type === 'paragraph' && block.heading?.form === 'annex') hasAnnex = true;
    const token = tokenOf(block);
    if (block.type !== 'paragraph' || !isKind(token, 'date', 'month', 'signed-date')) return;
    const signatures = signaturesBefore(blocks, index);
    const isSigned = signatures.length > 0 || isKind(token, 'signed-date');
    // A month alone may be the head of what was done in it.
    if (!isSigned && isKind(token, 'month')) return;
    const after = linesAfter(blocks, index + 1);
    // A cover notice is closed before the plan begins; anywhere else a closing has nothing behind it but annexes.
    const next = blocks[index + 1 + after.length];
    const closes = closesText(next) || (isSigned && opensCarriedPlan(next));
    if (!closes && !(inFront && isSigned)) return;
    for (const line of signatures) roles.set(line, 'issuer');
    roles.set(block, isKind(token, 'signed-date') ? 'issuer' : 'date');
    for (const line of after) roles.set(line, closingRole(tokenOf(line)) ?? roleBelowDate(line));
  });
  for (const line of linesBefore(blocks, blocks.length))
    roles.set(line, closingRole(tokenOf(line)) ?? 'imprint');
  for (const [line, role] of bracketedSignature(blocks, roles)) roles.set(line, role);
  return blocks.map((block) => {
    const role = roles.get(block);
    if (!role || block.type !== 'paragraph') return block;
    const { token } = block.paragraph;
    return {
      type: 'closing',
      token,
      passage: token.passage,
      role,
      gap: must(block.paragraph.lines[0], 'a line').gap,
    };
  });
}

/** Returns the role of a line that only a closing has; null for others. */
export function closingRole(token: Token | undefined): FrontRole | null {
  if (isKind(token, 'remark')) return 'remark';
  return isKind(token, 'copies', 'printed', 'proof') ? 'imprint' : null;
}

/**
 * Returns the end (exclusive) of the list of annexes that begins at `start`: `附件：1.重点任务分工` and the numbered lines
 * below. What tells it from an annex is that it holds nothing else: a signature, another line of the closing, an annex or
 * the end of the text follows.
 */
function annexListEnd(blocks: readonly TextBlock[], start: number): number | null {
  const token = tokenOf(blocks[start]);
  const marker = markOf(token);
  // An appendix is a part of the text: a closing lists annexes.
  if (!token || marker?.form !== 'annex' || /^附\s?录/u.test(token.form)) return null;
  const words = token.form.slice(marker.length).trim();
  const isAlone = words === '';
  // 附件 alone on its line is an annex, 附件： above a numbered list may name them.
  if (isAlone && !/[:：]$/u.test(token.form)) return null;
  const first = isAlone ? markOf(tokenOf(blocks[start + 1])) : findMark(recognisable(words));
  let end = start + 1;
  if (marker.value === 1 || (first?.form === 'item' && first.value === 1)) {
    while (markOf(tokenOf(blocks[end]))?.form === 'item' && !/。/u.test(tokenOf(blocks[end])?.form ?? ''))
      end += 1;
  }
  if (isAlone && end === start + 1) return null;
  const isClosed =
    closesText(blocks[end]) ||
    isNameLine(blocks, end) ||
    isClosingLine(blocks[end]) ||
    isKind(tokenOf(blocks[end]), 'signature', 'date', 'signed-date');
  return isClosed ? end : null;
}

function markOf(token: Token | undefined): Mark | null {
  return token?.marks.find(({ weak }) => !weak) ?? null;
}

/** The last lines of a text that a name in brackets signs: （甲市统计局）, with the labels of a page below it. */
function bracketedSignature(
  blocks: readonly TextBlock[],
  known: ReadonlyMap<TextBlock, FrontRole>,
): [TextBlock, FrontRole][] {
  const at = blocks.findLastIndex((block) => !isOfPage(block) && !known.has(block));
  const signature = blocks[at];
  if (!signature || !isUnmarked(signature) || !isNameInBrackets(tokenOf(signature))) return [];
  const below = blocks.slice(at + 1).filter((block) => !known.has(block));
  return [[signature, 'issuer'], ...below.map((block): [TextBlock, FrontRole] => [block, 'publication'])];
}

/** A label of the page below the text: 关联稿件：, 附件： without one. */
function isOfPage(block: TextBlock): boolean {
  const token = tokenOf(block);
  return isKind(token, 'label') || (isKind(token, 'annex-mark') && /[：:]$/u.test(token?.form ?? ''));
}

function roleBelowDate(line: TextBlock): FrontRole {
  return isKind(tokenOf(line), 'label') ? 'publication' : 'imprint';
}

/** The end of the text, or the first line of an annex. */
function closesText(block: TextBlock | undefined): boolean {
  return block === undefined || (block.type === 'paragraph' && block.heading?.form === 'annex');
}

function signaturesBefore(blocks: readonly TextBlock[], date: number): TextBlock[] {
  const found: TextBlock[] = [];
  for (let index = date - 1; isNameLine(blocks, index); index -= 1)
    found.unshift(must(blocks[index], 'a block'));
  return found;
}

/** True for names, or another name in brackets below them: `（甲市爱国卫生运动委员会）（代章）`. */
function isNameLine(blocks: readonly TextBlock[], index: number): boolean {
  const token = tokenOf(blocks[index]);
  if (!isUnmarked(blocks[index])) return false;
  if (isKind(token, 'signature')) return true;
  if (opensName(token, tokenOf(blocks[index + 1]))) return true;
  return isNameInBrackets(token) && isKind(tokenOf(blocks[index - 1]), 'signature');
}

/** True for the first line of names of which the last is broken over two: 甲市公共卫生工作 / 领导小组办公室. */
function opensName(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || !/^[\p{Script=Han}“”\s]{4,}$/u.test(token.form)) return false;
  if (token.form.length > LONGEST_FIRST_LINE_OF_NAME_UNITS || isFullSignature(next.form)) return false;
  return isKind(next, 'signature') && isFullSignature(token.form + next.form);
}

/** A name in brackets, without or with its seal. */
const IN_BRACKETS = withExamples(
  /^[（(]([^（）()]{4,40})[）)](?:[（(]代?章[）)])?$/u,
  `（甲市人民政府） (甲市水利局) （甲市人民政府）（代章） （甲市人民政府)(章) （甲市水务）
    （甲{37}甲市水）`,
  `（甲市水） 甲市人民政府 （甲（市）人民政府） 甲（甲市人民政府） （甲市人民政府）甲 （甲市(人民政府） （甲市）人民政府） （甲市人民政府）（印章） （甲市人民政府）章
    （（甲市水）`,
);

/** True for a name in brackets, without or with its seal. */
export function isNameInBrackets(token: Token | undefined): boolean {
  const name = IN_BRACKETS.exec(token?.form ?? '')?.[1];
  return name !== undefined && isFullSignature(name);
}

/** True for the title of the plan that a notice carries, below its signature and date. */
function opensCarriedPlan(block: TextBlock | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  if (block.heading) return block.heading.form === 'named';
  return isKind(block.paragraph.token, 'title') && !isKind(block.paragraph.token, 'signature');
}

/** What follows a date and belongs to the closing, a label of the page included: 更新时间：…. */
function linesAfter(blocks: readonly TextBlock[], from: number): TextBlock[] {
  let end = from;
  while (isLabel(blocks[end]) || isClosingLine(blocks[end]) || isOfficeAbove(blocks[end], blocks[end + 1]))
    end += 1;
  return blocks.slice(from, end);
}

function isLabel(block: TextBlock | undefined): boolean {
  return isUnmarked(block) && isKind(tokenOf(block), 'label');
}

function linesBefore(blocks: readonly TextBlock[], end: number): TextBlock[] {
  let from = end;
  while (isClosingLine(blocks[from - 1]) || isOfficeAbove(blocks[from - 1], blocks[from])) from -= 1;
  return blocks.slice(from, end);
}

function isClosingLine(block: TextBlock | undefined): boolean {
  return isUnmarked(block) && closingRole(tokenOf(block)) !== null;
}

/** The office of an imprint stands on the line above the day of printing. */
function isOfficeAbove(block: TextBlock | undefined, next: TextBlock | undefined): boolean {
  const isDayOnly = isKind(tokenOf(next), 'printed') && /^[0-9]/u.test(tokenOf(next)?.form ?? '');
  return isUnmarked(block) && isDayOnly && isKind(tokenOf(block), 'office', 'signature');
}

function isUnmarked(block: TextBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.heading === null;
}

function tokenOf(block: TextBlock | undefined): Token | undefined {
  return block?.type === 'paragraph' ? block.paragraph.token : undefined;
}
