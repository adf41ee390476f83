/** Whose the things are that a number counts, where words before the number or before a bracket say so. */
import { actionAtStart } from './actions.ts';
import { tidyName } from './statements.ts';

/** Ends of places and parts of places. */
const PLACE_END =
  '(?:[区县镇乡村市旗州]|街道|办事处|组团|流域|沿线|片区|新城|园区|社区|海域|灌区|库区|科技园|产业园|工业园|物流园|科学城|自贸港|港口|机场|校区|院区)';
const OWNER = new RegExp(
  `^(?![全我本各整对为向在从把将给]|每|两|主要|重点|部分|市区两级|[^，]*(?:建设|改造|新建|建成|覆盖|惠及|涉及|推进|解决|实施|[可后的等个到至及和全各]))[\\p{Script=Han}]{1,10}${PLACE_END}(?:内)?$`,
  'u',
);
/** True for words that are a place alone. */
export const isPlace = (words: string): boolean => OWNER.test(words);

/** What is done before a place: 完成起步区, 实施城区. */
const DOES =
  /^(?:加快|加速|推进|推动|抓好|实施|完成|启动|确保|支持|改造|新建|建设|建成|打造|提升|整治|治理|硬化|修建|解决|处理|拆除)+[了好]?/u;
/** That things are there, behind a place: 科技园聚集260家企业. */
const IS_THERE = /(?:累计|已|共)?(?:聚集|集聚|汇聚|拥有|现有|已有|共有|建有|设有|入驻)了?$/u;
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
const SAID_IN_BRACKET =
  /^(?:(?:第?[一二三]期|首期|总)?规模|(?:提高|降低|上浮|下浮|增长)(?:幅度|比例)|(?:总|计划|完成|计划总|概算)?投资|(?:总|建筑|总建筑|占地|用地)面积|(?:总|设计)?(?:里程|长度|容量|库容|产能|床位))$/u;
/** How far the words before a bracket are looked at, in UTF-16 units. */
const LONGEST_OWNER = 40;

/**
 * 提高报销比例（提高幅度5个百分点）: the thing before the bracket that a statement begins, without what is done to it. Null
 * elsewhere, and for a name that says enough.
 */
export function thingOfBracket(text: string, from: number, name: string, leading: RegExp): string | null {
  if (!SAID_IN_BRACKET.test(name) || !/[（(]\s*$/u.test(text.slice(Math.max(0, from - 2), from))) return null;
  const before = text.slice(Math.max(0, from - LONGEST_OWNER), from).replace(/[（(]\s*$/u, '');
  const words = (/[^，。；：、！？\n]*$/u.exec(before)?.[0] ?? '')
    .trim()
    .replace(/^.*即/u, '')
    .replace(leading, '');
  const action = actionAtStart(words);
  const thing = tidyName(
    words.slice(action.length).replace(/^(?:提高|降低|用好用足|落实|推进|加快|完成)/u, ''),
  );
  return thing.length >= 3 && !/[0-9）)]/u.test(thing) ? thing : null;
}
