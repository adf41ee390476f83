/** Clauses that are like what was typed. */
import { describe, expect, it } from 'vitest';
import { gramsOf, isComparable } from '../../src/search/similar/grams.ts';
import { commonMarks, longestOf, rankSimilar } from '../../src/search/similar/rank.ts';

/** Ranks texts as Pagefind would feed the ranking, each pair with the same score; gives the numbers of the texts. */
const ranked = (query: string, texts: readonly string[]) =>
  rankSimilar(
    [...new Set(gramsOf(query))].map(
      (gram) => new Map(texts.flatMap((text, number) => (gramsOf(text).includes(gram) ? [[number, 1]] : []))),
    ),
  ).map(({ number }) => number);

describe('similar clauses', () => {
  it('come in the order of what they share, those with little of it not at all', () => {
    const texts = [
      '农村公路养护经费由县级财政列支。',
      '鼓励教师到乡村学校任教，发放补助。',
      '给予乡村教师生活补助和交通补助。',
    ];
    expect(ranked('乡村教师补助', texts)).toEqual([2, 1]);
  });
  it('do not depend on punctuation, width and case', () => {
    expect(gramsOf('Ｒ＆Ｄ 经费')).toEqual(gramsOf('r&d经费'));
  });
  it.each([
    ['养老', false],
    ['养老院', false],
    ['社区养老', true],
    ['（养老）！', false],
  ])('are looked for by %s: %s', (text, expected) => {
    expect(isComparable(text)).toBe(expected);
  });
  it('are marked where they share two symbols in a row', () => {
    const text = '提高乡村医生补助，改善“乡村”卫生室。';
    const marks = commonMarks(text, gramsOf('乡村教师补助'));
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['乡村', '补助', '乡村']);
    expect(longestOf(marks)).toBe(2);
    expect(longestOf([])).toBe(0);
  });
});
