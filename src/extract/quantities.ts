/**
 * Numbers with their units, as they are printed in Chinese plans. What is found here is only a number and a
 * unit in the right form; whether it is an indicator is decided in indicators.ts.
 */
import type { Comparator } from '../schemas/facts.ts';
import { MAGNITUDE, MEASURE } from '../text/measures.ts';
import { CHINESE_NUMBER, chineseNumberValue } from '../text/numerals.ts';

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
  /** The unit is printed only behind a later number of the list: 84 of 84、53、11家. */
  sharesUnit?: true;
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
/** What a rate counts in, after its slash: 8/10万, 11.5/100000, 3/万人. */
const RATE_BASE = '(?:1?0{0,3}\\s?(?:百万|千万|万|亿|千)|10{3,6})(?:人口?)?';
/** The unit of a rate with its slash: /10万; as the head of a column perhaps with the number of cases before it: 1/10万. */
export const RATE_UNIT = `[/／]${BLANKS}${RATE_BASE}`;
/**
 * A number in words, whole: 三百, 一万四千亿. After 几 or 数 the numeral 十 is no number (数十家), unless a digit
 * follows it (总数十二家). Its length is bounded to prevent slow matching.
 */
const CHINESE = `(?:[一二两三四五六七八九]|(?<![几数])十|十(?=[一二三四五六七八九]))[${CHINESE_NUMBER}]{0,15}(?![${CHINESE_NUMBER}])`;
const RANGE = '[-—–－~～至到]{1,2}';

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
  [/^(?:及|或)?(?:以下|以内|之内|之下)/u, '<='],
  [/^(?:多|余)/u, '>'],
];

/** After 个: lengths of time, and parts of the text itself. After 天 and 小时: limits of time. */
const NO_THING =
  '(?<=个)\\s*(?:月|工作日|自然日|交易日|小时|季度|学期|学年|年度|星期|方面|环节|阶段|步骤|层次|部分)|(?<=天|小时)\\s*(?:内|之内|以内|前|后)';
/** Not in the middle of a number, nor after one with a comma: 1，200 may be one number or two. */
const NUMBER_BEGINS = '(?<![0-9.．A-Za-z第－-]|[0-9][,，])';
/** Not in the middle of a number in words: 几百, 三百. */
const WORDS_BEGIN = `(?<![${CHINESE_NUMBER}几])`;
/** The unit of the first number of a range: 5亿元—8亿元. */
const UNIT_IN_RANGE = `(?:[%％‰]|(?:${MAGNITUDE})?[元个家项人名吨亩])`;
const NUMBERS = [
  `(?<first>${NUMBER})(?:${BLANKS}${UNIT_IN_RANGE}?${BLANKS}[-—–～~至]{1,2}${BLANKS}(?<second>${NUMBER}))?`,
  `${WORDS_BEGIN}(?<words>${CHINESE})(?:[元个家项人名吨亩]?${RANGE}(?<words2>${CHINESE}))?`,
  `(?<round>上百|上千|数百|${WORDS_BEGIN}(?<!数)[千百])(?=余|多|[亿个家])(?!多名)`,
].join('|');
const PATTERN = new RegExp(
  `${NUMBER_BEGINS}(?:${NUMBERS})${BLANKS}(?<more>余|多)?${BLANKS}(?<magnitude>${MAGNITUDE})?${BLANKS}(?<more2>余|多)?${BLANKS}(?<measure>(?:${ONLY_PER})(?=${PER})|(?:${MEASURE})(?!级|${NO_THING}))(?<per>${PER})?`,
  'gu',
);
/** 亿 without 元: 科技服务业增加值达到500亿，分别是…… */
const BARE_MONEY = new RegExp(
  `(?:(?<![0-9.．]|[0-9][,，])(?<first>${NUMBER})\\s*(?<magnitude>万亿|亿)|${WORDS_BEGIN}(?<words>${CHINESE})(?<=亿))(?=[，。；、]|$)`,
  'gu',
);
/** 8/10万, 11.5—12/10万: so many of so many. */
const RATE = new RegExp(
  `${NUMBER_BEGINS}(?<first>${NUMBER})(?:${RANGE}(?<second>${NUMBER}))?${BLANKS}(?<unit>${RATE_UNIT})(?![0-9元吨])`,
  'gu',
);
const FRACTION = /(?<![0-9/／])([1-9][0-9]?)\s*[/／]\s*([1-9][0-9]?)(?!\s*[0-9年月千万亿/／])/gu;
/** A decimal without unit after 仅为, 低于 and the like: 区位商仅为 1.25. */
const BARE_DECIMAL =
  /(?<=(?:为|达到|低于|高于)[^，。；0-9]{0,6})(?<![0-9.])([0-9]+\.[0-9]+)(?=[，。；、]|$)/gu;
/** 翻一番 is twice, 翻两番 four times. */
const DOUBLING = /翻([一两二三四])番(?!半)/gu;
const DOUBLINGS: Record<string, number> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };
/** Round numbers in words, and the operator that they imply. */
const ROUND: Record<string, readonly [number, Comparator | null]> = {
  上百: [100, '>='],
  上千: [1000, '>='],
  数百: [100, '>'],
  千: [1000, null],
  百: [100, null],
};
/** Magnitudes at the end of a number in words stay in the unit: 一万四千亿元 is 14000亿元. */
const WORD_MAGNITUDE = /(?:万亿|亿|万)$/u;
const WORD_MAGNITUDES: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };
/** Fewer than so many things in words are hardly ever a statement: 三个着力, 五大工程. Multiples and points always are. */
const FEWEST_IN_WORDS = 10;
const COUNTED_FROM_ONE = /^(?:倍|个百分点)$/u;
/** In words these are names and ordinals: 科技创新三十条, 十届十一次全会. */
const NEVER_IN_WORDS = /^(?:条|次)$/u;

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
  const addRatio = ({ 0: words, index: start }: RegExpExecArray, value: number, rate = {}) =>
    add({
      start,
      value,
      value2: null,
      unit: '',
      ratio: true,
      ...comparatorOf(text, start, start + words.length, null),
      ...rate,
    });
  for (const match of text.matchAll(RATE)) {
    const { first, second, unit = '' } = match.groups ?? {};
    const value2 = second === undefined ? null : toNumber(second);
    addRatio(match, toNumber(first), { value2, unit: unit.replace(/\s/gu, '') });
  }
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index;
    const end = start + match[0].length;
    const number = numberOf(match.groups ?? {});
    if (number === null || isHeld(start, end)) continue;
    const { measure = '', per = '', more, more2 } = match.groups ?? {};
    add({
      start,
      value: number.value,
      value2: number.value2,
      unit: (number.magnitude + measure + per).replace(/\s/gu, ''),
      ratio: /^(?:%|％|‰|倍|个百分点)$/u.test(measure),
      ...comparatorOf(text, start, end, more || more2 ? '>' : number.comparator, number.value2 !== null),
    });
  }
  for (const match of text.matchAll(BARE_MONEY)) {
    const start = match.index;
    const end = start + match[0].length;
    const number = numberOf(match.groups ?? {});
    if (number === null || isHeld(start, end)) continue;
    add({
      start,
      value: number.value,
      value2: null,
      unit: number.magnitude,
      ratio: false,
      ...comparatorOf(text, start, end, null),
    });
  }
  for (const match of text.matchAll(FRACTION)) {
    const share = Number(match[1]) / Number(match[2]);
    // 24/7 is no share.
    if (share < 1 && !isHeld(match.index)) addRatio(match, Number(share.toFixed(4)));
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

/** What the digits or words of a match say, with the magnitude that goes to the unit. Null for words that are no number. */
function numberOf({
  first,
  second,
  words,
  words2,
  round,
  magnitude = '',
  measure = '',
}: Record<string, string | undefined>): {
  value: number;
  value2: number | null;
  magnitude: string;
  comparator: Comparator | null;
} | null {
  if (first !== undefined)
    return {
      value: toNumber(first),
      value2: second === undefined ? null : toNumber(second),
      magnitude,
      comparator: null,
    };
  if (round !== undefined) {
    const [value, comparator] = ROUND[round] ?? [0, null];
    return { value, value2: null, magnitude, comparator };
  }
  if (words === undefined || NEVER_IN_WORDS.test(measure)) return null;
  const own = WORD_MAGNITUDE.exec(words2 ?? words)?.[0] ?? '';
  const factor = WORD_MAGNITUDES[own] ?? 1;
  // Of 三千至五千万元 only the second number has the magnitude of both; with two magnitudes there is no unit for both.
  const inUnit = words2 === undefined || words.endsWith(own);
  if (!inUnit && WORD_MAGNITUDE.test(words)) return null;
  const total = chineseNumberValue(words);
  const total2 = words2 === undefined ? null : chineseNumberValue(words2);
  if (total === null || (words2 !== undefined && total2 === null)) return null;
  if (total < FEWEST_IN_WORDS && magnitude === '' && !COUNTED_FROM_ONE.test(measure)) return null;
  return {
    value: inUnit ? total / factor : total,
    value2: total2 === null ? null : total2 / factor,
    magnitude: own + magnitude,
    comparator: null,
  };
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
  isRange = false,
): { comparator: Comparator; end: number } {
  const tail = text.slice(end).trimStart();
  const gap = text.length - end - tail.length;
  for (const [pattern, comparator] of AFTER) {
    const match = pattern.exec(tail);
    if (match) return { comparator, end: end + gap + match[0].length };
  }
  if (inside) return { comparator: inside, end };
  const head = text.slice(Math.max(0, start - LONGEST_OPERATOR), start);
  // 控制在3%—5% names both bounds itself.
  if (isRange && /控制在\s*$/u.test(head)) return { comparator: '=', end };
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
