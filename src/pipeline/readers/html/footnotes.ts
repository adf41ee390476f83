/** Finds the footnotes of a page: by the ids and classes that Word, LibreOffice and Markdown programs give them. */
import type { BlockRange, Page } from './blocks.ts';
import { declarations } from './inline-style.ts';
import { attribute, type PageElement } from './page-tree.ts';

const ID =
  /^(?:_?(?:ftn|edn)\d|sdfootnote\d{1,4}$|sdendnote\d{1,4}$|fn[-:.]?(?!ref)[\w.-]{1,40}$|(?:user-content-)?fn-(?!ref)|footnotes?(?:[-_]?\d+)?$|endnotes?(?:[-_]?\d+)?$)/iu;
const CLASS = /(?:^|\s)(?:footnotes?(?:-item)?|endnotes?)(?:$|\s)/iu;
const TAGS = /^(?:li|div|p|section|aside|ol)$/u;

/** Returns the indices of the blocks that are footnotes. */
export function footnoteBlocks({ blocks, ranges }: Page): ReadonlySet<number> {
  const found = new Set<number>();
  let last: BlockRange = { from: blocks.length, to: blocks.length };
  // From the end an element comes before those in it: what an outer one marks is not marked again.
  for (const [element, range] of [...ranges].reverse()) {
    if (range.from >= last.from || !isFootnote(element)) continue;
    for (let index = range.from; index < range.to; index += 1) found.add(index);
    last = range;
  }
  return found;
}

function isFootnote(element: PageElement): boolean {
  if (!TAGS.test(element.tagName)) return false;
  return (
    ID.test(attribute(element, 'id') ?? '') ||
    CLASS.test((attribute(element, 'class') ?? '').slice(0, 200)) ||
    /^(?:footnote|endnote)$/u.test(declarations(element).get('mso-element') ?? '')
  );
}
