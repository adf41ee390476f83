/** Subjects whose words stand on both sides of a number, or in the clause before it: money for something, shares and sizes of things, some of many. */

import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { plainName } from '../rewrites/rewrites.ts';
import { relationOf } from '../statements/relations.ts';
import { tidyName } from '../statements/statements.ts';
import { LONGEST_CLAUSE } from './carried.ts';
import { laterPredicate } from './following.ts';
import { fundingName, IS_MONEY } from './funding.ts';
import { doingNoun, withPredicate } from './predicates.ts';
import { firstForm, type Subject, type SubjectForm } from './subject.ts';
import type { WordsAround } from './words-around.ts';

/** Behind a share: how much something grows. */
export const GROWS = withExamples(
  /^(?:增长速度|增长|增速|速度)/u,
  '增长速度→增长速度 增长 增速 速度',
  `又增长`,
);

/** The subject of a number that one of these forms names; null for any other. */
export function subjectOnBothSides(words: WordsAround): Subject | null {
  return firstForm(FORMS_AROUND, words);
}

const PLANNED = withExamples(
  /(?:计划|拟)(?:完成)?投资(?:超|近|约|达)?$/u,
  '年内计划投资 拟投资 计划完成投资 计划投资超→计划投资超 计划投资近→计划投资近 计划投资约→计划投资约 计划投资达→计划投资达',
  `年内计划投资等`,
);

const NOT_PLANNED = withExamples(/(?<!总|计划)投资$/u, '水库投资', '总投资 计划投资 水库投资等');
const PUT_IN = withExamples(/(?:计划)?(?:投资|投入)$/u, '计划投资→计划投资 投入', `计划投资等`);

function money(words: WordsAround): Subject | null {
  const { text, from, quantity, name, following, behind, isSecond } = words;
  const before = text.slice(Math.max(0, from - LONGEST_CLAUSE), from);
  const next = text.slice(quantity.end, quantity.end + LONGEST_CLAUSE);
  const listed = listedMoney(words);
  const said = listed === null ? following.trim() : `的${following.trim().replace(/^的/u, '')}`;
  const found = fundingName(listed ?? name, said, before, { unit: quantity.unit, thing: behind, next });
  if (found === null) return null;
  // What is planned is not what was put in.
  const planned = PLANNED.test(words.head.trim()) ? found.replace(NOT_PLANNED, '计划投资') : found;
  const funded = plainName(planned);
  const end = quantity.end + following.trimEnd().length;
  const stem = funded.replace(PUT_IN, '');
  // A topic that a full stop ends may be another's.
  const unsure = following.trim() === '' && /。\s*$/u.test(before);
  // What money is given by stands behind the number of those who receive it.
  const start = isSecond && IS_MONEY.test(following.trim()) ? quantity.start : from;
  return { name: funded, stem, start, end, named: { start: quantity.end, end }, unsure };
}

/** 投资3亿元的地铁项目、2亿元的公园: the second number is money for something, too. Null elsewhere. */
function listedMoney({ text, quantity, following, previous }: WordsAround): string | null {
  if (!previous || !/元$/u.test(quantity.unit) || IS_MONEY.test(following.trim())) return null;
  const verb = /投[资入]$/u.exec(previous.name)?.[0];
  const isNext = /^\s*[、和及]\s*$/u.test(text.slice(previous.end, quantity.start));
  return verb !== undefined && isNext && /^的?\p{Script=Han}{3}/u.test(following.trim()) ? verb : null;
}

/** 60%的合作社产值超过 before 50万元: what those of the share reach. */
const REACHES = withExamples(
  /^(?:达到|超过|突破|不低于)[0-9][^，。；、]{0,12}(?=[，。；、])/u,
  `达到50万元以上，→达到50万元以上 超过3成。→超过3成 突破20个；→突破20个 不低于5%、→不低于5% 达到5甲{12}，→达到5甲{12}`,
  `又达到50万元， 达到半数， 达到50万元`,
);
/** 90%的学校配备校医: the share of the things behind the number that do something. Null where the number is no such share. */
function shareOfWhole(words: WordsAround): Subject | null {
  const { masked, quantity, from, following, after, previous } = words;
  // 推动全省70%的医院, of which only the place is said before the number.
  const [cleaned = '', name = ''] = [words.cleaned, words.name].map((each) =>
    each.replace(CALLS_ON, '').replace(WHOLE_PLACE, ''),
  );
  const isShare = /^的\p{Script=Han}/u.test(following.trim())
    ? name === '' || name === '在' || name === '覆盖' || name.endsWith('、') || relationOf(name) !== null
    : isShareOf(cleaned, masked, quantity);
  if (!quantity.ratio || !isShare || after === '' || GROWS.test(after)) return null;
  // 30%的行政村污水、90%的行政村垃圾得到治理: what the last of the list do, all do.
  const shared = laterPredicate(words.text, masked, quantity.end + following.length);
  const doing = withPredicate(after) ?? (shared === null ? null : { noun: after, predicate: shared });
  // 近三分之二集中在三个行业: of the things spoken of before.
  const whole = /^(?:集中|来自|位于|分布|用于)/u.test(after) ? (previous?.stem ?? '') : '';
  const reached = doing ? '' : (REACHES.exec(words.text.slice(quantity.end + following.length))?.[0] ?? '');
  const shown = whole === '' && doing ? doingNoun(doing) : `${whole}${after}${reached}`;
  return {
    name: name === '覆盖' ? `${after}覆盖率` : `${shown}占比`,
    stem: doing?.noun ?? after,
    start: from,
    end: quantity.end + following.length,
    named: { start: quantity.end, end: quantity.end + following.trimEnd().length },
  };
}

/** 不低于采购合同金额50%的预付款: how much of what the thing behind the number is. */
const OF_WHOLE = withExamples(
  /(?:不低于|不高于|不超过|不少于|至少|相当于)(?<whole>[^，。；、0-9的占]{2,14})$/u,
  `不低于合同额 不高于合同额 不超过合同额 不少于合同额 至少合同额 相当于合同额
    不低于合同额→合同额
    至少甲{11}合同额`,
  `不低于，同额 不低于。同额 不低于合同额的`,
);
/** What is set by a share rather than being one: 按不低于价格5%的标准. */
const IS_BOUND = withExamples(
  /(?:下限|上限|标准|比[例重率]|幅度|速度|水平|要求|额度|价格)$/u,
  `下限 上限 标准 比例 幅度 速度 水平 要求 额度 价格 比重 比率`,
  `下限等`,
);

function partOfWhole({ quantity, from, head, following, after }: WordsAround): Subject | null {
  const whole = OF_WHOLE.exec(head.trim())?.groups?.['whole'];
  if (
    whole === undefined ||
    !quantity.ratio ||
    !/^的\p{Script=Han}{2}/u.test(following.trim()) ||
    GROWS.test(after) ||
    IS_BOUND.test(after)
  )
    return null;
  const end = quantity.end + following.trimEnd().length;
  return {
    name: `${after}占${whole}比重`,
    stem: after,
    start: from,
    end,
    named: { start: quantity.end, end },
  };
}

/** 课时总量达到总课时的9%: how much of a whole a thing reaches. */
const REACHES_SHARE = withExamples(
  /^(?<thing>[^，。；0-9占]{4,30}?)(?:应当?|须|要|力争)?(?:原则上)?(?:达到|不(?:得|应)?(?:低于|少于|超过|高于)|(?:控制|保持|稳定)在)(?<whole>[^，。；、0-9占]{2,20}?)的$/u,
  '课时总量达到总课时的→课时总量 预算支出不低于总支出的 床位规模不少于总床位的 公用经费不超过总经费的 行政成本不得高于总成本的 抵押贷款控制在总资产的 储备规模应当保持在总产量的→储备规模 绿地面积应原则上稳定在总用地的→绿地面积 建设规模须达到总用地的→建设规模 建设规模要达到总用地的→建设规模 绿地面积力争达到总面积的→绿地面积 建设规模不应超过总用地的 甲{30}达到总用地的 用地面积达到甲{20}的 用地面积达到总量的→总量',
  '达到总课时的 占比重达到总课时的 课时总量达到9%的 课时总量达到总课时 其中，课时总量达到总课时的 课时总量达到总课时的三成',
);

/** 课时总量达到总课时的9% → 课时总量占总课时比重; of an average it is a multiple. Null where no whole stands before the number. */
function reachesShare({ quantity, from, head, leading, following }: WordsAround): Subject | null {
  const { thing = '', whole = '' } = REACHES_SHARE.exec(head.trim())?.groups ?? {};
  const name = thing.replace(leading, '');
  if (!SHARE_UNITS.has(quantity.unit) || name.length < 2 || /^\s*的/u.test(following)) return null;
  const said = IS_LEVEL.test(whole) ? `与${whole}之比` : `占${whole}比重`;
  const at = from + head.indexOf(name);
  return {
    name: `${name}${said}`,
    stem: name,
    start: from,
    end: quantity.end,
    named: { start: at, end: at + name.length },
  };
}
/** Wholes that are an average, a standard or another time. */
const IS_LEVEL = withExamples(
  /平均|水平|标准|上年|去年|同期/u,
  '全市平均 全省水平 国家标准 上年 去年 同期',
  '总课时',
);
const SHARE_UNITS: ReadonlySet<string> = new Set(['%', '％', '‰', '成', '']);

/** 按照总课时的11%开设美育课程: what is set by a share of something. */
const BY_SHARE = withExamples(
  /^(?<who>[^，。；0-9]{0,16}?)按照?(?<whole>[^，。；、0-9]{2,20}?)的?$/u,
  '学校按照总课时的 按总人口 各地按常住人口的 按产值→产值 甲{16}按总人口 按甲{20}的',
  '按时 学校，按总课时 学校按照总课时的，',
);
const SETS = withExamples(
  /^(?:的比例)?(?:开设|安排|配备|配置|设置|预留|列支|划拨)(?<thing>\p{Script=Han}{2,12})/u,
  '开设课程 安排资金 配备医生 配置车位 设置床位 的比例预留土地 列支经费 划拨资金 开设甲{12}→甲{12}',
  '又开设课程 给予补助',
);

/** That somebody is to do it. */
const CALLS_ON = withExamples(
  /^(?:鼓励|支持|引导|推动|要求)/u,
  '鼓励学校 支持高校 引导企业 推动医院 要求园区',
  '又鼓励学校',
);

const WHOLE_PLACE = withExamples(
  /^[全我][国省市州盟区县旗]$/u,
  '全国 全省 全市 全州 全盟 全区 全县 全旗 我省',
  '全省学校 又全省',
);

/** 学校按照总课时的11%开设美育课程 → 学校美育课程占总课时比重; null for other words. */
function setByShare({ quantity, from, head, leading, following }: WordsAround): Subject | null {
  const { who = '', whole = '' } = BY_SHARE.exec(head.trim())?.groups ?? {};
  const behind = SETS.exec(following.trim());
  const thing = behind?.groups?.['thing'];
  if (!SHARE_UNITS.has(quantity.unit) || whole === '' || thing === undefined) return null;
  const end = quantity.end + following.trimEnd().length;
  const stem = `${who.replace(leading, '').replace(CALLS_ON, '')}${tidyName(thing)}`;
  return { name: `${stem}占${whole}比重`, stem, start: from, end, named: { start: quantity.end, end } };
}

/** 日处理3万吨水厂, 年产5万台生产基地: how much of it a plant can do. */
const CAN_DO = withExamples(
  /(?:^|[^每])(?<does>[日年](?:处理|生产|产|加工|供水|供热|供气|发电|屠宰|出栏|存栏|焚烧|消纳|接待))(?:能力|规模)?$/u,
  '日处理能力 年生产规模 年产 日加工 日供水 日供热 日供气 年发电 年屠宰 年出栏 年存栏 日焚烧 日消纳 日接待 规模日处理',
  `日处理能力等`,
);
const PLANT = withExamples(
  /^\s*的?(?<plant>\p{Script=Han}{0,14}?(?:厂|站|生产线|项目|工程|基地|中心|设施|装置|牧场|养殖场))/u,
  '水厂 泵站 生产线 项目 工程 基地 中心 设施 装置 牧场 养殖场 甲{13}水厂',
  `1水厂`,
);

function capacityOf({ quantity, from, name, following }: WordsAround): Subject | null {
  const does = CAN_DO.exec(name)?.groups?.['does'];
  const { plant } = PLANT.exec(following)?.groups ?? {};
  if (does === undefined || plant === undefined || plant.length < 2 || quantity.ratio) return null;
  const end = quantity.end + following.trimEnd().length;
  return { name: `${plant}${does}能力`, stem: plant, start: from, end, named: { start: quantity.end, end } };
}

const SETS_UP = withExamples(
  '(?:发起)?(?:启动|设立|组建|成立|建立|建设|打造|实施|配置|新建|改造|建成)',
  '启动 设立 组建 成立 建立 建设 打造 实施 配置 新建 改造 建成',
);
/** Sizes that stand before a number while the thing they are of stands behind it. */
const SIZE = withExamples(
  new RegExp(
    `^(?:[^，。；、0-9]{0,20}?${SETS_UP})?(?<first>首期)?(?<size>总?规模|总里程|总装机容量|(?:总|总建筑|建筑|占地|单套建筑|套型建筑)面积|占地)(?<first2>首期)?$`,
    'u',
  ),
  '占地 总规模 总里程 总装机容量 总面积 总建筑面积 建筑面积 占地面积 单套建筑面积 套型建筑面积 甲{20}设立规模 设立规模',
  '新城占地 占地补偿',
);
/** 设立20亿元规模的基金: the size behind its number. */
const SIZE_BEHIND = withExamples(
  /^\s*(?<size>总?规模)的?\s*(?<thing>\p{Script=Han}{3,}[^，。；]*)$/u,
  `规模供水养 规模供水养3`,
  `又规模供水养 规模供水养， 规模供水养。`,
);
const SETS_UP_ONLY = new RegExp(`^(?:[^，。；、0-9]{0,20}?${SETS_UP})?$`, 'u');
const IS_FUND = withExamples(/(?:基金|资金池?|授信额度)$/u, '产业基金 资金池 授信额度 资金', `产业基金等`);

/** 设立总规模不低于5亿元的养老基金, 设立5亿元规模的养老基金: the size of the thing behind the number. */
function sizeOfThing({ quantity, from, name, following, after }: WordsAround): Subject | null {
  const end = quantity.end + following.trimEnd().length;
  const of = (thing: string, size: string): Subject => ({
    name: `${thing}${size}`,
    stem: thing,
    start: from,
    end,
    named: { start: quantity.end, end },
  });
  const { size, first = '', first2 = '' } = SIZE.exec(name)?.groups ?? {};
  if (size !== undefined && after.length >= 3 && /^\s*的\s*\p{Script=Han}/u.test(following))
    return of(
      after.replace(/(?<=\p{Script=Han}{3})建设$/u, ''),
      `${first}${first2}${size === '占地' ? '占地面积' : size}`,
    );
  if (!/元$/u.test(quantity.unit) || !SETS_UP_ONLY.test(name)) return null;
  const behind = SIZE_BEHIND.exec(following)?.groups;
  if (behind) return of(tidyName(behind['thing'] ?? ''), behind['size'] ?? '');
  return name !== '' && IS_FUND.test(after) ? of(after, '规模') : null;
}

/** 120个乡镇中，85个建成中心: of how many things some are counted. */
const OUT_OF = withExamples(
  /[0-9]\s*[个项条家所名种](?<things>[^，。；、0-9]{2,12}?)(?<![高初集])中(?:[，,]|[^，。；、0-9]{0,6}有)?\s*$/u,
  `12家医院中， 12家医院中有 12个医院中， 12项医院中， 12条医院中， 12所医院中， 12名医院中， 12种医院中， 12家医院中, 个2家医院中， 12家医院中
    12家甲{10}医院中 12家医院中甲{6}有`,
  `12家，院中， 12家。院中， 12家医高中， 12家医初中， 12家医院中，有 12家医院中。有`,
);

/** 15项指标中有12项居前列: those of the things that do something. */
function someOfThings({ text, quantity, following, after }: WordsAround): Subject | null {
  const before = text.slice(Math.max(0, quantity.start - LONGEST_CLAUSE), quantity.start);
  const things = OUT_OF.exec(before)?.groups?.['things'];
  if (things === undefined || quantity.ratio) return null;
  const end = quantity.end + following.trimEnd().length;
  const name = nameOfSome(things, after);
  return { name, stem: things, start: quantity.start, end, named: { start: quantity.end, end } };
}

/** 36个工业行业中，15个行业实现增长: the words of the second number say the things again, or name them otherwise. */
function nameOfSome(things: string, after: string): string {
  const [, other] = /^[是为](\p{Script=Han}{2,})$/u.exec(after) ?? [];
  if (other !== undefined) return other;
  const said = [...things].map((_, index) => things.slice(index)).find((end) => after.startsWith(end)) ?? '';
  const predicate = after.slice(said.length);
  return predicate === '' ? things : doingNoun({ noun: things, predicate });
}

/** 八成以上社区建成驿站: a share with nothing before it is one of what follows. */
function isShareOf(head: string, masked: string, { end, unit }: Quantity): boolean {
  if (!['%', '成', ''].includes(unit)) return false;
  return head === '' && /^\p{Script=Han}{3}/u.test(masked.slice(end));
}

/** Forms whose words stand on both sides of a number, in the order in which they are tried. */
const FORMS_AROUND: readonly SubjectForm<WordsAround>[] = ruleTable('subjects around', [
  {
    id: 'money-for',
    read: money,
    examples: [['投资5亿元的污水处理厂建成。', '污水处理厂投资']],
    counterexamples: ['旅游收入达到5亿元。'],
  },
  {
    id: 'part-of-whole',
    read: partOfWhole,
    examples: [['支付不低于合同金额50%的预付款。', '预付款占合同金额比重']],
    counterexamples: ['森林覆盖率不低于50%。'],
  },
  {
    id: 'share-reached',
    read: reachesShare,
    examples: [['课时总量达到总课时的9%。', '课时总量占总课时比重']],
    counterexamples: ['入学率达到99%。'],
  },
  {
    id: 'set-by-share',
    read: setByShare,
    examples: [['学校按照总课时的11%开设美育课程。', '学校美育课程占总课时比重']],
    counterexamples: ['美育课程占总课时11%。'],
  },
  {
    id: 'share-of-whole',
    read: shareOfWhole,
    examples: [['90%的学校配备校医。', '配备校医的学校占比']],
    counterexamples: ['学校校医配备率达到90%。'],
  },
  {
    id: 'what-a-plant-can-do',
    read: capacityOf,
    examples: [['建成日处理3万吨水厂。', '水厂日处理能力']],
    counterexamples: ['日处理能力达到3万吨。'],
  },
  {
    id: 'size-of-thing',
    read: sizeOfThing,
    examples: [['设立总规模不低于5亿元的养老基金。', '养老基金总规模']],
    counterexamples: ['养老基金总规模达到5亿元。'],
  },
  {
    id: 'some-of-things',
    read: someOfThings,
    examples: [['15项指标中有12项居全省前列。', '居全省前列的指标']],
    counterexamples: ['12项指标居全省前列。'],
  },
]);
