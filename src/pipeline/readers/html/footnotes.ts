/** Finds the footnotes of a page: by the ids and classes that Word, LibreOffice and Markdown programs give them. */
import { withExamples } from '../../text/with-examples.ts';
import type { BlockRange, Page } from './blocks.ts';
import { declarations } from './inline-style.ts';
import { attribute, type PageElement } from './page-tree.ts';

const ID = withExamples(
  /^(?:_?(?:ftn|edn)\d|sdfootnote\d{1,4}$|sdendnote\d{1,4}$|fn[-:.]?(?!ref)[\w.-]{1,40}$|(?:user-content-)?fn-(?!ref)|footnotes?(?:[-_]?\d+)?$|endnotes?(?:[-_]?\d+)?$)/iu,
  `ftn3 sdfootnote3 sdendnote3 fn:a fna fn. fn-a林场 footnote footnote-3 footnote_3 footnote3 footnote33 endnote endnote-3 endnote_3 endnote3 endnote33 edn3`,
  `又ftn3 sdfootnote3等 sdendnote3等 fn:a等 footnote- endnote-`,
);
const CLASS = withExamples(
  /(?:^|\s)(?:footnotes?(?:-item)?|endnotes?)(?:$|\s)/iu,
  `footnote endnote ␣footnote footnote␣`,
  `又footnote footnote等`,
);
const TAGS = withExamples(/^(?:li|div|p|section|aside|ol)$/u, `li div p section aside ol`, `又li li等`);

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
