import { expect, it } from 'vitest';
import { latest, once, recent } from '../../src/pipeline/text/once.ts';
import { searchForm, searchFormWithOrigin } from '../../src/pipeline/text/search-form.ts';

it('computes a value once for each object', () => {
  let times = 0;
  const doubled = once(({ value }: { value: number }) => {
    times += 1;
    return 2 * value;
  });
  const [one, other] = [{ value: 1 }, { value: 3 }];
  expect([one, other, one, other].map(doubled)).toEqual([2, 6, 2, 6]);
  expect(times).toBe(2);
});

it('keeps the values of the objects asked for last', () => {
  const asked: number[] = [];
  const doubled = recent(({ value }: { value: number }) => {
    asked.push(value);
    return 2 * value;
  });
  const many = Array.from({ length: 12 }, (_, value) => ({ value }));
  const one = { value: 12 };
  const [first = one, second = one] = many;
  expect([...many, first, one, first].map(doubled)).toEqual(
    [...many, first, one, first].map((each) => 2 * each.value),
  );
  expect(asked).toEqual([...many, one].map(({ value }) => value));
  doubled(second);
  expect(asked.at(-1)).toBe(second.value);
});

it('keeps the last value alone, for the same arguments', () => {
  let times = 0;
  const joined = latest((first: string, second: string) => {
    times += 1;
    return first + second;
  });
  expect([joined('a', 'b'), joined('a', 'b'), joined('a', 'c'), joined('a', 'b')]).toEqual([
    'ab',
    'ab',
    'ac',
    'ab',
  ]);
  expect(times).toBe(3);
});

it.each(['科技创新', '中\u0301国', '国か\u3099', '企业Ａ级①', '\u4e00\u9fff\ufa0e', '龥\uff9e'])(
  'folds ideographs together with what is composed with them: %s',
  (text) => {
    const { form, origin } = searchFormWithOrigin(text);
    expect(form).toBe(searchForm(text));
    expect(origin).toHaveLength(form.length + 1);
    expect(origin).toEqual(origin.toSorted((one, other) => one - other));
  },
);
