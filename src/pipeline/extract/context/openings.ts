/** Where paragraphs look by the words that open them: 过去五年, “十三五”时期, 今后五年. */
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { ordinalValue } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';
import { looksBothWays } from './plan-years.ts';

/** A number of years in words or digits, no part of a year: 五年来, but not 2031年来. */
export const YEARS = '(?<![0-9〇零一二三四五六七八九十])[一二两三四五六七八九十0-9]{1,2}年';
/** Times before the plan. 比去年, 高于近五年平均 only compare; 规模以上年产值 has no 上年. */
export const BEFORE_PLAN = withExamples(
  [
    `(?<![比较于])(?:过去的?${YEARS}|${YEARS}(?:多|以)?来)`,
    '(?<![比较于同与由从是为在按])去年(?!同期|水平|基数|持平|的|年?[末底]?基础)',
    '(?<=^|[，。；：、（\\s])上一?年度?(?!同期|水平|基数|持平|的|年?[末底]?基础)',
  ].join('|'),
  `过去五年 五年来 五年多来 五年以来 去年 上年度 实施，上年度
    过去五年→过去五年 五年以来→五年以来
    甲五年来 上年甲`,
  `比去年 去年同期 去年水平 去年基数 去年持平 去年的 去年末基础 去年年底基础 上年同期 上年水平 上年基数 上年持平 上年的 上年底基础 较去年 于去年 同去年 与去年 由去年 从去年 是去年 为去年 在去年 按去年 上年末基础
    “上年度`,
);
/** Says so of a whole clause that it opens. */
const OPENS_REVIEW = withExamples(
  new RegExp(`^\\s*(?:回顾|总结)?(?:${BEFORE_PLAN})`, 'u'),
  `回顾过去五年 总结去年
    回顾过去五年→回顾过去五年 总结过去五年→总结过去五年`,
  `，结去年`,
);
/** “十三五”时期是…的五年: a paragraph on those years. */
const OPENS_PLAN = withExamples(
  new RegExp(
    `^\\s*(?:回顾)?[“"]?(?<plan>${PLAN_NUMBER})五[”"]?\\s*(?:(?<told>(?:时期|期间)(?=是)|以来)|时期|期间)(?!的?(?:目标|规划))`,
    'u',
  ),
  `“十五五”时期 “十五五”期间 “十五五”以来 “十五五”时期是→时期 “十五五”期间是→期间 "十五五”时期 “十一五”时期 “十二五”时期 “十三五”时期 “十四五”时期 “十六五”时期 “十七五”时期 “十八五”时期 “十九五”时期 “十五五"时期`,
  '“十五五”时期的目标 “十五五”时期的规划 ，十五五”时期',
);
/** A paragraph that looks ahead opens with such words. */
const OPENS_AHEAD = withExamples(
  /^\s*(?:今后|未来|今年|明年|下一(?:年|步|阶段)|新的一年|展望|面向|实现(?:上述|以上|这些)|(?:到|至)\s*20[0-9]{2}\s*年)/u,
  '今后 未来 今年 明年 下一年 下一步 下一阶段 新的一年 展望 面向 实现上述 实现以上 实现这些 到2030年 至2030年',
  `又今后`,
);
/** Longest words that open a paragraph, in UTF-16 units. */
export const OPENING = 24;

/** Where the words look that open a paragraph; null where they say nothing of it. `first`: first year of the plan. */
export function opening(text: string, first: number | null): 'back' | 'ahead' | null {
  const words = text.slice(0, OPENING);
  if (OPENS_REVIEW.test(words)) return 'back';
  if (OPENS_AHEAD.test(words)) return 'ahead';
  const { plan = '', told } = OPENS_PLAN.exec(words)?.groups ?? {};
  const last = fiveYearPlan(plan)?.[1];
  if (last === undefined || first === null) return null;
  if (last >= first) return 'ahead';
  return told === undefined ? null : 'back';
}

/**
 * Ids of the clauses that tell results in sections of results and aims: a paragraph that opens so says it of those after
 * it, up to one that looks ahead. `clauses` in the order of the text; `first`: first year of the plan.
 */
export function clausesTold(
  clauses: readonly { id: string; section: string; text: string }[],
  titleOf: (section: string) => string,
  first: number | null,
): Set<string> {
  const told = new Set<string>();
  let before = '';
  let back = false;
  for (const { id, section, text } of clauses) {
    if (section !== before) back = false;
    before = section;
    if (!looksBothWays(titleOf(section))) continue;
    const ways = opening(text, first);
    if (ways !== null) back = ways === 'back';
    if (back) told.add(id);
  }
  return told;
}

/** 2033年，建设下列水库： a paragraph that gives the list below it a year. */
const LEADS_LIST = withExamples(
  /(?:^|[。\n])[^。\n]*?(?<year>20[0-9]{2})年(?!以?[前来])(?![^。\n]*20[0-9]{2}年)[^。\n]*[：:]\s*$/u,
  `。2033年： 供水⏎2033年： 林场2033年： 2033年水： 2033年: 。。2033年：→。2033年：`,
  `。2033年前： 。2033年来： 。2033年。： 。2033年⏎： 。2033年：等`,
);
/** 第一步，到2030年…。 and 到2030年，…。: a paragraph that gives a year to the unnumbered leads below it. */
const LEADS_LEADS = withExamples(
  /^\s*(?:第[一二三四五]步|第[一二三四五]阶段|[近中远]期)?[，,：:]?\s*(?:力争)?(?:到|至)\s*(?<year>20[0-9]{2})\s*年(?!以?[前来])/u,
  `第一步，到2030年 第二阶段，到2030年 近期：至2030年
    第一步，到2030年→第一步，到2030年 第二阶段，至2030年→第二阶段，至2030年 近期：到2030年→近期：到2030年
    第二步，到2030年 第三步，到2030年 第四步，到2030年 第五步，到2030年 第一阶段，到2030年 第三阶段，到2030年 第四阶段，到2030年 第五阶段，到2030年 中期：至2030年 远期：至2030年 近期,至2030年 近期:至2030年 ，到2030年 第一步到2030年`,
  `又第一步，到2030年 第一步，到2030年前 第一步，到2030年来`,
);
/** 力争到2030年，…: the year of all that a chapter of aims lists, in a paragraph of its own that names no other. */
const LEADS_AIMS = withExamples(
  /^(?!.*(20[0-9]{2})\s*年.*(?!\1)20[0-9]{2}\s*年).*?(?<!截)[到至]\s*(?<year>20[0-9]{2})\s*年(?!以?[前来])/su,
  '到2030年 至2030年底 以健康成长为目标，到2030年 到2030年，达到；到2030年，建成 建成体系，⏎到2030年',
  '到2025年，达到；到2030年，建成 到2030年前 到2030年来 到2030年以来 截至2030年底 比2030年',
);
/** An item with more to come. */
const GOES_ON = /[；;，,]\s*$/u;

/**
 * The year, by clause, that a paragraph before gives the items of its list, up to the one that ends it, or the unnumbered
 * leads below it, or the sections of a chapter of aims. `clauses` in the order of the text; `numberedOf` gives the section
 * itself or the nearest numbered one above, `aimsOf` the chapter of aims that a section is in.
 */
export function yearsLed(
  clauses: readonly { id: string; section: string; text: string }[],
  numberedOf: (section: string) => string,
  aimsOf: (section: string) => string | null = () => null,
): Map<string, number> {
  const years = yearsOfAims(clauses, aimsOf);
  let led = null as { section: string; year: number } | null;
  let above = null as { section: string; year: number } | null;
  for (const { id, section, text } of clauses) {
    const numbered = numberedOf(section);
    const leading = LEADS_LEADS.exec(text)?.groups?.['year'];
    if (leading !== undefined) above = { section: numbered, year: Number(leading) };
    else if (section === numbered || above?.section !== numbered) above = null;
    else years.set(id, above.year);
    if (led?.section === section) years.set(id, led.year);
    const year = LEADS_LIST.exec(text.slice(-LONGEST_LEAD))?.groups?.['year'];
    if (year !== undefined) led = { section, year: Number(year) };
    else if (!GOES_ON.test(text)) led = null;
  }
  return years;
}
const LONGEST_LEAD = 200;

/** The year that the only dated paragraph of a chapter of aims gives the clauses of the sections below it. */
function yearsOfAims(
  clauses: readonly { id: string; section: string; text: string }[],
  aimsOf: (section: string) => string | null,
): Map<string, number> {
  const own = new Map<string, Set<number>>();
  for (const { section, text } of clauses) {
    if (aimsOf(section) !== section) continue;
    const year = LEADS_AIMS.exec(text)?.groups?.['year'];
    const years = own.get(section) ?? new Set();
    if (year !== undefined) years.add(Number(year));
    else if (YEAR_NAMED.test(text)) years.add(Number.NaN);
    own.set(section, years);
  }
  return new Map(
    clauses.flatMap(({ id, section }) => {
      const aims = aimsOf(section);
      const [year, other] = aims === null || aims === section ? [] : (own.get(aims) ?? []);
      return year === undefined || other !== undefined || Number.isNaN(year) ? [] : [[id, year] as const];
    }),
  );
}
const YEAR_NAMED = /20[0-9]{2}\s*年/u;

/** 2012年起5年内, 自2024年起三年内: a period in the words of a text. */
const SPAN = withExamples(
  /(20[0-9]{2})\s*年(?:起|开始)[，,的]{0,2}\s*([0-9一二三四五六七八九十]{1,2})\s*年(?:之?内|时间|左右)/gu,
  `2030年起5年内 2030年开始5年之内 2030年起5年时间 2030年起5年左右 2030年起，5年内 2030年起,5年内 2030年起一年内
    2030年起25年内`,
);

/** The last year of the only period that clauses give in words; null where they give none or several. */
export function endOfSpan(clauses: readonly { text: string }[]): number | null {
  const ends = clauses.flatMap(({ text }) =>
    [...text.matchAll(SPAN)].map(([, first, count = '']) => Number(first) + (ordinalValue(count) ?? 1) - 1),
  );
  const [end, other] = new Set(ends);
  return other === undefined ? (end ?? null) : null;
}

/** 上半年完成…，全年完成…: an aim of one year, in two steps. */
const OF_HALF_YEARS = withExamples(
  /上半年[^。0-9]{0,20}[0-9][^。]*全年[^。0-9]{0,20}[0-9]/u,
  '上半年完成3亿元，全年完成6亿元 上半年3亿元，全年6亿元 上半年甲{20}3亿元，全年甲{20}6亿元',
  '上半年完成。3亿元，全年6亿元 上半年完成3亿元。全年6亿元 上半年，全年6亿元',
);
/** So many paragraphs with such aims make the plan of a year. */
const FEWEST_OF_HALF_YEARS = 3;

/** The year of a document whose aims are those of half-years and of the whole of one; null for others. `date`: ISO 8601, of the document. */
export function yearOfHalves(clauses: readonly { text: string }[], date: string | null): number | null {
  const found = clauses.filter(({ text }) => OF_HALF_YEARS.test(text));
  return date !== null && found.length >= FEWEST_OF_HALF_YEARS ? Number(date.slice(0, 4)) : null;
}
