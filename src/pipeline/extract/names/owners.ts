/** Whose the things are that a number counts, where words before the number or before a bracket say so. */

import { withExamples } from '../../text/with-examples.ts';
import { actionAtStart } from '../statements/actions.ts';
import { tidyName } from '../statements/statements.ts';

/** Ends of places and parts of places. */
const PLACE_END = withExamples(
  '(?:[区县镇乡村市旗州]|街道|办事处|组团|流域|沿线|新城|海域|科技园|产业园|工业园|物流园|科学城|自贸港|港口|机场)',
  `甲区 甲街道 办事处 组团 流域 沿线 新城 海域 科技园 产业园 工业园 物流园 科学城 自贸港 港口 机场 甲县 甲镇 甲乡 甲村 甲市 甲旗 甲州 区区`,
);
const OWNER = withExamples(
  new RegExp(
    `^(?![全我本各整对为向在从把将给]|每|两|主要|重点|部分|市区两级|[^，]*(?:建设|改造|新建|建成|覆盖|推进|解决|实施|[可后的等个到至及和全各]))[\\p{Script=Han}]{1,10}${PLACE_END}(?:内)?$`,
    'u',
  ),
  `城区 甲乙街道 甲乙办事处 甲乙组团 甲乙流域 公路沿线 甲乙新城 甲乙海域 甲乙科技园 甲乙产业园 甲乙工业园 甲乙物流园 甲乙科学城 甲乙自贸港 甲乙港口 甲乙机场 甲乙县内
    甲{9}城区`,
  `全区 我区 每县 两区 主要城区 重点县 部分县 市区两级园区 建设园区 改造城区 新建园区 建成园区 覆盖城区 推进园区 解决城区 实施城区 可县区 后区 的区 等区 个区 到区 至区 及区 和区
    城区， 甲{9}全区`,
);
/** True for words that are a place alone. */
export const isPlace = (words: string): boolean => OWNER.test(words);

/** What is done before a place: 完成起步区, 实施城区. */
const DOES = withExamples(
  /^(?:加快|加速|推进|推动|抓好|实施|开展|完成|启动|确保|支持|改造|新建|建设|建成|打造|提升|整治|治理|硬化|修建|解决|处理|拆除)+[了好]?/u,
  '加快甲 加速甲 推进甲 推动甲 抓好甲 实施甲 开展甲 完成甲 启动甲 确保甲 支持甲 改造甲 新建甲 建设甲 建成甲 打造甲 提升甲 整治甲 治理甲 硬化甲 修建甲 解决甲 处理甲 拆除甲 加快了→加快了 加快好→加快好',
  `又加快甲`,
);
/** That things are there, behind a place: 科技园聚集260家企业. */
const IS_THERE = withExamples(
  /(?:累计|已|共)?(?:聚集|集聚|汇聚|拥有|现有|已有|共有|建有|设有|入驻)了?$/u,
  '累计聚集→累计聚集 已集聚→已集聚 共汇聚→共汇聚 拥有 现有→现有 已有→已有 共有→共有 建有 设有 入驻',
  `累计聚集等`,
);
/** Longest name with an owner, in UTF-16 units. */
const LONGEST_OWNED = 24;

/**
 * 完成起步区2.6公里路网, 哈克镇3座水库: the things with the place that stands before their number. Undefined where no place
 * stands there, or the things say it already.
 */
export function placeBefore(name: string, thing: string): string | undefined {
  const words = name.replace(/^了/u, '').replace(DOES, '').replace(IS_THERE, '');
  const plain = OWNER.test(words) ? words.replace(/内$/u, '') : undefined;
  const isOwned = plain === undefined || thing.includes(plain) || plain.length + thing.length > LONGEST_OWNED;
  return isOwned ? undefined : plain;
}

/** What a bracket may say of the words before it: 专项贷款（第一期规模100亿元）. */
const SAID_IN_BRACKET = withExamples(
  /^(?:(?:第?[一二三]期|首期|总)?规模|(?:提高|降低|上浮|下浮|增长)(?:幅度|比例)|(?:总|计划|完成|计划总|概算)?投资|(?:总|建筑|总建筑|占地|用地)面积|(?:总|设计)?(?:里程|长度|容量|库容|产能|床位))$/u,
  `第一期规模 首期规模 总规模 提高幅度 降低比例 上浮比例 下浮比例 增长幅度 总投资 计划投资 完成投资 计划总投资 概算投资 总面积 建筑面积 总建筑面积 占地面积 用地面积 总里程 设计长度 容量 库容 产能 床位
    第二期规模 第三期规模 一期规模 规模 投资`,
  `又第一期规模 第一期规模等`,
);
/** Joins a thing to the one before it. */
const AND = withExamples(
  /^(?:以?及|[和与])/u,
  '以及专项贷款→以及 及专项贷款 和专项贷款 与专项贷款',
  '贷款及担保 贷款和担保',
);
/** How far the words before a bracket are looked at, in UTF-16 units. */
const LONGEST_OWNER = 40;

/** The words before the bracket that opens at the end of `from`, taken apart into what is done and the thing; null where no bracket or no thing stands there. `start`: of the words. Offsets are UTF-16 units. */
export function thingBeforeBracket(
  text: string,
  from: number,
  leading: RegExp,
): { action: string; thing: string; start: number } | null {
  if (!/[（(]\s*$/u.test(text.slice(Math.max(0, from - 2), from))) return null;
  const before = text.slice(Math.max(0, from - LONGEST_OWNER), from).replace(/[（(]\s*$/u, '');
  const clause = (/[^，。；：、！？）)\n]*$/u.exec(before)?.[0] ?? '').replace(AND, '');
  const words = clause.trim().replace(/^.*即/u, '').replace(leading, '');
  const action = actionAtStart(words);
  const thing = tidyName(
    words.slice(action.length).replace(/^(?:提高|降低|用好用足|落实|推进|加快|完成)/u, ''),
  );
  if (thing.length < 3 || /[0-9）)]/u.test(thing)) return null;
  return {
    action,
    thing,
    start: from - (/[（(]\s*$/u.exec(text.slice(0, from))?.[0].length ?? 0) - clause.length,
  };
}

/** 提高报销比例（提高幅度5个百分点）: the thing before the bracket that a statement begins, without what is done to it. Null elsewhere, and for a name that says enough. */
export function thingOfBracket(text: string, from: number, name: string, leading: RegExp): string | null {
  return SAID_IN_BRACKET.test(name) ? (thingBeforeBracket(text, from, leading)?.thing ?? null) : null;
}
