/** Several tables in one text: each is read in its own place, whatever is above it. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const HEAD = ['序号\t指标\t单位\t2035年'];
const ROWS = [
  '1\t粮食产量\t万吨\t120',
  '2\t公路里程\t公里\t1500',
  '3\t养老床位\t张\t800',
  '4\t绿地面积\t公顷\t360',
  '5\t供水能力\t万吨\t95',
  '6\t图书馆\t座\t12',
];
const TEXT = ['以下为各项指标，由市统计局监测。'];
const tablesIn = (...lines: readonly string[]) => {
  const plan = parseText(['甲市规划', '一、目标', ...lines, '二、措施', '加强监测。'].join('\n'));
  const omitted = plan.omissions.filter(({ reason }) => reason !== 'blank-code');
  return {
    tables: plan.clauses.flatMap(({ rows, source }) => (rows ? [[source.line, source.endLine, rows]] : [])),
    left: omitted.map(({ line, reason }) => [line, reason]),
    texts: plan.clauses.flatMap(({ kind, text, section }) => (kind === 'text' ? [`${section} ${text}`] : [])),
  };
};
const cells = (...lines: readonly string[]) => lines.map((line) => line.split('\t'));

describe('two tables', () => {
  it('have their own lines', () => {
    const { tables, left, texts } = tablesIn(
      ...HEAD,
      ...ROWS.slice(0, 3),
      ...TEXT,
      ...HEAD,
      ...ROWS.slice(3),
    );
    expect(tables).toEqual([
      [3, 6, cells(...HEAD, ...ROWS.slice(0, 3))],
      [8, 11, cells(...HEAD, ...ROWS.slice(3))],
    ]);
    expect(left).toEqual([]);
    expect(texts).toEqual([`s1 ${TEXT[0]}`, 's2 加强监测。']);
  });

  it('of which the second has its head again, show it once', () => {
    const { tables, left } = tablesIn(
      ...HEAD,
      ...ROWS.slice(0, 3),
      ...TEXT,
      ...TEXT,
      ...HEAD,
      ...ROWS.slice(0, 3),
      ...HEAD,
      ...ROWS.slice(3),
    );
    expect(tables).toEqual([
      [3, 6, cells(...HEAD, ...ROWS.slice(0, 3))],
      [9, 16, cells(...HEAD, ...ROWS)],
    ]);
    expect(left).toEqual([[13, 'repeated-head']]);
  });
});
