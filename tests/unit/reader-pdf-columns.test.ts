/** Tables of PDF files without any rule: the places of words show the columns. Words that only stand below each other are none. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { centred, type Print, paragraph, words } from '../support/pdf-file.ts';
import {
  cellsOf,
  inRegion,
  page,
  pageNumber,
  read,
  SENTENCE,
  sentence,
  textOf,
} from '../support/pdf-reading.ts';

const COLUMNS = [90, 140, 290, 370, 450];

/** Prints rows, each text at the left of its column, one row below the other. */
function rows(top: number, texts: readonly (readonly string[])[], left = COLUMNS, pitch = 24): Print[] {
  return texts.flatMap((row, at) =>
    row.flatMap((text, column) =>
      text ? [words(left[column] ?? 0, top + pitch * at, text, { size: 10 })] : [],
    ),
  );
}

const HEAD = ['序号', '指标', '单位', '2025年', '2030年'];
const VALUES = [
  ['1', '床位数', '张', '32', '40'],
  ['2', '覆盖率', '%', '78', '95'],
  ['3', '改造户数', '户', '900', '3000'],
];
const PROSE = (y: number, index: number) => paragraph(y, sentence(index));

/** Returns the first cell of each row. */
const firstCells = (cells: readonly string[]) => cells.filter((cell) => /,0 /u.test(cell));

describe('a table without rules', () => {
  it('is told by a head and values below it', async () => {
    const document = await read(page(PROSE(80, 0), rows(200, [HEAD, ...VALUES]), PROSE(320, 1)));
    expect(cellsOf(document)).toEqual([
      ...HEAD.map((text, column) => `0:0,${column} head ${text}`),
      ...VALUES.flatMap((row, at) => row.map((text, column) => `0:${at + 1},${column} ${text}`)),
    ]);
    expect(textOf(document)).toHaveLength(2 + cellsOf(document).length);
  });

  it('has a head whose spread letters are one word, in the middle above words at the left', async () => {
    const names = VALUES.flatMap(([, name = ''], at) => words(140, 124 + 24 * at, name, { size: 10 }));
    const document = await read(
      page(
        rows(100, [['序　号', '指　标', '单　位', '2025年', '2030年']], [85, 200, 285, 370, 450]),
        rows(
          124,
          VALUES.map(([count = '', , ...rest]) => [count, '', ...rest]),
        ),
        names,
        PROSE(300, 1),
      ),
    );
    expect(cellsOf(document).filter((cell) => /,1 /u.test(cell))).toEqual([
      ...['0:0,1 head 指　标', '0:1,1 床位数', '0:2,1 覆盖率', '0:3,1 改造户数'],
    ]);
  });

  it('has rows without a word in some columns, and rows that name those below', async () => {
    const document = await read(
      page(
        rows(100, [
          HEAD,
          ['一、服务供给'],
          VALUES[0] ?? [],
          VALUES[1] ?? [],
          ['二、服务质量'],
          ['3', '改造户数', '', '900', '3000'],
          ['4', '满意度', '%', '—', '95'],
        ]),
        PROSE(300, 1),
      ),
    );
    expect(cellsOf(document)).toContain('0:1,0 1x5 一、服务供给');
    expect(cellsOf(document)).toContain('0:4,0 1x5 二、服务质量');
    expect(cellsOf(document).filter((cell) => cell.startsWith('0:5,'))).toEqual([
      ...['0:5,0 3', '0:5,1 改造户数', '0:5,3 900', '0:5,4 3000'],
    ]);
  });

  it('goes on on the next page, with and without its head', async () => {
    const more = [
      ['4', '培训人次', '人次', '12', '20'],
      ['5', '助餐点', '个', '86', '150'],
    ];
    for (const next of [more, [HEAD, ...more]]) {
      const document = await read(
        page(PROSE(80, 0), rows(700, [HEAD, ...VALUES]), pageNumber(1)),
        page(rows(90, next), PROSE(200, 1), pageNumber(2)),
        page(PROSE(90, 2), pageNumber(3)),
      );
      expect(firstCells(cellsOf(document))).toEqual([
        ...['0:0,0 head 序号', '0:1,0 1', '0:2,0 2', '0:3,0 3', '0:4,0 4', '0:5,0 5'],
      ]);
      expect(inRegion(document, 'table-head')).toEqual(next === more ? [] : HEAD);
    }
  });

  it('ends above a note and above a heading', async () => {
    const document = await read(
      page(
        rows(100, [HEAD, ...VALUES, ['注：覆盖率为年末数，按街道计算，不含在建项目。'], ['二、重点任务']]),
        PROSE(300, 1),
      ),
    );
    expect(firstCells(cellsOf(document))).toHaveLength(4);
    expect(textOf(document).slice(-3, -1)).toEqual([
      '注：覆盖率为年末数，按街道计算，不含在建项目。',
      '二、重点任务',
    ]);
  });
});

it('the head of a table that its next page prints again is left out as what it is', async () => {
  const { lines } = await read(
    page(PROSE(80, 0), rows(700, [HEAD, ...VALUES]), pageNumber(1)),
    page(rows(90, [HEAD, ['4', '助餐点', '个', '86', '150']]), PROSE(200, 1), pageNumber(2)),
  );
  const { omissions } = parsePlan({ file: 'seeds/plan.pdf', lines });
  expect(omissions.filter(({ reason }) => reason === 'repeated-head').map(({ text }) => text)).toEqual(HEAD);
  expect(omissions.filter(({ reason }) => reason === 'running-header')).toEqual([]);
});

describe('words that stand below each other', () => {
  const three = [90, 240, 400];
  it.each([
    [
      'names of signatories',
      rows(
        200,
        [
          ['甲市人民政府', '乙县人民政府', '丙镇人民政府'],
          ['张甲一', '李乙二', '王丙三'],
          ['2025年3月1日', '2025年3月2日', '2025年3月5日'],
        ],
        three,
      ),
    ],
    [
      'addresses with numbers of telephones',
      rows(
        200,
        [
          ['甲镇', '中山路12号', '010-1234'],
          ['乙镇', '解放路8号', '010-2345'],
          ['丙镇', '人民街5号', '010-3456'],
        ],
        three,
      ),
    ],
    [
      'formulas with their numbers',
      rows(
        200,
        [
          ['Y', '＝aX＋b', '（1）'],
          ['U', '＝Y／（1＋r）', '（2）'],
          ['V', '＝U－dX', '（3）'],
        ],
        three,
      ),
    ],
    [
      'entries of a list of contents',
      rows(
        200,
        [
          ['第一章', '总体要求', '3'],
          ['第二章', '重点任务', '8'],
          ['第三章', '保障措施', '21'],
        ],
        three,
      ),
    ],
    [
      'prose in three columns',
      [0, 1, 2].flatMap((column) =>
        [...SENTENCE.matchAll(/.{10}/gu)].map(([part], at) => words(90 + 140 * column, 200 + 20 * at, part)),
      ),
    ],
    [
      'a head without certain rows',
      rows(
        200,
        [
          ['地区', '任务', '单位'],
          ['甲区', '完善网络', '民政局'],
          ['乙区', '提升质量', '卫生局'],
          ['丙区', '培训人员', '人社局'],
        ],
        three,
      ),
    ],
  ])('are no table: %s', async (_, prints) => {
    const document = await read(page(PROSE(80, 0), prints, PROSE(420, 1)));
    expect(cellsOf(document)).toEqual([]);
  });

  it('stay one line a row, even where they reach the right edge', async () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => [
      `${name}区`,
      `完善${name}区网络`,
      `市民政局、${name}区政府`,
    ]);
    const document = await read(page(PROSE(80, 0), rows(200, names, [90, 200, 388], 20), PROSE(420, 1)));
    expect(textOf(document)).toEqual(expect.arrayContaining(['甲区  完善甲区网络  市民政局、甲区政府']));
    expect(textOf(document)).toHaveLength(names.length + 2);
  });
});

describe('a name of the table above its head', () => {
  it('is no part of the head', async () => {
    const document = await read(
      page(PROSE(80, 0), centred(200, '主要指标', { size: 10 }), rows(224, [HEAD, ...VALUES])),
    );
    expect(cellsOf(document)[0]).toBe('0:0,0 head 序号');
    expect(textOf(document)).toContain('主要指标');
  });
});
