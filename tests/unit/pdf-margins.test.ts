/** Margins of the pages of a PDF file, heads of tables, and notes at the foot. */
import { describe, expect, it } from 'vitest';
import { marginsOf, numberIn } from '../../src/pipeline/readers/pdf/margins.ts';
import { isMarked } from '../../src/pipeline/readers/pdf/notes-at-foot.ts';
import { headRows } from '../../src/pipeline/readers/pdf/table-heads.ts';
import { glyphsAt, itemAt, tableOf } from '../support/printed-ink.ts';

describe('page numbers', () => {
  it.each<[text: string, number: number | null]>([
    ['3', 3],
    ['- 12 -', 12],
    ['—3—', 3],
    ['– 4 –', 4],
    ['· 5 ·', 5],
    ['| 6', 6],
    ['~7~', 7],
    ['_8_', 8],
    ['１２', 12],
    ['•9•', 9],
    ['－10－', 10],
    ['―11―', 11],
    ['第3页', 3],
    ['第3页/共7页', 3],
    ['第3页，共7页', 3],
    ['第 3 頁 共 7 頁', 3],
    ['3/7', 3],
    ['Page 3 of 7', 3],
    ['p. 3', 3],
    ['P3', 3],
    ['iv', 4],
    ['XII', 12],
    ['xl', 40],
    ['viii', 8],
    ['ⅳ', 4],
    ['c', 100],
    ['12345', null],
    ['三', null],
    ['第3章', null],
    ['3.5', null],
    ['共7页', null],
    ['换灯3', null],
    ['', null],
    ['mix', null],
  ])('%j: %s', (text, number) => expect(numberIn(text)).toBe(number));
});

describe('margins', () => {
  /** Regions of the lines of pages, each page by what stands at which height of 1000. */
  const regions = (...pages: (readonly (readonly [y: number, text: string])[])[]) => {
    const laid = pages.map((lines, index) => ({
      page: index + 1,
      height: 1000,
      items: lines.map(([y, text]) => itemAt(50, y, text, { page: index + 1 })),
    }));
    const found = marginsOf(laid);
    return laid.map(({ items }) => items.map((item) => found.get(item) ?? '').join(','));
  };
  const BODY = [[500, '换灯。']] as const;
  it('have the numbers that count up with the pages', () => {
    expect(regions([...BODY, [950, '1']], [...BODY, [950, '2']])).toEqual([',page-number', ',page-number']);
    expect(regions([...BODY, [950, '1']], [...BODY, [950, '7']])).toEqual([',footer', ',footer']);
    expect(
      regions([...BODY, [950, '7']], [...BODY, [950, '8']], [...BODY, [950, '1']], [...BODY, [950, '2']]),
    ).toEqual(Array(4).fill(',page-number'));
    expect(regions([...BODY, [950, '1']])).toEqual([',page-number']);
    expect(regions([[40, '3'], ...BODY], [[40, '4'], ...BODY])).toEqual(['page-number,', 'page-number,']);
    // In the text there are none.
    expect(regions([[500, '1']], [[500, '2']])).toEqual(['', '']);
    expect(regions([...BODY, [780, '1']], [...BODY, [780, '2']])).toEqual([',', ',']);
  });
  it('have the words that three pages repeat, with other numbers in them', () => {
    const page = (n: number) => [[40, `甲市公报 ${n}期`], ...BODY] as const;
    expect(regions(page(1), page(2), page(3))).toEqual(Array(3).fill('header,'));
    expect(regions(page(1), page(2))).toEqual(Array(2).fill('header,'));
    expect(
      regions([...BODY, [960, '甲市公报']], [...BODY, [960, '甲市公报']], [...BODY, [960, '甲市公报']]),
    ).toEqual(Array(3).fill(',footer'));
    expect(regions([[40, '换灯。'], ...BODY], [[40, '修塔。'], ...BODY], [[40, '清淤。'], ...BODY])).toEqual(
      Array(3).fill(','),
    );
    // Not at one height, or too few of many pages.
    expect(
      regions([[40, '甲市公报'], ...BODY], [[60, '甲市公报'], ...BODY], [[80, '甲市公报'], ...BODY]),
    ).toEqual(Array(3).fill(','));
    const few = Array.from(
      { length: 11 },
      (_, at) => (at < 3 ? [[40, '甲市公报'], ...BODY] : BODY) as [number, string][],
    );
    expect(regions(...few)[0]).toBe(',');
    expect(regions(...few.slice(0, 10))[0]).toBe('header,');
    // Annexes at one place of their pages are no header.
    expect(regions(...[1, 2, 3].map((n) => [[40, `附件${n}`], ...BODY] as [number, string][]))).toEqual(
      Array(3).fill(','),
    );
  });
  it('have the short chapter in the place of the others', () => {
    const pages = ['第甲部分', '第甲部分', '第甲部分', '附则'].map(
      (words) => [[40, words], ...BODY] as [number, string][],
    );
    expect(regions(...pages)).toEqual(Array(4).fill('header,'));
  });
  it('end where the text begins', () => {
    const page = (n: number) =>
      [...BODY, [900, '注释'], [930, `换灯${'一二三'.charAt(n)}。`], [960, String(n + 1)]] as [
        number,
        string,
      ][];
    expect(regions(page(0), page(1), page(2))).toEqual(Array(3).fill(',,,page-number'));
  });
});

describe('the head of a table', () => {
  const BODY = [
    [1, 0, '甲'],
    [1, 1, '3'],
    [1, 2, '4'],
    [2, 0, '乙'],
    [2, 1, '5'],
    [2, 2, '6'],
  ] as const;
  const bold = { bold: true };
  it.each<[what: string, cells: Parameters<typeof tableOf>[1], rows: number]>([
    ['bold', [[0, 0, '县', bold], [0, 1, '人', bold], [0, 2, '户', bold], ...BODY], 1],
    ['bold but for one cell', [[0, 0, '县', bold], [0, 1, '人'], [0, 2, '户', bold], ...BODY], 0],
    ['bold with an empty cell', [[0, 0, '', bold], [0, 1, '人', bold], [0, 2, '户', bold], ...BODY], 1],
    ['plain', [[0, 0, '县'], [0, 1, '人'], [0, 2, '户'], ...BODY], 0],
    [
      'shaded',
      [
        [0, 0, '县', { shade: '#ccc' }],
        [0, 1, '人', { shade: '#ccc' }],
        [0, 2, '户', { shade: '#ccc' }],
        ...BODY,
      ],
      1,
    ],
    [
      'bold like all',
      [
        [0, 0, '县', bold],
        [0, 1, '人', bold],
        [0, 2, '户', bold],
        [1, 0, '甲', bold],
        [1, 1, '3', bold],
        [1, 2, '4', bold],
      ],
      0,
    ],
    [
      'spanned',
      [
        [0, 0, '县', { rows: 2 }],
        [0, 1, '年末', { columns: 2 }],
        [1, 1, '人'],
        [1, 2, '户'],
        [2, 0, '甲'],
        [2, 1, '3'],
        [2, 2, '4'],
      ],
      2,
    ],
    [
      'spanned with numbers',
      [
        [0, 0, '县', { rows: 2 }],
        [0, 1, '年末', { columns: 2 }],
        [1, 1, '3'],
        [1, 2, '户'],
        [2, 0, '甲'],
        [2, 1, '3'],
        [2, 2, '4'],
      ],
      0,
    ],
    [
      'across alone',
      [
        [0, 0, '表', { columns: 3 }],
        [1, 0, '甲'],
        [1, 1, '人'],
        [1, 2, '户'],
      ],
      0,
    ],
    [
      'across with nothing going down',
      [
        [0, 0, '县'],
        [0, 1, '年末', { columns: 2 }],
        [1, 0, '甲'],
        [1, 1, '人'],
        [1, 2, '户'],
      ],
      0,
    ],
    [
      'all rows',
      [
        [0, 0, '县', { rows: 2 }],
        [0, 1, '年末', { columns: 2 }],
        [1, 1, '人'],
        [1, 2, '户'],
      ],
      0,
    ],
  ])('%s', (_, cells, rows) => expect(headRows(tableOf(3, cells))).toBe(rows));
  it('is not looked for in one column, and is known where rules or a repetition show it', () => {
    const cells = [
      [0, 0, '县', bold],
      [1, 0, '甲'],
    ] as const;
    expect(headRows(tableOf(1, cells))).toBe(0);
    expect(headRows({ ...tableOf(1, cells), heads: 1 })).toBe(1);
    expect(headRows({ ...tableOf(1, cells), heads: 1, repeatedRows: 2 })).toBe(2);
  });
  it('has at most four rows', () => {
    const rows = (count: number) =>
      [...Array(8).keys()].flatMap((row) =>
        [0, 1, 2].map((column) => [row, column, '字', { bold: row < count }] as const),
      );
    expect([4, 5].map((count) => headRows(tableOf(3, rows(count))))).toEqual([4, 0]);
  });
});

it('a note at the foot has a mark that is raised or is no bare number', () => {
  for (const text of [
    '①换灯',
    '❶换',
    '*换',
    '＊换',
    '※换',
    '†换',
    '[1]换',
    '［2］换',
    '〔3〕换',
    '(4)换',
    '（12）换',
    '注：换',
    '注释1：换',
    '注 2:换',
  ])
    expect(isMarked(itemAt(0, 0, text)), text).toBe(true);
  for (const text of ['换灯', '1换灯', '1234', '（一）换', '注释'])
    expect(isMarked(itemAt(0, 0, text)), text).toBe(false);
  const raised = itemAt(0, 20, '换灯塔');
  raised.line.glyphs.unshift(...glyphsAt(-4, 15, '1', { size: 6 }));
  expect(isMarked(raised)).toBe(true);
});
