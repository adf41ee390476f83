/** The forms in which plans print numbers with units, one row each. The first form that fits a place holds it. */
import type { Comparator } from '../schemas/facts.ts';
import { MAGNITUDE, MAGNITUDES, MEASURE, REACHED_MEASURE } from '../text/measures.ts';
import { CHINESE_NUMBER, CHINESE_NUMERAL, chineseNumberValue } from '../text/numerals.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a form says. `comparator` is what the form itself implies; the words around it may say otherwise. */
export interface Reading {
  value: number;
  value2: number | null;
  unit: string;
  comparator: Comparator | null;
}

/** A form. Each example is a text with its reading: value, unit and, for a range, the second value. */
export interface NumberForm {
  id: string;
  pattern: RegExp;
  /** Returns what the groups of a match say; null where they are no number after all. */
  read: (groups: Groups) => Reading | null;
  examples: readonly (readonly [text: string, value: number, unit: string, value2?: number])[];
  counterexamples: readonly string[];
}

/** Spaces inside a quantity. Bounded to prevent slow matching. */
const BLANKS = '\\s{0,3}';
/** What is counted only for something else: 0.06毫克/升, but 粒度20微米 is a technical parameter. */
const ONLY_PER = '毫克|微克|千克|克|毫升|升|米|分钟|秒|贝克|焦耳|千焦|人口|标准立方米';
/** For what a measure counts: 千瓦时/万元, 人/平方公里, 次/日. */
const PER = `${BLANKS}[/／]${BLANKS}(?:${MAGNITUDE})?(?:${MEASURE}|${ONLY_PER}|年|季|月|日|周|车位|床|平米)`;
/** A measure, perhaps for something: 家, 元/平方米, 毫克/升. */
export const UNIT = `(?:${ONLY_PER})${PER}|(?:${MEASURE})(?:${PER})?|${REACHED_MEASURE}`;
/** With or without separators of thousands: 1200, 1,200, 1 200. */
const NUMBER = '(?:[0-9]{1,3}(?:[,\\s][0-9]{3})+(?![0-9])|[0-9]+)(?:[.．][0-9]+)?';
/** What a rate counts in, after its slash: 8/10万, 11.5/100000, 3/万人. */
const RATE_BASE = '(?:1?0{0,3}\\s?(?:百万|千万|万|亿|千)|10{3,6})(?:人口?)?';
/** The unit of a rate with its slash: /10万; as the head of a column perhaps with the number of cases before it: 1/10万. */
export const RATE_UNIT = `[/／]${BLANKS}${RATE_BASE}`;
/** After 几 or 数 the numeral 十 is no number (数十家), unless a digit follows it (总数十二家). Bounded to prevent slow matching. */
const WHOLE = `(?:[一二两三四五六七八九]|(?<![几数])十|十(?=[一二三四五六七八九]))[${CHINESE_NUMBER}]{0,15}`;
/** A number in words, whole: 三百, 一万四千亿, 三点五. */
const CHINESE = `(?:[零一二三四五六七八九十]{1,3}点[零一二三四五六七八九]{1,3}(?![${CHINESE_NUMERAL}])|${WHOLE}(?![${CHINESE_NUMBER}]))`;
const RANGE = '[-—–－~～至到]{1,2}';
/** Not in the middle of a number, nor after one with a comma: 1，200 may be one number or two. */
const NUMBER_BEGINS = '(?<![0-9.．A-Za-z第－-]|[0-9][,，])';
/** Not in the middle of a number in words: 几百, 三百. */
const WORDS_BEGIN = `(?<![${CHINESE_NUMBER}几第])`;
/** After 个: lengths of time, and parts of the text itself. After 天 and 小时: limits of time. */
const NO_THING =
  '(?<=个)\\s*(?:月|工作日|自然日|交易日|小时|季度|学期|学年|年度|星期|方面|环节|阶段|步骤|层次|部分)|(?<=天|小时)\\s*(?:内|之内|以内|前|后)';
const MEASURED = `(?<measure>(?:${ONLY_PER})(?=${PER})|(?:${MEASURE})(?!级|${NO_THING}))(?<per>${PER})?`;
const MORE = `${BLANKS}(?<more>余|多)?${BLANKS}`;
/** The unit of the first number of a range: 5亿元—8亿元, 10万至12万个. */
const FIRST_UNIT = `(?<magnitude1>${MAGNITUDE})?(?<measure1>${MEASURE})?`;
/** Words behind which a number is what something reaches. */
export const REACH =
  '(?:达到?了?|(?:控制|稳定|保持|维持)在|[降增升减]至|(?:提高|增加|延长|缩短|压缩|压减|减少|下降|降低|提升|增长|上升|扩大|缩小|降|增|升|减)(?:到|至)|不(?:得|应|能|可)?(?:超过|低于|少于|高于|大于|小于|足)|超过|低于|高于)';
/** Says of years that they are a length of time. */
const LENGTH_OF_TIME = '(?:年限|寿命|周期|工期|时间|时长)';
const ENDS = '(?![，,]\\s?[0-9]{3})(?!\\s?[0-9:：])(?=(?:以[内上下]|左右)?\\s?(?:[，。；！）)]|$|的))';

const plainUnit = (...parts: (string | undefined)[]) => parts.join('').replace(/\s/gu, '');
const one = (value: number, unit: string, comparator: Comparator | null = null): Reading => ({
  value,
  value2: null,
  unit,
  comparator,
});

/** Rows in the order in which they are tried. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    id: 'rate',
    pattern: new RegExp(
      `${NUMBER_BEGINS}(?<first>${NUMBER})(?:${RANGE}(?<second>${NUMBER}))?${BLANKS}(?<unit>${RATE_UNIT})(?![0-9元吨])`,
      'gu',
    ),
    read: ({ first, second, unit }) => ({
      ...one(toNumber(first), plainUnit(unit)),
      value2: second === undefined ? null : toNumber(second),
    }),
    examples: [
      ['孕产妇死亡率控制在8/10万以内', 8, '/10万'],
      ['结核病发病率降至50/10万', 50, '/10万'],
      ['道路交通死亡率低于2/万车', 2, '/万'],
      ['发病率为11.5—12/10万', 11.5, '/10万', 12],
    ],
    counterexamples: ['24/7服务', '2025/3/4'],
  },
  {
    id: 'negative',
    pattern: new RegExp(`(?<=\\p{Script=Han}\\s?)[-－](?<first>${NUMBER})(?<measure>[%％‰])`, 'gu'),
    read: ({ first, measure = '' }) => one(-toNumber(first), measure),
    examples: [
      ['人口自然增长率为-1.2‰', -1.2, '‰'],
      ['出口增速－3.5%', -3.5, '%'],
    ],
    counterexamples: ['5-6%', '3%-5%'],
  },
  {
    id: 'per-hundred-in-words',
    pattern: new RegExp(
      `(?<base>[百千])分之(?<words>百(?![${CHINESE_NUMBER}])|${CHINESE}|[0-9]+(?:\\.[0-9]+)?)(?:${RANGE}(?:[百千]分之)?(?<words2>${CHINESE}))?`,
      'gu',
    ),
    read: ({ base, words, words2 }) => {
      const value = words === '百' ? 100 : wordsValue(words);
      const value2 = words2 === undefined ? null : wordsValue(words2);
      const whole = value === null || (words2 !== undefined && value2 === null);
      return whole ? null : { value, value2, unit: base === '百' ? '%' : '‰', comparator: null };
    },
    examples: [
      ['合格率达到百分之九十五以上', 95, '%'],
      ['入学率达到百分之九十八点五', 98.5, '%'],
      ['通达率达到百分之百', 100, '%'],
      ['绿化率百分之三十至四十', 30, '%', 40],
      ['自然增长率控制在千分之五', 5, '‰'],
    ],
    counterexamples: ['百分之几', '百分制'],
  },
  {
    id: 'share-in-words',
    pattern:
      /(?<![一二三四五六七八九十百千万分])(?<of>[二三四五六七八九十]|[二三四五]?十[一二三四五六七八九]?)分之(?<part>[一二两三四五六七八九十]+)/gu,
    read: ({ of = '', part = '' }) => shareOf(wordsValue(part), wordsValue(of)),
    examples: [
      ['三分之二的行政村通达公交', 0.6667, ''],
      ['森林面积占五分之一', 0.2, ''],
      ['十分之一', 0.1, ''],
    ],
    counterexamples: ['万分之一', '三分之几'],
  },
  {
    id: 'tenths',
    pattern:
      /(?<![第零一二三四五六七八九十百千万0-9.])(?<tens>[一二两三四五六七八九1-9])成(?<ones>[一二三四五六七八九半])?(?=以[上下内]|左右|多|[，。；、：）)的]|$|[^立为员果本分都套品就功效长人交年不语])/gu,
    read: ({ tens = '', ones = '' }) => {
      const digit = (word: string) => (word === '半' ? 5 : (wordsValue(word) ?? 0));
      return one(digit(tens) + (ones === '' ? 0 : digit(ones) / 10), '成');
    },
    examples: [
      ['粪污综合利用率达到八成以上', 8, '成'],
      ['农药使用量减少一成', 1, '成'],
      ['秸秆利用率达到九成五', 9.5, '成'],
      ['近7成社区', 7, '成'],
    ],
    counterexamples: ['一成不变', '第三成员', '建成学校', '二十成'],
  },
  {
    id: 'half',
    pattern: /(?<!另|另外|[一二三四五六七八九十])(?:一半|半数)(?!是|天|儿)/gu,
    read: () => one(0.5, ''),
    examples: [
      ['一半以上学校配备校医', 0.5, ''],
      ['用水量降低一半', 0.5, ''],
      ['半数以上乡镇', 0.5, ''],
    ],
    counterexamples: ['另一半', '一年半'],
  },
  {
    id: 'doubling',
    pattern: /翻(?<times>[一两二三四])?番(?!半|茄)/gu,
    read: ({ times }) => one(2 ** (times === undefined ? 1 : (wordsValue(times) ?? 1)), '倍'),
    examples: [
      ['生产总值翻一番', 2, '倍'],
      ['装机容量翻两番', 4, '倍'],
      ['产值实现翻番', 2, '倍'],
    ],
    counterexamples: ['翻一番半', '三番五次'],
  },
  {
    id: 'digits',
    pattern: new RegExp(
      `${NUMBER_BEGINS}(?<first>${NUMBER})(?:${BLANKS}${FIRST_UNIT}${BLANKS}(?:[-—–～~至]{1,2}|(?<=[0-9万亿])到)${BLANKS}(?<second>${NUMBER}))?${MORE}(?<magnitude>${MAGNITUDE})?${BLANKS}(?<more2>余|多)?${BLANKS}${MEASURED}`,
      'gu',
    ),
    read: ({ first, second, magnitude1, magnitude = '', measure1, measure = '', per, more, more2 }) => {
      if (measure1 !== undefined && second !== undefined && measure1 !== measure) return null;
      // 9000万至1.2亿元: both in the unit of the second.
      const own = magnitude1 === undefined ? 1 : (MAGNITUDES[magnitude1] ?? 1) / (MAGNITUDES[magnitude] ?? 1);
      const value = Number((toNumber(first) * (second === undefined ? 1 : own)).toPrecision(12));
      return {
        value,
        value2: second === undefined ? null : toNumber(second),
        unit: plainUnit(magnitude, measure, per),
        comparator: more || more2 ? '>' : null,
      };
    },
    examples: [
      ['论文达到2.3万篇', 2.3, '万篇'],
      ['铁路营业里程3,200公里', 3200, '公里'],
      ['床位5000—6000张', 5000, '张', 6000],
      ['新增学位10万至12万个', 10, '万个', 12],
      ['投资9000万至1.2亿元', 0.9, '亿元', 1.2],
      ['增速在5%-6%之间', 5, '%', 6],
      ['培训10到12人', 10, '人', 12],
      ['浓度降到39微克/立方米', 39, '微克/立方米'],
      ['吞吐量2500万TEU', 2500, '万TEU'],
      ['绿地面积15平米', 15, '平米'],
      ['噪声不高于55分贝', 55, '分贝'],
    ],
    counterexamples: ['18人均预期寿命', '1，200亿元', '为6个月', '10万户籍人口', '5处理厂', '码头10万吨级'],
  },
  {
    id: 'words',
    pattern: new RegExp(
      `${WORDS_BEGIN}(?<words>${CHINESE})(?:[元个家项人名吨亩]?${RANGE}(?<words2>${CHINESE}))?${MORE}(?<magnitude>${MAGNITUDE})?${BLANKS}(?<more2>余|多)?${BLANKS}${MEASURED}`,
      'gu',
    ),
    read: inWords,
    examples: [
      ['新建幼儿园三百家', 300, '家'],
      ['投资一万四千亿元', 14000, '亿元'],
      ['覆盖两千八百万人', 2800, '万人'],
      ['培训三点五万人', 3.5, '万人'],
      ['三十至五十所', 30, '所', 50],
      ['造林五十多万亩', 50, '万亩'],
    ],
    counterexamples: ['三四十家', '一百二家', '第三百家', '三个着力', '二〇二五年', '三十条', '一万五家'],
  },
  {
    id: 'few',
    // In words few things are mostly part of the wording (两家单位联合); works that are built and places are counted.
    pattern: new RegExp(
      `${WORDS_BEGIN}(?<=\\p{Script=Han})(?<words>[两二三四五六七八九])(?<measure>座|处|艘|栋|幢)(?=[，。；、）]|$)`,
      'gu',
    ),
    read: ({ words, measure = '' }) => one(wordsValue(words) ?? 0, measure),
    examples: [
      ['新建、续建大型水库三座，', 3, '座'],
      ['修缮革命旧址五处。', 5, '处'],
    ],
    counterexamples: ['三处文物', '第三座', '十三座', '三家。'],
  },
  {
    id: 'people',
    pattern: new RegExp(
      `(?<!每\\s?)${NUMBER_BEGINS}(?<first>${NUMBER})${BLANKS}(?<magnitude>万|亿)(?=(?:市民|居民|群众|职工|农民|学生|师生|老年人|老人|党员|干部|游客|旅客|妇女|儿童|残疾人|贫困人口|村民|牧民))`,
      'gu',
    ),
    read: ({ first, magnitude = '' }) => one(toNumber(first), magnitude),
    examples: [
      ['近8万市民直接受益', 8, '万'],
      ['1.2亿学生', 1.2, '亿'],
    ],
    counterexamples: ['每1万居民', '8万名市民'],
  },
  {
    id: 'round',
    pattern: new RegExp(
      `(?:(?<word>[上数])(?<round>百万|千万|百|千|万)|${WORDS_BEGIN}(?<!数)(?<round2>[千百])(?=余|多|[亿个家])|(?<=近|超过?|逾|突破|达到?)(?<round3>百万|千万|百|千|万))(?!多名)(?<more>余|多)?(?<magnitude>亿)?${MEASURED}`,
      'gu',
    ),
    read: ({ word, round, round2, round3, more, magnitude, measure, per }) => {
      const value = MAGNITUDES[round ?? round2 ?? round3 ?? ''] ?? 0;
      const implied = word === '上' ? '>=' : word === '数' || more ? '>' : null;
      return one(value, plainUnit(magnitude, measure, per), implied);
    },
    examples: [
      ['产值超千亿元', 1000, '亿元'],
      ['上百个大学', 100, '个'],
      ['培训农民上万人次', 10000, '人次'],
      ['保障家庭近万户', 10000, '户'],
      ['救助数千人', 1000, '人'],
    ],
    counterexamples: ['实施千人计划', '数十家', '几百家'],
  },
  {
    id: 'reached',
    pattern: new RegExp(
      `(?:(?<=(?:${REACH}|[由从])\\s{0,2})(?<first>${NUMBER})${BLANKS}(?<measure>(?!年(?!一遇))(?:${REACHED_MEASURE}))|(?<=${REACH}\\s{0,2})(?<decimal>[0-9]{1,2}\\.[0-9]+)年|(?<=${LENGTH_OF_TIME}[^，。；0-9]{0,8})(?<![0-9])(?<years>[0-9]{1,2}(?:\\.[0-9]+)?)年(?![级度均来前后内底末初龄0-9]))`,
      'gu',
    ),
    read: ({ first, measure = '', years, decimal }) =>
      first === undefined ? one(toNumber(years ?? decimal), '年') : one(toNumber(first), measure),
    examples: [
      ['平均候车时间缩短到8分钟', 8, '分钟'],
      ['平均受教育年限达到11.3年', 11.3, '年'],
      ['急救反应时间控制在12分钟以内', 12, '分钟'],
      ['去化周期缩短至18个月以内', 18, '个月'],
      ['河道平均水深不低于2.5米', 2.5, '米'],
    ],
    counterexamples: ['15分钟生活圈', '有效期5年', '年限为2035年'],
  },
  {
    id: 'magnitude-alone',
    pattern: new RegExp(
      `(?:(?<![0-9.．]|[0-9][,，])(?<first>${NUMBER})\\s*(?<magnitude>万亿|亿)|(?<=${REACH}\\s{0,2})(?<first2>${NUMBER})\\s*万|${WORDS_BEGIN}(?<words>${CHINESE})(?:(?<=亿)|(?<=${REACH}\\s{0,2}[${CHINESE_NUMBER}]{2,16})(?<=万)))(?=[，。；、]|$)`,
      'gu',
    ),
    read: (groups) => {
      const { first, first2, magnitude = '万' } = groups;
      const digits = first ?? first2;
      return digits === undefined ? inWords(groups) : one(toNumber(digits), magnitude);
    },
    examples: [
      ['增加值达到500亿，', 500, '亿'],
      ['增加值达到八千亿，', 8000, '亿'],
      ['总诊疗人次达2 846.7万，', 2846.7, '万'],
      ['电子社保卡人口超过七百五十万，', 750, '万'],
    ],
    counterexamples: ['500亿级'],
  },
  {
    id: 'fraction',
    pattern: /(?<![0-9/／.])(?<part>[1-9][0-9]?)\s*[/／]\s*(?<of>[1-9][0-9]?)(?!\s*[0-9年月千万亿百/／])/gu,
    // 24/7 is no share.
    read: ({ part, of }) => (toNumber(part) < toNumber(of) ? shareOf(toNumber(part), toNumber(of)) : null),
    examples: [['新能源汽车占比达到1/3', 0.3333, '']],
    counterexamples: ['24/7服务', '8/9月', '8/10万'],
  },
  {
    id: 'bare',
    pattern: new RegExp(
      `(?<=(?:为|${REACH})[^，。；0-9]{0,6})(?<![0-9.])(?<first>[0-9]+\\.[0-9]+)(?=[，。；、]|$)|(?<=${REACH}\\s{0,2})(?<first2>${NUMBER})${ENDS}`,
      'gu',
    ),
    read: ({ first, first2 }) => {
      const value = toNumber(first ?? first2);
      return /^(?:19|20|21)[0-9]{2}$/u.test(first2 ?? '') ? null : one(value, '');
    },
    examples: [
      ['区位商仅为1.25。', 1.25, ''],
      ['生产安全事故死亡率下降到0.03以下', 0.03, ''],
      ['万车死亡率控制在1.5以内', 1.5, ''],
      ['营商环境指数达到85。', 85, ''],
    ],
    counterexamples: ['达到1，200', '提高到2035年', '达到80册书架', '力争达到2：1', '达2 846.7万'],
  },
];

/** Magnitudes at the end of a number in words stay in the unit: 一万四千亿元 is 14000亿元. */
const WORD_MAGNITUDE = /(?:万亿|亿|万)$/u;
/** Fewer than so many things in words are hardly ever a statement: 三个着力, 五大工程. Multiples and points always are. */
const FEWEST_IN_WORDS = 10;
const COUNTED_FROM_ONE = /^(?:倍|个百分点)$/u;
/** In words these are names and ordinals: 科技创新三十条, 十届十一次全会. */
const NEVER_IN_WORDS = /^(?:条|次)$/u;

function inWords({
  words = '',
  words2,
  magnitude = '',
  measure = '',
  per,
  more,
  more2,
}: Groups): Reading | null {
  if (NEVER_IN_WORDS.test(measure)) return null;
  const own = WORD_MAGNITUDE.exec(words2 ?? words)?.[0] ?? '';
  const factor = MAGNITUDES[own] ?? 1;
  // Of 三千至五千万元 only the second number has the magnitude of both; with two magnitudes there is no unit for both.
  const inUnit = words2 === undefined || words.endsWith(own);
  if (!inUnit && WORD_MAGNITUDE.test(words)) return null;
  const total = wordsValue(words);
  const total2 = words2 === undefined ? null : wordsValue(words2);
  if (total === null || (words2 !== undefined && total2 === null)) return null;
  if (total < FEWEST_IN_WORDS && magnitude === '' && !COUNTED_FROM_ONE.test(measure)) return null;
  return {
    value: inUnit ? total / factor : total,
    value2: total2 === null ? null : total2 / factor,
    unit: plainUnit(own, magnitude, measure, per),
    comparator: more || more2 ? '>' : null,
  };
}

/** The value of digits or of a number in words, with 点 for the decimal point; null for words that are none. */
function wordsValue(words = ''): number | null {
  if (/^[0-9]/u.test(words)) return toNumber(words);
  const [whole = '', decimals] = words.split('点');
  const value = whole === '零' ? 0 : chineseNumberValue(whole);
  if (decimals === undefined || value === null) return value;
  return Number(`${value}.${[...decimals].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join('')}`);
}

function shareOf(part: number | null, of: number | null): Reading | null {
  return part === null || of === null || part >= of ? null : one(Number((part / of).toFixed(4)), '');
}

function toNumber(text = ''): number {
  return Number(text.replace(/[,\s]/gu, '').replace('．', '.'));
}
