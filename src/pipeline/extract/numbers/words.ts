/** How numbers and their units are written in Chinese texts: the parts of which the forms of numbers are made. */
import { MAGNITUDE, MEASURE, REACHED_MEASURE } from '../../text/measures.ts';
import { CHINESE_NUMBER, CHINESE_NUMERAL } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';

/** Spaces inside a quantity. Bounded to prevent slow matching. */
export const BLANKS = '\\s{0,3}';
/** What is counted only for something else: 0.06毫克/升, but 粒度20微米 is a technical parameter. */
const ONLY_PER = withExamples(
  '毫克|微克|千克|克|毫升|升|米|分钟|秒|贝克|焦耳|千焦|人口|标准立方米',
  '毫克→毫克 微克→微克 千克→千克 克 毫升→毫升 升 米 分钟 秒 贝克→贝克 焦耳 千焦 人口 标准立方米→标准立方米',
);
/** For what a measure counts: 千瓦时/万元, 人/平方公里, 次/日. */
const PER = withExamples(
  `(?:${BLANKS}[/／]${BLANKS}|每(?=立方米|平方米|平方公里|升|公里|吨))(?:${MAGNITUDE})?(?:${MEASURE}|${ONLY_PER}|年|季|月|日|夜|晚|周|车位|生(?![产活态])|[shda](?![A-Za-z0-9]))(?:[•·∙・](?:学期|[月年]))?`,
  `每立方米→每立方米 每平方米→每平方米 每平方公里→每平方公里 每升→每升 每公里→每公里 每吨→每吨 /家→/家 /毫克→/毫克 /年→/年 /季→/季 /月→/月 /日→/日 /夜→/夜 /晚→/晚 /周→/周 /车位→/车位 /s→/s /h→/h /d→/d /a→/a //标准立方米→/标准立方米 /生→/生 /生·学期→/生·学期 /生·年→/生·年
    ／家 /生•年→/生•年 /生∙年→/生∙年 /生・年→/生・年 /生·月→/生·月`,
);
/** A measure, perhaps for something: 家, 元/平方米, 毫克/升. */
export const UNIT = withExamples(
  `(?:${ONLY_PER})${PER}|(?:${MEASURE})(?:${PER})?|${REACHED_MEASURE}`,
  '毫克/升→毫克/升 元/平方米→元/平方米 家 分钟',
);
/** With or without separators of thousands: 1200, 1,200, 1 200. */
export const NUMBER = withExamples(
  '(?:[0-9]{1,3}(?:[,\\s][0-9]{3})+(?![0-9])|[0-9]+)(?:[.．][0-9]+)?',
  '1,200→1,200 1␣200→1␣200 1200→1200 1,3200→1 ,200→200 1.200→1.200 1．200→1．200 1.→1',
);
/** What a rate counts in, after its slash: 8/10万, 11.5/100000, 3/万人. */
const RATE_BASE = withExamples(
  '(?:1?0{0,3}\\s?(?:百万|千万|万|亿|千)|10{3,6})(?:人口?)?',
  '10百万→10百万 10千万→10千万 10万→10万 1亿→1亿 1千→1千 100000→100000 0百万 1000甲0',
);
/** The unit of a rate with its slash: /10万; as the head of a column perhaps with the number of cases before it: 1/10万. */
export const RATE_UNIT = `[/／]${BLANKS}${RATE_BASE}`;
/** After 几 or 数 the numeral 十 is no number (数十家), unless a digit follows it (总数十二家). Bounded to prevent slow matching. */
const WHOLE = withExamples(
  `(?:[一二两三四五六七八九]|(?<![几数])十|十(?=[一二三四五六七八九]))[${CHINESE_NUMBER}]{0,15}`,
  `三百 十 几十二→十二 一 二 两 四 五 六 七 八 九 几十一→十一 几十三→十三 几十四→十四 几十五→十五 几十六→十六 几十七→十七 几十八→十八 几十九→十九`,
  `几十，`,
);
/** A number in words, whole: 三百, 一万四千亿, 三点五. */
export const CHINESE = withExamples(
  `(?:[零一二三四五六七八九十]{1,3}[点點][零一二三四五六七八九]{1,3}(?![${CHINESE_NUMERAL}])|${WHOLE}(?![${CHINESE_NUMBER}]))`,
  `三点五→三点五 三百→三百 零点五→零点五 一点五→一点五 二点五→二点五 四点五→四点五 五点五→五点五 六点五→六点五 七点五→七点五 八点五→八点五 九点五→九点五 十点五→十点五 三點五→三點五 三点零→三点零 三点一→三点一 三点二→三点二 三点三→三点三 三点四→三点四 三点六→三点六 三点七→三点七 三点八→三点八 三点九→三点九
    三甲`,
);
export const RANGE = '[-—–－~～至到]{1,2}';
/**
 * Not in the middle of a number, nor after one with a comma: 1，200 may be one number or two. A character without a
 * meaning of its own between digits, as damaged files have it, may be the point of a decimal.
 */
export const NUMBER_BEGINS = '(?<![0-9.．A-Za-z第－-]|[0-9][,，?\\uFFFD\\p{Private_Use}])';
/** Not in the middle of a number in words: 几百, 三百. */
export const WORDS_BEGIN = `(?<![${CHINESE_NUMBER}几第点點])`;
/** After 个: lengths of time, and parts of the text itself. After 天 and 小时: limits of time. */
const NO_THING = withExamples(
  '(?<=个)\\s*(?:月|工作日|自然日|交易日|小时|季度|学期|学年|年度|星期|方面|环节|阶段|步骤|层次|部分)|(?<=天|小时)\\s*(?:内|之内|以内|前|后)',
  '个月→月 个工作日 个自然日 个交易日 个小时 个季度 个学期 个学年 个年度 个星期 个方面 个环节 个阶段 个步骤 个层次 个部分 天内→内 小时之内 天以内 天前 小时后',
);
export const MEASURED = withExamples(
  `(?<measure>(?:${ONLY_PER})(?=${PER})|(?:${MEASURE})(?!级|${NO_THING}))(?<per>(?:${PER}){1,2})?`,
  '毫克/升→毫克/升 家',
  '百家级 十个月',
);
/** 100多家, but not 20条多式联运线路. */
export const MORE_WORDS = withExamples(
  '余|多(?!式|元化|功能|媒体|层次|样|边|点位|学科|中心|语种|灾种|用途)',
  '余 多',
  '多式 多元化 多功能 多媒体 多层次 多样 多边 多点位 多学科 多中心 多语种 多灾种 多用途',
);
export const MORE = `${BLANKS}(?<more>${MORE_WORDS})?${BLANKS}`;
/** The unit of the first number of a range: 5亿元—8亿元, 10万至12万个. */
export const FIRST_UNIT = `(?<magnitude1>${MAGNITUDE})?(?<measure1>${MEASURE})?`;
/** Negates a comparison behind it: 不超过, 不得低于, 不宜大于, 未突破. */
export const NOT = withExamples(
  '(?:不(?:得|应|能|可|宜|要|准|许|允许)?|未|没有)',
  '不得→不得 不应→不应 不能→不能 不可→不可 不宜→不宜 不要→不要 不准→不准 不许→不许 不允许→不允许 不 未 没有',
);
/** Words behind which a number is what something reaches. */
export const REACH = withExamples(
  `(?:达到?了?|超过?|(?:控制|稳定|保持|维持)在|突破至|(?:提高|增加|延长|缩短|压缩|压减|减少|下降|降低|提升|增长|上升|扩大|缩小|降|增|升|减)(?:到|至)|${NOT}(?:超过|低于|少于|高于|大于|小于|突破)|不足|低于|高于)`,
  `达到了 达 超过→超过 控制在 稳定在 保持在 维持在 降至 突破至 增至 提高到 增加到 延长至 缩短到 压缩至 压减至→压减至 减少到 下降到→下降到 降低到 提升到→提升到 增长至 上升到→上升到 扩大到 缩小到 降到→降到 增到 升到→升到 减到→减到 提高至
    不得超过→不得超过 不应低于→不应低于 不能少于→不能少于 不可高于→不可高于 不大于→不大于 不小于→不小于 不得突破→不得突破 不足 低于→低于 高于→高于 超`,
);
/** Says of years that they are a length of time. */
export const LENGTH_OF_TIME = withExamples(
  '(?:年限|寿命|周期|工期|时间|时长)',
  '使用年限 设计寿命 保障周期 建设工期 办理时间 候车时长',
);
export const ENDS = '(?![，,]\\s?[0-9]{3})(?!\\s?[0-9:：])(?=(?:以[内上下]|左右)?\\s?(?:[，。；！）)]|$|的))';
