/** Counts of the parts of a plan, and the places of facts. */
import { describe, expect, it } from 'vitest';
import { COUNT_FORMS, findCounts } from '../../src/pipeline/extract/numbers/counts.ts';
import { placesIn } from '../../src/pipeline/extract/numbers/places.ts';
import { publishedFacts } from '../../src/pipeline/extract/published-facts.ts';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

describe.each(COUNT_FORMS)('the count $id', ({ id, examples, counterexamples }) => {
  it.each(examples)('is in %s', (text, value, unit, name) => {
    expect(findCounts(text).map((count) => [count.value, count.unit, count.name])).toEqual([
      [value, unit, name],
    ]);
  });
  it.each(counterexamples)('is not in %s', (text) => {
    expect(findCounts(text).filter(({ rule }) => rule === `count-${id}`)).toEqual([]);
  });
});

const context = contextOfAims();

it('counts are no indicators, and numbers within a name are no counts', () => {
  expect(findIndicators('聚焦12个重点领域，新建医院3所。', context).map(({ name }) => name)).toEqual([
    '新建医院',
  ]);
});

describe('places', () => {
  it.each([
    ['机场旅客吞吐量达到2 500万人次', 8, '2 500', '万人次'],
    ['覆盖率控制在85%以上', 6, '85', '%'],
    ['培训农民五十多万人', 4, '五十', '万人'],
  ])('in %s', (text, start, value, unit) => {
    const places = placesIn(text, { start, end: text.length }, unit);
    expect(text.slice(places.value.start, places.value.end)).toBe(value);
    expect(places.unit && text.slice(places.unit.start, places.unit.end)).toBe(unit);
  });

  it('have no unit where none is printed with the number', () => {
    expect(placesIn('产值翻一番', { start: 2, end: 5 }, '倍').unit).toBeNull();
  });

  it('count code points, not UTF-16 units', () => {
    const text = '𠮷县绿地达到30公顷。';
    const source = { file: 'a.txt', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const found = findIndicators(text, context);
    const { indicators } = publishedFacts({ id: 's1-p1', text }, found, [], {
      placeIn: () => source,
      plan: { title: '', level: null },
      path: [],
    });
    expect(indicators.map(({ at }) => [...text].slice(...at.value).join(''))).toEqual(['30']);
    expect(indicators.map(({ at }) => [...text].slice(at.start, at.end).join(''))).toEqual([
      '𠮷县绿地达到30公顷',
    ]);
  });
});
