/** Targets with what came of them, as plain data and as a table. */
import { describe, expect, it } from 'vitest';
import type { SitePlan } from '../../src/corpus/model.ts';
import { type Known, outcomeOf } from '../../src/facts/targets/outcome.ts';
import { isBesideLevel, nameOneThing } from '../../src/facts/targets/same-target.ts';
import { targetList } from '../../src/facts/targets/target-list.ts';
import { isKnown, targetsOf, targetYears, wordsAround } from '../../src/facts/targets/target-rows.ts';
import { isBurden } from '../../src/facts/targets/wanted.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Indicator } from '../../src/pipeline/schemas/facts.ts';
import { siteCorpus } from '../support/site-corpus.ts';

type Value = Known['target'];
/** What names of burdens say. */
const LESS = { more: false, less: true };
const value = (year: number, normalized: number, more: Partial<Value> = {}): Value => ({
  year,
  normalized,
  comparator: '=',
  kind: 'baseline',
  ...more,
});
const goal = (normalized: number, more: Partial<Value> = {}) =>
  value(2025, normalized, { kind: 'target', ...more });
const outcome = (target: Value, baseline: Value | null, ...results: Value[]) =>
  outcomeOf({ target, year: 2025, baseline, results });

describe('what is said of a target, its share and the rule', () => {
  const of = (target: Value, baseline: Value | null, results: Value[], more: Partial<Known> = {}) => {
    const { kind, share, rule, year } = outcomeOf({ target, year: 2025, baseline, results, ...more });
    return [kind, share, rule, year].join(' ');
  };
  it.each([
    [goal(100), value(2020, 60), [value(2025, 100)], 'reached 1 fromBaseline 2025'],
    [goal(100), null, [value(2025, 80)], 'missed 0.8 ofTarget 2025'],
    [goal(100), value(2020, 100), [value(2024, 50)], 'underway 0.5 ofTarget 2024'],
    // The first result that is at the target decides while that of the year is not known.
    [goal(100), null, [value(2022, 90), value(2023, 100), value(2024, 99)], 'reached 1 ofTarget 2023'],
    [goal(100), null, [value(2022, 90), value(2024, 99)], 'underway 0.99 ofTarget 2024'],
    [goal(100), null, [value(2026, 120)], 'unreported  none '],
    [goal(0), null, [value(2025, 1)], 'reached  none 2025'],
    [goal(10, { comparator: '<=' }), null, [value(2025, 10)], 'reached  none 2025'],
    [goal(10, { comparator: '<' }), null, [value(2025, 11)], 'missed  none 2025'],
    [goal(10, { comparator: '<=' }), value(2020, 20), [value(2025, 15)], 'missed 0.5 fromBaseline 2025'],
    [goal(3), null, [value(2025, 3, { kind: 'rank' })], 'reached  rank 2025'],
    [goal(10), value(2020, 20), [value(2025, 12)], 'missed 0.8 fromBaseline 2025'],
  ] as const)('%#: %s', (target, baseline, results, expected) =>
    expect(of(target, baseline, [...results])).toBe(expected),
  );
  it('of its year, or of a burden', () => {
    expect(of(goal(8), null, [value(2024, 9), value(2025, 8)], { ofItsYear: true })).toBe(
      'reached 1 ofTarget 2025',
    );
    // A share of what is to be as little as possible says nothing; how much of the way from a baseline is done does.
    expect(of(goal(8), null, [value(2024, 7)], { direction: LESS })).toBe('reached  none 2024');
    expect(of(goal(8), null, [value(2024, 9)], { direction: LESS })).toBe('underway  none 2024');
    expect(of(goal(8), value(2020, 10), [value(2024, 9)], { direction: LESS })).toBe(
      'underway 0.5 fromBaseline 2024',
    );
  });
});

describe('what came of a target', () => {
  it('is reached by a result of the year, and missed by one that falls short', () => {
    expect(outcome(goal(100), value(2020, 60), value(2025, 100))).toMatchObject({
      kind: 'reached',
      share: 1,
    });
    expect(outcome(goal(100), value(2020, 60), value(2025, 90))).toMatchObject({
      kind: 'missed',
      share: 0.75,
      rule: 'fromBaseline',
    });
  });

  it('is under way while only results of years before are known', () => {
    expect(outcome(goal(100), value(2020, 60), value(2022, 70))).toMatchObject({
      kind: 'underway',
      share: 0.25,
      year: 2022,
    });
  });

  it('is reached before the year, unless the result of the year is lower again', () => {
    expect(outcome(goal(100), null, value(2023, 105))).toMatchObject({ kind: 'reached', year: 2023 });
    expect(outcome(goal(100), null, value(2023, 105), value(2025, 95))).toMatchObject({ kind: 'missed' });
  });

  it('is not known without a result, or with results of later years only', () => {
    expect(outcome(goal(100), value(2020, 60)).kind).toBe('unreported');
    expect(outcome(goal(100), null, value(2027, 120)).kind).toBe('unreported');
  });

  it('is told by its own year alone where it is said of one year', () => {
    const yearly = (...results: Value[]) =>
      outcomeOf({ target: goal(8), year: 2025, baseline: null, results, ofItsYear: true });
    expect(yearly(value(2024, 9))).toMatchObject({
      kind: 'underway',
      share: null,
      year: 2024,
      earlier: 'at',
    });
    expect(yearly(value(2024, 7)).earlier).toBe('short');
    expect(yearly(value(2026, 9)).kind).toBe('unreported');
    expect(yearly(value(2024, 9), value(2025, 7)).kind).toBe('missed');
  });

  it('counts downwards what plans want less of, though the aim lies above the baseline', () => {
    const coal = (result: number) =>
      outcomeOf({
        target: goal(500),
        year: 2025,
        baseline: value(2024, 180),
        results: [value(2025, result)],
        direction: LESS,
      });
    expect([coal(135).kind, coal(520).kind]).toEqual(['reached', 'missed']);
    // No way leads to a limit above the baseline.
    expect(coal(340).share).toBeNull();
    const burdens = ['煤炭消费量', '单位GDP能耗', '化学需氧量排放量', 'PM2.5浓度', '城镇登记失业率'];
    expect(burdens.filter((name) => !isBurden(name))).toEqual([]);
    const reductions = ['单位产值能耗降幅', '污水排放下降率'];
    expect([...reductions.filter((name) => isBurden(name)), isBurden('PM2.5浓度', '%')]).toEqual([false]);
    const goods = ['社会消费品零售总额', '文化消费支出', '污染地块安全利用率', '排放达标率', '燃气发电装机'];
    expect(goods.filter((name) => isBurden(name))).toEqual([]);
  });

  it('counts downwards where the target lies below its baseline or is an upper limit', () => {
    expect(outcome(goal(30), value(2020, 50), value(2025, 29))).toMatchObject({ kind: 'reached' });
    expect(outcome(goal(30), value(2020, 50), value(2024, 40))).toMatchObject({
      kind: 'underway',
      share: 0.5,
    });
    expect(outcome(goal(5, { comparator: '<=' }), null, value(2025, 6))).toMatchObject({ kind: 'missed' });
  });

  it('compares places without a share: the third is better than the fifth', () => {
    const place = (year: number, rank: number) => value(year, rank, { kind: 'rank' });
    expect(outcome({ ...goal(3), kind: 'rank' }, place(2020, 5), place(2025, 2))).toMatchObject({
      kind: 'reached',
      share: null,
    });
  });

  it('says when the way leads away from the target', () => {
    expect(outcome(goal(100), value(2020, 60), value(2023, 50)).share).toBe(-0.25);
  });
});

it.each([
  '能源消费总量',
  '煤炭消费量',
  '煤消费',
  '石油消耗量',
  '油品消耗总量',
  '用水消耗量',
  '水资源消耗量',
  '能源消费总量（万吨标准煤）',
  '能源消费量(吨)',
  '能源消费及碳强度',
  '煤炭消费和占比',
  '单位GDP能耗',
  '万元产值水耗',
  '供电煤耗',
  '碳排放',
  '碳排放总量',
  '化学需氧量排放量（吨）',
  '碳排放强度',
  'PM2.5浓度',
  '臭氧浓度(微克)',
  '道路死亡人数',
  '城镇登记失业率',
  '火灾事故起数',
  '结核发病率',
  '灾害损失',
  '管网漏损率',
  '电网线损率',
  '出生缺陷率',
  '土壤污染面积',
  '用水总量',
  '万元产值用水量',
  '义务教育辍学率',
  '商铺空置率',
  '不良贷款率',
  '资产负债率',
])('%s is a burden', (name) => expect(isBurden(name)).toBe(true));

it.each([
  '社会消费品零售总额',
  '能源消费者满意度',
  '文化消费支出',
  '煤炭产量',
  '排放达标率',
  '浓度达标天数',
  '事故处置及时率',
  '污染地块安全利用率',
  '失业保险参保人数',
  '燃气发电装机（替代煤耗）',
  '年节约用水量',
  '再生水利用量',
  '人均生活用水量',
  '闲置土地处置率',
  '投诉办结率',
])('%s is none', (name) => expect(isBurden(name)).toBe(false));

describe('the targets of plans', () => {
  const corpus = siteCorpus({
    outline: [
      '甲市农业发展规划（2021—2025年）',
      '一、基础',
      '2020年，全市优质粮食总产量达到60万吨。',
      '二、目标',
      '到2025年，全市优质粮食总产量达到100万吨，建成示范农场20个。',
    ],
    report: ['甲市农业工作报告', '一、成绩', '2022年，预计全市优质粮食总产量达到70万吨。'],
  });
  const rows = targetsOf(corpus, 2025);

  it('stand under the year that they are set for', () => {
    expect(targetYears(corpus)).toEqual([2025]);
    expect(rows.map(({ target }) => target.printed)).toEqual(['100万吨', '20个']);
  });

  it('have the words around them, and are told apart where nothing else is known', () => {
    expect(rows.map(({ words }) => words)).toEqual(['全市优质粮食总产量达到100万吨', '建成示范农场20个']);
    expect(rows.map(isKnown)).toEqual([true, false]);
    expect(wordsAround('新建渡口3处，突破船用电机等5项左右关键技术；', '5项左右关键技术')).toBe(
      '突破船用电机等5项左右关键技术',
    );
    expect(wordsAround('航道', '5项')).toBe('5项');
    expect(wordsAround(`${'长'.repeat(90)}5项`, '5项')).toBe('5项');
  });

  it('have the result before the plan, those since, and lead to the sentences', () => {
    const [grain] = rows;
    expect(grain?.baseline?.printed).toBe('60万吨');
    expect(
      grain?.results.map(({ plan, year, printed, forecast }) => [plan, year, printed, forecast]),
    ).toEqual([['report', 2022, '70万吨', true]]);
    expect(grain?.outcome).toMatchObject({ kind: 'underway', share: 0.25 });
    expect(grain?.target.quote).toContain('100万吨');
  });

  it('say so where the plans give no result', () => {
    expect(rows[1]).toMatchObject({ baseline: null, results: [], outcome: { kind: 'unreported' } });
  });

  it('are rows of a table with values that lead to their sentences', () => {
    const list = targetList(corpus, 2025, speech('zh', zh, linksBelow('')));
    const grain = list.rows[0]?.cells;
    expect(grain).toHaveLength(list.columns.length);
    expect(grain?.[3]).toEqual([
      { words: `2022 70万吨${zh.indicators.forecast}`, url: `/plans/report/#${rows[0]?.results[0]?.clause}` },
    ]);
    expect(grain).toContain(zh.targets.outcomes.underway);
    expect(grain).toContain(0.25);
    expect(list.rows[0]?.facets).toMatchObject({ outcome: ['underway'], plan: ['outline'] });
  });
});

describe('a target that a plan tells twice', () => {
  it.each([
    ['建设重大平台', '重大农机服务平台'],
    ['实施重大专项', '组织实施重大育种专项'],
    ['新增社区食堂', '建成社区食堂'],
    ['天然草原面积', '天然草原保有量'],
    ['培育龙头企业', '新培育省级龙头企业'],
  ])('%s and %s are one', (one, other) => expect(nameOneThing(one, other)).toBe(true));

  it.each([
    ['新建供水站', '新建提水泵站'],
    ['改造敬老院', '新建乡村图书馆'],
    ['示范县', '建成特色种植示范县和繁育基地'],
    ['社区食堂', '社区食堂厨师'],
  ])('%s and %s are two', (one, other) => expect(nameOneThing(one, other)).toBe(false));

  const corpus = siteCorpus({
    plan: [
      '甲市养老服务发展规划（2021—2025年）',
      '一、目标',
      '到2025年，建成社区食堂120个，改造敬老院30所。',
      '二、任务',
      '（一）助餐服务',
      '到2025年，新建社区食堂120个，培训护理员120名。',
      '（二）设施改造',
      '到2025年，新建项目45个。',
      '（三）设备更新',
      '到2025年，其他项目45个。',
    ],
  });
  const rows = targetsOf(corpus, 2025);

  it('is one row with both places', () => {
    const meals = rows.filter(({ name }) => name.includes('食堂'));
    expect(meals).toHaveLength(1);
    expect(meals[0]?.again.map(({ printed }) => printed)).toEqual(['120个']);
    expect(rows.filter(({ target }) => target.printed.startsWith('120'))).toHaveLength(2);
  });

  it('whose name says nothing is told with its heading', () => {
    // Two such names under two headings are two targets.
    const bare = rows.filter(({ target }) => target.printed === '45个');
    expect(bare.map(({ within }) => within)).toEqual(['设施改造', '设备更新']);
    expect(rows.find(({ name }) => name.includes('敬老院'))?.within).toBe('');
  });
});

describe('what a plan tells of years before the one it aims at', () => {
  const corpus = siteCorpus({
    report: [
      '甲市农业发展规划（2016—2020年）',
      '一、成绩',
      '截至2017年底，全市优质粮食总产量已达到60万吨。',
      '二、目标',
      '到2020年，全市优质粮食总产量达到100万吨。',
    ],
  });

  it('is where it starts, no later result', () => {
    const [row] = targetsOf(corpus, 2020);
    expect(row?.results).toEqual([]);
    expect(row?.baseline).toMatchObject({ year: 2017, printed: '60万吨' });
    expect(row?.outcome.kind).toBe('unreported');
  });
});

describe('aims', () => {
  const aim = (own: object) =>
    ({
      name: '培育',
      clause: '',
      year: 2025,
      yearInferred: false,
      quote: '',
      ...own,
    }) as unknown as Indicator;
  const plan = (...indicators: Indicator[]) =>
    ({ indicators, clauseById: new Map(), data: { period: [2021, 2025] } }) as unknown as SitePlan;

  it('are not what comes in beside the level that the same clause tells', () => {
    const added = aim({ flow: true, wanted: true, unit: '个', value: 3 });
    const level = aim({ flow: false, wanted: true, unit: '个', value: 8 });
    expect(isBesideLevel(plan(added, level), added)).toBe(true);
    expect(isBesideLevel(plan(added, level), level)).toBe(false);
    expect(
      isBesideLevel(plan(added, aim({ flow: false, wanted: true, unit: '个', year: 2030 })), added),
    ).toBe(false);
    expect(isBesideLevel(plan(added), added)).toBe(false);
  });
});
