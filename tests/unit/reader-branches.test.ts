/** What few files have: names of parts with dots, default styles, bits of tables, canonical addresses, references of Markdown. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../src/pipeline/plan/record/likeness.ts';
import { hasHeadRowStyle } from '../../src/pipeline/readers/docx/grid.ts';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';

import { blankRuns } from '../../src/pipeline/text/blanks.ts';
import { docx, docxFiles, p, r, tbl, tc } from '../support/docx-package.ts';
import { readWholeMarkdown } from '../support/markdown.ts';

describe('a Word file', () => {
  it('has its parts where their targets lead, dots and strokes in them or not', () => {
    const files = docxFiles({
      body: `${p('甲市规划')}<w:p>${r('一、目标')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="2">${p('数据来自乙局。')}</w:footnote>`,
    });
    const name = 'word/_rels/document.xml.rels';
    const links = new TextDecoder().decode(files[name]);
    for (const target of [
      'footnotes.xml',
      './footnotes.xml',
      '../word/footnotes.xml',
      '/word/footnotes.xml',
      '..\\word\\footnotes.xml',
      'a/..//footnotes.xml',
    ]) {
      const bytes = zipSync({
        ...files,
        [name]: new TextEncoder().encode(links.replace('footnotes.xml', target)),
      });
      expect(
        readDocx(bytes).lines.map(({ text }) => text),
        target,
      ).toContain('数据来自乙局。');
    }
  });

  it('has default styles, the first of each kind', () => {
    const style = (type: string, id: string, content: string, isDefault = '1') =>
      `<w:style w:type="${type}" w:styleId="${id}" w:default="${isDefault}">${content}</w:style>`;
    const bold = '<w:rPr><w:b/></w:rPr>';
    const isBold = (styles: string) =>
      readDocx(docx({ body: p('甲市规划'), styles })).lines[0]?.hints?.bold ?? false;
    expect(isBold(style('paragraph', 'a', bold))).toBe(true);
    expect(isBold(style('character', 'a', bold))).toBe(true);
    expect(isBold(style('table', 'a', bold))).toBe(false);
    for (const on of ['true', 'on']) expect(isBold(style('paragraph', 'a', bold, on))).toBe(true);
    for (const off of ['0', 'false', '']) expect(isBold(style('paragraph', 'a', bold, off))).toBe(false);
    expect(isBold(style('paragraph', 'a', '') + style('paragraph', 'b', bold))).toBe(false);
    expect(isBold(style('paragraph', 'a', '', '0') + style('paragraph', 'b', bold))).toBe(true);
  });

  it('has tables that show their first row as a head, by bits or by name', () => {
    const look = (attributes: Record<string, string>) =>
      hasHeadRowStyle({
        name: 'w:tblPr',
        text: '',
        attributes: {},
        children: [{ name: 'w:tblLook', text: '', attributes, children: [] }],
      } as never);
    for (const bits of ['0020', '04A0', '04a0', '0FFF']) expect(look({ 'w:val': bits }), bits).toBe(true);
    for (const bits of ['0000', '0480', '0010', '20', '00020', 'xx20'])
      expect(look({ 'w:val': bits }), bits).toBe(false);
    for (const first of ['1', 'true', 'on']) expect(look({ 'w:firstRow': first }), first).toBe(true);
    for (const first of ['0', 'false', '', '11']) expect(look({ 'w:firstRow': first }), first).toBe(false);
    expect(hasHeadRowStyle(undefined)).toBe(false);
    expect(readDocx(docx(tbl(tc('指标') + tc('单位')))).lines).toHaveLength(2);
  });
});

describe('the address of a saved page', () => {
  const address = (head: string) =>
    readHtml(new TextEncoder().encode(`<html><head>${head}</head><body><p>甲</p></body></html>`)).metadata?.[
      'address'
    ];
  it.each([
    ['<link rel="canonical" href="https://a.example/1">', 'https://a.example/1'],
    ['<link rel="CANONICAL" href=" https://a.example/2 ">', 'https://a.example/2'],
    ['<link rel="icon" href="https://a.example/3">', undefined],
    ['<!-- saved from url=(0021)https://a.example/4 -->', 'https://a.example/4'],
    [
      '<!-- saved from url=(0021)https://a.example/5 --><link rel="canonical" href="https://a.example/6">',
      'https://a.example/5',
    ],
    [
      '<meta property="og:url" content="https://a.example/7"><link rel="canonical" href="https://a.example/8">',
      'https://a.example/7',
    ],
    [
      '<meta property="og:url" content="/9"><link rel="canonical" href="https://a.example/10">',
      'https://a.example/10',
    ],
    ['<link rel="canonical">', undefined],
  ])('%s', (head, found) => {
    expect(address(head)).toBe(found);
  });
});

describe('in Markdown', () => {
  const texts = (...lines: string[]) =>
    readWholeMarkdown(['# 甲市规划', '', ...lines].join('\n')).lines.map(({ text }) => text);
  it('a link by reference is its words, and its address goes to the end', () => {
    const read = texts('见[附件][1]的说明。', '', '[1]: https://a.example/1');
    expect(read).toContain('见附件的说明。');
    expect(read.join('')).not.toContain('[1]');
  });
  it('a sentence that looks like an address stays', () => {
    expect(texts('目标如下。', '', '[注]: 数据来自甲局')).toContain('[注]: 数据来自甲局');
  });
});

it('a text of one character that is replaced is no correction', () => {
  const at = (text: string) => [{ id: 's1-p1', text }];
  const same = () => ['s1-p1'];
  expect([...findCorrections(at('略'), at('甲'), same)]).toEqual([]);
  expect([...findCorrections(at('略去不提'), at('甲'), same)]).toEqual([]);
  expect([...findCorrections(at('新建渡口三处'), at('新建渡口四处'), same)]).toEqual([['s1-p1', 's1-p1']]);
});

it('blanks have signs where they are to be seen', () => {
  expect(blankRuns('甲 　\t乙\u00a0')).toEqual([
    { text: '甲', signs: null },
    { text: ' 　\t', signs: '·□→' },
    { text: '乙', signs: null },
    { text: '\u00a0', signs: '⍽' },
  ]);
  expect(blankRuns('')).toEqual([]);
});
