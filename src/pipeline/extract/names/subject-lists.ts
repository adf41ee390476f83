/** Lists of things that share a statement: 雏鹰、瞪羚企业分别达到…, 甲和乙均超过…. */
import { ordinalValue } from '../../text/numerals.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';

/** Ends of the names of rates, and of their changes. */
const RATE = withExamples(
  /(?:率|比重|比例|占比|强度|增速|增幅|增长)$/u,
  '良种率 比重 比例 占比 强度 增速 增幅 增长',
  `良种率等`,
);
const GROWTH = withExamples(
  /(?:同比|年均|实际)*(?:增速|增幅|增长率?|增长速度)$/u,
  '同比增长→同比增长 年均增速→年均增速 实际增幅→实际增幅 增长率 增长速度→增长速度',
);
/** Two things in one word, for as many values. */
const COMPOUNDS: Readonly<Record<string, readonly [string, string]>> = {
  产销量: ['产量', '销量'],
  城乡居民: ['城镇居民', '农村居民'],
  城乡: ['城市', '农村'],
  收支: ['收入', '支出'],
  进出口额: ['进口额', '出口额'],
  存贷款: ['存款', '贷款'],
};

/** True where the last name of a list is a rate that completes those before, and nothing tells how: 小麦、水稻和玉米良种率. */
export function isElliptic(names: readonly string[]): boolean {
  const [last = '', ...others] = names.toReversed();
  return others.length > 0 && RATE.test(last) && !others.some((name) => RATE.test(name));
}

/** `A、B和C` → A, B, C, without the words before them; 工业炸药产销量, for two values, → 工业炸药产量, 工业炸药销量. */
export function splitSubjects(head: string, leading: RegExp, count = 0): string[] {
  const names = head
    .replace(leading, '')
    .split(/、|和(?![^、和]*[和])|以及|(?<=[率量额值数入重])[与及]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only = ''] = names;
  const compound = Object.keys(COMPOUNDS).find((word) => only.includes(word));
  if (names.length !== 1 || count !== 2 || compound === undefined) return names;
  return (COMPOUNDS[compound] ?? []).map((part) => only.replace(compound, part));
}

/** Words that stand for one another in the names of a list. Each example is a list with its names, each counterexample one that stays as it is. */
export type WordsInTurn = Rule<
  { words: readonly string[] },
  unknown,
  readonly [list: string, names: readonly string[]]
>;

/** At the beginning of names: 城镇 and 农村 in 城镇、农村居民收入. */
const COUNTERPARTS: readonly WordsInTurn[] = ruleTable('counterparts', [
  {
    id: 'town-and-country',
    words: ['城镇', '农村', '城市', '乡村', '城区', '郊区'],
    examples: [['城镇、农村居民收入', ['城镇居民收入', '农村居民收入']]],
    counterexamples: ['城镇绿地、农村厕所'],
  },
  {
    id: 'first-and-second',
    words: ['第一', '第二', '第三', '一', '二', '三'],
    examples: [['第一、第二产业增加值', ['第一产业增加值', '第二产业增加值']]],
    counterexamples: ['第一书记、第二课堂'],
  },
  {
    id: 'of-each-level',
    words: ['国家', '省', '市', '区', '县', '镇', '乡', '村', '校'],
    examples: [['省、市重点实验室', ['省重点实验室', '市重点实验室']]],
    counterexamples: ['省道里程、市民广场'],
  },
  {
    id: 'of-each-size',
    words: ['大', '中', '小', '微'],
    examples: [['大、中型水库', ['大型水库', '中型水库']]],
    counterexamples: ['大豆产量、小麦产量'],
  },
  {
    id: 'men-and-women',
    words: ['男', '女'],
    examples: [['男、女职工比例', ['男职工比例', '女职工比例']]],
    counterexamples: ['男科门诊、女生宿舍'],
  },
  {
    id: 'east-and-west',
    words: ['东部', '中部', '西部', '东北'],
    examples: [['东部、西部地区投资', ['东部地区投资', '西部地区投资']]],
    counterexamples: ['东部新区、西部粮仓'],
  },
  {
    id: 'schools',
    words: ['小学', '初中', '高中'],
    examples: [['小学、初中入学率', ['小学入学率', '初中入学率']]],
    counterexamples: ['小学教师、初中学位'],
  },
  {
    id: 'public-and-private',
    words: ['公办', '民办'],
    examples: [['公办、民办幼儿园', ['公办幼儿园', '民办幼儿园']]],
    counterexamples: ['公办学校、民办医院'],
  },
  {
    id: 'in-and-out',
    words: ['进口', '出口'],
    examples: [['进口、出口总额', ['进口总额', '出口总额']]],
    counterexamples: ['进口药品、出口茶叶'],
  },
  {
    id: 'fixed-and-mobile',
    words: ['固定', '移动'],
    examples: [['固定、移动宽带用户', ['固定宽带用户', '移动宽带用户']]],
    counterexamples: ['固定资产、移动基站'],
  },
]);
/** What is done or counted of one thing, in turn: 花生种植、收获机械化率. */
const IN_TURN: readonly WordsInTurn[] = ruleTable('in turn', [
  {
    id: 'of-crops',
    words: ['种植', '播种', '收获', '插秧', '养殖'],
    examples: [['花生种植、收获机械化率', ['花生种植机械化率', '花生收获机械化率']]],
    counterexamples: ['花生种植、榨油设备'],
  },
  {
    id: 'of-patents',
    words: ['申请', '授权'],
    examples: [['专利申请、授权量', ['专利申请量', '专利授权量']]],
    counterexamples: ['专利申请、转让合同'],
  },
  {
    id: 'of-goods',
    words: ['生产', '销售', '流通'],
    examples: [['粮食生产、销售总量', ['粮食生产总量', '粮食销售总量']]],
    counterexamples: ['食品生产、仓储中心'],
  },
  {
    id: 'of-illness',
    words: ['发病', '死亡', '治愈', '治疗'],
    examples: [['结核病发病、死亡率', ['结核病发病率', '结核病死亡率']]],
    counterexamples: ['结核病发病、门诊人次'],
  },
  {
    id: 'of-pupils',
    words: ['入学', '巩固', '升学', '毕业', '就业'],
    examples: [['残疾儿童入学、巩固率', ['残疾儿童入学率', '残疾儿童巩固率']]],
    counterexamples: ['残疾儿童入学、康复训练'],
  },
  {
    id: 'of-works',
    words: ['开工', '竣工', '投产'],
    examples: [['重点项目开工、竣工率', ['重点项目开工率', '重点项目竣工率']]],
    counterexamples: ['重点项目开工、设计面积'],
  },
  {
    id: 'of-supply',
    words: ['供水', '供热', '供气', '供电'],
    examples: [['城市供水、供气普及率', ['城市供水普及率', '城市供气普及率']]],
    counterexamples: ['城市供水、排污口'],
  },
]);

/** Nouns that complete the names before the last: 雏鹰、瞪羚企业, 化肥、农药使用量. The longest first. */
const SHARED_NOUNS = withExamples(
  /(?:保险参保人数|(?:产业|行业)(?:增加值|总?产值|营业收入|投资|利润|增速)|企业|机构|平台|园区|学校|医院|基地|人才|案件|(?<!个)项目|年?(?:平均)?利用小时数?|使用量|产量|增加值|减排量|吞吐量|发电量|用电量|周转量|保有量|成交额|交易额|排放总量|排放量|排放强度|浓度|变电站|管网|管道|线路|道路|公路|种植面积|播种面积|分布面积|(?:领域)?(?:固定资产)?投资额?|零售额|销售额|通车里程|新增就业|就业人数|生师比|(?:筛查|接种|检查|治疗|管理|服务)?覆盖率)$/u,
  `风电年利用小时数→年利用小时数 光伏年平均利用小时→年平均利用小时 利用小时数 养老保险参保人数→保险参保人数 产业增加值→产业增加值 行业总产值→行业总产值 产业产值→产业产值 产业营业收入 产业投资 产业利润 产业增速→产业增速 企业 机构 平台 园区 学校 医院 基地 人才 案件 项目 使用量 产量 增加值 减排量 吞吐量 发电量 用电量 周转量 保有量 成交额 交易额 排放总量 排放量 排放强度 浓度 变电站 管网 管道 线路 道路 公路 种植面积 播种面积 分布面积 旅游投资→投资 医药行业投资→行业投资 民生领域投资额→领域投资额 工业固定资产投资→固定资产投资 家电零售额→零售额 家电销售额→销售额 公路通车里程→通车里程 青年新增就业→新增就业 青年就业人数→就业人数 生师比 筛查覆盖率→筛查覆盖率 接种覆盖率→接种覆盖率 检查覆盖率→检查覆盖率 治疗覆盖率→治疗覆盖率 管理覆盖率→管理覆盖率 服务覆盖率→服务覆盖率 查覆盖率`,
  '个项目 养老保险参保人数等',
);
/** Ends of names that are whole. */
const WHOLE_NAME = withExamples(
  /(?:率|(?<!需氧)量|额|值|数|面积|消耗|工厂|车间|社区|小区|街区|景区|试验区|示范区|公园|企业|机构|平台|园区|学校|医院|中心|孵化器|基地|人才|项目|产品|比重|收入|投资|外资|资金|贷款|存款|利润|税收|支出)$/u,
  '利用外资 到位资金 涉农贷款 居民存款 企业利润 地方税收 财政支出 入学率 产量 交易额 产值 人数 面积 消耗 工厂 车间 社区 小区 街区 景区 试验区 示范区 公园 企业 机构 平台 园区 学校 医院 中心 孵化器 基地 人才 项目 产品 比重 收入 投资',
  '需氧量 入学率等',
);

/** The names with the noun that only the last one prints; as they are where another name is whole. */
function withSharedNoun(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  const noun = SHARED_NOUNS.exec(last)?.[0] ?? '';
  const others = names.slice(0, -1);
  if (noun === '' || others.length === 0 || last === noun || others.some((name) => WHOLE_NAME.test(name)))
    return names;
  // 制造业、高新技术产业增加值: the first says what kind it is itself.
  return [...others.map((name) => `${name}${/业$/u.test(name) ? noun.replace(KIND, '') : noun}`), last];
}
const KIND = withExamples(/^(?:产业|行业)(?=\p{Script=Han}{2})/u, '产业产值 行业投资', '产业 又产业产值');

/**
 * The names with what only the last one prints: 城镇、农村居民收入 → 城镇居民收入, 农村居民收入; 第一产业、第二产业增加值 →
 * 第一产业增加值, 第二产业增加值. As they are where the words do not show what that is.
 */
export function completedNames(listed: readonly string[]): readonly string[] {
  const names = withSharedEnding(withCountedNoun(listed));
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  for (const { words } of COUNTERPARTS) {
    const tails = others.map((name) => {
      const word = words.find((candidate) => name.startsWith(candidate));
      return word === undefined ? null : name.slice(word.length);
    });
    const [tail] = tails;
    if (tail === undefined || tail === null || tails.some((other) => other !== tail)) continue;
    const word = words.find((candidate) => last.startsWith(candidate + tail));
    const shared = word === undefined ? '' : last.slice(word.length + tail.length);
    if (shared !== '') return [...others.map((name) => `${name}${shared}`), last];
  }
  const placed = withSharedPlace(names);
  const whole = withSharedShare(placed === names ? withSharedNoun(names) : placed);
  return withSharedOwner(withSharedMeasure(withSharedRate(withSharedTurn(whole))));
}

/** 食品、纺织、建材3个行业产值: as many things as the number says, each with what stands behind it. */
const COUNTED_NOUN = withExamples(
  /^(?<own>.{2,}?)(?<number>[0-9]{1,2}|[两二三四五六七八九十])(?:个|大|家|条|项)(?<shared>\p{Script=Han}{2,})$/u,
  `食品3个行业 建材两大产业 纺织二家企业 纺织三条路线 纺织三项指标 建材四大产业 建材五大产业 建材六大产业 建材七大产业 建材八大产业 建材九大产业 建材十大产业`,
  `食品3个行业，`,
);

/** What is said of industries together. */
const KIND_OF_INDUSTRY = withExamples(
  /^(?:主导|支柱|特色|优势|重点)(?=产业)/u,
  '主导产业 支柱产业 特色产业 优势产业 重点产业',
  `又主导产业`,
);

/** 光伏电池、光伏组件等绿色产品产量: what is measured of each of the things that a noun sums up. */
const SUMMED_UP = withExamples(
  /^(?<own>[^等]{2,})等(?:\p{Script=Han}{0,4}(?:产品|行业|产业|品种|作物|商品|制造业))(?<shared>(?:产量|产值|增加值|销量|销售额|出口额?|投资|利润|种植面积|播种面积)(?:占.{2,16}|\p{Script=Han}{0,6})?)$/u,
  `光伏组件等绿色产品产量 纺织等传统行业产值 纺织等产业增加值 油菜等品种销量 大豆等作物种植面积 家电等商品销售额 家电等商品出口 家电等商品出口额 汽车等制造业利润 汽车等制造业投资增长 大豆等作物播种面积 光伏组件等产品产量占全球总产量份额
    油菜等甲{4}品种销量 油菜等品种销量甲{6}`,
  '等产品产量 光伏组件等产品产量1 光伏组件等产品种类 等光伏组件等产品产量',
);

/** 电子信息、装备制造等产业集群: the noun that sums up a list, of each of its things. */
const SUMMED_ALONE = withExamples(
  /^(?<own>[^等]{2,})等(?<noun>产业集群|产业|行业)$/u,
  '装备制造等产业集群 纺织等产业 建材等行业',
  '等产业 等装备制造等产业 装备制造等产业集群数',
);

function withCountedNoun(names: readonly string[]): readonly string[] {
  const alone = SUMMED_ALONE.exec(names.at(-1) ?? '')?.groups;
  if (alone && names.length > 1)
    return [...names.slice(0, -1), alone['own'] ?? ''].map((name) => `${name}${alone['noun']}`);
  const summed = SUMMED_UP.exec(names.at(-1) ?? '')?.groups;
  if (summed && names.length > 1)
    return [...names.slice(0, -1), summed['own'] ?? ''].map((name) => `${name}${summed['shared']}`);
  const { own, number = '', shared = '' } = COUNTED_NOUN.exec(names.at(-1) ?? '')?.groups ?? {};
  const count = number === '两' ? 2 : ordinalValue(number);
  if (own === undefined || count !== names.length) return names;
  const noun = shared.replace(KIND_OF_INDUSTRY, '');
  return [...names.slice(0, -1), own].map((name) => `${name}${noun}`);
}

/** Longest ending that names of a list have in common, in UTF-16 units. */
const LONGEST_ENDING = 4;

/** 工业投资、房地产投资占比: names that end alike, and what only the last one goes on with. */
function withSharedEnding(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  for (let length = LONGEST_ENDING; length >= 2; length -= 1) {
    const ending = others[0]?.slice(-length) ?? '';
    if (ending.length < length || !others.every((name) => name.length > length && name.endsWith(ending)))
      continue;
    const at = last.indexOf(ending);
    const shared = at > 0 ? last.slice(at + length) : '';
    if (RATE.test(shared)) return [...others.map((name) => `${name}${shared}`), last];
  }
  return names;
}

/** 工业产值和服务业收入占全市比重: each of them has a share. */
function withSharedShare(names: readonly string[]): readonly string[] {
  const share = /^.{3,}?(?<share>占.{1,20}(?:比重|比例|份额)?)$/u.exec(names.at(-1) ?? '')?.groups?.share;
  const others = names.slice(0, -1);
  const other = (name: string) => name.includes('占') || RATE.test(name) || /数量?$/u.test(name);
  if (share === undefined || others.some(other)) return names;
  return [...others.map((name) => `${name}${share}`), names.at(-1) ?? ''];
}

const PLACE = withExamples(
  '[\\p{Script=Han}]{1,6}?(?:高新区|开发区|工业园|科技园|新区|自治州|[省市区县镇乡])',
  `甲乙丙丁戊己高新区→甲乙丙丁戊己高新区 甲乙丙丁戊己开发区→甲乙丙丁戊己开发区 甲乙工业园 甲乙科技园 甲乙丙丁戊己新区→甲乙丙丁戊己新区 甲乙自治州 甲乙市 甲乙县 甲乙区→甲乙区
    甲乙省 甲乙镇 甲乙乡`,
);
/** Kinds of places, which name none: 示范区, 中心村, 景区. */
const KIND_OF_PLACE =
  '(?!.*(?:示范|试验|试点|中心|特色|重点|先[行进]|文明|卫生|生态|美丽|和美|宜居|贫困|核心|[级型的]|[社园景片小街校库矿牧林灾厂湾城]区$|[强大名]县$|[强名城集乡小重古]镇$|(?:行政|自然|[强农山渔古新])村$|城市$|[联同]盟$|红旗$))';
/** The name of a place, whole. */
export const IS_PLACE = withExamples(
  new RegExp(
    `^${KIND_OF_PLACE}(?:${PLACE}|[\\p{Script=Han}]{1,6}(?:街道(?:办事处)?|[州旗盟村])|[省市区县]直)$`,
    'u',
  ),
  `甲乙县 甲乙街道 甲乙街道办事处 甲乙州 市直 县直 甲乙旗 甲乙盟 甲乙村 省直 区直 甲{4}甲乙州`,
  `示范区 试验区 试点县 中心镇 特色镇 重点镇 先行区 文明村 卫生镇 生态县 美丽镇 和美村 宜居镇 贫困县 核心区 新型村 社区 强县 古镇 行政村 自然村 渔村 城市 联盟 红旗 先进区 新级村 新的村 大县 名县 强镇 名镇 城镇 集镇 乡镇 小镇 重镇 强村 农村 山村 古村 新村 同盟
    市直，`,
);
const PLACES = new RegExp(`^${PLACE}$`, 'u');
const OF_PLACE = new RegExp(`^${PLACE}(?<what>[\\p{Script=Han}]{3,})$`, 'u');

/** 甲高新区、乙工业园科技投入: places of which one thing is told. */
function withSharedPlace(names: readonly string[]): readonly string[] {
  const others = names.slice(0, -1);
  const what = OF_PLACE.exec(names.at(-1) ?? '')?.groups?.what;
  if (what === undefined || others.length === 0 || !others.every((name) => PLACES.test(name))) return names;
  return [...others.map((name) => `${name}${what}`), names.at(-1) ?? ''];
}

/** 花生种植、收获机械化率 → 花生种植机械化率, 花生收获机械化率. */
function withSharedTurn(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names;
  const last = others.at(-1) ?? '';
  const turns = IN_TURN.find(({ words }) => words.some((word) => last.startsWith(word)))?.words;
  const own = turns?.find((word) => first.endsWith(word));
  const lastTurn = turns?.find((word) => last.startsWith(word)) ?? '';
  if (own === undefined || lastTurn === last) return names;
  const thing = first.slice(0, -own.length);
  const what = last.slice(lastTurn.length);
  const between = others.slice(0, -1);
  if (thing === '' || !between.every((name) => turns?.includes(name))) return names;
  return [`${first}${what}`, ...between.map((name) => `${thing}${name}${what}`), `${thing}${last}`];
}

/** Whose a quantity is, before what is measured of them. */
const OWNER = withExamples(
  /^(?<owner>(?!规模以上)\p{Script=Han}{0,8}(?:企业|居民|职工|园区|医院|学校|家庭|空间))(?=(?<what>\p{Script=Han}{3,})$)/u,
  `化工企业排放总量 农村居民年收入 在岗职工总人数 高新园区年产值 公立医院门诊量 中职学校在校数 困难家庭年收入 公共空间总面积
    甲{6}农村居民年收入`,
  `1化工企业排放总量 化工企业排放总量，`,
);
const MEASURED_END = /[量额率值数度]$/u;

/** 重点企业二氧化硫排放量、氨氮排放量: those measured at the end of a list have the owner of the first. */
function withSharedOwner(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names;
  const { owner = '', what = '' } = OWNER.exec(first)?.groups ?? {};
  const shares = (name: string) =>
    !OWNER.test(name) &&
    MEASURED_END.test(name) &&
    name.slice(-2) === what.slice(-2) &&
    !name.startsWith(owner);
  if (owner === '' || !MEASURED_END.test(what) || !others.every(shares)) return names;
  return [first, ...others.map((name) => `${owner}${name}`)];
}

/** Longest words of which only the last prints its rate: 种植、收获机械化率. In UTF-16 units. */
const LONGEST_TURN = 4;

/** 主营业务收入、利润增速 → 主营业务收入增速; 种植、收获机械化率 → 种植机械化率. As they are where names are of other lengths. */
function withSharedRate(names: readonly string[]): readonly string[] {
  if (!isElliptic(names)) return names;
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  const growth = GROWTH.exec(last)?.[0];
  if (growth !== undefined) return [...others.map((name) => `${name}${growth}`), last];
  const [{ length } = ''] = others;
  const shared = last.slice(length);
  const alike =
    length <= LONGEST_TURN && others.every((name) => name.length === length) && shared.length >= 3;
  if (alike) return [...others.map((name) => `${name}${shared}`), last];
  const rate = RATE_OF_USE.exec(last)?.[0] ?? '';
  const areThings = others.every((name) => name.length > LONGEST_TURN && !WHOLE_NAME.test(name));
  return rate !== '' && rate !== last && areThings
    ? [...others.map((name) => `${name}${rate}`), last]
    : names;
}

/** 受污染耕地和污染地块安全利用率: rates that begin where the things before them end. */
const RATE_OF_USE = withExamples(
  /(?:(?:安全|综合|资源化)利用|(?:无害化|集中)(?:处理|处置))率$/u,
  '地块安全利用率→安全利用率 秸秆综合利用率→综合利用率 粪污资源化利用率→资源化利用率 垃圾无害化处理率→无害化处理率 污泥集中处置率→集中处置率',
  '地块安全利用率等',
);

/** Words of what is measured, which a list changes while its thing stays: 地方财政收入、支出. */
export const MEASURED = withExamples(
  /(?:(?:申请|授权|拥有|登记|发货|吞吐|客运|货运|产|销)量|起数|(?:死亡|受伤|伤亡)人数|(?:种植|播种|销售|施工|竣工)面积|工业总产值|(?:成交|交易|进口|出口|销售|利润|投资)额|增加值|总产值|产值|总长度|总里程|(?:主营业务|营业)?收入|支出|利润|利税|税金|税收|存款|贷款|进口|出口)(?:总额|余额)?(?:同比)?(?:增速|增幅|增长)?$/u,
  `专利申请量→申请量 专利授权量→授权量 机动车拥有量→拥有量 商标登记量→登记量 日发货量→发货量 港口吞吐量→吞吐量 公路客运量→客运量 公路货运量→货运量 粮食产量→产量 汽车销量→销量 火灾起数→起数 死亡人数 受伤人数 伤亡人数 小麦种植面积→种植面积 小麦播种面积→播种面积 商品房销售面积→销售面积 施工面积 竣工面积 工业总产值→工业总产值 期货成交额→成交额 商品交易额 商品进口额→进口额 商品出口额→出口额 商品销售额→销售额 利润额→利润额 工业投资额 增加值 医药总产值→总产值 医药产值→产值 公路总长度 公路总里程 主营业务收入→主营业务收入 营业收入→营业收入 收入 支出 利润 利税 税金 税收 存款 贷款 进口 出口 存款总额→存款总额 存款余额→存款余额 收入增速→收入增速 收入同比增幅→收入同比增幅 收入增长→收入增长`,
  `专利申请量等`,
);

/** 地方财政收入、支出 → 地方财政收入, 地方财政支出: names that say only what is measured get the thing of the first. */
function withSharedMeasure(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names;
  const measured = MEASURED.exec(first)?.[0] ?? sameEnding(first, others);
  const thing = measured === undefined ? '' : first.slice(0, -measured.length);
  if (thing === '' || others.length === 0) return names;
  const isMeasured = (name: string) => MEASURED.exec(name)?.[0] === name || name.length === measured?.length;
  return [first, ...others.map((name) => (isMeasured(name) ? `${thing}${name}` : name))];
}

/** 电信诈骗警情数、损失数: an ending of the first as long as the short others, which ends like them. Undefined elsewhere. */
function sameEnding(first: string, others: readonly string[]): string | undefined {
  const [{ length } = ''] = others;
  const alike = others.every((name) => name.length === length && name.slice(-1) === first.slice(-1));
  return alike && length >= 2 && length <= 3 && MEASURED_END.test(first) && first.length >= length + 3
    ? first.slice(-length)
    : undefined;
}
