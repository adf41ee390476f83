/** Values of one quantity over years and plans: what is joined by its name, and what may contradict it. */
import { describe, expect, it } from 'vitest';
import { countingOf, leadOf, type PlacedIndicator } from '../../src/pipeline/extract/series/counting.ts';
import { joinSeries } from '../../src/pipeline/extract/series/series.ts';
import { placedIndicator } from '../support/placed-indicator.ts';

describe('series', () => {
  const joined = (...values: Partial<PlacedIndicator>[]) => joinSeries(values.map(placedIndicator), []);
  const conflicts = (...values: Partial<PlacedIndicator>[]) =>
    joined(...values).flatMap((series) => series.conflicts.map(({ kind, printed }) => [kind, ...printed]));

  it('never join two places, nor two plans of unknown places', () => {
    const results = (places: readonly (readonly string[])[]) =>
      joined(
        ...places.flatMap((place, index) => [
          { plan: `p${index}`, place, year: 2030, value: 100 + index },
          { plan: `p${index}`, place, year: 2035, value: 200 + index, kind: 'target' as const },
        ]),
      ).map((series) => new Set(series.points.map(({ plan }) => plan)).size);
    expect(results([['甲市'], ['甲市']])).toEqual([2]);
    expect(results([['甲市'], ['乙市']])).toEqual([1, 1]);
    expect(results([['甲市'], ['甲市', '丙区']])).toEqual([1, 1]);
    expect(results([[], []])).toEqual([1, 1]);
  });

  it.each([
    [{ value: 10, unit: '万家' }, 1e5],
    [{ value: 2, unit: '千家' }, 2000],
    [{ value: 3, unit: '百家' }, 300],
    [{ value: 400, unit: '个' }, 400],
  ])('join %o with other units of the same measure', (fields, normalized) => {
    const [series] = joined({}, { year: 2031, ...fields });
    expect(series).toMatchObject({ unit: '家', points: [{ normalized: 100 }, { normalized }] });
  });

  it.each([
    ['亿元', 1e8],
    ['百亿元', 1e10],
    ['千亿元', 1e11],
    ['万亿元', 1e12],
    ['百万元', 1e6],
    ['千万元', 1e7],
    ['亿', 1e8],
  ])('read %s as money', (unit, normalized) => {
    const money = { name: '高新技术产业增加值', value: 1 };
    expect(joined({ ...money, unit: '元' }, { ...money, year: 2031, unit })).toMatchObject([
      { unit: '元', points: [{ normalized: 1 }, { normalized }] },
    ]);
  });

  it('join values printed in tens of thousands, each in a clause of its own', () => {
    expect(joined({ value: 7.3, unit: '万家' }, { value: 10, unit: '万家', year: 2035 })).toMatchObject([
      { points: [{ normalized: 73_000 }, { normalized: 100_000 }] },
    ]);
  });

  it('leave out what one clause has several of in one year: its names do not tell them apart', () => {
    const same = { clause: 's9-p1', unit: '万家' };
    expect(joined({ ...same, value: 1 }, { ...same, value: 2 }, { ...same, value: 3 })).toEqual([]);
  });

  it('follow the years, a result before the goal of the same year', () => {
    const [series] = joined(
      { year: 2035, kind: 'target', value: 300 },
      { year: 2030, value: 100 },
      { year: 2035, kind: 'baseline', value: 290 },
    );
    expect(series?.points.map(({ year, value: own }) => [year, own])).toEqual([
      [2030, 100],
      [2035, 290],
      [2035, 300],
    ]);
  });

  it('are not made of one value, of one that is repeated, of short names, or of multiples of another year', () => {
    expect(joined({})).toEqual([]);
    expect(joined({}, {})).toEqual([]);
    expect(joined({ name: '企业数' }, { name: '企业数', year: 2031 })).toEqual([]);
    expect(joined({}, { year: 2031, baseYear: 2025 })).toEqual([]);
    expect(joined({}, { year: 2031, scope: '全区' })).toEqual([]);
    expect(joined({}, { year: 2031, unit: '人' })).toEqual([]);
  });

  it('are joined by a rule where names differ', () => {
    const rule = { name: '科技型企业', unit: '家', patterns: ['科技.*企业'] };
    const values = [
      placedIndicator({ name: '科技企业' }),
      placedIndicator({ name: '科技型中小企业', year: 2031 }),
    ];
    expect(joinSeries(values, [rule])).toMatchObject([{ name: '科技型企业', points: [{}, {}] }]);
    expect(joinSeries(values, [{ ...rule, unit: '人' }])).toEqual([]);
  });

  it('show results of one year that differ by more than rounding, in clauses of their own', () => {
    expect(conflicts({ value: 1000 }, { value: 1006 })).toEqual([
      ['results', '2030: 1000家', '2030: 1006家'],
    ]);
    expect(conflicts({ value: 1000 }, { value: 1004 })).toEqual([]);
    expect(conflicts({ value: 1000 }, { value: 1100, kind: 'target' })).toEqual([]);
    expect(conflicts({ value: 1000 }, { value: 1100, comparator: '>' })).toEqual([]);
    expect(conflicts({ value: 1000 }, { value: 1100, year: 2031 })).toEqual([]);
  });

  it.each([
    ['认定众创空间106家', '', '众创空间', 'years'],
    ['“领军企业”7个', '认定“重点新产品”31个、', '“领军企业”', 'years'],
    ['累计认定高新技术企业273家', '', '高新技术企业', 'stock'],
    ['领军（培育）企业数 个 11', '', '领军（培育）企业数', 'stock'],
    ['高新技术企业达到400家', '', '高新技术企业', 'stock'],
    ['全年认定高新技术企业40家', '', '高新技术企业', 'year'],
  ])('count in “%s” after “%s” what there is or what came in', (quote, lead, name, counting) => {
    expect(countingOf(placedIndicator({ quote, lead, name, period: [2031, 2035] }))).toBe(counting);
  });

  it('take the head of a list from the words before an item', () => {
    const text = '立项116个；认定“重点新产品”31个、“领军企业”7个；立项';
    expect(leadOf(text, text.indexOf('“领军企业”'))).toBe('认定“重点新产品”31个、');
  });

  it('tell what came in within a year from what there is and from what comes in over several', () => {
    const report = { period: [2030, 2031] as const, flow: true };
    const plan = { period: [2031, 2035] as const, flow: true };
    expect(joined({ ...report, value: 9 }, { ...report, year: 2031, value: 8 })).toMatchObject([
      { name: '新增：科技型中小企业' },
    ]);
    expect(joined({ ...report, year: 2031, value: 9 }, { ...report, year: 2035, value: 30 })).toEqual([]);
    expect(joined({ ...report, year: 2031, value: 9 }, { ...plan, year: 2035, value: 30 })).toEqual([]);
    expect(joined({ value: 90 }, { ...report, year: 2031, value: 9 })).toEqual([]);
  });

  it('are not made of two halves of one statement', () => {
    const index = { name: '综合科技进步水平指数', unit: '%', clause: 's9-p1' };
    expect(joined({ ...index, value: 80, comparator: '>' }, { ...index, value: 81.43 })).toEqual([]);
  });

  it('hold no result of an inferred year against that of another plan', () => {
    const inferred = { value: 1100, yearInferred: true };
    expect(conflicts({ value: 1000 }, { ...inferred, plan: 'b' })).toEqual([]);
    expect(conflicts({ value: 1000 }, inferred)).toHaveLength(1);
    expect(conflicts({ value: 1000, yearInferred: true }, inferred)).toEqual([]);
    const added = { year: 2031, flow: true, value: 50 };
    expect(conflicts({}, added, { ...added, year: 2032 }, { year: 2031, value: 200 })).toHaveLength(1);
    expect(
      conflicts({ yearInferred: true }, added, { ...added, year: 2032 }, { year: 2031, value: 200 }),
    ).toEqual([]);
  });

  it('show a stock that is not the one before and what came in', () => {
    const added = { year: 2031, flow: true };
    expect(
      conflicts({}, { ...added, value: 50 }, { ...added, year: 2032, value: 60 }, { year: 2031, value: 200 }),
    ).toEqual([['sum', '2030: 100家', '2031: 50家', '2031: 200家']]);
    expect(
      conflicts({}, { ...added, value: 50 }, { ...added, year: 2032, value: 60 }, { year: 2031, value: 151 }),
    ).toEqual([]);
  });

  it('show a whole that is less than its parts', () => {
    const part = (scope: string, own: number) => ({ name: '产值', unit: '亿元', scope, value: own });
    const whole = { name: '工业总产值', unit: '亿元', value: 100 };
    const parts = [part('甲领域', 40), part('乙领域', 40)];
    expect(conflicts(whole, ...parts, part('丙领域', 40))).toEqual([
      ['parts', '2030: 100亿元', '2030: 40亿元', '2030: 40亿元', '2030: 40亿元'],
    ]);
    expect(conflicts(whole, ...parts, part('丙领域', 20))).toEqual([]);
    expect(conflicts({ ...whole, value: 50 }, ...parts)).toEqual([]);
    expect(conflicts({ ...whole, year: 2031 }, ...parts, part('丙领域', 40))).toEqual([]);
    const undated = [whole, ...parts, part('丙领域', 40)].map((each) => ({ ...each, yearInferred: true }));
    expect(conflicts(...undated)).toEqual([]);
    expect(conflicts({ ...whole, yearInferred: true }, ...parts, part('丙领域', 40))).toHaveLength(1);
    // Parts of the whole place are told apart by their domains.
    const fields = ['甲', '乙', '丙'].map((domain) => ({
      ...part('全市', 40),
      name: `${domain}业产值`,
      domain,
    }));
    expect(conflicts(whole, ...fields)).toHaveLength(1);
    expect(conflicts(whole, ...fields.map((each) => ({ ...each, domain: '甲' })))).toEqual([]);
    // A second whole of the same name, and one that has a series already, add to it.
    const three = [...parts, part('丙领域', 40)];
    const ids = (values: Partial<PlacedIndicator>[]) => joined(...values).map(({ id }) => id);
    const twice = [whole, ...three, ...[whole, ...three].map((each) => ({ ...each, plan: 'b' }))];
    expect(new Set(ids(twice)).size).toBe(ids(twice).length);
    expect(conflicts(...twice).filter(([kind]) => kind === 'parts')).toHaveLength(2);
    expect(conflicts(whole, { ...whole, year: 2029, value: 90 }, ...three)).toHaveLength(1);
  });
});
