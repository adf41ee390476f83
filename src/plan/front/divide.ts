/** Where the front matter ends. */
import type { TextBlock } from '../headings/heading.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { joinPassages } from '../lines/passage.ts';
import { classify, isKind } from '../tokens/token.ts';
import { type ClosingBlock, markClosings } from './closing.ts';
import { type Front, readFront } from './front.ts';
import type { FrontItem } from './front-item.ts';

/** The front matter, and what comes after it. */
export interface Divided {
  front: Front;
  text: (TextBlock | ClosingBlock)[];
  closing: ClosingBlock[];
}

/** Divides the blocks at the first table or heading. */
export function divide(all: readonly TextBlock[]): Divided {
  const blocks = markClosings(all);
  const end = blocks.findIndex(opensText);
  const above = end < 0 ? blocks : blocks.slice(0, end);
  const text = end < 0 ? [] : blocks.slice(end);
  const closing = text.filter((block) => block.type === 'closing');
  const joins: LineJoin[] = [];
  const front = readFront(joinHistory(above.flatMap(itemOf), joins), closing, annexTitle(text[0]));
  return { front: { ...front, joins: [...joins, ...front.joins] }, text, closing };
}

/** A table, or a heading that is none of the lines that say when the document was adopted. */
function opensText(block: TextBlock | ClosingBlock): boolean {
  if (block.type === 'closing') return false;
  if (block.type === 'table') return true;
  return block.heading !== null && !isAdoption(block);
}

/** 1. 中華民國八十年五月一日…訂定發布, and ——2026年1月22日在…会议上 where a menu above hides that it is a subtitle. */
function isAdoption(block: TextBlock): boolean {
  if (block.type !== 'paragraph' || !block.heading) return false;
  const { token } = block.paragraph;
  if (block.heading.form === 'dash') return isKind(token, 'occasion');
  return block.heading.form === 'item' && isKind(token, 'history', 'history-begins');
}

function itemOf(block: TextBlock | ClosingBlock): FrontItem[] {
  if (block.type === 'table') return [];
  if (block.type === 'closing') return [{ token: block.token, gap: block.gap, role: block.role }];
  return [{ token: block.paragraph.token, gap: block.paragraph.lines[0]?.gap ?? 0 }];
}

/** Joins the lines of one adoption that a page broke: they go on until a number or another day opens the next. */
function joinHistory(items: readonly FrontItem[], joins: LineJoin[]): FrontItem[] {
  const result: FrontItem[] = [];
  let inHistory = false;
  for (const item of items) {
    const last = result.at(-1);
    const begins = isKind(item.token, 'history', 'history-begins');
    if (inHistory && last && !begins && item.role === undefined && isKind(last.token, 'history-begins')) {
      const [line, nextLine] = [
        last.token.passage.spans.at(-1)?.line ?? 0,
        item.token.passage.spans[0]?.line ?? 0,
      ];
      joins.push({ line, nextLine, reason: 'paragraph' });
      result[result.length - 1] = {
        ...last,
        token: classify(joinPassages([last.token.passage, item.token.passage], '')),
      };
      continue;
    }
    inHistory = begins && /^[0-9]{1,2}\s?[.．、]/u.test(item.token.form);
    result.push(item);
  }
  return result;
}

/** The title of an annex that opens the text. */
function annexTitle(block: TextBlock | ClosingBlock | undefined) {
  if (block?.type !== 'paragraph' || block.heading?.form !== 'annex') return null;
  return block.heading.title;
}
