/** Where a text stands, as far as facts need it: the plan's period, the section around, the scope. */
import type { Indicator } from '../../schemas/facts.ts';
import { LEVELS, type Level } from '../../schemas/level-scopes.ts';
import { asTyped } from '../../text/as-typed.ts';
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { kindOfGenre } from '../../text/genres.ts';
import { once } from '../../text/once.ts';
import { withExamples } from '../../text/with-examples.ts';
import { CHANGES_TO, leadingWords } from '../statements/statements.ts';
import { eachPlace } from './each-place.ts';
import { BEFORE_PLAN, OPENING, opening, YEARS } from './openings.ts';
import { isOfEvent, isOfWork, yearsOfGrowth } from './own-years.ts';
import { isBackground, isOfProblems, isRecord, outlookOf, planYears } from './plan-years.ts';

/** What is known of the plan and the section. */
export interface FactPlace {
  genre: string | null;
  level: Level | null;
  planTitle: string;
  period: readonly [number, number] | null;
  /** ISO 8601. */
  date: string | null;
  /** The clause has a theme that looks back. */
  reviews: boolean;
  /** The place that the plan is for (合肥市); empty where nothing says it. */
  place?: string;
  /** Names of parts of the place, and titles from the section of the clause outwards. */
  scopes: readonly string[];
  type: string | null;
  titles: readonly string[];
  /** Title of the domain the clause stands in; null outside of domains. */
  domain: string | null;
  /** Last year of a period that only the text gives (2012年起5年内). */
  endNamed?: number | null;
  /** Paragraphs before it, in a section of results and aims, say that they tell results. */
  told?: boolean;
  /** The year that a paragraph before gives the list of which it is an item. */
  led?: number | null;
}

/** Year and kind; `by`: which reader gave the year, and what says that it is a result; `since`: with which year a growth over several compares. */
type When = Pick<Indicator, 'year' | 'yearInferred' | 'kind'> & { by: string[]; since?: number | null };

/** Answers of a place about the words of its text. Offsets are UTF-16 units. */
export interface FactContext {
  /** The year that the plan starts from. */
  base: number | null;
  /** Where the text tells how things were: the last of the years that its aims without a year are of; else null. */
  aimed: number | null;
  /** Year and kind of a value at `offset`. */
  when: (text: string, offset: number) => When;
  /** The year of a value that `由…提高到` gives as starting point. */
  earlierYear: (text: string, offset: number) => number | null;
  /** Matches what stands before the name of a thing: times, scopes, verbs. */
  leading: RegExp;
  /** Scope of a statement that begins at `offset`; `words`: the words before its number. */
  scope: (text: string, offset: number, words: string) => string;
}

/** The district in the title of a district's plan: 甲市乙丙区科技创新…. */
const DISTRICT = withExamples(
  /(?:市|省|区)([\p{Script=Han}]{2,3}[区县])/u,
  '甲市乙丙区 甲省乙丙县 甲区乙丙区 甲市甲乙丙区',
);
/** A year in the words that dates what follows: 到2020年, 2015年，, 截至2015年底. */
const YEAR = withExamples(
  /([0-9]{4})\s*(?:年|全年)(?!的|来|以来|基础上|起|开始|(?:底|末)?(?:之|以)?前(?:建成|建设|建造|竣工|交付|投用|出生|登记|开工))/gu,
  `2030年 2030全年
    2030年，→2030年 2030全年，→2030全年`,
  `2030年的 2030年来 2030年以来 2030年基础上 2030年起 2030年开始 2030年前建成 2030年底前建设 2030年末前建造 2030年之前竣工 2030年以前交付 2030年前投用 2030年前出生 2030年前登记 2030年前开工`,
);
/** 提高到2025年的79.5岁: dates what follows in the sentence, too. */
const YEAR_OF_CHANGE = withExamples(
  new RegExp(`(?<=${CHANGES_TO}\\s*)([0-9]{4})\\s*年(?=(?:底|末)?的)`, 'gu'),
  '提高到2030年的 提高到2030年底的 提高到2030年末的',
);
/** 增加到2021年的 right before a value: its year. */
const YEAR_REACHED = withExamples(
  new RegExp(`${CHANGES_TO}\\s*([0-9]{4})\\s*年(?:底|末)?的?\\s*$`, 'u'),
  '提高到2030年 提高到2030年底 提高到2030年末的',
  `提高到2030年，`,
);
/** 新增床位500张，其中2031年100张，: what is said of a part, and what ends it. */
const PART_OF_WHOLE = /其中[，,：:]?\s*$/u;
const ENDS_PART = withExamples(
  /[0-9]\s*[^，。；、0-9]{1,12}[，；]/u,
  `3供， 3供； 3甲{11}供，`,
  `3，， 3。，`,
);
/** 全面完成2032年30座水库加固: of what year the work is that a later plan goes on with. */
const LEFT_OVER = withExamples(/(?:(?<!已)完成|推进|抓好|续建)\s*$/u, '完成 推进 抓好 续建', '已完成 完成等');
const COMPARED = withExamples(
  /(?:比|较|是|为|由|从|与|同|相[比较对]于|相对|[比较](?:基准年|基期)[（(])\s*$/u,
  '相较于 相比于 相对于 相对 比 较 是 为 由 从 与 同 较基准年（ 比基期(',
  `比等 较基准年（等`,
);
/** “十三五”末, “十三五”时期, “十三五”以来: the five-year plan with that number, and what is meant of it. */
const PLAN_TIME = withExamples(
  new RegExp(
    `[“"]?(${PLAN_NUMBER})五[”"]?\\s*(?:规划)?\\s*(?:(期?末|时期末|收官)|时期|期间|以来|五年)`,
    'gu',
  ),
  `“十五五”规划末 “十五五”期末 “十五五”时期末→“十五五”时期末 “十五五”收官 “十五五”时期 “十五五”期间 “十五五”以来 “十五五”五年
    “十五五”时期→“十五五”时期
    "十五五”期末→"十五五”期末 “十一五”期末 “十二五”期末 “十三五”期末 “十四五”期末 “十六五”期末 “十七五”期末 “十八五”期末 “十九五”期末 “十五五"期末
    “十十五”期末`,
);
/** “十三五”前四年: the first years of a five-year plan. */
const FIRST_YEARS = withExamples(
  new RegExp(`[“"]?(${PLAN_NUMBER})五[”"]?\\s*(?:时期)?前([两二三四])年(?!级)`, 'gu'),
  `“十五五”前两年 “十五五”前二年 “十五五”前三年 “十五五”时期前四年 "十五五”前两年→"十五五”前两年 “十五五"前两年→“十五五"前两年 “十五五”前两年→“十五五”前两年
    “十一五”前两年 “十二五”前两年 “十三五”前两年 “十四五”前两年 “十六五”前两年 “十七五”前两年 “十八五”前两年 “十九五”前两年
    “十十五”前两年`,
  '“十五五”前三年级',
);
/** The number of a five-year plan, whatever is said of it. */
const PLAN_NAMED = new RegExp(`[“"]?(${PLAN_NUMBER})五[”"]?`, 'gu');
/** Another zone that a value belongs to, named before it: 苏州工业园科技投入…. */
const ZONE = withExamples(
  /(?:^|[，、。而期])([\p{Script=Han}]{2,4}(?:高新区|工业园|高科技园))/u,
  `甲乙高新区 ，甲乙工业园 甲乙高科技园 、甲乙工业园 。甲乙工业园 甲甲甲乙高新区`,
  `1甲乙高新区`,
);

/** Says that what follows was reached, where no year says when. */
const REACHED = withExamples(
  /(?:(?:现有|已有|已建成?|原有)[^，。；]{0,6}|截[至止]目前[^。；]*|(?:完成了|实现了|达到了|建成了)[^，。；]{0,10}|(?:完成|执行|实施|落实|进展)情况[：:][^。；]*)$/u,
  `现有 已有企业 已建成 原有企业 截至目前共 完成了 实现了投资 达到了 建成了 完成情况： 执行情况：共 实施情况： 落实情况： 进展情况：
    截止目前共 完成情况: 已建 截至目前
    现有甲{6} 完成了甲{10}`,
  `现有， 现有。 截至目前。 截至目前； 完成了， 完成了。 完成情况：。 完成情况：；`,
);
/** Says the same in a report, where nothing calls it a task: 生产总值完成3256.8亿元. */
const FULFILLED = /完成\s*$/u;
/** 预计到2030年可全部接通: what is expected by a year, which dates its own sentence only. */
const EXPECTED = withExamples(
  /(?:预计|预期|有望|可望)(?:将)?(?:到|至|于|在)?\s*$/u,
  `预计将到 预期至 有望于 可望在 预计
    预计将到→预计将到 预计至→预计至 预计于→预计于 预计在→预计在`,
  `预计将到等`,
);
/** 2031年度目标完成情况: a year of what a later sentence goes by. */
const OF_RECORDS = withExamples(
  /^[0-9]{4}\s*年度?[^，。；]{0,12}(?:完成情况|评估结果|考核结果|统计数据|核算结果|实际水平|任务清单)/u,
  `2030年度目标完成情况 2030年评估结果 2030年考核结果 2030年统计数据 2030年核算结果 2030年实际水平 2030年任务清单
    2030年甲{12}评估结果`,
  `又2030年度目标完成情况 2030年，目标完成情况 2030年。目标完成情况`,
);
/** 列入2031年重点项目, 下达2031年资金: a year of what something is done with. */
const HAS_OBJECT = withExamples(
  /(?:列入|纳入|入选|入围|储备|申报|编制|制定|印发|下达|谋划|发布|公布)了?(?:国家|[省市县区])?\s*$/u,
  '列入 纳入省 入选国家 入围 储备 申报 编制 制定了 印发 下达 谋划 发布 公布 列入市 列入县 列入区',
  '列入计划，',
);
const YEAR_OF_OBJECT = /^[0-9]{4}\s*年度?(?![底末初前内以])\p{Script=Han}{2}/u;
/** Says of what follows in its sentence that it was reached before the plan. */
const TOLD = withExamples(
  new RegExp(
    `${BEFORE_PLAN}|(?<![比较于])近${YEARS}|(?<![比较于])近年来?|目标(?:任务)?(?:的)?完成情况`,
    'gu',
  ),
  '近三年 近年来 目标完成情况 过去五年 近一年 近二年 近年甲',
  `比近三年 较近年来 较近三年 于近三年 比近年来 于近年来`,
);
/** 今年 beside a number: the year in which a document was given. */
const THIS_YEAR = withExamples(
  /(?<![比较与同])今年(?!以来)[^，。；]*$/u,
  `今年 老林今年 今年水养`,
  `比今年 较今年 今年， 今年。`,
);
/** 上半年, 年底前, 9月底前 in a document that plans no years of its own: the year in which it was given. 每年年底前 is of no year. */
const IN_ITS_YEAR = withExamples(
  /(?:(?<![0-9每当次])年(?:内|[底末](?:之?前)?)|上半年|下半年|今年(?!以来)|本年度|[一二三四]季度|(?<![0-9年])[0-9]{1,2}月[底末]?前)[^。；]*$/u,
  `年内 年底 年末 年底前 年底之前 年末前 上半年 下半年 今年 本年度 一季度 二季度 三季度 四季度 9月底前 12月末前 6月前 上半年完成投资
    到年底 力争年内 甲{5}上半年甲{5}`,
  `今年以来 2030年底 2030年内 当年内 次年底 每年内 上半年。 年底前； 2030年9月底前`,
);
const IN_EVERY_YEAR = withExamples(
  /每年|逐年|当年|次年|翌年|往年|上年/u,
  '每年 逐年 当年 次年 翌年 往年 上年',
);
/** Dates what follows anew. */
const ANOTHER_TIME = withExamples(/今年|明年|本年度|年内/u, '今年 明年 本年度 年内');
/** Says that what follows is ahead. */
const AHEAD = withExamples(
  /今后|未来|今年(?!以来)|明年|本年度|下一(?:年|步|阶段)|下步|新的一年|接下来|力争|争取|确保|目标(?:是|为|[：:])/u,
  `今后 未来 今年 明年 本年度 下一年 下一步 下一阶段 下步 新的一年 接下来 力争 争取 确保 目标是 目标为 目标：
    目标:`,
);
/** Says of a section of a document that tells how things were that it looks ahead. */
const NEXT = withExamples(
  /下一?步|打算|考虑|建议|计划|安排/u,
  '下一步 工作打算 几点考虑 意见建议 工作计划 工作安排 下步',
);
/** Says that what follows was only intended in the year that it names. */
const INTENDED = withExamples(/提出|计划|力争|争取|拟|将/u, '提出 计划 力争 争取 拟 将');

/** The context of a clause. */
export function factContext(place: FactPlace): FactContext {
  const isReport = kindOfGenre(place.genre) === 'report';
  const { base, first, last: lastOfPeriod } = planYears(place);
  const last = lastOfPeriod ?? (isReport ? null : (place.endNamed ?? null));
  const outlook = outlookOf(place.titles);
  // A report of one year has a section on the aims of the next five.
  const aimed = outlook === 'ahead' ? ownPlan(place.titles.join('，'), first) : null;
  const past = isBackground(place.type, place.titles);
  const before = outlook === 'ahead' && past ? planBefore(place.titles, first) : null;
  const mayReview = place.type === null || place.type === 'context';
  const records = isRecord(place.planTitle) && !place.titles.some((title) => NEXT.test(title));
  const review =
    outlook === 'back' ||
    (outlook !== 'ahead' && place.titles.some((title) => tellsOfPlanBefore(title, first))) ||
    (outlook !== 'ahead' && (records || past)) ||
    (outlook !== 'ahead' && ((mayReview && place.reviews) || (isReport && place.type === 'context')));
  const ahead = review ? null : first;
  /** The year of a document that plans no years of its own: what was planned for before is over. */
  const given = place.date === null ? null : Number(place.date.slice(0, 4));
  return {
    base,
    aimed: before ?? (review ? base : null),
    when: (text, offset) => {
      const sentence = sentenceBefore(text, offset);
      // Of years with a dash between them the plan's own end decides, where it has one.
      const dated =
        yearBefore(text, offset, { base, ahead }) ??
        (lastOfPeriod === null ? yearBefore(text, offset, { base, ahead, ranges: true }) : null);
      const earlier = earlierPlan(sentence, first ?? given);
      if (earlier && (dated === null || offset - sentence.length + earlier.index > dated.index))
        return { year: earlier.year, yearInferred: true, kind: 'baseline', by: ['year-of-earlier-plan'] };
      const isDatedBefore = dated === null || dated.index < offset - sentence.length;
      const grownOver = isDatedBefore ? yearsOfGrowth(text, offset) : null;
      if (grownOver !== null)
        return {
          year: base,
          yearInferred: true,
          kind: 'baseline',
          by: ['growth-over-years'],
          since: base === null ? null : base - grownOver,
        };
      // A year before the plan dates results by itself: 2030年…，一年来….
      const datesResult = dated !== null && first !== null && dated.year < first;
      if (!datesResult && toldBefore(text, offset, first, place.told ?? false) > (dated?.index ?? -1))
        return { year: base, yearInferred: true, kind: 'baseline', by: ['told-before'] };
      const wasReached =
        review ||
        REACHED.test(sentence) ||
        (isReport && mayReview && outlook !== 'ahead' && FULFILLED.test(sentence));
      const saysResult = review ? ['section-looks-back'] : wasReached ? ['words-of-result'] : [];
      if (dated === null && place.led) {
        const ahead = first === null ? !wasReached : place.led >= first && !review;
        return { year: place.led, yearInferred: true, kind: kindOf(ahead), by: ['year-of-list'] };
      }
      if (dated === null) {
        if (isReport && review && given !== null && THIS_YEAR.test(sentence))
          return { year: given, yearInferred: true, kind: 'baseline', by: ['year-of-document'] };
        if (first === null && given !== null && IN_ITS_YEAR.test(sentence) && !IN_EVERY_YEAR.test(sentence))
          return {
            year: given,
            yearInferred: true,
            kind: kindOf(!wasReached),
            by: ['year-of-document', ...saysResult],
          };
        if (before !== null)
          return { year: before, yearInferred: true, kind: 'target', by: ['heading-of-earlier-plan'] };
        const own =
          (isReport && review) || (past && isOfProblems(place.titles))
            ? null
            : (ownPlan(sentence, first) ?? (wasReached ? null : (aimed ?? openedPlan(text, offset, first))));
        if (own !== null)
          return { year: own, yearInferred: true, kind: 'target', by: ['five-year-plan-named'] };
        const year = wasReached ? base : (last ?? planNamed(sentence));
        const by = year === null ? 'no-year' : wasReached ? 'year-plan-starts-from' : 'last-year-of-plan';
        return { year, yearInferred: true, kind: kindOf(!wasReached), by: [by, ...saysResult] };
      }
      const { year, asOf } = dated;
      if (first === null)
        return { year, yearInferred: false, kind: kindOf(!wasReached), by: ['year-printed', ...saysResult] };
      // What a plan says of its first year where it looks back, or as of a year before its last, is where it starts from.
      const looksBack = review && !isReport && year === first && !INTENDED.test(sentence);
      const isGiven = asOf && review && given !== null && year <= given;
      const start = looksBack || isGiven || (asOf && last !== null && year < last);
      const by = year < first ? ['year-before-plan'] : start ? ['where-it-starts'] : [];
      return {
        year,
        yearInferred: false,
        kind: kindOf(year >= first && !start),
        by: ['year-printed', ...by],
      };
    },
    earlierYear: (text, offset) => {
      const compared = [...wordsBefore(text, offset).matchAll(/(?:比|是|较|由|从)\s*([0-9]{4})\s*年/gu)].at(
        -1,
      )?.[1];
      if (compared) return Number(compared);
      // 由65%提高到70%: from the last year of the plan before; where the text looks back, from that before it.
      return base === null ? null : review ? base - FIVE_YEARS : base;
    },
    leading: leadingOf(place),
    scope: (text, offset, words) => {
      const zone = ZONE.exec(words)?.[1];
      if (zone) return zone;
      const each = eachPlace(text, offset);
      if (each !== null) return each;
      const wider = WIDER.exec(words)?.[1];
      if (wider !== undefined && isWider(wider, place.level)) return wider;
      const sentence = sentenceBefore(text, offset) + words;
      const named = place.scopes.find((name) => names(sentence, name) || names(place.titles[0] ?? '', name));
      if (named !== undefined) return named;
      const district = place.level === '区' ? DISTRICT.exec(place.planTitle)?.[1] : undefined;
      return place.domain ?? district ?? (place.level === null ? '' : LEVELS[place.level].scope);
    },
  };
}

/** 全省森林覆盖率 in the plan of a city: a wider place than its own. */
const WIDER = /^\s*(全[省市])(?=[\p{Script=Han}A-Z]{2})/u;
const WIDTHS: Readonly<Record<string, number>> = { 全国: 3, 全省: 2, 全区: 2, 全市: 1, 全州: 1, 全盟: 1 };

/** True for a whole that holds the place of a plan of a level. */
function isWider(scope: string, level: Level | null): boolean {
  if (level === null || level === '直辖市') return false;
  const own = level === '区' ? 0 : (WIDTHS[LEVELS[level].scope] ?? 0);
  return (WIDTHS[scope] ?? 0) > own;
}

/** The last year of the five-year plan before the document's own that the innermost title with such a name tells of: “十三五”规划目标. */
function planBefore(titles: readonly string[], first: number | null): number | null {
  const named = titles.flatMap((title) => [...title.matchAll(PLAN_NAMED)].at(-1)?.[1] ?? []).at(0);
  const last = fiveYearPlan(named ?? '')?.[1];
  return last !== undefined && first !== null && last < first ? last : null;
}

/** True for “十三五”节水工作取得积极进展 in a plan that follows it; its aims and tasks may still be those of the plan. */
function tellsOfPlanBefore(title: string, first: number | null): boolean {
  const plans = [...title.matchAll(PLAN_NAMED)].map(([, number = '']) => fiveYearPlan(number)?.[1]);
  return (
    first !== null &&
    plans.length > 0 &&
    plans.every((last) => last !== undefined && last < first) &&
    /取得|进展|成果|进步|提升|改善|历程|基础/u.test(title) &&
    !/目标|任务|遗留|问题/u.test(title)
  );
}

/** What stands before names in plans of a place: times, its parts, its whole as its level calls it, and its own name. */
function leadingOf({ scopes, level, place = '' }: Pick<FactPlace, 'scopes' | 'level' | 'place'>): RegExp {
  const known = leadingsOf(scopes);
  const key = `${level}${place}`;
  const leading =
    known.get(key) ?? leadingWords([...scopes, ...(level === null ? [] : [LEVELS[level].scope])], place);
  known.set(key, leading);
  return leading;
}
const leadingsOf = once((_scopes: readonly string[]) => new Map<string, RegExp>());

const FIVE_YEARS = 5;
/** Of how many years 前三年 are, less one. */
const COUNT_OF_YEARS = ['', '二', '三', '四'];
/** How far back a number may be dated and scoped, and how far a word of comparison may stand, in UTF-16 units: keeps long texts linear. */
const FAR = 1500;
const NEAR = 20;

/** True when words name a part of the place, and do not count such parts: 示范区总收入, but 示范区5个. */
function names(words: string, scope: string): boolean {
  return words.includes(scope) && !new RegExp(`${asTyped(scope)}\\s*(?:[0-9]|$)`, 'u').test(words);
}

/** The words before `offset`, at most `length` units of them. */
function wordsBefore(text: string, offset: number, length = FAR): string {
  return text.slice(Math.max(0, offset - length), offset);
}

/** What stands before `offset` in its sentence. */
function sentenceBefore(text: string, offset: number): string {
  const words = wordsBefore(text, offset);
  return words.slice(words.lastIndexOf('。') + 1);
}

function kindOf(wanted: boolean): 'target' | 'baseline' {
  return wanted ? 'target' : 'baseline';
}

/**
 * The last year before `offset` in the clause that dates the value rather than what it is compared with, and whether
 * 截至 stands before it; with `ranges` the second of 2023—2025年, too. A year before `base` that only 于 places, 并于2024年突破,
 * dates its own clause; one before the first year `ahead` that is of the work, 完成2024年30个项目, dates nothing. `index`: where in the text it stands.
 */
function yearBefore(
  text: string,
  offset: number,
  { base, ahead = null, ranges = false }: { base: number | null; ahead?: number | null; ranges?: boolean },
): { year: number; index: number; asOf: boolean } | null {
  const reached = YEAR_REACHED.exec(wordsBefore(text, offset, NEAR))?.[1];
  if (reached !== undefined) return { year: Number(reached), index: offset, asOf: false };
  const head = wordsBefore(text, offset);
  if (!head.includes('年') && !head.includes('五')) return null;
  const start = offset - head.length;
  const reachedYears = [...sentenceBefore(text, offset).matchAll(YEAR_OF_CHANGE)].map((match) =>
    Object.assign(match, { index: match.index + head.length - sentenceBefore(text, offset).length }),
  );
  const printed = [...head.matchAll(YEAR), ...reachedYears].sort((a, b) => a.index - b.index);
  const years = printed.filter(
    (match) =>
      !COMPARED.test(wordsBefore(head, match.index, NEAR)) &&
      head.lastIndexOf('《', match.index) <= head.lastIndexOf('》', match.index) &&
      !isInName(head, match.index) &&
      (ranges || !/[—－–-]\s*$/u.test(wordsBefore(head, match.index, NEAR))) &&
      !isOfEvent(head, match.index) &&
      !(Number(match[1]) < (base ?? 0) && isAside(head, match)) &&
      !(Number(match[1]) < (ahead ?? 0) && LEFT_OVER.test(wordsBefore(head, match.index, NEAR))) &&
      !(endsSentence(head, match.index) && isOfItsSentence(head, match)) &&
      !/^[^，。；]{0,20}(?:会议|大会)上/u.test(head.slice(match.index + match[0].length)) &&
      !(PART_OF_WHOLE.test(wordsBefore(head, match.index, NEAR)) && ENDS_PART.test(head.slice(match.index))),
  );
  const last = years.at(-1);
  const planEnd = [...head.matchAll(PLAN_TIME)].findLast(
    (match) => match[2] !== undefined && !COMPARED.test(wordsBefore(head, match.index, NEAR)),
  );
  const lastOfPlan = fiveYearPlan(planEnd?.[1] ?? '')?.[1];
  if (planEnd && lastOfPlan !== undefined && planEnd.index > (last?.index ?? -1))
    return { year: lastOfPlan, index: start + planEnd.index, asOf: false };
  const early = [...head.matchAll(FIRST_YEARS)].at(-1);
  const [firstOfPlan] = fiveYearPlan(early?.[1] ?? '') ?? [];
  if (early && firstOfPlan !== undefined && early.index > (last?.index ?? -1))
    return {
      year: firstOfPlan + Math.max(1, COUNT_OF_YEARS.indexOf(early[2] ?? '')),
      index: start + early.index,
      asOf: false,
    };
  const year = Number(last?.[1]);
  if (!last || year < 1949 || year > 2100) return null;
  return {
    year,
    index: start + last.index,
    asOf: /截[至止]到?\s*$/u.test(wordsBefore(head, last.index, NEAR)),
  };
}

/** 荣获“2030年先进县”称号: a year in a name that ends before what is dated. */
const isInName = (head: string, index: number): boolean =>
  head.lastIndexOf('“', index) > head.lastIndexOf('”', index) && head.indexOf('”', index) >= 0;

const endsSentence = (head: string, index: number): boolean => head.indexOf('。', index) >= 0;

/** True for a year that says nothing of the sentences after its own. */
const isOfItsSentence = (head: string, { index }: RegExpExecArray): boolean =>
  EXPECTED.test(wordsBefore(head, index, NEAR)) ||
  isOfWork(head, index) ||
  OF_RECORDS.test(head.slice(index, index + 40)) ||
  (HAS_OBJECT.test(wordsBefore(head, index, NEAR)) && YEAR_OF_OBJECT.test(head.slice(index, index + NEAR)));

/** 并于2024年突破1万亿元，: a year said of one clause, which ends before what is dated. */
function isAside(head: string, { index }: RegExpExecArray): boolean {
  return /于\s*$/u.test(wordsBefore(head, index, NEAR)) && /[，。；]/u.test(head.slice(index));
}

/**
 * Where words before `offset` say that what follows was reached: the last in its sentence, or those that open the
 * clause, or those of a paragraph that it `goesOn` with. -1 where none do, or where words after them look ahead.
 */
function toldBefore(text: string, offset: number, first: number | null, goesOn: boolean): number {
  const sentence = sentenceBefore(text, offset);
  // Every such word has one of these: long sentences without them are not searched.
  const inSentence = /年|情况/u.test(sentence) ? [...sentence.matchAll(TOLD)].at(-1) : undefined;
  const told = inSentence
    ? offset - sentence.length + inSentence.index
    : goesOn || (offset <= FAR && opening(text, first) === 'back')
      ? 0
      : -1;
  if (told < 0) return -1;
  const after = text.slice(told, offset);
  const inPlan = [...after.matchAll(PLAN_TIME)].some((match) => {
    const last = fiveYearPlan(match[1] ?? '')?.[1];
    return first === null || (last !== undefined && last >= first);
  });
  return inPlan || AHEAD.test(after) ? -1 : told;
}

/** The last year of the plan ahead that opens a paragraph, where nothing since says another time. */
function openedPlan(text: string, offset: number, first: number | null): number | null {
  return opening(text, first) === 'ahead' && !ANOTHER_TIME.test(wordsBefore(text, offset))
    ? ownPlan(text.slice(0, OPENING), first)
    : null;
}

/** The last year of a five-year plan that words name and that begins no earlier than the document looks ahead; null for none. */
function ownPlan(words: string, first: number | null): number | null {
  const named = words.includes('五') ? [...words.matchAll(PLAN_TIME)].at(-1) : undefined;
  const [begins, ends] = fiveYearPlan(named?.[1] ?? '') ?? [];
  if (!named || first === null || begins === undefined || ends === undefined || begins < first) return null;
  return COMPARED.test(wordsBefore(words, named.index, NEAR)) ? null : ends;
}

/** The last year of the five-year plan that a sentence names; for documents that have no years of their own. */
function planNamed(sentence: string): number | null {
  const named = sentence.includes('五') ? [...sentence.matchAll(PLAN_TIME)].at(-1) : undefined;
  return fiveYearPlan(named?.[1] ?? '')?.[1] ?? null;
}

/** The five-year plan before the document's own that a sentence is about: its last year, and where it is named. */
function earlierPlan(sentence: string, first: number | null): { year: number; index: number } | null {
  const named = sentence.includes('五') ? [...sentence.matchAll(PLAN_TIME)].at(-1) : undefined;
  const year = fiveYearPlan(named?.[1] ?? '')?.[1];
  if (!named || year === undefined || first === null || year >= first) return null;
  return COMPARED.test(wordsBefore(sentence, named.index, NEAR)) ? null : { year, index: named.index };
}
