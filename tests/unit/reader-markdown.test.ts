/** What the reader of Markdown makes of a text. Fixtures: UPDATE=1 rewrites the expected texts; read the diff. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detail } from '../../src/pipeline/diagnostics/details.ts';
import { isMarkdown, MARKDOWN_SIGNS } from '../../src/pipeline/readers/markdown/is-markdown.ts';
import { readSource } from '../../src/pipeline/readers/read-source.ts';
import { readWholeMarkdown } from '../support/markdown.ts';
import { readCharacters } from '../support/read-characters.ts';
import { sourceText } from '../support/source-text.ts';

const FOLDER = new URL('../fixtures-files/markdown/', import.meta.url);
const UPDATE = process.env['UPDATE'] === '1';

const read = (text: string) => readWholeMarkdown(text);
const texts = (text: string) => read(text).lines.map((line) => line.text);
const hintsOf = (text: string, words: string) =>
  read(text).lines.find((line) => line.text.includes(words))?.hints ?? {};

describe('a text of the fixtures', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))('%s', (name) => {
    const actual = sourceText(readCharacters(new Uint8Array(readFileSync(new URL(name, FOLDER)))));
    const expected = new URL(name.replace('.md', '.expected.txt'), FOLDER);
    if (UPDATE) writeFileSync(expected, actual);
    expect(existsSync(expected), `run with UPDATE=1 and read ${expected.pathname}`).toBe(true);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});

describe('a sign of Markdown', () => {
  it.each(MARKDOWN_SIGNS.flatMap(({ pattern, examples }) => examples.map((text) => ({ text, pattern }))))(
    'is in $text',
    ({ text, pattern }) => expect(pattern.test(text)).toBe(true),
  );

  it.each(MARKDOWN_SIGNS.flatMap(({ counterexamples }) => counterexamples))('is not in %s', (text) => {
    expect(MARKDOWN_SIGNS.filter(({ pattern }) => pattern.test(text))).toEqual([]);
  });
});

describe('a text', () => {
  it.each([
    '# 甲规划\n\n## 一、总则\n',
    '# 甲规划\n\n**发布日期**：2021年\n',
    '---\ntitle: 甲规划\n---\n\n正文\n',
    '甲\n\n| 指标 | 值 |\n|---|---|\n| 乙 | 1 |\n',
    '**第一章**\n\n**第二章**\n',
    '见[甲](http://a.cn/b)。\n\n![图](c.png)\n',
  ])('is Markdown: %j', (text) => {
    expect(isMarkdown(text)).toBe(true);
  });

  it.each([
    '甲规划\n\n一、总则\n',
    '# 甲规划\n\n一、总则\n',
    '注：* 为预期性指标。\n** 为约束性指标。\n',
    '---\n\n甲规划\n\n---\n',
    '甲 | 乙\n丙 | 丁\n',
    '——甲\n- 乙\n1. 丙\n> 丁\n',
    '#1泵站\n#2泵站\n',
    '[1](见附注)\n甲政发[2021](7)号\n',
    '',
  ])('is plain: %j', (text) => {
    expect(isMarkdown(text)).toBe(false);
  });
});

describe('the lines of a text in Markdown', () => {
  it('are the words without marks, a line of the file a line', () => {
    expect(texts('# 甲 #\n\n**乙***丙*\n丁~~戊~~`己`\n\n[庚](http://a.cn) <http://b.cn>')).toEqual([
      '甲',
      '乙丙',
      '丁戊己',
      '庚 http://b.cn',
    ]);
    expect(texts('甲  \n乙\\\n丙<br>丁')).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('have the numbers of lists as they are printed', () => {
    expect(texts('1. 甲\n1. 乙\n1. 丙')).toEqual(['1. 甲', '1. 乙', '1. 丙']);
    expect(texts('7) 甲\n8) 乙\n\n   丙\n   1. 丁\n      - 戊')).toEqual([
      '7) 甲',
      '8) 乙',
      '丙',
      '1. 丁',
      '戊',
    ]);
    expect(texts('1. 2. 甲\n2.\n3. # 乙')).toEqual(['1. 2. 甲', '2.', '3. 乙']);
    expect(texts('1.甲\n2.乙')).toEqual(['1.甲', '2.乙']);
  });

  it('end bold words before an ideograph', () => {
    expect(texts('**（一）加强领导。**各部门，**“乙”**丙')).toEqual(['（一）加强领导。各部门，“乙”丙']);
    expect(texts('\\*\\*甲。\\*\\*乙')).toEqual(['**甲。**乙']);
    expect(hintsOf('**甲。**', '甲').bold).toBe(true);
    expect(hintsOf('**甲。**乙', '甲').bold).toBeUndefined();
  });

  it('keep characters that only look like marks', () => {
    expect(texts('增长5~10%，培育20~30家；3 * 4 * 5；a_b_c；1\\. 甲；&lt;乙&gt;；x<y 且 y>z')).toEqual([
      '增长5~10%，培育20~30家；3 * 4 * 5；a_b_c；1. 甲；<乙>；x<y 且 y>z',
    ]);
    expect(texts('[注]: 数据来自甲局\n\n见[1](见附注)及[2]\n\n    缩进的一段')).toEqual([
      '[注]: 数据来自甲局',
      '见[1](见附注)及[2]',
      '缩进的一段',
    ]);
    expect(texts('甲 □ 乙\n- [ ] 丙')).toEqual(['甲 □ 乙', '[ ] 丙']);
  });

  it('are no heading above a rule when they are a paragraph', () => {
    expect(hintsOf('甲规划\n===', '甲规划').heading).toBe(1);
    expect(hintsOf('甲。\n---', '甲').heading).toBeUndefined();
    expect(hintsOf('甲\n乙\n---', '乙').heading).toBeUndefined();
  });

  it('know their lines in the file', () => {
    const { lines } = read('---\ntitle: 甲\n---\n\n# 乙\n\n丙\n丁\n\n| 戊 | 己 |\n|---|---|\n| 庚 | 辛 |\n');
    const places = lines.map(
      ({ text, hints }) => `${hints?.place?.kind === 'line' ? hints.place.line : ''} ${text}`,
    );
    expect(places).toEqual(['2 title: 甲', '5 乙', '7 丙', '8 丁', '10 戊', '10 己', '12 庚', '12 辛']);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('count the marks that were removed', () => {
    expect(read('# 甲\n\n**乙** *丙*\n\n- 丁').notes).toEqual([
      { rule: 'markup-removed', line: 1, actual: '4 (heading 1, strong 1, emphasis 1, bullet 1)' },
    ]);
    expect(read('甲\n\n乙').notes).toEqual([]);
  });

  it('have notes and pictures apart', () => {
    const { lines, notes } = read('甲[^1]乙[^b]\n\n![图1](a.png)\n\n[^1]: 丙\n[^b]: 丁');
    expect(lines.map(({ text, hints }) => `${hints?.region ?? ''} ${text}`)).toEqual([
      ' 甲¹乙[b]',
      'note ¹ 丙',
      'note [b] 丁',
    ]);
    expect(notes[1]).toMatchObject({ rule: 'picture-linked', actual: '图1 a.png' });
  });

  it('of HTML come from the reader of pages', () => {
    const html =
      '<table>\n<tr><td rowspan=2>甲</td><td>乙</td></tr>\n\n<tr><td>丙</td></tr>\n</table>\n丁 m<sup>2</sup> <script>x</script>';
    expect(texts(html)).toEqual(['甲', '乙', '丙', '丁 m²']);
    expect(hintsOf(html, '甲').cell).toMatchObject({ table: 0, row: 0, column: 0, rowSpan: 2 });
    expect(texts('```html\n<table>\n```')).toEqual(['<table>']);
  });
});

describe('front matter', () => {
  it('is listed apart and gives metadata', () => {
    const { lines, metadata } = read(
      '---\ntitle: 甲\ndate: 2021-03-05\ntags: [乙, 丙]\nurl: http://a.cn\n---\n正文',
    );
    expect(metadata).toEqual({
      title: '甲',
      published: '2021-03-05',
      keywords: '乙; 丙',
      address: 'http://a.cn',
    });
    expect(lines.map(({ hints }) => hints?.region ?? '')).toEqual([
      'navigation',
      'navigation',
      'navigation',
      'navigation',
      '',
    ]);
  });

  it('that is no YAML is listed all the same', () => {
    const { lines, metadata } = read('---\ntitle: "甲\n---\n正文');
    expect([metadata, lines.map(({ text }) => text)]).toEqual([{}, ['title: "甲', '正文']]);
  });
});

describe('a text with many marks', () => {
  it('keeps the marks of a paragraph that has too many, and says so', () => {
    const { lines, notes } = read(`# 乙\n\n${'*甲 '.repeat(500)}`);
    expect(lines[1]?.text).toBe('*甲 '.repeat(500).trimEnd());
    expect(notes.find(({ rule }) => rule === 'markup-kept')).toMatchObject({ line: 2 });
  });
});

describe('Markdown in the words of a web page', () => {
  const rules = (...lines: string[]) => {
    const page = `<!DOCTYPE html><html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    return readCharacters(new TextEncoder().encode(page)).notes.filter(
      ({ rule }) => rule === 'markdown-in-words',
    );
  };

  it('is noted at its first line', () => {
    expect(rules('甲市', '# 甲市方案', '**一、总体要求**', '加强管理。', '**二、任务**')).toMatchObject([
      { line: 2, actual: detail('lines-of-markdown', { count: 3 }) },
    ]);
  });

  it.each([
    ['a few marks', ['# 甲市方案', '**一、总体要求**']],
    ['numbers and footnote marks', ['# 3号楼', '**指标为预期值', '#1泵站', '＃ 甲市', '** 注：略']],
  ])('is not noted for %s', (_, lines) => {
    expect(rules(...lines)).toEqual([]);
  });
});

describe('the parts that a text needs are loaded', () => {
  it.each([
    ['neither', '# 规划\n\n- 目标\n\n| 名称 | 数值 |\n|---|---|\n| 甲 | 1 |\n'],
    [
      'HTML',
      '# 规划\n\n## 目标\n\n- **甲**\n- 乙\n\n<div>第一段</div>\n\n<table><tr><td>甲</td></tr></table>\n',
    ],
    ['front matter', '---\ntitle: 规划\ndate: 2021-01-01\n---\n\n# 规划\n\n- 目标\n'],
    ['both', '---\ntitle: 规划\n---\n\n# 规划\n\n正文<br>第二行\n\n<p align="center">落款</p>\n'],
  ])('%s', async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(await readSource(bytes)).toEqual(readWholeMarkdown(text));
  });
});
