/** Marked paragraphs of one sentence that head what stands below: `（一）优化升级网络基础设施。` above its text. */

import type { Paragraph } from '../paragraphs/paragraph.ts';
import type { Mark } from '../tokens/marks.ts';
import { isBracketTitle } from './bracket-titles.ts';
import { LONGEST_SENTENCE_HEADING_UNITS, LONGEST_SINGLE_SENTENCE_UNITS } from './limits.ts';

/** A paragraph with a mark, or without; null for a table. */
type Item = Paragraph | null;

/** A marked paragraph: its place, and the number of the list it stands in among those of its key. */
interface Entry {
  index: number;
  list: number;
  mark: Mark;
}

/** Finds the paragraphs whose only sentence is a heading. */
export function sentenceHeadings(items: readonly Item[]): Set<Paragraph> {
  const found = new Set<Paragraph>();
  const last = lastValues(items);
  for (const entries of entriesByKey(items)) {
    const sentences = entries.filter(({ index }) => isSentence(items[index]));
    const heads = sentences.filter(
      (entry) => headsText(items, entry, last) && !closesList(items, entries, entry),
    );
    // Most of the single sentences of the form head something: all that do are headings.
    const isForm = heads.length >= 2 && heads.length * 2 >= sentences.length;
    for (const entry of heads) {
      const paragraph = items[entry.index];
      if (paragraph && (isForm || isSingleHeading(items, entries, entry))) found.add(paragraph);
    }
  }
  return found;
}

/** The marked paragraphs of a text by the key of their marks. A list ends where a higher mark comes. */
function entriesByKey(items: readonly Item[]): Entry[][] {
  const byKey = new Map<string, Entry[]>();
  const lists = new Map<string, { number: number; isOpen: boolean; rank: number }>();
  items.forEach((item, index) => {
    if (!item?.mark) return;
    const { mark } = item;
    for (const list of lists.values()) if (list.rank > mark.rank) list.isOpen = false;
    const list = lists.get(mark.key) ?? { number: 0, isOpen: false, rank: mark.rank };
    lists.set(mark.key, list);
    if (!list.isOpen) list.number += 1;
    list.isOpen = true;
    if (mark.ownsFollowing) return;
    const entries = byKey.get(mark.key) ?? [];
    byKey.set(mark.key, entries);
    entries.push({ index, list: list.number, mark });
  });
  return [...byKey.values()];
}

/** For each paragraph the value of the mark of its key before it; by place. */
function lastValues(items: readonly Item[]): Map<number, number> {
  const last = new Map<string, number>();
  const before = new Map<number, number>();
  items.forEach((item, index) => {
    if (item?.mark?.value == null) return;
    before.set(index, last.get(item.mark.key) ?? 0);
    last.set(item.mark.key, item.mark.value);
  });
  return before;
}

/** True for a mark and one sentence. */
function isSentence(item: Item | undefined): boolean {
  if (!item?.mark) return false;
  const words = item.token.form.slice(item.mark.length).trim();
  return words.length <= LONGEST_SENTENCE_HEADING_UNITS && /^[^。！？；：:]+。$/u.test(words);
}

/** True when what follows stands below: text without a mark, or a lower list that begins, goes on or has no numbers. */
function headsText(
  items: readonly Item[],
  { index, mark }: Entry,
  last: ReadonlyMap<number, number>,
): boolean {
  const next = items[index + 1];
  if (!next || next.aside) return false;
  if (!next.mark) return !isRemark(next);
  const { rank, value } = next.mark;
  return rank > mark.rank && (value === null || value === 1 || value === (last.get(index + 1) ?? 0) + 1);
}

/** True for the last of a list of sentences that head nothing: what follows it is the text around the list. */
function closesList(items: readonly Item[], entries: readonly Entry[], entry: Entry): boolean {
  const siblings = entries.filter(({ list }) => list === entry.list);
  if (siblings.at(-1) !== entry || items[entry.index + 1]?.mark) return false;
  const above = siblings.slice(0, -1);
  return above.length >= 2 && above.every(({ index }) => items[index + 1]?.mark != null);
}

/**
 * One short sentence of a form that shows no other: it heads a lower list, or text longer than it where the one before it
 * in its list has a title (`（一）指导思想。以…` before `（二）基本原则。`).
 */
function isSingleHeading(items: readonly Item[], entries: readonly Entry[], entry: Entry): boolean {
  const item = items[entry.index];
  const next = items[entry.index + 1];
  if (!item?.mark || !next) return false;
  const words = item.token.form.slice(item.mark.length).trim();
  if (words.length > LONGEST_SINGLE_SENTENCE_UNITS) return false;
  if (next.mark) return true;
  const before = entries[entries.indexOf(entry) - 1];
  const above = before && items[before.index];
  return above != null && hasTitle(above) && next.token.text.length > words.length;
}

/** True for a marked paragraph that opens with a short sentence, or is a heading on a line of its own. */
function hasTitle({ token, mark }: Paragraph): boolean {
  const words = token.form.slice(mark?.length ?? 0).trim();
  const end = words.indexOf('。');
  return end < 0 ? words.length <= LONGEST_SINGLE_SENTENCE_UNITS : end <= LONGEST_SINGLE_SENTENCE_UNITS;
}

/** Who carries out a task stands below it and is no text that the task heads; nor is the next title. */
function isRemark({ token }: Paragraph): boolean {
  return token.kinds.has('responsibility') || isBracketTitle(token.form);
}
