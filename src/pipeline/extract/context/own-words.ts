/** What a document says of itself in its headings and paragraphs where its title does not: that it is a report, and of what years it speaks. */
import type { Plan } from '../../schemas/plan.ts';
import type { Section } from '../../schemas/section.ts';
import { fiveYearPlan, PLAN_NUMBER, periodOfTitle, YEAR_RANGE } from '../../text/five-year-plans.ts';
import { type Genre, kindOfGenre } from '../../text/genres.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { plainDigits } from '../numbers/plain-text.ts';
import { outlookOf, planYears } from './plan-years.ts';

type Period = [number, number];

/** A row: what words of a heading, or of the beginning of a paragraph, say; `text` is given with its heading and a line feed before it. */
type OwnWordsRule<Says> = Rule<
  {
    in: 'headings' | 'text';
  },
  {
    says: (words: string) => Says | null;
  },
  readonly [words: string, says: Says]
>;

/** How many paragraphs at the beginning may say that a report is given, and how much of the beginning or the end of a paragraph is read, in UTF-16 units. */
const FIRST_PARAGRAPHS = 8;
const BEGINNING = 240;

/** Words by which a document says its genre: a speaker's, those before what it says, or a heading that looks back on work. */
export const OWN_GENRES: readonly OwnWordsRule<Genre>[] = ruleTable<OwnWordsRule<Genre>>('own genre', [
  {
    id: 'speech',
    in: 'text',
    says: (words) =>
      /代表[^，。；]{2,20}[，,]?向[^，。；]{0,12}(?:大会|会议|全会|代表)[^。；]{0,4}(?:报告|汇报)[^。；]{0,8}工作|代表[^，。；]{2,20}[，,]?(?:作|做)[^，。；]{0,8}(?:工作|情况)报告/u.test(
        words,
      )
        ? '工作报告'
        : null,
    examples: [
      ['现在，我代表市人民政府，向大会报告工作，请予审议。', '工作报告'],
      ['我代表县卫生健康局党委向会议汇报一年来的工作', '工作报告'],
      ['受市政府委托，我代表市教育局作工作报告。', '工作报告'],
    ],
    counterexamples: ['代表团向大会提出意见', '企业代表报告了工作进展', '代表作品报告文学'],
  },
  {
    id: 'announced',
    in: 'text',
    says: (words) => {
      const genre =
        /(?:现|特|并)?(?:提出|制定|形成)(?:以下|如下|本)(?:政策|工作|实施|指导|若干)?(?<genre>意见|措施|方案|办法|规划)(?=[：:。]|$)/u.exec(
          words.trim(),
        )?.groups?.['genre'];
      return (genre as Genre | undefined) ?? null;
    },
    examples: [
      ['为优化就医环境，经省政府同意，现提出以下意见：', '意见'],
      ['结合我县实际，特制定如下政策措施。', '措施'],
      ['根据有关规定，制定本办法。', '办法'],
    ],
    counterexamples: ['代表提出意见建议', '制定本地区方案，抓好落实', '提出以下意见建议'],
  },
  {
    id: 'review-heading',
    in: 'headings',
    says: (words) =>
      /(?:工作|任务|情况)(?:的)?(?:回顾|总结)$/u.test(words.replace(/\s/gu, '')) ? '工作报告' : null,
    examples: [
      ['2030年和“十五五”工作回顾', '工作报告'],
      ['去年教育工作总结', '工作报告'],
      ['过去五年工作的回顾', '工作报告'],
    ],
    counterexamples: ['“十三五”发展回顾', '总结推广工作经验', '回顾与展望'],
  },
]);

/** 2031年以来, 2031年规划: no year that is reviewed or planned by itself. */
const YEAR = '(?<![0-9到至由从自—–~～-])(?<year>20[0-9]{2})\\s*年';
const yearOf = (pattern: RegExp, words: string): number | null => {
  const year = pattern.exec(words)?.groups?.['year'];
  return year === undefined ? null : Number(year);
};
const reviewed = (year: number | null): Period | null => (year === null ? null : [year, year + 1]);
const planned = (year: number | null): Period | null => (year === null ? null : [year - 1, year]);

const REVIEWED = withExamples(
  new RegExp(`${YEAR}(?!以来|规划).{0,24}(?:回顾|总结|成[绩就效]|(?:完成|执行|进展)情况)`, 'u'),
  `2030年工作成绩 2030年成就 2030年工作成效 2030年工作回顾 2030年总结 2030年计划完成情况 2030年计划执行情况 2030年工作进展情况
    2030年甲{24}总结`,
  '2030年以来回顾 2030年规划回顾 到2030年回顾 截至2030年回顾',
);
const PLANNED = withExamples(
  new RegExp(
    `${YEAR}(?!以来|规划|远景|愿景|展望|基础).{0,24}?(?:工作|任务|目标|要求|安排|部署|打算|建议|思路)`,
    'u',
  ),
  `2030年工作 2030年任务 2030年目标 2030年要求 2030年安排 2030年部署 2030年打算 2030年建议 2030年思路
    2030年甲{24}工作
    甲2030年工作`,
  '2030年以来工作 2030年规划工作 2030年远景目标 2030年愿景目标 2030年展望目标 2030年基础工作',
);
const AIMS = withExamples(
  new RegExp(
    `${YEAR}[，,]?(?:[我全本][省市州县区旗国])?[^，。；：0-9到至]{0,16}?(?:目标|总体要求|总要求)(?:任务)?(?:初步|建议)?(?:安排)?(?:是|为|：)`,
    'u',
  ),
  `2030年主要预期目标是 2030年奋斗目标为 2030年发展目标： 2030年工作目标初步安排是 2030年总体要求是 2030年总要求建议是 2030年我市目标任务是
    2030年目标任务初步安排是 2030年目标任务建议安排为
    2030年我市甲{16}目标任务是
    甲2030年奋斗目标为`,
  `2030年。斗目标为 2030年奋，目标为`,
);
const OPENS = withExamples(
  new RegExp(`^\\s*(?:过去的)?${YEAR}[，,]?(?:是|全[省市州县区旗系]|我们|我[省市州县区旗])`, 'u'),
  `2030年是 2030年全市 2030年我们 2030年我市 2030年全省 2030年全州 2030年全县 2030年全区 2030年全旗 2030年全系 2030年我省 2030年我州 2030年我县 2030年我区 2030年我旗`,
  `，2030年是 2030年。是`,
);

/** The years of a report: the one it looks back on and the one it plans. */
export const REPORT_YEARS: readonly OwnWordsRule<Period>[] = ruleTable<OwnWordsRule<Period>>('own years', [
  {
    id: 'year-reviewed',
    in: 'headings',
    says: (words) => reviewed(yearOf(REVIEWED, words)),
    examples: [
      ['2030年和“十五五”工作回顾', [2030, 2031]],
      ['2019年和今年以来教育工作总结', [2019, 2020]],
      ['“十五五”时期和2030年工作回顾', [2030, 2031]],
      ['2030年主要工作和“十五五”发展成绩', [2030, 2031]],
    ],
    counterexamples: ['2030年以来工作回顾', '到2030年目标', '2016—2020年规划完成情况'],
  },
  {
    id: 'year-planned',
    in: 'headings',
    says: (words) =>
      outlookOf([words]) === 'back' || REVIEWED.test(words) ? null : planned(yearOf(PLANNED, words)),
    examples: [
      ['2031年重点工作', [2030, 2031]],
      ['2026年卫生健康工作安排', [2025, 2026]],
      ['关于2021年的主要任务', [2020, 2021]],
    ],
    counterexamples: ['到2035年远景目标', '2035年远景目标', '2030年工作回顾', '2021—2025年工作任务'],
  },
  {
    id: 'aims-of-year',
    in: 'text',
    says: (words) => planned(yearOf(AIMS, words)),
    examples: [
      ['2031年全市经济社会发展主要预期目标是：增长5%', [2030, 2031]],
      ['2024年，全省卫生健康工作的总体要求是：', [2023, 2024]],
    ],
    counterexamples: ['完成2030年目标任务', '到2030年发展目标是：'],
  },
  {
    id: 'year-opens-review',
    in: 'text',
    says: (words) =>
      reviewed(/^.*(?:回顾|总结)\n/u.test(words) ? yearOf(OPENS, words.replace(/^.*\n/u, '')) : null),
    examples: [['过去一年工作回顾\n2030年是很不平凡的一年', [2030, 2031]]],
    counterexamples: ['今年工作安排\n2031年是关键之年', '工作回顾\n2030年5月，全市'],
  },
]);

const PLAN_TITLE = withExamples(
  new RegExp(`[“"]?(?<plan>${PLAN_NUMBER})五[”"]\\s*(?:时期|期间|规划|的|经济|发展|主要|总体|目标)`, 'u'),
  `“十五五”时期 “十五五”期间 “十五五”规划 “十五五”的 “十五五”经济 “十五五”发展 “十五五”主要 “十五五”总体 “十五五”目标
    "十五五”的→"十五五”的 “十一五”的 “十二五”的 “十三五”的 “十四五”的 “十六五”的 “十七五”的 “十八五”的 “十九五”的 “十五五"的
    “十五五”的→“十五五”的
    “十十五”的`,
);
const TERM = withExamples(
  new RegExp(
    `(?:规划|计划|纲要|行动|方案|实施|目标)(?:的)?(?:期限?|时间|周期|年限)(?:确定|界定|设定)?(?:为|是|：|:|自|从)?\\s*(?<term>${YEAR_RANGE.source})`,
    'u',
  ),
  `规划期限为2026-2030年 计划期2026-2030年 纲要时间：2026-2030年 行动周期自2026-2030年 方案年限从2026-2030年 实施期是2026-2030年 目标期限确定为2026-2030年 目标期限界定为2026-2030年 目标期限设定为2026-2030年 规划期:2026-2030年`,
);

/** Names a document and says that it explains it. */
const EXPLAINED = withExamples(
  /《([^《》]+)》[^。]*(?:解读|说明|解答|答记者问|问答)/u,
  '《甲规划》解读如下 《甲规划》，现作说明 《甲规划》的解答 《甲规划》答记者问 《甲规划》问答',
  '《甲规划》。解读如下',
);
/** The years of other documents. */
export const PLAN_PERIODS: readonly OwnWordsRule<Period>[] = ruleTable<OwnWordsRule<Period>>('own period', [
  {
    id: 'term',
    in: 'text',
    says: (words) => {
      const [, first, last] = YEAR_RANGE.exec(TERM.exec(words)?.groups?.['term'] ?? '') ?? [];
      return first === undefined ? null : [Number(first), Number(last)];
    },
    examples: [
      ['规划期限为2016—2020年，展望到2030年。', [2016, 2020]],
      ['本方案实施期为2024年-2027年。', [2024, 2027]],
    ],
    counterexamples: ['本政策适用于2019年—2021年', '规划范围为全市'],
  },
  // What explains a plan speaks of the years of that plan.
  {
    id: 'period-explained',
    in: 'text',
    says: (words) => {
      const [, named = ''] = EXPLAINED.exec(words) ?? [];
      return periodOfTitle(named);
    },
    examples: [
      [
        '近日，省水利厅印发《甲省节水“十五五”规划》（以下简称《规划》），现就相关问题解读如下。',
        [2026, 2030],
      ],
      ['为便于理解《乙市养老服务规划（2031—2035年）》，现作说明。', [2031, 2035]],
    ],
    counterexamples: [
      '根据《甲省节水“十五五”规划》，制定本方案。',
      '《甲省节水办法》解读如下。',
      '印发《甲省节水“十五五”规划》。解读见附件。',
    ],
  },
  {
    id: 'plan-heading',
    in: 'headings',
    says: (words) =>
      outlookOf([words]) === 'back' ? null : fiveYearPlan(PLAN_TITLE.exec(words)?.groups?.['plan'] ?? ''),
    examples: [
      ['“十五五”时期水利发展的指导思想', [2026, 2030]],
      ['明确“十四五”时期主要目标', [2021, 2025]],
    ],
    counterexamples: ['“十四五”发展成效', '对接“十四五”', '“十四五”时期工作回顾'],
  },
]);

/** A document as far as it says this of itself; clauses in the order of the text. */
interface Told {
  sections: readonly Pick<Section, 'id' | 'title'>[];
  clauses: readonly { section: string; text: string }[];
}

/** The plan with the genre and the period that its own words give where its title gives none. */
export function withOwnWords<Of extends Pick<Plan, 'title' | 'genre' | 'period' | 'date'>>(
  plan: Of,
  told: Told,
): Of {
  const genre = plan.genre ?? ownGenre(told);
  const isDated = planYears({ ...plan, genre, planTitle: plan.title }).first !== null;
  return { ...plan, genre, period: isDated ? plan.period : ownPeriod(genre, told) };
}

function ownGenre({ sections, clauses }: Told): Genre | null {
  const paragraphs = clauses
    .slice(0, FIRST_PARAGRAPHS)
    .flatMap(({ text }) => [text.slice(0, BEGINNING), text.slice(-BEGINNING)]);
  const titles = sections.map(({ title }) => title);
  const said = OWN_GENRES.flatMap(({ in: where, says }) =>
    (where === 'text' ? paragraphs : titles).map(says),
  );
  return said.find((genre) => genre !== null) ?? null;
}

/** The years that the headings and paragraphs of a document give, by the first row that gives the same ones wherever it fits. */
function ownPeriod(genre: string | null, { sections, clauses }: Told): Period | null {
  const titleOf = new Map(sections.map(({ id, title }) => [id, title]));
  const titles = sections.map(({ title }) => plainDigits(title));
  const beginnings = clauses.map(
    ({ text, section }) => `${titleOf.get(section) ?? ''}\n${plainDigits(text.slice(0, BEGINNING))}`,
  );
  for (const { in: where, says } of kindOfGenre(genre) === 'report' ? REPORT_YEARS : PLAN_PERIODS) {
    const said = (where === 'text' ? beginnings : titles).map(says).filter((years) => years !== null);
    const [period = null] = said;
    if (period !== null && said.every((years) => years.join() === period.join())) return period;
  }
  return null;
}
