import { describe, expect, it } from 'vitest';
import { columnsOfMatrix, type MatrixModel } from '../../src/compare/matrix/matrix-model.ts';
import { byLevel, type CardSource, placeFacet, planCards, valuesOf } from '../../src/plans/plan-cards.ts';

const plan = (id: string, title: string, data: Partial<CardSource['data']> = {}): CardSource => ({
  id,
  data: {
    title,
    titleSource: 'printed',
    short: { zh: id, en: id },
    genre: null,
    level: null,
    place: [],
    issuer: null,
    date: null,
    month: null,
    period: null,
    ...data,
  },
});

describe('a list of plans', () => {
  it('tells plans with one title apart: by their short names, or by their ids where these are the same too', () => {
    const alike = (...plans: CardSource[]) => planCards(plans).map((card) => card.alike);
    expect(alike(plan('a', '工作报告'), plan('b', '工作报告'), plan('c', '规划'))).toEqual([
      'title',
      'title',
      null,
    ]);
    const short = { zh: '报告', en: 'Report' };
    expect(alike(plan('a', '工作报告', { short }), plan('b', '工作报告', { short }))).toEqual([
      'names',
      'names',
    ]);
  });

  it('gives the years a plan is for, else the one in which it was made', () => {
    const years = (data: Partial<CardSource['data']>) => planCards([plan('a', '规划', data)])[0]?.years;
    expect(years({ period: [2021, 2025], date: '2020-12-31' })).toBe('2021–2025');
    expect(years({ period: [2024, 2024] })).toBe('2024');
    expect(years({ date: '2020-12-31' })).toBe('2020');
    expect(years({ month: '2019-07' })).toBe('2019');
    expect(years({})).toBeNull();
  });

  it('groups them from the highest level to the lowest, those without one last', () => {
    const cards = planCards([
      plan('a', '一', { level: '县' }),
      plan('b', '二'),
      plan('c', '三', { level: '省' }),
      plan('d', '四', { level: '县' }),
    ]);
    expect(byLevel(cards).map(({ level, cards: own }) => [level, own.map(({ id }) => id)])).toEqual([
      ['省', ['c']],
      ['县', ['a', 'd']],
      [null, ['b']],
    ]);
    expect(valuesOf(cards, 'level')).toEqual(['省', '县']);
    expect(valuesOf(cards, 'genre')).toEqual([]);
  });

  it('can be narrowed to a place with all that lies in it, where there are several', () => {
    const cards = planCards([
      plan('a', '一', { place: ['甲省', '乙市', '丙区'] }),
      plan('b', '二', { place: ['甲省'] }),
      plan('c', '三'),
    ]);
    expect(placeFacet(cards, '地区').options.map(({ value }) => value)).toEqual([
      '甲省',
      '甲省乙市',
      '甲省乙市丙区',
    ]);
    expect(cards.filter(({ places }) => places.includes('甲省')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(placeFacet(planCards([plan('a', '一', { place: ['甲省'] })]), '地区').options).toEqual([]);
  });

  it('keep those of one place together within a level', () => {
    const [, group] = [
      ...byLevel(
        planCards([
          plan('a', '一', { level: '省', place: ['甲省'] }),
          plan('b', '二', { level: '市', place: ['甲省', '乙市'] }),
          plan('c', '三', { level: '市', place: ['甲省', '丁市'] }),
          plan('d', '四', { level: '市', place: ['甲省', '乙市'] }),
        ]),
      ),
    ];
    expect(group?.cards.map(({ id }) => id)).toEqual(['b', 'd', 'c']);
  });
});

describe('the columns of a matrix', () => {
  const named = (id: string) => ({
    id,
    colour: 1,
    places: [],
    data: { title: id, short: { zh: id, en: id } },
  });
  const model: MatrixModel = {
    themes: [{ id: 'water', zh: '水', en: 'Water' }],
    plans: [named('a'), named('b'), named('c')],
    cells: [
      [
        [1, 10, 0, 0],
        [0, 0, 0, 2],
        [3, 30, 50, 0],
      ],
    ],
    longest: 30,
  };

  it('are those of the plans asked for, in the order of the matrix, unknown ones left out', () => {
    const chosen = columnsOfMatrix(model, ['c', 'a', 'x']);
    expect(chosen.plans.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(chosen.cells).toEqual([
      [
        [1, 10, 0, 0],
        [3, 30, 50, 0],
      ],
    ]);
    expect(chosen.longest).toBe(30);
    expect(columnsOfMatrix(model, []).plans).toEqual([]);
  });
});
