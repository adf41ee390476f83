/** What came of targets, where marks of a chart are, pages of lists, words of a reader, and how sure a match is. */
import { describe, expect, it } from 'vitest';
import { degreeChange } from '../../src/compare/tasks/degree.ts';
import { chartMark, placeMarks, widthOf } from '../../src/facts/indicators/chart-layout.ts';
import { type Known, outcomeOf } from '../../src/facts/targets/outcome.ts';
import { withField, wordsIn } from '../../src/lists/own-words.ts';
import { isLong, pagesOf } from '../../src/lists/paging.ts';
import { degreesIn } from '../../src/pipeline/extract/instruments/degrees.ts';

describe('what came of a target', () => {
  type Value = Known['target'];
  const at = (year: number, normalized: number, more: Partial<Value> = {}): Value =>
    ({ year, normalized, comparator: '=', kind: 'outcome', ...more }) as Value;
  const outcome = (target: Value, baseline: Value | null, ...results: Value[]) => {
    const { kind, share, rule, year } = outcomeOf({ target, year: target.year, baseline, results });
    return [kind, share, rule, year];
  };
  it.each<[what: string, target: Value, baseline: Value | null, results: Value[], expected: unknown[]]>([
    ['nothing reported', at(2025, 90), null, [], ['unreported', null, 'none', null]],
    ['reported too late', at(2025, 90), null, [at(2026, 99)], ['unreported', null, 'none', null]],
    ['at the target', at(2025, 90), null, [at(2025, 90)], ['reached', 1, 'ofTarget', 2025]],
    ['below it in its year', at(2025, 90), null, [at(2025, 45)], ['missed', 0.5, 'ofTarget', 2025]],
    ['below it before', at(2025, 90), null, [at(2023, 45)], ['underway', 0.5, 'ofTarget', 2023]],
    [
      'reached before',
      at(2025, 90),
      null,
      [at(2022, 80), at(2023, 90), at(2024, 95)],
      ['reached', 1, 'ofTarget', 2023],
    ],
    ['reached and lost', at(2025, 90), null, [at(2023, 90), at(2025, 81)], ['missed', 0.9, 'ofTarget', 2025]],
    ['half of the way', at(2025, 90), at(2020, 70), [at(2023, 80)], ['underway', 0.5, 'fromBaseline', 2023]],
    [
      'down from the baseline',
      at(2025, 70),
      at(2020, 90),
      [at(2023, 75)],
      ['underway', 0.75, 'fromBaseline', 2023],
    ],
    ['down to the target', at(2025, 70), at(2020, 90), [at(2025, 70)], ['reached', 1, 'fromBaseline', 2025]],
    ['at the baseline', at(2025, 90), at(2020, 90), [at(2023, 90)], ['reached', 1, 'ofTarget', 2023]],
    [
      'under a limit',
      at(2025, 9, { comparator: '<=' }),
      null,
      [at(2024, 8)],
      ['reached', null, 'none', 2024],
    ],
    [
      'over a limit',
      at(2025, 9, { comparator: '<' }),
      null,
      [at(2024, 10)],
      ['underway', null, 'none', 2024],
    ],
    [
      'a better rank',
      at(2025, 20, { kind: 'rank' }),
      at(2020, 25),
      [at(2024, 18)],
      ['reached', null, 'rank', 2024],
    ],
    [
      'at least a share below the baseline, and kept',
      at(2025, 92, { comparator: '>=' }),
      at(2020, 95.2),
      [at(2025, 94)],
      ['reached', null, 'none', 2025],
    ],
    [
      'at least a share below the baseline, and lost',
      at(2025, 92, { comparator: '>=' }),
      at(2020, 95.2),
      [at(2025, 90)],
      ['missed', null, 'none', 2025],
    ],
    [
      'more than a number below the baseline',
      at(2025, 30, { comparator: '>' }),
      at(2020, 40),
      [at(2025, 35)],
      ['reached', null, 'none', 2025],
    ],
    [
      'at most a number below the baseline',
      at(2025, 30, { comparator: '<=' }),
      at(2020, 40),
      [at(2025, 35)],
      ['missed', 0.5, 'fromBaseline', 2025],
    ],
    ['a target of nothing', at(2025, 0), null, [at(2024, -1)], ['underway', null, 'none', 2024]],
  ])('%s', (_, target, baseline, results, expected) =>
    expect(outcome(target, baseline, ...results)).toEqual(expected),
  );
});

describe('the marks of a chart', () => {
  const frame = { width: 400, top: 20, bottom: 200 };
  const point = (x: number, y: number, words = '九', top = y) => ({ x, y, top, words });
  it('stand side by side in a year, closer where the next is near', () => {
    expect(placeMarks([point(100, 100), point(300, 100)], frame).map(({ x }) => x)).toEqual([100, 300]);
    expect(placeMarks([point(100, 100), point(100, 100), point(100, 100)], frame).map(({ x }) => x)).toEqual([
      74, 100, 126,
    ]);
    expect(
      placeMarks([point(100, 100), point(100, 100), point(100, 100), point(140, 100)], frame).map(
        ({ x }) => x,
      ),
    ).toEqual([82, 100, 118, 140]);
  });
  it('have their words above and below in turn, out of each other’s way and in the frame', () => {
    expect(placeMarks([point(200, 100), point(200, 100)], frame).map(({ label }) => label?.y)).toEqual([
      90, 118,
    ]);
    expect(placeMarks([point(200, 110, '九', 100)], frame)[0]?.label).toEqual({ x: 200, y: 90 });
    expect(placeMarks([point(200, 25)], frame)[0]?.label?.y).toBe(43);
    expect(placeMarks([point(200, 30)], frame)[0]?.label?.y).toBe(20);
    expect(placeMarks([point(2, 100, '九九')], frame)[0]?.label?.x).toBe(13);
    expect(placeMarks([point(399, 100, '九九')], frame)[0]?.label?.x).toBe(387);
    const many = placeMarks(
      Array.from({ length: 9 }, () => point(200, 100, '九'.repeat(30))),
      frame,
    );
    expect(many.map(({ label }) => label?.y ?? null)).toEqual([90, 118, 76, 132, 62, 146, 48, 160, null]);
  });
  it('have a form each', () => {
    const forms = [0, 1, 2, 3, 4, 5].map((place) => chartMark(place, 0, 0));
    expect(new Set(forms).size).toBe(6);
    expect(chartMark(6, 3, 4)).toBe(chartMark(0, 3, 4));
    expect(chartMark(-1, 3, 4)).toBe(chartMark(0, 3, 4));
    expect(chartMark(1, 3, 4).startsWith('M3 4')).toBe(true);
    expect(widthOf('九a%')).toBe(28);
  });
});

it('a long list is cut into pages of one length', () => {
  const lengths = (count: number, most: number) =>
    pagesOf(
      Array.from({ length: count }, (_, at) => at),
      most,
    ).map(({ number, count: pages, items }) => [number, pages, items.length]);
  expect(lengths(0, 10)).toEqual([[1, 1, 0]]);
  expect(lengths(10, 10)).toEqual([[1, 1, 10]]);
  expect(lengths(11, 10)).toEqual([
    [1, 2, 6],
    [2, 2, 5],
  ]);
  expect(lengths(25, 10)).toEqual([
    [1, 3, 9],
    [2, 3, 9],
    [3, 3, 7],
  ]);
  expect(pagesOf([1, 2, 3], 2)[1]?.items).toEqual([3]);
  expect([isLong(800), isLong(801)]).toEqual([false, true]);
});

it('words of a reader are read without what is none', () => {
  expect(wordsIn('{"a":{"note":"甲","tag":3},"b":"乙","c":null}')).toEqual({
    a: { note: '甲' },
    b: {},
    c: {},
  });
  expect([wordsIn('null'), wordsIn('[1]'), wordsIn('"x"')]).toEqual([{}, {}, {}]);
});

it('words of a reader are kept where there are some', () => {
  expect(withField({}, 'a', 'note', '甲')).toEqual({ a: { note: '甲' } });
  expect(withField({ a: { note: '甲', tag: '乙' }, b: { note: '丙' } }, 'a', 'note', '')).toEqual({
    a: { tag: '乙' },
    b: { note: '丙' },
  });
  expect(withField({ a: { note: '甲' } }, 'a', 'note', '')).toEqual({});
});

describe('words of degree', () => {
  it.each([
    ['必须', 3],
    ['务必', 3],
    ['应当', 3],
    ['严禁', 3],
    ['不得', 3],
    ['一律', 3],
    ['确保', 3],
    ['鼓励', 1],
    ['倡导', 1],
    ['提倡', 1],
    ['引导', 1],
    ['支持', 1],
    ['探索', 0],
    ['适时', 0],
    ['择机', 0],
    ['有条件的', 0],
    ['试点', 0],
    ['研究出台', 0],
    ['研究设立', 0],
    ['研究推动', 0],
    ['研究建立', 0],
  ] as const)('%s: %d', (word, level) =>
    expect(degreesIn(`各县${word}步道`).map((each) => each.level)).toEqual([level]),
  );
  it('differ where one text has more of them', () => {
    expect(degreeChange('应当建设步道', '鼓励建设步道')).toEqual({
      first: '应当',
      second: '鼓励',
      change: 'weaker',
    });
    expect(degreeChange('鼓励建设步道', '必须建设步道')).toEqual({
      first: '鼓励',
      second: '必须',
      change: 'stronger',
    });
    expect(degreeChange('建设步道', '鼓励建设步道')).toEqual({ first: '', second: '鼓励', change: 'weaker' });
    expect(degreeChange('确保建设步道', '建设步道')).toEqual({ first: '确保', second: '', change: 'weaker' });
    expect(degreeChange('应当建设步道', '必须建设步道')).toBeNull();
    expect(degreeChange('鼓励建设，鼓励整修', '鼓励建设，整修')).toEqual({
      first: '鼓励',
      second: '',
      change: 'stronger',
    });
  });
});
