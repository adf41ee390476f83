/**
 * Numbers with their units, as they are printed in Chinese plans. What is found here is only a number and a
 * unit in the right form; whether it is an indicator is decided in indicators.ts.
 */
import type { Comparator } from '../../schemas/facts.ts';
import { dimensionOf, MAGNITUDE } from '../../text/measures.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { NUMBER_FORMS } from './forms.ts';
import type { Reading } from './values.ts';
import { MORE_WORDS, NOT, REACH } from './words.ts';

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

/** Words of comparison beside a number. Each example is the words there. */
type OperatorRule = Rule<{ pattern: RegExp }, { comparator: Comparator }>;

/** The first that fits decides: 不超过 before 超过. */
const BEFORE: readonly OperatorRule[] = ruleTable('operators before', [
  {
    id: 'at-least-sign',
    pattern: withExamples(/(?:[≥≧]|大于或?等于)\s*$/u, `≥ 大于或等于 ≧ 大于等于`, `≥等`),
    comparator: '>=',
    examples: ['水质优良率≥', '绿化率大于或等于'],
    counterexamples: ['水质优良率≤', '面积大于'],
  },
  {
    id: 'at-most-sign',
    pattern: withExamples(/(?:[≤≦]|小于或?等于)\s*$/u, `≤ 小于或等于 ≦ 小于等于`, `≤等`),
    comparator: '<=',
    examples: ['漏损率≤', '死亡率小于等于'],
    counterexamples: ['漏损率<', '噪声小于'],
  },
  {
    id: 'more-sign',
    pattern: /[>＞]\s*$/u,
    comparator: '>',
    examples: ['服务面积>', '满意度＞ '],
    counterexamples: ['服务面积≥'],
  },
  {
    id: 'less-sign',
    pattern: /[<＜]\s*$/u,
    comparator: '<',
    examples: ['缺课率<', '药占比＜ '],
    counterexamples: ['缺课率≤'],
  },
  {
    id: 'at-least',
    pattern: withExamples(
      new RegExp(`(?:${NOT}(?:少于|低于|小于)|至少|最少)\\s*$`, 'u'),
      '不得少于→不得少于 不应低于→不应低于 不宜小于→不宜小于 不少于 至少 最少',
      '不得少于等',
    ),
    comparator: '>=',
    examples: ['床位不少于', '每周体育课至少', '绿地率不得低于'],
    counterexamples: ['床位少于', '入学率不超过'],
  },
  {
    id: 'at-most',
    pattern: withExamples(
      new RegExp(`(?:${NOT}(?:超过|高于|多于|大于|突破)|[最至]多|控制在)\\s*$`, 'u'),
      '不得超过 不应高于 不能多于 不宜大于 不得突破 最多 至多 控制在 不超过',
      '不得超过等',
    ),
    comparator: '<=',
    examples: ['失业率控制在', '班额不得超过', '每户最多'],
    counterexamples: ['游客超过', '房价高于'],
  },
  {
    id: 'more-than',
    pattern: withExamples(
      /(?:超过|超|大于|高于|逾|多于|(?<![侦突告打攻爆击])破)\s*$/u,
      '超过 超 大于 高于 逾 多于 破',
      '侦破 突破 告破 打破 攻破 爆破 击破 超过等',
    ),
    comparator: '>',
    examples: ['游客超过', '粮食产量逾', '进出口额破'],
    counterexamples: ['公安机关侦破', '工地爆破', '床位至少'],
  },
  {
    id: 'less-than',
    pattern: withExamples(/(?:低于|少于|小于|不足|不到)\s*$/u, '低于 少于 小于 不足 不到', `低于等`),
    comparator: '<',
    examples: ['库存不足', '师生比低于', '车程不到'],
    counterexamples: ['库存充足', '覆盖率达到'],
  },
  {
    id: 'nearly',
    pattern: withExamples(
      /(?:近|(?<!签)约|大约|接近)为?\s*$/u,
      '近 约为 大约为→大约为 接近→接近',
      `近等 签约`,
    ),
    comparator: '~',
    examples: ['森林覆盖率约为', '常住人口近', '投资大约'],
    counterexamples: ['项目签约', '居民节约用水'],
  },
]);
const AFTER: readonly OperatorRule[] = ruleTable('operators after', [
  {
    id: 'and-more',
    pattern: withExamples(
      /^(?:（[^（）0-9]{1,6}）)?(?:及|或)?以上/u,
      '以上 及以上 或以上 （含）以上→（含）以上 （等价值）及以上→（等价值）及以上',
      '又以上 （3级）以上',
    ),
    comparator: '>=',
    examples: ['以上', '及以上的医院', '（含）以上'],
    counterexamples: ['以下', '的以上三县'],
  },
  {
    id: 'or-so',
    pattern: /^左右/u,
    comparator: '~',
    examples: ['左右', '左右的农户'],
    counterexamples: ['，左右两岸'],
  },
  {
    id: 'and-less',
    pattern: withExamples(
      /^(?:（[^（）0-9]{1,6}）)?(?:及|或)?(?:以下|以内|之内|之下)/u,
      '以下 及以内 或以内 之内 之下',
      `又以下`,
    ),
    comparator: '<=',
    examples: ['以内', '及以下的班额', '之内'],
    counterexamples: ['以上', '的以下学校'],
  },
  {
    id: 'and-odd',
    pattern: new RegExp(`^(?:${MORE_WORDS})`, 'u'),
    comparator: '>',
    examples: ['多', '余'],
    counterexamples: ['以上', '，多家医院'],
  },
]);

/** 达到每万人25个: what the number is for, between the verb and the number. */
const FOR_EACH = withExamples(
  new RegExp(
    `(?<=${REACH})每\\s?((?:[0-9]{1,3}\\s?)?(?:${MAGNITUDE})?(?:人口?|名|户|家|亩|平方公里|公里))\\s?$`,
    'u',
  ),
  '达到每万人口 达到每万人 达到每名 达到每户 达到每家 达到每亩 达到每平方公里 达到每公里',
  `达到每名，`,
);
const LONGEST_FOR_EACH = 24;

/** Returns all quantities of a text in order. They do not overlap. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  /** 1 for every UTF-16 unit that a quantity holds. */
  const held = new Uint8Array(text.length);
  for (const { pattern, read } of NUMBER_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const reading = read(match.groups ?? {});
      if (reading === null || held.subarray(match.index, end).includes(1)) continue;
      const quantity = quantityAt(text, match.index, end, reading);
      found.push(quantity);
      held.fill(1, quantity.start, quantity.end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function quantityAt(text: string, from: number, to: number, reading: Reading): Quantity {
  const each = FOR_EACH.exec(text.slice(Math.max(0, from - LONGEST_FOR_EACH), from));
  const { comparator, end } = comparatorOf(text, from, to, reading.comparator, reading.value2 !== null);
  return {
    ...reading,
    start: each ? from - each[0].length : from,
    end,
    unit: each ? `${reading.unit}/${each[1]?.replace(/\s/gu, '')}` : reading.unit,
    comparator,
    ratio: reading.unit === '' || /^[/／]/u.test(reading.unit) || dimensionOf(reading.unit) === 'ratio',
  };
}

/** Longest words of comparison before a number, in UTF-16 units. */
const LONGEST_OPERATOR = 30;
/** An operator that is not beside its number. */
export const SHARE_OPERATOR = withExamples(
  new RegExp(`(${NOT}(?:少于|低于|超过|高于))[^，。；0-9]{2,20}的\\s*$`, 'u'),
  `不少于供水的 不得低于供水的→不得低于供水的 不应超过供水的→不应超过供水的 不宜高于供水的→不宜高于供水的 不超过供水的`,
  `不少于，水的 不少于。水的 不少于供水的等`,
);

/** Whether 突破 before a number compares: of 不突破 NOT decides. */
const BREAKS = withExamples(
  new RegExp(`(?<!${NOT})突破\\s*$`, 'u'),
  '突破 有望突破',
  '不突破 不得突破 未突破 突破了',
);

function comparatorOf(
  text: string,
  start: number,
  end: number,
  inside: Comparator | null,
  isRange = false,
): { comparator: Comparator; end: number } {
  const tail = text.slice(end).trimStart();
  const gap = text.length - end - tail.length;
  for (const { pattern, comparator } of AFTER) {
    const match = pattern.exec(tail);
    if (match) return { comparator, end: end + gap + match[0].length };
  }
  if (inside) return { comparator: inside, end };
  const head = text.slice(Math.max(0, start - LONGEST_OPERATOR), start);
  // 控制在3%—5% names both bounds itself.
  if (isRange && /控制在\s*$/u.test(head)) return { comparator: '=', end };
  // 突破600亿元 is an operator, 突破10项技术 a verb, 不突破600亿元 a limit.
  if (BREAKS.test(head) && /^(?:[，。；、）]|$)/u.test(tail)) return { comparator: '>', end };
  // 不低于采购金额的30%: the operator stands before what the share is of.
  const words = SHARE_OPERATOR.exec(head)?.[1] ?? head;
  for (const { pattern, comparator } of BEFORE) if (pattern.test(words)) return { comparator, end };
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
    rows.find(({ pattern }) => pattern.exec(words)?.[0] === words)?.comparator ?? null;
  if (tail !== '') return head === '' ? saying(AFTER, tail) : null;
  return SIGNS[head] ?? saying(BEFORE, head);
}
