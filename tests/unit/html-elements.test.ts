/** What elements and their attributes say of the lines of a page: letters, lists, footnotes, what is hidden or linked. */

import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/pipeline/diagnostics/details.ts';
import { isAnnex } from '../../src/pipeline/readers/html/annexes.ts';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(`<html><body>${html}</body></html>`));
const texts = (html: string) => read(html).lines.map(({ text }) => text);
const hints = (html: string) => read(html).lines[0]?.hints ?? {};
const LONG =
  '为推动甲产业高质量发展，扩大有效供给，增强发展动力，根据上级部署，结合本市实际情况，制定本规划。';
const inPage = (html: string) => `<div id="zoom"><p>${LONG}</p>${html}<p>${LONG}二</p></div>`;

describe('letters', () => {
  it.each<[element: string, bold: boolean]>([
    ['<b>', true],
    ['<strong>', true],
    ['<h1>', true],
    ['<h6>', true],
    ['<p>', false],
    ['<p style="font-weight:bold">', true],
    ['<p style="font-weight: BOLDER">', true],
    ['<p style="font-weight:600 !important">', true],
    ['<p style="font-weight:500">', false],
    ['<b style="font-weight:normal">', false],
    ['<h2 style="font-weight:400">', false],
    ['<b style="font-weight:inherit">', true],
    ['<p style="color:red;font-weight:normal;font-weight:700">', true],
    ['<p style="font-weight">', false],
  ])('%s is bold: %s', (element, bold) => expect(hints(`${element}换灯`).bold === true).toBe(bold));

  it.each<[element: string, size: number | undefined]>([
    ['<p style="font-size:16pt">', 16],
    ['<p style="font-size:16px">', 12],
    ['<p style="font-size:1.5pc">', 18],
    ['<p style="font-size:.5in">', 36],
    ['<p style="font-size:1cm">', 28.4],
    ['<p style="font-size:10mm">', 28.4],
    ['<p style="font-size:2em">', 24],
    ['<p style="font-size:150%">', 18],
    ['<p style="font-size:1.5rem">', 18],
    ['<div style="font-size:20pt"><p style="font-size:1.5em">', 30],
    ['<div style="font-size:20pt"><p style="font-size:50%">', 10],
    ['<div style="font-size:20pt"><p style="font-size:1rem">', 12],
    ['<div style="font-size:20pt"><p>', 20],
    ['<p style="font-size:0">', undefined],
    ['<p style="font-size:large">', undefined],
    ['<p style="font-size:-3pt">', undefined],
    ['<p><font size="1">', 7.5],
    ['<p><font size="3">', 12],
    ['<p><font size="7">', 36],
    ['<p><font size="8">', undefined],
    ['<p><font size="+1">', 7.5],
    [`<p style="font-size:16pt;${'x'.repeat(4000)}">`, undefined],
  ])('%s have the size %s', (element, size) => expect(hints(`${element}换灯`).size).toBe(size));

  it.each<[element: string, centred: boolean]>([
    ['<center>', true],
    ['<p align="center">', true],
    ['<p align="middle">', true],
    ['<p align=" CENTER ">', true],
    ['<p style="text-align:-webkit-center">', true],
    ['<center><p align="left">', false],
    ['<p align="center" style="text-align:left">', false],
    ['<p align="justify">', false],
    ['<div align="center"><p>', true],
  ])('%s is centred: %s', (element, centred) =>
    expect(hints(`${element}换灯`).centred === true).toBe(centred),
  );

  it('of a table are not centred where the table is', () => {
    const cell = (table: string) =>
      read(inPage(`<table ${table}><tr><td>换</td><td>灯</td></tr></table>`)).lines[1]?.hints?.centred;
    expect([cell('align=center'), cell('style="text-align:center"')]).toEqual([undefined, true]);
  });

  it('keep their white space where the page says so', () => {
    const kept = (element: string) => texts(`${element}换  灯`)[0];
    for (const element of [
      '<pre>',
      '<p style="white-space:pre">',
      '<p style="white-space:pre-wrap">',
      '<p style="white-space:pre-line">',
      '<p style="white-space:break-spaces">',
    ])
      expect(kept(element), element).toBe('换  灯');
    for (const element of ['<p>', '<pre style="white-space:normal">', '<p style="white-space:nowrap">'])
      expect(kept(element), element).toBe('换 灯');
  });

  it('are raised by tag or style', () => {
    const raised = (words: string) => texts(`<p>灯${words}`)[0];
    expect(raised('<sup>2</sup>')).toBe('灯²');
    expect(raised('<span style="vertical-align:super">2</span>')).toBe('灯²');
    expect(raised('<sub>2</sub>')).toBe('灯2');
    expect(raised('<sup><span style="vertical-align:baseline">2</span></sup>')).toBe('灯2');
  });
});

describe('the numbers of a list', () => {
  const numbers = (list: string, items = 2) =>
    texts(`${list}${'<li>灯</li>'.repeat(items)}`).map((text) => text.replace('灯', ''));
  it.each<[list: string, numbers: string[]]>([
    ['<ol>', ['1. ', '2. ']],
    ['<ol start=9>', ['9. ', '10. ']],
    ['<ol start="x">', ['1. ', '2. ']],
    ['<ol start=0>', ['0. ', '1. ']],
    ['<ol start=-1>', ['', '0. ']],
    ['<ol start=3999>', ['3999. ', '']],
    ['<ol reversed>', ['2. ', '1. ']],
    ['<ol reversed start=7>', ['7. ', '6. ']],
    ['<ol type=a>', ['a. ', 'b. ']],
    ['<ol type=A start=26>', ['Z. ', 'AA. ']],
    ['<ol type=i start=4>', ['iv. ', 'v. ']],
    ['<ol type=I start=9>', ['IX. ', 'X. ']],
    ['<ol type=x>', ['1. ', '2. ']],
    ['<ol style="list-style-type:decimal-leading-zero" start=9>', ['09. ', '10. ']],
    ['<ol style="list-style-type:lower-alpha">', ['a. ', 'b. ']],
    ['<ol style="list-style:inside lower-latin">', ['a. ', 'b. ']],
    ['<ol style="list-style-type:upper-alpha">', ['A. ', 'B. ']],
    ['<ol style="list-style-type:upper-latin">', ['A. ', 'B. ']],
    ['<ol style="list-style-type:lower-roman">', ['i. ', 'ii. ']],
    ['<ol style="list-style-type:upper-roman" type=a>', ['I. ', 'II. ']],
    ['<ol style="list-style-type:cjk-ideographic">', ['一、', '二、']],
    ['<ol style="list-style-type:simp-chinese-informal" start=10>', ['十、', '十一、']],
    ['<ol style="list-style-type:trad-chinese-informal" start=99>', ['九十九、', '100、']],
    ['<ol style="list-style-type:cjk-ideographic" start=20>', ['二十、', '二十一、']],
    ['<ol style="list-style-type:cjk-ideographic" start=0>', ['零、', '一、']],
    ['<ol style="list-style:none">', ['', '']],
    ['<ol class="list-paddingleft-2">', ['1. ', '2. ']],
    ['<ol class="footnotes decimal">', ['1. ', '2. ']],
    ['<ol class="decimal menu">', ['', '']],
    ['<ul>', ['', '']],
  ])('%s', (list, expected) => expect(numbers(list)).toEqual(expected));

  it.each([
    '（一）',
    '(1)',
    '【',
    '[2]',
    '3.',
    '3、',
    '3．',
    '4）',
    '4)',
    '一、',
    '十二．',
    '第一条',
    '第2章',
    '第三节',
    '①',
  ])('is left out where an item begins with %s', (own) =>
    expect(texts(`<ol><li>灯</li><li>${own}灯</li></ol>`)).toEqual(['灯', `${own}灯`]),
  );
  it.each(['3盏', '第一', '一般', '2025年', '1234.'])('is made where one begins with %s', (own) =>
    expect(texts(`<ol><li>灯</li><li>${own}灯</li></ol>`)).toEqual(['1. 灯', `2. ${own}灯`]),
  );
  it('counts on from a value of an item, and skips nothing for a list in a list', () => {
    expect(texts('<ol><li>甲<ol><li>乙</li></ol></li><li value=5>丙</li><li>丁</li></ol>')).toEqual([
      '1. 甲',
      '1. 乙',
      '5. 丙',
      '6. 丁',
    ]);
    expect(texts('<ol><li></li></ol><p>灯</p>')).toEqual(['灯']);
  });
});

describe('what is hidden', () => {
  it.each(['style="display:none"', 'style="display: NONE"', 'style="mso-hide:all"', 'hidden'])('%s', (more) =>
    expect(texts(`<p>灯</p><p ${more}>换`)).toEqual(['灯']),
  );
  it.each([
    'style="visibility:hidden"',
    'hidden style="display:block"',
    'style="display:block"',
    'style="opacity:0"',
  ])('%s is not', (more) => expect(texts(`<p>灯</p><p ${more}>换`)).toEqual(['灯', '换']));
  it('are closed dialogs, icons, arrows back from notes, and what is no text', () => {
    expect(texts('<p>灯</p><dialog>换</dialog>')).toEqual(['灯']);
    expect(texts('<p>灯</p><dialog open>换</dialog>')).toEqual(['灯', '换']);
    expect(
      texts('<p>灯<i aria-hidden=true>▶</i><i aria-hidden=false>▶</i><i aria-hidden=true>换</i></p>'),
    ).toEqual(['灯▶换']);
    for (const back of ['#fnref1', '#_ftnref2', '#_ednref3'])
      expect(texts(`<p>灯<a href="${back}">↩</a></p>`)).toEqual(['灯']);
    expect(texts('<p>灯<a href="#top">↩</a><a href="#fnref1">换</a></p>')).toEqual(['灯↩换']);
    for (const tag of [
      'script',
      'style',
      'template',
      'object',
      'audio',
      'video',
      'canvas',
      'svg',
      'map',
      'datalist',
      'rp',
    ])
      expect(texts(`<p>灯</p><${tag}>换</${tag}>`), tag).toEqual(['灯']);
  });
});

describe('footnotes', () => {
  const regions = (html: string) =>
    read(inPage(html))
      .lines.slice(1, -1)
      .map(({ hints: each }) => each?.region ?? '');
  it.each([
    'id="ftn1"',
    'id="_ftn12"',
    'id="_edn3"',
    'id="sdfootnote1"',
    'id="sdendnote4"',
    'id="fn1"',
    'id="fn:1"',
    'id="fn-note"',
    'id="user-content-fn-1"',
    'id="footnote"',
    'id="footnotes"',
    'id="endnotes-2"',
    'class="footnote"',
    'class="a footnote-item"',
    'class="endnotes"',
    'style="mso-element:footnote"',
    'style="mso-element:endnote"',
  ])('%s', (more) => expect(regions(`<div ${more}><p>灯</p><p>塔</p></div>`)).toEqual(['note', 'note']));
  it.each(['id="fnref1"', 'id="sdfootnote1anc"', 'class="nofootnote"', 'style="mso-element:header"'])(
    '%s is none',
    (more) => expect(regions(`<div ${more}><p>灯</p></div>`)).toEqual(['']),
  );
});

describe('links', () => {
  const links = (html: string) =>
    read(html).lines.flatMap(({ text, links: found = [] }) =>
      found.map(({ start, end, address }) => `${text.slice(start, end)} ${address}`),
    );
  it('have their words and addresses', () => {
    expect(links('<p>见<a href=" https://a.example/b ">换灯</a>。</p>')).toEqual([
      '换灯 https://a.example/b',
    ]);
    expect(links('<p><a href="/b">换</a><a href="//a.example/c">灯</a></p>')).toEqual([
      '换 /b',
      '灯 //a.example/c',
    ]);
    expect(links('<ol><li><a href="/b">换灯</a></li></ol>')).toEqual(['换灯 /b']);
    expect(links('<a href="/b"><p>换</p><p>灯</p></a>')).toEqual(['灯 /b']);
    for (const address of ['#a', 'mailto:a@b.example', 'javascript:x()', 'b.html', ''])
      expect(links(`<p><a href="${address}">灯</a></p>`), address).toEqual([]);
    expect(links('<p><a href="/b"></a>灯</p>')).toEqual([]);
  });
  it('are to annexes by the address or the words', () => {
    for (const end of [
      'doc',
      'docx',
      'wps',
      'xls',
      'xlsx',
      'et',
      'csv',
      'ppt',
      'pptx',
      'dps',
      'pdf',
      'ofd',
      'ceb',
      'rtf',
      'zip',
      'rar',
      '7z',
      'PDF',
    ]) {
      expect(isAnnex({ words: '附件', address: `/a.${end}?v=1#x` }), end).toBe(true);
      expect(isAnnex({ words: ` 附件.${end} `, address: '/a?id=1' }), end).toBe(true);
    }
    for (const address of ['/a.html', '/pdf', '/a.doc/b', 'javascript:a.doc', 'mailto:a.doc', 'data:a.doc'])
      expect(isAnnex({ words: '附件', address }), address).toBe(false);
    expect(isAnnex({ words: '附件.doc', address: 'javascript:x()' })).toBe(false);
  });
  it('are named once a page, with the words that an address encodes', () => {
    const notes = (html: string) =>
      read(inPage(html)).notes.map(({ rule, line, actual }) => `${rule} ${line} ${inLanguage(actual, 'en')}`);
    expect(notes('<a href="/%E9%99%84.doc">甲</a><p><a href="/附.doc">乙</a></p>')).toEqual([
      'annex-linked 2 甲 /附.doc',
    ]);
    expect(notes('<a href="/%E9%99.doc">甲</a>')).toEqual(['annex-linked 2 甲 /%E9%99.doc']);
    expect(notes('<img src="data:image/png;base64,AAAA">')[0]).toBe(
      'picture-linked 2 data:image/png;base64,',
    );
    expect(notes('<iframe src="/a" title="图"></iframe>')).toEqual(['frame-linked 2 图 /a']);
    expect(notes('<object data="/a"></object>')).toEqual(['frame-linked 2 /a']);
    expect(notes('<img alt="图">')).toEqual([]);
  });
});
