/** How surely words are a head of a column, and what is expected below it. Which words heads have: `text/column-heads.ts`. */

import { bareHead, type HeadKind, kindOfHeadEnding, kindOfHeadWord } from '../../text/column-heads.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { WIDEST_HEAD_WORD_HAN } from './limits.ts';
import { columnsOf, type Shape } from './shapes.ts';

/** A year, with or without what is said of it. */
const YEAR = withExamples(
  /^(?:其中[：:]?|到)?(?:19|20)[0-9]{2}(?:[-—～~至](?:19|20)?[0-9]{2})?\p{Script=Han}{0,9}(?:[（([〔].{1,10}[）)\]〕])?$/u,
  `其中：2030年 到2030年 1999年 2030-2035年 2030-1999 2030年度计划 2030年目标值（%）
    其中:2030年 2030年目标值(%） 2030年目标值[%） 2030年目标值〔%） 其中2030年 2030—2035年 2030-35年 2030（目标值（%） 2030年目标值（%)
    1999甲{8}年 2030年目标值（甲{9}%）`,
  `又其中：2030年 2030年目标值（%）等`,
);
/** A value beside another: 较上年±%, 比2020年增长（%）. */
const COMPARED = withExamples(
  /^(?:比|较|同比|占)(?:上年|去年|同期|基期|(?:19|20)[0-9]{2}年?).{0,8}$|[±+]\s*[%％]$/u,
  `比上年增长 较去年 同比基期 占同期 比2030年 比1999年 ±% +% ±％ 比2030 较去年甲{8}`,
  `又比上年增长 ±%等 比上年甲{8}增长`,
);
/** Says in its bracket the unit of what is below. */
const IN_UNITS = withExamples(
  /[（(［[](?:[%％‰]|[十百千万亿]{0,2}(?:元|吨|人|个|家|项|年|户|亩|公里|米|公顷|千瓦时?|件|次|分|岁|天|小时|立方米|平方米|平方公里)(?:[/／].{1,4})?)[）)］\]]$/u,
  `（%） （元） （吨） （人） （个） （家） （项） （年） （户） （亩） （公里） （米） （公顷） （千瓦） （件） （次） （分） （岁） （天） （小时） （立方米） （平方米） （平方公里） （元/人）
    (%） ［%） [%） （％） （‰） （元／人） （十元） （百元） （%)
    （元／甲甲甲人）`,
  `（%）等`,
);
/** Half of what stands over a column. */
const PART = withExamples(
  /^(?:“[^”]{2,6}”|[（(［[〔].*|.*[、“（(]|[年值率]|情况|水平|比例)$/u,
  `“甲乙” （甲 甲、 年 情况 水平 比例 (甲 ［甲 [甲 〔甲 甲“ 甲（ 甲( 值 率 ［ “ “甲{4}甲乙”`,
  `又“甲乙”`,
);

/** What a column holds; `other`: its head does not say. */
export type ColumnKind = HeadKind | 'other';

/** What is expected below a head. */
export interface Expected {
  /** Shapes of the cells below, in parts of a hundred; the rest is shared by the others. */
  below: Readonly<Partial<Record<Shape, number>>>;
  /** Share of the cells below that are empty, and of those that run over several lines. */
  empty: number;
  more: number;
}

const EXPECTED: Readonly<Record<ColumnKind, Expected>> = {
  serial: { below: { number: 88, mark: 9, total: 2 }, empty: 0.02, more: 0.01 },
  group: {
    below: { word: 40, name: 28, chapter: 8, part: 8, body: 3, mark: 4, total: 1, phrase: 3, item: 2 },
    empty: 0.6,
    more: 0.2,
  },
  name: {
    below: { word: 22, name: 40, phrase: 12, item: 12, body: 6, subitem: 1, total: 2, text: 2 },
    empty: 0.04,
    more: 0.12,
  },
  task: {
    below: { word: 10, name: 30, phrase: 20, item: 12, text: 18, 'marked-text': 3, subitem: 1, body: 1 },
    empty: 0.04,
    more: 0.2,
  },
  unit: { below: { unit: 82, dash: 5, word: 8, body: 2 }, empty: 0.04, more: 0.04 },
  nature: { below: { nature: 80, word: 12, name: 2, dash: 2 }, empty: 0.03, more: 0.03 },
  value: {
    below: { value: 52, number: 20, dash: 9, time: 4, word: 4, name: 4, phrase: 2, text: 1 },
    empty: 0.06,
    more: 0.05,
  },
  time: { below: { time: 65, value: 4, word: 12, name: 10, dash: 4, phrase: 2 }, empty: 0.06, more: 0.08 },
  body: { below: { body: 68, word: 10, name: 8, dash: 5, phrase: 6, text: 1 }, empty: 0.08, more: 0.12 },
  place: { below: { word: 48, name: 30, body: 12, dash: 4, phrase: 3 }, empty: 0.05, more: 0.08 },
  text: {
    below: { text: 40, 'marked-text': 8, phrase: 20, name: 14, item: 4, word: 4, body: 2, value: 4 },
    empty: 0.05,
    more: 0.25,
  },
  standard: {
    below: {
      value: 24,
      number: 6,
      dash: 3,
      text: 22,
      'marked-text': 4,
      phrase: 16,
      name: 12,
      word: 6,
      item: 2,
    },
    empty: 0.12,
    more: 0.15,
  },
  note: {
    below: { word: 22, name: 25, phrase: 18, text: 18, dash: 6, value: 5, body: 2 },
    empty: 0.6,
    more: 0.1,
  },
  other: {
    below: {
      word: 16,
      name: 20,
      phrase: 12,
      text: 10,
      value: 12,
      number: 8,
      body: 5,
      time: 4,
      unit: 3,
      dash: 4,
      item: 2,
    },
    empty: 0.08,
    more: 0.08,
  },
};

/** What a line can be over a column, and how well its words say so: 2 for a known head, less than 0 for what hardly is one. */
export interface HeadWord {
  kind: ColumnKind;
  score: number;
}

/** Years in a head. */
const YEARS = /(?:19|20)[0-9]{2}年/gu;

/** Judges words as a head; `shape` is that of the words. */
export function headWord(words: string, shape: Shape): HeadWord {
  const word = withoutWhiteSpace(words);
  const known = kindOfHeadWord(word);
  if (known) return { kind: known, score: 2.5 };
  // Halves of 序号, where the column is as narrow as its numbers.
  if (word === '序' || word === '号') return { kind: 'serial', score: -1 };
  const width = columnsOf(word) / 2;
  if (width > WIDEST_HEAD_WORD_HAN || /[。；！]|[：:]$/u.test(word)) return { kind: 'other', score: -9 };
  if (COMPARED.test(word)) return { kind: 'value', score: 2 };
  // Two years are of two columns: 2025年完成 and 2030年目标值.
  if ((word.match(YEARS)?.length ?? 0) > 1) return { kind: 'other', score: -4 };
  if (YEAR.test(word) && width <= 12) return { kind: 'value', score: /^[0-9]+$/u.test(word) ? 1.2 : 2 };
  if (PART.test(word)) return { kind: 'other', score: -2.5 };
  if (['number', 'value', 'nature', 'dash', 'mark', 'total'].includes(shape))
    return { kind: 'other', score: -12 };
  if (['chapter', 'part', 'item', 'subitem', 'marked-text', 'text'].includes(shape))
    return { kind: 'other', score: -12 };
  const ending = kindOfHeadEnding(word);
  if (ending && width <= 14)
    return { kind: ending, score: /(?:名称|时间|单位|内容|编号)$/u.test(bareHead(word)) ? 2 : 1.4 };
  if (IN_UNITS.test(word) && width <= 14) return { kind: 'value', score: 1.4 };
  if (shape === 'body' || shape === 'time') return { kind: 'other', score: -3 };
  return { kind: 'other', score: width <= 6 ? -0.2 : width <= 12 ? -0.6 : -1.4 };
}

/** Returns what is expected below a head. */
export function expectedBelow(kind: ColumnKind): Expected {
  return EXPECTED[kind];
}
