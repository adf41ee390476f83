/** Statements of fields that the corpus does not have: health, transport, agriculture, education, housing, environment. */
import { describe, expect, it } from 'vitest';
import type { factContext } from '../../src/pipeline/extract/context/fact-context.ts';
import { findFacts } from '../../src/pipeline/extract/facts.ts';
import { contextOfAims, factsOf } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

const context = contextOfAims();
const read = (text: string) =>
  findIndicators(text, context).map(({ name, comparator, value, unit }) => [name, comparator, value, unit]);

describe('values and names', () => {
  it.each([
    ['每千人口医疗卫生机构床位数达到7.5张。', [['每千人口医疗卫生机构床位数', '=', 7.5, '张']]],
    ['三分之二的行政村设有卫生室。', [['设有卫生室的行政村占比', '=', 0.6667, '']]],
    [
      '人均预期寿命由80.1岁提高到81岁左右。',
      [
        ['人均预期寿命', '=', 80.1, '岁'],
        ['人均预期寿命', '~', 81, '岁'],
      ],
    ],
    ['18人均预期寿命达到81岁。', [['人均预期寿命', '=', 81, '岁']]],
    [
      '婴儿死亡率、5岁以下儿童死亡率分别控制在4‰和6‰以下。',
      [
        ['婴儿死亡率', '<=', 4, '‰'],
        ['5岁以下儿童死亡率', '<=', 6, '‰'],
      ],
    ],
    [
      '甲区、乙区的绿化率分别达到：35%、40%。',
      [
        ['甲区的绿化率', '=', 35, '%'],
        ['乙区的绿化率', '=', 40, '%'],
      ],
    ],
    [
      '三项指标分别为：（1）学校12所；（2）教师300名。',
      [
        ['学校', '=', 12, '所'],
        ['教师', '=', 300, '名'],
      ],
    ],
    ['全市70%以上的乡镇卫生院达到服务能力标准。', [['达到服务能力标准的乡镇卫生院占比', '>=', 70, '%']]],
    ['省预算内投资上半年下达60%以上。', [['省预算内投资上半年下达', '>=', 60, '%']]],
    ['电子病历使用率达到90%。', [['电子病历使用率', '=', 90, '%']]],
    ['轨道交通日均客运量达到800万乘次。', [['轨道交通日均客运量', '=', 800, '万乘次']]],
    ['公交平均候车时间缩短到8分钟。', [['公交平均候车时间', '=', 8, '分钟']]],
    ['公交线网密度达到每万人25条。', [['公交线网密度', '=', 25, '条/万人']]],
    [
      '港口吞吐量翻一番、达到3亿吨以上。',
      [
        ['港口吞吐量', '=', 2, '倍'],
        ['港口吞吐量', '>=', 3, '亿吨'],
      ],
    ],
    [
      '用水总量控制在45亿立方米以内；到2035年控制在48亿立方米以内。',
      [
        ['用水总量', '<=', 45, '亿立方米'],
        ['用水总量', '<=', 48, '亿立方米'],
      ],
    ],
    [
      '化肥、农药使用量分别比2030年减少3%和5%。',
      [
        ['化肥使用量比2030年减少', '=', 3, '%'],
        ['农药使用量比2030年减少', '=', 5, '%'],
      ],
    ],
    [
      '单位建筑面积能耗18.48千克标准煤/平方米，供电煤耗不高于292克标准煤/千瓦时。',
      [
        ['单位建筑面积能耗', '=', 18.48, '千克标准煤/平方米'],
        ['供电煤耗', '<=', 292, '克标准煤/千瓦时'],
      ],
    ],
    ['新增立体绿化100万延米。', [['新增立体绿化', '=', 100, '万延米']]],
    ['公园服务半径覆盖率大于等于90%。', [['公园服务半径覆盖率', '>=', 90, '%']]],
    ['综合算力供给超30000P，支持1080P高清频道。', [['综合算力供给', '>', 30000, 'P']]],
    // Fines and sayings state nothing.
    ['未建立台账的，处一万元以上五万元以下罚款。', []],
    ['拒不改正的，并处10万元以上100万元以下的罚款。', []],
    ['坚持百花齐放、百家争鸣，让绿化走进千家万户。', []],
    ['秸秆综合利用率达到九成五。', [['秸秆综合利用率', '=', 9.5, '成']]],
    ['农业社会化服务面积达9 800万亩次。', [['农业社会化服务面积', '=', 9800, '万亩次']]],
    [
      '规模以上养殖场由860家发展到1 200家。',
      [
        ['规模以上养殖场', '=', 860, '家'],
        ['规模以上养殖场', '=', 1200, '家'],
      ],
    ],
    [
      '劳动年龄人口平均受教育年限由10.8年提高到11.3年。',
      [
        ['劳动年龄人口平均受教育年限', '=', 10.8, '年'],
        ['劳动年龄人口平均受教育年限', '=', 11.3, '年'],
      ],
    ],
    ['培训300名懂教学、善管理的乡村校长。', [['培训乡村校长', '=', 300, '名']]],
    ['学校体育场馆覆盖率达到百分之百。', [['学校体育场馆覆盖率', '=', 100, '%']]],
    [
      '保障性租赁住房不少于5万套（间），商品住宅去化周期缩短至18个月以内。',
      [
        ['保障性租赁住房', '>=', 5, '万套（间）'],
        ['商品住宅去化周期', '<=', 18, '个月'],
      ],
    ],
    [
      '发放个人住房贷款4.1万笔、金额178.6亿元。',
      [
        ['发放个人住房贷款', '=', 4.1, '万笔'],
        ['发放个人住房贷款金额', '=', 178.6, '亿元'],
      ],
    ],
    [
      'PM2.5年均浓度≤35微克/立方米，优良天数比例＞85%。',
      [
        ['PM2.5年均浓度', '<=', 35, '微克/立方米'],
        ['优良天数比例', '>', 85, '%'],
      ],
    ],
    [
      '再生水利用率达到30%以上，建成区绿化覆盖率42%。',
      [
        ['再生水利用率', '>=', 30, '%'],
        ['建成区绿化覆盖率', '=', 42, '%'],
      ],
    ],
    [
      '储能规模达到50万千瓦/100万千瓦时。',
      [
        ['储能规模', '=', 50, '万千瓦'],
        ['储能规模', '=', 100, '万千瓦时'],
      ],
    ],
    ['人口自然增长率为-1.2‰。', [['人口自然增长率', '=', -1.2, '‰']]],
    [
      '托育机构、老年食堂分别不少于3家和5家。',
      [
        ['托育机构', '>=', 3, '家'],
        ['老年食堂', '>=', 5, '家'],
      ],
    ],
    [
      '工业增加值增长6%左右，力争达到7%。',
      [
        ['工业增加值增长', '~', 6, '%'],
        ['工业增加值增长', '=', 7, '%'],
      ],
    ],
  ])('of %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '急诊科实行24小时值班，热线实行7×24小时值守。',
    '乡镇卫生院提供24小时急诊服务，水厂落实24小时应急值守。',
    '打造1小时通勤圈，完善15分钟便民生活圈。',
    '给予每人12万元人才津贴。',
    '低保标准每人每月不低于860元。',
    '养老缴费年限可缩短至5年。',
    '车桩比力争达到2：1。',
    '打造年产值超百亿元的产业集群。',
    '超额完成任务50%。',
    '推进700万吨露天矿和35万千瓦热电联产项目。',
  ])('are not made of %s', (text) => expect(read(text)).toEqual([]));
});

describe('documents that tell how things were', () => {
  it.each([
    ['甲市2033年国民经济和社会发展统计公报', '渔业产值12亿元，增长3%。'],
    ['甲市2033年水利发展情况报告', '灌溉面积达到80万亩。'],
  ])('%s reports', (title, text) => {
    const { indicators } = factsOf(text, 'context', title);
    expect(indicators.map(({ year, wanted }) => [year, wanted])).toEqual(indicators.map(() => [2033, false]));
    expect(indicators.length).toBeGreaterThan(0);
  });

  it('leave thresholds, scores and parts of names out', () => {
    for (const text of [
      '煤耗高出全国平均水平15%的机组逐步关停。',
      '实施240小时过境免签政策。',
      '每满1年计2分，最高10分。',
    ])
      expect(factsOf(text, 'task').indicators).toEqual([]);
  });
});

describe('years', () => {
  const years = (text: string) => findIndicators(text, context).map(({ value, year }) => [value, year]);
  it.each([
    [
      '毛入学率93%（2033年）、95%以上（2034年）。',
      [
        [93, 2033],
        [95, 2034],
      ],
    ],
    [
      '到2031年、2033年和2035年，再生水利用率分别达到25%、30%和40%。',
      [
        [25, 2031],
        [30, 2033],
        [40, 2035],
      ],
    ],
    [
      '人均预期寿命由2020年的78.6岁提高到2025年的79.5岁，吸烟率降至百分之二十。',
      [
        [78.6, 2020],
        [79.5, 2025],
        [20, 2025],
      ],
    ],
  ])('of %s', (text, expected) => expect(years(text)).toEqual(expected));

  const place = { file: 'a.txt', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const yearIn = (text: string) =>
    findFacts({
      plan: { title: '甲市意见', genre: '意见', level: '市', period: null, date: null },
      sections: [],
      clauses: [
        {
          id: 's0-p1',
          section: 's0',
          kind: 'text',
          role: null,
          hash: '',
          order: 1,
          text,
          source: place,
          table: null,
          rows: null,
          themes: [],
        },
      ],
      placeIn: () => place,
      aliases: { references: {}, agencies: {}, scopes: [], search: [] },
      themes: [],
    }).indicators.map(({ year }) => year);
  it.each([
    ['２０２５年全县拥有托位２，１００个。', 2025],
    ['二〇二五年农民收入突破三万元。', 2025],
    ['2022年起5年内，大力实施人才工程。引进医师2000名。', 2026],
    ['“十四五”期间，筹建保障性租赁住房12万套。', 2025],
    ['引进医师2000名。', null],
  ])('of a document without a period: %s', (text, year) => expect(yearIn(text)).toEqual([year]));
});

describe('the kind of a value', () => {
  const report = { genre: '工作报告', planTitle: '政府工作报告', period: null, date: '2031-01-20' };
  const rows: [string, Partial<Parameters<typeof factContext>[0]>, string, number, string][] = [
    ['病床达到4000张。', { titles: ['发展基础'], type: 'context' }, 'an inventory', 2030, 'baseline'],
    [
      '“十六五”时期，粮食产量年均增长6%。',
      { titles: ['现状'], type: 'context' },
      'the own plan',
      2035,
      'target',
    ],
    ['新建学校30所。', { ...report, titles: ['一年来的主要工作'], type: null }, 'a report', 2030, 'baseline'],
    [
      '湿地达到30万亩。',
      { ...report, titles: ['“十六五”时期主要目标'] },
      'the aims in a report',
      2035,
      'target',
    ],
    ['新建公租房3万套。', { ...report, titles: ['今年重点工作'] }, 'the work of the year', 2031, 'target'],
  ];
  it.each(rows)('of %s in %o, %s', (text, place, _words, year, kind) => {
    const where = contextOfAims(place);
    expect(findIndicators(text, where)[0]).toMatchObject({ year, kind });
  });
});
