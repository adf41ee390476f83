/** Numbers that are no statements of quantity: parts of names, thresholds, parameters of rules. */
import { CHINESE_NUMBER } from '../text/numerals.ts';
import { YEAR_AND_NUMBER } from '../text/official-documents.ts';
import { titlesIn } from '../text/titles.ts';
import type { Quantity } from './quantities.ts';
import { ruleTable } from './rule-table.ts';
import { SIZE_OF_EACH } from './words.ts';

/** What of a number is no statement of quantity, by the words around it: all that a row has must fit. */
const DECOYS: readonly { before?: RegExp; after?: RegExp; unit?: RegExp }[] = ruleTable('decoys', [
  // Classes of size: which enterprises and projects are meant.
  { before: /(?:过|超|以上|在)\s*$/u, after: /^(?:以上)?(?:的)?(?:企业|项目|城市)/u },
  { after: /^\p{Script=Han}{0,6}(?:企业|项目)/u, unit: /元(?:及|或)?以上$/u },
  { after: /^(?:或|及)[^，。；]{0,20}元以上/u, unit: /元以上$/u },
  { before: /超过?\s*$/u, after: /^(?:的|级)?(?:产业|企业|项目|园区)?(?:集群|产业链)/u, unit: /元$/u },
  {
    before: /元[、和](?:[0-9]+\S{0,3}元[、和])*$/u,
    after: /^[、和]?[0-9]*\S{0,3}(?:元)?企业/u,
  },
  { after: /^(?:、[0-9.]+\S{0,2}元)+企业/u },
  { after: /^级/u },
  // 700万吨露天矿, 35万千瓦热电联产项目: the size is part of a name.
  {
    after: /^\p{Script=Han}{0,8}(?:矿|项目|生产线|机组)/u,
    unit: /(?:吨|千瓦)(?:\/年)?(?:及|或)?以[上下]$/u,
  },
  {
    before: /(?:核准|关闭|淘汰|新建|关停)[^，。；]{0,8}$/u,
    after: /^[、和或]/u,
    unit: /吨\/年(?:及|或)?以下$/u,
  },
  { after: /^\p{Script=Han}{0,8}(?:矿|项目|生产线|机组)/u, unit: /(?:吨|千瓦)(?:\/年)?$/u },
  // 1小时通勤圈, 5公里服务圈: the size is part of a name.
  { after: /^[^，。；0-9]{0,8}圈/u, unit: /(?:小时|分钟|公里|千米|米)$/u },
  // Ages: which people are meant. 达到82岁 is a statement.
  { after: /^(?!，|提高|增加|上升|增长|延长|下降)\p{Script=Han}/u, unit: /岁(?:(?:及|或)?以[上下])?$/u },
  { after: /^数量级/u },
  { before: /[0-9]\s*个超\s*$/u },
  // Thresholds.
  {
    before: /^(?!.*(?:控制在|降至|降到|下降到)[^，。；]{0,4}$)/su,
    after: /^(?:的|[，。；]|$)/u,
    unit: /元以下$/u,
  },
  {
    // 500万元及以下的小微企业: which ones are meant. 达到10家以上的 is a statement.
    before: /^(?!.*(?:达到?|为|有|建成|培育|引进|形成)[^，。；]{0,4}$)/su,
    after: /^的(?!比|速|目标)/u,
    unit: /[^%％倍](?:及|或)?以(?:上|下|内)$/u,
  },
  // 培育年产值10亿元以上的企业: from what size on.
  {
    before: /(?:产值|收入|营收|投资|销售额|交易额|利润|纳税|税收|规模|资产|市值)[^，。；]{0,6}$/u,
    after: /^的(?!比|速|目标|任务)\p{Script=Han}{2}/u,
    unit: /元(?:及|或)?以上$/u,
  },
  // 床位少于10张的，…: which ones are meant.
  { after: /^的[，,]/u },
  // 500万元以下、5000万元以下: but 建成园区2个以上、示范点6个以上 are statements.
  {
    before: /^(?!.*(?:达到?|为|有|建成|培育|引进|形成)[^，。；]{0,4}$)/su,
    after: /^、/u,
    unit: /(?:[元人岁亩吨]|平方米)(?:及|或)?以(?:上|下|内)$/u,
  },
  // 3000人以上大型演出80场, 十亿元产业集群5个: which ones are counted.
  {
    after: /^(?!其中|新增|新建|建成|建设|带动)\p{Script=Han}{2,12}?(?:达到?|突破|超过?|增至)?\s*[0-9]/u,
    unit: /(?:[元人亩吨]|平方米)(?:及|或)?以上$/u,
  },
  {
    before: /^(?!.*(?:超过?|达到?|突破|近|逾|约)\s*$)/su,
    after: /^\p{Script=Han}{0,14}(?:企业|集群|园区|产业|项目|平台)/u,
    unit: /^[十百千万]+亿?元$/u,
  },
  // 12家企业产值超100亿元, 8个产业规模超千亿元: from what size on each of them is counted.
  {
    before: new RegExp(
      `^(?!.*、[^，。；0-9]{1,12}[0-9]{1,2}\\s*[个大]).*[0-9]\\s*[余多]?\\s*[家个种类项]\\p{Script=Han}{2,14}?${SIZE_OF_EACH}\\s*$`,
      'su',
    ),
    unit: /^(?:[百千万]+亿?元|[15]0*\s?[万亿]+元|[0-9.]+\s?[%％])(?:以上)?$/u,
  },
  // 100个年产值超十亿元、10个…的企业: the same before the things.
  {
    before:
      /[0-9一二两三四五六七八九十]\s*[余多]?[个家](?:以上|左右)?的?年?(?:总?产值|营业收入|营收|主营业务收入|销售收入|销售额|规模|税收)(?:超过?|突破|达到?|在)?\s*$/u,
    after: /^(?:以上)?(?:、|和|及|的?[\p{Script=Han}“”]{2,14}?(?:企业|集群|产业|园区|基地|品牌|县|镇|村))/u,
    unit: /元(?:以上)?$/u,
  },
  // 食品、纺织、建材3个行业产值均…: how many things stand before it.
  {
    before: /[、和][^，。；、0-9]{2,14}$/u,
    after: /^\p{Script=Han}{2,12}(?:均|都|分别)/u,
    unit: /^[0-9]{1,2}\s?[个大家条项]$/u,
  },
  // 跨过3个万亿级关口: how far it went.
  { before: /跨[过上越]\s*$/u, after: /^[^，。；、0-9]{0,8}(?:台阶|关口|大关)/u, unit: /个$/u },
  // 全市120个乡镇中，85个…: of how many some are counted.
  {
    after: /^[^，。；、0-9]{2,12}(?<![高初集])中(?:[，,]|[^，。；、0-9]{0,6}有)?\s*[0-9]/u,
    unit: /[个项条家所名种]$/u,
  },
  // 煤耗高出全国平均水平15%的机组, 容量达到自身容量80%的项目: which of them are meant.
  {
    before:
      /(?:达到?|高出|高于|低于|超过|不足|优于)[^，。；]{2,18}(?:平均|水平|容量|规模|总量|总额|人数|面积|投资|标准)$|(?:或|或者)\p{Script=Han}{2,}(?:平均|水平)$/u,
    after:
      /^(?:(?:及|或)?以上)?(?:的(?!比|速|目标|任务|水平)\p{Script=Han}{2,}|(?:或|或者)\p{Script=Han}{2,}[0-9.]+[%％]的)/u,
    unit: /[%％倍](?:(?:及|或)?以上)?$/u,
  },
  // 240小时过境免签, 500万人口以上城市: parts of names.
  { after: /^过境免签/u, unit: /小时$/u },
  { after: /^(?:以上)?的?(?:特大|超大|大)?城市(?!人口|居民)/u, unit: /[万亿]人口?(?:以上)?$/u },
  // 百家争鸣, 千家万户: a saying.
  { after: /^(?:争鸣|万户)/u, unit: /^[百千]家$/u },
  // 处1万元以上10万元以下罚款: what a fine may be.
  { after: /^(?:的)?罚款/u, unit: /元(?:以下)?$/u },
  {
    before: /(?:并处|处以?)\s*$/u,
    after: /^[0-9.一二三四五六七八九十百千]+万?元(?:以下)?的?罚款/u,
    unit: /元以上$/u,
  },
  // 2类新药, 三类医疗器械: which class.
  {
    after: /^(?:\p{Script=Han}{0,2}新药|\p{Script=Han}{0,2}医疗器械|疫苗|水[质体]|工业用地)/u,
    unit: /^[0-9一二三四五]\s?类$/u,
  },
  // 发现1例未处理扣2分: how something is marked.
  { after: /^[^，。；0-9]{0,10}扣\s*[0-9.]+\s*分/u },
  // 每满1年计2分，最高10分: how something is scored.
  { before: /(?:计|[加减扣]|最高(?:不超过)?|计分不超过|满)\s*$/u, unit: /^[0-9.]+\s?分$/u },
  // 按第2、3条执行.
  { before: /第\s*[0-9]{1,2}(?:[、和及至][0-9]{1,2})*[、和及至]\s*$/u, unit: /[条款项章节]$/u },
  // How often something takes place.
  {
    before: /每(?:[0-9一二两三四五六七八九十半]*(?:年|季度|月|学期|周))[^，。；]{0,8}$/u,
    unit: /次$/u,
  },
  // Thresholds in brackets.
  { after: /^（含/u },
  { before: /（含\s*$/u },
  // Times of service: 24小时值班, 24小时急诊, 7×24小时. 时限由24小时缩短 is a statement.
  {
    after:
      /^(?:不间断)?\p{Script=Han}{0,2}(?:值班|值守|在线|自助|开放|响应|服务|急诊|热线|受理|营业|供应|监控|监测|巡查|保障)/u,
    unit: /^24\s?小时/u,
  },
  { before: /[×xX*]\s*$/u },
  // What may be: 年限可缩短至5年.
  { before: /可(?:缩短|延长|放宽|提高)(?:至|到)\s*$/u },
  // Rates of benefits, and what is given to each.
  { before: /每(?:人|户|名)每(?:月|年)[^，。；]{0,20}$/u, unit: /元$/u },
  { before: /(?:给予|发放)(?:每[人户年])?(?:[0-9.]+万?元[、和])*\s*$/u, unit: /元$/u },
  { before: /给予[^，。；]{0,12}(?:不超过|最高|合计)\s*$/u, unit: /元$/u },
  // 财政每年安排500万元奖励资金 is a statement.
  {
    before: /^(?!.*财政[^，。；0-9]{0,6}(?:安排|设立|列支)[^，。；0-9]{0,6}$)/su,
    after: /^的?[^，。；、0-9]{0,6}(?:津贴|补贴|补助|奖励|资助|奖金|安家费)/u,
    unit: /元$/u,
  },
  // Subsidies and rewards.
  {
    unit: /元|%|％/u,
    // Growth at comparable prices, and what is not to rise above a limit, are statements.
    before:
      /(?:最高|(?<!发放[^，。；]{0,20})补贴|资助|奖励|给予|补助|按(?!可比|不变|当年|现行))[^，。；]{0,12}$|奖补[^，。；]{0,2}$|(?:[补奖]|资助|给予|支持|费用|资金)[^。；]{0,20}不超过[^，。；]{0,12}$/u,
    after:
      /^(?:(?:的)?(?:一次性)?(?:财政)?(?:奖|补助|补贴|资助)|的(?:比例|标准|财政|资金|补贴|奖|资助|额度)|、最高|以下|[，。；]|$|的财政)/u,
  },
  // What a subsidy is reckoned by: 按研发费用的10%给予补助.
  {
    unit: /[%％‰]$/u,
    before: /按照?(?!可比|不变|当年|现行)[^，。；]{0,30}$/u,
    after:
      /^(?:的(?:比例|标准|额度))?(?:给予|予以|进行|一次性|核[定算]|计[算提]|[奖补]|资助|支持|发放|兑[现付])/u,
  },
  // For how many of something a subsidy is paid: 每招用1人补助1500元. 每年培育10家 is a statement.
  {
    before: /每(?!年|半年|季|月|日|周|天|学[年期]|[^，。；]*(?:达|超过|不[少低]于))[^，。；0-9]{0,20}$/u,
    after:
      /^[^，。；0-9]{0,12}(?:[，,][^，。；0-9]{0,12})?(?:给予|予以|[奖补](?:励|助|贴|偿)|奖补|资助|发放|兑[现付]|[加扣]分)/u,
  },
  // For how many of something: 每10万人口, 每2至3个村设1所, 每增加1人.
  { before: /每(?:增加|减少|新增|招用|吸纳|引进|提高|降低|增长|满|超过?)?\s*$/u },
  // 连续3次获奖: how often in a row.
  { before: /连续\s*$/u, unit: /[次届]$/u },
  // 10万元以下（含本数）的纳税人, 300万美元（含300万美元）以下: which ones are meant, and that the bound is one of them.
  { after: /^（不?含(?:本数|本级)?）(?:及|或)?(?:以[上下内])?的/u },
  { before: /[（(]不?含\s*$/u, after: /^[）)]/u },
  // 适用3%征收率, 减按1%征收, 加计5%抵减: what a tax is reckoned by.
  { before: /(?:适用|减按|加计)\s*$/u, unit: /[%％]$/u },
  // 15%所得税优惠税率: the same.
  { after: /^的?\p{Script=Han}{0,8}税(?:率|优惠|收优惠)/u, unit: /[%％]$/u },
  // Parameters of a rule: what something is reckoned by.
  { before: /(?:按|按照)\s*$/u },
  { before: /(?:技术交易额|合同额|费用)\s*$/u },
  // Parts of names: 863计划, 500强.
  { after: /^(?:计划|工程(?!技术|中心|研究|实验)|强(?:企业)?|打印)/u },
  // What a number in words announces, 十个重点领域, and fixed numbers, 五十六个民族.
  {
    unit: /^[一二两三四五六七八九十]/u,
    after:
      /^(?:一|五年|民族|明确|坚持|必须|结合|重点(?:领域|方向|任务|产业链?|行业)|领域|方[向面]|任务|举措|措施|行动|专项行动|专栏|板块|维度|[篇章节]|(?:民生)?实事)/u,
  },
  // Places in an order: 第3, 前10.
  { before: /(?:第|前)\s*$/u },
  // How many there are elsewhere, of which some are here: 世界500强, ……之一.
  { before: /(?:全国|世界|全球)[^，。；]{0,2}$/u, after: /^(?:超过|企业|强)/u },
  { after: /^[^，。；]{0,10}之[一首]/u },
]);

/** “5+3”产业是指5个先导产业和3个支柱产业: words that say what another means state nothing of the plan, up to a time. */
const DEFINES = /(?:是|系|均)指(?![导标出引数示定挥])(?:(?!时期|[0-9]{4}年)[^。\n])*$/u;
/** Longest sentence that is looked at for such words, in UTF-16 units. */
const LONGEST_DEFINITION = 400;

function isDefined(masked: string, offset: number): boolean {
  return DEFINES.test(masked.slice(Math.max(0, offset - LONGEST_DEFINITION), offset));
}

/** 对床位不足30张且入住少于10人的机构，可…: of which things something is said. */
const OF_THOSE = /(?:^|[。；，：\n])\s*(?:对|凡)(?!接|外|标)[^，。；\n]{0,60}$/u;
const THOSE = /^[^，。；\n]{0,30}的[^，。；\n]{2,20}[，。]/u;
/** Longest words of such a clause before a number, in UTF-16 units. */
const LONGEST_OF_THOSE = 80;

function isOfThose(text: string, { start, end, comparator }: Quantity): boolean {
  return (
    comparator !== '=' &&
    THOSE.test(text.slice(end, end + LONGEST_OF_THOSE)) &&
    OF_THOSE.test(text.slice(Math.max(0, start - LONGEST_OF_THOSE), start))
  );
}

/** Digits and numerals of names in quotation marks. */
const DIGITS = new RegExp(`[0-9${CHINESE_NUMBER}]`, 'gu');
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
