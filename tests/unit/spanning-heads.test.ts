/** Indicators of tables whose heads or names span several cells. */
import { expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const read = (...rows: string[][]) =>
  factsOf(rows, 'goal', '甲市发展规划（2031—2035年）').indicators.map(({ name, value, unit, year }) => [
    name,
    value,
    unit,
    year,
  ]);

it('a head over two columns has groups in the first and names in the second', () => {
  expect(
    read(
      ['指标', '', '2035年', '属性'],
      ['医疗服务', '千人口床位数（张）', '7.5', '预期性'],
      ['', '家庭医生签约率（%）', '85', '约束性'],
      ['居民健康素养水平（%）', '', '40', '预期性'],
    ),
  ).toEqual([
    ['千人口床位数', 7.5, '张', 2035],
    ['家庭医生签约率', 85, '%', 2035],
    ['居民健康素养水平', 40, '%', 2035],
  ]);
});

it('a name over two rows is that of both, where their units differ', () => {
  expect(
    read(
      ['指标分类', '指标名称', '单位', '2030年', '2035年'],
      ['农业', '灌溉用水量及比重', '亿立方米', '12', '10'],
      ['', '', '%', '60', '52'],
      ['', '', '%', '1', '2'],
    ),
  ).toEqual([
    ['灌溉用水量及比重', 12, '亿立方米', 2030],
    ['灌溉用水量及比重', 10, '亿立方米', 2035],
    ['灌溉用水量及比重', 60, '%', 2030],
    ['灌溉用水量及比重', 52, '%', 2035],
  ]);
});

it('groups of columns below years measure the things of the rows', () => {
  expect(
    read(
      ['运输方式', '货运品种（万吨）', '2030年\n运量', '比重（%）', '2035年\n运量', '比重（%）'],
      ['水运', '煤炭（万吨）', '300', '20', '280', '15'],
    ),
  ).toEqual([
    ['煤炭运量', 300, '万吨', 2030],
    ['煤炭比重', 20, '%', 2030],
    ['煤炭运量', 280, '万吨', 2035],
    ['煤炭比重', 15, '%', 2035],
  ]);
});

it('what came in up to a year of the past is reported', () => {
  const rows = [
    ['指标', '2030现状值', '2035目标值'],
    ['单位产值用水量下降率（%）', '[24.3]', '[18]'],
  ];
  expect(factsOf(rows, 'goal', '甲市发展规划（2031—2035年）').indicators.map(({ kind }) => kind)).toEqual([
    'baseline',
    'target',
  ]);
});
