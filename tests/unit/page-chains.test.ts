/** Which numbers count up through a text as those of pages do. Each candidate is its value at a place of the text. */
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  chainsOf,
  completed,
  countingUp,
  isChain,
  overlaps,
  pageLength,
} from '../../src/pipeline/plan/page/page-chains.ts';

/** Candidates by value and how much text is above each; ten units a line. */
const at = (
  value: number,
  length: number,
  evidence: Candidate['evidence'] = 'strong',
  page?: number,
): Candidate => ({ value, length, index: length / 10, evidence, page });
const values = (chain: readonly Candidate[]) => chain.map(({ value }) => value);
const chains = (...candidates: Candidate[]) => chainsOf(candidates).map(values);

describe('a chain', () => {
  it('counts up a page of text apart', () => {
    expect(chains(at(1, 100), at(2, 200), at(3, 300))).toEqual([[1, 2, 3]]);
    // The second is too near to either.
    expect(chains(at(1, 100), at(2, 150), at(3, 200))).toEqual([[1, 3]]);
    expect(chains(at(1, 100), at(2, 160), at(3, 220))).toEqual([[1, 2, 3]]);
    expect(chains(at(1, 100, 'sure'), at(2, 110, 'sure'))).toEqual([[1, 2]]);
    expect(chains(at(1, 100, 'weak'), at(2, 250, 'weak'), at(3, 400, 'weak'))).toEqual([[1, 2, 3]]);
    expect(chains(at(1, 100, 'weak'), at(2, 240, 'weak'), at(3, 380, 'weak'))).toEqual([]);
  });
  it('may miss two numbers, and begin anywhere', () => {
    expect(chains(at(5, 100), at(8, 400), at(9, 500))).toEqual([[5, 8, 9]]);
    expect(chains(at(5, 100), at(9, 500), at(10, 600))).toEqual([[9, 10]]);
    expect(chains(at(3, 100), at(2, 200), at(1, 300))).toEqual([]);
  });
  it('is the longest of those that cross', () => {
    expect(chains(at(1, 100), at(7, 150), at(2, 200), at(8, 250), at(3, 300))).toEqual([[1, 2, 3]]);
    expect(chains(at(1, 100), at(2, 200), at(3, 300), at(1, 400), at(2, 500), at(3, 600))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });
  it('is of pages of the file where it has some', () => {
    const on = (...pages: number[]) =>
      chains(...pages.map((page, index) => at(index + 1, 100 * index + 100, 'strong', page)));
    expect(on(1, 2, 3)).toEqual([[1, 2, 3]]);
    expect(on(1, 1, 1)).toEqual([]);
    expect(chains(at(1, 100, 'strong', 1), at(3, 200, 'strong', 2), at(5, 300, 'strong', 3))).toEqual([
      [1, 3, 5],
    ]);
    expect(chains(at(1, 100, 'strong', 1), at(4, 200, 'strong', 2), at(7, 300, 'strong', 3))).toEqual([]);
  });
  it('has three numbers, or two that are sure', () => {
    expect([
      isChain([at(1, 1), at(2, 2), at(3, 3)]),
      isChain([at(1, 1), at(2, 2)]),
      isChain([at(1, 1, 'sure'), at(2, 2, 'sure')]),
      isChain([at(1, 1, 'sure'), at(2, 2)]),
    ]).toEqual([true, false, true, false]);
  });
  it('overlaps another that begins before its end', () => {
    const one = [at(1, 100), at(2, 200)];
    expect(overlaps(one, [at(1, 150), at(2, 300)])).toBe(true);
    expect(overlaps(one, [at(1, 200), at(2, 300)])).toBe(false);
    expect(overlaps([at(1, 200), at(2, 300)], one)).toBe(false);
  });
  it('is none of one number, or where no page may be between two', () => {
    expect(countingUp([at(1, 100)], 3, () => true)).toEqual([]);
    expect(countingUp([at(1, 100), at(2, 200)], 3, () => false)).toEqual([]);
  });
});

it('the middle page of a chain tells its length', () => {
  expect(pageLength([at(1, 100), at(2, 200), at(3, 500), at(4, 620)])).toBe(120);
  expect(pageLength([at(1, 100), at(3, 300)])).toBe(100);
  expect(pageLength([at(1, 100)])).toBe(0);
});

describe('a chain is completed', () => {
  const CHAIN = [at(3, 300), at(4, 400), at(6, 600)];
  const whole = (...others: Candidate[]) =>
    values(
      completed(
        CHAIN,
        [...CHAIN, ...others].toSorted((a, b) => a.index - b.index),
        () => true,
      ),
    );
  it('by the numbers missing in it, a page from the others', () => {
    expect(whole(at(5, 500, null))).toEqual([3, 4, 5, 6]);
    expect(whole(at(5, 430, null))).toEqual([3, 4, 5, 6]);
    expect(whole(at(5, 420, null))).toEqual([3, 4, 6]);
    expect(whole(at(5, 590, null))).toEqual([3, 4, 6]);
    expect(whole(at(5, 590, 'strong'))).toEqual([3, 4, 5, 6]);
    expect(whole(at(7, 500, null))).toEqual([3, 4, 6]);
    expect(whole(at(5, 350, null))).toEqual([3, 4, 6]);
  });
  it('by those before and behind it, as long as they count on', () => {
    expect(whole(at(1, 100, null), at(2, 200, null), at(7, 700, null), at(8, 800, null))).toEqual([
      1, 2, 3, 4, 6, 7, 8,
    ]);
    expect(whole(at(1, 100, null), at(8, 800, null))).toEqual([3, 4, 6]);
    expect(whole(at(7, 900, null))).toEqual([3, 4, 6, 7]);
    expect(whole(at(7, 910, null))).toEqual([3, 4, 6]);
    expect(whole(at(2, 0, null))).toEqual([2, 3, 4, 6]);
    expect(values(completed(CHAIN, [...CHAIN, at(7, 700, null)], () => false))).toEqual([3, 4, 6]);
  });
  it('and reaches far where it is long, over pages as long as its own', () => {
    const long = [3, 4, 5, 6, 7].map((value) => at(value, 100 * value));
    const far = (...others: Candidate[]) =>
      values(
        completed(
          long,
          [...long, ...others].toSorted((a, b) => a.index - b.index),
          () => false,
        ),
      );
    expect(far(at(12, 1200), at(15, 1500))).toEqual([3, 4, 5, 6, 7, 12, 15]);
    expect(far(at(12, 1200, null))).toEqual([3, 4, 5, 6, 7]);
    expect(far(at(12, 1700))).toEqual([3, 4, 5, 6, 7, 12]);
    expect(far(at(12, 1710))).toEqual([3, 4, 5, 6, 7]);
    expect(far(at(12, 940))).toEqual([3, 4, 5, 6, 7]);
    expect(far(at(1, 100))).toEqual([1, 3, 4, 5, 6, 7]);
    expect(far(at(1, 100), at(2, 200))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
