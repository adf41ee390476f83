/**
 * Lines that belong to the printed pages, not to the text: the table of contents, page numbers,
 * running headers. They become omissions with a reason.
 */
import type { OmissionReason } from '../../schemas/omission.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';
import { contentsLines } from './contents.ts';

/** `— 3 —`, `- iv -`, `·3·`, `~ 4 ~`, `第 3 页`, `3 / 12`. A bare number is judged by its neighbours. */
const PAGE_MARK =
  /^(?:[-—–―－]+\s*(?:[0-9０-９]{1,4}|[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,6})\s*[-—–―－]+|·\s*[0-9]{1,4}\s*·|~\s*[0-9]{1,4}\s*~|第\s*[0-9]{1,4}\s*页(?:\s*共\s*[0-9]{1,4}\s*页)?|[0-9]{1,4}\s*\/\s*[0-9]{1,4})$/u;
const BARE_NUMBER = /^[0-9０-９]{1,3}$/u;
const BARE_ROMAN = /^[IVXⅠ-Ⅻ]{1,6}$/u;
/** A page holds so much text at least, in UTF-16 units: numbers with less between them are the column of a table. */
const SHORTEST_PAGE = 150;
/** A page in landscape may hold a table whose cells stand one a line: so many lines are a page, whatever they hold. */
const SHORTEST_TABLE_PAGE = 40;
/** Fewest bare numbers that count up through a text. */
const SHORTEST_CHAIN = 3;
/** Longest line at the head of a page, in UTF-16 units. */
const LONGEST_HEADER = 40;

/** Reasons by 1-based line number. */
export type Furniture = Map<number, OmissionReason>;

/** Finds the furniture among the lines of one plan. */
export function findFurniture(lines: readonly Line[]): Furniture {
  const furniture: Furniture = new Map();
  for (const number of contentsLines(lines, isPageMark)) furniture.set(number, 'table-of-contents');
  for (const number of pageNumberLines(lines, furniture)) furniture.set(number, 'page-number');
  const text = lines.filter(
    (line) => line.text.trim() !== '' && furniture.get(line.number) !== 'table-of-contents',
  );
  for (const number of runningHeaderLines(text, furniture)) furniture.set(number, 'running-header');
  return furniture;
}

/** True for a line that can be a page number, where one is expected. */
function isPageMark(text: string): boolean {
  return PAGE_MARK.test(text) || BARE_NUMBER.test(text) || BARE_ROMAN.test(text);
}

/** Marked page numbers, those among the contents and right after them, and bare numbers that count up through the text. */
function pageNumberLines(lines: readonly Line[], furniture: Furniture): number[] {
  const found: number[] = [];
  const bare: BareNumber[] = [];
  let [place, length] = [0, 0];
  let belowContents = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') continue;
    const isContents = furniture.has(line.number);
    place += 1;
    if (PAGE_MARK.test(text) || (belowContents && isPageMark(text))) found.push(line.number);
    else if (BARE_NUMBER.test(text) && !line.text.startsWith('\t'))
      bare.push({ line: line.number, place, length, value: Number(text.normalize('NFKC')) });
    else if (!isContents) length += text.length;
    belowContents = isContents || (belowContents && isPageMark(text));
  }
  return [...found, ...countingUp(bare)];
}

/** A line that is a number: its place among the lines that are not empty, and how much text stands before it, in UTF-16 units. */
interface BareNumber {
  line: number;
  place: number;
  length: number;
  value: number;
}

/** Lines of the numbers that count up by one or two, three at least, each a page of text below the one before. */
function countingUp(bare: readonly BareNumber[]): number[] {
  const isPage = (from: BareNumber | undefined, to: BareNumber) =>
    from !== undefined &&
    (to.length - from.length >= SHORTEST_PAGE || to.place - from.place >= SHORTEST_TABLE_PAGE);
  /** Chains by the number that ends them. */
  const open = new Map<number, BareNumber[]>();
  const closed: BareNumber[][] = [];
  for (const next of bare) {
    const chain =
      [1, 2]
        .map((step) => open.get(next.value - step))
        .find((candidate) => isPage(candidate?.at(-1), next)) ?? [];
    const last = chain.at(-1);
    if (last) open.delete(last.value);
    chain.push(next);
    const rival = open.get(next.value) ?? [];
    open.set(next.value, chain.length > rival.length ? chain : rival);
    closed.push(chain.length > rival.length ? rival : chain);
  }
  return [...closed, ...open.values()]
    .filter((chain) => chain.length >= SHORTEST_CHAIN)
    .flatMap((chain) => chain.map(({ line }) => line));
}

/** Short lines without punctuation that stand next to a page number at least twice, and those that say the title again. */
function runningHeaderLines(filled: readonly Line[], furniture: Furniture): number[] {
  // The first line of a document is its title, even where later pages repeat it.
  const first = filled.find((line) => !furniture.has(line.number));
  const headers = [...besidePageNumbers(filled, furniture), titlesBetweenTheText(filled, first)];
  return headers
    .filter((numbers) => numbers.length >= 2)
    .flat()
    .filter((number) => number !== first?.number);
}

/** Short lines without punctuation next to page numbers, those with the same words together. */
function besidePageNumbers(filled: readonly Line[], furniture: Furniture): number[][] {
  const beside = new Map<string, number[]>();
  filled.forEach((line, index) => {
    const text = line.text.trim();
    if (furniture.has(line.number) || /[。；，：]/u.test(text) || text.length > LONGEST_HEADER) return;
    const neighbours = [filled[index - 1], filled[index + 1]];
    if (!neighbours.some((neighbour) => neighbour && furniture.get(neighbour.number) === 'page-number'))
      return;
    const key = withoutWhiteSpace(text);
    const numbers = beside.get(key) ?? [];
    numbers.push(line.number);
    beside.set(key, numbers);
  });
  return [...beside.values()];
}

/** Lines that say the title again below the first heading, alone or with the page number on the line. */
function titlesBetweenTheText(filled: readonly Line[], title: Line | undefined): number[] {
  const key = withoutWhiteSpace(title?.text ?? '');
  const heading = filled.findIndex((line) => line !== title && findMarker(line.text.trim()) !== null);
  if (key === '' || heading < 0) return [];
  return filled
    .slice(heading)
    .filter(({ text }) => withoutWhiteSpace(text.replace(/^\s*[0-9]{1,3}\s|\s[0-9]{1,3}\s*$/gu, '')) === key)
    .map(({ number }) => number);
}
