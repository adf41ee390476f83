/** What a name takes from the statement or the clause before. */

import { dimensionOf } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { actionAtStart } from '../statements/actions.ts';
import { tidyName } from '../statements/statements.ts';
import { IS_ATTRIBUTE } from '../statements/words.ts';
import type { Previous } from './subject.ts';
import { MEASURED } from './subject-lists.ts';

/** 力争比2020年, 是2010年的 at the end: what a multiple is one of. */
const MULTIPLE_OF = withExamples(
  /(?:力争|争取|预计)?(?:(?:是|为|比|相?较于|较)[0-9]{4}年的?|在[0-9]{4}年的?基础上(?:实现)?)$/u,
  `力争比2020年→力争比2020年 争取是2020年的→争取是2020年的 预计为2020年的→预计为2020年的 较2020年 相较于2020年的→相较于2020年的 较于2020年 在2020年的基础上实现 在2020年基础上实现 在2020年的基础上`,
  `力争比2020年等`,
);
/** 年均增长 at the end: what a ratio says of a thing, no part of it. */
export const GROWTH = withExamples(
  /(?:(?<=\p{Script=Han}{2})[两三四五十]年)?(?:年均|同比|实际)*(?:增长|增加|减少|下降|提高|提升|降低|上升|净增|压缩|压减|缩短|缩减|精简|回落|递增)$/u,
  `总产值五年年均增长→五年年均增长 同比增加→同比增加 实际减少→实际减少 下降 提高 提升 降低 上升 净增 压缩 压减 缩短 缩减 精简 回落 递增
    总产值两年年均增长→两年年均增长 总产值三年年均增长→三年年均增长 总产值四年年均增长→四年年均增长 总产值十年年均增长→十年年均增长`,
  `总产值五年年均增长等`,
);
/** What kind of a number a name asks for: a rate or a share names one. */
const RATE_NAME = withExamples(
  /(?:率|比重|比例|份额|水平|指数|增[长速幅]|系数|贡献|覆盖面|增长面|[度比])$/u,
  `入学率 比重 比例 占比 份额 强度 水平 指数 增长 系数 贡献 程度 覆盖面 增长面 满意度 增速 增幅`,
  `入学率等`,
);
const SHARE_OF = withExamples(
  /占(?!比)(.{1,24}?)的?(?:比[重例]|份额)$/u,
  `占全市比重 占全市份额 占全市比例 占甲{22}全市比重`,
  `占全市比重等`,
);
/** 合同成交额, 累计成交额 → 累计合同成交额: a thing with what is said of it, no word twice. */
export function saidOf(thing: string, said: string): string {
  const measured = said.replace(/^累计/u, '');
  // 交易额, 总额: the same once more.
  if (/^总[额量数]$/u.test(measured) && thing.endsWith(measured.slice(1))) return thing;
  // 累计入选, of what: what is done stands before the things.
  if (/^(?:累计)?(?:入选|登记|获批)$/u.test(said) && !thing.includes(measured)) return `${said}${thing}`;
  // 甲占全市, 占全省: of the same thing.
  if (/^占/u.test(said) && /.占(?![地用补])/u.test(thing))
    return `${thing.replace(/占(?![地用补]).*$/u, '')}${said}`;
  if (measured === '' || !thing.endsWith(measured)) return `${thing}${said}`;
  return `${said.slice(0, said.length - measured.length)}${thing}`;
}

/** How many UTF-16 units at the end of one word begin the other. */
function overlap(before: string, behind: string): number {
  let most = Math.min(before.length, behind.length);
  while (most > 0 && !behind.startsWith(before.slice(-most))) most -= 1;
  return most;
}
/** What is measured of a place or a work, at the end of its name. */
const MEASURED_AT_END = withExamples(
  /(?<=\p{Script=Han}{2})(?:建成|规划|占地|建筑|总)+(?:面积|规模|里程|长度)$/u,
  '园区建成面积 新城规划面积 校园占地面积 校舍建筑面积 公路总里程 堤防总长度 基金总规模 校舍总建筑面积→总建筑面积',
  '建成面积 播种面积 园区建成面积比重',
);

/** 医药产业规模, 能源产业: what is measured of things of one kind, one after another. */
const MEASURED_ALIKE = withExamples(
  /(?<kind>产业|行业|企业|园区|城区)(?<measured>规模|总产值|产值|增加值|主营业务收入|收入)$/u,
  '医药产业规模 纺织行业总产值→总产值 重点企业产值 科技园区增加值 老城区主营业务收入→主营业务收入 老城区收入',
  `医药产业规模等`,
);

/** 烟酒类增长, 轻工业下降: parts of which the statement before says what is measured, 粮油类零售额. */
const PART_GROWS = withExamples(
  /^(?<part>[^，。；占]{1,14}(?:类|企业|工业|产业|制造业|采矿业))(?<change>(?:同比)?(?:增长|下降))$/u,
  `烟酒类增长 大型企业下降 轻工业增长 第二产业同比增长 装备制造业增长 石灰采矿业增长 轻工业增长→轻工业
    甲{13}轻工业增长`,
  `，烟酒类增长 。酒类增长 烟酒类增长等`,
);
const MEASURED_OF_PARTS = withExamples(
  /(?<=类|业|品)(?:零售额|销售额|增加值|总?产值|投资|出口额)$/u,
  '烟酒类零售额 大型企业销售额 采矿业增加值 农产品总产值 采矿业投资 农产品出口额 农产品产值',
  `烟酒类零售额等`,
);

/** How large or how able things are, alone. */
const SIZE_OF_THEM = withExamples(
  /^(?:总|建设|占地|实施|覆盖|受益)?(?:面积|长度?|里程|库容|容积|(?:日|年)?(?:设计)?(?:处理|供水|供热|生产|接待)?(?:规模|能力)|产能|装机(?:容量)?)$/u,
  '总面积 建设面积 占地面积 实施面积 覆盖面积 受益面积 长度 里程 库容 容积 日处理能力 年设计生产规模 年供水能力 年供热规模 接待能力 产能 装机容量 长 日能力 装机',
  `又总面积 总面积等`,
);

/** What is measured, alone, that takes turns with another measure of one thing. */
const OTHER_MEASURE = withExamples(
  /^(?:年度|全年|年)?(?<measured>支出|产量|销量|出口额?|进口额?|增加值)$/u,
  '年度产量 全年支出 年销量 出口 出口额 进口 进口额 增加值',
  '又年度产量 年度产量等',
);

/** 项目经费, after 科技计划项目: what is measured of those things. */
const OF_HEAD = withExamples(
  /^(?<head>\p{Script=Han}{2})(?<of>(?:总|计划|完成)?(?:经费|资金|投资额?|金额|收入|面积|产值|人数|床位数?|数量?))$/u,
  '项目总经费 项目计划资金 项目完成投资 项目金额 项目收入 项目面积 项目产值 项目人数 项目床位数 项目数量 项目床位 目人数',
  `又项目总经费 项目总经费等`,
);

/**
 * A name with what the statement before says: 金额 → 贷款金额; 占比 → 占工业炸药比重, and a thing alone with a share
 * (第二产业 47%) likewise.
 */
export function completed(
  name: string,
  previous: Previous | undefined,
  between: string,
  { ratio, unit }: Quantity,
): string {
  // 绿地面积仅为邻市的1/5
  const { thing, other } = (ratio && COMPARED_WITH.exec(name)?.groups) || {};
  if (thing !== undefined) return `${thing}与${other}之比`;
  if (!previous || /[。！？\n]/u.test(between)) return name;
  const share = SHARE_OF.exec(previous.name)?.[1];
  if (share !== undefined && ratio && unit === previous.unit) {
    // Behind ； a share of its own may be one of another whole.
    const part = /；/u.test(between) ? name : name.replace(/占比$/u, '');
    if (part !== '' && !RATE_NAME.test(part) && !GROWTH.test(part) && !/占/u.test(part))
      return `${part}占${share}比重`;
  }
  const { part, change } = (ratio && unit === previous.unit && PART_GROWS.exec(name)?.groups) || {};
  const ofParts = MEASURED_OF_PARTS.exec(previous.stem)?.[0];
  if (part !== undefined && ofParts !== undefined) return `${part}${ofParts}${change}`;
  const { kind, measured } = MEASURED_ALIKE.exec(previous.name)?.groups ?? {};
  if (kind !== undefined && name.endsWith(kind) && unit === previous.unit) return `${name}${measured}`;
  if (IS_ATTRIBUTE.test(name) && !previous.stem.endsWith(name)) {
    // 粮食种植面积, 总产: of the same thing. Rates are those of what was measured.
    const isMeasured =
      !/(?:率|[增占].)$/u.test(name) && !['things', 'people'].includes(dimensionOf(previous.unit) ?? '');
    // 园区建成面积, 总产值: another measure of what the first is of.
    const owner = previous.stem.replace(MEASURED_AT_END, '');
    const thing = isMeasured ? owner.replace(MEASURED, '') : previous.stem;
    if (thing === '') return name;
    // 本科上线, 上线率: what both say is said once.
    const twice = overlap(thing, name);
    if (twice >= 2) return `${thing}${name.slice(twice)}`;
    return `${/[率速]$/u.test(name) || name.endsWith('计划投资') ? '' : (previous.action ?? '')}${thing}${name}`;
  }
  if (
    /^(?:计划|完成)?(?:总|计划)?投资额?$/u.test(name) &&
    /(?:项目|工程)$/u.test(previous.stem) &&
    /^\s*[，、]/u.test(between)
  )
    return `${previous.stem}${name}`;
  // 采种基地5处，面积100公顷: of the things that were counted.
  if (SIZE_OF_THEM.test(name) && dimensionOf(previous.unit) === 'things' && /^\s*[，、]\s*$/u.test(between))
    return `${previous.stem}${name}`;
  // 一般公共预算收入增长2%、支出7000亿元; 粮食播种面积6200万亩、年度产量2000万吨.
  const turned = OTHER_MEASURE.exec(name)?.groups?.['measured'];
  const first = MEASURED.exec(previous.stem)?.[0];
  if (turned !== undefined && first !== undefined && first !== turned && /^\s*[、，]\s*$/u.test(between)) {
    const thing = previous.stem.slice(0, -first.length);
    if (thing.length >= 2 && actionAtStart(previous.stem) === '') return `${thing}${name}`;
  }
  // 服务业增加值超3万亿元，对经济增长贡献率60%.
  if (/^对经济增长的?贡献率$/u.test(name) && first === '增加值' && !between.includes('；'))
    return `${previous.stem.slice(0, -first.length)}${name}`;
  const { head = '', of = '' } = OF_HEAD.exec(name)?.groups ?? {};
  return head !== '' && previous.stem.endsWith(head) && previous.stem !== head
    ? `${previous.stem}${of}`
    : name;
}

/** 人均生产总值比2020年, of 翻一番: what it is a multiple of goes behind the name. Other names as they are. */
export function multipleName(name: string, baseYear: number | null): string {
  const plain = name.replace(/\s+/gu, '');
  const thing = baseYear === null ? plain : plain.replace(MULTIPLE_OF, '');
  return thing === plain || thing === '' ? name : `${thing}与${baseYear}年之比`;
}

/** 养老床位仅为邻市, before a share: the thing, and whose it is compared with. */
const COMPARED_WITH = withExamples(
  /^(?<thing>[^，。；]{2,30}?)(?:仅为|相当于|约为|(?<=面积|数|额|率|量|水平)(?:是|为))(?<other>\p{Script=Han}{2,12}(?<!比[例重]))$/u,
  `绿地面积仅为邻市 绿地面积相当于邻市 绿地面积约为邻市 绿地面积是邻市 企业数为邻市 贷款余额为邻市 入学率为邻市 用水量为邻市 生活水平为邻市
    企业数为甲{10}邻市 甲{27}企业数为邻市`,
  `，绿地面积仅为邻市 。地面积仅为邻市 绿地面积仅为邻市，`,
);
/** A clause with words of its own between two statements. */
export const OTHER_CLAUSE = withExamples(
  /[；。]\s*[^，。；\s]{2,}[^，。；]*，\s*$/u,
  `；供水， 。供水，`,
  `；，水， ；。水， ；供水，， ；供水。，`,
);
/** 乡镇卫生院则更为薄弱，仅有3所: what the clause before is about. */
const TOPIC = withExamples(
  /(?:^|[；。，])\s*(?<topic>\p{Script=Han}{2,10}?)(?:资源|力量)?(?:则|相对|还|仍|十分|非常|比较|更为|更加|明显|尤其|严重|较|偏)(?:\p{Script=Han}{1,8})，\s*$/u,
  `卫生院则薄弱， 卫生院相对薄弱， 卫生院还薄弱， 卫生院仍薄弱， 卫生院十分薄弱， 卫生院非常薄弱， 卫生院比较薄弱，→卫生院 卫生院更为薄弱， 卫生院更加薄弱， 卫生院明显薄弱， 卫生院尤其薄弱， 卫生院严重薄弱， 卫生院较弱， 卫生院偏弱， 师资力量则薄弱，→师资 卫生资源则薄弱，→卫生 城建，卫生院则弱，
    城建；卫生院则弱， 城建。卫生院则弱，
    甲{7}卫生院较弱， 卫生院较甲{7}弱，`,
  `1卫生院则薄弱， 卫生院则薄弱，等`,
);

/** 经营主体稳中培优。总量达1461万户: what a short sentence of four letters before a total is about. */
const STOCK_TOPIC = withExamples(
  /(?:^|[；。])\s*(?<topic>\p{Script=Han}{2,8}?)(?:稳中\p{Script=Han}{2}|(?:持续|不断|稳步|加快|快速|显著|日益|更加|蓬勃|茁壮|竞相)\p{Script=Han}{2})[，。]\s*$/u,
  `经营主体稳中培优。 民营企业持续壮大， 人才队伍不断壮大， 高新企业稳步增长， 科技企业加快集聚， 市场主体快速增长， 人才总量显著增加， 服务网点日益完善， 便民网点更加密集， 民营经济蓬勃发展， 小微企业茁壮成长， 科创企业竞相涌现， 向优。经营主体稳中培优。 向优；经营主体稳中培优。
    甲{4}经营主体稳中培优。`,
  '，经营主体稳中培优。 经营主体稳中培优 1经营主体稳中培优。 经营主体稳中培优。其中',
);
const STOCK_ALONE = /^总[量数额]$/u;

/** 技术合同交易额再上新台阶，总额突破: the quantity that the clause before is about. */
const QUANTITY = withExamples(
  /(?:^|[；。])\s*(?<quantity>[^，。；0-9]{3,24}?(?:[额量数率值价]|标准|收入|水平|规模|面积|投资|补贴|工资))(?:再上|再创|逐年|不断|稳步|持续|大幅|显著|明显|快速|稳定|连续|成倍|稳中有|仍将|较快|继续|再次|剔除|扣除)[^，。；]{1,24}[，。]\s*$/u,
  `公共预算收入剔除减税因素， 公共预算收入扣除减税因素， 技术交易额再上新台阶， 达标。技术交易额再上新台阶， 最低生活保障标准再创新高， 农村居民收入逐年增长， 公共医疗水平不断提高， 医药产业规模稳步扩大， 城市绿地面积持续增加， 规上工业投资大幅增长， 困难家庭补贴显著提高， 城镇职工工资明显提高， 农村居民收入快速增长， 农村居民收入稳定增长， 农村居民收入连续增长， 外调电力规模成倍增加， 石油总产量稳中有升， 养老金标准继续提高， 环卫工人工资再次提高， 社会用电量仍将增长。 农村居民收入较快增长， 甲{22}收入较快增长， 公共预算收入剔除甲{24}，
    达标；技术交易额再上新台阶， 技术交易量再上新台阶， 技术交易数再上新台阶， 技术交易率再上新台阶， 技术交易值再上新台阶， 技术交易价再上新台阶，`,
  `1技术交易额再上新台阶， ，术交易额再上新台阶， 技。交易额再上新台阶， 技术交易额再上，台阶， 技术交易额再上。台阶， 技术交易额再上新台阶，等`,
);

/** 天然气消费保持较快增长，年均增速: what grows in the clause before. */
const GROWN = withExamples(
  /(?:^|[；。，])\s*(?:其中，)?(?<grown>\p{Script=Han}{3,16}?)(?:增速|增幅)?(?:总体|继续)?(?:保持|呈现|实现)?(?:较快|平稳|小幅|稳步|快速|持续|稳定|大幅)(?:增长|回升|上升|回落|下降|放缓|增加)，\s*$/u,
  `天然气消费保持较快增长，→天然气消费 石油。电力消费增速平稳回升，→电力消费 电力消费增速小幅回升，→电力消费 电力消费增幅总体平稳上升，→电力消费 。其中，煤炭消费继续呈现大幅下降，→煤炭消费 煤炭消费呈现大幅下降，→煤炭消费 ；石油消费实现持续增长，→石油消费 ，石油消费稳定增加， 石油消费快速放缓， 石油消费稳步回落，
    电力消费增甲{10}速小幅回升，`,
  '1石油消费稳定增加， 石油消费稳定增加，等',
);

/** 服务业支撑作用更加明显，增加值: the industry that the clause before is about. */
const INDUSTRY = withExamples(
  /(?:^|[；。])\s*(?<industry>\p{Script=Han}{1,8}?(?:业|经济))(?:支撑|引领|带动)作用(?:更加|日益|持续)?(?:明显|增强|凸显)，\s*$/u,
  `服务业支撑作用更加明显， 稳定。制造业引领作用日益增强， 数字经济带动作用持续凸显， 提质；农业支撑作用明显，
    甲{6}服务业支撑作用更加明显，`,
  '又，服务业支撑作用更加明显， 服务业支撑作用更加明显，等',
);

/** The industry whose size a name alone says, as the clause before has it: 增加值; null for other words. */
export function industryBefore(between: string, name: string): string | null {
  return ['总产值', '增加值', '营业收入'].includes(name)
    ? (INDUSTRY.exec(between)?.groups?.['industry'] ?? null)
    : null;
}

/** What the clause before a rate of growth says grows, where the words of the rate say no more: 年均增速; null for other words. */
export function grownBefore(between: string, name: string): string | null {
  return SPEED_ALONE.test(name) ? (GROWN.exec(between)?.groups?.['grown'] ?? null) : null;
}
const SPEED_ALONE = withExamples(
  /^(?:年均|平均|同比)?(?:增速|增幅|增长率)$/u,
  '年均增速 平均增幅 同比增长率 增速',
  '又年均增速 年均增速等',
);

/** What the clause before a number is about, where the number's own words only say `relation` of it; null for nothing. */
export function topicOf(between: string, relation: string, leading: RegExp): string | null {
  const stock = STOCK_ALONE.test(relation) ? STOCK_TOPIC.exec(between)?.groups?.['topic'] : undefined;
  if (stock !== undefined) return stock;
  const topic = relation === '' ? TOPIC.exec(between)?.groups?.topic : undefined;
  const quantity = QUANTITY.exec(between)?.groups?.quantity?.replace(leading, '');
  return topic ?? (quantity === undefined || quantity.length < 2 ? null : tidyName(quantity));
}

/** Longest clause that may name the object of the next, in UTF-16 units. */
export const LONGEST_CLAUSE = 80;

/** 在小区全部设置平价超市: what is done in all of them. */
const DONE_TO_ALL = withExamples(
  /(?:全部|统一|逐步|普遍|均|全面)(?:建设|建成|新建|设置|设立|建立|配备|安装|开设|打造)(?<object>\p{Script=Han}{3,12})$|^对[^，。；]{2,24}?(?:实施|开展|进行)(?<done>\p{Script=Han}{4,12})$/u,
  `全部建设便民超市 统一建成便民超市 逐步新建便民超市 普遍设置便民超市 均设立便民超市 全面建立便民超市 全部配备便民超市 全部安装体育器材 全部开设体育课程 全部打造体育公园 对城区小区实施供暖改造 对城区小区开展供暖改造 对城区小区进行供暖改造
    均设立甲{8}便民超市 对城区小区实施甲{8}供暖改造 对甲{20}城区小区实施供暖改造`,
  `全部建设便民超市， 又对城区小区实施供暖改造 对，区小区实施供暖改造 对。区小区实施供暖改造 对城区小区实施供暖改造，`,
);
/** Verbs of going on with a work, before its name. */
const GOES_ON_WITH = withExamples(
  /^(?:继续|大力|加快|深入|全面|积极|扎实|稳步|持续)*(?:巩固|推广|发展|开展|推进|加快|加强|抓好|启动|做好|深化|扩大|实施)(?=\p{Script=Han}{4,16}$)/u,
  `继续巩固生态治理→继续巩固 大力推广生态治理→大力推广 加快发展生态治理→加快发展 深入开展生态治理→深入开展 全面推进生态治理→全面推进 积极加强生态治理→积极加强 扎实抓好生态治理→扎实抓好 稳步启动生态治理→稳步启动 持续做好生态治理→持续做好 加快生态治理 深化生态治理 扩大生态治理 实施生态治理
    加快甲{10}发展生态治理`,
  `又继续巩固生态治理 继续巩固生态治理，`,
);

/** Where the clause before a time or a mere 达到 does something to a thing, the thing: 建设工业互联网平台，到2027年达到50个. Null elsewhere. */
export function objectBefore(
  text: string,
  previousEnd: number,
  from: number,
  leading: RegExp,
): string | null {
  const start = Math.max(previousEnd, from - LONGEST_CLAUSE);
  const before = text.slice(start, from).trimEnd();
  if (!before.endsWith('，')) return null;
  const clauses = before.slice(0, -1).split(/[，。；：！？]/u);
  if (clauses.length === 1 && start > previousEnd) return null;
  const words = (clauses.at(-1) ?? '').trim().replace(/^[一二三四五六七八九十]是/u, '');
  const action = actionAtStart(words);
  const doneTo = DONE_TO_ALL.exec(words)?.groups;
  const object = (
    action === ''
      ? (doneTo?.object ?? doneTo?.done ?? words.replace(GOES_ON_WITH, ''))
      : words.slice(words.indexOf(action) + action.length)
  ).replace(leading, '');
  if (object === words || /[0-9、]/u.test(object)) return null;
  return /^[\p{Script=Han}“”A-Za-z]{3,16}$/u.test(object) ? tidyName(object) : null;
}

/** 甲路扩建、乙路连接线，合计140公里: the things of the clause before, which the number sums up; null elsewhere. */
export function summedBefore(text: string, from: number, head: string): string | null {
  if (!/(?:合计|共计|总计)\s*$/u.test(head)) return null;
  const before = text.slice(Math.max(0, from - LONGEST_CLAUSE), from);
  const things = /(?:^|[。；：])\s*(?<things>[^，。；：0-9]{2,40})，\s*$/u.exec(before)?.groups?.things;
  return things === undefined ? null : `${things.replace(/\s+/gu, '')}合计`;
}
