/**
 * Lines that belong to the printed pages, not to the text: the table of contents, page numbers,
 * running headers. They become omissions with a reason.
 */
import type { OmissionReason } from '../schemas/omission.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import type { Line } from './lines.ts';
import { findMarker } from './markers.ts';

const CONTENTS_TITLE = /^目\s*[录次]$/u;
/** Ends of contents lines: dot leaders and a page number, Word's field error. */
const CONTENTS_END =
  /[.．…·・•]{2,}[\s.．…·]*(?:[0-9０-９]{1,4}|[-—–]\s*[0-9]{1,4}\s*[-—–]|错误[!！]未定义书签。?)$/u;
/** The same with one tab for the leaders. A row of a table may look so: it needs a mark at its beginning, or 目录 above. */
const CONTENTS_TAB_END =
  /^[^\t]+\t\s*(?:[0-9０-９]{1,4}|[-—–]\s*[0-9]{1,4}\s*[-—–]|错误[!！]未定义书签。?)$/u;
/** Under 目录, where the words before it are printed again: a page number set apart by a blank, or not at all. */
const CONTENTS_BARE_END = /\s*[0-9０-９]{1,4}$/u;
/** Entries of a contents list that lost its line ends. */
const CONTENTS_ENTRY = /第[一二三四五六七八九十百]{1,4}[篇章节]/gu;
/** `— 3 —`, `- 3 -`, `第 3 页`, `3 / 12`. A bare number is judged by its neighbours. */
const PAGE_MARK =
  /^(?:[-—–―－]+\s*[0-9０-９]{1,4}\s*[-—–―－]+|第\s*[0-9]{1,4}\s*页(?:\s*共\s*[0-9]{1,4}\s*页)?|[0-9]{1,4}\s*\/\s*[0-9]{1,4})$/u;
const BARE_NUMBER = /^[0-9０-９]{1,3}$/u;

/** Reasons by 1-based line number. */
export type Furniture = Map<number, OmissionReason>;

/** Finds the furniture among the lines of one plan. */
export function findFurniture(lines: readonly Line[]): Furniture {
  const furniture: Furniture = new Map();
  for (const number of contentsLines(lines)) furniture.set(number, 'table-of-contents');
  const text = lines.filter((line) => !furniture.has(line.number));
  for (const number of pageNumberLines(text)) furniture.set(number, 'page-number');
  for (const number of runningHeaderLines(text, furniture)) furniture.set(number, 'running-header');
  return furniture;
}

/** The heading 目录 with the lines under it, and runs of three or more lines that end in a page number. */
function contentsLines(lines: readonly Line[]): number[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const occurrences = new Map<string, number>();
  for (const line of filled) {
    const key = contentsKey(line.text);
    occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
  }
  const found: number[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    const titled = CONTENTS_TITLE.test(filled[index]?.text.trim() ?? '');
    const first = titled ? index + 1 : index;
    let end = first;
    for (; end < filled.length; end += 1) {
      const text = filled[end]?.text.trim() ?? '';
      const repeated =
        titled &&
        findMarker(text) !== null &&
        (occurrences.get(contentsKey(text)) ?? 0) > 1 &&
        !filled.slice(first, end).some((line) => contentsKey(line.text) === contentsKey(text));
      const wholeList = titled && (text.match(CONTENTS_ENTRY)?.length ?? 0) >= 4;
      const paged =
        CONTENTS_END.test(text) ||
        (CONTENTS_TAB_END.test(text) && (titled || findMarker(text) !== null)) ||
        (titled &&
          occurrences.has(contentsKey(text.replace(CONTENTS_BARE_END, ''))) &&
          CONTENTS_BARE_END.test(text));
      if (!paged && !repeated && !wholeList) break;
    }
    if (end - first >= (titled ? 1 : 3)) {
      for (const line of filled.slice(index, end)) found.push(line.number);
      index = end - 1;
    }
  }
  return found;
}

/** A heading as it is held against its entry in the contents, where brackets and digits may be of the other width. */
function contentsKey(text: string): string {
  return withoutWhiteSpace(text.normalize('NFKC'));
}

/** Marked page numbers, and bare numbers that count up through the text. */
function pageNumberLines(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let bare: BareNumber[] = [];
  let place = 0;
  for (const line of lines) {
    const text = line.text.trim();
    if (text !== '') place += 1;
    if (PAGE_MARK.test(text)) found.push(line.number);
    else if (BARE_NUMBER.test(text) && !line.text.startsWith('\t')) {
      bare.push({ line: line.number, place, value: Number(text.normalize('NFKC')) });
    }
  }
  for (let chain = countingRun(bare); chain.length > 0; chain = countingRun(bare)) {
    found.push(...chain);
    bare = bare.filter(({ line }) => !chain.includes(line));
  }
  return found;
}

/** A line that is a number; `place` counts the lines that are not empty. */
interface BareNumber {
  line: number;
  place: number;
  value: number;
}

/** A page has so many lines at least: numbers that stand closer are a column. */
const SHORTEST_PAGE = 3;

/** The longest chain of bare numbers in which each is one or two above the one before; none when shorter than three. */
function countingRun(bare: readonly BareNumber[]): number[] {
  let best: number[] = [];
  bare.forEach((start, index) => {
    const chain = [start.line];
    let last = start;
    for (const next of bare.slice(index + 1)) {
      if (next.value <= last.value || next.value > last.value + 2) continue;
      if (next.place - last.place < SHORTEST_PAGE) continue;
      chain.push(next.line);
      last = next;
    }
    if (chain.length > best.length) best = chain;
  });
  return best.length >= 3 ? best : [];
}

/** Short lines without punctuation that stand next to a page number at least twice. */
function runningHeaderLines(lines: readonly Line[], furniture: Furniture): number[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const beside = new Map<string, number[]>();
  filled.forEach((line, index) => {
    if (furniture.has(line.number) || /[。；，：]/u.test(line.text) || line.text.trim().length > 40) return;
    const neighbours = [filled[index - 1], filled[index + 1]];
    if (!neighbours.some((neighbour) => neighbour && furniture.get(neighbour.number) === 'page-number'))
      return;
    const key = withoutWhiteSpace(line.text);
    beside.set(key, [...(beside.get(key) ?? []), line.number]);
  });
  // The first line of a document is its title, even where later pages repeat it.
  const first = filled.find((line) => !furniture.has(line.number))?.number;
  return [...beside.values()]
    .filter((numbers) => numbers.length >= 2)
    .flat()
    .filter((number) => number !== first);
}
