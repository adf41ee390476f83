/** Titles on several lines: which lines of the front matter make one title. */

import { must } from '../../text/must.ts';
import { isFullSignature, isIssuingSignature, isSignature } from '../../text/names.ts';
import { genreOfTitle } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { firstLine, joinPassages, lastLine } from '../lines/passage.ts';
import { LONGEST_FRONT_LINE_UNITS } from '../tokens/limits.ts';
import { classify, isKind, type Token } from '../tokens/token.ts';
import type { FrontItem } from './front-item.ts';
import {
  FEWEST_PEOPLE_IN_ROW,
  MOST_TITLE_LINES,
  SHORTEST_FIRST_LINE_UNITS,
  SHORTEST_REST_OF_TITLE_UNITS,
  SHORTEST_TITLE_LINE_UNITS,
  SHORTEST_WHOLE_TITLE_UNITS,
} from './limits.ts';

/** `…第十四个五年规划` / `和2035年远景目标纲要`: the second line of a title that could end before it. */
const TITLE_GOES_ON = withExamples(
  /^(?:[和及暨与].{2,30}(?:纲要|规划|意见|方案|计划)|第\s*[0-9一二三四五六七八九十]+\s*(?:期|号|批|部分).{2,30})$/u,
  `和发展纲要 及远景规划 暨若干意见 与实施方案 和行动计划 第一期供水项目 第一号供水项目 第一批供水项目 第一部分供水 第3期供水项目 第3一期供水项目
    和甲{28}发展纲要 第一部分甲{28}供水`,
  `又和发展纲要 第期供水项目 和发展纲要等`,
);

/** Signs that no line of a title has, and those around a whole line. */
const NO_TITLE = withExamples(
  /[。；：:>＞|»]|^[（(].*[）)]$|^【/u,
  '（） 甲。 甲；乙 甲： 甲:乙 首页>规划 首页＞ 甲|乙 » （送审稿） (送审稿) 【字体】',
  '甲市规划 规划（送审稿） （甲）规划 甲【乙】',
);

/** True for a line that can be a part of a title: short, and none of the other things that stand beside one. */
export function isShortLine(token: Token): boolean {
  const isLong =
    token.form.length > LONGEST_FRONT_LINE_UNITS && !isKind(token, 'title', 'headline', 'signature');
  return (
    !isLong &&
    !NO_TITLE.test(token.form) &&
    /\p{Script=Han}/u.test(token.form) &&
    !isKind(
      token,
      'dashed',
      'date',
      'posting-date',
      'month',
      'annex-mark',
      'document-number',
      'order-number',
      'signed-date',
      'history',
      'label',
      'label-alone',
      'remark',
      'copies',
      'printed',
      'picture',
      'handling',
      'dateline',
      'session',
    )
  );
}

/** Joins a title that is printed on several short lines: the last one ends as titles end, those before do not. Every join goes to `joins`. */
export function joinTitleLines(items: readonly FrontItem[], joins: LineJoin[]): FrontItem[] {
  const result: FrontItem[] = [];
  const titles = new Set<string>();
  for (let index = 0; index < items.length; index += 1) {
    const item = must(items[index], 'an item');
    const length = titleLength(items, index, titles);
    const token = joinTokens(items.slice(index, index + length), joins);
    result.push(length > 1 ? { ...item, token } : item);
    if (isKind(token, 'title')) titles.add(withoutWhiteSpace(token.form));
    index += length - 1;
  }
  return result;
}

/** Joins lines to one. Every join goes to `joins`. */
export function joinTokens(items: readonly FrontItem[], joins: LineJoin[]): Token {
  const [opening, ...rest] = items.map(({ token }) => token);
  let whole = must(opening, 'a line to join');
  for (const next of rest) {
    const line = lastLine(whole.passage);
    const nextLine = firstLine(next.passage);
    if (line !== nextLine) joins.push({ line, nextLine, reason: 'title' });
    whole = classify(joinPassages([whole.passage, next.passage], ''));
  }
  return whole;
}

/**
 * Number of lines from `index` on that make one title; 1 when the line stands for itself. `titles` are those
 * before it: one that is printed again is whole.
 */
function titleLength(items: readonly FrontItem[], index: number, titles: ReadonlySet<string>): number {
  const about = lengthOfTitleAbout(items, index);
  if (about !== null) return about;
  if (isNameOnly(items, index)) return 1;
  const occasion = lengthOfOccasion(items, index);
  if (occasion !== null) return occasion;
  let text = '';
  for (let length = 1; length <= MOST_TITLE_LINES; length += 1) {
    const item = items[index + length - 1];
    if (!canBePart(item) || /[！？]$/u.test(item.token.form)) return 1;
    const { token } = item;
    const isAgain = titles.has(withoutWhiteSpace(token.form)) && !/^关\s*于/u.test(token.form);
    if (length > 1 && isAgain) return 1;
    text += token.form;
    // A title that says what it is about begins on this line, or with the names above it.
    if (length > 1 && /关\s*于|印\s*发/u.test(token.form) && !opensWithNames(text)) return 1;
    const goesOn = TITLE_GOES_ON.test(items[index + length]?.token.form ?? '');
    if (!isKind(token, 'title') || goesOn) continue;
    const above = items.slice(index, index + length - 1);
    return text.length <= 2 * LONGEST_FRONT_LINE_UNITS && above.every((line) => opensTitle(line, token))
      ? length
      : 1;
  }
  return 1;
}

/** True when all that is before 关于 or 印发 are names. */
function opensWithNames(text: string): boolean {
  const before = text.split(/关\s*于|印\s*发/u)[0] ?? '';
  return before.trim() === '' || isSignature(before);
}

function canBePart(item: FrontItem | undefined): item is FrontItem {
  return item !== undefined && item.role === undefined && isShortLine(item.token);
}

/** How a second line begins that the first wants. */
const BEGINS_SECOND_LINE = withExamples(
  /^(?:第[一二三四五六七八九十]+个|[和及暨与的”》）]|“[一二三四五六七八九十])/u,
  `第十四个 和 “十 第一四个 第二四个 第三四个 第五四个 第六四个 第七四个 第八四个 第九四个 及 暨 与 的 ” 》 ） “一 “二 “三 “四 “五 “六 “七 “八 “九`,
  `又第十四个 第个`,
);
const ENDS_AS_WORDS = /[\p{Script=Han}\p{Letter}0-9”’）)》、]$/u;

/** The paper of a meeting and its number among them: 乙县十七届人大五次会议文件（1）. */
const PAPER_OF_MEETING = withExamples(
  /会议(?:文件|材料)(?:之.|[（(].{1,4}[）)])?$/u,
  `会议文件 会议材料 会议文件之一 会议文件（一） 会议文件(一） 会议文件（一)
    会议文件（甲甲甲一）`,
  `会议文件等`,
);

/** True for the names of several people in a row: 张某某　李 某　王某某. */
function isRowOfPeople(form: string): boolean {
  const names = form.trim().split(/\s+/u);
  const whole = names.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && !isSignature(name));
  return (
    whole.length >= FEWEST_PEOPLE_IN_ROW &&
    names.every((name) => /^\p{Script=Han}{1,5}$/u.test(name) && genreOfTitle(name) === null)
  );
}

/** True for a line that can stand above the last line of a title and belong to it. */
function opensTitle({ token }: FrontItem, last: Token): boolean {
  const words = withoutWhiteSpace(token.form);
  if (PAPER_OF_MEETING.test(words) || isRowOfPeople(token.form)) return false;
  if (words.length < SHORTEST_TITLE_LINE_UNITS || !ENDS_AS_WORDS.test(words) || isKind(token, 'hash-heading'))
    return false;
  const rest = withoutWhiteSpace(last.form);
  if (rest.length < SHORTEST_REST_OF_TITLE_UNITS || BEGINS_SECOND_LINE.test(rest)) return true;
  return words.length >= SHORTEST_FIRST_LINE_UNITS || isKind(token, 'signature');
}

/** A dash, a bracket, or the day. */
const OCCASION_BEGINS = withExamples(
  /^[—―－（(]|^[0-9]{4}\s?年\s?[0-9]{1,2}\s?月/u,
  `—在 2030年3月 ―在 －在 （在 (在 2030年23月`,
  `又—在 又2030年3月`,
);

/** Number of lines that say when and where a report was given, where it is more than one; null for others. */
function lengthOfOccasion(items: readonly FrontItem[], index: number): number | null {
  const opening = items[index];
  if (!opening || opening.role !== undefined || !OCCASION_BEGINS.test(opening.token.form)) return null;
  if (isKind(opening.token, 'occasion', 'title', 'date', 'month', 'history')) return null;
  let whole = opening.token;
  for (let length = 2; length <= MOST_TITLE_LINES; length += 1) {
    const next = items[index + length - 1];
    if (!next || next.token.form.length > LONGEST_FRONT_LINE_UNITS || isKind(next.token, 'remark'))
      return null;
    whole = classify(joinPassages([whole.passage, next.token.passage], ''));
    if (isKind(whole, 'occasion')) return length;
  }
  return null;
}

/**
 * True for the name of who issued a document, on a cover or below a title. It opens the title that follows only where
 * that goes on with it: `甲市人民政府` / `关于印发…的通知`, with the names of others between the two, or a few words.
 */
function isNameOnly(items: readonly FrontItem[], index: number): boolean {
  const name = items[index]?.token;
  if (!isKind(name, 'signature') || !isIssuingSignature(name?.form ?? '')) return false;
  let next = index + 1;
  while (isKind(items[next]?.token, 'signature') && next - index < MOST_TITLE_LINES) next += 1;
  const form = items[next]?.token.form ?? '';
  if (isNextName(name, items[next])) return false;
  return (
    !/^(?:关于|印发|转发|批转)/u.test(form) && withoutWhiteSpace(form).length >= SHORTEST_WHOLE_TITLE_UNITS
  );
}

/** True for a title that opens with a second name: 中共中央 / 国务院关于乙的意见. */
function isNextName(name: Token | undefined, next: FrontItem | undefined): boolean {
  const names = /^([^关印]{2,60}?)(?:关\s*于|印\s*发)/u.exec(next?.token.form ?? '')?.[1] ?? '';
  if (name === undefined || !isSignature(names)) return false;
  // The rest of a name: 甲市公共卫生工作领导小组 / 办公室关于….
  if (!isFullSignature(names)) return isFullSignature(name.form + names);
  return next?.gap === 0 && !names.includes(name.form);
}

/** The words with which a title that says 关于 ends: `…执行情况与…计划草案的报告`. */
const END_OF_TITLE_ABOUT = withExamples(
  /的[^的]{1,6}(?:[（(][^（）()]*[）)])?$/u,
  `的供 的供（水）林场 的供（水甲林场） 的供(水甲林场） 的供（水甲林场)`,
  `的供（水）林场）`,
);

/**
 * Number of lines of a title that says 关于 or 印发 in its first line and 的报告, 的通知 … in its last, though a line
 * before may end as titles do (`关于甲市2022年国民经济和社会发展计划` / `执行情况的报告`); null for other titles.
 */
function lengthOfTitleAbout(items: readonly FrontItem[], index: number): number | null {
  const opening = items[index];
  if (!canBePart(opening) || !/关\s*于|印\s*发/u.test(opening.token.form)) return null;
  let whole = opening.token;
  let isComplete = false;
  for (let length = 1; length <= MOST_TITLE_LINES; length += 1) {
    const item = items[index + length - 1];
    if (!canBePart(item)) return null;
    const { token } = item;
    // Another title begins, or the name of who issued the one that is complete.
    const isOther = /关\s*于/u.test(token.form) && !isUnclosed(whole.form);
    if (length > 1 && (isOther || (isComplete && isKind(token, 'signature')))) return null;
    if (length > 1) whole = classify(joinPassages([whole.passage, token.passage], ''));
    if (isUnclosed(whole.form)) continue;
    if (isKind(whole, 'headline')) return length;
    if (isKind(whole, 'title')) {
      if (END_OF_TITLE_ABOUT.test(withoutWhiteSpace(whole.form))) return length;
      isComplete = true;
    }
  }
  return null;
}

/** True when the last 《 or “ is not closed. */
function isUnclosed(form: string): boolean {
  return form.lastIndexOf('《') > form.lastIndexOf('》') || form.lastIndexOf('“') > form.lastIndexOf('”');
}
