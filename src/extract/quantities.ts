/**
 * Numbers with their units, as they are printed in Chinese plans. What is found here is only a number and a
 * unit in the right form; whether it is an indicator is decided in indicators.ts.
 */
import type { Comparator } from '../schemas/facts.ts';
import { MAGNITUDE, MEASURE } from '../text/measures.ts';

/** A number with its unit and operator. Offsets are UTF-16 units of the text; `end` includes 以上, 左右. */
export interface Quantity {
  start: number;
  end: number;
  value: number;
  value2: number | null;
  unit: string;
  comparator: Comparator;
  /** `%` and 倍 and fractions have no counted thing. */
  ratio: boolean;
}

/** Blanks inside a quantity. Few, because many in a row would be shared out in very many ways. */
const BLANKS = '\\s{0,3}';
/** What is counted only for something else: 0.06毫克/升, but 粒度20微米 is a technical parameter. */
const ONLY_PER = '毫克|微克|千克|克|毫升|升|米|分钟|秒|贝克|焦耳|千焦|人口|标准立方米';
/** For what a measure counts: 千瓦时/万元, 人/平方公里, 次/日. */
const PER = `${BLANKS}[/／]${BLANKS}(?:${MAGNITUDE})?(?:${MEASURE}|${ONLY_PER}|年|季|月|日|周|车位|床|平米)`;
/** A measure, perhaps for something: 家, 元/平方米, 毫克/升. */
export const UNIT = `(?:${ONLY_PER})${PER}|(?:${MEASURE})(?:${PER})?`;
/** With or without separators of thousands: 1200, 1,200, 1 200. */
const NUMBER = '(?:[0-9]{1,3}(?:[,\\s][0-9]{3})+(?![0-9])|[0-9]+)(?:[.．][0-9]+)?';

/** The first that fits decides: 不超过 before 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不(?:得|应|能|可)?(?:少于|低于|小于)|至少|最少)\s*$/u, '>='],
  [/(?:不(?:得|应|能|可)?(?:超过|高于|多于|大于)|最多|控制在)\s*$/u, '<='],
  [/(?:超过|超|大于|高于|逾|多于)\s*$/u, '>'],
  [/(?:低于|少于|小于|不足|不到)\s*$/u, '<'],
  [/(?:近|约|大约|接近)为?\s*$/u, '~'],
];
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:及|或)?以上/u, '>='],
  [/^左右/u, '~'],
  [/^(?:及|或)?(?:以下|以内)/u, '<='],
  [/^(?:多|余)/u, '>'],
];

/** After 个: lengths of time, and parts of the text itself. After 天 and 小时: limits of time. */
const NO_THING =
  '(?<=个)\\s*(?:月|工作日|自然日|交易日|小时|季度|学期|学年|年度|星期|方面|环节|阶段|步骤|层次|部分)|(?<=天|小时)\\s*(?:内|之内|以内|前|后)';
/** Not in the middle of a number, nor after one with a comma: 1，200 may be one number or two. */
const NUMBER_BEGINS = '(?<![0-9.．A-Za-z第－-]|[0-9][,，])';
const PATTERN = new RegExp(
  `${NUMBER_BEGINS}(?:(${NUMBER})(?:${BLANKS}(?:[%％‰]|(?:${MAGNITUDE})?[元个家项人名吨亩])?${BLANKS}[-—–~～至]{1,2}${BLANKS}(${NUMBER}))?|(上百|上千|数百|千|百)(?=余|多|[亿个家])(?!多名))${BLANKS}(余|多)?${BLANKS}(${MAGNITUDE})?${BLANKS}(余|多)?${BLANKS}((?:${ONLY_PER})(?=${PER})|(?:${MEASURE})(?!级|${NO_THING}))(${PER})?`,
  'gu',
);
/** 亿 without 元: 科技服务业增加值达到500亿，分别是…… */
const BARE_MONEY = new RegExp(`(?<![0-9.．]|[0-9][,，])(${NUMBER})\\s*(万亿|亿)(?=[，。；、]|$)`, 'gu');
const FRACTION = /(?<![0-9])([1-9][0-9]?)\s*[/／]\s*([1-9][0-9]?)(?![0-9年])/gu;
/** A decimal without unit after 仅为, 低于 and the like: 区位商仅为 1.25. */
const BARE_DECIMAL =
  /(?<=(?:为|达到|低于|高于)[^，。；0-9]{0,6})(?<![0-9.])([0-9]+\.[0-9]+)(?=[，。；、]|$)/gu;
/** 翻一番 is twice, 翻两番 four times. */
const DOUBLING = /翻([一两二三四])番(?!半)/gu;
const DOUBLINGS: Record<string, number> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };
const WORDS: Record<string, number> = { 上百: 100, 上千: 1000, 数百: 100, 千: 1000, 百: 100 };

/** All quantities of a text in order. They do not overlap. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  /** 1 for every UTF-16 unit that a quantity holds. */
  const held = new Uint8Array(text.length);
  const add = (quantity: Quantity) => {
    found.push(quantity);
    held.fill(1, quantity.start, quantity.end);
  };
  const isHeld = (start: number, end = start + 1) => held.subarray(start, end).includes(1);
  for (const match of text.matchAll(PATTERN)) {
    const [whole, first, second, word, more1, magnitude = '', more2, measure = '', per = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const isWord = word !== undefined;
    const more = more1 !== undefined || more2 !== undefined;
    add({
      start,
      value: isWord ? (WORDS[word] ?? 0) : toNumber(first),
      value2: second === undefined ? null : toNumber(second),
      unit: (magnitude + measure + per).replace(/\s/g, ''),
      ratio: /^(?:%|％|‰|倍|个百分点)$/u.test(measure),
      ...comparatorOf(text, start, end, more ? '>' : word?.startsWith('上') ? '>=' : null),
    });
  }
  for (const match of text.matchAll(BARE_MONEY)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isHeld(start, end)) continue;
    add({
      start,
      value: toNumber(match[1]),
      value2: null,
      unit: match[2] ?? '',
      ratio: false,
      ...comparatorOf(text, start, end, null),
    });
  }
  const addRatio = ({ 0: words, index: start }: RegExpExecArray, value: number) =>
    add({
      start,
      end: start + words.length,
      value,
      value2: null,
      unit: '',
      ratio: true,
      comparator: '=',
    });
  for (const match of text.matchAll(FRACTION)) {
    if (!isHeld(match.index)) addRatio(match, Number((Number(match[1]) / Number(match[2])).toFixed(4)));
  }
  for (const match of text.matchAll(BARE_DECIMAL)) {
    if (!isHeld(match.index)) addRatio(match, toNumber(match[1]));
  }
  for (const match of text.matchAll(DOUBLING)) {
    add({
      start: match.index,
      value: 2 ** (DOUBLINGS[match[1] ?? ''] ?? 1),
      value2: null,
      unit: '倍',
      ratio: true,
      ...comparatorOf(text, match.index, match.index + match[0].length, null),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Longest words of comparison before a number, in UTF-16 units. */
const LONGEST_OPERATOR = 30;
/** An operator that is not beside its number. */
export const SHARE_OPERATOR = /(不(?:得|应|能|可)?(?:少于|低于|超过|高于))[^，。；0-9]{2,20}的\s*$/u;

function comparatorOf(
  text: string,
  start: number,
  end: number,
  inside: Comparator | null,
): { comparator: Comparator; end: number } {
  const tail = text.slice(end).trimStart();
  const gap = text.length - end - tail.length;
  for (const [pattern, comparator] of AFTER) {
    const match = pattern.exec(tail);
    if (match) return { comparator, end: end + gap + match[0].length };
  }
  if (inside) return { comparator: inside, end };
  const head = text.slice(Math.max(0, start - LONGEST_OPERATOR), start);
  // 突破600亿元 is an operator, 突破10项技术 a verb.
  if (/突破\s*$/u.test(head) && /^(?:[，。；、）]|$)/u.test(tail)) return { comparator: '>', end };
  // 不低于采购金额的30%: the operator stands before what the share is of.
  const words = SHARE_OPERATOR.exec(head)?.[1] ?? head;
  for (const [pattern, comparator] of BEFORE) if (pattern.test(words)) return { comparator, end };
  return { comparator: '=', end };
}

/** Operators that stand as signs. */
const SIGNS: Readonly<Record<string, Comparator>> = {
  '': '=',
  '>': '>',
  '＞': '>',
  '≥': '>=',
  '≧': '>=',
  '<': '<',
  '＜': '<',
  '≤': '<=',
  '≦': '<=',
  '~': '~',
  '～': '~',
};

/** The operator of a number that stands alone with what is before and after it, as in a cell: >10, 6.5左右. Null when that says anything else. */
export function comparatorAround(before: string, after: string): Comparator | null {
  const [head, tail] = [before.trim(), after.trim()];
  const saying = (rows: typeof BEFORE, words: string) =>
    rows.find(([pattern]) => pattern.exec(words)?.[0] === words)?.[1] ?? null;
  if (tail !== '') return head === '' ? saying(AFTER, tail) : null;
  return SIGNS[head] ?? saying(BEFORE, head);
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '').replace(/[,\s]/gu, '').replace('．', '.'));
}
