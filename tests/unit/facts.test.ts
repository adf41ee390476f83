import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../src/extract/agencies.ts';
import { factContext } from '../../src/extract/fact-context.ts';
import { findIndicators } from '../../src/extract/indicators.ts';
import { findQuantities } from '../../src/extract/quantities.ts';
import { findReferences } from '../../src/extract/references.ts';

const context = (place: Partial<Parameters<typeof factContext>[0]> = {}) =>
  factContext({
    genre: '规划',
    level: '市',
    planTitle: '甲市规划',
    period: [2031, 2035],
    themes: ['goals'],
    type: 'goal',
    titles: [],
    domain: null,
    ...place,
  });
const review = context({ themes: ['foundation'], type: 'context' });
const found = (text: string, where = context()) =>
  findIndicators(text, where).map(({ name, value, comparator, unit, year, kind }) => [
    name,
    comparator,
    value,
    unit,
    year,
    kind,
  ]);

describe('quantities', () => {
  it.each([
    ['达到2.3万篇', '=', 2.3, '万篇'],
    ['引进1000多家企业', '>', 1000, '家'],
    ['不少于 120 项', '>=', 120, '项'],
    ['增速达到15%以上', '>=', 15, '%'],
    ['近 1.5 万家', '~', 1.5, '万家'],
    ['25个左右重大平台', '~', 25, '个'],
    ['总额突破 600 亿元，', '>', 600, '亿元'],
    ['突破40项关键技术', '=', 40, '项'],
    ['产值规模超千亿元的产业', '>', 1000, '亿元'],
    ['上百个大学', '>=', 100, '个'],
    ['达到 30 家/年', '=', 30, '家/年'],
  ] as const)('%s', (text, comparator, value, unit) => {
    const [quantity] = findQuantities(text);
    expect([quantity?.comparator, quantity?.value, quantity?.unit]).toEqual([comparator, value, unit]);
  });

  it('a range has two values', () => {
    expect(findQuantities('联盟5-6个')[0]).toMatchObject({ value: 5, value2: 6 });
  });
});

describe('indicators', () => {
  it('name the thing before or after the number', () => {
    expect(found('科技型中小企业达到10万家，集聚200家国家级科研院所。')).toEqual([
      ['科技型中小企业', '=', 10, '万家', 2035, 'target'],
      ['国家级科研院所', '=', 200, '家', 2035, 'target'],
    ]);
  });

  it('take over the subject of the clause before', () => {
    expect(
      found('新增科技型企业近1.5万家，超额完成任务近50%，总数达到8.8万家，占全市比重达到31%。', review).map(
        ([name]) => name,
      ),
    ).toEqual(['新增科技型企业', '科技型企业目标完成率', '科技型企业总数', '科技型企业占全市比重']);
  });

  it('give one row a subject for 分别 and 均', () => {
    expect(
      found('雏鹰、瞪羚、领军企业分别达到84、53、11家。', review).map(([name, , value]) => [name, value]),
    ).toEqual([
      ['雏鹰', 84],
      ['瞪羚', 53],
      ['领军企业', 11],
    ]);
    expect(
      found('甲园区、乙园区投入均超过5亿元。').map(([, comparator, value]) => [comparator, value]),
    ).toEqual([
      ['>', 5],
      ['>', 5],
    ]);
  });

  it('give two rows for from–to, each with its year', () => {
    expect(
      found('2030年，比重由2025年的16%增长到48%。', review).map(([, , value, , year]) => [value, year]),
    ).toEqual([
      [16, 2025],
      [48, 2030],
    ]);
  });

  it('keep the year a multiple is compared with apart from the year of its value', () => {
    const [, multiple] = findIndicators('2030年，企业数量达到7.3万家，是2025年的5.7倍。', review);
    expect(multiple).toMatchObject({ value: 5.7, year: 2030, baseYear: 2025, kind: 'baseline' });
  });

  it('find ranks', () => {
    expect(found('综合科技进步水平指数位居全国第三。', review)).toEqual([
      ['综合科技进步水平指数全国排名', '=', 3, '', 2030, 'rank'],
    ]);
  });

  it.each([
    '采用28纳米工艺，粒度20μm，温度200℃以上。',
    '实施“511工程”和“131”人才工程、“千人计划”。',
    '按60%-95%的比例划归科技人员。',
    '给予100-300万元的财政资金支持。',
    '培育超50亿元、10亿元、5亿元企业。',
    '根据国发〔2016〕67号文件，自2017年1月1日起施行。',
    '落实《中国制造2025》和《规划纲要（2006—2020年）》。',
    '发展3D打印和5G网络，建设“1＋16”体系。',
    '第十八届三中、四中全会精神。',
  ])('are not made of %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['根据《甲规划》《乙规划》制定', ['甲规划', '乙规划']],
    ['出台《天津市贯彻落实〈丙规划〉实施方案》', ['天津市贯彻落实〈丙规划〉实施方案']],
    ['没有书名号', []],
    ['《没有结束', []],
  ])('in %s', (text, titles) => {
    expect(findReferences(text as string).map((reference) => reference.title)).toEqual(titles);
  });

  it('take the number that follows', () => {
    expect(findReferences('《关于某事的意见》（国办发〔2016〕7号）')[0]?.number).toBe('国办发〔2016〕7号');
  });
});

describe('agencies', () => {
  it('stand in order, the collective ending apart', () => {
    expect(
      findAgencies(
        '推进应用（3D打印）。（市工业和信息化委、市科委等市有关部门和有关区人民政府按职责分工负责）',
      ),
    ).toMatchObject({
      agencies: ['市工业和信息化委', '市科委'],
      collective: '等市有关部门和有关区人民政府',
    });
  });

  it('of a collective alone are none', () => {
    expect(findAgencies('加强统筹。（市有关部门和有关区人民政府按职责分工负责）')).toMatchObject({
      agencies: [],
      collective: '市有关部门和有关区人民政府',
    });
  });

  it('are read after a label', () => {
    expect(findAgencies('建设平台。（责任单位：市教委、市财政局）')?.agencies).toEqual([
      '市教委',
      '市财政局',
    ]);
  });

  it('are not read from other brackets', () => {
    expect(findAgencies('应用建筑信息模型（BIM）')).toBeNull();
  });
});
