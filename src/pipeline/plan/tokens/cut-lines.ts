/**
 * Lines that hold several: where text was put together without line ends, each part becomes a token of its own.
 * A place is cut only on evidence that the text itself gives: a gap as paragraphs are indented, a number that counts on.
 */

import { isHistory } from '../../text/dates.ts';
import { GENRE_WORDS } from '../../text/genres.ts';
import { documentNumber, YEAR_AND_NUMBER } from '../../text/official-documents.ts';
import { SENTENCE_END } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import {
  LONGEST_GLUED_HEAD_UNITS,
  LONGEST_HEADING_BEFORE_ANOTHER_UNITS,
  LONGEST_PARAGRAPH_UNITS,
  MOST_HEAD_LINES,
  SHORTEST_GLUED_HEAD_UNITS,
  SHORTEST_WHOLE_TEXT_UNITS,
} from './limits.ts';
import { findMark, type Mark } from './marks.ts';

/** White space inside a line that may be the indent of a paragraph. */
const GAP = withExamples(/[ \u3000\u00a0]{2,}|[ \u3000\u00a0](?=第)/gu, '甲␣␣乙 甲␣第');
/** A mark may stand behind one of these without any space, where a whole document is one line. */
const AFTER_STOP = withExamples(
  /(?<=[。；！？：:）)”])(?=[第一二三四五六七八九十（(0-9专—])|(?<=\S)(?=一、|第一[章条]|[（(][一二三四五六七八九十]{1,3}[）)])/gu,
  `。一 甲一、 甲第一章 甲（一） ；一 ！一 ？一 ：一 :一 ）一 )一 ”一 甲第一条 甲(一） 甲（二） 甲（三） 甲（四） 甲（五） 甲（六） 甲（七） 甲（八） 甲（九） 甲（十） 甲（一) 。第`,
  `一`,
);
/** Share of the whole text from which a line is a document that lost its line ends. */
const SHARE_OF_TEXT = 0.6;

/** A kind of document at the end of a title. A print that doubles bold words may repeat its last character. */
const TITLE_END = `(?:${GENRE_WORDS.split('|')
  .map((genre) => `${genre}${genre.at(-1)}?`)
  .join('|')})`;
const NOT_DOUBLED = '(?!(\\p{Script=Han})(?<=\\1\\1))';
const HEAD_NUMBER = new RegExp(
  `(?<=${TITLE_END}[）)》]?\\s*|^)${NOT_DOUBLED}(?!的)\\p{Script=Han}{1,10}\\s?${YEAR_AND_NUMBER}`,
  'gu',
);
const DAY = withExamples(
  '(?:[0-9]{4}\\s?年\\s?[0-9]{1,2}\\s?月\\s?[0-9]{1,2}\\s?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)',
  `2030年3月5日 二〇三〇年三月五日 ○〇三〇年三月五日 零〇三〇年三月五日 一〇三〇年三月五日 四〇三〇年三月五日 五〇三〇年三月五日 六〇三〇年三月五日 七〇三〇年三月五日 八〇三〇年三月五日 九〇三〇年三月五日 二〇三〇年一月五日 二〇三〇年二月五日 二〇三〇年四月五日 二〇三〇年五月五日 二〇三〇年六月五日 二〇三〇年七月五日 二〇三〇年八月五日 二〇三〇年九月五日 二〇三〇年十月五日 二〇三〇年三月一日 二〇三〇年三月二日 二〇三〇年三月三日 二〇三〇年三月四日 二〇三〇年三月六日 二〇三〇年三月七日 二〇三〇年三月八日 二〇三〇年三月九日 二〇三〇年三月十日
    2030年23月5日 2030年3月25日`,
);
const HEAD_DATE = new RegExp(
  `(?<=(?:${GENRE_WORDS})[）)]?\\s*)(?:(?:${DAY}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?=\\s|$)|[（(]${DAY}[）)])`,
  'gu',
);
/** A date with the remark that follows it: 2016年11月24日（此件有删改）. */
const HEAD_DATE_AND_REMARK = withExamples(
  new RegExp(`(?<=^\\s*)${DAY}(?=\\s*[（(](?:此件|本文))`, 'gu'),
  `2030年3月5日（此件 2030年3月5日（本文 2030年3月5日(此件`,
  `，2030年3月5日（此件`,
);
/** A date with the title behind it, of a document put together without line ends. */
const HEAD_DATE_AND_TITLE = new RegExp(`(?<=^\\s*)${DAY}(?=\\s+[^，。]{2,60}?(?:${GENRE_WORDS}))`, 'gu');
const HEAD_REMARK = withExamples(
  /(?<=日\s*)[（(](?:此件|本文)[^（）()]{2,12}[）)]/gu,
  `日（此件公开） 日（本文有删减） 日(此件公开） 日（此件公开) 日（此件甲{10}公开）`,
  `日（此件（开） 日（此件）开）`,
);
/** Who signed a notice and when, behind its last sentence. */
const HEAD_SIGNATURE = new RegExp(
  `(?<=[。）)])\\s*(?:国务院|\\p{Script=Han}{2,24}?(?:人民政府|办公[厅室]|委员会|[局厅部委]))(?=\\s*${DAY}(?:\\s|$|[（(]|\\p{Script=Han}))`,
  'gu',
);
const HEAD_SIGNED_DATE = new RegExp(
  `(?<=[。）)]\\s*(?:国务院|\\p{Script=Han}{2,24}?(?:人民政府|办公[厅室]|委员会|[局厅部委]))\\s*)${DAY}`,
  'gu',
);
const HEAD_OCCASION = withExamples(
  /[—―]{1,2}\s?[0-9]{4}年[^，。；]{4,60}?(?:会议上|大会上|全会上)/gu,
  `——2030年3月5日在甲市会议上 ——2030年3月5日在甲市大会上 ——2030年3月5日在甲市全会上 ―—2030年3月5日在甲市会议上→―—2030年3月5日在甲市会议上
    甲—2030年3月5日在甲市会议上`,
  `——2030年，月5日在甲市会议上 ——2030年。月5日在甲市会议上`,
);
const HEAD_ADDRESSEES = withExamples(
  /(?<=[\s号日）)上]|^)(?:各位(?:代表|委员)|同志们|各(?:省|市|区|县|旗|乡|镇)[^。；：:]{2,80})[：:]/gu,
  `各位代表： 各位委员： 同志们： 各省政府： 各市政府： 各区政府： 各县政府： 各旗政府： 各乡政府： 各镇政府： 号各位代表： 规␣各位代表：
    同志们:
    各省甲{78}政府：`,
  `又各位代表： 各省。府： 各省；府：`,
);
/** Where and when an agency reported it: 新华社北京2月13日电. */
const HEAD_DATELINE = withExamples(
  /(?<=^\s*)新华社\p{Script=Han}{2,6}[0-9]{1,2}月[0-9]{1,2}日电(?=\p{Script=Han})/gu,
  `新华社供水3月3日电老 新华社甲{4}供水3月3日电老 新华社供水23月3日电老 新华社供水3月23日电老`,
  `又新华社供水3月3日电老`,
);
/** The name of what follows, behind the last line of a cover: `…会议批准目 录`, `2021 年 9 月 前    言`. */
const HEAD_NAME = withExamples(
  /(?<=(?:批准|通过|月|日)\s*)(?:目\s*录|前\s*言|序\s*言)(?=\s*$)/gu,
  '批准目录 通过前言 3月序言 5日目录',
  `批准目录等`,
);
/** A label before the number: 文号：甲规划资源〔2026〕5号. */
const LABEL = withExamples(/^[^：:]{1,10}[：:]\s*/u, `供： 供: 甲{9}供：`, `：： :： ：供：`);
const HEAD_PARTS = [
  HEAD_NUMBER,
  HEAD_DATE,
  HEAD_DATE_AND_REMARK,
  HEAD_DATE_AND_TITLE,
  HEAD_REMARK,
  HEAD_SIGNATURE,
  HEAD_SIGNED_DATE,
  HEAD_OCCASION,
  HEAD_ADDRESSEES,
  HEAD_DATELINE,
  HEAD_NAME,
];

/** What is known while the lines of a text are gone through. */
export interface Cutter {
  /** Returns the UTF-16 offsets at which parts of a line begin, the first always 0. `form`: the recognisable form of the whole line. */
  partsOf(form: string): number[];
}

/** Makes the cutter of a text; `characters` is its length in UTF-16 units. */
export function cutter(characters: number): Cutter {
  const last = new Map<string, number>();
  let filled = 0;
  const countsOn = (mark: Mark | null): boolean =>
    mark?.value != null && (mark.value === (last.get(mark.key) ?? 0) + 1 || mark.value === 1);
  /** The first mark of its form in the text. */
  const opens = (mark: Mark | null): boolean => mark?.value === 1 && !last.has(mark.key);
  const note = (mark: Mark | null) => {
    if (mark?.value != null) last.set(mark.key, mark.value);
  };
  return {
    partsOf(form) {
      const indent = form.length - form.trimStart().length;
      if (indent === form.length) return [0];
      filled += 1;
      const isWhole =
        form.length > LONGEST_PARAGRAPH_UNITS ||
        (form.length > SHORTEST_WHOLE_TEXT_UNITS && form.length > SHARE_OF_TEXT * characters);
      const head =
        filled <= MOST_HEAD_LINES && form.length >= SHORTEST_GLUED_HEAD_UNITS ? headParts(form) : [];
      const places = new Set([...gaps(form), ...(isWhole ? stops(form) : [])]);
      const parts = [0];
      note(findMark(form.slice(indent)));
      for (const place of [...places].sort((a, b) => a - b)) {
        const before = form.slice(parts.at(-1), place).trim();
        const mark = findMark(form.slice(place));
        // What stands behind a mark alone is its title.
        if (before === '' || isMarkAlone(before)) continue;
        const ended = SENTENCE_END.test(before.at(-1) ?? '') || /[；：:]$/u.test(before);
        const isParagraph = ended && /^\s{2}/u.test(form.slice(place - 2, place));
        const isBelow = isHeading(before) && mark?.value === 1;
        const isExpected =
          ended || isBelow ? countsOn(mark) : opens(mark) || (countsOn(mark) && mark?.value !== 1);
        const isMarked =
          isOutlineMark(mark, isWhole) && isExpected && (ended || isWhole || hasParagraphs(form));
        if (!isParagraph && !isMarked) continue;
        note(mark);
        parts.push(place);
      }
      const tail = isWhole ? signatureParts(form) : [];
      return [...new Set([...parts, ...head, ...tail])].sort((a, b) => a - b);
    },
  };
}

/** Where the words after a gap begin. Cells stand apart by gaps, too: a line with tabs is none of these. */
function gaps(form: string): number[] {
  if (form.includes('\t')) return [];
  return [...form.matchAll(GAP)].flatMap(({ index, 0: gap }) => (index === 0 ? [] : [index + gap.length]));
}

function stops(form: string): number[] {
  return [...form.matchAll(AFTER_STOP)].map(({ index }) => index);
}

/** A line with a full stop holds paragraphs, not cells. */
function hasParagraphs(form: string): boolean {
  return form.includes('。');
}

/** Forms of marks that may stand inside a line; lists only in a text that is one line. */
const OUTLINE: ReadonlySet<string> = new Set([
  'volume',
  'numbered-chapter',
  'numbered-section',
  'article',
  'chapter',
  'part',
]);
const LISTS: ReadonlySet<string> = new Set(['item', 'subitem', 'box', 'dash']);

function isOutlineMark(mark: Mark | null, isWhole: boolean): boolean {
  return mark !== null && (OUTLINE.has(mark.form) || (isWhole && LISTS.has(mark.form)));
}

/** A heading right before another, as 二、主要任务 before （一）. */
function isHeading(words: string): boolean {
  return (
    words.length <= LONGEST_HEADING_BEFORE_ANOTHER_UNITS &&
    !/[。，；]/u.test(words) &&
    isOutlineMark(findMark(words), true)
  );
}

function isMarkAlone(words: string): boolean {
  return /^第.{1,8}[章节条篇编]$/u.test(words) || findMark(`${words}甲`)?.length === words.length;
}

/** Where title, number, date, occasion and addressees begin that stand on one line. */
function headParts(line: string): number[] {
  const form = line.slice(0, LONGEST_GLUED_HEAD_UNITS);
  if (documentNumber(form.trim().replace(LABEL, '')) !== null || isHistory(form.trim())) return [];
  const found = HEAD_PARTS.flatMap((pattern) =>
    [...form.matchAll(pattern)].map(({ index, 0: words }) => [index, index + words.length]),
  );
  const isOne = found.some(([start = 0, end = 0]) => start === 0 && end === form.trimEnd().length);
  if (isOne) return [];
  return found
    .flat()
    .filter((place) => form.slice(0, place).trim() !== '' && form.slice(place).trim() !== '');
}

/** Where the signature at the end of a whole document on one line begins, its date and the remark behind it. */
function signatureParts(line: string): number[] {
  const from = Math.max(0, line.length - LONGEST_GLUED_HEAD_UNITS);
  const form = line.slice(from);
  return [HEAD_SIGNATURE, HEAD_SIGNED_DATE, HEAD_REMARK].flatMap((pattern) =>
    [...form.matchAll(pattern)].flatMap(({ index, 0: words }) => [from + index, from + index + words.length]),
  );
}
