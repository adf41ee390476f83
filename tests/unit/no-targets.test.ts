/** Numbers that are no targets, and where targets are to be reached. */
import { describe, expect, it } from 'vitest';
import type { SitePlan } from '../../src/corpus/model.ts';
import { isNoTarget } from '../../src/facts/targets/no-targets.ts';
import { targetsOf } from '../../src/facts/targets/target-rows.ts';
import type { Indicator } from '../../src/pipeline/schemas/facts.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const indicator = (own: Partial<Indicator>) =>
  ({
    clause: 'p1',
    name: '',
    unit: '个',
    value: 1,
    year: 2025,
    yearInferred: true,
    quote: '',
    ...own,
  }) as Indicator;
const plan = (text: string, ...indicators: Indicator[]) =>
  ({ indicators, clauseById: new Map([['p1', { text, rows: null }]]) }) as unknown as SitePlan;
const isNone = (text: string, own: Partial<Indicator>) => {
  const one = indicator(own);
  return isNoTarget(plan(text, one), one);
};

describe('a number is no target', () => {
  it.each([
    [
      '保证金应以合同总价乘以2%',
      { name: '保证金应以合同总价乘以', unit: '%', quote: '保证金应以合同总价乘以2%' },
    ],
    ['预期值达到90%', { name: '预期值', quote: '预期值达到90%' }],
    ['合计100', { name: '合计比重', unit: '%', quote: '合计100' }],
    ['市级投资占比为20%', { name: '市级投资占比', unit: '%', quote: '市级投资占比为20%' }],
    ['医院总投资9亿元，其中“十四五”投资5亿元', { value: 9, unit: '亿元', quote: '医院总投资9亿元' }],
  ] as const)('%s', (text, own) => expect(isNone(text, own)).toBe(true));
  it.each([
    ['现价总产值达到90亿元', { name: '现价总产值', quote: '现价总产值达到90亿元' }],
    ['需求响应能力达到5%', { name: '需求响应能力', unit: '%', quote: '需求响应能力达到5%' }],
    ['对外投资占比达到20%', { name: '对外投资占比', unit: '%', quote: '对外投资占比达到20%' }],
    ['合计造林100亩', { name: '合计造林', unit: '亩', quote: '合计造林100亩' }],
    ['医院总投资9亿元，其中中央投资5亿元', { value: 9, unit: '亿元', quote: '医院总投资9亿元' }],
  ] as const)('but not of %s', (text, own) => expect(isNone(text, own)).toBe(false));

  it('where one statement gives its name two values', () => {
    const quote = '合格率分别达到99%和95%';
    const [one, two] = [99, 95].map((value) => indicator({ name: '合格率', unit: '%', value, quote }));
    if (!one || !two) throw new Error('two values');
    expect(isNoTarget(plan(quote, one, two), one)).toBe(true);
    expect(isNoTarget(plan(quote, one), one)).toBe(false);
  });
});

describe('a year and a unit of the text', () => {
  const corpus = siteCorpus({
    plan: [
      '甲市供水发展规划（2021—2025年）',
      '一、任务',
      '（一）水源',
      '按照《甲市远景目标纲要（2021—2035年）》和《2035年远景目标》，农村自来水普及率达到98%。设计流量达到240m³/s。',
    ],
  });
  it('is not that of a title of another document, and the unit is whole', () => {
    const told = corpus.plans[0]?.indicators.map(({ value, unit, year }) => [value, unit, year]);
    expect(told).toEqual([
      [98, '%', 2025],
      [240, 'm³/s', 2025],
    ]);
    expect(targetsOf(corpus, 2035)).toEqual([]);
  });
});

describe('where a target is to be reached', () => {
  const corpus = siteCorpus({
    plan: [
      '甲市养老发展规划（2021—2025年）',
      '前言',
      '我国宣布，到2030年，护理型床位占比达到60%。',
      '一、任务',
      '（一）床位',
      '在乙县、丙县建成400个养老驿站。',
      '（二）驿站',
      '在丁区新建400个养老驿站。',
    ],
  });
  it('is the whole country where it is an aim of that', () =>
    expect(targetsOf(corpus, 2030).map(({ scope }) => scope)).toEqual(['全国']));
  it('is told of each place by itself', () => expect(targetsOf(corpus, 2025)).toHaveLength(2));
});
