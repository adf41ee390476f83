/** Finds what of a document is above its own element: the title that the portal prints, and the labels of its register. */
import { withExamples } from '../../text/with-examples.ts';
import type { Block, BlockRange, Page } from './blocks.ts';
import { attribute, type PageElement } from './page-tree.ts';
import { isRegisterLabel, isRegisterLine } from './register.ts';

/** Ids and classes of the element in which a portal prints the title. */
const TITLE_NAME = withExamples(
  /(?:^|[-_\s])(?:title|tit|biaoti|bt|headline|art[-_]?title|xl[-_]?title|info[-_]?title)(?:$|[-_\s\d])/iu,
  `-title _title arttitle xltitle infotitle tit3 title- title_ biaoti bt headline art-title→art-title art_title→art_title xl-title→xl-title xl_title→xl_title info-title→info-title info_title→info_title`,
  `又arttitle art甲title xl甲title info甲title -title等`,
);
/** Shortest part of the title that names the document. */
const SHORTEST_TITLE = 4;

/** Blocks above a document that belong to it. */
export interface PageHead {
  title: BlockRange | null;
  /** Blocks of a register. */
  register: ReadonlySet<number>;
}

/** Lines at the beginning of a document in which its title is looked for. */
const BEGINNING = 12;
/** Lines that a title may be broken into, and the longest of them. */
const LINES_OF_TITLE = 4;
const LONGEST_TITLE = 400;

/** Finds title and register above a document; a title that is only in it is found there. */
export function findHead(
  page: Page,
  { from, to }: BlockRange,
  title: string,
  furniture: ReadonlySet<number>,
): PageHead {
  const above = findTitle(page, { from: 0, to: from }, title);
  return {
    title: above ?? findTitle(page, { from, to: Math.min(to, from + BEGINNING) }, title),
    register: findRegister(page, from, furniture),
  };
}

/** Returns the last element of a range that prints the title: its words tell, or its tag or name where no title is known. */
function findTitle({ blocks, ranges }: Page, { from, to }: BlockRange, title: string): BlockRange | null {
  let best: { range: BlockRange; score: number } | null = null;
  for (const [element, range] of ranges) {
    if (range.from < from || range.to > to || range.to - range.from > LINES_OF_TITLE) continue;
    if ((blocks[range.from]?.text.length ?? 0) > LONGEST_TITLE) continue;
    const score = titleScore(element, words(blocks, range), title);
    if (score > 0 && score >= (best?.score ?? 0)) best = { range, score };
  }
  return best?.range ?? null;
}

function titleScore(element: PageElement, text: string, title: string): number {
  if (isSameTitle(text, title)) return 3;
  if (/^h[12]$/u.test(element.tagName)) return title === '' ? 2 : 0;
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  return title === '' && TITLE_NAME.test(names) && text.length >= SHORTEST_TITLE * 2 ? 1 : 0;
}

/** True where one names the other: a portal adds its name to the title, or （转载） before it. */
function isSameTitle(text: string, title: string): boolean {
  const [a, b] = [bare(text), bare(title)];
  if (Math.min(a.length, b.length) < SHORTEST_TITLE) return false;
  return (
    a === b || (b.startsWith(a) && a.length * 2 > b.length) || (a.endsWith(b) && b.length * 2 > a.length)
  );
}

function bare(text: string): string {
  return text.replace(/[\s“”"《》〈〉()（）]/gu, '');
}

function words(blocks: readonly Block[], { from, to }: BlockRange): string {
  return blocks
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

/** Returns the lines with a label of a register, and the values beside labels that are alone in their cell. */
function findRegister(page: Page, before: number, furniture: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < before; index += 1) {
    const text = page.blocks[index]?.text ?? '';
    if (furniture.has(index)) continue;
    if (isRegisterLine(text)) found.add(index);
    const value = registerValue(page, index);
    if (value !== null && value < before) {
      found.add(index);
      found.add(value);
    }
  }
  return found;
}

/** Returns the index of the value of a block that is nothing but a label; null for other blocks and for empty values. */
export function registerValue({ blocks, ranges }: Page, index: number): number | null {
  const [label, value] = [blocks[index], blocks[index + 1]];
  if (!label || !value || !isRegisterLabel(label.text) || isRegisterLine(value.text)) return null;
  const isPair = around(label.element).some((element) => {
    const range = ranges.get(element);
    return range?.from === index && range.to === index + 2;
  });
  return isPair || areCells(label.element, value.element) ? index + 1 : null;
}

const CELL = /^(?:td|th|dt|dd)$/u;

/** True for blocks of neighbouring cells, and of a term and its description. */
function areCells(label: PageElement | null, value: PageElement | null): boolean {
  const cells = around(label).filter(({ tagName }) => CELL.test(tagName));
  return around(value).some((each) =>
    cells.some((cell) => cell !== each && cell.parentNode === each.parentNode && CELL.test(each.tagName)),
  );
}

/** The element and the two around it. */
function around(element: PageElement | null): PageElement[] {
  const found: PageElement[] = [];
  for (let each = element; each && found.length < 3; ) {
    found.push(each);
    each = each.parentNode && 'tagName' in each.parentNode ? each.parentNode : null;
  }
  return found;
}
