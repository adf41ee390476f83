/** The heads of indicator tables: every example of every row. */
import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/pipeline/extract/table-cells.ts';
import { columnsOf, HEADS } from '../../src/pipeline/extract/table-columns.ts';

const YEARS = { base: 2030, first: 2031, last: 2035 };

describe.each(HEADS.map((row) => [row.role, row] as const))('a column of %s', (role, { examples }) => {
  it.each(examples)('has the head %s', (head) => {
    expect(columnsOf([head], YEARS)).toEqual([{ role, column: 0 }]);
  });
});

describe('a column of values', () => {
  it.each([
    ['2030年', 'level', 2030, 'baseline'],
    ['2035年', 'level', 2035, 'target'],
    ['2035', 'level', 2035, 'target'],
    ['目标值', 'level', 2035, 'target'],
    ['现状值', 'level', 2030, 'baseline'],
    ['基期值（2029年）', 'level', 2029, 'baseline'],
    ['“十五五”末', 'level', 2030, 'baseline'],
    ['规划目标\n年均', 'annual', 2035, 'target'],
    ['年均增速', 'annual', 2035, 'target'],
    ['五年累计', 'sum', 2035, 'target'],
  ] as const)('has the head %s', (head, measuring, year, kind) => {
    expect(columnsOf([head], YEARS)).toMatchObject([{ role: 'value', measuring, year, kind }]);
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
  ] as const)('%s is read', (cell, value, value2, comparator, unit, isSum) => {
    expect(readCell(cell)).toMatchObject({ value, value2, comparator, unit, isSum });
  });
  it.each(['—', '完成上级下达目标', '3.2.1', '一般', '12弧', '2030年底'])('%s is none', (cell) => {
    expect(readCell(cell)).toBeNull();
  });
});
