/**
 * Running headers and footers: the same short line at the joint of many pages, or the title again between the text.
 * Nothing that a table, a list or a heading may hold is one: a line that may be either stays, with a remark.
 */

import { kindOfHeadWord } from '../../text/column-heads.ts';
import { must } from '../../text/must.ts';
import { endsParagraph } from '../../text/sentences.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import {
  FEWEST_JOINTS,
  FEWEST_TABLE_HEAD_LINES,
  LONGEST_REPEATED_CELL_UNITS,
  LONGEST_RUNNING_HEADER_UNITS,
  MOST_LINES_BESIDE_JOINT,
  SHORTEST_RUNNING_HEADER_UNITS,
} from './limits.ts';
import { isInSentence } from './page-evidence.ts';
import { hasWordsOf, isFull, type Layout, layoutOf } from './page-layout.ts';

export interface RunningHeaders {
  indexes: number[];
  /** Lines that repeat at the joints of pages but may be cells: the first of each. */
  doubtful: number[];
}

/** Share of the lines with these words that are beside joints. */
const SHARE_BESIDE_JOINTS = 0.6;
/** Share of all pages that have a line which is as short as a cell, or the name of a body. */
const SHARE_OF_PAGES = 0.5;
/** Heads of tables that are no known words. */
const TABLE_HEAD = withExamples(
  /^(?:序|(?:19|20)[0-9]{2}年.{0,6})$/u,
  `序 1999年 2030年 1999年甲{6}`,
  `又序 序等`,
);
const WITH_NUMBER = withExamples(
  /^(?:([0-9]{1,3})\s+(\D.*)|(.*\D)\s+([0-9]{1,3}))$/u,
  '12␣甲市规划 甲市规划␣12 12␣划 划␣12 1␣␣划 划␣␣2 212␣划 划␣212',
  `又12␣甲市规划 12甲市规划 甲市规划12 甲市规划␣12等`,
);

/** Finds them. `numbers`: indexes of page numbers; `skip`: indexes of all tokens omitted so far. */
export function findRunningHeaders(
  tokens: readonly LineToken[],
  numbers: ReadonlySet<number>,
  skip: ReadonlySet<number>,
): RunningHeaders {
  const layout = layoutOf(tokens);
  const keys = tokens.map((token, index) =>
    skip.has(index) || !mayBeHeader(token, layout) ? '' : withoutWhiteSpace(token.form),
  );
  const joints = jointsOf(tokens, numbers);
  const pages = Math.max(numbers.size, tokens.filter(({ afterBreak }) => afterBreak).length);
  const beside = linesBeside(joints, keys, tokens.length);
  const totals = new Map<string, number>();
  for (const key of keys) if (key !== '') totals.set(key, (totals.get(key) ?? 0) + 1);
  const firsts = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!firsts.has(key)) firsts.set(key, index);
  });
  const found: number[] = [];
  const doubtful: number[] = [];
  const isRepeated = (key: string) => {
    const count = beside.get(key)?.length ?? 0;
    return count >= 2 && count >= SHARE_BESIDE_JOINTS * (totals.get(key) ?? 0);
  };
  for (const [key, indexes] of beside) {
    if (!isRepeated(key)) continue;
    const isLikeTitle =
      hasWordsOf(layout.title, key) ||
      ['volume', 'numbered-chapter'].includes(sureMark(tokens[must(indexes[0], 'a line')])?.form ?? '');
    if (indexes.length < FEWEST_JOINTS && !isLikeTitle) continue;
    const isLikeCell =
      key.length < SHORTEST_RUNNING_HEADER_UNITS ||
      isKind(tokens[must(indexes[0], 'a line')], 'signature', 'office');
    const isRare = isLikeCell && indexes.length < SHARE_OF_PAGES * pages;
    const isTable =
      kindOfHeadWord(key) !== null ||
      TABLE_HEAD.test(key) ||
      indexes.some((index) => isInTableHead(keys, index, isRepeated));
    if (isTable || isRare) doubtful.push(must(indexes[0], 'a line'));
    else
      for (const index of firsts.get(key) === indexes[0] ? withoutFirst(tokens, indexes) : indexes)
        if (!headsText(tokens, index, skip)) found.push(index);
  }
  const others = [...titlesInText(layout, keys, skip), ...headersWithNumbers(layout, skip)];
  return { indexes: [...new Set([...found, ...others])].sort((a, b) => a - b), doubtful };
}

/** A line that is neither label, date, mark of an annex or box, caption, sentence nor row of cells. */
function mayBeHeader(token: LineToken, layout: Layout): boolean {
  const { form } = token;
  if (form.length > LONGEST_RUNNING_HEADER_UNITS || /[。；，：:\t]/u.test(form) || token.tabbed) return false;
  // A part of a sentence.
  if (/^[、）》”]|[、（《“]$/u.test(form) || (/）$/u.test(form) && !form.includes('（'))) return false;
  if (isFull(layout, token) && !isKind(token, 'title')) return false;
  if (isKind(token, 'label', 'date', 'month', 'posting-date', 'date-line', 'annex-mark', 'caption', 'remark'))
    return false;
  if (isKind(token, 'bare-number', 'page-mark', 'document-number', 'section-name', 'responsibility'))
    return false;
  const mark = sureMark(token)?.form;
  if (mark && !['volume', 'numbered-chapter', 'numbered-section', 'chapter'].includes(mark)) return false;
  const pieces = form.trim().split(/\s+/u);
  return pieces.length < 3 || pieces.every((piece) => piece.length === 1) || mark !== undefined;
}

/** Pairs of the last token of a page and the first of the next: around page numbers, and at form feeds. */
function jointsOf(
  tokens: readonly LineToken[],
  numbers: ReadonlySet<number>,
): [above: number, below: number][] {
  const joints: [number, number][] = [];
  tokens.forEach((token, index) => {
    if (numbers.has(index)) joints.push([index - 1, index + 1]);
    else if (token.afterBreak) joints.push([index - 1, index]);
  });
  return joints;
}

/** The lines near joints by their keys, each line once. */
function linesBeside(
  joints: readonly (readonly [number, number])[],
  keys: readonly string[],
  length: number,
): Map<string, number[]> {
  const near = new Set<number>();
  for (const [above, below] of joints) {
    for (let step = 0; step < MOST_LINES_BESIDE_JOINT; step += 1) {
      if (above - step >= 0) near.add(above - step);
      if (below + step < length) near.add(below + step);
    }
  }
  const beside = new Map<string, number[]>();
  for (const index of [...near].sort((a, b) => a - b)) {
    const key = keys[index] ?? '';
    if (key === '') continue;
    const found = beside.get(key);
    if (found) found.push(index);
    else beside.set(key, [index]);
  }
  return beside;
}

/** True in a run of lines of which each repeats at joints and most are as short as cells. */
function isInTableHead(
  keys: readonly string[],
  index: number,
  isRepeated: (key: string) => boolean,
): boolean {
  let [start, end] = [index, index + 1];
  while (isRepeated(keys[start - 1] ?? '') && index - start < MOST_LINES_BESIDE_JOINT) start -= 1;
  while (isRepeated(keys[end] ?? '') && end - index < MOST_LINES_BESIDE_JOINT) end += 1;
  const cells = keys
    .slice(start, end)
    .filter((key) => key.length <= LONGEST_REPEATED_CELL_UNITS && /\p{Script=Han}/u.test(key));
  return end - start >= FEWEST_TABLE_HEAD_LINES && cells.length >= 2;
}

/**
 * True for a chapter that a part counted from one follows, below the end of a sentence: another document of the file has a
 * chapter of that name.
 */
function headsText(tokens: readonly LineToken[], index: number, skip: ReadonlySet<number>): boolean {
  let above = index - 1;
  while (skip.has(above)) above -= 1;
  const [mark, below] = [tokens[index], tokens[index + 1]].map((token) => token && sureMark(token));
  if (!mark || below?.value !== 1 || below.rank <= mark.rank) return false;
  return endsParagraph(tokens[above]?.form ?? '');
}

/** The lines without the first, where that is the title or heading that the others say again. */
function withoutFirst(tokens: readonly LineToken[], indexes: readonly number[]): readonly number[] {
  const [first = 0, ...others] = indexes;
  const isHeading = sureMark(tokens[first]) !== null;
  const isTitle = [first, first + 1].some((index) => isKind(tokens[index], 'title', 'notice-title'));
  return isHeading || isTitle ? others : indexes;
}

/** Lines that say the title again below the first heading, at least one of them in mid-sentence. */
function titlesInText(layout: Layout, keys: readonly string[], skip: ReadonlySet<number>): number[] {
  const { tokens } = layout;
  const first = tokens.findIndex((_, index) => !skip.has(index));
  const title = keys[first] ?? '';
  if (title.length < SHORTEST_RUNNING_HEADER_UNITS) return [];
  const heading = tokens.findIndex(
    (token, index) => index > first && !skip.has(index) && sureMark(token) !== null,
  );
  if (heading < 0) return [];
  const again = keys.flatMap((key, index) => (index > heading && key === title ? [index] : []));
  return again.length >= 2 && again.some((index) => isInSentence(layout, index)) ? again : [];
}

/** Words of the title with a number on their line that counts up through the text. */
function headersWithNumbers({ tokens, title }: Layout, skip: ReadonlySet<number>): number[] {
  const groups = new Map<string, { index: number; value: number }[]>();
  tokens.forEach((token, index) => {
    const match =
      skip.has(index) || token.form.length > LONGEST_RUNNING_HEADER_UNITS
        ? null
        : WITH_NUMBER.exec(token.form.trim());
    if (!match) return;
    const key = withoutWhiteSpace(match[2] ?? match[3] ?? '');
    if (key.length < SHORTEST_RUNNING_HEADER_UNITS || !hasWordsOf(title, key)) return;
    const group = groups.get(key) ?? [];
    group.push({ index, value: Number(match[1] ?? match[4]) });
    groups.set(key, group);
  });
  return [...groups.values()].flatMap((group) => {
    const isCounting = group.slice(1).every(({ value }, at) => value > must(group[at], 'a line').value);
    return group.length >= FEWEST_JOINTS && isCounting ? group.map(({ index }) => index) : [];
  });
}
