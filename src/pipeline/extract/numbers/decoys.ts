/** Numbers that are no statements of quantity: parts of names, thresholds, parameters of rules. */
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { YEAR_AND_NUMBER } from '../../text/official-documents.ts';
import { ruleTable } from '../../text/rule-table.ts';
import { titlesIn } from '../../text/titles.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Quantity } from './quantities.ts';
import { SIZE_OF_EACH } from './size-of-each.ts';

/** 500万元及以上. */
const AMOUNT_AND_MORE = withExamples(/元(?:及|或)?以上$/u, '元及以上 元或以上 元以上', `元及以上等`);
/** No value that is reached or of things that come in: 达到10家以上. */
const NOT_REACHED = withExamples(
  /^(?!.*(?:达到?|为|有|建成|培育|引进|形成|(?:稳定|保持|维持)在)[^，。；]{0,4}$)/su,
  '收入 达甲{4}到',
  '达到 达 为 有 建成 培育 引进 形成 稳定在 保持在 维持在 达甲{4}',
);
/** 700万吨露天矿, 35万千瓦热电联产项目. */
const PLANT = withExamples(
  /^\p{Script=Han}{0,8}(?:矿|项目|生产线|机组)/u,
  '露天矿 热电项目 水泥生产线 发电机组 甲{6}露天矿',
  `1露天矿`,
);

/** Says that a length of time is what is measured: 优良天数265天, 办理时间缩短至3个工作日. Others are limits and parts of names. */
const NOT_LASTING = withExamples(
  /^(?!.*(?:(?:[天日月]数|时[间长限数]|[用耗]时|周期|[工雨汛]期|寿命|年限|平均|[年人日户]均|累计|能力|储备|库存|增加|减少|新增|增长|提高|缩短|压[缩减]|提前|快|延长(?!期限)|[增升降减](?:至|到|为)|达到?)[^，。；]*|每[天日周月年][^，。；]{0,10}|[仅只]需|[由从](?:法定|规定|原来)?的?)\s*$)/su,
  '公示 隔离观察 延长期限 整改期不超过 申请最长不超过 优良天数，公示 每次延期不超过 由甲乙公示',
  '优良天数 采暖日数 供暖月数 等效利用小时数 办理时间 停电时长 响应时限 运行时数 全程用时 单次耗时 审查周期 建设工期 梅雨期 全省汛期 使用寿命 服务年限 平均居住 年均停电 人均停电 日均运行 户均停电 全年累计 保供能力 电煤储备 药品库存 到县城仅需 到省城只需 增加 减少 新增 增长 提高 缩短 压缩 压减 提前 快 延长 增至 升到 降至 减为 达到 达 由法定 从规定的 由原来的 从 每天运动 每日体育锻炼 每周实践 每月走访 每年至少',
);
/** What of a number is no statement of quantity, by the words around it: all that a row has must fit. */
const DECOYS: readonly { before?: RegExp; after?: RegExp; unit?: RegExp }[] = ruleTable('decoys', [
  // Classes of size: which enterprises and projects are meant.
  {
    before: withExamples(/(?:过|超|以上|在)\s*$/u, '超过 超 以上 在', `超过等`),
    after: withExamples(/^(?:以上)?(?:的)?(?:企业|项目|城市)/u, '企业 以上的项目 的城市', `又企业`),
  },
  {
    after: withExamples(/^\p{Script=Han}{0,6}(?:企业|项目)/u, '工业企业 技改项目 甲{4}工业企业', `1工业企业`),
    unit: AMOUNT_AND_MORE,
  },
  {
    after: withExamples(
      /^(?:或|及)[^，。；]{0,20}元以上/u,
      '或500万元以上 及500万元以上 或甲{16}500万元以上',
      `又或500万元以上 或，00万元以上 或。00万元以上`,
    ),
    unit: /元以上$/u,
  },
  {
    before: /超过?\s*$/u,
    after: withExamples(
      /^(?:的|级)?(?:产业|企业|项目|园区)?(?:集群|产业链)/u,
      '的集群 级集群 产业集群 企业集群 项目集群 园区集群 产业链',
      `又的集群`,
    ),
    unit: /元$/u,
  },
  {
    before: withExamples(/元[、和](?:[0-9]+\S{0,3}元[、和])*$/u, `元、 元和`, `元、等`),
    after: withExamples(
      /^[、和]?[0-9]*\S{0,3}(?:元)?企业/u,
      `企业 育道、企业 、育道、企业 和育道、企业`,
      `又育道、企业`,
    ),
  },
  {
    after: withExamples(
      /^(?:、[0-9.]+\S{0,2}元)+企业/u,
      `、3元企业 、.元企业 、3甲甲元企业 、23甲甲元企业`,
      `又、3元企业 、元企业 企业`,
    ),
  },
  { after: withExamples(/^(?:等级|级)/u, '级 等级', '又级') },
  // 6兆瓦海上风机研制: what a machine can do that is made.
  {
    after: withExamples(
      /^的?[\p{Script=Han}A-Za-z]{2,20}?(?:研制|研发|样机|下线)/u,
      '海上风机研制 储能系统研发 水轮机样机 的盾构机下线 LNG船研制 甲甲研制 甲{17}水轮机样机',
      '，海上风机研制 研制',
    ),
    unit: withExamples(
      /[0-9](?:千瓦|兆瓦|吨|万吨|马力)$/u,
      '6兆瓦 250千瓦 5吨 5万吨 300马力',
      '兆瓦 6兆瓦等',
    ),
  },
  // 建设10座20万立方米以上储罐: how large each of them is.
  {
    before: withExamples(
      /[0-9]\s*[座台艘套辆架](?:以上)?\s*$/u,
      '10座 2台 3艘 4套 5辆 6架 6架以上',
      '座 10座等',
    ),
    after: withExamples(/^的?\p{Script=Han}{2}/u, '储罐 的储罐', '，储罐'),
    unit: withExamples(
      /(?:立方米|千瓦|吨|兆瓦)(?:及|或)?(?:以上|级)?$/u,
      '20万立方米以上 30万千瓦及以上 10万吨级 5吨 6兆瓦或以上 6兆瓦',
      '5吨等',
    ),
  },
  // 2500吨/日规模的生产线: which ones are meant. 20亿元规模的基金 is a statement.
  { after: /^规模的\p{Script=Han}{2}/u, unit: /吨\/[日年](?:及?以[上下])?$/u },
  // 按照每户8千瓦标准: what a work goes by.
  { before: /按照?每\p{Script=Han}\s*$/u, after: /^的?标准/u, unit: /[^元]$/u },
  { before: /按照?不超过[^，。；]{2,8}$/u, after: /^\p{Script=Han}/u, unit: /[0-9/%％]$/u },
  // 14个重点产业产值占全部产值的80%: how many of them are summed up.
  {
    after: withExamples(
      /^\p{Script=Han}{2,10}(?:产值|增加值|收入|投资|产量|销售额)(?:合计|总和|之和)?占/u,
      `重点产业产值占 支柱产业增加值占 重点企业收入占 重点项目投资合计占 主产县产量之和占 龙头企业销售额总和占
    甲甲产值占 甲{10}产值占`,
      '1重点产业产值占 产值占',
    ),
    unit: /[0-9]\s?[个家大]$/u,
  },
  // 1080P高清直播: how sharp a picture is. 算力达4000P is a statement.
  { before: /^(?!.*算力[^，。；]*$)/su, unit: /[0-9万]\s?P$/u },
  // 3次亲临视察, 4次回信: what somebody did so often.
  {
    after: withExamples(
      /^(?:亲临|亲自|莅临|[回复致]贺?信|作出|批示)/u,
      '亲临 亲自 莅临 回信 复信 致信 致贺信 作出 批示',
      '又亲临',
    ),
    unit: /[0-9]\s?次$/u,
  },
  // 12类45件实事: in how many kinds they come.
  { after: /^\s*[0-9]+\s*[件项]\p{Script=Han}{0,8}实事/u, unit: /类$/u },
  // 全国首个高度超过140米的风机: which one is meant.
  {
    before: withExamples(
      /首[个座台条艘套款家][^，。；0-9]{0,10}$/u,
      '首个高度 首座高度 首台高度 首条长度 首艘排水 首套高度 首款高度 首家面积 首个甲{8}高度',
      '首个，高度 首个。高度 首个；高度',
    ),
    after: /^的?\p{Script=Han}{2}/u,
    unit: withExamples(/(?:米|千瓦|吨)$/u, '140米 60万千瓦 5万吨', '140米等'),
  },
  // 20户以上自然村: which villages are meant.
  {
    before: NOT_REACHED,
    after: withExamples(
      /^的?(?:自然村|村民小组|村[组屯寨]|居民点|聚居点|安置点)/u,
      '自然村 的村民小组 村组 村屯 村寨 居民点 聚居点 安置点',
      '又自然村',
    ),
    unit: withExamples(/[户人](?:及|或)?以上$/u, '20户以上 300人及以上 300人或以上', '20户以上等'),
  },
  // 百亿斤粮食产能提升工程, 千万亩造林行动: part of a name.
  {
    after: withExamples(
      /^\p{Script=Han}{2,12}(?:工程|行动)/u,
      '粮食产能提升工程 造林绿化行动 甲{8}造林绿化行动',
      '1粮食产能提升工程',
    ),
    unit: withExamples(/^[十百千万]+亿?[斤亩吨]$/u, '百亿斤 千万亩 百万吨 十亿斤', '又百亿斤 百亿斤等'),
  },
  // 以数字政府等6项内容为重点: no things.
  {
    after: withExamples(
      /^(?:内容|方面|举措|领域)为(?:重点|抓手)/u,
      '内容为重点 方面为抓手 举措为重点 领域为重点',
      '又内容为重点',
    ),
    unit: /[项个]$/u,
  },
  // 700万吨露天矿, 35万千瓦热电联产项目: the size is part of a name.
  {
    after: PLANT,
    unit: withExamples(
      /(?:吨|千瓦)(?:\/年)?(?:及|或)?以[上下]$/u,
      '吨以上 千瓦以下 吨/年及以下 吨或以上',
      `吨以上等`,
    ),
  },
  {
    before: withExamples(
      /(?:核准|关闭|淘汰|新建|关停)[^，。；]{0,8}$/u,
      '核准 关闭 淘汰 新建 关停 核准甲{8}',
      `核准， 核准。`,
    ),
    after: /^[、和或]/u,
    unit: withExamples(/吨\/年(?:及|或)?以下$/u, '吨/年及以下 吨/年或以下 吨/年以下', `吨/年及以下等`),
  },
  { after: PLANT, unit: withExamples(/(?:吨|千瓦)(?:\/年)?$/u, '吨 千瓦 吨/年', `吨等`) },
  // 1小时通勤圈, 5公里服务圈: the size is part of a name.
  {
    after: /^[^，。；0-9]{0,8}圈/u,
    unit: withExamples(/(?:小时|分钟|公里|千米|米)$/u, '小时 分钟 公里 千米→千米 米', `小时等`),
  },
  // 站点500米范围内, 1公里的服务半径: how far something reaches.
  {
    after: withExamples(
      /^的?(?:(?:服务)?半径|范围)/u,
      '的半径 服务半径 的服务半径 范围内',
      '覆盖范围 又范围',
    ),
    unit: withExamples(/[0-9]\s*(?:公里|千米|米|分钟)$/u, '3公里 3千米 3␣米 3分钟', '公里 3公里等'),
  },
  // 对日处理20吨及以上设施开展监测, 15兆瓦及以上机组: which of them are meant.
  {
    before: NOT_REACHED,
    after: withExamples(/^(?!水平|标准)\p{Script=Han}{2}/u, '污水设施 的机组', '水平线 标准值 ，设施'),
    unit: withExamples(
      /[0-9](?:吨|兆瓦|千伏)(?:及|或)以[上下]$/u,
      '20吨及以上 15兆瓦或以下 220千伏及以上',
      '吨及以上 20吨以上 20吨及以上等',
    ),
  },
  // Ages: which people are meant. 达到82岁 is a statement.
  {
    after: withExamples(
      /^(?!提高|增加|上升|增长|延长|下降)\p{Script=Han}/u,
      '老人',
      '，其中 提高 增加 上升 增长 延长 下降',
    ),
    unit: withExamples(/岁(?:(?:及|或)?以[上下])?$/u, '岁及以上 岁或以下 岁 岁以上', `岁及以上等`),
  },
  { after: /^数量级/u },
  { before: /[0-9]\s*个超\s*$/u },
  // Thresholds.
  {
    before: withExamples(
      /^(?!.*(?:控制在|降至|降到)[^，。；]{0,4}$)/su,
      '收入',
      '控制在 降至 降到 降至甲{4}',
    ),
    after: withExamples(/^(?:的|[，。；]|$)/u, `的 ，其 → 。其 ；其`, `又的`),
    unit: /元以下$/u,
  },
  {
    // 500万元及以下的小微企业: which ones are meant. 达到10家以上的 is a statement.
    before: NOT_REACHED,
    after: withExamples(/^的(?!比|速|目标)/u, '的企业', '的比重 的速度 的目标 又的企业'),
    unit: withExamples(/[^%％倍]以(?:上|下|内)$/u, '家及以上 家或以下 家以内', `家%以上 家％以上 家及以上等`),
  },
  // 培育年产值10亿元以上的企业: from what size on.
  {
    before: withExamples(
      /(?:产值|收入|营收|投资|销售额|交易额|利润|纳税|税收|规模|资产|市值|经济总量|生产总值|GDP)[^，。；]{0,6}$/u,
      '县域经济总量 生产总值 县域GDP 年产值 营业收入 营收 总投资 销售额 交易额 净利润 年纳税 缴税收 规模 总资产 市值',
      `年产值， 年产值。`,
    ),
    after: withExamples(
      /^的(?!比|速|目标|任务)\p{Script=Han}{2}/u,
      '的企业',
      '的比重 的速度 的目标 的任务 又的企业',
    ),
    unit: AMOUNT_AND_MORE,
  },
  // 客房不少于5间的民宿，适用本办法: which ones are meant.
  {
    before: withExamples(
      /(?:不足|超过|达到|大于|小于|少于|低于)\s*$/u,
      '不足 超过 达到 大于 小于 不少于→少于 不低于→低于',
      '不足以 超过其',
    ),
    after: withExamples(
      /^的\p{Script=Han}{2,12}[，,](?:适用|享受|列入|可以?(?=申请|申报|享受|给予))/u,
      '的民宿，适用本办法 的企业，享受补助 的项目,列入名录 的医院，可以申请 的学校，可申报 的农户，可享受 的机构，可给予',
      '又的民宿，适用本办法 的民宿 的民宿，建设步道 的，适用',
    ),
  },
  // 床位少于10张的，…: which ones are meant.
  { after: /^的[，,]/u },
  // 500万元以下、5000万元以下: but 建成园区2个以上、示范点6个以上 are statements.
  {
    before: NOT_REACHED,
    after: /^、/u,
    unit: withExamples(
      /(?:[元人岁亩吨]|平方米)(?:及|或)?以(?:上|下|内)$/u,
      `元及以上 人或以下 平方米以内 岁及以上 亩及以上 吨及以上 元元以上`,
      `元及以上等`,
    ),
  },
  // 3000人以上大型演出80场, 十亿元产业集群5个: which ones are counted.
  {
    after: withExamples(
      /^(?!其中|新增|新建|建成|建设|带动)\p{Script=Han}{2,14}?\s*[0-9]/u,
      '大型演出80场 大型3出80场 甲{10}大型演出80场',
      '其中医院80家 新增医院80家 新建医院80家 建成医院80家 建设医院80家 带动农户80户',
    ),
    unit: withExamples(
      /(?:[元人亩吨]|平方米)(?:及|或)?以上$/u,
      `元及以上 平方米或以上 亩以上 人以上 吨以上`,
      `元及以上等`,
    ),
  },
  {
    before: withExamples(
      /^(?!.*(?:超过?|达到?|突破|近|逾|约)\s*$)/su,
      '收入 超甲',
      '超 超过 达 达到 突破 近 逾 约',
    ),
    after: withExamples(
      /^\p{Script=Han}{0,14}(?:企业|集群|园区|产业|项目|平台)/u,
      '工业企业 特色集群 科技园区 纺织产业 技改项目 交易平台 甲{12}工业企业',
      `1工业企业`,
    ),
    unit: withExamples(/^[十百千万]+亿?元$/u, `十元 百元 十十元`, `又十元 元 十元等`),
  },
  // 12家企业产值超100亿元, 8个产业规模超千亿元: from what size on each of them is counted.
  {
    before: new RegExp(
      `^(?!.*、[^，。；0-9]{1,12}[0-9]{1,2}\\s*[个大]).*[0-9]\\s*[余多]?\\s*[家个种类项]\\p{Script=Han}{2,14}?${SIZE_OF_EACH}\\s*$`,
      'su',
    ),
    unit: withExamples(
      /^(?:[百千万]+亿?元|[15]0*\s?[万亿]+元|[0-9.]+\s?[%％])(?:以上)?$/u,
      `千亿元 50万元 12.5% 百亿元以上 万亿元 10万元 50亿元 12.5％ 千百元 5万元 5万万元`,
      `又千亿元 亿元 50元 % 千亿元等`,
    ),
  },
  // 100个年产值超十亿元、10个…的企业: the same before the things.
  {
    before: withExamples(
      /[0-9一二两三四五六七八九十]\s*[余多]?[个家](?:以上|左右)?的?年?(?:总?产值|营业收入|营收|主营业务收入|销售收入|销售额|规模|税收)(?:超过?|突破|达到?|在)?\s*$/u,
      `12家产值 12余家以上的营业收入 12家左右年营收 12个主营业务收入 12个销售收入 12个销售额 12个规模 12个税收 12个总产值超过 12个产值突破 12个产值达 12个产值在
    12多家以上的营业收入 1一家产值 12个总产值超`,
      `12家产值等`,
    ),
    after: withExamples(
      /^(?:以上)?(?:、|和|及|的?[\p{Script=Han}“”]{2,14}?(?:企业|集群|产业|园区|基地|品牌|县|镇|村))/u,
      `以上、 和 及 的龙头企业 的产业集群 的特色产业 的工业园区 的制种基地 的农业品牌 的农业大县 的工业重镇 的旅游名村 龙头企业 “龙头企业
    甲{11}的龙头企业`,
      `又以上、`,
    ),
    unit: /元(?:以上)?$/u,
  },
  // 食品、纺织、建材3个行业产值均…: how many things stand before it.
  {
    before: withExamples(
      /[、和][^，。；、0-9]{2,14}$/u,
      `、供水 和供水 、甲{12}供水`,
      `、，水 、。水 、供水，`,
    ),
    after: withExamples(
      /^\p{Script=Han}{2,12}(?:均|都|分别)/u,
      '行业产值均 行业产值都 行业产值分别 甲{8}行业产值均',
      `1行业产值均`,
    ),
    unit: withExamples(/^[0-9]{1,2}\s?[个大家条项]$/u, `3个 3大 23个`, `又3个 3个等`),
  },
  // 跨过3个万亿级关口: how far it went.
  {
    before: withExamples(
      /(?:跨[过上越]?|[迈登跃]上)了?\s*$/u,
      '跨 跨过 跨上 跨越 迈上 登上 跃上了',
      '跨过等',
    ),
    after: withExamples(
      /^[^，。；、0-9]{0,8}(?:台阶|关口|大关)/u,
      '台阶 千亿关口 千亿大关 甲{8}台阶',
      `1台阶 ，台阶 。台阶`,
    ),
    unit: /个$/u,
  },
  // 全市120个乡镇中，85个…: of how many some are counted.
  {
    after: withExamples(
      /^[^，。；、0-9]{2,12}(?<![高初集])中(?:[，,]|[^，。；、0-9]{0,6}有)?\s*[0-9]/u,
      `乡镇中，85 乡镇中有85 乡镇中␣85 乡镇中,85 乡镇中甲{6}有85 甲{10}乡镇中，85`,
      `1乡镇中，85 ，镇中，85 。镇中，85 乡高中，85 乡初中，85 乡镇中，有85 乡镇中。有85`,
    ),
    unit: /[个项条家所名种]$/u,
  },
  // 煤耗高出全国平均水平15%的机组, 容量达到自身容量80%的项目: which of them are meant.
  {
    before: withExamples(
      /(?:达到?|高出|高于|低于|超过|不足|优于)[^，。；]{2,18}(?:平均|水平|容量|规模|总量|总额|人数|面积|投资|标准)的?$|或\p{Script=Han}{2,}(?:平均|水平)$/u,
      '达到全国平均 高出全国水平 高于设计容量 低于本地规模 超过全市总量 不足全市总额 优于全市人数 达全市面积 达全市投资 达全市标准 低于最低工资标准的 或全国平均 或者全国水平',
      `达，全国平均 达。全国平均 达到全国平均等 或全国平均等`,
    ),
    after: withExamples(
      /^(?:(?:及|或)?以上)?(?:的(?!比|速|目标|任务|水平)\p{Script=Han}{2,}|或\p{Script=Han}{2,}[0-9.]+[%％]的)/u,
      `的机组 以上的机组 及以上的机组 或以上的机组 或全国平均80%的 或者全国平均80%的
    及以上的机组→及以上的机组
    或全国平均80％的 或全国平.80%的`,
      '的比重值 的速度值 的目标值 的任务数 的水平线 又的机组 或全国平均%的',
    ),
    unit: withExamples(/[%％倍](?:(?:及|或)?以上)?$/u, `%及以上 倍或以上 ％及以上 %以上 %`, `%及%上`),
  },
  // 常住人口超过10万人的乡镇, 日处理能力20吨及以上污水设施: which places and works are meant.
  {
    before: withExamples(
      /(?:[产水气电热运排流容重质]量|能力|人口|人数|规模|面积|能耗|负荷|浓度|[深高长跨]度|[井水]深)[^，。；]{0,2}(?:超过?|大于|不足|低于|高于|少于|达到?)\s*$/u,
      `年产量超过 日供水量超过 供气量大于 用电量高于 供热量超过 客运量达到 排水量大于 径流量不足 库容量低于 载重量高于 设计能力达 常住人口超 学生人数少于 养殖规模超过 占地面积大于 综合能耗超过 用电负荷超过 平均浓度高于 质量超过 开挖深度超过 坝体高度大于 隧道长度超过 主桥跨度大于 井深超过 水深大于
    污水排量超过`,
      `年产量，超过 年产量。超过 年产量超过等`,
    ),
    after: withExamples(
      /^的(?:[^，。；、0-9]{0,8}?)(?:地区|区域|城市|县|镇|村|社区|单位|建筑|设施|工程|园区|用户|学校|医院|机组|锅炉|断面|场所|小区|矿|大坝|桥梁|隧道|基坑)/u,
      '的露天矿山 的大坝 的桥梁 的隧道 的基坑 的地区 的区域 的城市 的贫困县 的乡镇 的小镇 的行政村 的老旧社区 的用能单位 的公共建筑 的处理设施 的水利工程 的工业园区 的用户 的学校 的医院 的机组 的锅炉 的断面 的场所 的小区',
      `又的地区 的，地区 的。地区`,
    ),
    unit: /[^元]$/u,
  },
  {
    before: withExamples(
      /(?:能力|规模|容量|人口|面积|能耗|吨位|蒸发量|排量)(?:达到?|在)?\s*$/u,
      '处理能力 养殖规模 装机容量 常住人口 建筑面积 综合能耗 总吨位 蒸发量 排量 能力达到 能力达 能力在',
      `处理能力等`,
    ),
    after: withExamples(/^的?\p{Script=Han}{2}/u, '农村 的锅炉', `1农村`),
    unit: withExamples(/[^%％倍元](?:及|或)以上$/u, '吨及以上 人或以上', `%及以上 ％及以上 吨及以上等`),
  },
  // 240小时过境免签, 500万人口以上城市: parts of names.
  { after: /^过境免签/u, unit: /小时$/u },
  {
    after: withExamples(
      /^(?:以上)?的?(?:特大|超大|大)?城市(?!人口|居民)/u,
      '以上城市 的特大城市 超大城市 大城市',
      '城市人口 城市居民 又以上城市',
    ),
    unit: /[万亿]人口?(?:以上)?$/u,
  },
  // 百家争鸣, 千家万户: a saying.
  { after: withExamples(/^(?:争鸣|万户)/u, '争鸣 万户', `又争鸣`), unit: /^[百千]家$/u },
  // 处1万元以上10万元以下罚款: what a fine may be.
  { after: /^(?:的)?罚款/u, unit: /元(?:以下)?$/u },
  {
    before: withExamples(/(?:并处|处以?)\s*$/u, '处 并处→并处 处以', `处等`),
    after: withExamples(
      /^[0-9.一二三四五六七八九十百千]+万?元(?:以下)?的?罚款/u,
      `3元罚款 .元罚款 33元罚款`,
      `又3元罚款 元罚款`,
    ),
    unit: /元以上$/u,
  },
  // 2类新药, 三类医疗器械: which class.
  {
    after: withExamples(
      /^(?:\p{Script=Han}{0,2}新药|\p{Script=Han}{0,2}医疗器械|疫苗|水[质体]|工业用地)/u,
      `新药 创新药 医疗器械 疫苗 水质 工业用地 水体 甲甲新药 甲甲医疗器械`,
      `又疫苗`,
    ),
    unit: /^[0-9一二三四五]\s?类$/u,
  },
  // 发现1例未处理扣2分: how something is marked.
  {
    after: withExamples(
      /^[^，。；0-9]{0,10}扣\s*[0-9.]+\s*分/u,
      `老林扣3分 扣3分 扣.分 老林扣33分 甲{10}扣3分`,
      `1老林扣3分 ，林扣3分 。林扣3分 老林扣分`,
    ),
  },
  // 每满1年计2分，最高10分: how something is scored.
  {
    before: withExamples(
      /(?:计|[加减扣]|最高(?:不超过)?|计分不超过|满)\s*$/u,
      `计 加 最高 最高不超过 计分不超过 满 减 扣`,
      `计等`,
    ),
    unit: withExamples(/^[0-9.]+\s?分$/u, `3分 .分 33分`, `又3分 分 3分等`),
  },
  // 按第2、3条执行.
  {
    before: withExamples(
      /第\s*[0-9]{1,2}(?:[、和及至][0-9]{1,2})*[、和及至]\s*$/u,
      `第2、 第2和 第2及 第2至 第22、 第2、22、`,
      `第2、等 第2、等、`,
    ),
    unit: /[条款项章节]$/u,
  },
  // How often something takes place.
  {
    before: withExamples(
      /每(?:[0-9一二两三四五六七八九十半]*(?:年|季度|月|学期|周))[^，。；]{0,8}$/u,
      '每年 每季度 每月 每学期 每两周 每3年 每一年 每年甲{8}',
      `每年， 每年。`,
    ),
    unit: /(?<!人)次$/u,
  },
  // Thresholds in brackets.
  { after: /^（含/u },
  { before: /（含\s*$/u },
  // 公示10天, 可申请最长6个月的过渡期: how long somebody has, or how long something takes by rule.
  {
    before: NOT_LASTING,
    unit: withExamples(
      /[0-9]\s?(?:天|小时|个月|个工作日)(?:(?:及|或)?以[内上下]|左右)?$/u,
      '10天 24小时 6个月 5个工作日 5天以内 3个月及以上 3个月或以下 30天左右',
      '10天等 28万立方米/小时 天',
    ),
  },
  // Times of service: 24小时值班, 24小时急诊, 7×24小时. 时限由24小时缩短 is a statement.
  {
    after: withExamples(
      /^(?:不间断)?\p{Script=Han}{0,2}(?:值班|值守|在线|自助|开放|响应|服务|急诊|热线|受理|营业|供应|监控|监测|巡查|保障)/u,
      '值班 值守 在线 自助 开放 响应 服务 急诊 热线 受理 营业 供应 监控 监测 巡查 保障 不间断全天值班',
      `1值班`,
    ),
    unit: /^24\s?小时/u,
  },
  { before: /[×xX*]\s*$/u },
  // What may be: 年限可缩短至5年.
  {
    before: withExamples(
      /可(?:缩短|延长|放宽|提高)(?:至|到)\s*$/u,
      '可缩短至 可延长到 可放宽至 可提高到',
      `可缩短至等`,
    ),
  },
  // Rates of benefits, and what is given to each.
  {
    before: withExamples(
      /(?<!(?:提高|增加|上调|提升)(?:到|至)\s*)每(?:人|户|名)每(?:月|年)[^，。；]{0,20}$/u,
      '每人每月 每户每年 每名每月',
      `每人每月， 每人每月。 提高到每人每年 增加至每人每月 上调到每户每月 提升至每人每月`,
    ),
    unit: /元$/u,
  },
  {
    before: withExamples(
      /(?:给予|(?<![共计已])发放)(?:每[人户年])?(?:[0-9.]+万?元[、和])*\s*$/u,
      `给予 发放每户 发放每人 发放每年`,
      `给予等 共发放 累计发放 已发放`,
    ),
    unit: /元$/u,
  },
  {
    before: withExamples(
      /给予[^，。；]{0,12}(?:不超过|最高|合计)\s*$/u,
      '给予不超过 给予最高 给予合计 给予甲{12}最高',
      `给予，不超过 给予。不超过 给予不超过等`,
    ),
    unit: /元$/u,
  },
  // 财政每年安排500万元奖励资金 is a statement.
  {
    before: withExamples(
      /^(?!.*财政[^，。；0-9]{0,6}(?:安排|设立|列支)[^，。；0-9]{0,6}$)/su,
      '企业 财政每年安排2',
      '财政每年安排 财政每年设立 财政每年列支 财政甲{4}每年安排 财政每年安排甲{6}',
    ),
    after: withExamples(
      /^的?[^，。；、0-9]{0,6}(?:津贴|补贴|补助|奖励|资助|奖金|安家费)/u,
      '津贴 补贴 补助 奖励 资助 奖金 安家费 甲{6}津贴',
      `1津贴 ，津贴 。津贴`,
    ),
    unit: /元$/u,
  },
  // Subsidies and rewards.
  {
    unit: withExamples(/元|%|％/u, '万元 5% 5％'),
    // Growth at comparable prices, and what is not to rise above a limit, are statements.
    before: withExamples(
      /(?:最高(?!用[电水气热]|负荷|峰值|气温|水位)|(?<!(?:发放|兑[付现]|支付|落实|拨付|下达|安排)[^，。；]{0,20})(?:补[贴助]|奖励)(?!(?:资金)?标准(?:分别)?再?(?:提高|增加|上调|提升))|资助|给予|按(?!可比|不变|当年|现行))[^，。；]{0,12}$|奖补[^，。；]{0,2}$|(?:[补奖]|资助|给予|支持|费用|资金)[^。；]{0,20}不超过[^，。；]{0,12}$/u,
      `最高 补贴 资助 奖励 给予 补助 按研发 奖补 补一次性购房不超过 资助一次性购房不超过 给予创办企业主体人员培训不超过 支持创办企业不超过 培训费用不超过 培训资金不超过 奖补资
    补助住房困难的农村居民购房不超过 资助住房困难的农村居民购房不超过 给予住房困难的农村居民购房不超过
    奖一次性购房不超过`,
      '按可比 按不变 按当年 按现行 发放补贴 兑付补贴 兑现补贴 支付补贴 落实奖励 拨付补助 下达奖励 安排救灾补助 补助标准提高到 补助标准再提高 补助标准分别提高 补助资金标准提高 补贴标准增加至 补助标准上调到 补助标准提升至 最高用电 最高用水 最高用气 最高用热 最高负荷 最高峰值 最高气温 最高水位 最高， 最高。 奖补， 奖补。 甲一次性购房不超过 补。次性购房不超过 补；次性购房不超过 补一次性购房不超过， 补一次性购房不超过。',
    ),
    after: withExamples(
      /^(?:(?:的)?(?:一次性)?(?:财政)?(?:奖|补助|补贴|资助)|的(?:比例|标准|财政|资金|额度)|、最高|以下|[，。；]|$)/u,
      `奖 一次性补助 财政补贴 的资助 资助 的比例 的标准 的财政 的资金 的补贴 的奖 的资助 的额度 、最高 以下 ，其 →
    。其 ；其`,
      `又奖`,
    ),
  },
  // What a subsidy or a charge is reckoned by: 按研发费用的10%给予补助, 按租金标准的1.5倍计收.
  {
    unit: /[%％‰倍]$/u,
    before: withExamples(
      /(?:按照?|以)(?!可比|不变|当年|现行)[^，。；]{0,30}$/u,
      '按照研发 按研发 以评估价的',
      '按可比价 按不变价 按当年价 按现行价 按，研发 按。研发',
    ),
    after: withExamples(
      /^(?:的(?:比例|标准|额度))?(?:或[^，。；]{2,12})?(?:给予|予以|进行|一次性|核[定算]|计[算提租收征]|收取|征收|缴[纳存]|[奖补]|资助|支持|发放|兑[现付]|两者|孰)/u,
      `的比例给予 的标准予以 的额度进行 一次性 核定 计提 计租 计收 计征 收取 征收 缴纳 缴存 或优惠标准计租 两者中的较低标准 孰低 奖 资助 支持 发放 兑付 核算 计算 补 兑现`,
      `又的比例给予`,
    ),
  },
  // For how many of something a subsidy is paid: 每招用1人补助1500元. 每年培育10家 is a statement.
  {
    before: withExamples(
      /每(?!年|半年|季|月|日|周|天|学[年期]|[^，。；]*(?:达|超过|不[少低]于))[^，。；0-9]{0,20}$/u,
      '每招用 每甲{19}年',
      `每年 每半年 每季 每月 每日 每周 每天 每学年 每家达 每家超过 每家不少于 每学期 每家不低于 每，用 每。用`,
    ),
    after: withExamples(
      /^[^，。；0-9]{0,12}(?:[，,][^，。；0-9]{0,12})?(?:给予|予以|[奖补](?:励|助|贴|偿)|奖补|资助|发放|兑[现付]|[加扣]分)/u,
      `给予 予以 奖励 补助 人，给予 资助 发放 兑付 兑现 加分 扣分 奖补 补贴 补偿
    甲{11}人，给予 人，甲{12}给予`,
      `1给予 ，，给予 。给予 人，。给予`,
    ),
  },
  // For how many of something: 每10万人口, 每2至3个村设1所, 每增加1人.
  {
    before: withExamples(
      /每(?:增加|减少|新增|招用|吸纳|引进|提高|降低|增长|满|超过?)?\s*$/u,
      '每增加 每减少 每新增 每招用 每吸纳 每引进 每提高 每降低 每增长 每满 每超过 每超 每',
      `每增加等`,
    ),
  },
  // 连续3次获奖: how often in a row.
  { before: /连续\s*$/u, unit: /[次届]$/u },
  // 10万元以下（含本数）的纳税人, 300万美元（含300万美元）以下: which ones are meant, and that the bound is one of them.
  {
    after: withExamples(
      /^（不?含(?:本数|本级)?）(?:及|或)?(?:以[上下内])?的/u,
      '（含本数）的 （不含本级）以上的 （含）及以下的 （含）或以内的 （含本数）及以下的',
      `又（含本数）的`,
    ),
  },
  { before: /[（(]不?含\s*$/u, after: /^[）)]/u },
  // 适用3%征收率, 减按1%征收, 加计5%抵减: what a tax is reckoned by.
  { before: withExamples(/(?:适用|减按|加计)\s*$/u, '适用 减按 加计', `适用等`), unit: /[%％]$/u },
  // 15%所得税优惠税率: the same.
  {
    after: withExamples(
      /^的?\p{Script=Han}{0,8}税(?:率|优惠|收优惠)/u,
      '所得税率 税优惠 所得税收优惠 甲{8}税优惠',
      `1所得税率`,
    ),
    unit: /[%％]$/u,
  },
  // Parameters of a rule: what something is reckoned by.
  { before: withExamples(/(?:按|按照)\s*$/u, '按 按照→按照') },
  { before: withExamples(/(?:技术交易额|合同额|费用)\s*$/u, '技术交易额 合同额 费用', `技术交易额等`) },
  // Parts of names: 863计划, 500强.
  {
    after: withExamples(
      /^(?:计划|工程(?!技术|中心|研究|实验)|强(?![降对风震台])|打印)/u,
      '计划 工程 强企业 强 打印',
      '强降雨 强对流 强风 强震 强台风 工程技术 工程中心 工程研究 工程实验 又计划',
    ),
  },
  // What a number in words announces, 十个重点领域, and fixed numbers, 五十六个民族.
  {
    unit: /^[一二两三四五六七八九十]/u,
    after: withExamples(
      /^(?:一|五年|民族|明确|坚持|必须|结合|重点(?:领域|方向|任务|产业链?|行业)|领域|方[向面]|任务|举措|措施|行动|专项行动|专栏|板块|维度|[篇章节]|(?:民生)?实事)/u,
      `一 五年 民族 明确 坚持 必须 结合 重点领域 重点方向 重点任务 重点行业 重点产业 重点产业链 领域 方面 任务 举措 措施 行动 专项行动 专栏 板块 维度 篇 民生实事 实事
    方向 章 节`,
      `又一`,
    ),
  },
  // Places in an order: 第3, 前10.
  { before: withExamples(/(?:第|前)\s*$/u, '第 前', `第等`) },
  // How many there are elsewhere, of which some are here: 世界500强, ……之一.
  {
    before: withExamples(/(?:全国|世界|全球)[^，。；]{0,2}$/u, '全国 世界 全球 全国甲甲', `全国， 全国。`),
    after: withExamples(/^(?:超过|企业|强)/u, '超过 企业 强', `又超过`),
  },
  {
    after: withExamples(/^[^，。；]{0,10}之[一首]/u, `老林之一 之一 之首 甲{10}之一`, `，老林之一 。林之一`),
  },
]);

/** “5+3”产业是指5个先导产业和3个支柱产业: words that say what another means state nothing of the plan, up to a time. */
const DEFINES = withExamples(
  /(?:是|系|均)指(?![导标出引数示定挥])(?:(?!时期|[0-9]{4}年)[^。\n])*$/u,
  '是指 系指 均指 是指甲',
  '是指导 是指标 是指出 是指引 是指数 是指示 是指定 是指挥 是指产业时期 是指2030年 是指。 是指⏎',
);
/** Longest sentence that is looked at for such words, in UTF-16 units. */
const LONGEST_DEFINITION = 400;

function isDefined(masked: string, offset: number): boolean {
  return DEFINES.test(masked.slice(Math.max(0, offset - LONGEST_DEFINITION), offset));
}

/** 对床位不足30张且入住少于10人的机构，可…: of which things something is said. */
const OF_THOSE = withExamples(
  /(?:^|[。；，：\n])\s*(?:对|凡)(?!接|外|标)[^，。；\n]{0,60}$/u,
  '对企业 凡企业 。对企业 ；对企业 对甲{59}外',
  '对接企业 对外 对标 又对企业 对，业 对。业',
);
const THOSE = withExamples(
  /^[^，。；\n]{0,30}的[^，。；\n]{2,20}[，。]/u,
  `渔港的水养， 的水养， 的水养。 甲{30}的水养， 的甲{18}水养，`,
  `，渔港的水养， 。港的水养， 渔港的，养， 渔港的。养，`,
);
/** Longest words of such a clause before a number, in UTF-16 units. */
const LONGEST_OF_THOSE = 80;

function isOfThose(text: string, { start, end, comparator }: Quantity): boolean {
  return (
    comparator !== '=' &&
    THOSE.test(text.slice(end, end + LONGEST_OF_THOSE)) &&
    OF_THOSE.test(text.slice(Math.max(0, start - LONGEST_OF_THOSE), start))
  );
}

/** Digits, numerals and 翻番 of names in quotation marks. */
const DIGITS = new RegExp(`[0-9${CHINESE_NUMBER}番]`, 'gu');
const NUMBERS = new RegExp(YEAR_AND_NUMBER, 'gu');

/** Titles in 《》 hide their words; the length of the text stays. */
export function maskTitles(text: string): string {
  let hidden = '';
  for (const [start, end] of titlesIn(text))
    hidden += text.slice(hidden.length, start) + '＿'.repeat(end - start);
  return hidden + text.slice(hidden.length);
}

/** Titles in 《》, digits in “” and numbers of documents hide their numbers; the length of the text stays. */
export function maskNames(text: string): string {
  return maskTitles(text)
    .replace(/“[^”]{0,20}”/gu, (name) => name.replace(DIGITS, '＿'))
    .replace(NUMBERS, (number) => '＿'.repeat(number.length));
}

/** True when the words around a quantity say that it is no statement. `text` with its names masked. */
export function isDecoy(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  const unit = text.slice(quantity.start, quantity.end);
  return (
    isDefined(text, quantity.start) ||
    isOfThose(text, quantity) ||
    DECOYS.some(
      (row) =>
        (row.before?.test(before) ?? true) &&
        (row.after?.test(after) ?? true) &&
        (row.unit?.test(unit) ?? true),
    )
  );
}
