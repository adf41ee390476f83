/** The same indicator of several places: which values stand in one row, and what is kept apart. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import {
  type PlacedValue,
  pagesByPlace,
  placesList,
  placesPath,
  quantitiesByPlace,
} from '../../src/facts/indicators/by-place.ts';
import { printedValue } from '../../src/pipeline/text/printed-value.ts';
import { zh } from '../support/ferry-lists.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const plan = (place: string, ...sentences: readonly string[]) => [
  `${place}卫生健康发展“十四五”规划`,
  `${place}人民政府`,
  '2021年3月5日',
  '一、发展目标',
  ...sentences,
];
const said = (values: readonly PlacedValue[]) =>
  values.map(({ indicator }) => `${indicator.year} ${printedValue(indicator)}`);
const shown = (corpus: Corpus) =>
  quantitiesByPlace(corpus).map(({ name, places }) => [
    name,
    ...places.map(
      ({ place, results, targets }) => `${place}: ${[...said(results), ...said(targets)].join(', ')}`,
    ),
  ]);

const corpus = siteCorpus({
  north: plan(
    '浙江省宁波市',
    '2020年人均预期寿命达到79岁。到2025年人均预期寿命达到81岁，到2025年千人口床位数达到7张。',
  ),
  south: plan('广东省深圳市', '到2025年人均预期寿命达到84岁。'),
});

describe('the same indicator by place', () => {
  it('has a row for each place, results before targets, and leaves out what one place alone has', () => {
    expect(shown(corpus)).toEqual([
      ['人均预期寿命', '浙江省宁波市 · 全市: 2020 79岁, 2025 81岁', '广东省深圳市 · 全市: 2025 84岁'],
    ]);
  });

  it('does not set a stock beside what comes in', () => {
    expect(
      shown(
        siteCorpus({
          north: plan('浙江省宁波市', '到2025年托育机构达到300家。'),
          south: plan('广东省深圳市', '到2025年新增托育机构100家。'),
        }),
      ),
    ).toEqual([]);
  });

  it('tells a value once that a plan tells twice', () => {
    const twice = siteCorpus({
      north: plan('浙江省宁波市', '到2025年人均预期寿命达到81岁。', '确保到2025年人均预期寿命达到81岁。'),
      south: plan('广东省深圳市', '到2025年人均预期寿命达到84岁。'),
    });
    expect(shown(twice)[0]).toContain('浙江省宁波市 · 全市: 2025 81岁');
  });

  it('is found from any of its values, and nothing else is', () => {
    const of = (id: string, name: string) =>
      corpus.plans
        .find((each) => each.id === id)
        ?.indicators.filter((each) => each.name === name)
        .map((each) => `${id}/${each.id}`) ?? [];
    const [page] = pagesByPlace(corpus);
    expect(placesPath(corpus, of('south', '人均预期寿命'))).toBe(`/indicators/places/#${page.items[0]?.id}`);
    expect(placesPath(corpus, of('north', '千人口床位数'))).toBeNull();
  });

  it('can be taken away with the place, the number and the sentence of every value', () => {
    const { rows } = placesList(corpus, zh);
    expect(rows.map(({ cells, url }) => [cells[1], cells[2], cells[6], cells[7], cells[8], url])).toEqual([
      ['浙江省宁波市 · 全市', 2020, '79岁', 79, '岁', '/plans/north/#s1-p1'],
      ['浙江省宁波市 · 全市', 2025, '81岁', 81, '岁', '/plans/north/#s1-p1'],
      ['广东省深圳市 · 全市', 2025, '84岁', 84, '岁', '/plans/south/#s1-p1'],
    ]);
  });
});
