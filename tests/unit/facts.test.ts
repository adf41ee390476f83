import { describe, expect, it } from 'vitest';
import { clausesTold, yearsLed } from '../../src/pipeline/extract/context/openings.ts';
import { findFacts } from '../../src/pipeline/extract/facts.ts';
import { findQuantities } from '../../src/pipeline/extract/numbers/quantities.ts';
import { rereadProblem } from '../../src/pipeline/extract/numbers/reread.ts';
import { findReferences } from '../../src/pipeline/extract/references.ts';
import { findAgencies as findAgencyLists } from '../../src/pipeline/extract/responsibility/agencies.ts';
import { readTable } from '../../src/pipeline/extract/tables/tables.ts';
import type { Level } from '../../src/pipeline/schemas/levels.ts';
import { fiveYearPlan } from '../../src/pipeline/text/five-year-plans.ts';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

const context = (place: Parameters<typeof contextOfAims>[0] = {}) =>
  contextOfAims({ scopes: ['示范区'], ...place });
/** The years of a plan for 2031 to 2035. */
const YEARS = { base: 2030, first: 2031, last: 2035 };
/** The last list of a text. */
const findAgencies = (text: string) => findAgencyLists(text).at(-1) ?? null;
const findTableIndicators = (...table: Parameters<typeof readTable>) => readTable(...table).found;
const review = context({ reviews: true, type: 'context' });
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
    ['开通20条多式联运线路', '=', 20, '条'],
    ['不少于 120 项', '>=', 120, '项'],
    ['增速达到15%以上', '>=', 15, '%'],
    ['近 1.5 万家', '~', 1.5, '万家'],
    ['25个左右重大平台', '~', 25, '个'],
    ['总额突破 600 亿元，', '>', 600, '亿元'],
    ['突破40项关键技术', '=', 40, '项'],
    ['产值规模超千亿元的产业', '>', 1000, '亿元'],
    ['上百个大学', '>=', 100, '个'],
    ['达到 30 家/年', '=', 30, '家/年'],
    ['达到6万元/人', '=', 6, '万元/人'],
    ['达到1,200亿元', '=', 1200, '亿元'],
    ['进出口98.6亿美元，', '=', 98.6, '亿美元'],
    ['产量526亿斤左右', '~', 526, '亿斤'],
    ['制定规章7部，', '=', 7, '部'],
    ['在2030年基础上翻一番以上', '>=', 2, '倍'],
    ['达到5 000.5亿元', '=', 5000.5, '亿元'],
    ['翻三番', '=', 8, '倍'],
    ['死亡率3‰', '=', 3, '‰'],
  ] as const)('%s', (text, comparator, value, unit) => {
    const [quantity] = findQuantities(text);
    expect([quantity?.comparator, quantity?.value, quantity?.unit]).toEqual([comparator, value, unit]);
  });

  it.each([
    ['联盟5-6个', 5, 6, '个'],
    ['用量的60%—70%', 60, 70, '%'],
    ['收入5亿元—8亿元', 5, 8, '亿元'],
  ] as const)('a range has two values: %s', (text, value, value2, unit) => {
    expect(findQuantities(text)).toMatchObject([{ value, value2, unit }]);
  });

  it.each([
    '为6个月',
    '20个工作日内',
    '1，200亿元',
    '60天内',
    '粒度20微克',
    '4个方面的工作',
    '分3个阶段',
    '7部委',
    '翻一番半',
  ])('are not made of %s', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it.each(
    '个百分点 项（件） 微克/立方米 立方米 平方公里 平方米 公顷 人年 人次 台套 台（套） 家次 千瓦时/万元 毫克/升 公里/小时 人/平方公里 次/日 元/平方米 吨标准煤/万元 吨/公顷 分钟/次 千瓦时 千瓦 兆瓦 吨标准煤 吨 公斤 座 条 处 张 岁 天 小时 千米 ‰ 元 家 个 项 件 名 人 篇 所 支 户 台 套 辆 场 次 份 倍 类 种 亩 公里 % ％'.split(
      ' ',
    ),
  )('are counted in %s', (unit) => {
    expect(findQuantities(`达到12${unit}，`)).toMatchObject([{ value: 12, unit }]);
    expect(findQuantities(`达到3.5万${unit}，`)).toMatchObject([{ value: 3.5, unit: `万${unit}` }]);
  });

  it.each(
    '不少于>= 不低于>= 不得低于>= 不宜小于>= 未低于>= 不宜大于<= 不得突破<= 不突破<= 未超过<= 至多<= 不应少于>= 至少>= 最少>= 不小于>= 不得超过<= 不能高于<= 最多<= 超过> 超> 大于> 高于> 逾> 多于> 不超过<= 不高于<= 不多于<= 控制在<= 低于< 少于< 小于< 不足< 不到< 近~ 约~ 约为~ 大约~ 接近~'
      .split(' ')
      .map((row) => row.split(/(?=[<>~])/u)),
  )('%s before the number is %s', (word, sign, equal = '') => {
    expect(findQuantities(`企业${word} 12家。`)).toMatchObject([
      { comparator: `${sign}${equal}`, value: 12 },
    ]);
  });

  it.each([
    ['12家及以上', '>='],
    ['12家或以上', '>='],
    ['12家及以下', '<='],
    ['12家或以内', '<='],
    ['12家左右', '~'],
    ['12家以下', '<='],
    ['12家以内', '<='],
    ['12家多', '>'],
    ['12余家', '>'],
    ['12万余家', '>'],
  ] as const)('%s is %s, and the words belong to it', (text, comparator) => {
    expect(findQuantities(text)).toMatchObject([{ comparator, start: 0, end: text.length }]);
  });

  it.each([
    ['翻一番', 2, '倍'],
    ['翻两番', 4, '倍'],
    ['占全市的1/3，', 0.3333, ''],
    ['区位商仅为 1.25。', 1.25, ''],
    ['区位商仅为 1.25', 1.25, ''],
    ['增加值达到500亿，', 500, '亿'],
    ['数百家企业', 100, '家'],
    ['占比超过2/3，', 0.6667, ''],
  ] as const)('%s is one without a measure of its own', (text, value, unit) => {
    expect(findQuantities(text)).toMatchObject([{ value, unit }]);
  });
});

describe('quantities in words', () => {
  const read = (text: string) =>
    findQuantities(text).map(({ comparator, value, value2, unit }) => [comparator, value, value2, unit]);
  it.each([
    ['新建幼儿园三百家。', '=', 300, '家'],
    ['培训教师一千二百名。', '=', 1200, '名'],
    ['新增床位五百余张，', '>', 500, '张'],
    ['建成社区食堂十二个。', '=', 12, '个'],
    ['新增公路一百零五公里。', '=', 105, '公里'],
    ['企业总数十二家。', '=', 12, '家'],
    ['突破一万四千亿元，', '>', 14000, '亿元'],
    ['常住人口一千二百万人。', '=', 1200, '万人'],
    ['生产总值达到两万亿元。', '=', 2, '万亿元'],
    ['投资近三亿五千万元。', '~', 35000, '万元'],
    ['增加值达到八千亿，', '=', 8000, '亿'],
    ['造林五十多万亩。', '>', 50, '万亩'],
    ['控制在三百件之内。', '<=', 300, '件'],
    ['占比提高两个百分点。', '=', 2, '个百分点'],
    ['产量增长一倍以上。', '>=', 1, '倍'],
  ] as const)('%s', (text, comparator, value, unit) => {
    expect(read(text)).toEqual([[comparator, value, null, unit]]);
  });

  it.each([
    ['三十至五十所', 30, 50, '所'],
    ['三十所—五十所', null, null, ''],
    ['三千至五千万元', 3000, 5000, '万元'],
    ['二十家到三十家', 20, 30, '家'],
  ] as const)('of a range have two values where both can be read: %s', (text, value, value2, unit) => {
    expect(read(text)[0]).toEqual(value === null ? ['=', 30, null, '所'] : ['=', value, value2, unit]);
  });

  it.each([
    '三个着力',
    '五大工程',
    '一家一策',
    '三四十家',
    '一百二家',
    '几百家',
    '几十名',
    '数十家',
    '第三百家',
    '二〇二五年',
    '十二个月',
    '十五个工作日',
    '三千万至两亿元',
    '十届十次、十一次全会',
    '惠企政策三十条',
    '十部委',
    '三十万吨级码头',
    '一万五家',
  ])('are not made of %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('rates', () => {
  it.each([
    ['孕产妇死亡率控制在8/10万以内。', '<=', 8, null, '/10万'],
    ['结核病发病率控制在50/10万以下。', '<=', 50, null, '/10万'],
    ['事故死亡率不超过 1.5 / 10 万。', '<=', 1.5, null, '/10万'],
    ['发病率为11.5—12/10万。', '=', 11.5, 12, '/10万'],
    ['死亡率降到3／1000。', '=', 3, null, '／1000'],
    ['患病率低于2/万，', '<', 2, null, '/万'],
    ['立案率8/10万人口，', '=', 8, null, '/10万人口'],
  ] as const)('say so many of so many, with their operator: %s', (text, comparator, value, value2, unit) => {
    expect(findQuantities(text)).toMatchObject([{ comparator, value, value2, unit, ratio: true }]);
  });

  it.each([
    ['优良水体比例超过2/3。', '>', 0.6667],
    ['覆盖面达到3/4以上。', '>=', 0.75],
    ['比重不低于1/3。', '>=', 0.3333],
    ['覆盖面控制在3%—5%之间。', '=', 3],
  ] as const)('and shares keep their operator: %s', (text, comparator, value) => {
    expect(findQuantities(text)).toMatchObject([{ comparator, value, ratio: true }]);
  });

  it.each(['24/7服务', '2025/3/4', '8/9月'])('are not made of %s', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});

const SOURCE = { file: 'a.txt', line: 1, column: 1, endLine: 1, endColumn: 2 };
const CLAUSE = {
  id: 's0-p1',
  section: 's0',
  kind: 'text' as const,
  role: null,
  hash: '',
  order: 1,
  source: SOURCE,
  table: null,
  rows: null,
  themes: [],
};
const PLAN = {
  plan: {
    title: '甲市规划',
    genre: '规划',
    level: '市' as const,
    period: [2031, 2035] as [number, number],
    date: null,
  },
  sections: [],
  placeIn: () => SOURCE,
  aliases: { references: {}, agencies: {}, scopes: [], search: [] },
  themes: [],
};

describe('half-width marks', () => {
  it('say what full-width ones do, and names and quotes keep them', () => {
    const text = '医院床位达到50张,其中儿科(含新生儿科)床位8张;生产总值(GDP)达到1,200亿元。';
    const { indicators } = findFacts({ ...PLAN, clauses: [{ ...CLAUSE, text }] });
    expect(indicators.map(({ name, quote, value }) => [name, quote, value])).toEqual([
      ['医院床位', '医院床位达到50张', 50],
      ['儿科(含新生儿科)床位', '其中儿科(含新生儿科)床位8张', 8],
      ['生产总值(GDP)', '生产总值(GDP)达到1,200亿元', 1200],
    ]);
  });
});

describe('full-width digits', () => {
  it('say what others do, and are quoted as they stand', () => {
    const text = '生产总值达到４６１０亿元，年均增长１１．２％。';
    const { indicators } = findFacts({ ...PLAN, clauses: [{ ...CLAUSE, text }] });
    expect(indicators.map(({ quote, value }) => [quote, value])).toEqual([
      ['生产总值达到４６１０亿元', 4610],
      ['年均增长１１．２％', 11.2],
    ]);
  });
});

describe('a five-year plan', () => {
  it.each([
    ['十', 2001],
    ['十一', 2006],
    ['十四', 2021],
    ['十九', 2046],
  ] as const)('with the number %s begins in %s', (numeral, first) => {
    expect(fiveYearPlan(numeral)).toEqual([first, first + 4]);
  });
  it.each(['', '九', '二十', '十十', '14'])('is none with the number %s', (numeral) => {
    expect(fiveYearPlan(numeral)).toBeNull();
  });
});

describe('the year of a value', () => {
  const year = (text: string, where = context()) => findIndicators(text, where).at(-1)?.year;
  it.each([
    ['到2033年，企业达到12家。', 2033],
    ['到2033年，建成一批园区。2034年，企业达到12家。', 2034],
    ['2031年以来的企业达到12家。', 2035],
    ['到2033年，企业在2030年基础上翻一番。', 2033],
    ['2031年的企业达到12家。', 2035],
    ['2031年来企业达到12家。', 2035],
    ['到2033年，企业比2030年增加12家。', 2033],
    ['2025—2030年，企业达到12家。', 2035],
    ['在2030年全市科技大会上，企业达到12家。', 2035],
    ['“十四五”期末，企业达到12家。', 2025],
    ['能源消耗比“十五五”期末降低20%。', 2035],
    ['到"十四五"时期末，企业达到12家。', 2025],
    ['到“十四五”末，企业达到12家。', 2025],
    ['编号1948年，企业达到12家。', 2035],
    ['编号2101年，企业达到12家。', 2035],
  ])('in %s is %s', (text, expected) => expect(year(text)).toBe(expected));

  it('is the second of two with a dash between them where the plan has no end of its own', () => {
    expect(year('2023—2025年改造老化管道860公里。', context({ period: null, planTitle: '甲市方案' }))).toBe(
      2025,
    );
  });

  it.each(['2000年底前建成的老旧小区改造12个。', '为2010年以前出生的居民建档12万份。'])(
    'is not when the things of %s came to be',
    (text) => expect(year(text)).toBe(2035),
  );

  it.each(['2033年全市教育工作要点', '关于印发《2033年重点任务分工方案》的通知'])(
    'comes from the only year of %s',
    (planTitle) => {
      expect(year('新增学位12个。', context({ genre: '要点', period: null, planTitle }))).toBe(2033);
    },
  );

  it.each(['甲市管理办法（2033年修订）', '2031年和2033年工作要点', '甲市方案'])(
    'does not come from %s',
    (planTitle) => {
      expect(year('新增学位12个。', context({ genre: '办法', period: null, planTitle }))).toBeNull();
    },
  );

  it('of a report whose title names none comes from its date', () => {
    const place = {
      genre: '工作报告',
      planTitle: '政府工作报告',
      period: null,
      date: '2033-01-18',
      type: null,
    };
    expect(year('生产总值增长12%。', context({ ...place, titles: ['上年工作回顾'] }))).toBe(2032);
    expect(year('生产总值增长12%。', context({ ...place, titles: ['今年重点工作'] }))).toBe(2033);
  });

  it.each([
    // Below a title of aims what is to come of it, below others what came.
    [['高质量发展成效显著', '发展目标'], 'target'],
    [['改革开放取得重大成就', '主要目标'], 'target'],
    [['加快释放改革开放成效', '重点任务'], 'target'],
    [['高质量发展成效显著', '发展基础'], 'baseline'],
    [['主要成效', '发展目标'], 'baseline'],
  ])('of sections entitled %s is that of a %s', (titles, kind) => {
    const place = context({ genre: '规划纲要', period: [2031, 2035], type: null, titles });
    expect(found('生产总值增长5%。', place).map(([, , , , , said]) => said)).toEqual([kind]);
  });

  it('of 今年 in a review is the year in which the report was given', () => {
    const told = context({
      genre: '工作报告',
      planTitle: '政府工作报告',
      period: null,
      date: '2033-01-18',
      type: null,
      titles: ['上年工作回顾'],
    });
    expect(found('今年春节接待游客30万人次。', told).map(([, , , , ...when]) => when)).toEqual([
      [2033, 'baseline'],
    ]);
    expect(found('游客比今年增长30%。', told).map(([, , , , ...when]) => when)).toEqual([[2032, 'baseline']]);
  });

  it.each([
    ['“十五五”时期是不平凡的五年。渔业总产量达到30万吨。', [2030, 'baseline']],
    ['“十六五”时期是关键的五年。渔业总产量达到30万吨。', [2035, 'target']],
    ['“十五五”时期目标全面完成。力争渔业总产量达到30万吨。', [2035, 'target']],
  ])('comes from the time that opens a paragraph: %s', (text, when) => {
    expect(found(text).map(([, , , , ...each]) => each)).toEqual([when]);
    const report = {
      genre: '工作报告',
      planTitle: '政府工作报告',
      period: [2030, 2031] as const,
      type: null,
    };
    expect(found(text, context(report)).map(([, , , , ...each]) => each)).toEqual([
      when[0] === 2035 && text.startsWith('“十五五”') ? [2031, 'target'] : when,
    ]);
  });

  it('of paragraphs on results and aims is told by the paragraph that opens so', () => {
    const clauses = [
      '“十五五”时期是不平凡的五年。',
      '医院床位达到3万张。',
      '“十六五”时期是关键的五年。',
      '医院床位达到5万张。',
    ].map((text, index) => ({ id: `p${index + 1}`, section: 's1', text }));
    expect([...clausesTold(clauses, () => '“十五五”发展成效和“十六五”目标任务', 2031)]).toEqual(['p1', 'p2']);
    expect([...clausesTold(clauses, () => '主要任务', 2031)]).toEqual([]);
    expect(found('医院床位达到3万张。', context({ told: true })).map(([, , , , ...when]) => when)).toEqual([
      [2030, 'baseline'],
    ]);
  });

  it('comes from the paragraph that leads a list, up to the item that ends it', () => {
    const clauses = [
      '2030年完成规划。2033年，建设下列水库：',
      '甲水库，库容达到3亿立方米；',
      '乙水库，库容达到5亿立方米。',
      '丙医院床位达到300张。',
    ].map((text, index) => ({ id: `p${index + 1}`, section: 's1', text }));
    expect([...yearsLed(clauses, (id) => id)]).toEqual([
      ['p2', 2033],
      ['p3', 2033],
    ]);
    expect(
      found('甲水库库容达到3亿立方米；', context({ led: 2033 })).map(([, , , , ...when]) => when),
    ).toEqual([[2033, 'target']]);
  });

  it('comes from the step above unnumbered leads, up to the next step', () => {
    const texts: [section: string, text: string][] = [
      ['s2', '第一步，到2032年建成骨干管网。'],
      ['s2-u1', '供水能力达到30万吨。'],
      ['s2-u1', '第二步，到2035年管网全面覆盖。'],
      ['s2-u2', '供水能力达到50万吨。'],
      ['s2', '供水不低于国家标准。'],
      ['s2-u3', '新建水厂3座。'],
      ['s3', '新建泵站3座。'],
    ];
    const clauses = texts.map(([section, text], index) => ({ id: `p${index + 1}`, section, text }));
    expect([...yearsLed(clauses, (id) => id.replace(/-u\d+$/u, ''))]).toEqual([
      ['p2', 2032],
      ['p4', 2035],
    ]);
  });

  it.each([
    // What is expected by a year, or told of records of one, dates its own sentence.
    ['预计到2034年供水全覆盖。改造学校12所。', 2035, 'target'],
    ['结合2029年度目标完成情况下达计划。确保床位达到3万张。', 2035, 'target'],
    ['2029年建成校舍。改造学校12所。', 2029, 'baseline'],
    ['全面完成2029年30座水库加固。', 2035, 'target'],
    ['推进2030年12所学校改造。', 2035, 'target'],
    ['完成情况：改造学校12所。', 2030, 'baseline'],
    ['2029年建成水库30座。', 2029, 'baseline'],
  ] as const)('is not that of work left over: %s', (text, expected, kind) => {
    expect(findIndicators(text, context()).at(-1)).toMatchObject({ year: expected, kind });
  });

  it('is that of the last plan end named', () => {
    expect(year('“十二五”期末为3家，2028年为9家，到“十三五”期末企业达到12家。')).toBe(2020);
    expect(year('“十三五”期末为3家，2028年企业达到12家。')).toBe(2028);
  });

  it.each([
    ['“十五五”时期，关停企业12家。', 2030, 'baseline'],
    ['“十五五”期间，关停企业12家。', 2030, 'baseline'],
    ['“十四五”以来，累计关停企业12家。', 2025, 'baseline'],
    ['2027年，企业3家。“十五五”期间，关停企业12家。', 2030, 'baseline'],
    ['“十五五”期间，2028年关停企业12家。', 2028, 'baseline'],
    ['“十六五”期间，关停企业12家。', 2035, 'target'],
    ['“十五五”时期成绩明显。关停企业12家。', 2035, 'target'],
    ['关停企业比“十五五”时期增加12家。', 2035, 'target'],
    ['截至2032年6月，企业达到12家。', 2032, 'baseline'],
    ['截至2035年底，企业达到12家。', 2035, 'target'],
    ['截至目前，企业达到12家。', 2030, 'baseline'],
    ['建成了企业12家。', 2030, 'baseline'],
  ] as const)('and the kind in %s are %s, %s', (text, expected, kind) => {
    expect(findIndicators(text, context()).at(-1)).toMatchObject({ year: expected, kind });
  });

  it.each([
    '过去五年，造林面积达到12万亩。',
    '过去的五年极不平凡，企业达到12家。',
    '五年来，新建学校12所。',
    '回顾过去五年，城市面貌一新。新建公园12座。',
    '三年来，改造小区12个。群众满意度达到95%。',
    '2035年是收官之年。去年，企业达到12家。',
    '上年，粮食产量达到12万吨。',
    '近五年，累计建成泵站12座。',
    '从目标完成情况看，企业达到12家。',
  ])('and the kind of results are those of the last year before the plan, in a goal, too: %s', (text) => {
    expect(findIndicators(text, context())[0]).toMatchObject({ year: 2030, kind: 'baseline' });
  });

  it.each([
    '企业比去年增加12家。',
    '力争企业达到去年的12倍。',
    '人均收入高于近五年平均水平12个百分点。',
    '产值达到上年同期的12倍。',
    '规模以上年产值12亿元企业达到12家。',
    '线上年交易额达到12亿元。',
    '过去五年打下基础，今后五年企业达到12家。',
    '五年来成绩显著。力争企业达到12家。',
    '去年开局良好。“十六五”时期，企业达到12家。',
    '近年来发展较快。企业达到12家。',
    '五年来成绩显著。到2035年，企业达到12家。',
  ])('of goals are not made by words that compare or that look ahead: %s', (text) => {
    expect(findIndicators(text, context()).at(-1)).toMatchObject({ year: 2035, kind: 'target' });
  });

  it('is a result where it is the first of the period and the section looks back', () => {
    const kinds = (text: string, where = review) => findIndicators(text, where).map(({ kind }) => kind);
    expect(kinds('2031年，企业达到12家。')).toEqual(['baseline']);
    expect(kinds('2031年，企业达到12家。', context())).toEqual(['target']);
    expect(kinds('2032年，企业达到12家。')).toEqual(['target']);
    expect(kinds('2031年，全市提出建成企业12家。')).toEqual(['target']);
  });

  it('of a long plan is a result in the first year of its period, and from then where it looks back', () => {
    const long = { period: [2020, 2035] as const, planTitle: '甲市规划（2020—2035年）' };
    expect(found('2020年企业9家，2035年企业12家，由5家增加到7家。', context(long))).toMatchObject([
      ['企业', '=', 9, '家', 2020, 'baseline'],
      ['企业', '=', 12, '家', 2035, 'target'],
      ['企业', '=', 5, '家', 2020, 'baseline'],
      ['企业', '=', 7, '家', 2035, 'target'],
    ]);
    expect(year('企业达到12家。', context({ ...long, reviews: true, type: 'context' }))).toBe(2020);
  });

  it.each([
    ['2032年计划执行情况与2033年计划草案的报告', 2032, 2033],
    ['执行情况与2033年计划草案的报告', 2032, 2033],
    ['2033年政府工作报告', 2032, 2033],
    ['2032年工作总结报告', 2032, 2033],
  ])('comes in %s from its title: %s is told, %s is planned', (planTitle, told, planned) => {
    const report = (titles: string[]) =>
      context({ genre: '报告', planTitle, period: null, type: null, titles });
    const rows = (titles: string[], text: string) =>
      findIndicators(text, report(titles)).map((row) => [row.year, row.kind]);
    expect(rows([`${told}年计划执行情况`], '生产总值完成12亿元。')).toEqual([[told, 'baseline']]);
    expect(rows([`${planned}年总体要求`], '生产总值增长12%。')).toEqual([[planned, 'target']]);
    expect(rows([], `${told}年，生产总值完成12亿元。`)).toEqual([[told, 'baseline']]);
    expect(rows([], '生产总值完成12亿元。')).toEqual([[told, 'baseline']]);
    expect(rows([], `${planned}年，生产总值增长12%。`)).toEqual([[planned, 'target']]);
  });

  it.each([
    [['“十五五”工作成效'], 'baseline'],
    [['主要成就'], 'baseline'],
    [['目标完成情况'], 'baseline'],
    [['在多重挑战中顺利实现“十四五”发展目标', '五年回顾'], 'baseline'],
    [['如期完成各项目标任务', '主要成就'], 'baseline'],
    [['发展目标全面完成'], 'baseline'],
    [['实现高质量发展目标', '总体要求'], 'target'],
    [['确保目标任务全面完成', '工作回顾'], 'target'],
    [['发展目标', '回顾与展望'], 'target'],
    [['甲方面', '计划执行情况'], 'baseline'],
    [['总体要求'], 'target'],
    [['工作安排', '工作回顾'], 'target'],
    [['工作回顾和下年工作安排', '发展现状'], 'baseline'],
  ])('of a value without one is told from the titles %s: %s', (titles, kind) => {
    const where = context({ titles, type: 'context', reviews: kind === 'target' });
    expect(findIndicators('企业达到12家。', where)[0]?.kind).toBe(kind);
  });

  it('is the one before the period where the text looks back or says what there is', () => {
    expect(year('企业达到12家。', review)).toBe(2030);
    expect(year('现有企业12家。')).toBe(2030);
  });
});

describe('indicators', () => {
  it('name the thing before or after the number', () => {
    expect(found('科技型中小企业达到10万家，集聚200家国家级科研院所。')).toEqual([
      ['科技型中小企业', '=', 10, '万家', 2035, 'target'],
      ['国家级科研院所', '=', 200, '家', 2035, 'target'],
    ]);
  });

  it.each(
    '达到 为 超过 超 突破 不少于 不低于 不得低于 不应少于 不小于 至少 最多 至多 不得超过 不宜大于 不突破 不允许超过 未超过 不超过 不高于 不多于 控制在 大于 高于 多于 逾 低于 少于 小于 不足 不到 接近 近 大约 约 约为 仅为 保持 稳定在 维持在 增加到 提高到 增长到 上升到 提升至 下降到 降至 减少到 缩短至'.split(
      ' ',
    ),
  )('are not named with the word %s before the number', (word) => {
    expect(found(`科技型企业${word}12家。`).map(([name]) => name)).toEqual(['科技型企业']);
  });

  it.each('累计 打造 形成 实现 建立 建立了 集聚 聚集 完成 力争 着力 围绕 拥有 共 将 再 有'.split(' '))(
    'are not named with the word %s before the thing, which only says that it is there',
    (verb) => {
      expect(found(`${verb}科技型企业达到12家。`).map(([name]) => name)).toEqual(['科技型企业']);
      expect(found(`${verb}12家科技型企业。`).map(([name]) => name)).toEqual(['科技型企业']);
    },
  );

  it.each('引进 培育 扶持 选派 认定 遴选 转化 推广 获得 改造 选拔资助 引进和培养'.split(' '))(
    'are named with what is done: %s, in words before and behind the number',
    (verb) => {
      expect(found(`${verb}科技型企业达到12家。`).map(([name]) => name)).toEqual([`${verb}科技型企业`]);
      expect(found(`到2033年，${verb}12家科技型企业。`).map(([name]) => name)).toEqual([`${verb}科技型企业`]);
    },
  );

  it('that a text only expects say so, to the end of the sentence', () => {
    const rows = findIndicators('预计科技型企业达到12家，总收入达到3亿元。认定小巨人企业15家。', review);
    expect(rows.map(({ name, forecast }) => [name, forecast])).toEqual([
      ['科技型企业', true],
      ['总收入', true],
      ['认定小巨人企业', false],
    ]);
    const reported = findIndicators('人均预期寿命达到79岁。比预计提前两年，科技型企业达到15家。', review);
    expect(reported.map(({ name, forecast }) => [name, forecast])).toEqual([
      ['人均预期寿命', false],
      ['科技型企业', false],
    ]);
  });

  it.each([
    '全市',
    '全区',
    '全县',
    '我市',
    '到2035年',
    '2030—2035年',
    '2035年前',
    '2035年11月底前',
    '截至2035年底',
    '“十四五”期间',
    '其中',
    '预计',
    '当年',
  ])('are not named with %s before the thing', (words) => {
    expect(found(`${words}科技型企业达到12家。`).map(([name]) => name)).toEqual(['科技型企业']);
  });

  it('are not named with the part of the place that they hold for, as the table of scopes names it', () => {
    const row = (scopes: string[]) => findIndicators('甲新城（2.0）企业达到12家。', context({ scopes }))[0];
    expect(row(['甲新城（2.0）'])).toMatchObject({ name: '企业', scope: '甲新城（2.0）' });
    expect(row([])).toMatchObject({ name: '甲新城（2.0）企业', scope: '全市' });
  });

  it('count what came in where a total follows', () => {
    const flows = (text: string) => findIndicators(text, review).map(({ name, flow }) => [name, flow]);
    expect(flows('股份制企业达到12家，总数达到50家。')).toEqual([
      ['股份制企业', true],
      ['股份制企业总数', false],
    ]);
    expect(flows('股份制企业达到12家，占全市比重达到50%。').map(([, flow]) => flow)).toEqual([false, false]);
  });

  it.each([
    ['生产总值达到12亿元，年均增长6.8%。', '生产总值年均增长'],
    ['生产总值达到12亿元，较上年增长6.8%。', '生产总值较上年增长'],
    ['平均浓度达到12微克/立方米，较2025年下降6.8%。', '平均浓度比2025年下降'],
  ])('take over the subject of the clause before, of growth in %s', (text, name) => {
    expect(found(text).at(-1)?.[0]).toBe(name);
  });

  it.each([
    ['生产总值完成12亿元。', '生产总值'],
    ['税收总额实现12亿元。', '税收总额'],
  ])('do not end in the verb that says the number was reached: %s', (text, name) => {
    expect(found(text)[0]?.[0]).toBe(name);
  });

  it('do not start from what a thing consists of', () => {
    expect(found('线网由10条线路组成。')).toEqual([['线网', '=', 10, '条', 2035, 'target']]);
  });

  it('take over the subject of the clause before', () => {
    expect(
      found('新增科技型企业近1.5万家，超额完成任务近50%，总数达到8.8万家，占全市比重达到31%。', review).map(
        ([name]) => name,
      ),
    ).toEqual(['新增科技型企业', '新增科技型企业超额完成任务比例', '科技型企业总数', '科技型企业占全市比重']);
  });

  it.each([
    ['产业规模年均增长14.6%，2035年达到4850亿元。', ['产业规模年均增长', '产业规模']],
    ['生产总值预计达到386亿元。', ['生产总值']],
    ['到2035年，人均生产总值在2030年基础上实现翻一番。', ['人均生产总值与2030年之比']],
    ['65岁及以上老年人健康管理率达到75%。', ['65岁及以上老年人健康管理率']],
    ['人均预期寿命达到82岁左右。', ['人均预期寿命']],
  ])('are named in %s', (text, names) => {
    expect(found(text).map(([name]) => name)).toEqual(names);
  });

  it('give one row a subject for 分别 and 均', () => {
    expect(
      found('雏鹰、瞪羚、领军企业分别达到84、53、11家。', review).map(([name, , value]) => [name, value]),
    ).toEqual([
      ['雏鹰企业', 84],
      ['瞪羚企业', 53],
      ['领军企业', 11],
    ]);
    expect(
      found('甲园区、乙园区投入均超过5亿元。').map(([, comparator, value]) => [comparator, value]),
    ).toEqual([
      ['>', 5],
      ['>', 5],
    ]);
  });

  it('of things that only the last name completes are completed', () => {
    expect(found('到2035年，油菜种植、收获机械化率均达到50%。')).toEqual([
      ['油菜种植机械化率', '=', 50, '%', 2035, 'target'],
      ['油菜收获机械化率', '=', 50, '%', 2035, 'target'],
    ]);
    expect(found('到2035年，油菜种植、收获机械化率分别达到50%和65%。')).toEqual([
      ['油菜种植机械化率', '=', 50, '%', 2035, 'target'],
      ['油菜收获机械化率', '=', 65, '%', 2035, 'target'],
    ]);
  });

  it('of things that only the last name completes, by words that stand for one another, are completed', () => {
    const names = (text: string) => found(text).map(([name]) => name);
    expect(names('2033年城镇、农村居民人均收入分别达到46218元、21356元，分别增长4.6%和6.9%。')).toEqual([
      '城镇居民人均收入',
      '农村居民人均收入',
      '城镇居民人均收入增长',
      '农村居民人均收入增长',
    ]);
    expect(names('第一产业、第二产业、第三产业增加值分别达到3亿元、4亿元、5亿元。')).toEqual([
      '第一产业增加值',
      '第二产业增加值',
      '第三产业增加值',
    ]);
    expect(names('国家级、省级研发平台分别达到3个、4个。')).toEqual(['国家级研发平台', '省级研发平台']);
    expect(names('城镇新增就业、农村转移劳动力分别达到3万人、4万人。')).toEqual([
      '城镇新增就业',
      '农村转移劳动力',
    ]);
    expect(names('2033年城镇、农村居民人均收入分别达到46218元、21356元，增长4.6%和6.9%。').slice(2)).toEqual([
      '城镇居民人均收入增长',
      '农村居民人均收入增长',
    ]);
    expect(names('投资、进出口总额分别达到3亿元、4亿元。')).toEqual(['投资', '进出口总额']);
  });

  it.each([
    ['2033年城镇、乡村学校达到12所。', '城镇、乡村学校'],
    ['PM2.5、臭氧浓度达到12微克/立方米。', 'PM2.5、臭氧浓度'],
    ['企业12家、学校达到12所。', '学校'],
  ])('do not begin after a year or within a name, only after an item with its number: %s', (text, name) => {
    expect(found(text).at(-1)?.[0]).toBe(name);
  });

  it('take the operator from before what a share is of', () => {
    expect(found('法制审核人员不少于执法人员总数的5%。').map((row) => row.slice(0, 4))).toEqual([
      ['法制审核人员占执法人员总数比重', '>=', 5, '%'],
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

  it.each([
    ['企业由2028年的312家增加到2030年的1208家。', '企业', 2028, 2030],
    ['企业从2028年底312家增加到2030年底1208家。', '企业', 2028, 2030],
    ['投入占比由 2025 年的1.8%提高到 2029 年的2.6%。', '投入占比', 2025, 2029],
  ] as const)('of from–to have the printed years and no more of the words: %s', (text, name, from, to) => {
    expect(
      findIndicators(text, review).map((row) => [row.name.replace(/\s/gu, ''), row.year, row.yearInferred]),
    ).toEqual([
      [name, from, false],
      [name, to, false],
    ]);
  });

  it('of from–to without years have inferred ones', () => {
    expect(findIndicators('城镇化率由65%提高到70%。', review).map((row) => row.yearInferred)).toEqual([
      true,
      true,
    ]);
  });

  it('of a multiple are named by the thing and the year', () => {
    expect(findIndicators('到2035年，人均生产总值力争比2030年翻一番。', context())).toMatchObject([
      { name: '人均生产总值与2030年之比', value: 2, baseYear: 2030, year: 2035 },
    ]);
  });

  it('of a goal start from the last year of the plan before, of a review five years earlier', () => {
    const years = (where: ReturnType<typeof context>) =>
      found('城镇化率由65%提高到70%。', where).map(([, , value, , year]) => [value, year]);
    expect(years(context())).toEqual([
      [65, 2030],
      [70, 2035],
    ]);
    expect(years(review)).toEqual([
      [65, 2025],
      [70, 2030],
    ]);
  });

  it('keep the year a multiple is compared with apart from the year of its value', () => {
    const [, multiple] = findIndicators('2030年，企业数量达到7.3万家，是2025年的5.7倍。', review);
    expect(multiple).toMatchObject({ value: 5.7, year: 2030, baseYear: 2025, kind: 'baseline' });
  });

  it.each<[Level, string]>([
    ['国家', '全国'],
    ['省', '全省'],
    ['市', '全市'],
    ['开发区', '开发区'],
    ['乡镇', '全镇'],
    ['区', '静海区'],
  ])('hold in a plan of the level %s for %s', (level, scope) => {
    const where = context({ level, planTitle: '天津市静海区科技创新规划' });
    expect(findIndicators('企业达到12家。', where)[0]?.scope).toBe(scope);
  });

  it('do not hold for what they count', () => {
    expect(findIndicators('建成农业示范区5个。', context())[0]?.scope).toBe('全市');
  });

  it('hold for the zone or the domain they name', () => {
    const scope = (text: string, where = context()) => findIndicators(text, where)[0]?.scope;
    expect(scope('企业达到12家。', context({ level: '区' }))).toBe('全区');
    expect(scope('苏州工业园科技投入达到12亿元。')).toBe('苏州工业园');
    expect(scope('示范区企业达到12家。')).toBe('示范区');
    expect(scope('建设示范区。全市企业达到12家。')).toBe('全市');
    expect(scope('企业达到12家。', context({ domain: '智能制造' }))).toBe('智能制造');
  });

  it('are named by what a share is of, and share a change with the bare things that follow', () => {
    expect(found('占全市15%的企业开展研发。').map(([name]) => name)).toEqual(['开展研发的企业占比']);
    const names = (change: string) =>
      found(`${change}孵化器12家，众创空间5家，平台达到8个。`).map(([name]) => name);
    for (const change of ['新增', '新建', '新认定'])
      expect(names(change)).toEqual([`${change}孵化器`, `${change}众创空间`, '平台']);
    expect(names('净增')).toEqual(['净增孵化器', '众创空间', '平台']);
  });

  it('are quoted from the thing to the number, one by one', () => {
    const quotes = (text: string) => findIndicators(text, context()).map(({ quote }) => quote);
    expect(quotes('到2035年，瞪羚企业12家、雏鹰企业5家，领军企业达到3家。')).toEqual([
      '瞪羚企业12家',
      '雏鹰企业5家',
      '领军企业达到3家',
    ]);
    expect(quotes('园区（其中企业12家）和企业12家。')).toEqual(['其中企业12家', '和企业12家']);
  });

  it('of a table are quoted from the name of the row to the value', () => {
    const header = ['序号', '指标', '单位', '2030年', '2035年（目标）', '备注'];
    const rows = [
      ['1', '研发投入', '亿元', '12', '15.5', ''],
      ['2', '孵化载体', '家', '5', '8', '累计13'],
      ['3', '研发强度', '%', '—', '3.5%', ''],
    ];
    const text = [header, ...rows].map((row) => row.join('\t')).join('\n');
    const indicators = findTableIndicators(header, rows, text, context(), YEARS);
    expect(
      indicators.map(({ name, value, unit, year, kind, flow, quote }) => [
        name,
        value,
        unit,
        year,
        kind,
        flow,
        quote,
      ]),
    ).toEqual([
      ['研发投入', 12, '亿元', 2030, 'baseline', false, '研发投入\t亿元\t12'],
      ['研发投入', 15.5, '亿元', 2035, 'target', false, '研发投入\t亿元\t12\t15.5'],
      ['孵化载体', 5, '家', 2030, 'baseline', false, '孵化载体\t家\t5'],
      ['孵化载体', 8, '家', 2035, 'target', true, '孵化载体\t家\t5\t8'],
      ['孵化载体', 13, '家', 2035, 'target', false, '孵化载体\t家\t5\t8\t累计13'],
      ['研发强度', 3.5, '%', 2035, 'target', false, '研发强度\t%\t—\t3.5%'],
    ]);
    for (const { start, end, quote } of indicators) expect(text.slice(start, end)).toBe(quote);
    expect(findTableIndicators(['指标', '内容'], [['甲', '12']], '', context(), YEARS)).toEqual([]);
    const bodies = findTableIndicators(
      ['指标', '2035年', '责任单位'],
      [['增加值（亿元）', '12', '市科委']],
      '',
      context(),
      YEARS,
    );
    expect(bodies.map(({ name, unit }) => [name, unit])).toEqual([['增加值', '亿元']]);
  });

  it.each([
    ['“2+1”集群是指2个装备集群和1个材料集群，其中5个园区集聚企业300家。'],
    ['原则上按每2至3个村组成一个片区。'],
    ['入住人数大于10人的，每增加1人，另行核定。'],
    ['对床位不足40张且入住少于10人的机构，可就近合并。'],
    ['出口企业减按15%的所得税优惠税率纳税。'],
    ['连续3次获国家考核优秀。'],
  ])('are none of what only defines, divides or says which: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['消费总额、进出口总值双双突破万亿元。', ['消费总额', '进出口总值']],
    ['城乡居民收入分别增长7.5%。', ['城镇居民收入增长', '农村居民收入增长']],
    ['化学需氧量、总磷排放量分别下降6%。', ['化学需氧量排放量下降', '总磷排放量下降']],
    ['新增学位300个，新增床位200张，分别完成年度任务的120%。', ['新增学位目标完成率', '新增床位目标完成率']],
  ])('are of each thing that has the value: %s', (text, names) => {
    expect(
      findIndicators(text, context())
        .map(({ name }) => name)
        .slice(-2),
    ).toEqual(names);
  });

  it('of a part have a year that the next clause does not take over', () => {
    const years = findIndicators('新增学位12万个，其中2032年3万个，新建学校260所。', context());
    expect(years.map(({ year }) => year)).toEqual([2035, 2032, 2035]);
  });

  it.each([
    ['失业率不超过5.5%。', [['失业率', '<=', 5.5, '%']]],
    ['按可比价格计算增加值增长6%左右。', [['按可比价格计算增加值增长', '~', 6, '%']]],
    ['粮食产能稳定在4000万吨以上。', [['粮食产能', '>=', 4000, '万吨']]],
    ['PM2.5年均浓度降至33微克/立方米。', [['PM2.5年均浓度', '=', 33, '微克/立方米']]],
    ['总磷浓度控制在0.06毫克/升以内。', [['总磷浓度', '<=', 0.06, '毫克/升']]],
    [
      'PM2.5平均浓度由56微克/立方米下降到39微克/立方米。',
      [
        ['PM2.5平均浓度', '=', 56, '微克/立方米'],
        ['PM2.5平均浓度', '=', 39, '微克/立方米'],
      ],
    ],
    [
      '一是改造300家企业；二是建设工业互联网平台，到2035年累计达到50个。',
      [
        ['改造企业', '=', 300, '家'],
        ['工业互联网平台', '=', 50, '个'],
      ],
    ],
    [
      '装机容量达到300万千瓦，新建变电站12座。',
      [
        ['装机容量', '=', 300, '万千瓦'],
        ['新建变电站', '=', 12, '座'],
      ],
    ],
  ])('of any sector: %s', (text, expected) => {
    expect(found(text).map((fields) => fields.slice(0, 4))).toEqual(expected);
  });

  it('of a table have unit and operator where a column has none, and what binds them', () => {
    const header = ['类别', '指标', '2030年', '2035年', '年均', '属性'];
    const rows = [
      ['经济', '生产总值增长（%）', '3.9', '6.5左右', '', '预期性'],
      ['', '研发人员（万人年）', '>12', '≥15.5', '', '约束性'],
      ['', '预期寿命（岁）', '78', '80以上', '', ''],
      ['', '能耗降低（%）', '〔13.5〕', '不超过3', '', '约束性'],
      ['', '', '1', '2', '', ''],
    ];
    const text = [header, ...rows].map((row) => row.join('\t')).join('\n');
    const found = findTableIndicators(header, rows, text, context(), YEARS);
    expect(
      found.map(({ name, comparator, value, unit, year, note }) => [
        name,
        comparator,
        value,
        unit,
        year,
        note,
      ]),
    ).toEqual([
      ['生产总值增长', '=', 3.9, '%', 2030, '预期性'],
      ['生产总值增长', '~', 6.5, '%', 2035, '预期性'],
      ['研发人员', '>', 12, '万人年', 2030, '约束性'],
      ['研发人员', '>=', 15.5, '万人年', 2035, '约束性'],
      ['预期寿命', '=', 78, '岁', 2030, null],
      ['预期寿命', '>=', 80, '岁', 2035, null],
      // In brackets: the sum over the years of the plan before.
      ['能耗降低', '=', 13.5, '%', 2030, '约束性'],
      ['能耗降低', '<=', 3, '%', 2035, '约束性'],
    ]);
  });

  describe('of a table', () => {
    const header = ['指标', '2030年', '2035年', '备注'];
    const read = (...rows: string[][]) => {
      const text = [header, ...rows].map((row) => row.join('\t')).join('\n');
      return findTableIndicators(header, rows, text, context(), YEARS);
    };

    it('are not made of rows that have not a cell for each of the header', () => {
      expect(read(['企业（家）', '5', '8'], ['企业（家）', '5', '8', '', '9'])).toEqual([]);
      expect(read(['企业（家）', '5', '8', ''])).toHaveLength(2);
    });

    /** Values of one row under a head of its own. */
    const readUnder = (heads: string[], cells: string[], first: number | null = 2031) => {
      const text = [heads, cells].map((row) => row.join('\t')).join('\n');
      return findTableIndicators(heads, [cells], text, context(), { ...YEARS, first }).map(
        ({ name, comparator, value, unit, year, kind, note }) => [
          name,
          comparator,
          value,
          unit,
          year,
          kind,
          note,
        ],
      );
    };

    it('are two where a cell, its unit and its name have two parts', () => {
      const heads = ['指标', '单位', '2030年', '2035年'];
      expect(readUnder(heads, ['客运/货运量', '万人次/万吨', '8000/240', '9000/350'])).toMatchObject([
        ['客运/货运量', '=', 8000, '万人次', 2030, 'baseline', null],
        ['客运/货运量', '=', 240, '万吨', 2030, 'baseline', null],
        ['客运/货运量', '=', 9000, '万人次', 2035, 'target', null],
        ['客运/货运量', '=', 350, '万吨', 2035, 'target', null],
      ]);
    });

    it.each([
      ['产值年均增长（%）', '“十五五”年均增长4.5左右', '产值年均增长', 4.5, '%'],
      ['渔业产值（亿元）', '“十五五”年均增速4.5%', '渔业产值年均增速', 4.5, '%'],
      ['新增床位（张）', '2027—2030年累计新增160', '新增床位', 160, '张'],
      ['能耗降低（%）', '2030年累计降低8.2', '能耗降低', 8.2, '%'],
    ])('of %s are what the cell %s tells of its years', (name, cell, shown, value, unit) => {
      const [[shownName, , read, readUnit, year] = []] = readUnder(['指标', '2035年'], [name, cell]);
      expect([shownName, read, readUnit, year]).toEqual([shown, value, unit, 2030]);
    });

    it('are not made of a change of which nothing says in what it is counted', () => {
      expect(readUnder(['指标', '2035年'], ['渔业产值（亿元）', '年均增长4.5'])).toEqual([]);
    });

    it('are both of a cell that also tells how fast a thing grew', () => {
      const read = readUnder(['指标', '2030年'], ['产值（亿元）', '1950.5，年均增速4.8%']);
      expect(read.map((row) => row.slice(0, 4))).toEqual([
        ['产值', '=', 1950.5, '亿元'],
        ['产值年均增速', '=', 4.8, '%'],
      ]);
    });

    it('have the year of the targets where a column of growth prints none', () => {
      const heads = ['指标', '规划目标（2030年）', '年均增速'];
      expect(readUnder(heads, ['产值（亿元）', '20000', '6.5%']).map(([, , , , year]) => year)).toEqual([
        2030, 2030,
      ]);
    });

    it.each([
      ['80件', '=', 80, '件'],
      ['3.8 人', '=', 3.8, '人'],
      ['7.2张/千人', '=', 7.2, '张/千人'],
      ['81岁以上', '>=', 81, '岁'],
      ['≥1,200公里', '>=', 1200, '公里'],
      ['约1.2万亿元', '~', 1.2, '万亿元'],
      ['8.5/10万', '=', 8.5, '/10万'],
      ['不超过3‰', '<=', 3, '‰'],
      ['2.5％', '=', 2.5, '%'],
    ] as const)('have the unit of their cell: %s', (cell, comparator, value, unit) => {
      const heads = ['指标', '2030年', '属性'];
      expect(readUnder(heads, ['某某水平', cell, '预期性'])).toEqual([
        ['某某水平', comparator, value, unit, 2030, 'baseline', '预期性'],
      ]);
    });

    it('have the unit of their row where the cell has a magnitude alone, and none where both have one', () => {
      const heads = ['指标', '单位', '2030年', '2035年'];
      const units = (unit: string) =>
        readUnder(heads, ['企业数', unit, '9000', '1.2万']).map((row) => row[3]);
      expect(units('家')).toEqual(['家', '万家']);
      expect(units('万家')).toEqual(['万家']);
    });

    it.each(['80册架', '12个月', '3.2.1版', '完成上级下达目标', '2030年底', '5万亿元以内（含）'])(
      'are not made of the cell %s',
      (cell) => {
        expect(readUnder(['指标', '2030年'], ['某某水平', cell])).toEqual([]);
      },
    );

    it('say of a rate what it counts in, whether a column or the name has it', () => {
      expect(readUnder(['指标', '单位', '2030年'], ['孕产妇死亡率', '1/10万', '8'])[0]?.[3]).toBe('/10万');
      expect(readUnder(['指标', '2030年'], ['孕产妇死亡率（1/10万）', '8'])[0]?.slice(0, 4)).toEqual([
        '孕产妇死亡率',
        '=',
        8,
        '/10万',
      ]);
    });

    it('are dated by heads that say more than the year', () => {
      const heads = ['指标', '属性', '2030年\n完成', '2035年\n目标值'];
      const rows = (first: number | null) =>
        readUnder(heads, ['粮食产量（万吨）', '约束性', '30', '32'], first);
      const expected = [
        ['粮食产量', '=', 30, '万吨', 2030, 'baseline', '约束性'],
        ['粮食产量', '=', 32, '万吨', 2035, 'target', '约束性'],
      ];
      expect(rows(2031)).toEqual(expected);
      expect(rows(null)).toEqual(expected);
      expect(rows(2026)).toEqual(expected);
    });

    it.each([
      ['2030年预计完成', 'baseline'],
      ['2030年规划目标', 'target'],
      ['2030年目标完成情况', 'baseline'],
      ['2031年实际', 'baseline'],
      ['2031年', 'target'],
    ])('hold under %s: %s', (head, kind) => {
      expect(readUnder(['指标', head], ['造林面积（万亩）', '5'])[0]?.[5]).toBe(kind);
    });

    const readAll = (heads: string[], ...rows: string[][]) => {
      const text = [heads, ...rows].map((row) => row.join('\t')).join('\n');
      const { found, unread } = readTable(heads, rows, text, context(), YEARS);
      return {
        found: found.map((row) => [row.name, row.value, row.unit, row.year, row.kind, row.rule, row.binding]),
        unread: unread.map(({ start, end }) => text.slice(start, end)),
      };
    };

    it('give baseline, target, annual or cumulative value and what binds them', () => {
      const heads = ['序号', '指标', '2030年', '2035年', '年均/累计', '属性'];
      const table = readAll(
        heads,
        ['一、经济发展'],
        ['1', '地区生产总值（亿元）', '3,200', '4500左右', '6.5', '预期性'],
        ['2', '城镇新增就业（万人）', '—', '—', '〔50〕', '预期性'],
        ['3', '单位地区生产总值能耗降低（%）', '—', '—', '〔13.5〕', '约束性'],
        ['4', '森林覆盖率（%）', '41.5', '≥43', '', '约束性'],
        ['5', '耕地保有量（万亩）', '320', '完成上级下达任务', '', '约束性'],
      );
      expect(table.found).toEqual([
        ['地区生产总值', 3200, '亿元', 2030, 'baseline', 'table-cell', '预期性'],
        ['地区生产总值', 4500, '亿元', 2035, 'target', 'table-cell', '预期性'],
        ['地区生产总值年均增长', 6.5, '%', 2035, 'target', 'table-annual', '预期性'],
        ['城镇新增就业', 50, '万人', 2035, 'target', 'table-sum', '预期性'],
        ['单位地区生产总值能耗降低', 13.5, '%', 2035, 'target', 'table-sum', '约束性'],
        ['森林覆盖率', 41.5, '%', 2030, 'baseline', 'table-cell', '约束性'],
        ['森林覆盖率', 43, '%', 2035, 'target', 'table-cell', '约束性'],
        ['耕地保有量', 320, '万亩', 2030, 'baseline', 'table-cell', '约束性'],
      ]);
      expect(table.unread).toEqual([]);
    });

    it('are dated by the plan under heads without a year', () => {
      const rows = (...heads: string[]) =>
        readAll(heads, ['医师数', '人', '3.1', '3.5']).found.map((row) => row.slice(1, 5));
      const expected = [
        [3.1, '人', 2030, 'baseline'],
        [3.5, '人', 2035, 'target'],
      ];
      expect(rows('指标名称', '单位', '现状值', '目标值')).toEqual(expected);
      expect(rows('主要指标', '单位', '2030', '2035')).toEqual(expected);
      expect(rows('主要指标', '单位', '“十五五”末', '规划目标\n2035年')).toEqual(expected);
    });

    it('are dated under heads of sums and yearly values, too', () => {
      const rule = (head: string) =>
        readAll(['指标', '2030年', head], ['造林面积（万亩）', '5', '60']).found[1]?.slice(0, 6);
      expect(rule('2031—2035年')).toEqual(['造林面积（累计）', 60, '万亩', 2035, 'target', 'table-sum']);
      expect(rule('2035年累计')).toEqual(['造林面积（累计）', 60, '万亩', 2035, 'target', 'table-sum']);
      expect(rule('年均增长')).toEqual(['造林面积年均增长', 60, '%', 2035, 'target', 'table-annual']);
    });

    it('of a part are named with the whole', () => {
      const table = readAll(
        ['指标', '2030年', '2035年'],
        ['幼儿园（所）', '30', '50'],
        ['其中：公办（所）', '20', '40'],
      );
      expect(table.found.map(([name]) => name)).toEqual([
        '幼儿园',
        '幼儿园',
        '幼儿园（其中公办）',
        '幼儿园（其中公办）',
      ]);
    });

    it('report the numbers that were not understood', () => {
      const heads = ['指标', '2030年', '2035年'];
      expect(readAll(heads, ['水位（米）', '3.5弧', '4.2.1']).unread).toEqual(['3.5弧', '4.2.1']);
      expect(readAll(heads, ['水位（米）', '3.5', '4', '5']).unread).toEqual(['水位（米）\t3.5\t4\t5']);
      expect(readAll(heads, ['', '3.5', '4']).unread).toEqual(['3.5', '4']);
    });

    it('are not named by a number', () => {
      expect(read(['15.8', '5', '8', ''], ['—', '5', '8', ''], ['＞10', '5', '8', ''])).toEqual([]);
    });

    it.each([
      ['1.企业（家）', '企业'],
      ['2、企业（家）', '企业'],
      ['12． 企业（家）', '企业'],
      ['（3）企业（家）', '企业'],
      ['十一、企业（家）', '企业'],
      ['5G基站（个）', '5G基站'],
      ['1. 5G基站（个）', '5G基站'],
      ['1.5级企业（家）', '1.5级企业'],
      ['一流大学（所）', '一流大学'],
    ])('are named without the number of the row: %s', (cell, name) => {
      expect(read([cell, '5', '', ''])).toMatchObject([{ name, quote: `${cell}\t5` }]);
    });

    it.each([
      ['5', '8', '累计13', true],
      ['', '13', '累计13', false],
      ['—', '13', '累计13', false],
      ['5', '13', '累计13', false],
    ])(
      'hold what comes in where the remark is the sum of the cells %s and %s',
      (first, cell, remark, flow) => {
        const target = read(['企业（家）', first, cell, remark]).find(({ rule, year }) => {
          return rule === 'table-cell' && year === 2035;
        });
        expect(target).toMatchObject({ flow, note: flow ? '累计13' : null });
      },
    );
  });

  it('find ranks', () => {
    expect(found('综合科技进步水平指数位居全国第三。', review)).toEqual([
      ['综合科技进步水平指数全国排名', '=', 3, '', 2030, 'rank'],
    ]);
  });

  it.each([
    ['位居全国第三', '全国', 3, ''],
    ['位列全市第十', '全市', 10, ''],
    ['居全国第十二位', '全国', 12, '位'],
    ['排名全国第二十', '全国', 20, ''],
    ['跃居全国第二十三名', '全国', 23, '名'],
    ['排名第 7 位', '', 7, '位'],
    ['连续 5 年保持全国第一', '全国', 1, ''],
    ['列全国第4', '全国', 4, ''],
    ['稳居全国第二', '全国', 2, ''],
  ] as const)('find the rank in %s', (words, among, value, unit) => {
    expect(found(`综合指数${words}。`, review)).toEqual([
      [`综合指数${among}排名`, '=', value, unit, 2030, 'rank'],
    ]);
  });

  it.each([
    '位居全国第二，增速居全省第五',
    '居全国第二和全省第一',
    '位居全省第二以上',
    '位居全国第二位的行列',
    '位居全国第2（不含港澳台）',
    '位列全省第二、连续四年进入前列',
  ])('find the rank before what goes on: %s', (words) => {
    expect(found(`综合指数${words}。`, review)[0]?.slice(1, 3)).toEqual(['=', 2]);
  });

  it.each([
    '位居全国第一一',
    '位居第二产业',
    '列入第一批名单',
    '保持第一条标准',
    '位列第三章',
    '保持全国第一方阵',
    '稳居全省第一梯队',
    '位居全国第二大港口',
    '保持第一医院地位',
    '位列第一、第二产业之后',
    '位居第3000家',
    '列第一位的部门',
  ])('find no rank in %s', (text) => {
    expect(found(`综合指数${text}。`, review)).toEqual([]);
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
    '支持规模超5亿元的企业。',
    '支持5亿元、10亿元企业。',
    '按照30%的比例执行。',
    '进入全国超过500强的行列。',
    '建设10万吨级码头。',
    '免征10万元以下的税款。',
    '扶持10万元（含）的项目。',
    '最高50万元，',
    '给予企业50万元的补贴。',
    '给予30%的比例支持。',
    '奖励20万元。',
    '给予最高20万元一次性奖励。',
    '补贴不超过投资额的20%。',
    '补助费用的30%。',
    '资助50万元的标准执行。',
    '不超过服务费用50%的资金支持。',
    '按30%执行。',
    '技术交易额5%提取。',
    '入围第3家。',
    '前10家优先。',
    '全国500强企业。',
    '成为5个中心之一。',
    '支持500万元及以下的小微企业。',
    '对规模500万元及以下、费率较低的机构。',
    '每5年修订1次目录。',
    '财政部门负责，列第一位者为牵头单位。',
    '引进“500强”企业。',
    '引进“一百强”企业。',
    '每招用1人补助1500元。',
    '每新认定1家高新技术企业，给予20万元奖励。',
    '每改造1亩奖补100元。',
    '按研发费用的10%给予补助，每家企业最高200万元。',
    '按照上年度实际完成投资的百分比和5%核定补助。',
    '布局十个重点领域。',
    '办好十件民生实事。',
    '五十六个民族一家亲。',
    '市委十届十次、十一次全会精神。',
  ])('are not made of %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('indicators in words', () => {
  it.each([
    ['到2033年，新建中试基地三百家。', [['新建中试基地', '=', 300, '家']]],
    ['到2033年，高新技术企业达到一千二百家。', [['高新技术企业', '=', 1200, '家']]],
    ['引进高层次人才两千名。', [['引进高层次人才', '=', 2000, '名']]],
    ['新增专利五百余项。', [['新增专利', '>', 500, '项']]],
    [
      '实施老旧小区改造三百个、新建公园五十座。',
      [
        ['实施老旧小区改造', '=', 300, '个'],
        ['新建公园', '=', 50, '座'],
      ],
    ],
    ['每年新增学位十二万个。', [['每年新增学位', '=', 12, '万个']]],
    [
      '每千人口医师数达到3人，增加0.5人。',
      [
        ['每千人口医师数', '=', 3, '人'],
        ['每千人口医师数增加', '=', 0.5, '人'],
      ],
    ],
    ['孕产妇死亡率控制在8/10万以内。', [['孕产妇死亡率', '<=', 8, '/10万']]],
    ['每千名老年人拥有养老床位40张。', [['每千名老年人拥有养老床位', '=', 40, '张']]],
    ['每个县建成1家科技馆。', [['每个县建成科技馆', '=', 1, '家']]],
  ])('are named as those in digits: %s', (text, expected) => {
    expect(found(text).map((fields) => fields.slice(0, 4))).toEqual(expected);
  });
});

describe('a number in a statement that no rule understands', () => {
  const unread = (text: string) =>
    findFacts({ ...PLAN, clauses: [{ ...CLAUSE, text }] }).diagnostics.map(({ rule, actual }) => [
      rule,
      actual,
    ]);
  it.each([
    ['水库水位控制在3.5弧以内。', '3.5弧以内'],
    ['规模达到1，200亿元。', '1，200亿元'],
    ['医护比提高到1:1.2。', '1:1.2'],
    ['药品品种达到三四十种。', '三四十种'],
    ['农机合作社达到数十家。', '数十家'],
    ['公交线网密度不低于3.2弧每里。', '3.2弧每里'],
    ['企业达到12.5.3万家。', '12.5.3万家'],
  ])('is reported: %s', (text, actual) => {
    expect(unread(text)).toEqual([['number-unread', actual]]);
  });
  it.each([
    '到2033年，床位达到300张。',
    '改造周期提高到2035年。',
    '服务能力达到一流水平。',
    '不低于《指南2025》的要求。',
    '补贴不超过投资额的20%。',
    '产值达到千亿级。',
  ])('is not in %s', (text) => expect(unread(text)).toEqual([]));
});

describe('facts that cannot be taken', () => {
  const read = (rows: string[][] | null, text = '') => {
    const table = rows && { caption: null, header: rows[0] ?? [], rows: rows.slice(1) };
    const clause = {
      ...CLAUSE,
      kind: rows ? ('table' as const) : ('text' as const),
      text: rows ? rows.map((cells) => cells.join('\t')).join('\n') : text,
      table: table as (typeof CLAUSE)['table'],
      rows: rows as (typeof CLAUSE)['rows'],
    };
    return findFacts({ ...PLAN, clauses: [clause] });
  };

  it('are left out with file, line and reason, and the others stay', () => {
    const long = `新增${'甲'.repeat(450)}12家`;
    const { indicators, diagnostics } = read(null, `${long}，到2033年，公办学校达到30所。`);
    expect(indicators.map(({ name, value }) => [name, value])).toEqual([['公办学校', 30]]);
    expect(diagnostics).toMatchObject([
      { rule: 'indicator-unquotable', severity: 'warning', file: 'a.txt', line: 1 },
    ]);
  });

  it('are none for the same words twice: their places tell them apart', () => {
    const text = '新增企业12家。新增企业12家。';
    const { indicators } = read(null, text);
    expect(indicators.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      '新增企业12家',
      '新增企业12家',
    ]);
    expect(new Set(indicators.map(({ at }) => at.start)).size).toBe(2);
  });

  it.each(['1,408', '1 408', '1，408', '1\u00a0408'])('do not include the cell %s', (cell) => {
    const { indicators, diagnostics } = read([
      ['指标', '单位', '2030年', '2035年'],
      ['床位', '张', cell, '1,500'],
    ]);
    expect(indicators.map(({ value }) => value)).toEqual([1408, 1500]);
    expect(diagnostics).toEqual([]);
  });

  it('do not include a row whose words occur in another row', () => {
    const { indicators, diagnostics } = read([
      ['序号', '指标', '单位', '2035年'],
      ['1', '公办养老床位', '张', '80'],
      ['2', '养老床位', '张', '80'],
      ['3', '养老床位', '张', '80'],
    ]);
    expect(indicators.map(({ quote }) => quote)).toEqual([
      '公办养老床位\t张\t80',
      '2\t养老床位\t张\t80',
      '3\t养老床位\t张\t80',
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe('the second reading', () => {
  const problem = (text: string, raw: string, value: number, unit = '', value2: number | null = null) => {
    const start = text.indexOf(raw);
    return rereadProblem(text, { start, end: start + raw.length, value, value2, unit });
  };
  it.each([
    ['企业达到1.2万家。', '1.2万家', 1.2, '万家'],
    ['企业１，４０８家。', '１，４０８家', 1408, '家'],
    ['床位1 408张。', '1 408张', 1408, '张'],
    ['产值一万四千亿元。', '一万四千亿元', 14000, '亿元'],
    ['人口两千八百万人。', '两千八百万人', 2800, '万人'],
    ['人口一亿三千万人。', '一亿三千万人', 13000, '万人'],
    ['死亡率8/10万。', '8/10万', 8, '/10万'],
    ['占1/3。', '1/3', 0.3333, ''],
    ['超过百分之九十五。', '百分之九十五', 95, '%'],
    ['三分之二的村。', '三分之二', 0.6667, ''],
    ['近九成五。', '九成五', 9.5, '成'],
    ['产值翻两番。', '翻两番', 4, '倍'],
    ['装机200万千瓦。', '200万千瓦', 200, '万千瓦'],
    ['增速-1.5%。', '-1.5%', -1.5, '%'],
  ] as const)('confirms in %s the value of %s', (text, raw, value, unit) => {
    expect(problem(text, raw, value, unit)).toBeNull();
  });
  it('confirms both ends of a range', () => {
    expect(problem('床位5000—6000万张。', '5000—6000万张', 5000, '万张', 6000)).toBeNull();
    expect(problem('床位5000—6000张。', '5000—6000张', 5000, '张', 7000)).toContain('7000');
  });
  it.each([
    ['死亡率8/10万。', '8/10', 0.8, ''],
    ['学校三百家。', '百家', 100, '家'],
    ['产值一万四千亿元。', '千亿元', 1000, '亿元'],
    ['企业1,408家。', '408家', 408, '家'],
    ['论文2.3万篇。', '2.3万篇', 2.3, '篇'],
    ['企业12家。', '12家', 13, '家'],
    ['企业12家。', '12家', 12, '万家'],
  ] as const)('rejects in %s the value of %s', (text, raw, value, unit) => {
    expect(problem(text, raw, value, unit)).not.toBeNull();
  });
});

describe('references', () => {
  it.each([
    ['根据《甲规划》《乙规划》制定', ['甲规划', '乙规划']],
    ['出台《天津市贯彻落实〈丙规划〉实施方案》', ['天津市贯彻落实〈丙规划〉实施方案']],
    ['没有书名号', []],
    ['《没有结束', []],
    ['《没有结束《甲规划》》《》《　》', ['没有结束《甲规划》']],
    ['《没有结束《甲规划》', ['甲规划']],
  ])('in %s', (text, titles) => {
    expect(findReferences(text as string).map((reference) => reference.title)).toEqual(titles);
  });

  it('take the number that follows', () => {
    expect(findReferences('《关于某事的意见》（国办发〔2016〕7号）')[0]?.number).toBe('国办发〔2016〕7号');
    expect(findReferences('《办法》 (管委会 144 号令)')[0]?.number).toBe('管委会 144 号令');
    expect(findReferences('《意见》（国发〔2016〕第 7 号）')[0]?.number).toBe('国发〔2016〕第 7 号');
    expect(findReferences('《意见》（天津经济技术开发区管委会发〔2016〕7号）')[0]?.number).toBe(
      '天津经济技术开发区管委会发〔2016〕7号',
    );
    expect(findReferences('《意见》和另一份（国发〔2016〕7号）')[0]?.number).toBeNull();
  });

  it('are known by one title however it is printed', () => {
    const canonical = (title: string) => findReferences(`《${title}》`)[0]?.canonical;
    expect(canonical('中长期 规划纲要（2006-2020年）')).toBe(canonical('中长期规划纲要（2006—2020年）'));
    expect(canonical('Nature')).toBeNull();
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

  it('name parts of bodies', () => {
    expect(findAgencies('配齐教师。（思政科牵头，基教科、职成科按职责分工负责）')?.agencies).toEqual([
      '思政科',
      '基教科',
      '职成科',
    ]);
  });

  it('are read after a label', () => {
    expect(findAgencies('建设平台。（责任单位：市教委、市财政局）')?.agencies).toEqual([
      '市教委',
      '市财政局',
    ]);
  });

  it.each([
    ['组织一批攻关项目。责任单位：市教委、市财政局', ['市教委', '市财政局'], '责任单位：市教委、市财政局'],
    ['责任部门：市科委，市财政局。', ['市科委', '市财政局'], '责任部门：市科委，市财政局。'],
    ['牵头单位：市教委', ['市教委'], '牵头单位：市教委'],
  ])('are read without brackets: %s', (text, agencies, quote) => {
    expect(findAgencies(text)).toMatchObject({ agencies, quote, start: text.length - quote.length });
  });

  it.each([
    ['牵头处室：高新处', ['高新处']],
    ['配合处室：规划处、财务处', ['规划处', '财务处']],
    ['责任科室：基教科；配合科室：体卫艺科', ['基教科', '体卫艺科']],
    ['牵头单位：市文旅局 配合单位：市财政局', ['市文旅局', '市财政局']],
    ['责任单位：农村处、各县区科技局完成时限：2024年12月', ['农村处', '各县区科技局']],
    ['新建场馆3家。牵头处室：群体处。配合处室：财务处。完成时限：年底前。', ['群体处', '财务处']],
    ['【牵头单位】市卫健委【完成时间】2024年6月', ['市卫健委']],
    ['市级牵头单位：市水利局；责任人：张某某；时间节点：长期坚持', ['市水利局']],
    ['建设公园（牵头：市园林局，配合：市住建局）', ['市园林局', '市住建局']],
    ['完成时限：2024年12月；责任单位：市交通运输局', ['市交通运输局']],
  ])('are read after labels of any office, to the next label: %s', (text, agencies) => {
    expect(findAgencies(text)?.agencies).toEqual(agencies);
  });

  it('of a label may be named by nothing but a collective', () => {
    expect(findAgencies('配合单位：各县区科技局')).toMatchObject({
      agencies: [],
      collective: '各县区科技局',
    });
    expect(findAgencies('牵头单位：各镇街；配合单位：有关部门；完成时限：年底')).toMatchObject({
      agencies: [],
      collective: '各镇街、有关部门',
    });
  });

  it.each([
    '完成时限：2024年12月',
    '责任人：张某某',
    '责任单位：市教委。本办法自印发之日起施行。',
    '其实施：要点如下',
  ])('are not what ends %s', (text) => {
    expect(findAgencies(text)).toBeNull();
  });

  it.each(['落实责任单位：市教委、市财政局', '明确责任单位、责任人。'])('are not in %s', (text) => {
    expect(findAgencies(text)).toBeNull();
  });

  it.each(
    '市科委 市财政局 市政府办 市委办公厅 市委宣传部 市科学院 市科协理事会 区人民政府 市投资公司 能源集团 市农商银行 市生产力中心 天津海关 市高级法院 市检察院 市公安总队 市领导小组 海关总署 全国妇联 全国工商联 共青团中央 人民银行某市分行 人民银行中心支行 市消防救援支队 某某大学 市委党校 市档案馆 市文物考古研究所 师范学院 农业技术推广站 市文物管理处 省地震台网中心 市气象台 各县（市、区）人民政府 各区县 市高新区 市委宣传部（市新闻出版局）'.split(
      ' ',
    ),
  )('have names like %s', (name) => {
    expect(findAgencies(`抓好落实。（${name}牵头，市教委配合）`)?.agencies[0]).toBe(name);
  });

  it.each([
    ['（市科委负责）', ['市科委']],
    ['（市科委、市教委等负责。列第一位者为牵头单位，下同）', ['市科委', '市教委']],
    ['（市科委牵头，市教委、市统计局参与）', ['市科委', '市教委', '市统计局']],
    ['（负责部门：市科委、市教委；适用范围：全市）', ['市科委', '市教委']],
    ['（市科委、市教委按职责分工负责）', ['市科委', '市教委']],
    ['（市科委；市教委分别按照各自职责落实）', ['市科委', '市教委']],
    ['（市科委牵头，市教委、市财政局配合）', ['市科委', '市教委', '市财政局']],
    ['（市科委牵头负责，市教委按职责配合）', ['市科委', '市教委']],
    ['（牵头单位：市科委；配合单位：市教委）', ['市科委', '市教委']],
    ['（责任部门:市科委，参与单位:市教委） ', ['市科委', '市教委']],
    ['(市科委,市教委落实)', ['市科委', '市教委']],
  ])('in %s are listed one by one', (bracket, agencies) => {
    expect(findAgencies(`抓好落实。${bracket}`)).toMatchObject({ agencies, quote: bracket.trim(), start: 5 });
  });

  it.each([
    [
      '责任单位：市商务局、市财政局，各县（市、区）人民政府',
      ['市商务局', '市财政局', '各县（市、区）人民政府'],
    ],
    ['市住建局牵头，各县（市、区）人民政府配合', ['市住建局', '各县（市、区）人民政府']],
    [
      '责任单位：市委宣传部（市新闻出版局、市版权局）、市财政局',
      ['市委宣传部（市新闻出版局、市版权局）', '市财政局'],
    ],
  ])('are read around a bracket in the bracket: %s', (inside, agencies) => {
    const text = `抓好落实。（${inside}）`;
    expect(findAgencies(text)).toMatchObject({
      agencies,
      quote: `（${inside}）`,
      start: 5,
      end: text.length,
    });
  });

  it.each(['〔〕', '［］', '[]', '【】', '（)', '﹝﹞'])(
    'are read in brackets of the form %s',
    ([open, close]) => {
      expect(findAgencies(`抓好落实。${open}市科委、市教委负责${close}`)?.agencies).toEqual([
        '市科委',
        '市教委',
      ]);
    },
  );

  it('are after a label whatever stands there, with what the list ends with apart', () => {
    const inside = (words: string) => findAgencies(`抓好落实。（${words}）`);
    expect(inside('责任单位：市供销合作总社、甲乙电力、各乡镇')?.agencies).toEqual([
      '市供销合作总社',
      '甲乙电力',
      '各乡镇',
    ]);
    expect(inside('牵头单位：市工信局；责任单位：甲乙电力；完成时限：持续推进、2025年')?.agencies).toEqual([
      '市工信局',
      '甲乙电力',
    ]);
    expect(inside('责任单位：市工信局，2024年12月底前完成')?.agencies).toEqual(['市工信局']);
    expect(inside('市工信局负责。以下均需各县区政府（管委会）落实，不再列出')?.agencies).toEqual([
      '市工信局',
    ]);
    expect(inside('责任单位：市工信局（牵头）、甲乙电力')?.agencies).toEqual(['市工信局', '甲乙电力']);
    expect(inside('市工信局等部门牵头，市商务局等有关单位配合')).toMatchObject({
      agencies: ['市工信局', '市商务局'],
      collective: '等部门、等有关单位',
    });
  });

  it.each([
    [
      '市水利局牵头，市财政局等按职责分工负责，各县区人民政府负责落实',
      '市水利局',
      '市财政局、各县区人民政府',
    ],
    ['市教育局按职责分工负责，各乡镇落实；以下均需各乡镇落实，不再列出', '市教育局', '各乡镇'],
    ['省林业局、各县（市）政府，以下均需各县（市）政府落实', '省林业局、各县（市）政府', ''],
    ['县商务局、县财政局落实', '县商务局、县财政局', ''],
    ['责任单位：县文旅局牵头抓总，各景区管委会依职责办理', '县文旅局', '各景区管委会'],
    ['牵头单位：市民政局，配合单位：市财政局等市有关部门、市残联', '市民政局', '市财政局、市残联'],
    ['牵头单位：市民政局，配合单位：市财政局等有关部门、单位', '市民政局', '市财政局'],
    ['牵头单位：市民政局，配合单位：市财政局等和各镇政府', '市民政局', '市财政局、各镇政府'],
    ['市民政局牵头，市财政局等有关部门配合', '市民政局', '市财政局、有关部门'],
  ])('say who leads and who sees it through: %s', (inside, lead, supporting) => {
    const found = findAgencies(`抓好落实。（${inside}）`);
    expect([found?.lead.join('、'), found?.supporting.join('、')]).toEqual([lead, supporting]);
  });

  it('may be all a bracket after a sentence holds', () => {
    expect(findAgencies('实施监测。（市气象局、高新区管委会，市供电公司）')?.agencies).toEqual([
      '市气象局',
      '高新区管委会',
      '市供电公司',
    ]);
    expect(findAgencies('实施监测。（市气象局、资料来源）')).toBeNull();
    expect(findAgencies('委托专业机构（市气象局）')).toBeNull();
  });

  it('may have the full stop behind their bracket, and the word 由 before them', () => {
    expect(findAgencies('建立会商制度（由市科委牵头）。')).toMatchObject({
      agencies: ['市科委'],
      quote: '（由市科委牵头）',
    });
  });

  it.each(['应用建筑信息模型（BIM）', '（没有开头）、负责）', '抓好落实。（详见负责清单）'])(
    'are not read from other brackets: %s',
    (text) => {
      expect(findAgencies(text)).toBeNull();
    },
  );
});

describe('sizes, classes and places in a text', () => {
  it.each([
    '3000人以上大型赛事80场',
    '出口额500万元以上茶企40家',
    '新增百亿元食品产业集群4个',
    '获批2类新药6款',
  ])('say which things are counted, and are no values: %s', (text) => {
    expect(findIndicators(text, context())).toHaveLength(1);
  });
  it.each([
    ['水质指数居12个地级市之首。', []],
    ['成为第9个人口超500万的城市，成为第9个产值超2000亿元的城市。', []],
    ['按第2、3条执行。', []],
    ['发现1例未处理扣2分。', []],
    ['到2035年建成湿地公园2个以上、观鸟点6个以上。', [2, 6]],
    ['销售收入500万元以下、5000万元以下的企业。', []],
  ])('are told from statements: %s', (text, values) => {
    expect(findIndicators(text, context()).map(({ value }) => value)).toEqual(values);
  });
  it.each([
    ['防洪标准达到50年一遇', 50, '年一遇'],
    ['整治河道30条（段）', 30, '条（段）'],
    ['存栏牲畜12万头（只）', 12, '万头（只）'],
    ['完成白内障手术300例', 300, '例'],
    ['入托率提高3百分点', 3, '百分点'],
  ])('are not taken for units: %s', (text, value, unit) => {
    expect(findQuantities(text)).toMatchObject([{ value, unit }]);
  });
});
