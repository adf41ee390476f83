/** What a draft has of a plan. */
import { expect, it } from 'vitest';
import { comparedPlanOf } from '../../src/compare/source/plan-record.ts';
import { degreeChange } from '../../src/compare/tasks/degree.ts';
import { recordOf } from '../../src/corpus/plan-record.ts';
import { gapReport } from '../../src/desk/gaps.ts';
import { targetsOf } from '../../src/facts/targets/target-rows.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import { indicatorRow } from '../../src/pipeline/contract/rows.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const link = (plan: string, id?: string) => `/plans/${plan}/#${id ?? ''}`;
const FORESTS =
  '组织乡镇护林队伍逐片巡查天然林地块，对病虫害多发林带开展无人机监测，及时清理枯死林木并补植乡土树种。';
const ROADS = '拓宽连接行政村的县乡公路，改造年久失修的桥梁涵洞，沿线增设公交停靠点和候车亭，方便村民出行。';

const { plans } = siteCorpus({
  upper: [
    '云泽市林业发展“十四五”规划',
    '一、发展目标',
    '到2025年，森林覆盖率达到45%，新建苗圃30处。',
    '二、重点任务',
    '（一）加强天然林保护',
    FORESTS,
    '（二）改造乡村公路',
    ROADS,
  ],
  draft: [
    '云泽市林业发展“十四五”规划（送审稿）',
    '一、发展目标',
    '到2025年，森林覆盖率达到41%，新建苗圃30处。',
    '二、重点任务',
    '（一）加强天然林保护',
    FORESTS,
    '（二）开设老年大学课堂',
    '每个街道开设书法、合唱、智能手机使用等课程，聘请退休教师授课，学员凭身份证免费报名。',
  ],
});

it('tells tasks taken over from those not found, weaker targets from equal ones, and what only the draft has', () => {
  const [upper, draft] = plans.map((plan) => ({
    record: recordOf(plan, link),
    indicators: plan.indicators.map((each) =>
      indicatorRow(plan.id, each, { themes: [], series: null }, link),
    ),
  }));
  if (!upper || !draft) throw new Error('two plans are compared');
  const comparison = compareTwo(comparedPlanOf(upper.record), comparedPlanOf(draft.record));
  const report = gapReport(upper, draft, comparison);
  const kindOf = (name: string) =>
    [...report.tasks, ...report.targets].find(({ plan }) => plan.name.includes(name))?.kind;
  expect(kindOf('加强天然林保护')).toBe('same');
  expect(kindOf('改造乡村公路')).toMatch(/^(?:missing|doubtful)$/u);
  expect(kindOf('森林覆盖率')).toBe('weaker');
  expect(kindOf('苗圃')).toBe('same');
  expect(report.own.map(({ name }) => name).join()).toContain('开设老年大学课堂');
  expect(report.own.map(({ name }) => name).join()).not.toContain('加强天然林保护');
});

const judged = (
  [first, second]: readonly [string, string],
  [title, draftTitle] = ['云泽市发展规划', '云泽市发展规划（送审稿）'],
) => {
  const [one, other] = siteCorpus({
    one: [title, '一、目标', `${first}。`],
    other: [draftTitle, '一、目标', `${second}。`],
  }).plans.map((plan) => ({
    record: recordOf(plan, link),
    indicators: plan.indicators.map((each) =>
      indicatorRow(plan.id, each, { themes: [], series: null }, link),
    ),
  }));
  if (!one || !other) throw new Error('two plans are compared');
  const { targets } = gapReport(one, other, { alignments: [], parallels: [] });
  return targets.map(({ kind, numbers }) =>
    `${kind} ${numbers.map((each) => `${each.first} → ${each.second}`).join()}`.trim(),
  );
};

it.each([
  // Of these less is wanted, whatever the words of comparison.
  ['到2030年，城镇调查失业率为5%', '到2030年，城镇调查失业率为4%', 'stronger 5% → 4%'],
  ['到2030年，管网漏损率为9%', '到2030年，管网漏损率为10%', 'weaker 9% → 10%'],
  [
    '到2030年，万元产值用水量为20立方米',
    '到2030年，万元产值用水量为18立方米',
    'stronger 20立方米 → 18立方米',
  ],
  ['到2030年，病床空置率为8%', '到2030年，病床空置率为6%', 'stronger 8% → 6%'],
  ['到2030年，平均候车时间缩短到8分钟', '到2030年，平均候车时间缩短到9分钟', 'weaker 8分钟 → 9分钟'],
  // And of these more.
  ['到2030年，森林覆盖率为45%', '到2030年，森林覆盖率为41%', 'weaker 45% → 41%'],
  ['到2030年，单位产值能耗降低率为13%', '到2030年，单位产值能耗降低率为15%', 'stronger 13% → 15%'],
  ['到2030年，服务业比重提高到50%', '到2030年，服务业比重提高到55%', 'stronger 50% → 55%'],
  ['到2030年，馆藏图书达到1.2万册', '到2030年，馆藏图书达到12000册', 'same'],
  ['到2030年，建成示范渡口20个', '到2030年，示范渡口达到20个', 'same'],
  // Words of comparison.
  ['到2030年，森林覆盖率达到45%', '到2030年，森林覆盖率不低于45%', 'same'],
  ['到2030年，森林覆盖率达到45%', '到2030年，森林覆盖率超过45%', 'stronger 45% → >45%'],
  ['到2030年，森林覆盖率达到45%', '到2030年，森林覆盖率达到45%左右', 'numbers 45% → ≈45%'],
  ['到2030年，森林覆盖率不低于45%', '到2030年，森林覆盖率不超过45%', 'numbers ≥45% → ≤45%'],
  // Whether more is wanted is not known.
  ['到2030年，第一产业比重为9%', '到2030年，第一产业比重为7%', 'numbers 9% → 7%'],
  [
    '到2030年，人口密度为900人/平方公里',
    '到2030年，人口密度为950人/平方公里',
    'numbers 900人/平方公里 → 950人/平方公里',
  ],
  // Other years, areas and names.
  ['到2025年，森林覆盖率为45%', '到2035年，森林覆盖率为45%', 'year 45%（2025） → 45%（2035）'],
  ['到2030年，城镇化率达到70%', '到2030年，户籍人口城镇化率达到60%', 'numbers 70% → 60%'],
  ['到2030年，城镇化率达到60%', '到2030年，户籍人口城镇化率达到60%', 'doubtful'],
])('%s, in the draft %s: %s', (first, second, expected) =>
  expect(judged([first, second])).toEqual([expected]),
);

it('ranks are judged, too, and targets with unsure names are counted', () => {
  expect(
    judged(['到2030年，综合教育水平在全省各市中保持第三位', '到2030年，综合教育水平在全省各市中保持第五位']),
  ).toEqual([expect.stringMatching(/^(?:weaker|numbers) /u)]);
  const [one] = plans.map((plan) => ({
    record: recordOf(plan, link),
    indicators: plan.indicators.map((each, index) =>
      indicatorRow(plan.id, { ...each, nameUnsure: index === 0 }, { themes: [], series: null }, link),
    ),
  }));
  if (!one) throw new Error('there is a plan');
  const { targets, unsure } = gapReport(one, one, { alignments: [], parallels: [] });
  expect([targets.length, unsure]).toEqual([1, 1]);
});

it('targets of two places are told beside each other', () => {
  const words = ['到2030年，森林覆盖率为45%', '到2030年，森林覆盖率为41%'] as const;
  const titles = (draft: string): [string, string] => ['云泽市发展规划', draft];
  expect(judged(words, titles('青岚区发展规划'))).toEqual(['numbers 45%（全市） → 41%（全区）']);
  expect(judged([words[0], words[0]], titles('青岚区发展规划'))).toEqual([
    'doubtful 45%（全市） → 45%（全区）',
  ]);
});

it('a target is that of the same year, though one of another year comes first', () => {
  expect(
    judged(['到2030年，森林覆盖率达到45%。到2035年，森林覆盖率达到48%', '到2035年，森林覆盖率达到47%']),
  ).toEqual(['year 45%（2030） → 47%（2035）', 'weaker 48% → 47%']);
  expect(
    judged(['到2030年，森林覆盖率达到45%，管网漏损率为9%', '到2030年，森林覆盖率达到45%，燃气普及率达到90%']),
  ).toEqual(['same', 'missing']);
});

it('a target that a plan tells in its aims, its tasks and a table is told once, as on the board', () => {
  const TOLD = [
    '一、发展目标',
    '到2025年，建成社区食堂120个，改造敬老院30所。',
    '二、重点任务',
    '（一）助餐服务',
    '到2025年，新建社区食堂120个，培训护理员120名。',
    '三、主要指标',
    '| 指标 | 单位 | 2025年 |',
    '| --- | --- | --- |',
    '| 社区食堂 | 个 | 120 |',
    '| 敬老院床位 | 张 | 900 |',
  ];
  const corpus = siteCorpus({
    upper: ['云泽市养老服务规划（2021—2025年）', ...TOLD],
    draft: ['云泽市养老服务规划（2021—2025年）（送审稿）', ...TOLD],
  });
  const [upper, draft] = corpus.plans.map((plan) => ({
    record: recordOf(plan, link),
    indicators: plan.indicators.map((each) =>
      indicatorRow(plan.id, each, { themes: [], series: null }, link),
    ),
  }));
  if (!upper || !draft) throw new Error('two plans are compared');
  const { targets, own } = gapReport(upper, draft, { alignments: [], parallels: [] });
  const meals = targets.filter(({ plan }) => plan.name.includes('食堂'));
  expect(meals.map(({ kind, clauses }) => [kind, clauses.length])).toEqual([['same', 3]]);
  const board = targetsOf(corpus, 2025).filter(({ plan }) => plan === 'upper');
  expect(targets).toHaveLength(board.length);
  expect(own.map(({ name }) => name).join()).not.toMatch(/食堂|敬老院|护理员/u);
});

it.each([
  ['必须公开招标目录', '鼓励公开招标目录', 'weaker'],
  ['确保灌区按期通水', '灌区按期通水', 'weaker'],
  ['探索异地结算', '实行异地结算', 'stronger'],
  ['鼓励农户参保', '农户应当参保', 'stronger'],
  ['鼓励农户参保', '引导农户参保', undefined],
  ['应当公示，鼓励监督', '应当公示，鼓励监督', undefined],
])('%s → %s: %s', (plan, draft, change) => expect(degreeChange(plan, draft)?.change).toBe(change));
