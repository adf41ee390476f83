/** What a text gives to those it speaks of: amounts and rates of subsidies, rewards and the like, by rows of support/rules.ts. */
import type { Support } from '../../schemas/facts.ts';
import type { Form } from '../../schemas/section.ts';
import { dimensionOf } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import { maskNames } from '../numbers/masks.ts';
import { plainText } from '../numbers/plain-text.ts';
import { findQuantities, type Quantity } from '../numbers/quantities.ts';
import type { PlacedValue } from '../numbers/reread.ts';
import { wordsValue } from '../numbers/values.ts';
import type { SupportRule } from './list-rules.ts';
import { SUPPORT_RULES } from './rules.ts';
import { HOW_LONG } from './term-rules.ts';
import { PROPORTION } from './words.ts';

/** An amount before it has an id and a place in the seed: offsets of the quote are UTF-16 units of the text. */
export type FoundSupport = Omit<
  Support,
  'id' | 'clause' | 'section' | 'source' | 'quote' | 'valueStart' | 'valueEnd'
> & {
  /** The number alone: what the second reading reads. */
  number: PlacedValue;
};

/** How much of the text before and behind an amount the rules see, in UTF-16 units. */
const SEEN = 60;
const SENTENCE_END = /[。；;\n]/u;
/** Farthest that an amount of the same sentence is looked for, in UTF-16 units. */
const LONGEST_SENTENCE = 300;
const LIMITS: readonly (readonly ['max' | 'min', RegExp])[] = [
  [
    'max',
    withExamples(
      /(?:最[高长]|最多|至多|上限(?![及和、])|封顶|不得?超过|不高于|不多于)[^，。；0-9]{0,10}$|最[高多](?:补[助贴]|资助|奖[励补])[^，。；0-9]{2,30}的$/u,
      `最高 最长 最多 至多 上限 封顶 不超过 不得超过 不高于 不多于 最高补助企业设备购置安装费用的 最多资助企业设备购置安装费用的 最高奖励企业设备购置安装费用的
    最高补贴企业设备购置安装费用的 最高奖补企业设备购置安装费用的
    最高甲{10}`,
      `上限和 上限及 上限、 最高， 最高。 最高补助，业设备购置安装费用的 最高补助。业设备购置安装费用的 最高补助企业设备购置安装费用的等`,
    ),
  ],
  [
    'min',
    withExamples(
      /(?:最低|至少|不低于|不少于|下限)[^，。；0-9]{0,10}$/u,
      '最低 至少 不低于 不少于 下限 最低甲{10}',
      `最低， 最低。`,
    ),
  ],
];
/** Who or what is counted behind 每 and 单. */
const RECIPIENTS = withExamples(
  '用人单位 申报主体 旅行社 合作社 家企业 家单位 家机构 家医院 家庭 名职工 名学生 标准展位 展位 展会 集装箱 条航线 人次 架次 平方米 艘 栋 幢 部 门 企业 项目 品种 产品 单位 机构 团队 基地 平台 园区 型号 航线 村 社区 学校 医院 职工 学生 床位 人 名 位 户 家 亩 辆 车 台 套 座 块 张 本 条 件 篇 场 床 间 孔 头 只 笔 吨 千瓦 公里 项'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  `用人单位→用人单位 申报主体 旅行社 合作社 家企业→家企业 家单位→家单位 家机构→家机构 家医院→家医院 家庭→家庭 名职工→名职工 名学生→名学生 标准展位→标准展位 展位→展位 展会 集装箱 条航线→条航线 人次→人次 架次 平方米 艘 栋 幢 部 门 企业 项目→项目 品种 产品 单位→单位 机构 团队 基地 平台→平台 园区 型号 航线 村 社区 学校 医院 职工 学生 床位→床位 人 名 位 户 家 亩 辆 车 台 套 座 块 张 本 条 件 篇 场 床 间 孔 头 只 笔 吨 千瓦 公里 项`,
);
/** 每人, 每家企业, 单个项目, 每招用1人: for whom or what. */
const EACH = withExamples(
  new RegExp(
    `每(?<amount>[0-9]{1,4}(?:公斤|千克|斤|吨|亩|公里|平方米|户)(?![^，。；]{0,4}以))|(?:每[一个]?|单个(?:\\p{Script=Han}{2}(?=项目|企业))?|单(?=[条家台户笔人]|品种|产品)|每\\p{Script=Han}{2}1\\s?)(?<whom>${RECIPIENTS}|[个家](?=[补奖]|资助|给予|最高|不超过|\\s?[0-9]))`,
    'gu',
  ),
  `每5公斤 每5千克 每5斤 每5吨 每5亩 每5公里 每5平方米 每5户 每人 单个项目 单个企业 单个建设项目 单个龙头企业 单条航线 单品种 单产品 每招用1人 每个补助 每个奖 每个资助 每个给予 每个最高 每个不超过 每个5
    单家项目 单台航线 单户航线 单笔航线 单人航线
    单个项甲`,
  `每，人`,
);
/** 单个项目通过验收的，…给予10万元: for whom a sentence says in a clause before. */
const EACH_BEFORE = withExamples(
  new RegExp(`(?:^|[，；：])\\s*(?:对)?(?:每[一个家]|单个)(?<whom>${RECIPIENTS})`, 'u'),
  `每家企业 项目，每个企业 单个企业 项目；每个企业 项目：每个企业 每一企业`,
  `。每家企业`,
);
/** 每年, 每月, 单个企业年度: how often; 第一年: when. Not 每个项目三年累计. */
const EVERY = withExamples(
  /每(?:年度?|学年|学期|季度?|月|天|日|次)|第[一二三四五]年(?=奖|补|资助|给予|$)|(?<=(?:单[个条家]|每)[^，。；（0-9]{1,6})(?<![一二两三四五六七八九十])(?:年度|年)(?!度?内)/gu,
  `每年度 每学年→每学年 每学期 每季度 每月 每天 每日 每次 第一年奖励 第二年补助 第三年资助 第三年给予 第二年 单个企业年度→年度 单家企业年 每家企业年度 单条航线年
    第四年 第五年 每年 每季
    每甲年 每甲{6}年`,
  '三家企业三年 单个企业年度内 单个企业年内 每，年度 每。年度 每一年度 每二年度 第二年，',
);
/** What a rate is of: 按照(实际投资额)的30%, 给予其(贡献)50%. The last of these words counts. */
const BEFORE_BASE = withExamples(
  /^.*(?:按照?|给予|予以|(?<!比)对|[，：])/u,
  `按照研发→按照 给予贡献→给予 予以贡献→予以 对贡献→对 标准：→标准： 标准， 按研发`,
  '比对',
);
const AROUND_BASE = withExamples(
  /^(?:其|该|企业|不超过|最高)+|(?:的|最高|不得?超过|不高于|不低于|\s)+$/gu,
  `其贡献→其 该贡献→该 企业贡献→企业 不超过贡献→不超过 最高贡献→最高 贡献的→的 贡献最高→最高 贡献不超过→不超过 贡献不得超过→不得超过 贡献不高于→不高于 贡献不低于→不低于 贡献␣→␣`,
  `又其贡献 贡献的等`,
);
const LONGEST_BASE = 20;
const ONCE = /一次性/u;

/** A rule that took an amount, with the word of support and where that ends. */
interface Taken {
  rule: string;
  instrument: string;
  end: number;
}

/** Returns the amounts of support of a text in its order; digits as ASCII. */
export function findSupport(text: string): FoundSupport[] {
  const masked = maskNames(text);
  const found: FoundSupport[] = [];
  let before: FoundSupport | null = null;
  for (const quantity of [...amountsOf(masked), ...lengthsOf(masked), ...proportionsOf(masked)].sort(
    (a, b) => a.start - b.start,
  )) {
    const from = before?.number.end ?? -LONGEST_SENTENCE;
    const sentence =
      quantity.start - from < LONGEST_SENTENCE && !SENTENCE_END.test(masked.slice(from, quantity.start));
    const taken = takenBy(masked, quantity, sentence ? before : null);
    if (!taken) continue;
    before = supportOf(masked, quantity, taken, sentence ? before : null);
    found.push(before);
  }
  return found;
}

/** Ids of the sections that give something in clauses of their own. */
export function givingSections(
  clauses: readonly { section: string; kind: string; text: string }[],
): Set<string> {
  const giving = clauses.filter(
    ({ kind, text }) => kind === 'text' && findSupport(plainText(text)).length > 0,
  );
  return new Set(giving.map(({ section }) => section));
}

/** True where most of the sections that hold no others give something: a document of support. */
export function mostlyGives(
  sections: readonly { id: string; parent: string | null; form: Form }[],
  giving: ReadonlySet<string>,
): boolean {
  const holders = new Set(sections.map(({ parent }) => parent));
  const ends = sections.filter(({ id, form }) => form !== 'front' && !holders.has(id));
  return 2 * ends.filter(({ id }) => giving.has(id)).length > ends.length;
}

/** Money and rates. */
function amountsOf(text: string): Quantity[] {
  return findQuantities(text).filter(({ unit }) => {
    const kind = ruleUnit(unit);
    return kind !== null && kind !== '年';
  });
}

/** 最长三个月: how long something is given. */
const HOW_LONG_IN = withExamples(
  new RegExp(
    `(?<=${HOW_LONG}\\s*)(?:(?<digits>[0-9]{1,3})|(?<words>[一二两三四五六七八九十]{1,3}))\\s*(?<unit>年|个月|个?季度|天)`,
    'gu',
  ),
  '最长3年→3年 最长三个月→三个月 最长1个季度→1个季度 最长二季度→二季度 最长90天→90天',
  '3年',
);

function lengthsOf(text: string): Quantity[] {
  return [...text.matchAll(HOW_LONG_IN)].flatMap(({ 0: printed, index, groups }) => {
    const { digits, words = '', unit = '' } = groups ?? {};
    const value = digits === undefined ? wordsValue(words) : Number(digits);
    const end = index + printed.length;
    return value === null
      ? []
      : [{ start: index, end, value, value2: null, unit, comparator: '=', ratio: false }];
  });
}

function proportionsOf(text: string): Quantity[] {
  return [...text.matchAll(PROPORTION)].map(({ 0: printed, index, groups }) => ({
    start: index,
    end: index + printed.length,
    value: Number(groups?.['first']),
    value2: Number(groups?.['second']),
    unit: printed.replace(/\s/gu, ''),
    comparator: '=',
    ratio: true,
  }));
}

const LENGTH = withExamples(/^(?:年|个月|个?季度|天)$/u, '年 个月 个季度 季度 天', '年均');
/** 1.5万/人/年: of money in words of support. */
const MONEY_UNNAMED = /^万[/／]/u;

function ruleUnit(unit: string): SupportRule['unit'] | null {
  const dimension = dimensionOf(unit);
  if (dimension === 'money' || MONEY_UNNAMED.test(unit)) return '元';
  if (LENGTH.test(unit)) return '年';
  return dimension === 'ratio' && /^[%％‰]$|^个百分点$/u.test(unit) ? '%' : null;
}

function takenBy(text: string, quantity: Quantity, former: FoundSupport | null): Taken | null {
  const before = text.slice(Math.max(0, quantity.start - SEEN), quantity.start);
  const after = text.slice(quantity.end, quantity.end + SEEN);
  const unit = quantity.ratio && /[:：∶]/u.test(quantity.unit) ? '%' : ruleUnit(quantity.unit);
  for (const rule of SUPPORT_RULES) {
    if (rule.follows && former === null) continue;
    if (rule.unit ? rule.unit !== unit : unit === '年') continue;
    const head = rule.before ? rule.before.exec(before) : null;
    const tail = rule.after ? rule.after.exec(after) : null;
    if ((rule.before && !head) || (rule.after && !tail)) continue;
    const instrument = tail?.groups?.['instrument'] ?? head?.groups?.['instrument'] ?? former?.instrument;
    if (instrument === undefined) continue;
    const end = tail?.groups?.['instrument'] ? quantity.end + tail[0].length : quantity.end;
    return { rule: rule.id, instrument, end };
  }
  return null;
}

function supportOf(
  text: string,
  quantity: Quantity,
  { rule, instrument, end }: Taken,
  former: FoundSupport | null,
): FoundSupport {
  const { value, value2, unit } = quantity;
  const start = startOfStatement(text, quantity.start);
  const words = text.slice(start, quantity.start);
  const continues = former !== null && LIST.test(text.slice(former.number.end, quantity.start));
  const limit = limitOf(words, quantity) ?? (continues ? former.limit : null);
  return {
    value,
    value2,
    unit,
    per: perOf(words, limit === null || continues ? former : null, sentenceBefore(text, start)),
    limit,
    base: quantity.ratio && rule !== 'after-instrument' ? baseOf(words) : null,
    instrument,
    once: ONCE.test(text.slice(start, end)),
    rule,
    start,
    end,
    number: { start: quantity.start, end: quantity.end, value, value2, unit },
  };
}

/** Between two amounts of one list: 、, 和. */
const LIST = withExamples(/^(?:[、和及或]|以及)$/u, `、 以及 和 及 或`, `又、 、等`);

function limitOf(words: string, { comparator }: Quantity): Support['limit'] {
  const printed = LIMITS.find(([, pattern]) => pattern.test(words))?.[0];
  return printed ?? (comparator === '<=' ? 'max' : comparator === '>=' ? 'min' : null);
}

function baseOf(words: string): string | null {
  const base = words.replace(BEFORE_BASE, '').replace(AROUND_BASE, '');
  return base.length < 2 || base.length > LONGEST_BASE || /[0-9、]/u.test(base) ? null : base;
}

/** The beginning of the words between commas that hold an amount; amounts of a list have all of it. */
function startOfStatement(text: string, at: number): number {
  const from = Math.max(0, at - SEEN);
  const words = text.slice(from, at);
  const comma = Math.max(...[...'，,。；;：:\n'].map((mark) => words.lastIndexOf(mark)));
  return from + comma + 1;
}

/** 每人每年. For whom holds for later amounts of the sentence, but not for their limits; how often does not. `sentence`: the clauses before. */
function perOf(words: string, former: FoundSupport | null, sentence: string): string | null {
  // Of 每人次500元、每架次3000元 each amount has its own.
  const own = words.slice(words.lastIndexOf('元') + 1);
  const named = own.match(EACH) ? own : words;
  const whom = [
    ...new Set([...named.matchAll(EACH)].map(({ groups }) => `每${groups?.['amount'] ?? groups?.['whom']}`)),
  ].join('');
  const often = [...words.matchAll(EVERY)]
    .map(([each]) => (/^[每第]/u.test(each) ? each : `每${each}`))
    .at(-1);
  const carried = /^每(?!年|学|季|月|天|日|次)[^每]*/u.exec(former?.per ?? '')?.[0];
  const before = former === null ? EACH_BEFORE.exec(sentence)?.groups?.['whom'] : undefined;
  return `${whom || (carried ?? (before === undefined ? '' : `每${before}`))}${often ?? ''}` || null;
}

/** The words of a sentence before a place in it. */
function sentenceBefore(text: string, at: number): string {
  return /[^。；;\n]*$/u.exec(text.slice(Math.max(0, at - LONGEST_SENTENCE), at))?.[0] ?? '';
}
