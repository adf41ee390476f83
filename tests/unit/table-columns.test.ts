/** The heads of indicator tables: every example of every row. */
import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/pipeline/extract/tables/cells.ts';
import { columnsOf, HEADS } from '../../src/pipeline/extract/tables/columns.ts';
import { nameWordsOf } from '../../src/pipeline/extract/tables/rows.ts';

const YEARS = { base: 2030, first: 2031, last: 2035 };

describe.each(HEADS.map((row) => [row.role, row] as const))(
  'a column of %s',
  (role, { examples, counterexamples }) => {
    it.each(examples)('has the head %s', (head) => {
      // Beside a head of names: 指标分类 is one itself where there is no other.
      const beside = role === 'name' ? [] : ['指标名称'];
      const below = [[role === 'attribute' ? '约束性' : '', '渡口']];
      expect(columnsOf([head, ...beside], YEARS, below)[0]).toEqual({ role, column: 0 });
    });
    it.each(counterexamples)('has not the head %s', (head) => {
      expect(columnsOf([head], YEARS)[0]?.role).not.toBe(role);
    });
  },
);

it('what kinds of things there are names them where nothing else does', () => {
  expect(columnsOf(['序号', '项目类别', '2035年'], YEARS)[1]).toEqual({ role: 'name', column: 1 });
});

it('what stands before the units below no word is named', () => {
  expect(columnsOf(['', '单位', '2035年'], YEARS)[0]?.role).toBe('name');
  expect(columnsOf(['', '备注', '2035年'], YEARS)[0]).toBeNull();
});

it('numbers of projects are no names', () => {
  const columns = columnsOf(['项目编号', '项目名称', '2035年'], YEARS);
  expect(columns.slice(0, 2).map((column) => column?.role)).toEqual(['words', 'name']);
});

it('a column of values is none of names, whatever its head', () => {
  const rows = [
    ['新增渡船', '30艘', '35艘'],
    ['新增渡口', '12处', '10处'],
  ];
  const columns = columnsOf(['任务', '“十五五”规划指标', '完成情况'], YEARS, rows);
  expect(columns[0]?.role).toBe('name');
  expect(columns[1]?.role).not.toBe('name');
});

it('two cells below one head of names make the name where the second says the same in several rows', () => {
  const columns = columnsOf(['指标', '', '2035年'], YEARS);
  const rows = [
    ['氮氧化物', '减排量（吨）', '10'],
    ['氨氮', '减排量（吨）', '20'],
    ['', '渡船数量', '30'],
    ['渡口', '改造数量', '40'],
    ['1.噪声（分贝）', '城区', '50'],
    ['', '县城', '45'],
    ['2.绿化率（%）', '城区', '40'],
    ['', '县城', '35'],
  ];
  expect(nameWordsOf(rows, columns)).toEqual([
    '氮氧化物减排量（吨）',
    '氨氮减排量（吨）',
    '渡船数量',
    '改造数量',
    '城区噪声（分贝）',
    '县城噪声（分贝）',
    '城区绿化率（%）',
    '县城绿化率（%）',
  ]);
});

it('a head of names spans the columns behind it that have none', () => {
  expect(columnsOf(['指标', '', '2035年'], YEARS)[0]).toEqual({ role: 'name', column: 0, to: 1 });
  expect(columnsOf(['类别', '指标名称', '', '单位'], YEARS)[1]).toEqual({ role: 'name', column: 1, to: 2 });
});

it('the year of a group of columns is that of all of them, where all groups measure the same', () => {
  const columns = columnsOf(['品种', '2030年\n实物量', '比重（%）', '2035年\n实物量', '比重（%）'], YEARS);
  expect(columns.slice(1)).toMatchObject([
    { year: 2030, measure: '实物量' },
    { year: 2030, measure: '比重（%）' },
    { year: 2035, measure: '实物量' },
    { year: 2035, measure: '比重（%）' },
  ]);
  expect(
    columnsOf(['品种', '2030年\n实物量', '比重（%）', '2035年\n面积', '比重（%）'], YEARS)[2],
  ).toBeNull();
});

describe('a column of values', () => {
  it.each([
    ['2030年', 'level', 2030, 'baseline'],
    ['2030现状值', 'level', 2030, 'baseline'],
    ['2035年', 'level', 2035, 'target'],
    ['2035', 'level', 2035, 'target'],
    ['目标值', 'level', 2035, 'target'],
    ['现状值', 'level', 2030, 'baseline'],
    ['基期值（2029年）', 'level', 2029, 'baseline'],
    ['“十五五”末', 'level', 2030, 'baseline'],
    ['规划目标\n年均', 'annual', 2035, 'target'],
    ['年均增速', 'annual', 2035, 'target'],
    ['五年累计', 'sum', 2035, 'target'],
    ['十六五年均增速', 'annual', 2035, 'target'],
    ['“十五五”年均增长', 'annual', 2030, 'baseline'],
    ['十七五增幅', 'sum', 2040, 'target'],
  ] as const)('has the head %s', (head, measuring, year, kind) => {
    expect(columnsOf([head], YEARS)).toMatchObject([{ role: 'value', measuring, year, kind }]);
  });
  it('looks far ahead, and growth beside it is up to the year of the aims', () => {
    const head = ['指标', '2030年', '2035年', '2040年展望', '年均增长'];
    expect(columnsOf(head, YEARS).slice(1)).toMatchObject([
      { year: 2030, kind: 'baseline', forecast: false },
      { year: 2035, kind: 'target', forecast: false },
      { year: 2040, kind: 'target', forecast: true },
      { year: 2035, measuring: 'annual' },
    ]);
  });
  it.each(['甲', '城镇', ''])('has not the head %s', (head) =>
    expect(columnsOf([head], YEARS)).toEqual([null]),
  );
});

describe('a cell', () => {
  it.each([
    ['〔5000〕', 5000, null, '=', '', true],
    ['[13.5]', 13.5, null, '=', '', true],
    ['6—6.5', 6, 6.5, '=', '', false],
    ['5.5%-6%', 5.5, 6, '=', '%', false],
    ['保持在95以上', 95, null, '>=', '', false],
    ['不低于0.5个百分点', 0.5, null, '>=', '个百分点', false],
    ['-1.5', -1.5, null, '=', '', false],
    ['83左右', 83, null, '~', '', false],
    ['95.02%*', 95.02, null, '=', '%', false],
  ] as const)('%s is read', (cell, value, value2, comparator, unit, isSum) => {
    expect(readCell(cell)).toMatchObject({ value, value2, comparator, unit, isSum });
  });
  it.each(['—', '完成上级下达目标', '3.2.1', '一般', '12弧', '2030年底'])('%s is none', (cell) => {
    expect(readCell(cell)).toBeNull();
  });
});
