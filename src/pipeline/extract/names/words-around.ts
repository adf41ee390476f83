/** The words around the number of a statement, as naming it needs them. Offsets are UTF-16 units. */
import { PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { dimensionOf, MAGNITUDE, MEASURE } from '../../text/measures.ts';
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type Quantity, SHARE_OPERATOR } from '../numbers/quantities.ts';
import { DELIVERS, FOR, isVerbal } from '../statements/actions.ts';
import { openItem } from '../statements/open-items.ts';
import { CHANGES_TO, REACHES, TRAILING, tidyName } from '../statements/statements.ts';
import { ACTIONS, BRINGING } from '../statements/words.ts';
import { followingOf, thingBehind } from './following.ts';
import { isPlace } from './owners.ts';
import type { Previous } from './subject.ts';

/** What stands around a number, and the statement before. */
export interface WordsAround {
  text: string;
  masked: string;
  quantity: Quantity;
  /** Start of the statement, and of the words of it that are about this number alone. */
  from: number;
  begins: number;
  /** Another number of the statement stands before. */
  isSecond: boolean;
  /** The words before the number, without what leads to it (达到, 由10%提高到), and also without times, scopes and adverbs. */
  head: string;
  cleaned: string;
  name: string;
  /** The words behind the number as printed, and as a name; the things of the next number, where that cuts the words. */
  following: string;
  after: string;
  behind: string | null;
  previous: Previous | undefined;
  sameSentence: boolean;
  /** The sentence of the number, as far as it is near. */
  sentence: string;
  leading: RegExp;
}

/** 由2018年的 at the end: the number after it is the former value. */
export const FROM_YEAR = withExamples(
  /(?:由|从)\s*(?:([0-9]{4})\s*年(?:底|末|度)?的?\s*|[“"]?([一二三四五六七八九十]{1,3})五[”"]?(?:期末|末期|末|时期)的?\s*)?(?:每[人生户亩床](?:每?[年月])?|每[年月]|[年月]?[人户]均)?(?:近|约|不足|不到|超过?)?$/u,
  `由月人均 由户均 由年人均 由2030年底的 从2030年末 由2030年度 由“十五五”期末 由“十五五”末期 由“十五五”末 由“十五五”时期 由每人每年 由每年 由近 由约 由不足 由不到 由超过
    由2030年底的→由2030年底的
    由"十五五”末 由“一五五”末 由“二五五”末 由“三五五”末 由“四五五”末 由“六五五”末 由“七五五”末 由“八五五”末 由“九五五”末 由“十五五"末 由每生每年 由每户每年 由每亩每年 由每床每年 由每人每月 由每月 由2030年的 由十五五”期末 由“十五五期末 由每人年 由每人 由超`,
  `由2030年底的等`,
);
const YEAR_OF = withExamples(
  `(?:[0-9]{4}\\s*年(?:底|末|度)?的?|[“"]?(?:${PLAN_NUMBER})五[”"]?(?:期末|末期|末|时期)的?)?`,
  `2030年底的→2030年底的 2030年末→2030年末 2030年度→2030年度 “十五五”期末→“十五五”期末 “十五五”末期→“十五五”末期 “十五五”末→“十五五”末 “十五五”时期→“十五五”时期
    "十五五”末→"十五五”末 “十一五”末→“十一五”末 “十二五”末→“十二五”末 “十三五”末→“十三五”末 “十四五”末→“十四五”末 “十六五”末→“十六五”末 “十七五”末→“十七五”末 “十八五”末→“十八五”末 “十九五”末→“十九五”末 “十五五"末→“十五五"末
    甲030年末`,
);
/** 由2018年的56家 before 提高到. Only after 由: the digits of PM2.5年均浓度降至 are part of a name. */
const FORMER_VALUE = withExamples(
  new RegExp(
    `(?:由|从)\\s*${YEAR_OF}\\s*(?:每\\p{Script=Han}(?:每[年月])?|[年月]?[人户]均)?(?:近|约|不足|不到|超过?)?(?:(?:[0-9.,]+\\s*(?:[:：∶]\\s?1)?|[${CHINESE_NUMBER}]+)[^\\s0-9]{0,8})?\\s*(?:大幅|大幅度|稳步|逐步|进一步)?(?=${CHANGES_TO})`,
    'u',
  ),
  `由2030年56家提高到 从56家提高到 由近56家提高到 由约56家提高到 由不足56家提高到 由不到56家提高到 由超过56家提高到 由三百家提高到 由每人大幅提高到 由每人大幅度提高到 由每人稳步提高到 由每人逐步提高到 由每人进一步提高到 由每人近提高到 由人均56平方米提高到 由年人均560元提高到 由月户均56度提高到
    由三百甲{7}家提高到 从562提高到 由超256家提高到`,
  `由，百家提高到 从5，6家提高到`,
);
/** 提高到2021年的 at the end: what it becomes, in that year. */
export const BECOMES = withExamples(
  new RegExp(`${CHANGES_TO}\\s*${YEAR_OF}(?:每(?:人|户|生|月|年|天|日|亩|床)){0,2}\\s*$`, 'u'),
  '提高到 提高到每人 提高到每户 提高到每生 提高到每月 提高到每年 提高到每天 提高到每日 提高到每亩 提高到每床',
  `提高到，`,
);
/** The words before a number without what leads to it: former values, 达到, 也, 原则上. */
function statedWords(head: string): string {
  let words = head
    .replace(FORMER_VALUE, '')
    .replace(SHARE_OPERATOR, (all, operator: string) => `占${all.slice(operator.length)}`);
  for (let before = ''; before !== words; ) {
    before = words;
    words = words
      .replace(FROM_YEAR, '')
      .replace(BECOMES, '')
      .replace(REACHES, '')
      .replace(TRAILING, '')
      .trimEnd();
  }
  return words.trim();
}

/** How far other things of a list are looked for, in UTF-16 units. */
const NEAR = 120;

function sentenceAround(text: string, offset: number): string {
  const before = /[^。；\n]*$/u.exec(text.slice(Math.max(0, offset - NEAR), offset))?.[0] ?? '';
  return `${before}${/^[^。；\n]*/u.exec(text.slice(offset, offset + NEAR))?.[0] ?? ''}`;
}

const BEGINS_WITH_VERB = new RegExp(`^(?:${ACTIONS}|${BRINGING}|汇聚)`, 'u');

/** 培育20名骨干、汇聚不少于3万名青年: where the item of a number that follows another begins, which a verb of its own shows. */
function itemStart(text: string, after: number, until: number): number {
  const words = text.slice(after, until);
  const mark = words.lastIndexOf('、') + 1;
  const item = words.slice(mark).trim();
  return mark > 0 && (BEGINS_WITH_VERB.test(item) || isPlace(item) || /^(?:总[数量额]|累计)$/u.test(item))
    ? after + mark
    : after;
}

/** What all of those do that are spoken of. */
const ALL_OF_THEM = withExamples(
  /^(?:全部|全线|均|都)(?:稳定|如期|顺利|已|实现)*(?:脱贫|就业|上岗|入住|竣工|完工|投用|达标|复学|康复|出院|办结|贯通|通车)$/u,
  '全线贯通 全部通车 全部脱贫 均稳定就业 都如期上岗 均顺利入住 均已竣工 均实现完工 均投用 均达标 均复学 均康复 均出院 均办结',
  `又全部脱贫 全部脱贫等`,
);

/** Where behind 、 another size of the same things stands, in a unit of another kind; null elsewhere. */
function otherSize(masked: string, { end, unit }: Quantity): number | null {
  const [, lead = '', other = ''] = OTHER_SIZE.exec(masked.slice(end, end + LONGEST_SIZE)) ?? [];
  const [a, b] = [dimensionOf(unit), dimensionOf(other)];
  return other === '' || b === null || a === b ? null : end + lead.length;
}
const OTHER_SIZE = new RegExp(`^(\\s*、\\s*(?:近|约)?)[0-9.,]+\\s*余?((?:${MAGNITUDE})?(?:${MEASURE}))`, 'u');
const LONGEST_SIZE = 24;

/** 和交办的, before the number of other things. */
const TO_NEXT = withExamples(
  /(?<=\p{Script=Han}{2})(?:以及|[和及与])\p{Script=Han}{2,4}(?:的|平原|盆地|山区|库区|灌区)$/u,
  `重点县和豫东平原 重点县和关中盆地 重点县和大别山区 重点县和三峡库区 重点县和渭北灌区 问题和交办的 问题以及交办的→以及交办的 问题及交办的 问题与交办的
    问题和甲甲交办的`,
  `问题和交办的等`,
);

/** 近, 超过 before the number of other things. */
const OPERATOR_OF_NEXT = withExamples(
  /(?<=\p{Script=Han}{2})(?:近|(?<!签)约|超过?|逾)$/u,
  '地区近 地区约 地区超过 地区逾 地区超',
  '近 企业签约 地区近的',
);

/** Takes apart the words around a number of a statement that begins at `from`. */
export function wordsAround(
  text: string,
  masked: string,
  quantity: Quantity,
  from: number,
  previous: Previous | undefined,
  leading: RegExp,
): WordsAround {
  const whole = text.slice(from, quantity.start);
  // 100名正职和200名副职: the second number has nothing before it but the first.
  const isJoined =
    previous !== undefined &&
    previous.end > from &&
    previous.end <= quantity.start &&
    /^(?:以?及|[和与、]|\s)*$/u.test(text.slice(previous.end, quantity.start)) &&
    /(?:以?及|[和与、])\s*$/u.test(whole);
  // 推动12家实验室转化成果485项: what stands behind the first number names the second.
  const holds =
    previous !== undefined &&
    previous.number.start >= from &&
    previous.number.end <= quantity.start &&
    ![FORMER_VALUE, FROM_YEAR, BECOMES].some((pattern) => pattern.test(whole));
  const begins = holds ? itemStart(text, previous.number.end, quantity.start) : from;
  const head = isJoined ? '' : text.slice(begins, quantity.start);
  const open = quantity.ratio ? null : openItem(text, quantity.end);
  const { words, noun, cut } = followingOf(text, masked, quantity.end, quantity.unit);
  const printed = open === null ? words : text.slice(quantity.end, quantity.end + open.length);
  // 11项问题和交办的72件信访件: what leads to the next number.
  const following = cut ? printed.replace(TO_NEXT, '').replace(OPERATOR_OF_NEXT, '') : printed;
  const behind = cut ? thingBehind(text, masked, quantity.end + following.length) : null;
  // 13处15条隧道: two numbers of the same things.
  const isOfSame = following === '' && !quantity.ratio && !/元$/u.test(quantity.unit);
  const stated = statedWords(head);
  // 为173家企业兑现补贴600万元: the companies are those of the first number.
  const isFor = holds && FOR.test(text.slice(from, previous.number.start));
  const cleaned = isFor ? stated.slice(Math.max(0, stated.search(DELIVERS))) : stated;
  const name = cleaned.replace(leading, '').trim();
  // 完成3800户、58万平方米棚户区改造: the same, where verbs alone stand before them.
  const comma = isOfSame && (name === '' || isVerbal(name)) ? otherSize(masked, quantity) : null;
  const next = comma === null ? behind : thingBehind(text, masked, comma);
  const beside = isOfSame && !/^以[上下内]/u.test(next ?? '') ? (next ?? '') : '';
  const things = open?.name ?? (tidyName(noun ?? following) || beside);
  const goesOn =
    name !== '' || (previous !== undefined && /^\s*、?\s*$/u.test(text.slice(previous.end, quantity.start)));
  return {
    text,
    masked,
    quantity,
    from,
    begins,
    isSecond: isJoined || holds,
    head,
    cleaned,
    name,
    following,
    // 96户、183人全部脱贫: of the things of the number before.
    after: goesOn && ALL_OF_THEM.test(things) ? '' : things,
    behind,
    previous,
    sameSentence: previous !== undefined && !/[。！？\n]/u.test(masked.slice(previous.end, from)),
    leading,
    sentence: sentenceAround(masked, quantity.start),
  };
}
