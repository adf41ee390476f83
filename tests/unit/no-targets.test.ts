/** Numbers that are no targets, and what the column of a table says of one. */
import { describe, expect, it } from 'vitest';
import type { SitePlan } from '../../src/corpus/model.ts';
import { isNoTarget } from '../../src/facts/targets/no-targets.ts';
import { columnOf } from '../../src/facts/targets/table-column.ts';
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
    ['预期值达到90%', { name: '预期值', quote: '预期值达到90%' }],
    ['合计100', { name: '合计比重', unit: '%', quote: '合计100' }],
    ['市级投资占比为20%', { name: '市级投资占比', unit: '%', quote: '市级投资占比为20%' }],
    ['对日处理20吨及以上污水设施开展监测', { value: 20, unit: '吨', quote: '日处理20吨及以上污水设施' }],
    ['保障312个水文站、16个泵站正常运行', { value: 312, quote: '312个水文站' }],
    ['涉及42个乡镇27条支流', { value: 27, unit: '条', quote: '27条支流' }],
    [
      '全县农村人口约60万人，建设卫生室',
      { name: '全县农村人口', unit: '万人', quote: '全县农村人口约60万人' },
    ],
    ['学区范围包括东街、西街，共12个社区', { value: 12, quote: '共12个社区' }],
    ['以东湖、西湖等12个湖泊为重点，清淤', { value: 12, quote: '12个湖泊' }],
    ['医院总投资9亿元，其中“十四五”投资5亿元', { value: 9, unit: '亿元', quote: '医院总投资9亿元' }],
  ] as const)('%s', (text, own) => expect(isNone(text, own)).toBe(true));
  it.each([
    ['现价总产值达到90亿元', { name: '现价总产值', quote: '现价总产值达到90亿元' }],
    ['合计造林100亩', { name: '合计造林', unit: '亩', quote: '合计造林100亩' }],
    [
      '新增220千伏及以上变电容量500万千伏安',
      { value: 500, unit: '万千伏安', quote: '新增220千伏及以上变电容量500万千伏安' },
    ],
    ['建成12个以上示范村', { value: 12, quote: '12个以上示范村' }],
    ['建设312个水文站。保障正常运行', { value: 312, quote: '312个水文站' }],
    ['涉及三县，新建27条支渠', { value: 27, unit: '条', quote: '27条支渠' }],
    ['城镇常住人口达到60万人', { name: '城镇常住人口', unit: '万人', quote: '城镇常住人口达到60万人' }],
    ['建设东湖、西湖等12个公园', { value: 12, quote: '12个公园' }],
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

describe('the column of a target', () => {
  const rows = [
    ['项目', '单位', '2028年', '2029年', '2030年', '总计', '2031年展望'],
    ['新建泵站', '座', '2', '3', '4', '9', '5'],
    ['普及率', '%', '80', '85', '90', '—', '92'],
  ];
  const of = (row: number, column: number) =>
    columnOf(
      { clauseById: new Map([['p1', { text: '', rows }]]) } as unknown as SitePlan,
      indicator({ quote: rows[row]?.slice(0, column + 1).join('\t') ?? '' }),
    );
  it('says whether the years of its row make up its total, and that it is foreseen', () => {
    expect(of(1, 4)).toMatchObject({ foreseen: false, ofYear: true, added: false, year: null });
    expect(of(2, 4)).toMatchObject({ foreseen: false, ofYear: false });
    expect(of(1, 5)).toMatchObject({ foreseen: false, ofYear: false });
    expect(of(1, 6)).toMatchObject({ foreseen: true, ofYear: false });
    expect(columnOf(plan('新建泵站4座'), indicator({ quote: '新建泵站4座' }))).toEqual({
      foreseen: false,
      ofYear: false,
      added: false,
      year: null,
    });
  });
  it('says to which year something is added', () => {
    const table = [
      ['指标', '2025年', '2030年', '2031年展望', '十五五年均增速', '年均增长'],
      ['床位数', '100', '120', '130', '4%', '5%'],
      ['入学率', '90%', '95%', '96%', '[5%]', '1%'],
    ];
    const told = (row: number, column: number) => {
      const found = columnOf(
        { clauseById: new Map([['p1', { text: '', rows: table }]]) } as unknown as SitePlan,
        indicator({ quote: table[row]?.slice(0, column + 1).join('\t') ?? '' }),
      );
      return [found.added, found.year];
    };
    expect([told(1, 2), told(1, 4), told(1, 5), told(2, 4)]).toEqual([
      [false, null],
      [true, 2030],
      [true, 2030],
      [true, 2030],
    ]);
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
