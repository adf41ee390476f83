/**
 * What the reader of Word files makes of a file. Fixtures: each .docx was saved by LibreOffice (`soffice --headless
 * --convert-to docx`) from the flat text file (.fodt) beside it. UPDATE=1 rewrites the expected texts; read the diff.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/pipeline/diagnostics/details.ts';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import {
  docx,
  docxFiles,
  field,
  inList,
  level,
  list,
  num,
  type Parts,
  p,
  r,
  tbl,
  tc,
} from '../support/docx-package.ts';
import { sourceText } from '../support/source-text.ts';

const FOLDER = new URL('../fixtures-files/docx/', import.meta.url);
const UPDATE = process.env['UPDATE'] === '1';

type Content = Parts | string;
const read = (parts: Content) => readDocx(docx(parts));
const texts = (parts: Content) => read(parts).lines.map(({ text }) => text);
const notes = (parts: Content) =>
  read(parts).notes.map(({ rule, line, actual }) => `${line} ${rule} ${inLanguage(actual, 'en')}`);
const hintsOf = (parts: Content, text: string) =>
  read(parts).lines.find((line) => line.text.includes(text))?.hints ?? {};
const regions = (parts: Content) =>
  read(parts).lines.map(({ text, hints }) => `${hints?.region ?? 'text'} ${text}`);
const cells = (parts: Content) =>
  read(parts).lines.map(({ text, hints }) => {
    const cell = hints?.cell;
    if (!cell) return text;
    const head = cell.header ? ' head' : '';
    return `${cell.table}:${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan}${head} ${text}`;
  });
const style = (id: string, name: string, content = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const BOLD = '<w:b/>';

describe('a Word file of the fixtures', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.docx')))('%s', (name) => {
    const actual = sourceText(readDocx(new Uint8Array(readFileSync(new URL(name, FOLDER)))));
    const expected = new URL(name.replace('.docx', '.expected.txt'), FOLDER);
    if (UPDATE) writeFileSync(expected, actual);
    expect(existsSync(expected), `run with UPDATE=1 and read ${expected.pathname}`).toBe(true);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});

describe('a heading', () => {
  it('has the level of its style, of a style below it, or of the paragraph itself', () => {
    const styles = [
      style('a', 'heading 2'),
      style('b', '自定义', '<w:basedOn w:val="a"/>'),
      style('c', '正文标题', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('d', '标题 4'),
      style('t', 'Title'),
    ].join('');
    const body =
      p('甲', styled('a')) +
      p('乙', styled('b')) +
      p('丙', styled('c')) +
      p('丁', '<w:outlineLvl w:val="0"/>') +
      p('戊', `${styled('a')}<w:outlineLvl w:val="9"/>`) +
      p('己', styled('d'));
    expect(read({ body, styles }).lines.map(({ hints }) => hints?.heading)).toEqual([
      2,
      2,
      3,
      1,
      undefined,
      4,
    ]);
    expect(hintsOf({ body: p('甲市规划', styled('t')), styles }, '甲市').title).toBe(true);
  });

  it('is one line where it is broken by hand', () => {
    const broken = (properties: string) =>
      `<w:p><w:pPr>${properties}</w:pPr>${r('第一章')}<w:r><w:br/></w:r>${r('发展基础')}</w:p>`;
    expect(texts(broken('<w:outlineLvl w:val="0"/>'))).toEqual(['第一章 发展基础']);
    expect(texts(broken(''))).toEqual(['第一章', '发展基础']);
  });

  it('is bold, centred and large by its own looks and by its style', () => {
    const styles = style(
      'a',
      '甲',
      '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>',
    );
    expect(hintsOf({ body: p('甲', styled('a')), styles }, '甲')).toMatchObject({
      bold: true,
      centred: true,
      size: 22,
    });
    const plain = `<w:p><w:pPr>${styled('a')}<w:jc w:val="left"/></w:pPr>${r('乙', '<w:b w:val="0"/>')}</w:p>`;
    expect(Object.keys(hintsOf({ body: plain, styles }, '乙'))).not.toContain('bold');
    expect(Object.keys(hintsOf({ body: plain, styles }, '乙'))).not.toContain('centred');
  });
});

describe('automatic numbers', () => {
  const three = list(
    1,
    level('chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>'),
    level('chineseCountingThousand', '（%2）', '<w:suff w:val="nothing"/>'),
    level('decimal', '%3.'),
  );
  const items = (...levels: number[]) => levels.map((ilvl) => p('甲', inList(1, ilvl))).join('');

  it('of three levels begin anew below each higher number', () => {
    const document = { body: items(0, 1, 2, 2, 1, 2, 0, 1, 2), numbering: three };
    expect(texts(document)).toEqual([
      '一、甲',
      '（一）甲',
      '1. 甲',
      '2. 甲',
      '（二）甲',
      '1. 甲',
      '二、甲',
      '（一）甲',
      '1. 甲',
    ]);
    expect(hintsOf(document, '2. 甲').generated).toBe(3);
    expect(hintsOf(document, '（二）').generated).toBe(3);
  });

  it('go on across paragraphs without number, and do not begin anew where the level says so', () => {
    const runOn = list(
      1,
      level('decimal', '第%1章'),
      level('decimal', '第%2条', '<w:lvlRestart w:val="0"/>'),
    );
    const body = items(0, 1, 1) + p('乙') + items(0, 1);
    expect(texts({ body, numbering: runOn })).toEqual([
      '第1章 甲',
      '第1条 甲',
      '第2条 甲',
      '乙',
      '第2章 甲',
      '第3条 甲',
    ]);
  });

  it('of lists on one definition count together, unless a list has its own start', () => {
    const numbering =
      three +
      num(2, 1) +
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      num(
        4,
        1,
        `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level('decimal', '%1)')}</w:lvl></w:lvlOverride>`,
      );
    const body = [1, 2, 3, 3, 4].map((id) => p('甲', inList(id))).join('');
    expect(texts({ body, numbering })).toEqual(['一、甲', '二、甲', '一、甲', '二、甲', '3) 甲']);
  });

  it('come with the style of a paragraph, on the level that is tied to it', () => {
    const numbering = list(
      1,
      level('decimal', '第%1章', '<w:pStyle w:val="a"/>'),
      level('decimal', '%1.%2', '<w:pStyle w:val="b"/>'),
    );
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('a', 'heading 1', numbered) + style('b', 'heading 2', numbered);
    const body =
      p('甲', styled('a')) +
      p('乙', styled('b')) +
      p('丙', `${styled('a')}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('丁', styled('a'));
    expect(texts({ body, styles, numbering })).toEqual(['第1章 甲', '1.1 乙', '丙', '第2章 丁']);
  });

  it('of higher levels are decimal where a level asks for it', () => {
    const numbering = list(1, level('chineseCounting', '%1、'), level('decimal', '%1.%2', '<w:isLgl/>'));
    expect(texts({ body: items(0, 1), numbering })).toEqual(['一、甲', '1.1 甲']);
    const padded = list(1, level('upperRoman', '%1'), level('decimalZero', '%1.%2', '<w:isLgl/>'));
    expect(texts({ body: items(0, 1), numbering: padded })).toEqual(['I 甲', '1.01 甲']);
  });

  it.each([
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['japaneseCounting', 110, '百十'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 27, 'aa'],
  ])('in the format %s print %i as %s', (format, value, printed) => {
    const start = level(format, '%1、').replace('<w:start w:val="1"/>', `<w:start w:val="${value}"/>`);
    expect(texts({ body: items(0), numbering: list(1, start) })).toEqual([`${printed}、甲`]);
  });

  it('that are bullets are visible whatever their font', () => {
    const bullet = (text: string, font: string) =>
      list(1, level('bullet', text, `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`));
    const shown = (text: string, font: string) => texts({ body: items(0), numbering: bullet(text, font) })[0];
    expect(shown('\uf06e', 'Wingdings')).toBe('■ 甲');
    expect(shown('\uf0b7', 'Symbol')).toBe('• 甲');
    expect(shown('l', 'Wingdings')).toBe('● 甲');
    expect(shown('o', 'Courier New')).toBe('○ 甲');
    expect(shown('\ue00c', 'OpenSymbol')).toBe('• 甲');
    expect(shown('—', '宋体')).toBe('— 甲');
  });

  it('that the file does not define, or in an unknown format, are noted', () => {
    expect(notes({ body: p('乙') + p('甲', inList(7)), numbering: three })).toEqual([
      '2 list-undefined paragraphs of list 7: 1',
    ]);
    const document = { body: items(0), numbering: list(1, level('cardinalText', '%1.')) };
    expect([texts(document), notes(document)]).toEqual([
      ['1. 甲'],
      ['1 number-format-unknown cardinalText: 1'],
    ]);
  });
});

describe('a table', () => {
  it('has merged cells once, with their rows and columns', () => {
    const table = tbl(
      tc('甲', '<w:vMerge w:val="restart"/>') + tc('乙', '<w:gridSpan w:val="2"/>'),
      tc('', '<w:vMerge/>') + tc('丙') + tc('丁'),
      tc('', '<w:vMerge/>') + tc('') + tc('戊'),
    );
    expect(cells(table)).toEqual([
      '0:0,0 3x1 甲',
      '0:0,1 1x2 乙',
      '0:1,1 1x1 丙',
      '0:1,2 1x1 丁',
      '0:2,1 1x1 ',
      '0:2,2 1x1 戊',
    ]);
  });

  it('shows the cell that a merge without a beginning has', () => {
    expect(cells(tbl(tc('甲', '<w:vMerge/>') + tc('乙')))).toEqual(['0:0,0 1x1 甲', '0:0,1 1x1 乙']);
  });

  it('has the head rows that it repeats on each page, or that are bold', () => {
    const bold = (text: string) => tc(`<w:p>${r(text, BOLD)}</w:p>`);
    const repeated = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('甲')}${tc('乙')}</w:tr><w:tr>${tc('丙')}${tc('丁')}</w:tr></w:tbl>`;
    const expected = ['0:0,0 1x1 head 甲', '0:0,1 1x1 head 乙', '0:1,0 1x1 丙', '0:1,1 1x1 丁'];
    expect(cells(repeated)).toEqual(expected);
    expect(cells(tbl(bold('甲') + bold('乙'), tc('丙') + tc('丁')))).toEqual(expected);
    expect(cells(tbl(bold('甲') + bold('乙'), bold('丙') + bold('丁'))).join()).not.toContain('head');
  });

  it('over a page is one table: what a page repeats is not in the file', () => {
    const row = `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tc('丙')}<w:tc><w:p><w:r><w:lastRenderedPageBreak/><w:t>丁</w:t></w:r></w:p></w:tc></w:tr>`;
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('甲')}${tc('乙')}</w:tr>`;
    const lines = cells(`<w:tbl>${head}${row.repeat(3)}</w:tbl>`);
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('0:3,1 1x1 丁');
  });

  it('of one cell is a box, with the table in it after the words before it', () => {
    const inner = tbl(tc('丙') + tc('丁'));
    expect(cells(tbl(tc(p('专栏1') + p('乙') + inner + p('戊'))))).toEqual([
      '0:0,0 1x1 专栏1',
      '0:0,0 1x1 乙',
      '1:0,0 1x1 丙',
      '1:0,1 1x1 丁',
      '0:0,0 1x1 戊',
    ]);
  });

  it('without deleted rows and cells notes the change', () => {
    const row = `<w:tr><w:trPr><w:del w:author="某"/></w:trPr>${tc('乙')}</w:tr>`;
    const table = `<w:tbl><w:tr>${tc('甲')}</w:tr>${row}</w:tbl>`;
    expect([cells(table), notes(table)]).toEqual([['0:0,0 1x1 甲'], ['1 changes-tracked deletions: 1']]);
  });

  it('that floats below the paragraph it is tied to comes behind it', () => {
    const floating = (y: number) =>
      tbl(tc('乙') + tc('丙')).replace(
        '<w:tbl>',
        `<w:tbl><w:tblPr><w:tblpPr w:vertAnchor="text" w:tblpY="${y}"/></w:tblPr>`,
      );
    expect(texts(p('甲') + floating(624) + p('表一') + p('丁'))).toEqual(['甲', '表一', '乙', '丙', '丁']);
    expect(texts(p('甲') + floating(1) + p('丁'))).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('says when there is text under a merged cell', () => {
    const table = tbl(tc('甲', '<w:vMerge w:val="restart"/>'), tc('乙', '<w:vMerge/>'));
    expect(notes(table)).toEqual(['1 hidden-text cells under a merged cell: 1']);
  });
});

describe('notes of a text', () => {
  const reference = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(text)}</w:p></w:${kind}>`;

  it('come at the end in the order of their marks, footnotes first', () => {
    const body =
      `<w:p>${r('甲')}${reference(9, 'endnote')}${r('乙')}${reference(5)}</w:p>` +
      `<w:p>${r('丙')}${reference(4)}</w:p>`;
    const document = {
      body,
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>${note(4, '二注')}${note(5, '一注')}${note(6, '无人引用')}`,
      endnotes: note(9, '尾注', 'endnote'),
    };
    expect(regions(document)).toEqual(['text 甲ⁱ乙¹', 'text 丙²', 'note ¹一注', 'note ²二注', 'note ⁱ尾注']);
    expect(hintsOf(document, '二注')).toMatchObject({
      generated: 1,
      place: { kind: 'paragraph', paragraph: 2 },
    });
  });

  it('have marks in the format of the section', () => {
    const settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>';
    const document = { body: `<w:p>${r('甲')}${reference(1)}</w:p>`, footnotes: note(1, '注'), settings };
    expect(texts(document)).toEqual(['甲①', '①注']);
  });

  it('numbered anew on each page say that their marks are unsure', () => {
    const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
    const document = { body: `<w:p>${r('甲')}${reference(1)}</w:p>`, footnotes: note(1, '注'), settings };
    expect(notes(document)).toEqual(['2 note-number-unsure notes numbered anew on each page: 1']);
  });

  it('of reviewers are left out and counted', () => {
    const body = `<w:p>${r('甲')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    expect([texts(body), notes(body)]).toEqual([['甲'], ['1 comments-left-out comments: 1']]);
  });
});

describe('tracked changes', () => {
  it('are accepted: what is deleted is not read, what is inserted is', () => {
    const body = `<w:p>${r('甲')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${r('新')}</w:ins></w:p>`;
    expect([texts(body), notes(body)]).toEqual([['甲新'], ['1 changes-tracked deletions: 1, insertions: 1']]);
  });

  it('of the end of a paragraph join it to the next', () => {
    const body = p('甲', '<w:rPr><w:del/></w:rPr>') + p('乙') + p('丙');
    expect(texts(body)).toEqual(['甲乙', '丙']);
  });

  it('that move text leave it where it is now', () => {
    const body = `<w:p>${r('甲')}<w:moveFrom>${r('移')}</w:moveFrom></w:p><w:p><w:moveTo>${r('移')}</w:moveTo></w:p>`;
    expect([texts(body), notes(body)]).toEqual([['甲', '移'], ['2 changes-tracked moves: 1']]);
  });

  it('do not count the number of a deleted paragraph', () => {
    const numbering = list(1, level('decimal', '%1.'));
    const gone = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    expect(texts({ body: p('甲', inList(1)) + gone + p('乙', inList(1)), numbering })).toEqual([
      '1. 甲',
      '2. 乙',
    ]);
  });
});

describe('a list of contents', () => {
  const entries = `${r('一、甲')}<w:r><w:tab/></w:r>${field(' PAGEREF _1 \\h ', r('3'))}`;

  it('is the result of its field, over all its paragraphs', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>';
    const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = `<w:p>${begin}${separate}${entries}</w:p><w:p>${entries}</w:p><w:p>${end}</w:p>${p('甲')}`;
    expect(regions(body)).toEqual(['contents 一、甲\t3', 'contents 一、甲\t3', 'contents ', 'text 甲']);
  });

  it('is what its content control holds, with its heading', () => {
    const control =
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const body = `<w:sdt>${control}<w:sdtContent>${p('目录')}<w:p>${entries}</w:p></w:sdtContent></w:sdt>${p('甲')}`;
    expect(regions(body)).toEqual(['contents 目录', 'contents 一、甲\t3', 'text 甲']);
  });

  it('is what has the styles of its entries', () => {
    const styles = style('t', 'toc 1');
    expect(regions({ body: p('一、甲\t3', styled('t')) + p('乙'), styles })).toEqual([
      'contents 一、甲\t3',
      'text 乙',
    ]);
  });
});

describe('a field', () => {
  it('shows its result and not its code', () => {
    expect(
      texts(`<w:p>${r('见')}${field(' HYPERLINK "http://example.org" ', r('链接'))}${r('。')}</w:p>`),
    ).toEqual(['见链接。']);
  });

  it('without an end does not swallow the text behind it', () => {
    expect(texts(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('甲')}</w:p>${p('乙')}`)).toEqual([
      '甲',
      '乙',
    ]);
  });

  it('that only Word computes is computed, or noted', () => {
    const code = (text: string) =>
      `<w:p>${r('第')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${text}</w:instrText><w:fldChar w:fldCharType="end"/></w:r>${r('条')}</w:p>`;
    expect(texts(code(' EQ \\o\\ac(○,12) '))).toEqual(['第⑫条']);
    expect(texts(code(' EQ \\f(1,2) '))).toEqual(['第1/2条']);
    expect(texts(code(' SYMBOL 254 \\f "Wingdings" '))).toEqual(['第☑条']);
    expect(notes(code(' LISTNUM '))).toEqual(['1 field-not-read LISTNUM: 1']);
  });
});

describe('a text box', () => {
  const box = (content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it('comes once, behind the paragraph that it is tied to; of several lines it is a box', () => {
    const body = `<w:p>${r('甲')}${box(p('专栏1') + p('乙'))}${r('丙')}</w:p>${p('丁')}`;
    expect(cells(body)).toEqual(['甲丙', '0:0,0 1x1 专栏1', '0:0,0 1x1 乙', '丁']);
    expect(hintsOf(body, '乙').place).toEqual({ kind: 'paragraph', paragraph: 1 });
  });

  it('of one line is a line', () => {
    expect(cells(`<w:p>${box(p('甲市人民政府文件'))}</w:p>${p('乙')}`)).toEqual(['甲市人民政府文件', '乙']);
  });

  it('of words drawn as a picture is a line', () => {
    expect(
      texts(
        `<w:p><w:r><w:pict><v:shape><v:textpath string="甲市人民政府文件"/></v:shape></w:pict></w:r></w:p>`,
      ),
    ).toEqual(['甲市人民政府文件']);
  });
});

describe('headers and footers', () => {
  const section = (references: string, more = '') => `<w:sectPr>${references}${more}</w:sectPr>`;
  const link = (kind: string, id: string, type = 'default') =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const page = (text: string) => `<w:p>${r('— ')}${field('PAGE', r(text))}${r(' —')}</w:p>`;

  it('come last, once each, with the page numbers told apart', () => {
    const body =
      p('甲', section(link('header', 'header1') + link('footer', 'footer1'))) +
      p('乙') +
      section(link('header', 'header2') + link('footer', 'footer2'));
    const pages = { header1: p('甲市规划'), header2: p('甲市规划'), footer1: page('1'), footer2: page('7') };
    expect(regions({ body, pages })).toEqual(['text 甲', 'text 乙', 'header 甲市规划', 'page-number — 1 —']);
  });

  it('with words beside the page number stay footers', () => {
    const footer1 = `<w:p>${r('甲市人民政府　第')}${field('PAGE', r('1'))}${r('页')}</w:p>`;
    const body = p('甲') + section(link('footer', 'footer1'));
    expect(regions({ body, pages: { footer1 } })).toEqual(['text 甲', 'footer 甲市人民政府　第1页']);
  });

  it('of first and even pages count only where there are such pages', () => {
    const references = link('header', 'header1', 'first') + link('header', 'header2', 'even');
    const pages = { header1: p('首页'), header2: p('偶数页') };
    expect(regions({ body: p('甲') + section(references), pages })).toEqual(['text 甲']);
    expect(
      regions({
        body: p('甲') + section(references, '<w:titlePg/>'),
        pages,
        settings: '<w:evenAndOddHeaders/>',
      }),
    ).toEqual(['text 甲', 'header 首页', 'header 偶数页']);
  });
});

describe('the characters of a text', () => {
  it('that are hidden are left out and quoted', () => {
    const body = `<w:p>${r('甲')}${r('隐藏的话', '<w:vanish/>')}</w:p>`;
    expect([texts(body), notes(body)]).toEqual([['甲'], ['1 hidden-text “隐藏的话”: 4']]);
    const styles = style('h', '隐', '<w:rPr><w:vanish/></w:rPr>', 'character');
    expect(texts({ body: `<w:p>${r('甲')}${r('乙', '<w:rStyle w:val="h"/>')}</w:p>`, styles })).toEqual([
      '甲',
    ]);
  });

  it('of symbol fonts are those that look like them; unknown ones are noted', () => {
    const symbol = (char: string, font: string) =>
      `<w:p><w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>${r('甲')}</w:p>`;
    expect(texts(symbol('F0FE', 'Wingdings'))).toEqual(['☑甲']);
    expect(texts(symbol('F0B3', 'Symbol'))).toEqual(['≥甲']);
    expect(texts(symbol('00B3', 'Symbol'))).toEqual(['≥甲']);
    expect(notes(symbol('F021', 'Webdings'))).toEqual(['1 symbol-unknown F021 Webdings: 1']);
  });

  it('above the line are raised where they are numbers', () => {
    const up = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');
    expect(
      texts(`<w:p>${r('5m')}${up('3')}${r('、10')}${up('-')}${up('2')}${r('，标准')}${up('[2]')}</w:p>`),
    ).toEqual(['5m³、10⁻²，标准[2]']);
  });

  it('of formulas are on one line', () => {
    const m = (name: string, content: string) => `<m:${name}>${content}</m:${name}>`;
    const t = (text: string) => m('r', m('t', text));
    const fraction = m('f', m('num', t('a+b')) + m('den', t('2')));
    const power = m('sSup', m('e', t('x')) + m('sup', t('2')));
    expect(texts(`<w:p>${r('设')}${m('oMath', fraction + power)}${r('。')}</w:p>`)).toEqual([
      '设(a+b)/2x²。',
    ]);
  });

  it('are those of the reader, not of the file: soft hyphens, tabs, spaces as the file asks', () => {
    expect(
      texts(
        '<w:p><w:r><w:t> 甲 </w:t><w:noBreakHyphen/><w:t xml:space="preserve"> 乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>',
      ),
    ).toEqual(['甲- 乙\t丙']);
  });

  it('are the words below their readings', () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('jia')}</w:rt><w:rubyBase>${r('甲')}</w:rubyBase></w:ruby></w:r>`;
    expect([texts(`<w:p>${ruby}${r('乙')}</w:p>`), notes(`<w:p>${ruby}</w:p>`)]).toEqual([
      ['甲乙'],
      ['1 ruby-left-out readings above words: 1'],
    ]);
  });

  it('in pictures and embedded files are missing, and the file says so', () => {
    const picture = '<w:p><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r></w:p>';
    expect(notes(`${p('甲')}${picture}<w:altChunk r:id="y"/>`)).toEqual([
      '2 part-not-read embedded file: 1',
      '2 pictures-left-out pictures: 1',
    ]);
  });
});

describe('a break in a paragraph', () => {
  const broken = (...parts: string[]) =>
    `<w:p>${parts.map((part) => r(part)).join('<w:r><w:br/></w:r>')}</w:p>`;

  it('ends a line, but not one fitted to the page in the middle of a sentence', () => {
    expect(texts(broken('甲市人民政府', '2026年1月5日'))).toEqual(['甲市人民政府', '2026年1月5日']);
    const long = '为推动甲产业高质量发展，扩大有效供给，增强发展动力，根';
    expect(texts(broken(long, '据上级部署，制定本规划。'))).toEqual([`${long}据上级部署，制定本规划。`]);
    expect(texts(broken(`${long}据部署。`, '（一）坚持创新。'))).toEqual([
      `${long}据部署。`,
      '（一）坚持创新。',
    ]);
  });
});

/** Returns a file whose main part is that text. */
const withMain = (main: string) =>
  zipSync({ ...docxFiles({ body: '' }), 'word/document.xml': strToU8(main) });
const main = (content: string, before = '') =>
  `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`;
/** Returns the rule and message of the refusal of a file. */
function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return `${error.rule}: ${error.message}`;
    throw error;
  }
  return 'it is read';
}

describe('a file that is no Word file', () => {
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('甲')])));
  /** Returns a compound file whose directory has those names. */
  const compound = (...names: string[]) => {
    const bytes = new Uint8Array(512 + 128 * names.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [index, name] of names.entries()) {
      const at = 512 + 128 * index;
      for (let letter = 0; letter < name.length; letter++) bytes[at + 2 * letter] = name.charCodeAt(letter);
      bytes[at + 64] = 2 * name.length + 2;
      bytes[at + 66] = 2;
    }
    return bytes;
  };

  it.each([
    ['format-not-read', 'an old Word or WPS file', compound('Root Entry', 'WordDocument')],
    ['format-not-read', 'an old Excel workbook', compound('Root Entry', 'Workbook')],
    ['format-not-read', 'an old PowerPoint file', compound('PowerPoint Document')],
    ['format-not-read', 'an old Office file', compound()],
    ['docx-encrypted', 'protected by a password', compound('EncryptionInfo', 'EncryptedPackage')],
    ['format-not-read', 'a PDF file', strToU8('%PDF-1.7')],
    ['format-not-read', 'an RTF file', strToU8('{\\rtf1')],
    ['format-not-read', 'a RAR archive', strToU8('Rar!\x1a\x07')],
    ['format-not-read', 'a 7z archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['format-not-read', 'an empty zip archive', zipSync({})],
    ['format-not-read', 'an Excel workbook', zip('_rels/.rels.x', 'xl/workbook.xml')],
    ['format-not-read', 'a PowerPoint file', zip('ppt/presentation.xml')],
    ['format-not-read', 'an OFD file', zip('OFD.xml')],
    ['format-not-read', 'an EPUB book', zip('META-INF/container.xml')],
    ['format-not-read', 'an OpenDocument file', zip('content.xml')],
    ['format-not-read', 'a zip archive of 2 files', zip('a.docx', 'b.docx')],
    ['docx-broken', 'does not begin as a zip archive', strToU8('甲市规划')],
    ['docx-broken', 'does not begin as a zip archive', new Uint8Array()],
    ['docx-broken', 'word/document.xml', zip('word/styles.xml')],
  ])('is refused by the rule %s as %s', (rule, name, bytes) => {
    expect(refusal(bytes)).toMatch(new RegExp(`^${rule}: .*${name}`, 'u'));
  });

  it('has a way on in its hint', () => {
    expect(() => readDocx(compound('WordDocument'))).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('save it as .docx') }),
    );
  });
});

describe('a damaged Word file', () => {
  const whole = docx(p('甲'.repeat(50)));
  const store = (change: (bytes: Uint8Array) => void) => {
    const bytes = zipSync(docxFiles({ body: p('甲市') }), { level: 0 });
    change(bytes);
    return bytes;
  };

  it.each([
    ['end of the archive', whole.subarray(0, whole.length - 30)],
    ['checksum', store((bytes) => bytes.fill(0x20, bytes.length / 2, bytes.length / 2 + 3))],
    ['not well-formed', withMain(main('<w:p>').replace('</w:body>', ''))],
    ['document type', withMain(main(p('甲'), '<!DOCTYPE x>'))],
    ['root element', withMain('')],
    ['has no text', withMain(main('').replaceAll('w:body', 'w:bidy'))],
    [
      'bytes that are not text',
      zipSync({ ...docxFiles({ body: '' }), 'word/document.xml': Uint8Array.of(0x3c, 0xff) }),
    ],
    ['unknown encoding', withMain('<?xml version="1.0" encoding="x-none"?><a/>')],
  ])('is refused: %s', (words, bytes) => {
    expect(refusal(bytes)).toMatch(new RegExp(`^docx-broken: this Word file is damaged: .*${words}`, 'u'));
  });

  it('without text, or with pictures only, says so', () => {
    expect(refusal(docx(p('')))).toBe('empty-file: the Word file holds no text');
    expect(refusal(docx('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'))).toContain(
      'only pictures (1)',
    );
  });

  it('of which a part is protected is refused as protected', () => {
    const bytes = docx(p('甲'));
    // Bit 0 of the flags in the directory of the archive.
    for (let at = 0; at + 4 < bytes.length; at++)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
        bytes[at + 8] = 1;
    expect(refusal(bytes)).toMatch(/^docx-encrypted/u);
  });
});

describe('a hostile Word file', () => {
  const entities = `<!DOCTYPE x [<!ENTITY a "甲甲甲甲"><!ENTITY b SYSTEM "file:///etc/passwd">]>`;
  const nest = (depth: number, open: string, close: string) =>
    open.repeat(depth) + p('甲') + close.repeat(depth);
  const table = (depth: number) => nest(depth, '<w:tbl><w:tr><w:tc>', `${p('')}</w:tc></w:tr></w:tbl>`);

  it('has its entities refused before any is expanded', () => {
    expect(refusal(withMain(main(p('&a;&b;'), entities)))).toContain('document type');
    expect(refusal(withMain(main(p('&a;'))))).toMatch(/^docx-broken/u);
  });

  it('that grows beyond a document is refused before it is whole', () => {
    expect(refusal(withMain(main(' '.repeat(12_000_000))))).toMatch(
      /^docx-too-large: .*grows more than 300 times/u,
    );
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, new Uint8Array()])),
      { level: 0 },
    );
    expect(refusal(many)).toMatch(/^docx-too-large: .*20001 files/u);
  });

  it('that nests too deeply is refused; as deep as a document may be, it is read', () => {
    expect(refusal(docx(table(100)))).toMatch(/^docx-too-large: .*256 elements inside each other/u);
    expect(refusal(docx(nest(100_000, '<w:ins>', '</w:ins>')))).toMatch(/^docx-too-large/u);
    expect(texts(table(60))).toContain('甲');
    expect(texts(nest(200, '<w:ins>', '</w:ins>'))).toEqual(['甲']);
  });

  it('with numbers that multiply has them cut', () => {
    const numbering = list(1, level('lowerLetter', '%1'.repeat(5_000)).replace('w:val="1"', 'w:val="780"'));
    const [line] = texts({ body: p('甲', inList(1)), numbering });
    expect(line).toMatch(/^z{300} 甲$/u);
  });

  it('with links to outside, loops of styles and huge spans reads its own words only', () => {
    const files = docxFiles({
      body: p('甲', styled('a')),
      styles: style('a', '甲', '<w:basedOn w:val="a"/>'),
    });
    const outside =
      '<Relationship Id="f" Type="x/footnotes" Target="http://example.org/" TargetMode="External"/>';
    const links = new TextDecoder()
      .decode(files['word/_rels/document.xml.rels'])
      .replace('</', `${outside}</`);
    const bytes = zipSync({ ...files, 'word/_rels/document.xml.rels': strToU8(links) });
    expect(readDocx(bytes).lines.map(({ text }) => text)).toEqual(['甲']);
    const wide = tbl(tc('甲', '<w:gridSpan w:val="999999999"/>') + tc('乙'));
    expect(cells(wide)).toEqual(['0:0,0 1x63 甲', '0:0,63 1x1 乙']);
    expect(cells(tbl(tc('甲').repeat(1_200))).at(-1)).toBe('0:0,999 1x1 甲');
  });
});
