/** The printed table of contents: which lines are entries of it. The text repeats them, so they are not shown. */
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';

const TITLE = /^目\s*[录次]$/u;
/** How an entry ends: a page number, with or without dashes, or Word's field error in its place. */
const PAGE = /(?:[0-9０-９]{1,4}|[-—–]\s*[0-9]{1,4}\s*[-—–]|错误[!！]未定义书签。?)$/u;
/** What leads to the page number. The end is looked for first, so that a line of dots costs no more than its length. */
const LEADERS = /$(?<=[.．…·・•]{2}[\s.．…·]*)/u;
const LEADER = /[\s.．…·・•]/u;
/** Entries of a list that lost its line ends. */
const ENTRY = /第[一二三四五六七八九十百]{1,4}[篇章节]/gu;
/** So many entries on one line are a list that lost its line ends. */
const ENTRIES_ON_A_LINE = 4;
/** Fewest entries of a list without a title above it. */
const SHORTEST_UNTITLED = 3;
/** A page of the contents may end between two entries: with its number, and a running header on the next. */
const LINES_BETWEEN_PAGES = 3;

/**
 * The title 目录 with the entries under it, runs of three or more lines that end in a page number, and every line that
 * begins with a mark and ends in leaders and a page number. 1-based line numbers; `isPageMark` tells the page numbers
 * of the contents themselves, which are none of its lines.
 */
export function contentsLines(lines: readonly Line[], isPageMark: (text: string) => boolean): number[] {
  const filled = lines
    .map(({ number, text }) => ({ number, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const occurrences = new Map<string, number>();
  for (const { text } of filled)
    occurrences.set(contentsKey(text), (occurrences.get(contentsKey(text)) ?? 0) + 1);
  const found: number[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    const list = TITLE.test(filled[index]?.text ?? '')
      ? titledList(filled, index, occurrences, isPageMark)
      : untitledList(filled, index);
    found.push(...list);
    if (list.length > 0) index = filled.findIndex(({ number }) => number === list.at(-1));
  }
  return found;
}

/** The words of an entry without white space, leaders and page number, as `contentsKey` gives those of its heading. */
export function entryKey(text: string): string {
  const { words } = partsOf(text.trim());
  let end = words.length;
  while (end > 0 && LEADER.test(words[end - 1] ?? '')) end -= 1;
  return contentsKey(words.slice(0, end));
}

/** The list under 目录, its title included; empty when nothing under it is an entry. */
function titledList(
  filled: readonly Line[],
  title: number,
  occurrences: ReadonlyMap<string, number>,
  isPageMark: (text: string) => boolean,
): number[] {
  const found = [title];
  const listed = new Set<string>();
  const isEntry = (text: string) => {
    const { words, end } = partsOf(text);
    return (
      end === 'leaders' ||
      end === 'tab' ||
      (end === 'bare' && occurrences.has(contentsKey(words))) ||
      (text.match(ENTRY)?.length ?? 0) >= ENTRIES_ON_A_LINE ||
      (findMarker(text) !== null &&
        (occurrences.get(contentsKey(text)) ?? 0) > 1 &&
        !listed.has(contentsKey(text)))
    );
  };
  /** An entry over two lines: the mark on the first, the page number on the second. */
  const isBroken = (index: number) => {
    const [text, next] = [filled[index]?.text ?? '', filled[index + 1]?.text ?? ''];
    return findMarker(text) !== null && findMarker(next) === null && partsOf(next).end === 'leaders';
  };
  let index = title + 1;
  while (index < filled.length) {
    const text = filled[index]?.text ?? '';
    const length = isEntry(text) ? 1 : isBroken(index) ? 2 : 0;
    if (length > 0) {
      listed.add(contentsKey(text));
      for (let end = index + length; index < end; index += 1) found.push(index);
      continue;
    }
    // Between two pages of the contents stand a number, and what is printed at the head of each page.
    const ahead = filled.slice(index, index + LINES_BETWEEN_PAGES + 1);
    const next = ahead.findIndex((line, at) => isEntry(line.text) || isBroken(index + at));
    if (next < 0 || !ahead.slice(0, next).some((line) => isPageMark(line.text))) break;
    index += next;
  }
  return found.length === 1 ? [] : found.map((at) => filled[at]?.number ?? 0);
}

/** Entries without 目录 above them: three or more in a row, or one that nothing else can be. */
function untitledList(filled: readonly Line[], start: number): number[] {
  const ends: boolean[] = [];
  for (let index = start; index < filled.length; index += 1) {
    const text = filled[index]?.text ?? '';
    const { end } = partsOf(text);
    const marked = findMarker(text) !== null;
    if (end !== 'leaders' && !(end === 'tab' && marked)) break;
    ends.push(end === 'leaders' && marked);
  }
  const isList = ends.length >= SHORTEST_UNTITLED || ends.some((certain) => certain);
  return isList ? filled.slice(start, start + ends.length).map(({ number }) => number) : [];
}

/** The words of an entry, and what stands between them and its page number; null when it has none. */
function partsOf(text: string): { words: string; end: 'leaders' | 'tab' | 'bare' | null } {
  const page = PAGE.exec(text);
  if (!page) return { words: text, end: null };
  const words = text.slice(0, page.index);
  // One tab in the place of leaders. A row of a table may look so: it needs a mark at its beginning, or 目录 above.
  const tab = words.indexOf('\t');
  const isTabbed = tab > 0 && words.slice(tab).trim() === '';
  return { words, end: LEADERS.test(words) ? 'leaders' : isTabbed ? 'tab' : 'bare' };
}

/** A heading as it is held against its entry in the contents, where brackets and digits may be of the other width. */
export function contentsKey(text: string): string {
  return withoutWhiteSpace(text.normalize('NFKC'));
}
