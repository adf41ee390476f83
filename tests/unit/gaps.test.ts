/** What a draft has of a plan. */
import { expect, it } from 'vitest';
import { comparedPlanOf } from '../../src/compare/source/plan-record.ts';
import { degreeChange } from '../../src/compare/tasks/degree.ts';
import { recordOf } from '../../src/corpus/plan-record.ts';
import { gapReport } from '../../src/desk/gaps.ts';
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
    '青岚区林业发展“十四五”规划',
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

it.each([
  ['必须公开招标目录', '鼓励公开招标目录', 'weaker'],
  ['确保灌区按期通水', '灌区按期通水', 'weaker'],
  ['探索异地结算', '实行异地结算', 'stronger'],
  ['鼓励农户参保', '农户应当参保', 'stronger'],
  ['鼓励农户参保', '引导农户参保', undefined],
  ['应当公示，鼓励监督', '应当公示，鼓励监督', undefined],
])('%s → %s: %s', (plan, draft, change) => expect(degreeChange(plan, draft)?.change).toBe(change));
