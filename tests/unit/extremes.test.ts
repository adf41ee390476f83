import { describe, expect, it } from 'vitest';
import { greatest, least } from '../../src/pipeline/text/extremes.ts';
import { sumOf } from '../../src/pipeline/text/sum.ts';

describe('the greatest and the least', () => {
  it('are found among more numbers than a call takes arguments', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => index);
    expect([greatest(many), least(many)]).toEqual([999_999, 0]);
  });

  it('of none are beyond every number', () => {
    expect([greatest([]), least([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});

it('a sum is that of what each item gives, and 0 of none', () => {
  expect(sumOf(['灯塔', '泊位一座'], ({ length }) => length)).toBe(6);
  expect(sumOf(new Set<number>(), (value) => value)).toBe(0);
});
