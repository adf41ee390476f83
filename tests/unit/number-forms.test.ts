/** The forms of numbers: every example and counterexample of every row. */
import { describe, expect, it } from 'vitest';
import { NUMBER_FORMS } from '../../src/pipeline/extract/numbers/forms.ts';
import { findQuantities } from '../../src/pipeline/extract/numbers/quantities.ts';
import { rereadProblem } from '../../src/pipeline/extract/numbers/reread.ts';
import { findUnread } from '../../src/pipeline/extract/numbers/unread.ts';
import { dimensionOf } from '../../src/pipeline/text/measures.ts';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

describe.each(NUMBER_FORMS.map((form) => [form.id, form] as const))('the form %s', (_id, form) => {
  it.each(form.examples.map((example) => [example[0], example] as const))('reads %s', (text, example) => {
    const [, value, unit, value2] = example;
    const [quantity] = findQuantities(text);
    expect([quantity?.value, quantity?.unit, quantity?.value2]).toEqual([value, unit, value2 ?? null]);
    expect(quantity && rereadProblem(text, quantity)).toBeNull();
    const own = [...text.matchAll(form.pattern)].flatMap((match) => form.read(match.groups ?? {}) ?? []);
    expect(own.map((reading) => reading.value)).toContain(value);
  });
  it.each(form.counterexamples)('does not read %s', (text) => {
    const own = [...text.matchAll(form.pattern)].flatMap((match) => form.read(match.groups ?? {}) ?? []);
    expect(own).toEqual([]);
  });
});

describe('digits around a character that a damaged file has in place of another', () => {
  it.each(['完成改造7\u{1001B0}6万户', '绿化率达到4\uFFFD5%', '绿化率达到4?5%'])(
    '%s is no number, but reported',
    (text) => {
      expect(findQuantities(text)).toEqual([]);
      expect(findUnread(text, []).map(({ start }) => text.slice(start, start + 1))).toEqual([
        text.match(/[0-9]/u)?.[0],
      ]);
    },
  );
});

it('a number that a damaged file leaves unread leaves the next name unsure', () => {
  const unsure = (text: string) => findIndicators(text, contextOfAims()).map((fact) => fact.unsure);
  expect(unsure('新建污水管网7\u{1001B0}6公里，占全市20%。')).toEqual([true]);
  expect(unsure('新建污水管网76公里，占全市20%。')).toEqual([false, false]);
});

describe('the dimension of a unit', () => {
  it.each([
    ['亿元', 'money'],
    ['万千瓦时', 'energy'],
    ['千瓦', 'power'],
    ['微克/立方米', null],
    ['张/千人', 'things'],
    ['万人次', 'people'],
    ['个百分点', 'ratio'],
  ] as const)('of %s is %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toBe(dimension);
  });
});
