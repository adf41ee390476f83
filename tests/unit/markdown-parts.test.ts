/** Single parts of the reader of Markdown: front matter, the block of a crawler, masks, tags, bounds. */
import { describe, expect, it } from 'vitest';
import { boundMarks } from '../../src/pipeline/readers/markdown/bound-marks.ts';
import { findCrawlerBlock } from '../../src/pipeline/readers/markdown/crawler-block.ts';
import { markClosings, unmark } from '../../src/pipeline/readers/markdown/flanking.ts';
import { splitFrontMatter } from '../../src/pipeline/readers/markdown/front-matter.ts';
import { frontMetadata } from '../../src/pipeline/readers/markdown/front-metadata.ts';
import { maskTables } from '../../src/pipeline/readers/markdown/html-tables.ts';
import { InlineHtml } from '../../src/pipeline/readers/markdown/inline-html.ts';
import type { MarkdownLine } from '../../src/pipeline/readers/markdown/line-writer.ts';
import { masksFor } from '../../src/pipeline/readers/markdown/masks.ts';

describe('front matter', () => {
  it('is between two rules and has a key', () => {
    expect(splitFrontMatter('---\ntitle: 甲\n---\n正文\n')).toEqual({
      lines: ['title: 甲'],
      source: 'title: 甲\n',
      body: '正文\n',
      bodyLine: 4,
    });
    expect(splitFrontMatter('\ufeff--- \r\n标题: 甲\r\n日期: 乙\r\n...\r\n正文')).toEqual({
      lines: ['标题: 甲', '日期: 乙'],
      source: '标题: 甲\r\n日期: 乙\r\n',
      body: '正文',
      bodyLine: 5,
    });
    for (const text of [
      '---\n甲\n---\n正文',
      '---\ntitle: 甲\n正文',
      '--\ntitle: 甲\n--\n',
      '\n---\ntitle: 甲\n---\n',
      '----\ntitle: 甲\n---\n',
      '---\nhttp://a\n---\n',
    ])
      expect(splitFrontMatter(text), text).toBeNull();
    const long = (lines: number) => splitFrontMatter(`---\n${'a: b\n'.repeat(lines)}---\n`);
    expect([long(198) === null, long(199) === null]).toEqual([false, true]);
  });
  it('says of the document what programs call by many names', () => {
    const names: Record<string, string[]> = {
      title: ['title', '标题', '名称'],
      published: ['published', 'pubdate', 'publish_date', 'date', '发布日期', '日期'],
      source: ['source', 'publisher', 'issuer', '来源', '发布机构'],
      author: ['author', 'authors', '作者'],
      column: ['column', 'category', 'categories', '分类'],
      keywords: ['keywords', 'tags', '关键词'],
      description: ['description', 'summary', '摘要'],
      address: ['original_url', 'address', 'url', 'link', '网址', '链接'],
    };
    for (const [name, keys] of Object.entries(names))
      for (const key of keys) expect(frontMetadata(`${key}: 甲`), key).toEqual({ [name]: '甲' });
    expect(frontMetadata('Title: " 甲\\n 乙 "\ntags: [丙, "", 丁]\nother: 戊')).toEqual({
      title: '甲 乙',
      keywords: '丙; 丁',
    });
    expect(frontMetadata('date: 甲\npublished: 乙')).toEqual({ published: '乙' });
    expect(frontMetadata('title:\n名称: 甲')).toEqual({ title: '甲' });
    expect([frontMetadata('title: [甲'), frontMetadata('甲'), frontMetadata('')]).toEqual([{}, {}, {}]);
    expect(frontMetadata(`title: ${'字'.repeat(2001)}`)['title']).toHaveLength(2000);
  });
});

describe('the block of a crawler', () => {
  const line = (text: string, more: Partial<MarkdownLine> = {}): MarkdownLine =>
    ({
      text,
      line: 1,
      characters: text.length,
      bold: 0,
      linked: 0,
      boldLead: text.indexOf('：') + 1,
      ...more,
    }) as MarkdownLine;
  const plain = (text: string) => line(text, { boldLead: 0 });
  const THREE = [line('发布日期：2025-03-10'), line('来源：甲局'), line('关键词：无')];
  it('is three labels in bold at the beginning', () => {
    expect(findCrawlerBlock([...THREE, plain('甲规划')])).toEqual({
      from: 0,
      to: 3,
      foot: null,
      metadata: { published: '2025-03-10', source: '甲局' },
    });
    expect(findCrawlerBlock(THREE.slice(0, 2))).toBeNull();
    expect(findCrawlerBlock(THREE.map(({ text }) => plain(text)))).toBeNull();
    const behind = (count: number) =>
      findCrawlerBlock([...Array.from({ length: count }, () => plain('甲规划')), ...THREE])?.from;
    expect([behind(7), behind(8)]).toEqual([7, undefined]);
  });
  it('takes in its headings, its rule, its links and its last line', () => {
    const heading = (text: string) => line(text, { heading: 2, boldLead: 0 });
    expect(
      findCrawlerBlock([
        plain('甲规划'),
        heading('基本信息'),
        ...THREE,
        plain('---'),
        heading('正文'),
        plain('甲'),
      ]),
    ).toMatchObject({ from: 1, to: 7 });
    expect(findCrawlerBlock([...THREE, heading('文档：甲.pdf'), plain('甲')])).toMatchObject({ to: 4 });
    expect(findCrawlerBlock([...THREE, heading('总则'), plain('甲')])).toMatchObject({ to: 3 });
    expect(
      findCrawlerBlock([...THREE, line('附件：'), line('甲.doc', { linked: 5, boldLead: 0 }), plain('甲')]),
    ).toMatchObject({ to: 5 });
    expect(findCrawlerBlock([...THREE, plain('甲'), plain('更新时间：2025年')])?.foot).toBe(4);
    expect(findCrawlerBlock([...THREE, plain('甲'), plain('更新了时间')])?.foot).toBeNull();
  });
  it('has an address under whatever label, and the first value of each', () => {
    expect(
      findCrawlerBlock([
        ...THREE,
        line('链接：https://a.example'),
        line('发布时间：2026'),
        line('作者：甲'),
        line('类别：乙'),
      ])?.metadata,
    ).toEqual({
      published: '2025-03-10',
      source: '甲局',
      address: 'https://a.example',
      author: '甲',
      column: '乙',
    });
    expect(findCrawlerBlock([line('来源：https://a.example'), ...THREE.slice(0, 2)])?.metadata).toEqual({
      address: 'https://a.example',
      published: '2025-03-10',
      source: '甲局',
    });
  });
});

it('tables of HTML are masked, each on its line', () => {
  const masks = masksFor('');
  const read = (text: string) => {
    const { text: masked, tables } = maskTables(text, masks);
    return [masked.split('\n').map((each) => masks.read(each)?.number ?? each), tables];
  };
  expect(read('甲\n<table>\n<tr>\n\n</table>\n乙')).toEqual([
    ['甲', 0, '', '', '', '乙'],
    ['<table>\n<tr>\n\n</table>'],
  ]);
  expect(read('<table><table>\n</table>\n</table>\n<TABLE class=a></TABLE>')).toEqual([
    [0, '', '', 1],
    ['<table><table>\n</table>\n</table>', '<TABLE class=a></TABLE>'],
  ]);
  expect(read('```\n<table></table>\n```\n<table></table>')[1]).toEqual(['<table></table>']);
  expect(read('~~~~\n<table></table>\n~~~\n<table></table>\n~~~~')[1]).toEqual([]);
  expect(read('甲<table></table>')[1]).toEqual([]);
  expect(read('<table>\n<table>\n<table>\n<table>\n</table>')[1]).toEqual([]);
  expect(read('<table>\n<table>\n<table></table>')[1]).toEqual(['<table></table>']);
});

it('masks are made of a character that the text does not have', () => {
  const masks = masksFor('\ue000\ue001');
  const mask = masks.mask({ kind: 'paragraph', number: 12 });
  expect(mask.startsWith('\ue002')).toBe(true);
  expect(masks.read(` ${mask} `)).toEqual({ kind: 'paragraph', number: 12 });
  expect([masks.read('甲'), masks.read(`${mask}甲`), masksFor('').read(mask)]).toEqual([null, null, null]);
});

it('paragraphs with too many marks are taken out', () => {
  const count = (text: string) =>
    boundMarks(text, masksFor(text)).paragraphs.map(({ lines, line }) => [lines.length, line]);
  expect(count(`甲\n\n${'*a* '.repeat(200)}`)).toEqual([]);
  expect(count(`甲\n\n${'*a* '.repeat(200)}*\n乙\n\n丙`)).toEqual([[2, 3]]);
  expect(count(`${'*a* '.repeat(101)}\n${'*a* '.repeat(101)}`)).toEqual([[2, 1]]);
  expect(count(`|${'*a* '.repeat(101)}|\n|${'*a* '.repeat(101)}|`)).toEqual([]);
  expect([count('>'.repeat(16)), count('>'.repeat(17))]).toEqual([[], [[1, 1]]]);
  expect([count(`${' '.repeat(60)}a`), count(`${' '.repeat(61)}a`), count(`${'\t'.repeat(16)}a`)]).toEqual([
    [],
    [[1, 1]],
    [[1, 1]],
  ]);
  expect(count('* '.repeat(30).trim())).toEqual([]);
});

it('bold words end before an ideograph', () => {
  expect(markClosings('**（一）加强领导。**各部门')).toBe('**（一）加强领导。**\u2e35各部门');
  expect(unmark(markClosings('**甲。**乙'))).toBe('**甲。**乙');
  for (const text of ['**甲**乙', '**甲。** 乙', '甲\u2e35**乙。**丙', '甲'])
    expect(markClosings(text), text).toBe(text);
});

it('tags between words are followed', () => {
  const state = (...tags: string[]) => {
    const html = new InlineHtml();
    const found = tags.map((tag) => html.tag(tag));
    return [html.isBold, html.isRaised, html.isSkipping, found.at(-1)];
  };
  expect(state('<b>')).toEqual([true, false, false, null]);
  expect(state('<strong>', '</strong>')).toEqual([false, false, false, null]);
  expect(state('<b>', '<B>', '</b>')).toEqual([true, false, false, null]);
  expect(state('</b>', '<b>')).toEqual([true, false, false, null]);
  expect(state('<sup>')).toEqual([false, true, false, null]);
  expect(state('<sup>', '</sup>')[1]).toBe(false);
  expect(state('<script>')[2]).toBe(true);
  expect(state('<style>', '<b>')).toEqual([false, false, true, null]);
  expect(state('<script>', '</style>')[2]).toBe(true);
  expect(state('<script>', '</script>')[2]).toBe(false);
  expect(state('<script/>')[2]).toBe(false);
  for (const tag of ['<br>', '<br/>', '<hr>', '</p>']) expect(state(tag)[3], tag).toBe('line-end');
  expect(state('<p>')[3]).toBeNull();
  expect(state('<img src="a.png" alt="图">')[3]).toEqual({ picture: '图 a.png' });
  expect(state("<img src='a.png'>")[3]).toEqual({ picture: 'a.png' });
});
