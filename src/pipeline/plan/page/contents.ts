/**
 * Tables of contents: which lines are entries of one. The text says their words again, so they are not shown.
 *
 * A list ends where its first entry comes again as the first heading of the text. Its entries are the lines before that
 * place that end as entries do or whose words come again after it.
 */

import { greatest, least } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { contentsKey, type Entry, entryOf } from './contents-entry.ts';
import {
  FEWEST_ENTRIES_ON_A_LINE,
  FEWEST_TIMES_OF_HEADER,
  FEWEST_UNPAGED_ENTRIES,
  FEWEST_UNTITLED_ENTRIES,
  LONGEST_CONTENTS_TITLE_UNITS,
  LONGEST_SOUGHT_UNITS,
  MOST_CONTENTS_LINES,
  MOST_ENTRY_PLACES,
  MOST_FIRST_ENTRIES,
  MOST_LINES_BETWEEN_ENTRIES,
} from './limits.ts';
import { type TextPlaces, textPlaces } from './text-places.ts';

/** A list: the numbers of its tokens in order, its title included, and the keys of its entries. */
export interface ContentsList {
  indexes: number[];
  keys: string[];
}

/** A text with what its lines are as entries, and where their words come again. */
interface Text {
  tokens: readonly LineToken[];
  entries: readonly Entry[];
  places: TextPlaces;
}

const TITLE = withExamples(
  /^(?:总|图|表)?(?:目录|目次)(?:contents)?$|^(?:tableof)?contents$/iu,
  '目录 目次 总目录 图目录 表目录 目录contents contents tableofcontents',
  `又目录 目录等 又目录contents contents等`,
);
/** Entries of a list that lost its line ends. */
const NUMBERED = withExamples(/第[一二三四五六七八九十百]{1,4}[篇章节]/gu, `第一篇 第二篇 第一章`);
/** A long line is looked at for leaders only where it has so many. */
const LEADERS_IN_LINE = /[.…·]{8}/u;
/** Headings of a text are so many times as far apart as the entries of its contents. */
const SPREAD_OF_HEADINGS = 1.5;
/** Share of the lines before the first heading that are entries of the list. */
const SHARE_OF_ENTRIES = 0.6;
/** Share of the entries of a list without a title whose words come again. */
const SHARE_AGAIN = 0.5;
/** Share of the entries of a list without page numbers that are headings of the outline. */
const SHARE_OF_OUTLINE = 0.6;

/** Finds the tables of contents of a text. */
export function findContents(tokens: readonly LineToken[]): ContentsList[] {
  const places = textPlaces(tokens);
  const entries = tokens.map(({ form }) =>
    form.length <= 2 * LONGEST_SOUGHT_UNITS || LEADERS_IN_LINE.test(form)
      ? entryOf(form)
      : { words: form, end: null, page: null },
  );
  const text: Text = { tokens, entries, places };
  const lists: ContentsList[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const title = linesOfTitle(text, index);
    const run = title > 0 ? [] : likelyEntries(text, index);
    const list = title > 0 ? titledList(text, index, title) : run.length > 0 ? untitledList(text, run) : null;
    if (list) lists.push(list);
    // A run that is no list is looked at once.
    index = Math.max(index, list?.indexes.at(-1) ?? run.at(-1) ?? index);
  }
  return lists;
}

/** The title of contents at the end of other words: 甲市规划 目录, 甲市规划目 录. */
const TITLE_AT_END = withExamples(
  /(?:(?<=\S)\s*目\s+|(?<=\S)\s+目)[录次]$/u,
  '甲目␣录→目␣录 甲␣目␣␣次→␣目␣␣次 甲␣目录→␣目录 甲␣␣目次→␣␣目次',
  '甲目录 目␣录 ␣目录 甲␣目录一 甲␣目标',
);

/** Places where the title of a table of contents ends a line of other words: index of the token, and where the title begins in it. */
export function titleAtEnd(tokens: readonly LineToken[]): [index: number, from: number][] {
  return tokens.flatMap(({ form }, index) => {
    const end = form.slice(-LONGEST_CONTENTS_TITLE_UNITS);
    const title = TITLE_AT_END.exec(end)?.[0];
    const next = tokens[index + 1];
    const below =
      title && next && next.form.length <= 2 * LONGEST_SOUGHT_UNITS ? entryOf(next.form).end : null;
    const isTitle = below !== null && below !== 'bare';
    return title && isTitle ? [[index, form.length - title.trimStart().length] as [number, number]] : [];
  });
}

/** Returns the number of lines that the title of a table of contents takes up: 目录, 目录 in two languages, or 目 and 录; 0 for other lines. */
function linesOfTitle({ places }: Pick<Text, 'places'>, index: number): number {
  const key = places.keys[index] ?? '';
  if (TITLE.test(key)) return TITLE.test(places.keys[index + 1] ?? '') ? 2 : 1;
  return key === '目' && /^[录次]$/u.test(places.keys[index + 1] ?? '') ? 2 : 0;
}

/** The list under a title; null when nothing under it is an entry. */
function titledList(text: Text, title: number, lines: number): ContentsList | null {
  const first = title + lines;
  for (let entry = first; entry < Math.min(first + MOST_FIRST_ENTRIES, text.tokens.length); entry += 1) {
    const end = headingAgain(text, entry);
    if (end === null || end - first > MOST_CONTENTS_LINES) continue;
    const found = entriesBetween(text, first, end, true);
    const last = found.at(-1) ?? first;
    if (isList(text, found) && found.length >= SHARE_OF_ENTRIES * (last - first + 1))
      return listOf(text, [...range(title, first), ...found]);
  }
  const found = entriesBetween(text, first, null);
  return isList(text, found) ? listOf(text, [...range(title, first), ...found]) : null;
}

/** Two entries, or one line that holds several. */
function isList({ tokens }: Text, found: readonly number[]): boolean {
  return found.length >= 2 || found.some((index) => holdsEntries(tokens[index]));
}

function holdsEntries(token: LineToken | undefined): boolean {
  return (token?.form.match(NUMBERED)?.length ?? 0) >= FEWEST_ENTRIES_ON_A_LINE;
}

/** Entries without a title above them: those of a run of lines that may be entries; null when the run is no list. */
function untitledList(text: Text, run: readonly number[]): ContentsList | null {
  const ended = run.filter((at) => isEnded(text, at) || isPageAlone(text, at));
  const [first, last] = [ended[0], ended.at(-1)];
  if (first !== undefined && last !== undefined) {
    const list = run.filter((at) => at >= first && at <= last);
    const isCertain = list.some((at) => text.entries[at]?.end === 'leaders' && isMarked(text, at));
    const isWhole = list.length === ended.length && list.length >= FEWEST_UNTITLED_ENTRIES;
    const isAgain = list.filter((at) => comesAgain(text, at, last + 1)).length >= SHARE_AGAIN * list.length;
    if (isCertain || (isWhole && isAgain && isAscending(text, list))) return listOf(text, list);
  }
  return listWithoutPages(text, run[0] ?? 0);
}

/** Entries without page numbers: headings of the outline in a row, all of which come again with text between. */
function listWithoutPages(text: Text, first: number): ContentsList | null {
  const end = headingAgain(text, first);
  if (end === null || end < first + FEWEST_UNPAGED_ENTRIES) return null;
  const start = isHeadingOf(text, first - 1, end - 1) ? first - 1 : first;
  const list = [...range(start, first), ...entriesBetween(text, first, end)];
  const isWhole = list.length >= FEWEST_UNPAGED_ENTRIES && list.length === (list.at(-1) ?? start) - start + 1;
  const marked = list.filter((at) => isOutline(text, at)).length;
  return isWhole && marked >= SHARE_OF_OUTLINE * list.length && isSpread(text, list, end)
    ? listOf(text, list)
    : null;
}

/** True when the line at `entry` says the title of the heading at `heading` without its number. */
function isHeadingOf({ places }: Text, entry: number, heading: number): boolean {
  const [words, whole] = [places.keys[entry] ?? '', places.keys[heading] ?? ''];
  return words.length > 1 && whole !== words && whole.endsWith(words);
}

/** The lines from `index` on that may be entries of a list without a title. */
function likelyEntries(text: Text, index: number): number[] {
  const run: number[] = [];
  let next = index;
  while (run.length < MOST_CONTENTS_LINES) {
    const lines = isLikelyEntry(text, next) ? 1 : run.length > 0 ? linesToPage(text, next) : 0;
    if (lines === 0) break;
    run.push(...range(next, next + lines));
    next += lines;
  }
  return run;
}

function isPageAlone({ tokens }: Text, index: number): boolean {
  return isKind(tokens[index], 'bare-number', 'page-mark');
}

/** Number of lines of an entry up to its page number, which is on a line of its own: 1 for that line; 0 for other lines. */
function linesToPage(text: Text, index: number): number {
  const isPage = (at: number) => isPageAlone(text, at);
  if (isPage(index)) return 1;
  if (!isMarked(text, index)) return 0;
  const isRest = (at: number) => {
    const form = text.tokens[at]?.form ?? '';
    return form.length <= LONGEST_SOUGHT_UNITS && !/[。；]/u.test(form) && !isMarked(text, at);
  };
  return isPage(index + 1) ? 2 : isRest(index + 1) && isPage(index + 2) ? 3 : 0;
}

/** A heading of the outline, not an item of a list. */
function isOutline({ tokens }: Text, index: number): boolean {
  const token = tokens[index];
  const form = sureMark(token)?.form ?? '';
  return (
    isKind(token, 'section-name') ||
    ['volume', 'numbered-chapter', 'numbered-section', 'chapter', 'part', 'decimal', 'annex'].includes(form)
  );
}

/** True when text is between the headings that say the words of the entries again: two lists with the same items are none. */
function isSpread({ places }: Text, list: readonly number[], end: number): boolean {
  const again = list.map((index) => places.after(places.keys[index] ?? '', end - 1) ?? end);
  return greatest(again) - end >= SPREAD_OF_HEADINGS * list.length;
}

/** A line that may be the first of a list without a title: it ends as entries do, or has a mark and comes again. */
function isLikelyEntry(text: Text, index: number): boolean {
  const end = text.entries[index]?.end ?? null;
  if (end === 'leaders') return true;
  if (!isMarked(text, index)) return false;
  return end === 'tab' || end === 'blanks' || end === 'range' || comesAgain(text, index, index + 1);
}

/** The place at which the words of an entry are the heading of the text, which is no entry itself; null when they never are. */
function headingAgain(text: Text, entry: number): number | null {
  const { places, entries } = text;
  const keys = keysAt(text, entry);
  let end = entry;
  for (let place = 0; place < MOST_ENTRY_PLACES; place += 1) {
    const found: number[] = keys.flatMap((key) => places.after(key, end) ?? []);
    if (found.length === 0) return end === entry ? null : end;
    const next = least(found);
    const isEntry = entries[next]?.end !== null && entries[next]?.end !== 'bare';
    // A title that the list has twice: what follows comes again, too.
    const isInList = isEntry || [1, 2].every((step) => comesAgain(text, next + step, next + step + 1));
    if (!isInList) return next;
    if (!isEntry && !keys.some((key) => places.after(key, next) !== null)) return next;
    end = next;
  }
  return null;
}

/**
 * The entries from `first` on, up to the heading at `end` or, where that is not known, as long as lines end as entries do.
 * `titled`: below a title the first heading is known to be `end`, so that those above it are entries whose text was cut off.
 */
function entriesBetween(text: Text, first: number, end: number | null, titled = false): number[] {
  const found: number[] = [];
  const stop = Math.min(end ?? text.tokens.length, first + MOST_CONTENTS_LINES, text.tokens.length);
  let others: number[] = [];
  for (let index = first; index < stop; index += 1) {
    const length = entryAt(text, index, end) || Number(titled && isOutline(text, index));
    if (length > 0) {
      found.push(...others.filter((other) => isWordsOfEntry(text, other)), ...range(index, index + length));
      others = [];
      index += length - 1;
      continue;
    }
    const token = text.tokens[index];
    if (!token || token.form.length > LONGEST_SOUGHT_UNITS || /[。；]/u.test(token.form)) break;
    others.push(index);
    if (others.length > MOST_LINES_BETWEEN_ENTRIES) break;
  }
  return found;
}

/** Number of lines that the entry at `index` takes up; 0 when there is none. */
function entryAt(text: Text, index: number, end: number | null): number {
  const { tokens, entries, places } = text;
  const [token, entry, next] = [tokens[index], entries[index], entries[index + 1]];
  if (!token || !entry) return 0;
  if (holdsEntries(token) && !/。/u.test(token.form)) return 1;
  const isEntry = isEnded(text, index);
  if (!isEntry && !isMarked(text, index) && isHeader(text, index)) return 0;
  if (isEntry || comesAgain(text, index, end ?? index + 1))
    return end === null && !isEntry && !isMarked(text, index) ? 0 : 1;
  const key = places.keys[index] ?? '';
  if (key === '' || !next || index + 1 === end) return 0;
  const isNextEnded = next.end === 'leaders' || next.end === 'tab' || next.end === 'blanks';
  if (isMarked(text, index) && !isMarked(text, index + 1) && isNextEnded) return 2;
  return end !== null && places.isAgain(key + contentsKey(next.words), end) ? 2 : 0;
}

/** True for a line that ends as entries do; a number right after its words may be one of them. */
function isEnded({ entries }: Text, index: number): boolean {
  const end = entries[index]?.end ?? null;
  return end !== null && end !== 'bare';
}

/** A short line between two entries is one that the text words in another way, but for page numbers and running headers. */
function isWordsOfEntry(text: Text, index: number): boolean {
  const token = text.tokens[index];
  if (!token || isKind(token, 'page-mark', 'bare-number', 'bare-roman')) return false;
  const isOnlyHere = isMarked(text, index) || text.places.count(text.places.keys[index] ?? '') === 1;
  return /\p{Letter}{2}/u.test(token.form) && isOnlyHere && !isHeader(text, index);
}

function isHeader({ places }: Text, index: number): boolean {
  return places.count(places.keys[index] ?? '') >= FEWEST_TIMES_OF_HEADER;
}

/** True when the words of a line, with or without the number at their end, are a line at `from` or after it. */
function comesAgain(text: Text, index: number, from: number): boolean {
  return keysAt(text, index).some((key) => text.places.isAgain(key, from));
}

function keysAt({ places, entries }: Text, index: number): string[] {
  const whole = places.keys[index] ?? '';
  const words = contentsKey(entries[index]?.words ?? '');
  return [...new Set([whole, words])].filter((key) => key.length > 1 && /\p{Letter}/u.test(key));
}

function isMarked({ tokens }: Text, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (sureMark(token) !== null || isKind(token, 'section-name', 'annex-mark'));
}

/** True when the pages of the entries do not go down: in a table they would. */
function isAscending({ entries }: Text, indexes: readonly number[]): boolean {
  const pages = indexes.flatMap((index) => entries[index]?.page ?? []);
  return pages.every((page, at) => at === 0 || page >= must(pages[at - 1], 'a page'));
}

function listOf(text: Text, indexes: number[]): ContentsList {
  const keys = new Set<string>();
  indexes.forEach((index, at) => {
    for (const key of keysAt(text, index)) keys.add(key);
    const before = indexes[at - 1];
    if (before === index - 1 && (text.entries[before]?.end ?? null) === null)
      keys.add((text.places.keys[before] ?? '') + contentsKey(text.entries[index]?.words ?? ''));
  });
  return { indexes, keys: [...keys] };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
