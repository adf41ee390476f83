/** What the reader of pages makes of a page. Fixtures: UPDATE=1 rewrites the expected texts; read the diff. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detail, inLanguage } from '../../src/pipeline/diagnostics/details.ts';
import { CONTAINERS } from '../../src/pipeline/readers/html/containers.ts';
import { FURNITURE, isFurnitureText } from '../../src/pipeline/readers/html/furniture.ts';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';
import { isRegisterLine, REGISTER_LABELS } from '../../src/pipeline/readers/html/register.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import { readCharacters } from '../support/read-characters.ts';
import { sourceText } from '../support/source-text.ts';

const FOLDER = new URL('../fixtures-files/html/', import.meta.url);
const UPDATE = process.env['UPDATE'] === '1';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => readHtml(utf8(html));
const texts = (html: string) => read(html).lines.map(({ text }) => text);
const documentTexts = (html: string) =>
  read(html)
    .lines.filter(({ hints }) => hints?.region === undefined)
    .map(({ text }) => text);
const hintsOf = (html: string, text: string) =>
  read(html).lines.find((line) => line.text.includes(text))?.hints ?? {};
const cellsOf = (html: string) =>
  read(html).lines.flatMap(({ text, hints }) => {
    const cell = hints?.cell;
    return cell
      ? [`${cell.table}:${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${text}`]
      : [];
  });

const LONG =
  '为推动甲产业高质量发展，扩大有效供给，增强发展动力，根据上级部署，结合本市实际情况，制定本规划。';

describe('a page of the fixtures', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const actual = sourceText(readCharacters(new Uint8Array(readFileSync(new URL(name, FOLDER)))));
    const expected = new URL(name.replace('.html', '.expected.txt'), FOLDER);
    if (UPDATE) writeFileSync(expected, actual);
    expect(existsSync(expected), `run with UPDATE=1 and read ${expected.pathname}`).toBe(true);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});

describe('the encoding of a page', () => {
  const GBK = Uint8Array.from([0xbc, 0xd7, 0xca, 0xd0, 0xb9, 0xe6, 0xbb, 0xae]);
  const page = (head: string, body: Uint8Array) =>
    Uint8Array.from([...utf8(`<html><head>${head}</head><body><p>`), ...body, ...utf8('</p></body></html>')]);

  it.each([
    '<meta charset="gb2312">',
    '<meta charset=gbk>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=GB2312">',
    '',
  ])('is GB 18030 with %j', (head) => {
    const { encoding, lines, notes } = readHtml(page(head, GBK));
    expect([encoding, lines[0]?.text, notes]).toEqual(['gb18030', '甲市规划', []]);
  });

  it('is proved against a wrong declaration', () => {
    const utf8Page = readHtml(page('<meta charset="gb2312">', utf8('甲市规划')));
    expect([utf8Page.encoding, utf8Page.lines[0]?.text]).toEqual(['utf-8', '甲市规划']);
    expect(utf8Page.notes[0]).toMatchObject({
      rule: 'encoding-declared-wrong',
      actual: detail('declared-otherwise', { declared: 'gbk', encoding: 'utf-8' }),
    });
    const gbkPage = readHtml(page('<meta charset="utf-8">', GBK));
    expect([gbkPage.encoding, gbkPage.lines[0]?.text]).toEqual(['gb18030', '甲市规划']);
    const latin = readHtml(page('<meta charset="iso-8859-1">', GBK));
    expect([latin.encoding, latin.lines[0]?.text]).toEqual(['gb18030', '甲市规划']);
  });

  it('is one of another place where the page declares it', () => {
    const big5 = Uint8Array.from([0xa5, 0xd2, 0xa5, 0xab, 0xad, 0x70, 0xb5, 0x65]);
    const { encoding, lines } = readHtml(page('<meta charset="big5">', big5));
    expect([encoding, lines[0]?.text]).toEqual(['big5', '甲市計畫']);
  });

  it('is that of a byte order mark', () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...'\ufeff<html><p>甲市'].map((c) => c.charCodeAt(0))).buffer,
    );
    const { encoding, lines } = readCharacters(utf16);
    expect([encoding, lines[0]?.text]).toEqual(['utf-16le', '甲市']);
  });

  it('is refused when no encoding explains the bytes', () => {
    expect(() => readHtml(page('', Uint8Array.from([0xff, 0xff, 0xff])))).toThrow(DecodeError);
  });
});

describe('the lines of a page', () => {
  it('are blocks as a browser lays them out', () => {
    expect(texts('<div>甲<span>乙</span><p>丙</p>丁<br>戊<br/><br/>己<hr>庚</div>')).toEqual([
      '甲乙',
      '丙',
      '丁',
      '戊',
      '己',
      '庚',
    ]);
    expect(texts('<span style="display:block">甲</span><p style="display:inline">乙</p>丙')).toEqual([
      '甲',
      '乙 丙',
    ]);
  });

  it('have the white space that a browser shows', () => {
    expect(texts('<p>  甲 \n\t 乙  </p>')).toEqual(['甲 乙']);
    expect(texts('<p>　　甲&nbsp;&nbsp;乙</p>')).toEqual(['　　甲\u00a0\u00a0乙']);
    expect(texts('<p>甲<b> </b> <i> 乙</i></p>')).toEqual(['甲 乙']);
    expect(texts('<pre>甲  乙\n\n  丙\t丁\n</pre>')).toEqual(['甲  乙', '  丙\t丁']);
  });

  it('do not show the line ends of a source that is wrapped', () => {
    const wrapped = '为推动甲产业高质量发展，扩大有效供给，增强发展动力，根\n据上级部署';
    expect(texts(`<p>${wrapped}</p>`)).toEqual([wrapped.replace('\n', '')]);
    expect(texts('<p>来源：甲局\n时间：三月</p>')).toEqual(['来源：甲局 时间：三月']);
  });

  it('have decoded entities and no scripts', () => {
    expect(texts('<p>&lt;十四五&gt;&ldquo;甲&rdquo;&#20116;&amp;&copy;</p>')).toEqual(['<十四五>“甲”五&©']);
    const dangerous =
      '<script>globalThis.read=1</script><p onclick="x()">甲<img src=x onerror="globalThis.read=1"></p>';
    expect(
      texts(`${dangerous}<style>p{}</style><noscript>乙</noscript><iframe src="javascript:1">丙</iframe>`),
    ).toEqual(['甲']);
    expect('read' in globalThis).toBe(false);
  });

  it('raise note numbers and exponents and leave other words as they are', () => {
    expect(
      texts('<p>标准<sup>1</sup>为5m<sup>3</sup>、10<sup>-2</sup>，见<sup>[2]</sup>及<sup>注</sup></p>'),
    ).toEqual(['标准¹为5m³、10⁻²，见[2]及注']);
    expect(
      texts('<p>甲<a href="#_ftn1"><span style="vertical-align:super">12</span></a>，CO<sub>2</sub></p>'),
    ).toEqual(['甲¹²，CO2']);
  });

  it('have the numbers of lists that a browser shows', () => {
    const html =
      '<ol start="3"><li>甲</li><li value="9">乙</li><li>丙</li></ol><ol type="A"><li>丁</li></ol>';
    expect(texts(html)).toEqual(['3. 甲', '9. 乙', '10. 丙', 'A. 丁']);
    expect(hintsOf(html, '甲').generated).toBe(3);
    expect(texts('<ol style="list-style:none"><li>甲</li></ol><ol class="menu"><li>乙</li></ol>')).toEqual([
      '甲',
      '乙',
    ]);
    for (const kind of ['toString', 'constructor', '__proto__'])
      for (const list of [`<ol type="${kind}">`, `<ol style="list-style: ${kind}">`])
        expect(texts(`${list}<li>甲</li></ol>`), list).toEqual(['1. 甲']);
    expect(texts('<ol><li>一、甲</li><li>二、乙</li></ol><ul><li>丙</li></ul>')).toEqual([
      '一、甲',
      '二、乙',
      '丙',
    ]);
    expect(texts('<ol><li><p>甲</p><p>乙</p></li></ol>')).toEqual(['1. 甲', '乙']);
  });

  it('leave hidden text out and say so', () => {
    const html = `<div id="zoom"><p>${LONG}</p><p style="display: none">隐藏</p><p hidden>不见</p><p>${LONG}二</p></div>`;
    expect(texts(html)).toEqual([LONG, `${LONG}二`]);
    expect(
      read(html).notes.map(({ rule, line, actual }) => `${rule} ${line} ${inLanguage(actual, 'en')}`),
    ).toEqual(['hidden-text 2 隐藏', 'hidden-text 2 不见']);
    expect(texts('<p>甲<i aria-hidden="true">×</i><i aria-hidden="true">乙</i></p>')).toEqual(['甲乙']);
    expect(texts('<body style="visibility:hidden"><p>甲</p></body>')).toEqual(['甲']);
  });

  it('are those of the hidden text when it is all the text there is', () => {
    const html = `<p>请稍候</p><div id="zoom" style="display:none"><p>${LONG}</p><p>${LONG.repeat(4)}</p></div>`;
    expect(documentTexts(html)).toContain(LONG);
  });

  it('say what the markup says of them', () => {
    expect(hintsOf('<h3>甲</h3>', '甲')).toMatchObject({ heading: 3, bold: true });
    expect(hintsOf('<center><b>甲</b></center>', '甲')).toMatchObject({ bold: true, centred: true });
    expect(hintsOf('<p align=center style="font-size:16px">甲<b>乙</b></p>', '甲')).toMatchObject({
      centred: true,
      size: 12,
    });
    expect(hintsOf('<p align=center><b>甲</b>乙</p>', '甲').bold).toBeUndefined();
    expect(hintsOf('<p style="font-weight:700"><font size=5>甲</font></p>', '甲')).toMatchObject({
      bold: true,
      size: 18,
    });
  });

  it('have paths that lead to their elements', () => {
    const html = `<div id="zoom"><p>甲</p><div><p>乙</p><p>丙</p></div></div><div id="a b"><p>丁</p></div><p id="x">戊</p><p id="x">己</p>`;
    const paths = read(html).lines.map(({ hints }) =>
      hints?.place?.kind === 'element' ? hints.place.path : '',
    );
    expect(paths).toEqual([
      '#zoom > p',
      '#zoom > div > p:nth-of-type(1)',
      '#zoom > div > p:nth-of-type(2)',
      '[id="a b"] > p',
      'body > p:nth-of-type(1)',
      'body > p:nth-of-type(2)',
    ]);
  });
});

describe('the document of a page', () => {
  const MENU = '<div><a href="/">首页</a><a href="/b">公开</a></div>';
  const FOOT = '<div>主办：甲市人民政府　网站标识码：0000000000</div>';

  it.each(CONTAINERS)('is in $selector', ({ example }) => {
    const close = `</${/^<(\w+)/u.exec(example)?.[1]}>`;
    const html = `<body>${MENU}<p>上一行</p>${example}<p>标题</p><p>${LONG}</p><p>甲局</p>${close}<p>下一行</p>${FOOT}</body>`;
    expect(documentTexts(html)).toEqual(['标题', LONG, '甲局']);
  });

  it('is where the long paragraphs are when no container is known', () => {
    const html = `<body>${MENU}<div><p>甲市规划</p><div><p>${LONG}</p><p>${LONG}二</p></div><p>甲局</p></div>${FOOT}</body>`;
    expect(documentTexts(html)).toEqual(['甲市规划', LONG, `${LONG}二`, '甲局']);
  });

  it('is never cut: a container that lacks long paragraphs is not it', () => {
    const html = `<body><div id="zoom"><p>${LONG}</p></div><div class="annex"><p>${LONG}二</p><p>${LONG}三</p></div></body>`;
    expect(documentTexts(html)).toEqual([LONG, `${LONG}二`, `${LONG}三`]);
  });

  it('keeps long paragraphs outside its container, or says that there are some', () => {
    const inside = Array.from({ length: 40 }, (_, index) => `<p>${LONG}${index}</p>`).join('');
    const outside = (count: number) =>
      Array.from({ length: count }, (_, index) => `<p>本站声明${LONG}${index}</p>`).join('');
    const page = (count: number) => `<body><div id="zoom">${inside}</div>${MENU}${outside(count)}</body>`;
    expect(documentTexts(page(3))).toHaveLength(43);
    expect(documentTexts(page(1))).toHaveLength(40);
    expect(read(page(1)).notes).toMatchObject([{ rule: 'paragraph-outside-document', line: 42 }]);
  });

  it('is one copy of two for screens of different sizes', () => {
    const html = `<body><div class="pc"><p>甲</p><p>${LONG}</p></div>${MENU}<div class="wap"><p>${LONG}</p></div></body>`;
    expect(documentTexts(html)).toEqual(['甲', LONG]);
  });

  it('is the whole page when nothing else is on it, or nothing tells', () => {
    expect(documentTexts(`<h1>甲</h1><p>${LONG}</p><p>乙</p>`)).toEqual(['甲', LONG, '乙']);
    expect(documentTexts('<p>甲</p><p>乙</p>')).toEqual(['甲', '乙']);
  });

  it('includes the title and the register above it', () => {
    const html = `<head><meta name="ArticleTitle" content="甲市规划"></head><body>${MENU}<ul><li>索引号：1</li><li>发布机构：甲局</li></ul>
      <h1>甲市规划</h1><div>发布时间：2021-03-05 浏览次数：3</div><div id="zoom"><p>${LONG}</p></div></body>`;
    expect(documentTexts(html)).toEqual(['索引号：1', '发布机构：甲局', '甲市规划', LONG]);
    expect(hintsOf(html, '甲市规划').title).toBe(true);
  });

  it('has the metadata of the page by normalised names', () => {
    const html = `<head><title>甲_乙</title><meta name="articletitle" content="甲"><meta name="PubDate" content="2021-03-05">
      <meta name="ContentSource" content="甲局"><meta name="ColumnName" content="文件"><meta name="Keywords" content="丙"><meta name="Author" content=""></head>`;
    expect(read(`${html}<p>丁</p>`).metadata).toEqual({
      title: '甲',
      published: '2021-03-05',
      source: '甲局',
      column: '文件',
      keywords: '丙',
    });
  });

  it('has notes on the annexes that it links to, with absolute addresses', () => {
    const html = `<head><meta property="og:url" content="http://www.example.cn/a/b.html"></head><div id="zoom"><p>${LONG}</p>
      <p><a href="../c.doc">附件1</a> <a href="/d?id=1">附件2.xlsx</a> <a href="e.html">链接</a></p><img src="f.png" alt="图"></div><a href="c.pdf">下载</a>`;
    expect(
      read(html).notes.map(({ rule, line, actual }) => `${line} ${rule} ${inLanguage(actual, 'en')}`),
    ).toEqual([
      '2 annex-linked 附件1 http://www.example.cn/c.doc',
      '2 annex-linked 附件2.xlsx http://www.example.cn/d?id=1',
      '3 picture-linked 图 http://www.example.cn/a/f.png',
      '3 annex-linked 下载 http://www.example.cn/a/c.pdf',
    ]);
  });
});

describe('furniture', () => {
  it.each(FURNITURE.flatMap(({ examples }) => examples))('is %s', (text) => {
    expect(isFurnitureText(text)).toBe(true);
  });

  it.each(FURNITURE.flatMap(({ counterexamples }) => counterexamples))('is not %s', (text) => {
    expect(isFurnitureText(text)).toBe(false);
  });

  it('is no label of a register', () => {
    expect(REGISTER_LABELS.filter((label) => isFurnitureText(`${label}：甲`))).toEqual([]);
    expect(REGISTER_LABELS.every((label) => isRegisterLine(`${label}：甲`))).toBe(true);
    expect(['名称变更登记', '分类施策：', '标题党'].filter(isRegisterLine)).toEqual([]);
  });
});

describe('a table', () => {
  const page = (table: string) => `<div id="zoom"><p>${LONG}</p>${table}<p>${LONG}二</p></div>`;

  it('has its spans resolved', () => {
    const rows = `<tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td></td><td>己</td></tr>`;
    expect(cellsOf(page(`<table>${rows}</table>`))).toEqual([
      '0:0,0 2x1 甲',
      '0:0,1 1x2 乙',
      '0:1,1 1x1 丙',
      '0:1,2 1x1 丁',
      '0:2,0 1x1 戊',
      '0:2,2 1x1 己',
    ]);
  });

  it('has spans no larger than itself', () => {
    const rows = `<tr><td rowspan=0>甲</td><td rowspan=99>乙</td><td>丙</td></tr><tr><td colspan=1000>丁</td></tr><tr><td rowspan="x" colspan="-2">戊</td></tr>`;
    expect(cellsOf(page(`<table>${rows}</table>`))).toEqual([
      '0:0,0 3x1 甲',
      '0:0,1 3x1 乙',
      '0:0,2 1x1 丙',
      '0:1,2 1x1 丁',
      '0:2,2 1x1 戊',
    ]);
  });

  it.each([
    ['th', '<tr><th>甲</th><th>乙</th></tr>'],
    ['thead', '<thead><tr><td>甲</td><td>乙</td></tr></thead>'],
    ['bold cells', '<tr><td><b>甲</b></td><td><strong>乙</strong></td></tr>'],
    ['a background', '<tr bgcolor="#ccc"><td>甲</td><td>乙</td></tr>'],
  ])('has a head of %s', (_, head) => {
    const html = page(`<table>${head}<tr><td>丙</td><td>丁</td></tr></table>`);
    expect([hintsOf(html, '乙').cell?.header, hintsOf(html, '丁').cell?.header]).toEqual([true, false]);
  });

  it('has a head of groups', () => {
    const rows =
      '<tr><td rowspan=2>类别</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td>己</td><td>庚</td></tr>';
    const html = page(`<table>${rows}</table>`);
    expect(['类别', '丙', '戊'].map((text) => hintsOf(html, text).cell?.header)).toEqual([true, true, false]);
  });

  it('has paragraphs and line breaks in one cell', () => {
    expect(cellsOf(page('<table><tr><td><p>甲</p><p>乙</p>丙<br>丁</td><td>戊</td></tr></table>'))).toEqual([
      '0:0,0 1x1 甲',
      '0:0,0 1x1 乙',
      '0:0,0 1x1 丙',
      '0:0,0 1x1 丁',
      '0:0,1 1x1 戊',
    ]);
  });

  it('of one cell is a box, and so is a column with a border', () => {
    expect(cellsOf(page('<table><tr><td><p>专栏1 甲</p><p>乙</p></td></tr></table>'))).toHaveLength(2);
    expect(cellsOf(page('<table border=1><tr><td>甲</td></tr><tr><td>乙</td></tr></table>'))).toEqual([
      '0:0,0 1x1 甲',
      '0:0,0 1x1 乙',
    ]);
  });

  it('that lays out a page is plain lines', () => {
    expect(cellsOf(page('<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>'))).toEqual([]);
    expect(cellsOf(page('<table role="presentation"><tr><td>甲</td><td>乙</td></tr></table>'))).toEqual([]);
    expect(cellsOf(`<table><tr><td><p>${LONG}</p><p>${LONG}二</p></td></tr></table>`)).toEqual([]);
    expect(cellsOf(page('<table><tr><td>甲</td><td><h2>乙</h2></td></tr></table>'))).toEqual([]);
    const inner = '<table><tr><td>丙</td><td>丁</td></tr></table>';
    expect(cellsOf(page(`<table><tr><td>甲</td><td>${inner}</td></tr></table>`))).toEqual([
      '0:0,0 1x1 丙',
      '0:0,1 1x1 丁',
    ]);
  });

  it('has its head below titles across it', () => {
    const rows =
      '<tr><td colspan=2>附件1</td></tr><tr><th>甲</th><th>乙</th></tr><tr><td>丙</td><td>丁</td></tr><tr><td colspan=2>注：戊</td></tr>';
    const { lines } = read(page(`<table>${rows}</table>`));
    expect(lines.filter(({ hints }) => hints?.cell?.header).map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  it('of a register is a label and its value a line', () => {
    const rows =
      '<tr><td>索引号：</td><td>1</td><td>文号</td><td>甲发〔2021〕1号</td></tr><tr><td>分类：</td><td></td></tr>';
    expect(documentTexts(`<table>${rows}</table><div id="zoom"><p>${LONG}</p></div>`)).toEqual([
      '索引号：1',
      '文号\t甲发〔2021〕1号',
      '分类：',
      LONG,
    ]);
  });
});

describe('a file', () => {
  it.each([
    '<!DOCTYPE html><p>甲',
    '  <html>',
    '<!-- 甲 --><HEAD>',
    '<?xml version="1.0"?><!doctype html>',
    '<%@ page language="java" %><html><p>甲',
    '<p>甲</p><p>乙</p>',
    '<div class="a"><p>甲</p></div>',
  ])('that begins with %j is a page', (text) => {
    expect(readCharacters(utf8(text.endsWith('>') ? `${text}甲` : text)).format).toBe('html');
  });

  it.each(['<十四五>规划', '甲 < 乙', '<<甲规划>>', '< p >', '<page>甲'])(
    'that begins with %j is none',
    (text) => {
      expect(readCharacters(utf8(text)).format).toBe('text');
    },
  );

  it('of template code has no code in its lines', () => {
    expect(texts('<%@ page language="java" %>\n<html><body><p>甲<%= x %>乙</p></body></html>')).toEqual([
      '甲乙',
    ]);
  });
});

describe('what a page sets around the element of a document', () => {
  const page = (above: string, below: string) =>
    `<body><div class="top">${above}</div><div id="zoom"><h1>乙方案</h1><p>${LONG}</p></div>${below}</body>`;
  const notice =
    '<p>甲市教育局关于印发乙方案的通知</p><p>甲教〔2031〕7号</p><p>各区教育局：</p><p>现将《乙方案》印发给你们，请认真贯彻执行。</p>';

  it('is of the document where it is its notice or its signature', () => {
    expect(
      documentTexts(page(notice, '<div class="footer"><p>甲市教育局</p><p>2031年3月8日</p></div>')),
    ).toEqual([
      '甲市教育局关于印发乙方案的通知',
      '甲教〔2031〕7号',
      '各区教育局：',
      '现将《乙方案》印发给你们，请认真贯彻执行。',
      '乙方案',
      LONG,
      '甲市教育局',
      '2031年3月8日',
    ]);
  });

  it('is of the site where nothing says so', () => {
    const foot = '<div class="footer"><p>甲市教育局</p><p>主办：甲市教育局办公室</p></div>';
    expect(documentTexts(page('<p>甲市教育局</p><p>通知公告</p><p>2031年3月8日</p>', foot))).toEqual([
      '乙方案',
      LONG,
    ]);
  });
});
