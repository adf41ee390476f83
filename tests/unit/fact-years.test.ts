/** Of which year a value is, and whether it is an aim: by the words before it, the title above it, and what it is compared with. */
import { describe, expect, it } from 'vitest';
import { factContext } from '../../src/pipeline/extract/context/fact-context.ts';
import { findIndicators } from '../support/statements.ts';

type Place = Parameters<typeof factContext>[0];
const PLACE: Place = {
  genre: '规划',
  level: '市',
  planTitle: '甲市渡口发展“十四五”规划',
  period: [2021, 2025],
  date: '2021-06-01',
  reviews: false,
  scopes: ['东岸新区'],
  type: 'goal',
  titles: [],
  domain: null,
};
const read = (text: string, more: Partial<Place> = {}) =>
  findIndicators(text, factContext({ ...PLACE, ...more })).map(
    ({ name, value, year, kind, scope }) => `${name} ${value} ${year ?? '–'} ${kind} ${scope}`,
  );

describe('the year of a value', () => {
  it.each([
    ['到2025年，渡船总量达到100艘。', '渡船总量 100 2025 target 全市'],
    ['2020年，渡船总量达到60艘。', '渡船总量 60 2020 baseline 全市'],
    ['渡船总量达到100艘。', '渡船总量 100 2025 target 全市'],
    ['“十三五”末，渡船总量达到60艘。', '渡船总量 60 2020 baseline 全市'],
    ['到“十四五”末，渡船总量达到100艘。', '渡船总量 100 2025 target 全市'],
    ['“十四五”前三年，新建渡口30处。', '新建渡口 30 2023 target 全市'],
    ['截至2020年底，渡船总量达到60艘。', '渡船总量 60 2020 baseline 全市'],
    [
      '到2023年和2025年，渡船总量分别达到80艘和100艘。',
      '渡船总量 80 2023 target 全市',
      '渡船总量 100 2025 target 全市',
    ],
    ['到2025年，渡船总量比2020年增加40艘。', '渡船总量比2020年增加 40 2025 target 全市'],
    ['东岸新区渡船总量达到30艘。', '渡船总量 30 2025 target 东岸新区'],
  ])('%s', (text, ...values) => {
    expect(read(text)).toEqual(values);
  });

  it('of a plan whose title says by when is up to then, from when it was given', () => {
    const plan = { planTitle: '2030年前渡口改造行动方案', period: null, date: '2021-06-01' };
    expect(read('到2025年，渡船总量达到100艘。', plan)).toEqual(['渡船总量 100 2025 target 全市']);
    expect(read('渡船总量达到200艘。', plan)).toEqual(['渡船总量 200 2030 target 全市']);
    expect(read('2020年，渡船总量达到60艘。', plan)).toEqual(['渡船总量 60 2020 baseline 全市']);
  });

  it('with which a value is compared is not its own', () => {
    expect(read('渡船油耗相对于2020年下降20%。')).toEqual(['渡船油耗相对于2020年下降 20 2025 target 全市']);
  });

  it('below a call to build on results is to come', () => {
    const call = { titles: ['坚定不移巩固成效促振兴，在渡口建设上跑出加速度'], type: 'task' as const };
    expect(read('新建渡口30处。', call)).toEqual(['新建渡口 30 2025 target 全市']);
  });

  it('of a review is that of the plan before', () => {
    const title = { titles: ['“十三五”渡口建设取得积极进展'], type: 'context' as const };
    expect(read('渡船总量达到60艘。', title)).toEqual(['渡船总量 60 2020 baseline 全市']);
    expect(read('渡船总量达到60艘。', { titles: ['“十四五”渡口建设目标'] })).toEqual([
      '渡船总量 60 2025 target 全市',
    ]);
  });
});
