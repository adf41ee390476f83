import { describe, expect, it } from 'vitest';
import { greatest, least } from '../../src/pipeline/text/extremes.ts';

describe('the greatest and the least', () => {
  it('are found among more numbers than a call takes arguments', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => index);
    expect([greatest(many), least(many)]).toEqual([999_999, 0]);
  });

  it('of none are beyond every number', () => {
    expect([greatest([]), least([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
