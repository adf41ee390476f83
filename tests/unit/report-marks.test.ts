/** A report in Markdown by its words: the marks go, every character that stays knows its place, links and notes are kept apart. */
import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../src/verify/markdown-report.ts';

/** The words of the blocks; each character must be the one at its place, but for line feeds between lines. */
function wordsOf(text: string): string[] {
  const { blocks } = markdownReport(text);
  for (const { text: words, origin } of blocks)
    for (let at = 0; at < words.length; at += 1)
      if (words[at] !== '\n') expect(text[origin[at] ?? -1], `${words} at ${at}`).toBe(words[at]);
  return blocks.map(({ text: words }) => words);
}

it.each([
  ['**渡口**五处', '渡口五处'],
  ['***渡口***五处', '渡口五处'],
  ['*渡口*五处', '渡口五处'],
  ['__渡口__五处', '渡口五处'],
  ['___渡口___五处', '渡口五处'],
  ['snake_case 五处', 'snake_case 五处'],
  ['`渡口`五处', '渡口五处'],
  ['``渡口``五处', '渡口五处'],
  ['~~渡口~~五处', '渡口五处'],
  ['~渡口~五处', '~渡口~五处'],
  ['长 3 * 5 米', '长 3 * 5 米'],
  ['\\*渡口\\*五处', '*渡口*五处'],
  ['\\[渡口\\]\\_\\~\\`\\!五处', '[渡口]_~`!五处'],
  ['\\渡口', '\\渡口'],
  ['[渡口](https://a.example/1)五处', '渡口五处'],
  ['[渡口](https://a.example/1 "题")五处', '渡口五处'],
  ['![渡口](a.png)五处', '渡口五处'],
  ['[渡口]五处', '[渡口]五处'],
  ['见<https://a.example/1>。', '见https://a.example/1。'],
  ['见<https://a.example /1>。', '见<https://a.example /1>。'],
  ['渡口[^1]五处', '渡口五处'],
  ['# 渡口', '渡口'],
  ['###### 渡口', '渡口'],
  ['####### 渡口', '####### 渡口'],
  ['#渡口', '#渡口'],
  ['- 渡口', '渡口'],
  ['+ 渡口', '渡口'],
  ['  * 渡口', '渡口'],
  ['1. 渡口', '1. 渡口'],
  ['> 渡口', '渡口'],
  ['> > 渡口', '渡口'],
  ['   >渡口', '渡口'],
  ['    渡口', '渡口'],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual([words]);
});

describe('blocks', () => {
  it('end at empty lines, items, headings, quotations and rows', () => {
    expect(wordsOf('渡口\n五处')).toEqual(['渡口\n五处']);
    for (const end of ['\n', '\r\n', '\r'])
      expect(wordsOf(`渡口${end}${end}码头${end}`), JSON.stringify(end)).toEqual(['渡口', '码头']);
    expect(wordsOf('渡口\n- 码头\n* 渡船\n+ 船员')).toEqual(['渡口', '码头', '渡船', '船员']);
    expect(wordsOf('渡口\n1. 码头\n2) 渡船')).toEqual(['渡口', '1. 码头', '2) 渡船']);
    expect(wordsOf('渡口\n1.5米')).toEqual(['渡口\n1.5米']);
    expect(wordsOf('# 渡口\n码头')).toEqual(['渡口', '码头']);
    expect(wordsOf('渡口\n> 码头\n> 渡船\n船员')).toEqual(['渡口', '码头\n渡船', '船员']);
    expect(wordsOf('| 渡口 |\n| 码头 |')).toEqual(['| 渡口 |', '| 码头 |']);
    expect(wordsOf('渡口\n>\n- \n码头')).toEqual(['渡口', '码头']);
    expect(wordsOf('')).toEqual([]);
  });

  it('are none of code', () => {
    expect(wordsOf('渡口\n```\n码头\n```\n渡船')).toEqual(['渡口', '渡船']);
    expect(wordsOf('渡口\n~~~ js\n码头\n\n船员\n~~~\n渡船')).toEqual(['渡口', '渡船']);
  });

  it('say whether they are quoted, and headings how deep they are', () => {
    const { blocks, headings } = markdownReport('# 渡口\n> 码头\n\n### 渡船\n船员');
    expect(blocks.map(({ quote }) => quote)).toEqual([false, true, false, false]);
    expect([...headings]).toEqual([
      ['# 渡口', 1],
      ['### 渡船', 3],
    ]);
  });
});

it('links are where their words begin, and their addresses where they are printed', () => {
  const text = '见[渡口](https://a.example/1)和https://a.example/2。';
  const [block] = markdownReport(text).blocks;
  expect(block?.links.map(({ at, url }) => [block.text.slice(at, at + 2), url])).toEqual([
    ['和h', 'https://a.example/1'],
    ['ht', 'https://a.example/2'],
  ]);
  for (const { url, start, end } of block?.links ?? []) expect(text.slice(start, end)).toBe(url);
});

it('notes are kept by their marks, with their addresses', () => {
  const { notes, blocks } = markdownReport(
    '渡口[^1]五处[^甲]。\n\n[^1]: 见《办法》 https://a.example/1\n[^甲]: 略',
  );
  expect([...notes]).toEqual([
    ['[^1]', '见《办法》 https://a.example/1 https://a.example/1'],
    ['[^甲]', '略'],
  ]);
  expect(blocks[0]?.references.map(({ at, mark }) => [at, mark])).toEqual([
    [2, '[^1]'],
    [4, '[^甲]'],
  ]);
});
