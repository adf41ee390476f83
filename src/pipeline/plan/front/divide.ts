/**
 * Stage 7, `front`.
 * Reads: `blocks`; `omitted`: labels that were left out above them.
 * Writes: `front`, the lines above the first section and what they say of the plan; `text`, the blocks below; `closing`,
 * those among them that close it; `joins`, `omitted`: titles printed again; `remarks`.
 * Guarantees: every block is in the front matter, in the text or left out; a fact is what a line prints, or null.
 */

import { beginsHistory, isHistory } from '../../text/dates.ts';
import { must } from '../../text/must.ts';
import type { TextBlock } from '../headings/heading.ts';
import { type LeftOut, type LineJoin, leftOut } from '../lines/blocks.ts';
import { firstLine, joinPassages, lastLine } from '../lines/passage.ts';
import { classify, isKind, type Token } from '../tokens/token.ts';
import { type ClosingBlock, markClosings } from './closing.ts';
import { type Front, readFront } from './front.ts';
import type { FrontItem } from './front-item.ts';
import type { LabelValue } from './labels.ts';
import { MOST_LINES_BELOW_LIST, MOST_LINES_OF_KEYS } from './limits.ts';

/** The stage. */
export function frontStage({
  blocks,
  omitted,
}: {
  blocks: readonly TextBlock[];
  omitted: readonly LeftOut[];
}) {
  const { front, text, closing } = divide(blocks, valuesAbove(omitted, blocks[0]));
  const { joins, remarks, repeated } = front;
  return { front, text, closing, joins, remarks, omitted: leftOut(repeated, 'repeated-title') };
}

/** The labels in what a program or page wrote around the head of the text: there are documents that print their number nowhere else. */
function valuesAbove(omitted: readonly LeftOut[], first: TextBlock | undefined): LabelValue[] {
  const top = first?.type === 'paragraph' ? (first.paragraph.lines[0]?.line ?? 0) : 0;
  return omitted
    .filter(({ reason }) => reason === 'web-page')
    .flatMap(({ passage }) => {
      const isKey = firstLine(passage) <= MOST_LINES_OF_KEYS;
      const { labels } = isKey || firstLine(passage) < top ? classify(passage) : { labels: [] };
      return labels.filter(({ role }) => isKey || role === 'number');
    });
}

/** The front matter, and what comes after it. */
interface Divided {
  front: Front;
  text: (TextBlock | ClosingBlock)[];
  closing: ClosingBlock[];
}

/** Divides the blocks at the first table or heading. */
function divide(all: readonly TextBlock[], above: readonly LabelValue[]): Divided {
  const blocks = markClosings(all.flatMap((block, index) => namesOfTable(block, all[index + 1])));
  const end = blocks.findIndex((block, index) => opensText(block) && !isListAbove(blocks, index));
  const head = end < 0 ? blocks : blocks.slice(0, end);
  const text = end < 0 ? [] : blocks.slice(end);
  const closing = text.filter((block) => block.type === 'closing');
  const joins: LineJoin[] = [];
  const front = readFront(joinHistory(head.flatMap(itemOf), joins), {
    closing,
    annex: annexTitle(text[0]),
    isWhole: end < 0,
    above,
  });
  return { front: { ...front, joins: [...joins, ...front.joins] }, text, closing };
}

/**
 * The names of bodies that are set side by side above a date and look like a table: a line for each cell. Other blocks stay
 * as they are.
 */
function namesOfTable(block: TextBlock, next: TextBlock | undefined): TextBlock[] {
  if (block.type !== 'table' || block.table.caption || next?.type !== 'paragraph') return [block];
  if (!isKind(next.paragraph.token, 'date', 'signature')) return [block];
  const cells = [block.table.header, ...block.table.rows].flat().map((cell) => classify(cell));
  if (!cells.every((cell) => isKind(cell, 'signature'))) return [block];
  return cells.map((token) => ({
    type: 'paragraph',
    paragraph: { type: 'paragraph', token, mark: null, lines: [], indented: false, aside: false },
    heading: null,
    body: token.passage,
  }));
}

/** A table, or a heading that is none of the lines of the front matter. */
function opensText(block: TextBlock | ClosingBlock): boolean {
  if (block.type === 'closing') return false;
  if (block.type === 'table') return true;
  return block.paragraph.inTable === true || (block.heading !== null && !isOfFront(block));
}

/**
 * 1. 中華民國八十年五月一日…訂定發布; ——2026年1月22日在…会议上 where a menu above hides that it is a subtitle; a label of a
 * register that is set as a list: • 索引号：….
 */
function isOfFront(block: TextBlock): boolean {
  if (block.type !== 'paragraph' || !block.heading) return false;
  const { token } = block.paragraph;
  if (block.heading.form === 'dash') return isKind(token, 'occasion', 'label');
  return block.heading.form === 'item' && opensAdoption(token);
}

function itemOf(block: TextBlock | ClosingBlock): FrontItem[] {
  if (block.type === 'table') return [];
  if (block.type === 'closing') return [{ token: block.token, gap: block.gap, role: block.role }];
  const [line] = block.paragraph.lines;
  return [{ token: block.paragraph.token, gap: line?.gap ?? 0, hints: line?.hints ?? {} }];
}

/** True for the list of files that a page prints above a document: its number or addressees stand below. */
function isListAbove(blocks: readonly (TextBlock | ClosingBlock)[], index: number): boolean {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || block.heading?.form !== 'annex') return false;
  const below = blocks.slice(index + 1, index + 1 + MOST_LINES_BELOW_LIST);
  const next = below.findIndex(
    (each) => each.type !== 'paragraph' || (each.heading?.mark && each.heading.form !== 'dash'),
  );
  return below
    .slice(0, next < 0 ? below.length : next)
    .some(
      (each) => each.type === 'paragraph' && isKind(each.paragraph.token, 'document-number', 'addressees'),
    );
}

/** True for the first line of an adoption. Long paragraphs are not classified. */
function opensAdoption({ form }: Token): boolean {
  return beginsHistory(form) || isHistory(form);
}

/** Joins the lines of one adoption of a numbered list that a page broke: they go on until the next number. */
function joinHistory(items: readonly FrontItem[], joins: LineJoin[]): FrontItem[] {
  const entries: FrontItem[][] = [];
  let inList = false;
  for (const item of items) {
    const last = entries.at(-1);
    const begins = beginsHistory(item.token.form);
    if (!begins && inList && last && item.role === undefined) {
      const line = lastLine(must(last.at(-1), 'an item').token.passage);
      joins.push({ line, nextLine: firstLine(item.token.passage), reason: 'paragraph' });
      last.push(item);
    } else {
      inList = begins;
      entries.push([begins ? { ...item, role: 'subtitle' } : item]);
    }
  }
  return entries.map(([first, ...rest]) => {
    const item = must(first, 'an item');
    if (rest.length === 0) return item;
    const passages = [item, ...rest].map(({ token }) => token.passage);
    return { ...item, token: classify(joinPassages(passages, '')) };
  });
}

/** The title of an annex that opens the text. */
function annexTitle(block: TextBlock | ClosingBlock | undefined) {
  if (block?.type !== 'paragraph' || block.heading?.form !== 'annex') return null;
  return block.heading.title;
}
