import { describe, expect, it } from 'vitest';
import { excerpt, findMarks, findMarksIgnoringBlanks } from '../../src/search/match.ts';
import { cutBlocks } from '../../src/search/records.ts';
import { indexTokens, queryTokens } from '../../src/search/tokens.ts';

describe('the literal check', () => {
  it.each([
    ['推广“创新券”制度', '创新券', ['创新券']],
    ['R&D 投入', 'r&d', ['R&D']],
    ['“互联网＋”产业', '互联网+', ['互联网＋']],
    ['２０２０年', '2020', ['２０２０']],
    ['面积㎡计', 'm2', ['㎡']],
    ['促进促进物联网', '促进', ['促进', '促进']],
    ['一一一', '一一', ['一一']],
    ['没有', '有没', []],
    ['任何', '', []],
  ])('in %s finds %s as %j', (text, query, expected) => {
    expect(findMarks(text, query).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the check without blanks', () => {
  it.each([
    ['深度应用 3D 打印技术', '3D打印', ['3D 打印']],
    ['2016 年科技工作', '2016年', ['2016 年']],
    ['2016年', '2016 年', ['2016年']],
    ['没有', '有没', []],
  ])('in %s finds %s as %j', (text, query, expected) => {
    expect(findMarksIgnoringBlanks(text, query).map(([start, end]) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

describe('the excerpt', () => {
  const text = `${'前'.repeat(80)}，${'中'.repeat(20)}创新券${'后'.repeat(200)}`;
  it('begins at the punctuation before the mark and says what it cut', () => {
    const marks = findMarks(text, '创新券');
    const cut = excerpt(text, marks, 120);
    expect(cut.text.startsWith('中')).toBe(true);
    expect(cut.marks.map(([start, end]) => cut.text.slice(start, end))).toEqual(['创新券']);
    expect([cut.cutBefore, cut.cutAfter]).toEqual([true, true]);
  });

  it('leaves a short text whole', () => {
    expect(excerpt('短句创新券。', findMarks('短句创新券。', '创新券'), 120)).toEqual({
      text: '短句创新券。',
      marks: [[2, 5]],
      cutBefore: false,
      cutAfter: false,
    });
  });
});

describe('the tokens for Pagefind', () => {
  it('are overlapping pairs with the last symbol alone, the same for every form of a character', () => {
    expect(indexTokens('创新券')).toBe('创新 新券 券');
    expect(indexTokens('ＡB')).toBe(indexTokens('ab'));
  });

  it('of a query are a phrase of the tokens of a text that contains it', () => {
    const phrase = queryTokens('3%，是')?.replaceAll('"', '');
    expect(indexTokens('达到3%，是2010年的')).toContain(phrase);
  });

  it('hold nothing that Pagefind would strip', () => {
    expect(indexTokens('“十三五”（2016—2020年）、R&D ')).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
  });

  it('cannot answer a single symbol', () => {
    expect(queryTokens('券')).toBeNull();
  });
});

describe('blocks of text', () => {
  it('hold every record once and none grows beyond the limit unless one record does', () => {
    expect(cutBlocks([4000, 1500, 1000, 9000, 10])).toEqual([0, 2, 3, 4, 5]);
    expect(cutBlocks([])).toEqual([0, 0]);
  });
});
