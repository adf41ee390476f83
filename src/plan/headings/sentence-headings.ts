/** Marked paragraphs of one sentence that head what stands below: `（一）优化升级网络基础设施。` above its text. */
import type { Paragraph } from '../paragraphs/paragraph.ts';
import type { Mark } from '../tokens/marks.ts';

/** Longest sentence that heads a text, in UTF-16 units: the longest seen has 46. */
const LONGEST_SENTENCE_HEADING = 60;
/** Longest sentence that heads a text where its list shows no other. */
const LONGEST_SINGLE = 22;

/** A paragraph with a mark, or without; null for a table. */
type Item = Paragraph | null;

/** Finds the paragraphs whose only sentence is a heading. */
export function sentenceHeadings(items: readonly Item[]): Set<Paragraph> {
  const found = new Set<Paragraph>();
  for (const list of lists(items)) {
    const sentences = list.filter(({ index }) => isSentence(items[index]));
    const heads = sentences.filter(({ index }) => headsText(items, index));
    // Most of the list's single sentences head something: all that do are headings.
    const isForm = heads.length >= 2 && heads.length * 2 >= sentences.length;
    for (const { index } of heads) {
      const paragraph = items[index];
      if (paragraph && (isForm || isSingleHeading(items, list, index))) found.add(paragraph);
    }
  }
  return found;
}

/** The marked paragraphs of a text by the key of their marks. */
function lists(items: readonly Item[]): { index: number; mark: Mark }[][] {
  const byKey = new Map<string, { index: number; mark: Mark }[]>();
  items.forEach((item, index) => {
    if (!item?.mark || item.mark.ownsFollowing) return;
    const list = byKey.get(item.mark.key) ?? [];
    byKey.set(item.mark.key, list);
    list.push({ index, mark: item.mark });
  });
  return [...byKey.values()];
}

/** True for a mark and one sentence. */
function isSentence(item: Item | undefined): boolean {
  if (!item?.mark) return false;
  const words = item.token.form.slice(item.mark.length).trim();
  return words.length <= LONGEST_SENTENCE_HEADING && /^[^。！？；：:]+。$/u.test(words);
}

/** True when what follows stands below: text without a mark, or a lower list that begins or has no numbers. */
function headsText(items: readonly Item[], index: number): boolean {
  const mark = items[index]?.mark;
  const next = items[index + 1];
  if (!mark || !next || next.aside) return false;
  if (!next.mark) return !isRemark(next);
  return next.mark.rank > mark.rank && (next.mark.value === null || next.mark.value === 1);
}

/**
 * One short sentence of a list that shows no other: it heads a lower list, whose numbers may go on, or text longer than it
 * where the one before it in its list has a title (`（一）指导思想。以…` before `（二）基本原则。`).
 */
function isSingleHeading(
  items: readonly Item[],
  list: readonly { index: number; mark: Mark }[],
  index: number,
): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (!item?.mark || !next) return false;
  const words = item.token.form.slice(item.mark.length).trim();
  if (words.length > LONGEST_SINGLE) return false;
  if (next.mark) return true;
  const before = list[list.findIndex((each) => each.index === index) - 1];
  const above = before && items[before.index];
  return above != null && hasTitle(above) && next.token.text.length > words.length;
}

/** True for a marked paragraph that opens with a short sentence, or is a heading on a line of its own. */
function hasTitle({ token, mark }: Paragraph): boolean {
  const words = token.form.slice(mark?.length ?? 0).trim();
  const end = words.indexOf('。');
  return end < 0 ? words.length <= LONGEST_SINGLE : end <= LONGEST_SINGLE;
}

/** Who carries out a task stands below it and is no text that the task heads. */
function isRemark({ token }: Paragraph): boolean {
  return token.kinds.has('responsibility');
}
