/** Parts of the readers of files: how text looks, what a file is that cannot be read, numbers of lists. */
import { describe, expect, it } from 'vitest';
import { refuseOtherArchive, refuseOtherFile } from '../../src/pipeline/readers/docx/other-formats.ts';
import { declarations, PLAIN_STYLE, styleOf } from '../../src/pipeline/readers/html/inline-style.ts';
import { isElement, type PageElement, type PageNode } from '../../src/pipeline/readers/html/page-tree.ts';
import { parsePage } from '../../src/pipeline/readers/html/parse-page.ts';
import { letters, roman } from '../../src/pipeline/readers/numerals.ts';
import {
  asciiDigits,
  chineseNumberValue,
  chineseNumeral,
  chineseNumeralValue,
} from '../../src/pipeline/text/numerals.ts';

describe('the look of text', () => {
  const elements = (nodes: readonly PageNode[]): PageElement[] =>
    nodes.flatMap((node) => (isElement(node) ? [node, ...elements(node.childNodes)] : []));
  const look = (html: string, around = PLAIN_STYLE) => {
    const element = elements(parsePage(`<html><body>${html}`).root.childNodes).at(-1) as PageElement;
    return styleOf(element, declarations(element), around);
  };
  const tell = (html: string, around = PLAIN_STYLE) => {
    const changed = Object.entries(look(html, around)).filter(
      ([name, value]) => value !== around[name as keyof typeof around],
    );
    return Object.fromEntries(changed);
  };

  it.each<[html: string, look: Record<string, unknown>]>([
    ['<p>', {}],
    ...['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, Record<string, unknown>] => [
      `<${tag}>`,
      { bold: true },
    ]),
    ['<b style="font-weight: normal">', {}],
    ['<b style="font-weight: 400">', {}],
    ['<p style="font-weight: bold">', { bold: true }],
    ['<p style="FONT-WEIGHT: 700 !important">', { bold: true }],
    ['<p style="font-weight: 600">', { bold: true }],
    ['<p style="font-weight: inherit">', {}],
    ['<p style="font-weight: bold; font-weight: lighter">', {}],
    ['<p style="color; font-weight: bolder">', { bold: true }],
    ['<center>', { centred: true }],
    ['<p align="CENTER ">', { centred: true }],
    ['<p align="left">', {}],
    ['<table align="center">', {}],
    ['<table style="text-align: center">', { centred: true }],
    ['<center style="text-align: left">', {}],
    ['<p style="text-align: -webkit-center">', { centred: true }],
    ['<p style="font-size: 16pt">', { size: 16 }],
    ['<p style="font-size: 16px">', { size: 12 }],
    ['<p style="font-size: 22px">', { size: 16.5 }],
    ['<p style="font-size: 2pc">', { size: 24 }],
    ['<p style="font-size: .5in">', { size: 36 }],
    ['<p style="font-size: 1cm">', { size: 28.4 }],
    ['<p style="font-size: 10mm">', { size: 28.4 }],
    ['<p style="font-size: 1.5em">', { size: 18 }],
    ['<p style="font-size: 2rem">', { size: 24 }],
    ['<p style="font-size: 150%">', { size: 18 }],
    ['<p style="font-size: 0pt">', {}],
    ['<p style="font-size: large">', {}],
    ['<font size="1">', { size: 7.5 }],
    ['<font size="3">', { size: 12 }],
    ['<font size="4">', { size: 13.5 }],
    ['<font size="5">', { size: 18 }],
    ['<font size="7">', { size: 36 }],
    ['<font size="8">', {}],
    ['<font size="0">', {}],
    ['<p size="5">', {}],
    ['<pre>', { preformatted: true }],
    ['<p style="white-space: pre-wrap">', { preformatted: true }],
    ['<pre style="white-space: normal">', {}],
    ['<sup>', { raised: true }],
    ['<span style="vertical-align: super">', { raised: true }],
    ['<sub>', {}],
    [`<p style="font-weight: bold; x: ${'1'.repeat(4000)}">`, {}],
  ])('of %s', (html, expected) => expect(tell(html)).toEqual(expected));

  it('is that around it where the element says nothing', () => {
    const around = { bold: true, centred: true, size: 20, preformatted: true, raised: true };
    expect(look('<span>', around)).toBe(around);
    expect(tell('<span style="font-weight: 500">', around)).toEqual({ bold: false });
    expect(tell('<p align="right">', around)).toEqual({ centred: false });
    expect(tell('<p style="font-size: 0.5em">', around)).toEqual({ size: 10 });
    expect(tell('<p style="font-size: 50%">', around)).toEqual({ size: 10 });
    expect(tell('<p style="font-size: 1rem">', around)).toEqual({ size: 12 });
    expect(tell('<p style="white-space: nowrap">', around)).toEqual({ preformatted: false });
    expect(tell('<sub>', around)).toEqual({ raised: false });
    expect(tell('<span style="vertical-align: baseline">', around)).toEqual({ raised: false });
  });
});

describe('a file that is no Word file', () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  it.each<[start: string, what: RegExp]>([
    ['%PDF-1.7', /a PDF file/],
    ['{\\rtf1', /an RTF file/],
    ['Rar!\u001a', /a RAR archive/],
    ['7z\u00bc\u00af\u0027', /a 7z archive/],
    ['PK\u0005\u0006', /an empty zip archive/],
    ['\u00d0\u00cf\u0011\u00e0', /an old Office file/],
    ['PK', /does not begin as a zip archive/],
    ['<html>', /does not begin as a zip archive/],
    ['', /does not begin as a zip archive/],
  ])('%j is named', (start, what) => {
    expect(() => refuseOtherFile(bytesOf(start))).toThrow(what);
    // One byte that is another is another file.
    for (let at = 0; at < Math.min(start.length, 4); at += 1) {
      const other = bytesOf(start);
      other[at] = 0x20;
      expect(() => refuseOtherFile(other)).toThrow(/does not begin as a zip archive/);
    }
  });
  it('a zip archive may be one', () =>
    expect(() => refuseOtherFile(bytesOf('PK\u0003\u0004'))).not.toThrow());

  /** A compound file with streams of these names; `kind`: of the entries of its directory. */
  const compound = (names: readonly string[], kind = 2) => {
    const bytes = new Uint8Array(512 + 128 * names.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    names.forEach((name, index) => {
      const at = 512 + 128 * index;
      [...name].forEach((character, place) => {
        bytes[at + 2 * place] = character.charCodeAt(0);
      });
      bytes[at + 64] = 2 * name.length + 2;
      bytes[at + 66] = kind;
    });
    return bytes;
  };
  it.each<[names: string[], what: RegExp]>([
    [['Root Entry', 'WordDocument'], /an old Word or WPS file/],
    [['Root Entry', 'Workbook'], /an old Excel workbook/],
    [['Book'], /an old Excel workbook/],
    [['Root Entry', '1Table', 'PowerPoint Document'], /an old PowerPoint file/],
    [['WordDocument', 'EncryptedPackage'], /password|encrypted|protected/i],
    [['Other'], /an old Office file/],
  ])('with the streams %j is named', (names, what) => {
    expect(() => refuseOtherFile(compound(names))).toThrow(what);
    expect(() => refuseOtherFile(compound(names, 0))).toThrow(/an old Office file/);
    expect(() => refuseOtherFile(compound(names, 6))).toThrow(/an old Office file/);
  });

  it.each<[names: string[], what: RegExp]>([
    [['xl/workbook.xml'], /Excel workbook/],
    [['a.txt', 'xl/workbook.bin'], /Excel workbook/],
    [['ppt/presentation.xml'], /PowerPoint/],
    [['ofd.xml'], /OFD/],
    [['meta-inf/container.xml'], /EPUB/],
    [['content.xml'], /OpenDocument/],
    [['index/document.iwa'], /Pages/],
    [['[content_types].xml'], /word\/document\.xml/],
    [['word/styles.xml'], /word\/document\.xml/],
    [['a.txt', 'b.txt'], /a zip archive of 2 files/],
    [['x/content.xml', 'xl/workbook.xml.bak'], /a zip archive of 2 files/],
  ])('of the files %j is named', (names, what) => {
    expect(() => refuseOtherArchive(names, undefined)).toThrow(what);
  });
  it('is named by its type where it has one', () =>
    expect(() => refuseOtherArchive(['[content_types].xml'], 'application/vnd.visio')).toThrow(
      /Office file of type application\/vnd\.visio/,
    ));
});

describe('numbers of lists', () => {
  it.each<[value: number, printed: string]>([
    [-1, '-1'],
    [0, '0'],
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [8, 'VIII'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [49, 'XLIX'],
    [90, 'XC'],
    [400, 'CD'],
    [944, 'CMXLIV'],
    [1999, 'MCMXCIX'],
    [2026, 'MMXXVI'],
    [3555, 'MMMDLV'],
  ])('%i is %s in Roman letters', (value, printed) => expect(roman(value)).toBe(printed));

  it.each<[value: number, counted: string, repeated: string]>([
    [0, '0', '0'],
    [1, 'A', 'A'],
    [26, 'Z', 'Z'],
    [27, 'AA', 'AA'],
    [28, 'AB', 'BB'],
    [52, 'AZ', 'ZZ'],
    [53, 'BA', 'AAA'],
    [703, 'AAA', 'A'.repeat(28)],
  ])('%i is %s or %s', (value, counted, repeated) => {
    expect(letters(value, 'counted')).toBe(counted);
    expect(letters(value, 'repeated')).toBe(repeated);
  });

  it.each<[words: string, value: number | null]>([
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一千零一十', 1010],
    ['二〇二〇', 2020],
    ['零', 0],
    ['', null],
    ['十二个', null],
  ])('%s is %s', (words, value) => expect(chineseNumeralValue(words)).toBe(value));

  it.each<[words: string, value: number | null]>([
    ['三百', 300],
    ['两百', 200],
    ['一百零五', 105],
    ['一十五', 15],
    ['一万', 10_000],
    ['一万四千亿', 1.4e12],
    ['两万亿', 2e12],
    ['三亿五千万', 350_000_000],
    ['三亿零五万', 300_050_000],
    ['一万零五', 10_005],
    ['一百二', null],
    ['一万五', null],
    ['三亿五万', null],
    ['三四十', null],
    ['二〇二五', null],
    ['百', null],
    ['万', null],
  ])('%s things are %s', (words, value) => expect(chineseNumberValue(words)).toBe(value));

  it('in words say the number that they are made of', () => {
    for (let value = 0; value <= 9999; value += value < 1200 ? 1 : 37) {
      expect(chineseNumeralValue(chineseNumeral(value))).toBe(value);
      expect(chineseNumberValue(chineseNumeral(value))).toBe(value);
    }
    expect([10_000, -1, 1.5].map(chineseNumeral)).toEqual(['10000', '-1', '1.5']);
    expect([10, 110, 1005, 9090].map(chineseNumeral)).toEqual(['十', '一百一十', '一千零五', '九千零九十']);
  });

  it.each([
    ['１１．２', '11.2'],
    ['第１条．总则', '第1条．总则'],
    ['９０％', '90％'],
  ])('%s is %s in ASCII digits', (text, digits) => expect(asciiDigits(text)).toBe(digits));
});
