/** Words of support and of what stands between them and an amount, as parts of patterns. */
import { withExamples } from '../../text/with-examples.ts';

/** Words for what is given. */
const WORDS =
  '补助 补贴 救助 奖励 奖补 奖金 奖 资助 贴息 贴保 津贴 助学金 奖学金 补偿 减免 抵扣 返还 安家费 扶持资金 激励资金 扶持 配套支持 配套资金 配套 支持';
/** Words that also name other things: 配套设施, 支持企业. They stand for what is given only as its object. */
const OBJECTS = ['配套', '支持', '奖', '扶持'];

const longestFirst = WORDS.split(' ').sort((a, b) => b.length - a.length);
/** Any word of support, as a group of a pattern. */
export const INSTRUMENT = withExamples(
  `(?<instrument>风险补偿|一次性奖励|${longestFirst.join('|')})`,
  `激励资金→激励资金 风险补偿→风险补偿 一次性奖励→一次性奖励 扶持资金→扶持资金 配套支持→配套支持 配套资金→配套资金 助学金→助学金 奖学金→奖学金 安家费 补助 补贴 救助 奖励→奖励 奖补→奖补 奖金→奖金 奖 资助 贴息 贴保 津贴 补偿→补偿 减免 抵扣 返还 扶持→扶持 配套→配套 支持`,
);
/** Any of them, and those that stand for what is given only as its object. */
export const ANY = withExamples(
  `风险补偿|${longestFirst.join('|')}`,
  `激励资金→激励资金 风险补偿→风险补偿 扶持资金→扶持资金 配套支持→配套支持 配套资金→配套资金 助学金→助学金 奖学金→奖学金 安家费 补助 补贴 救助 奖励→奖励 奖补→奖补 奖金→奖金 奖 资助 贴息 贴保 津贴 补偿→补偿 减免 抵扣 返还 扶持→扶持 配套→配套 支持`,
);
export const OBJECT = withExamples(OBJECTS.join('|'), '配套 支持 奖 扶持');
/** Those that name nothing else. */
export const CLEAR = withExamples(
  `(?<instrument>风险补偿|${longestFirst.filter((word) => !OBJECTS.includes(word)).join('|')})`,
  `激励资金→激励资金 风险补偿→风险补偿 扶持资金→扶持资金 配套支持→配套支持 配套资金→配套资金 助学金→助学金 奖学金→奖学金 安家费 补助 补贴 救助 奖励→奖励 奖补→奖补 奖金→奖金 资助 贴息 贴保 津贴 补偿→补偿 减免 抵扣 返还`,
);

/** Verbs of giving. */
export const GIVE = withExamples(
  '(?:给予|予以|进行|核拨|核定|发放|安排|提供|享受|实行|兑现|计发|计算)',
  '给予 予以 进行 核拨 核定 发放 安排 提供 享受 实行 兑现 计发 计算',
);
/** Not after such words: totals that were or will be paid out. */
export const PAID = '(?<!(?:累计|共|合计|已|兑现|落实|下达|拨付|争取|投入|发放各类|筹集)[^，。；]{0,12})';
/** Says of an amount whom or what it is for, or how it is bounded. */
export const BETWEEN = withExamples(
  '(?:金额|标准|额度|限额|比例|费用|资金额度|总额|上限|最高|最低|最多|至多|不得?超过|不低于|不少于|不高于|合计|累计|可达|为|是|：|:|\\s|约|一次性|分别|各|按年|按|年度|单个[^，。；0-9]{1,6}|每[^，。；：0-9]{1,8}|每[0-9]{1,4}(?:公斤|千克|斤|吨|亩|人|户|公里|平方米)|资金(?=不|最高|最多|标准|上限)|、|当年|全额|[省市区县州国]家?级|给予|(?:运营|申报|实施|项目|组织)(?:主体|单位)|(?:其|实际|设备|固定资产|项目)?总?(?:投资|投入|营业|销售|交易|经营|贡献|保费|租金)(?:总|金)?(?:额度?|收入)?的|企业|个人|单位|用人单位|旅行社|合作社|学校|医院|农户|村集体|团队|项目|或)',
  `金额 标准 额度→额度 限额 比例 费用 资金额度→资金额度 总额 上限 最高 最低 最多 至多 不超过 不得超过 不低于 不少于 不高于 合计 累计 可达 为 是 ： : ␣ 约 一次性 分别 各 按 年度 单个学校→单个学校 每套住房→每套住房 每500公斤→每500公斤 每500千克→每500千克 每500斤→每500斤 每5吨→每5吨 每5亩→每5亩 每5人→每5人 每5户→每5户 每5公里→每5公里 每5平方米→每5平方米 资金不 资金最高→资金 资金最多→资金 资金标准→资金 资金上限→资金 、 按年→按年 当年 全额 市级 给予 企业 个人 单位 用人单位→用人单位 旅行社 合作社 学校 医院 农户 村集体 团队 项目 运营主体→运营主体 申报单位→申报单位 实施主体→实施主体 项目主体→项目主体 组织单位→组织单位 其总投资的→其总投资的 实际投入额的→实际投入额的 设备营业收入的→设备营业收入的 固定资产销售额度的→固定资产销售额度的 项目交易总额的→项目交易总额的 经营金额的→经营金额的 贡献的 保费的 租金的 或
    省级 区级 县级 州级 国级
    每甲5人 单个甲，校 每甲{5}套住房→每甲{5}套住房
    单个甲{4}学校→单个甲{4}学校`,
  `单个，校 单个。校 每，住房 每。住房`,
);
/** What qualifies a word of support, between the amount and it. Nobody who receives it, and nothing that is done. */
export const QUALIFIER =
  '(?:(?!企业|单位|项目|人员(?!费|经费)|机构|园区|平台|基地|团队|以上|以下|部分|给予|予以|用于|建设|开展|参与|申请|发放|获得)[^，。；、：:0-9（）的]){0,10}?';
/** A fund is no amount that is given: 1亿元的风险补偿基金. */
export const NO_FUND = '(?!基金|资金池|专项资金池|机制|体系)';
/** No other amount follows the word of support: of 每增加1吨奖励5元 only the second is given, of 5万元资助和3万元补贴 both. */
export const ALONE = '(?!(?![和及与])[^，。；、（(0-9]{0,6}[0-9.]+\\s?[万亿]?(?:元|%|％))';
/** How an amount is bounded, behind it. */
export const BOUND = withExamples(
  '(?:（含）)?(?:以内|以下|以上|左右)?(?:折合人民币)?',
  '以内→以内 以下→以下 以上→以上 左右→左右 内',
);
/** Where what is said of an amount ends. */
export const END = '(?=[，。；、和及或（）)]|$|不等|的)';

/** More amounts of the list that the amount begins: 30万元、20万元和10万元的奖励. */
export const MORE = withExamples(
  '(?:[、和及或至到—-][^，。；、0-9]{0,6}[0-9.]+\\s?(?:万|亿)?(?:元|%|％|‰)){0,6}',
  `、20万元→、20万元 、2亿元→、2亿元 、5%→、5% 、5％→、5％ 、5‰→、5‰ 和20万元→和20万元 、甲0万元→、甲0万元 、2.万元→、2.万元
    甲5% 、甲{6}5%→、甲{6}5%`,
);

/** Two parts in a proportion: 按1:1给予配套资助. */
export const PROPORTION = withExamples(
  new RegExp(
    `(?<first>[0-9]{1,2})\\s*[:：∶]\\s*(?<second>[0-9]{1,2}(?:\\.[0-9])?)(?=的?(?:比例)?(?:[^，。；0-9]{0,10}${INSTRUMENT}|(?:给予|予以)?(?:不超过[0-9.]+\\s?[万亿]?元)?的?[^，。；0-9、]{0,8}匹配))`,
    'gu',
  ),
  `1:1给予配套资助 1:1的比例奖励 1:1给予匹配 1:1予以不超过300万元的匹配 1:1给予不超过300万元的匹配 1：1给予匹配 1∶1给予匹配 1:1予以不超过300亿元的匹配
    1:1甲{6}给予匹配 1:1甲{7}的比例奖励 1:12予匹配 1:1予以不超过3002元的匹配`,
  `1:1，予匹配 1:1。予匹配 1:1，比例奖励 1:1。比例奖励`,
);
