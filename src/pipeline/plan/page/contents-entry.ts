/** One line of a table of contents: its words, and what is between them and the page number at its end. */

import { recognisable } from '../../text/recognisable.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { FEWEST_LEADER_DASHES, FEWEST_LEADER_DOTS, LONGEST_ENTRY_PAGE_UNITS } from './limits.ts';

/** How an entry ends: in leaders and a page number, a tab, blanks, a range of pages or paragraphs, a number right after the words. */
export type EntryEnd = 'leaders' | 'tab' | 'blanks' | 'range' | 'bare';

export interface Entry {
  /** The words without leaders and page number. */
  words: string;
  end: EntryEnd | null;
  /** The page, where it is a number; the first one of a range. */
  page: number | null;
}

/** A page number, with or without dashes or brackets, a range, a Roman number, or Word's field error in its place. */
const PAGE = withExamples(
  /(?:[-—–]\s*[0-9]{1,4}\s*[-—–]|[（(]\s*[0-9]{1,4}\s*[)）]|[0-9]{1,4}\s?[-—–~]\s?[0-9]{1,4}|[0-9]{1,4}|(?<![A-Za-z])[IVXivx]{1,6}|错误[!！].{2,12}|Error!.{4,24})$/u,
  `甲-5- 甲（5） 甲5-6 甲5 甲IV 甲错误!未定义 甲Error!␣Book
    甲-5-→-5- 甲5-6→5-6
    甲(5） 甲（5) 甲XV 甲iV 甲vV 甲xV 甲错误！未定义 甲—5- 甲-5— 甲5—6→5—6
    甲甲V 甲错误!甲{9}未定义 甲Error!甲{19}␣Book`,
  `AIV aIV 甲-5-等`,
);
const LEADER = /[\s.．…·・•⋯‥_]/u;
const DASH = /[-—–]/u;

/** Takes a line apart, by its recognisable form without outer white space. */
export function entryOf(form: string): Entry {
  const tail = form.slice(-LONGEST_ENTRY_PAGE_UNITS);
  const page = PAGE.exec(tail);
  if (!page) return { words: form, end: null, page: null };
  const before = form.slice(0, form.length - tail.length + page.index);
  const end = startOfLeaders(before);
  const words = before.slice(0, end);
  const gap = before.slice(end);
  const number = /[0-9]+/u.exec(page[0])?.[0];
  return { words, end: words === '' ? null : endOf(gap, page[0]), page: number ? Number(number) : null };
}

function startOfLeaders(text: string): number {
  let end = text.length;
  while (end > 0 && LEADER.test(text[end - 1] ?? '')) end -= 1;
  let dashes = end;
  while (dashes > 0 && DASH.test(text[dashes - 1] ?? '')) dashes -= 1;
  return end - dashes >= FEWEST_LEADER_DASHES ? startOfLeaders(text.slice(0, dashes)) : end;
}

function endOf(gap: string, page: string): EntryEnd {
  const dots = gap.replace(/\s/gu, '').length;
  if (dots >= FEWEST_LEADER_DOTS || /[…⋯‥]/u.test(gap)) return 'leaders';
  if (gap.includes('\t')) return 'tab';
  if (/^[0-9]+\s?[-—–~]/u.test(page)) return 'range';
  if (/\s{2}|\u3000/u.test(gap)) return 'blanks';
  return page.startsWith('错误') || page.startsWith('Error') ? 'leaders' : 'bare';
}

/** Marks of Markdown around a heading. */
const MARKDOWN = withExamples(/\*\*|^#{1,6}(?=\s)/gu, '** ##␣甲 #␣甲', `又##␣甲`);

/** Returns a heading as it is compared with its entry in the contents, where brackets and digits may be of the other width. */
export function contentsKey(text: string): string {
  return withoutWhiteSpace(recognisable(text).normalize('NFKC').replace(MARKDOWN, ''));
}
