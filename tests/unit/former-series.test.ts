import { describe, expect, it } from 'vitest';
import { formerSeries, publishedSeries, withKnownIds } from '../../src/pipeline/entries/former-series.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import type { Series, SeriesAddress } from '../../src/pipeline/schemas/series.ts';

/** A series with a value for each year. */
const series = (id: string, ...years: number[]): SeriesAddress => ({
  id,
  name: `系列${id}`,
  scope: '全市',
  points: years.map((year) => ({ plan: 'a', year, kind: 'target', printed: `${year}家` })),
});
const settle = (known: Parameters<typeof formerSeries>[0], ...now: SeriesAddress[]) => {
  const moves: Diagnostic[] = [];
  const former = formerSeries(known, now, moves);
  return { ways: Object.fromEntries(former.map(({ id, now: to }) => [id, to])), former, moves };
};

describe('the address of a series that is no more', () => {
  it('leads to the series that has most of its values, and is told', () => {
    const known = { series: [series('x1', 2020, 2025, 2030)], former: [] };
    const { ways, moves } = settle(known, series('x2', 2020), series('x3', 2025, 2030));
    expect(ways).toEqual({ x1: 'x3' });
    expect(moves).toMatchObject([{ rule: 'series-moved', expected: 'x1', actual: 'x3' }]);
  });

  it('says what stood there when nothing has its values', () => {
    const { former, moves } = settle({ series: [series('x1', 2020, 2025)], former: [] }, series('x2', 2030));
    expect(moves).toMatchObject([{ rule: 'series-ended', expected: 'x1', actual: null }]);
    expect(former).toEqual([{ id: 'x1', name: '系列x1', scope: '全市', now: null }]);
  });

  it('follows when the other ends too, and is forgotten when the series comes back', () => {
    const former = [{ id: 'x1', name: '系列x1', scope: '全市', now: 'x2' }];
    const known = { series: [series('x2', 2020, 2025)], former };
    expect(settle(known, series('x3', 2020, 2025)).ways).toEqual({ x1: 'x3', x2: 'x3' });
    expect(settle(known, series('x4', 2040, 2045)).ways).toEqual({ x1: null, x2: null });
    expect(settle(known, series('x1', 2020, 2025)).ways).toEqual({ x2: 'x1' });
    expect(settle(known, series('x2', 2020, 2025))).toMatchObject({ ways: { x1: 'x2' }, moves: [] });
  });
});

describe('a series that goes on', () => {
  const named = (id: string, name: string, ...years: number[]) => ({ ...series(id, ...years), name });
  const ids = (known: SeriesAddress[], ...now: SeriesAddress[]) =>
    withKnownIds(now as Series[], { series: known, former: [] }).map(({ id }) => id);

  it('keeps its id where most of its values are those of a known one of its name and scope', () => {
    const known = [named('x1', '渡船', 2020, 2025)];
    expect(ids(known, named('x2', '渡船', 2020, 2025, 2030), named('x3', '渡口', 2020))).toEqual([
      'x1',
      'x3',
    ]);
    expect(ids(known, named('x2', '渡船', 2020), named('x3', '渡船', 2020, 2025))).toEqual(['x2', 'x1']);
    expect(ids(known, { ...named('x2', '渡船', 2020, 2025), scope: '全区' })).toEqual(['x2']);
    expect(ids(known, named('x2', '渡船', 2040))).toEqual(['x2']);
  });

  it('takes no id that stands, and none twice', () => {
    const known = [named('x1', '渡船', 2020), named('x2', '渡船', 2025)];
    expect(ids(known, named('x1', '渡船', 2020), named('x3', '渡船', 2020, 2025))).toEqual(['x1', 'x2']);
    expect(ids(known, named('x3', '渡船', 2020, 2025))).toEqual(['x1']);
    // Another known series has its own id to keep.
    expect(ids(known, named('x2', '渡船', 2020, 2025))).toEqual(['x2']);
  });

  it('has an address to keep once a plan with one of its values is published', () => {
    const ledger = { plan: 'b', ids: [] } as never;
    const points = ['a', 'b'].map((plan) => ({ plan, year: 2020, kind: 'target' as const, printed: '1家' }));
    const known = {
      series: [{ ...series('x1'), points: points.slice(0, 1) }, { ...series('x2'), points }, series('x3')],
      former: [{ id: 'x0', name: '渡船', scope: '全市', now: null }],
    };
    const kept = publishedSeries(known, new Map([['b', ledger]]));
    expect(kept.series.map(({ id }) => id)).toEqual(['x2']);
    expect(kept.former).toEqual(known.former);
  });
});
