/** Numbers whose own words do not say all of what they count: the sentence before them does. Names, values and quotes. */
import { describe, expect, it } from 'vitest';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

const context = contextOfAims();
/** `name operator value unit «quote»`, with the second number of a range and the kind of what is no target. */
const read = (text: string) =>
  findIndicators(text, context).map(({ name, comparator, value, value2, unit, kind, start, end }) =>
    [
      name,
      comparator,
      value2 === null ? value : `${value}–${value2}`,
      unit,
      kind === 'target' ? '' : kind,
      `«${text.slice(start, end)}»`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('a number names what the one before it names', () => {
  it.each<[text: string, ...facts: string[]]>([
    [
      '新城地区生产总值占全市12%，占全省3%。',
      '新城地区生产总值占全市比重 = 12 % «新城地区生产总值占全市12%»',
      '新城地区生产总值占全省比重 = 3 % «占全省3%»',
    ],
    [
      '一般公共预算收入增长2%、支出7000亿元。',
      '一般公共预算收入增长 = 2 % «一般公共预算收入增长2%»',
      '一般公共预算支出 = 7000 亿元 «支出7000亿元»',
    ],
    [
      '粮食播种面积6200万亩、年度产量2000万吨。',
      '粮食播种面积 = 6200 万亩 «粮食播种面积6200万亩»',
      '粮食年度产量 = 2000 万吨 «年度产量2000万吨»',
    ],
    [
      '服务业增加值超3万亿元，对经济增长贡献率60%。',
      '服务业增加值 > 3 万亿元 «服务业增加值超3万亿元»',
      '服务业对经济增长贡献率 = 60 % «对经济增长贡献率60%»',
    ],
    [
      '采种基地达到5处，面积100公顷。',
      '采种基地 = 5 处 «采种基地达到5处»',
      '采种基地面积 = 100 公顷 «面积100公顷»',
    ],
    ['绿地面积仅为邻市的1/5。', '绿地面积与邻市之比 = 0.2 «绿地面积仅为邻市的1/5»'],
    ['天然气消费保持较快增长，年均增速8%。', '天然气消费年均增速 = 8 % «年均增速8%»'],
    ['服务业支撑作用更加明显，增加值达到300亿元。', '服务业增加值 = 300 亿元 «增加值达到300亿元»'],
    ['建设工业互联网平台，到2034年达到50个。', '工业互联网平台 = 50 个 «到2034年达到50个»'],
    ['在小区全部设置平价超市，达到30家。', '平价超市 = 30 家 «达到30家»'],
    ['甲路扩建、乙路连接线，合计140公里。', '甲路扩建、乙路连接线合计 = 140 公里 «合计140公里»'],
    ['林区道路投资三千至五千万元。', '林区道路投资 = 3000–5000 万元 «林区道路投资三千至五千万元»'],
  ])('%s', (text, ...facts) => expect(read(text)).toEqual(facts));
});

describe('a rank', () => {
  it.each<[text: string, ...ranks: string[]]>([
    [
      '渡运企业12家、造船企业30家，均居全国第一。',
      '渡运企业全国排名 = 1 rank «均居全国第一»',
      '造船企业全国排名 = 1 rank «均居全国第一»',
    ],
    [
      '渡船12艘、渡口30处，分别居全省第3位、第4位。',
      '渡船全省排名 = 3 位 rank «分别居全省第3位»',
      '渡口全省排名 = 4 位 rank «分别居全省第3位»',
    ],
    [
      '渡运量、候船量分别居全省第3位、第4位。',
      '渡运量全省排名 = 3 位 rank «渡运量、候船量分别居全省第3位»',
      '候船量全省排名 = 4 位 rank «渡运量、候船量分别居全省第3位»',
    ],
    [
      '渡运量、旅客周转量均居全省第三位。',
      '渡运量全省排名 = 3 位 rank «渡运量、旅客周转量均居全省第三位»',
      '旅客周转量全省排名 = 3 位 rank «渡运量、旅客周转量均居全省第三位»',
    ],
    ['“获得电力”指标持续优化，该指标居全省第3位。', '“获得电力”指标全省排名 = 3 位 rank «该指标居全省第3位»'],
    // As many ranks as things, or it is not known whose they are.
    ['渡运量、候船量分别居全省第3位、第4位、第5位。'],
  ])('%s', (text, ...ranks) => expect(read(text).filter((fact) => fact.includes(' rank '))).toEqual(ranks));
});
