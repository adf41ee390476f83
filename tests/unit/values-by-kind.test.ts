/** Which numbers are statements by their kind: limits of time, charges, standards that rise, ranks of lists; and years of aims that a document says again. */
import { describe, expect, it } from 'vitest';
import { yearsLed } from '../../src/pipeline/extract/context/openings.ts';
import { isOfAims } from '../../src/pipeline/extract/context/plan-years.ts';
import { withRestatedYears } from '../../src/pipeline/extract/context/restated.ts';
import { readStatements } from '../../src/pipeline/extract/indicators/indicators.ts';
import type { Indicator } from '../../src/pipeline/schemas/facts.ts';
import { contextOfAims, factsOf } from '../support/facts.ts';

const values = (text: string) =>
  readStatements(text, contextOfAims()).found.map(({ value, unit }) => `${value}${unit}`);

describe('a length of time', () => {
  it.each([
    ['空气质量优良天数达到300天。', '300天'],
    ['不动产登记办理时间压缩至3个工作日。', '3个工作日'],
    ['重点用户平均停电时长控制在2小时以内。', '2小时'],
    ['电煤储备能力达到15天。', '15天'],
    ['学生每天体育锻炼不少于2小时。', '2小时'],
  ])('is a statement where it is measured: %s', (text, value) => expect(values(text)).toEqual([value]));

  it.each([
    '评审结果公示10天。',
    '返岗前隔离观察14天。',
    '整改期不超过3个月。',
    '暂时无法搬离的，可申请最长不超过6个月的过渡期。',
    '每次延期不超过15个工作日。',
    '开展未来15天以上天气预报。',
  ])('is none where it is a limit or part of a name: %s', (text) => expect(values(text)).toEqual([]));
});

describe('an amount', () => {
  it.each([
    ['承租公房的，租金标准以市场评估价的75%计收。', []],
    ['逾期不腾退的，按照同期租金标准的2倍收取租金。', []],
    ['家庭人均月收入低于最低工资标准的1.5倍的职工可以申请。', []],
    ['开挖深度超过5米的基坑、高度大于30米的大坝单独评估。', []],
    ['居民医保财政补助标准提高到670元。', ['670元']],
    ['基本公共卫生服务经费补助标准再提高5元。', ['5元']],
    ['兑现耕地地力补贴3.2亿元。', ['3.2亿元']],
    ['每人补贴3000元。', []],
  ])('is one by what is said of it: %s', (text, expected) => expect(values(text)).toEqual(expected));

  it('of people may say of which', () => {
    expect(values('将45万困难群众纳入低保，解决32万农村人口饮水安全问题。')).toEqual(['45万', '32万']);
  });

  it('of works is no part of the text when there are hundreds', () => {
    expect(values('统筹推进352项改革任务。')).toEqual(['352项']);
    expect(values('统筹推进12项改革任务。')).toEqual([]);
  });
});

it('lessons of a week may be a sum', () => {
  const lessons = readStatements('初中每周3节舞蹈课＋2节绘画课。', contextOfAims()).found;
  expect(lessons.map(({ name, value, unit }) => [name, `${value}${unit}`])).toEqual([
    ['舞蹈课', '3节'],
    ['绘画课', '2节'],
  ]);
});

it('a rank is that of each thing that the clause before names', () => {
  const ranks = readStatements('新增学位3000个，科技馆、博物馆，均居全省第二。', contextOfAims()).found;
  expect(ranks.filter(({ kind }) => kind === 'rank').map(({ name, value }) => [name, value])).toEqual([
    ['科技馆全省排名', 2],
    ['博物馆全省排名', 2],
  ]);
});

it('a table of expected values is one of targets', () => {
  const { indicators } = factsOf([
    ['序号', '指标', '预期值', '属性'],
    ['1', '火灾事故起数', '下降12%', '约束性'],
    ['2', '年均每十万人溺水人数', '<3', '预期性'],
  ]);
  expect(indicators.map(({ name, value, comparator, kind }) => [name, value, comparator, kind])).toEqual([
    ['火灾事故起数下降', 12, '=', 'target'],
    ['年均每十万人溺水人数', 3, '<', 'target'],
  ]);
});

describe('the year of a chapter of aims', () => {
  const years = (lead: string) => {
    const clauses = [
      { id: 'p1', section: 'aims', text: lead },
      { id: 'p2', section: 'aims-1', text: '建设社团200个。' },
      { id: 'p3', section: 'tasks', text: '建设泵站3座。' },
    ];
    const aimsOf = (section: string) => (section.startsWith('aims') ? 'aims' : null);
    return [...yearsLed(clauses, (id) => id, aimsOf)];
  };

  it('is that of its numbered sections', () => {
    expect(years('以健康成长为目标，到2030年，体系基本建成。')).toEqual([['p2', 2030]]);
  });

  it.each(['到2027年见成效，到2030年基本建成。', '截至2026年底，已建成体系。', '体系基本建成。'])(
    'is unknown below %s',
    (lead) => expect(years(lead)).toEqual([]),
  );

  it('is asked for by the title', () => {
    expect(['主要目标', '总体要求和目标任务', '目标完成情况', '重点任务'].map(isOfAims)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('an aim that is said again', () => {
  const aim = (name: string, value: number, year: number | null) =>
    ({ name, value, value2: null, unit: '所', year, kind: 'target' }) as Indicator;
  const again = (...aims: Indicator[]) => withRestatedYears(aims, '2026-03-01').map(({ year }) => year);

  it('has the year that it has elsewhere', () => {
    expect(again(aim('示范校', 100, 2030), aim('建设示范校', 100, null))).toEqual([2030, 2030]);
  });

  it('has none where the years differ, the value does, or the year is over', () => {
    expect(again(aim('示范校', 100, 2030), aim('示范校', 100, 2027), aim('示范校', 100, null))[2]).toBeNull();
    expect(again(aim('示范校', 100, 2030), aim('示范校', 80, null))[1]).toBeNull();
    expect(again(aim('示范校', 100, 2024), aim('示范校', 100, null))[1]).toBeNull();
  });
});
