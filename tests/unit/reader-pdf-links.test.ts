/** Addresses behind the words of PDF files: found by the areas of the page that lead to them. */
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/pipeline/readers/document.ts';
import { readPdf } from '../../src/pipeline/readers/pdf/read-pdf.ts';
import {
  cells,
  FULL,
  grid,
  lines,
  linkArea,
  type PdfPage,
  type Print,
  paragraph,
  pdfFile,
  words,
} from '../support/pdf-file.ts';
import { page, read, refusalOf, SENTENCE, textOf } from '../support/pdf-reading.ts';

const ADDRESS = 'https://plans.example/plans/water/#s1-p2';
const OTHER = 'https://other.example/';
const TEXT = '规划提出节水优先，见规划原文。';

const linked = (annotations: string, ...prints: (Print | Print[])[]): PdfPage => ({
  ...page(...prints),
  more: `/Annots[${annotations}]`,
});
const linksOf = ({ lines: read }: SourceDocument) =>
  read.flatMap(({ text, links = [] }) =>
    links.map(({ start, end, address }) => [text.slice(start, end), address]),
  );
const inText = async (annotations: string, y = 100) =>
  linksOf(await read(linked(annotations, lines(y, TEXT), paragraph(300, SENTENCE))));
/** Where the characters of a line begin. */
const at = (index: number) => 90 + 12 * index;

describe('a link', () => {
  it('has the words in its area, and the text is not touched', async () => {
    const prints = [lines(100, TEXT), paragraph(300, SENTENCE)];
    const document = await read(linked(linkArea(at(10), 100, 48, ADDRESS), ...prints));
    expect(linksOf(document)).toEqual([['规划原文', ADDRESS]]);
    expect(textOf(document)).toEqual(textOf(await read(page(...prints))));
  });

  it('takes characters whose middle is in its area', async () => {
    expect(await inText(linkArea(at(10) - 5, 100, 46, ADDRESS))).toEqual([['规划原', ADDRESS]]);
    expect(await inText(linkArea(at(10) - 8, 100, 48, ADDRESS))).toEqual([['见规划原', ADDRESS]]);
  });

  it('over two lines is one, whether it has two areas or one with two quadrilaterals', async () => {
    const text = `${'甲'.repeat(FULL - 2)}节水优先原则。`;
    const prints = [lines(100, text), paragraph(300, SENTENCE)];
    const areas = linkArea(at(FULL - 2), 100, 24, ADDRESS) + linkArea(90, 124, 24, ADDRESS);
    const quad = (x: number, y: number) =>
      `${x} ${y + 12} ${x + 24} ${y + 12} ${x} ${y - 4} ${x + 24} ${y - 4}`;
    const quads = `/Rect[90 700 ${at(FULL)} 760]/QuadPoints[${quad(at(FULL - 2), 742)} ${quad(90, 718)}]`;
    for (const annotations of [areas, `<</Subtype/Link${quads}/A<</S/URI/URI(${ADDRESS})>>>>`])
      expect(linksOf(await read(linked(annotations, ...prints)))).toEqual([['节水优先', ADDRESS]]);
  });

  it('beside another has its own words, and the later one is on top', async () => {
    const two = linkArea(at(4), 100, 48, OTHER) + linkArea(at(10), 100, 48, ADDRESS);
    expect(await inText(two)).toEqual([
      ['节水优先', OTHER],
      ['规划原文', ADDRESS],
    ]);
    const over = linkArea(90, 100, 12 * 15, OTHER) + linkArea(at(10), 100, 48, ADDRESS);
    expect(await inText(over)).toEqual([
      ['规划提出节水优先，见', OTHER],
      ['规划原文', ADDRESS],
      ['。', OTHER],
    ]);
  });

  it('is found behind blanks, in a cell of a table and on a turned page', async () => {
    const spaced = words(90, 100, '见 Water Plan 原文');
    const english = linked(linkArea(108, 100, 60, ADDRESS), spaced, paragraph(300, SENTENCE));
    expect(linksOf(await read(english))).toEqual([['Water Plan', ADDRESS]]);
    const [columns, rows] = [
      [90, 250, 400],
      [200, 230, 260],
    ];
    const table = [
      grid(columns, rows),
      cells(columns, rows, [
        ['指标', '出处'],
        ['甲', '规划原文'],
      ]),
    ].flat();
    const inCell = linkArea(255, 245, 40, ADDRESS, { size: 10 });
    expect(linksOf(await read(linked(inCell, paragraph(100, SENTENCE), table)))).toEqual([
      ['规划原文', ADDRESS],
    ]);
    const turned = linked(linkArea(at(10), 100, 48, ADDRESS), lines(100, TEXT), paragraph(300, SENTENCE));
    expect(linksOf(await read({ ...turned, more: `${turned.more}/Rotate 90` }))).toEqual([
      ['规划原文', ADDRESS],
    ]);
  });

  it('on the second page of a paragraph is at its words', async () => {
    const [first, rest] = [SENTENCE.slice(0, FULL - 2), SENTENCE.slice(FULL - 2)];
    const document = await read(
      page(paragraph(100, SENTENCE), paragraph(700, first)),
      linked(linkArea(90, 100, 48, ADDRESS), lines(100, rest), paragraph(250, SENTENCE)),
    );
    expect(linksOf(document)).toEqual([[rest.slice(0, 4), ADDRESS]]);
    expect(textOf(document)[1]).toBe(SENTENCE);
  });

  it('may be relative to the site', async () => {
    expect(await inText(linkArea(at(10), 100, 48, '/plans/water/'))).toEqual([['规划原文', '/plans/water/']]);
  });
});

describe('an annotation adds nothing', () => {
  const area = (entries: string) => `<</Subtype/Link/Rect[90 730 300 760]${entries}>>`;
  const uri = `/A<</S/URI/URI(${ADDRESS})>>`;
  it('except one whose area is on words and whose address is a page', async () => {
    expect(await inText(area(uri))).toEqual([[TEXT, ADDRESS]]);
  });

  it.each([
    ['that is a program', area('/A<</S/URI/URI(javascript:alert\\(1\\))>>')],
    ['that is a script', area('/A<</S/JavaScript/JS(app.alert\\(1\\))>>')],
    ['that is a letter', area('/A<</S/URI/URI(mailto:a@b.example)>>')],
    ['that leads to a place of the file', area('/Dest[7 0 R/Fit]')],
    ['that leads to a file', area('/A<</S/GoToR/F(other.pdf)>>')],
    ['without an address', area('/A<</S/URI>>')],
    ['with an address that is a number', area('/A<</S/URI/URI 5>>')],
    ['with an endless address', area(`/A<</S/URI/URI(https://a.example/${'a'.repeat(5_000)})>>`)],
    ['that is hidden', area(`${uri}/F 2`)],
    ['that is for print only', area(`${uri}/F 36`)],
    ['that is a remark', `<</Subtype/Text/Rect[90 730 300 760]${uri}>>`],
    ['whose rectangle has names', `<</Subtype/Link/Rect[/a/b/c/d]${uri}>>`],
    ['whose rectangle is short', `<</Subtype/Link/Rect[90 730 300]${uri}>>`],
    ['whose rectangle is missing', `<</Subtype/Link${uri}>>`],
    ['whose rectangle is empty', `<</Subtype/Link/Rect[90 740 300 740]${uri}>>`],
    ['whose rectangle is far away', `<</Subtype/Link/Rect[-1e30 -1e30 -1e20 -1e20]${uri}>>`],
    ['that is the page', '7 0 R'],
    ['whose action is the page', area('/A 7 0 R')],
    ['whose parent and rectangle are the page', `<</Subtype/Link/Parent 7 0 R/Rect 7 0 R${uri}>>`],
    ['that does not exist', '999 0 R'],
    ['that is no dictionary', '5 (a) null [7 0 R]'],
  ])('%s', async (_, annotation) => {
    expect(await inText(annotation)).toEqual([]);
  });

  it('where the list of annotations is the page', async () => {
    const cyclic = { ...page(lines(100, TEXT), paragraph(300, SENTENCE)), more: '/Annots 7 0 R' };
    expect(linksOf(await read(cyclic))).toEqual([]);
  });

  it('beside a link that is in order', async () => {
    const broken = `<</Subtype/Link/Rect[/a]${uri}>> 999 0 R ${area('/A 7 0 R')}`;
    expect(await inText(broken + linkArea(at(10), 100, 48, ADDRESS))).toEqual([['规划原文', ADDRESS]]);
  });
});

it('thousands of links on thousands of characters end', async () => {
  const many = linkArea(90, 100, 0.1, OTHER).repeat(6_000);
  const pages = Array.from({ length: 5 }, () => linked(many, lines(100, TEXT), paragraph(300, SENTENCE)));
  const last = linked(linkArea(at(10), 100, 48, ADDRESS), lines(100, TEXT), paragraph(300, SENTENCE));
  const document = await readPdf(pdfFile([last, ...pages, last]));
  // The text is whole; links behind the first ten thousand are left out.
  expect(document.lines.filter(({ text }) => text === TEXT)).toHaveLength(7);
  expect(linksOf(document)).toEqual([['规划原文', ADDRESS]]);
}, 30_000);

it('a file whose pages have more annotations than any report is refused', async () => {
  const many = { ...page(lines(100, TEXT)), more: `/Annots[${'9 0 R '.repeat(51_000)}]` };
  const mark = { ...page(), more: linkArea(90, 100, 20, OTHER).slice(2, -2) };
  expect(await refusalOf(pdfFile([many, mark]))).toBeNull();
  expect(await refusalOf(pdfFile([many, mark, many]))).toBe('pdf-too-large');
}, 30_000);

it('a line without links says nothing of them', async () => {
  const document = await read(
    linked(linkArea(at(10), 100, 48, ADDRESS), lines(100, TEXT), paragraph(300, SENTENCE)),
  );
  expect(document.lines.map((line) => 'links' in line)).toEqual([true, false]);
});
