/** What plans count and measure, as data: the words of a unit and its dimension. */
import { withExamples } from './with-examples.ts';

/** What is counted or measured: amounts of one dimension can be compared. Things, people and shares have no common base with others. */
export type Dimension = keyof typeof DIMENSIONS;

/** Words by dimension. Technical units (纳米, ℃, 英寸, 吨级) are left out on purpose. */
const DIMENSIONS = {
  ratio: '成 % ％ ‰ 个百分点 百分点 倍',
  money: '元 美元 欧元 港元 日元',
  length: '公里 千米 海里 km 延米 延长米',
  area: '平方公里 平方千米 平方米 平米 ㎡ m² m2 km² 公顷 亩 亩次 公顷次',
  volume: '立方米 标准立方米 m³ 空方 方',
  mass: '吨 公斤 千克 斤',
  coal: '吨标准煤 吨标煤 千克标准煤 千克标煤 公斤标准煤 公斤标煤 克标准煤 克标煤',
  emissions: '吨二氧化碳当量 千克二氧化碳当量 克二氧化碳当量',
  energy: '千瓦时 kWh 度电',
  power: '千瓦 kW 兆瓦 MW 吉瓦 GW 千伏安 兆伏安 MVA 蒸吨',
  noise: '分贝 dB',
  concentration: 'μg/m³ μg/m3 mg/L mg/m³',
  data: 'Mbps Gbps Tbps TB PB EB',
  computing: 'PFLOPS EFLOPS P',
  time: '天 小时',
  age: '岁',
  containers: '标准箱 标箱 TEU',
  transport: '吨公里 人公里 车公里',
  people: '人 名 人次 人年 人口 户 户次 乘次 人天',
  things:
    '个学分 学分 节 台套 头只 家次 架次 艘次 列次 车次 班次 批次 册次 件次 课时 学时 家 个 项 件 篇 所 支 台 套 辆 场 次 份 类 种 座 条 栋 幢 艘 宗 头 只 部 列 处 张 册 卷 株 尾 羽 枚 盏 间 架 眼 床 位 幅 片 块 口 本 段 门 场次 笔 根 起 发 款 例 届 轮 回路 回 对',
} as const;

const DIMENSION_OF = new Map<string, Dimension>(
  (Object.keys(DIMENSIONS) as Dimension[]).flatMap((name) =>
    DIMENSIONS[name].split(' ').map((word) => [word, name] as const),
  ),
);

/** Letters that, behind a unit, make another word of it: 人均, 户籍, 处理. Patterns for a negative lookahead. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  人: '[均类民工力文造]',
  户: '[籍外均型]',
  名: '[单录称牌胜义誉额]',
  家: '庭|政服|[具居禽畜装](?!产品)',
  个: '体|性|税|人所得|别|案(?!例)',
  元: '宇宙|[素件旦器]',
  亩: '均',
  次: '[均日年数生高要]',
  所: '[有得属需占在]',
  支: '[持出付撑部行援]',
  套: '餐|种|利',
  场: '[所馆地站景]',
  份: '额',
  类: '[似别型]',
  种: '[植业子粮养苗源]',
  条: '[件例款约]',
  头: '[部尾条]',
  只: '[有要能]',
  台: '[湾账风阶]',
  座: '[谈位]',
  宗: '[旨教]',
  部: '[门分委队长件]',
  列: '[入为车]',
  处: '[理置罚于方分]',
  张: '[家贴力]',
  卷: '入|烟',
  间: '[接隔距]',
  架: '[构设空子]',
  位: '[数于居列置移点者次]',
  床: '位',
  笔: '[记试者]',
  根: '[据本]',
  起: '[来步到草点源重飞]',
  款: '[项式待额]',
  例: '[如外会行证]',
  发: '[展文电放布行明生动挥掘热现]',
  成: '.',
  倍: '子',
  门: '[户诊口槛禁类店票窗]',
  片: '区|面',
  块: '[状茎钱根规]',
  段: '[落位]',
  口: '[岸径腔碑号头罩述感味粮语袋译子]|之家',
  本: '[地市省区县州级次届年月科报行轮着质来身土村校院期段公单部专办条规标方周系页]',
  天: '[然津气地河空山]',
  方: '[面向案式针位块可便法阵程能]',
  斤: '斤',
  届: '[全人政历时高普毕]|中(?!国)',
  对: '[标接口外应象比策内手称话抗症等待于照阵立方中]',
  轮: '[次流换值训作胎船廓椅渡岗下到]',
  回: '[复归收国家来报避顾馈扣头落升暖到迁流购应访答信族程路]',
  蒸吨: '[/／及或以]',
  尾: '[气矿水款]',
  节: '[约能水电点日目庆假气奏省令俭肥药材油地制流拍余育会展礼俗]',
  眼: '科|睛|光',
  羽: '毛|绒',
  度电: '能',
};

/** Units that are read only as what a value reaches: 缩短到8分钟, but not 15分钟生活圈. */
const REACHED: Readonly<Record<string, string>> = {
  分钟: '',
  秒: '',
  毫秒: '',
  米: '',
  厘米: '',
  毫米: '',
  克: '',
  升: '',
  个月: '',
  年一遇: '',
  天: '[然津气地河空山前后]|内',
  小时: '前|后|内',
  个工作日: '前|后|内',
  年: '[级度均来前后内底末初龄]|以[来前后]',
  分: '[钟别之析支布类为公]',
  度: '',
  层: '[次级面高出楼叠]',
};

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length);
const patternOf = (words: readonly string[], others: Readonly<Record<string, string>>) =>
  longestFirst(words)
    .map((word) => {
      const escaped = word.replace(/[（）]/gu, '[$&]');
      const other = others[word];
      const letter = /[A-Za-z]$/u.test(word) ? '(?![A-Za-z])' : '';
      return `${escaped}${letter}${other ? `(?!${other})` : ''}`;
    })
    .join('|');

const WORDS = withExamples(
  patternOf([...DIMENSION_OF.keys()], OTHER_WORDS),
  `PFLOPS EFLOPS 标准立方米→标准立方米 千克标准煤→千克标准煤 公斤标准煤→公斤标准煤 千克标煤→千克标煤 公斤标煤→公斤标煤 克标煤 吨二氧化碳当量→吨二氧化碳当量 千克二氧化碳当量→千克二氧化碳当量 克二氧化碳当量 μg/m³→μg/m³ μg/m3 mg/m³→mg/m³ mg/L 个百分点→个百分点 百分点 平方公里→平方公里 平方千米→平方千米 吨标准煤→吨标准煤 克标准煤 吨标煤→吨标煤
    Mbps Gbps Tbps TB PB EB 延长米 延米 平方米→平方米 立方米→立方米 平米 ㎡ m²→m² m2→m2 km²→km² m³ 千瓦时→千瓦时 kWh 千伏安 兆伏安 MVA 千瓦 kW 兆瓦 MW 吉瓦 GW 分贝 dB 标准箱 标箱 TEU 吨公里→吨公里 人公里→人公里 车公里→车公里
    美元→美元 欧元→欧元 港元→港元 日元→日元 元 公里 千米 海里 km 公顷 亩次→亩次 公顷次→公顷次 亩 空方→空方 方 蒸吨→蒸吨 吨 公斤→公斤 千克 斤 度电 天 小时 岁 成 % ％ ‰ 倍
    人次→人次 人年→人年 人口→人口 人天→人天 人 工人 名 户次→户次 户 乘次→乘次 个学分→个学分 学分 节 台套→台套 头只→头只 家次→家次 架次→架次 艘次→艘次 列次→列次 车次→车次 班次→班次 批次→批次 册次→册次 件次→件次 场次→场次 课时 学时
    家 个 项目 件 篇 所 支 台 套 辆 场 次 份 类 种 座 条 栋 幢 艘 宗 头 只 部 列 处 张 册 卷 株 尾 羽 枚 盏 间 架 眼 床 位 幅 片 块 口 本 段 门 笔 根 起 发 款 例 届 轮 对 回 回路→回路 P 个案例→个 对口→口 对方→方 轮次→次 回家→家 回头→头
    届中国→届 个人所得税→人 套种→种 三口之家→家 头尾→尾
    人类→类 头部→部 头条→条 届人大→人 蒸吨/→吨 蒸吨／→吨 蒸吨及→吨 蒸吨或→吨 蒸吨以→吨 3届生态`,
  `届全 届政 届历 届时 届高 届普 届毕 元宇宙 人民 元素 元旦 家庭 家政服务 家具 家居 家禽 家畜 家装 个体 个性 个税 个别 个案 人均 人民 户籍 名单 亩均 次年 所有 支持 套餐 套利 卷入 卷烟 羽毛 羽绒 眼科 眼睛 眼光 片区 片面 口岸 场馆 份额 类似 种植 只有 台湾 座谈 宗旨 列入 处理 间接 架构 位于 笔记 根据 起来 例如 发展 块状 段落 本地 天然 方面 尾气 度电能 成熟 元器 天气 天地 天河 天空 天山 人工 人力 人文 人造 名录 名称 名牌 名胜 名义 名誉 名额 户外 户均 户型 所得 所属 所需 所占 所在 支出 支付 支撑 支行 支援 台账 台风 台阶 场地 场站 场景 次均 次日 次数 次生 次高 次要 类别 类型 种业 种子 种粮 种养 种苗 种源 宗教 只要 只能 列为 列车 处置 处罚 处于 处分 尾矿 尾水 间隔 间距 架设 架空 架子 位数 位居 位置 位移 位点 位者 块茎 块钱 块规 笔试 笔者 起步 起到 起草 起点 起源 起重 起飞 例外 例会 例行 例证 倍子 届中央 对标 对接 对外 对应 对象 对比 对策 对内 对手 对称 对话 对抗 对症 对等 对待 对于 对照 对阵 对立 对中亚 轮流 轮换 轮值 轮训 轮作 轮胎 轮船 节约 节能 节水 节电 节点 节日 节目 节庆 节假 节气 节奏 节省 节令 节俭 节肥 节药 节材 节油 节地 节制 节流 节拍 节余 节育 节会 节展 节礼 节俗 轮廓 轮椅 轮渡 轮岗 轮下 轮到 回复 回归 回收 回国 回来 回报 回避 回顾 回馈 回扣 回落 回升 回暖 回到 回迁 回流 回购 回应 回访 回答 回信 回族 回程`,
);
/** A measure, as a pattern, perhaps with another that may stand for it: 家, 台（套）, 名（个）. */
export const MEASURE = `(?:${WORDS})(?:（(?:${WORDS})）)?`;
/** A measure that only a value that is reached has, as a pattern. */
export const REACHED_MEASURE = withExamples(
  patternOf(Object.keys(REACHED), REACHED),
  `分钟→分钟 毫秒→毫秒 秒 厘米→厘米 毫米→毫米 米 克 升 个月 年一遇→年一遇 天 小时 个工作日 年 分 度 层
    年度→度
    分甲`,
  `层次 层级 层面 层高 层出 层楼 层叠 天内 天然 小时前 小时后 小时内 个工作日前 个工作日后 个工作日内 年级 年以来 年以前 天气 天地 天河 天空 天山 天前 天后 年均 年来 年前 年后 年内 年底 年末 年初 年龄 年以后`,
);

/** Words that multiply a measure, with what they multiply by. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};
/** A magnitude, as a pattern. */
export const MAGNITUDE = withExamples(
  '万亿|百亿|千亿|百万|千万|亿|万|千|百',
  '万亿→万亿 百亿→百亿 千亿→千亿 百万→百万 千万→千万 亿 万 千 百',
);

/** The measure of a unit without its magnitude; people are counted by several words: 万户 → 户, 名 → 人. */
export const measureOf = (unit: string): string =>
  unit.replace(new RegExp(`^(?:${MAGNITUDE})`, 'u'), '').replace(/^[名位]$/u, '人');

/** The dimension of a printed unit, without its magnitude and what it is per; null for one that no row has. */
export function dimensionOf(unit: string): Dimension | null {
  const measure = unit.replace(/[/／].*$/u, '').replace(/（.*$/u, '');
  const find = (word: string) => DIMENSION_OF.get(word) ?? null;
  return find(unit) ?? find(measure) ?? find(measure.replace(new RegExp(`^(?:${MAGNITUDE})`, 'u'), ''));
}
