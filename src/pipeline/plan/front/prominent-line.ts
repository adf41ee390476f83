/** Titles without a word that titles end with: the line that stands out above the text. */

import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { isKind, type Token } from '../tokens/token.ts';
import type { FrontItem } from './front-item.ts';
import {
  LONGEST_PROMINENT_UNITS,
  MOST_PROMINENT_LINES,
  MOST_SHORT_LINES,
  SHORTEST_PROMINENT_UNITS,
  SHORTEST_SPREAD_TITLE_UNITS,
} from './limits.ts';
import { isShortLine, joinTokens } from './title-lines.ts';

/** Finds the line that stands out: the last above a date, a bracket, a subtitle or a speaker, or the only one above the text. */
export function prominentLine(items: readonly FrontItem[]): FrontItem | null {
  const told = items.find(
    (item) =>
      isOpen(item) && (item.hints?.title || isKind(item.token, 'hash-heading')) && canStandOut(item.token),
  );
  if (told) return told;
  const end = items.findIndex((item) => isOpen(item) && isText(item.token));
  const above = items.slice(0, end < 0 ? items.length : end);
  const stands = (item: FrontItem) => isOpen(item) && canStandOut(item.token);
  const followed = above.find((item, index) => stands(item) && isBelowTitle(items[index + 1]?.token));
  if (followed) return followed;
  const lines = above.filter(stands);
  const largest = largestOf(lines);
  if (largest) return largest;
  return lines.length > 0 && lines.length <= MOST_SHORT_LINES ? (lines[0] ?? null) : null;
}

/** The only line in letters of the largest size; null where the file does not say it. */
function largestOf(lines: readonly FrontItem[]): FrontItem | null {
  const sizes = lines.map(({ hints }) => hints?.size ?? 0);
  const largest = Math.max(0, greatest(sizes));
  const isOnly = largest > 0 && sizes.filter((size) => size === largest).length === 1 && lines.length > 1;
  return isOnly ? (lines[sizes.indexOf(largest)] ?? null) : null;
}

/** Joins the first lines of a text without another title that stand together above a subtitle, a bracket or a date. */
export function joinProminentLines(items: readonly FrontItem[], joins: LineJoin[]): FrontItem[] {
  const hasTitle = items.some(
    (item) =>
      isOpen(item) && isKind(item.token, 'title', 'headline') && !isKind(item.token, 'dashed', 'occasion'),
  );
  const start = items.findIndex((item) => isOpen(item) && !isKind(item.token, 'signature'));
  if (hasTitle || start < 0) return [...items];
  let end = start;
  while (isLineOfTitle(items, end, start)) end += 1;
  // Where every line has an empty one above it, the gap tells nothing.
  if (end === start + 1 && isSpread(items, start)) end = start + 2;
  const isTitle = end - start > 1 && end - start <= MOST_PROMINENT_LINES && isBelowTitle(items[end]?.token);
  if (!isTitle) return [...items];
  const whole = { ...must(items[start], 'an item'), token: joinTokens(items.slice(start, end), joins) };
  return [...items.slice(0, start), whole, ...items.slice(end)];
}

/** True for two long lines and a subtitle that stand equally far from each other. */
function isSpread(items: readonly FrontItem[], start: number): boolean {
  const [first, second, below] = items.slice(start, start + 3);
  const isLine = (item: FrontItem | undefined) =>
    item !== undefined &&
    isOpen(item) &&
    canStandOut(item.token) &&
    item.token.form.length >= SHORTEST_SPREAD_TITLE_UNITS;
  return (
    isLine(first) && isLine(second) && isKind(below?.token, 'dashed') && second?.gap === 1 && below?.gap === 1
  );
}

function isLineOfTitle(items: readonly FrontItem[], index: number, start: number): boolean {
  const item = items[index];
  return item !== undefined && isOpen(item) && canStandOut(item.token) && (index === start || item.gap === 0);
}

function isOpen({ role }: FrontItem): boolean {
  return role === undefined;
}

/** A sentence, or who is spoken to: what comes below is text. */
function isText(token: Token): boolean {
  return /。|[，,].*[，,]/u.test(token.form) || isKind(token, 'spoken-to', 'addressees');
}

/** 甲县人民政府县长, above the name of who speaks: an office, no title. */
const OFFICE = withExamples(
  /(?:人民政府|人民法院|人民检察院|委员会|政协|局|厅)\s*(?:副|代理?)?(?:[省市州盟县区旗镇乡局厅院]长|检察长|主席|主任|书记)$/u,
  `甲县人民政府县长 乙省人民政府代省长 丙市人民法院院长 丁市人民检察院检察长 戊县委员会书记 己市政协主席 庚市教育局局长 辛省水利厅副厅长 甲市人民政府市长 甲区人民政府区长 甲州人民政府代理州长 甲盟人民政府盟长 甲旗人民政府旗长 甲镇人民政府镇长 甲乡人民政府乡长 甲市委员会主任`,
  `甲县县长质量奖 甲县人民政府县长质量奖管理`,
);

/** True for a line that can be a title though no word says so. */
function canStandOut(token: Token): boolean {
  const { form } = token;
  const words = form.replace(/^#+\s*/u, '');
  if (
    words.length < SHORTEST_PROMINENT_UNITS ||
    words.length > LONGEST_PROMINENT_UNITS ||
    /[。；]|[：:]$/u.test(words) ||
    OFFICE.test(words)
  )
    return false;
  const isQuoted = /：《.+》/u.test(words);
  return (
    (isQuoted || isShortLine(token)) &&
    !isKind(
      token,
      'signature',
      'speaker',
      'occasion',
      'section-name',
      'spoken-to',
      'addressees',
      'caption',
      'bracketed',
      'session',
      'handling',
      'dateline',
    )
  );
}

/** What stands below a title. */
function isBelowTitle(token: Token | undefined): boolean {
  return isKind(
    token,
    'date',
    'month',
    'document-number',
    'order-number',
    'dashed',
    'occasion',
    'history',
    'bracketed',
    'speaker',
    'addressees',
    'spoken-to',
    'signature',
  );
}
