/** Values of one quantity under several names, and stocks that a sum ties together. */
import { describe, expect, it } from 'vitest';
import type { PlacedIndicator } from '../../src/pipeline/extract/series/counting.ts';
import { joinSeries } from '../../src/pipeline/extract/series/series.ts';
import { placedIndicator } from '../support/placed-indicator.ts';

const joined = (...values: Partial<PlacedIndicator>[]) =>
  joinSeries(values.map(placedIndicator), []).map(({ name, points, joins }) => ({
    name,
    values: points.map((point) => [point.year, point.value]),
    joins: joins.map(({ kind, printed }) => [kind, ...printed]),
  }));

describe('shares under several names', () => {
  const share = (name: string, year: number, value: number, more: Partial<PlacedIndicator> = {}) =>
    ({ name, year, value, unit: '%', ...more }) satisfies Partial<PlacedIndicator>;

  it('are one quantity where the names say the same, and each other name is shown', () => {
    expect(
      joined(
        share('数字医疗企业年产值占全市规上医药企业的比重', 2025, 20),
        share('数字“医疗”总产值占规模以上医药产值比重', 2030, 30),
      ),
    ).toEqual([
      {
        name: '数字医疗企业年产值占全市规上医药企业的比重',
        values: [
          [2025, 20],
          [2030, 30],
        ],
        joins: [['name', '数字“医疗”总产值占规模以上医药产值比重']],
      },
    ]);
  });

  it('may leave out a qualifier', () => {
    const [series] = joined(
      share('设施绿色蔬菜产量占蔬菜产量比重', 2025, 20),
      share('设施蔬菜产量占蔬菜比重', 2030, 30, { kind: 'target', wanted: true }),
    );
    expect(series?.values).toHaveLength(2);
  });

  it.each([
    ['another whole', '数字医疗产值占旅游产值比重', 2030],
    ['another part', '数字传媒产值占医药产值比重', 2030],
    ['another value for the same year', '数字医疗总产值占医药比重', 2025],
  ])('stay apart: %s', (_, name, year) => {
    expect(joined(share('数字医疗产值占医药产值比重', 2025, 20), share(name, year, 30))).toEqual([]);
  });

  it('stay apart where a name fits two quantities', () => {
    expect(
      joined(
        share('设施绿色蔬菜产量占蔬菜产量比重', 2025, 20),
        share('设施有机蔬菜产量占蔬菜产量比重', 2026, 10),
        share('设施蔬菜产量占蔬菜产量比重', 2030, 30),
      ),
    ).toEqual([]);
  });
});

describe('stocks and what came in between', () => {
  const before = { name: '入选乡村教师工程人才', value: 584, unit: '人' };
  const added = { name: '新遴选“乡村教师”', value: 153, unit: '人', year: 2031, quote: '新遴选', plan: 'b' };
  const after = { name: '入选“乡村教师”', value: 737, unit: '人', year: 2031, plan: 'b' };

  it('are one quantity where the sum is exact, and the sum is shown', () => {
    expect(joined(before, added, after)).toEqual([
      {
        name: '乡村教师',
        values: [
          [2030, 584],
          [2031, 737],
        ],
        joins: [['sum', '2030: 584人', '2031: 153人', '2031: 737人']],
      },
    ]);
  });

  it.each([
    ['one more', { after: { ...after, value: 738 } }],
    ['so few that it may be chance', { before: { ...before, value: 9 }, after: { ...after, value: 162 } }],
    ['another place', { after: { ...after, place: ['乙市'] } }],
    ['wanted, not reached', { after: { ...after, kind: 'target' as const, wanted: true } }],
    ['two years later', { after: { ...after, year: 2032 } }],
    ['other people', { added: { ...added, name: '新选聘医生' } }],
  ])('stay apart: %s', (_, other) => {
    const values = { before, added, after, ...other };
    expect(joined(values.before, values.added, values.after)).toEqual([]);
  });

  it('need no reason where the name joins them', () => {
    const named = { ...before, name: '入选“乡村教师”' };
    expect(joined(named, added, after)).toMatchObject([{ joins: [] }]);
  });
});
