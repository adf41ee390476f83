/** What the reader of PDF files makes of a file. Fixtures: UPDATE=1 rewrites the expected texts; read the diff. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detail, inLanguage } from '../../src/pipeline/diagnostics/details.ts';
import { joinText } from '../../src/pipeline/readers/pdf/paragraphs.ts';
import { readPdf } from '../../src/pipeline/readers/pdf/read-pdf.ts';
import {
  cells,
  centred,
  FULL,
  grid,
  lines,
  type Print,
  paragraph,
  pdfFile,
  picture,
  rule,
  words,
} from '../support/pdf-file.ts';
import {
  cellsOf,
  hintsOf,
  inRegion,
  page,
  pageNumber,
  read,
  refusalOf,
  SENTENCE,
  sentence,
  textOf,
} from '../support/pdf-reading.ts';
import { sourceText } from '../support/source-text.ts';

const FOLDER = new URL('../fixtures-files/pdf/', import.meta.url);
const UPDATE = process.env['UPDATE'] === '1';

/** A sentence that ends at the end of a full line. */
const FULL_LINES = `${'推动高质量发展，'.repeat(8).slice(0, 2 * FULL - 3)}。`;

describe('a file of the fixtures', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.pdf') && name !== 'scanned.pdf'))(
    '%s',
    async (name) => {
      const actual = sourceText(await readPdf(new Uint8Array(readFileSync(new URL(name, FOLDER)))));
      const expected = new URL(name.replace('.pdf', '.expected.txt'), FOLDER);
      if (UPDATE) writeFileSync(expected, actual);
      expect(existsSync(expected), `run with UPDATE=1 and read ${expected.pathname}`).toBe(true);
      expect(actual).toBe(readFileSync(expected, 'utf8'));
    },
  );

  it('gives the same document each time', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('notes-and-box.pdf', FOLDER)));
    const copy = bytes.slice();
    expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
    expect(bytes).toEqual(copy);
  });
});

describe('a text', () => {
  it.each(['UniGB-UCS2-H', 'UniCNS-UCS2-H', 'UniJIS-UCS2-H'] as const)(
    'is read by the map %s, which the file names and does not contain',
    async (encoding) => {
      const pages = [page(paragraph(100, '甲乙丙三人，同行2里。'))];
      const own = await readPdf(pdfFile(pages));
      expect(await readPdf(pdfFile(pages, '', encoding))).toEqual(own);
      expect(textOf(own)).toEqual(['甲乙丙三人，同行2里。']);
    },
  );
});

describe('a paragraph', () => {
  it('over the end of a page is one line, and the page number between follows it', async () => {
    const [first = '', rest = ''] = [SENTENCE.slice(0, FULL - 2), SENTENCE.slice(FULL - 2)];
    const document = await read(
      page(paragraph(100, SENTENCE), paragraph(700, first), pageNumber(1)),
      page(lines(100, rest), paragraph(250, SENTENCE), pageNumber(2)),
    );
    expect(document.lines.map(({ text }) => text)).toEqual([SENTENCE, SENTENCE, '— 1 —', SENTENCE, '— 2 —']);
    expect(hintsOf(document, '— 1 —').region).toBe('page-number');
  });

  it('that ends with a full line is divided from the next and from a heading without indent', async () => {
    const document = await read(
      page(
        lines(100, '一、总体要求'),
        paragraph(130, FULL_LINES),
        lines(178, '二、重点任务'),
        paragraph(208, FULL_LINES),
        paragraph(256, SENTENCE),
      ),
    );
    expect(textOf(document)).toEqual(['一、总体要求', FULL_LINES, '二、重点任务', FULL_LINES, SENTENCE]);
  });

  it('that ends with a full line is divided from a short numbered line that ends in a colon', async () => {
    const items = [100, 196].map((y) => paragraph(y, `１、${'甲'.repeat(FULL - 5)}。`));
    const document = await read(page(...items, lines(124, '（二）乙部门：'), paragraph(220, FULL_LINES)));
    expect(textOf(document)).toContain('（二）乙部门：');
  });

  it('is whole where punctuation is set beyond the right edge', async () => {
    const hanging = Array.from({ length: 4 }, (_, index) =>
      lines(100 + 96 * index, `${'发'.repeat(FULL - 1)}展`).concat(
        words(90 + 12 * FULL, 100 + 96 * index, '，'),
        lines(124 + 96 * index, `${'提'.repeat(FULL)}`),
        lines(148 + 96 * index, `${'升'.repeat(FULL)}`),
        lines(172 + 96 * index, `${'质'.repeat(FULL)}`),
      ),
    );
    const document = await read(page(...hanging), page(...hanging));
    expect(textOf(document)).toHaveLength(1);
  });

  it.each([
    ['甲市', '乙县', '甲市乙县'],
    ['the plan', 'of 甲市', 'the plan of 甲市'],
    ['增长5', '000亿元', '增长5000亿元'],
    ['见https://example.org/a', 'bc', '见https://example.org/abc'],
  ])('joins %j and %j', (above, below, joined) => {
    expect(joinText(above, below)).toBe(joined);
  });
});

describe('a heading', () => {
  it('has a level by its letters', async () => {
    const document = await read(
      page(
        centred(80, '甲市养老服务发展规划', { size: 22, bold: true }),
        words(114, 120, '一、总体要求', { bold: true }),
        paragraph(150, SENTENCE),
        words(114, 250, '二、重点任务', { bold: true }),
        paragraph(280, SENTENCE),
      ),
    );
    expect(hintsOf(document, '甲市养老服务发展规划')).toMatchObject({ heading: 1, centred: true, size: 22 });
    expect(hintsOf(document, '一、总体要求').heading).toBe(2);
    expect(hintsOf(document, '二、重点任务').heading).toBe(2);
    expect(hintsOf(document, SENTENCE).heading).toBeUndefined();
  });

  it('of several centred lines is one line', async () => {
    const document = await read(
      page(
        centred(80, '甲市人民政府办公室关于印发', { size: 22, bold: true }),
        centred(112, '甲市养老服务发展规划', { size: 22, bold: true }),
        centred(144, '的通知', { size: 22, bold: true }),
        centred(176, '2025年1月3日', { size: 22, bold: true }),
        paragraph(220, SENTENCE),
        paragraph(310, SENTENCE),
      ),
    );
    expect(textOf(document).slice(0, 2)).toEqual([
      '甲市人民政府办公室关于印发甲市养老服务发展规划的通知',
      '2025年1月3日',
    ]);
  });
});

describe('the margins of a page', () => {
  const pages = (count: number, more: (index: number) => Print[]) =>
    Array.from({ length: count }, (_, index) => page(paragraph(100, sentence(index)), more(index)));

  it.each([
    ['3', (index: number) => `${index + 3}`],
    ['- 3 -', (index: number) => `- ${index + 3} -`],
    ['第3页', (index: number) => `第${index + 3}页`],
    ['第3页 共9页', (index: number) => `第${index + 3}页 共9页`],
    ['3/9', (index: number) => `${index + 3}/9`],
  ])('hold page numbers such as %s', async (_, write) => {
    const document = await read(...pages(3, (index) => [centred(800, write(index), { size: 9 })]));
    expect(inRegion(document, 'page-number')).toHaveLength(3);
    expect(textOf(document)).toEqual([0, 1, 2].map(sentence));
  });

  it('hold page numbers on the left and on the right', async () => {
    const document = await read(
      ...pages(4, (index) => [words(index % 2 ? 90 : 480, 800, `${index + 1}`, { size: 9 })]),
    );
    expect(inRegion(document, 'page-number')).toEqual(['1', '2', '3', '4']);
  });

  it('hold running headers and footers', async () => {
    const document = await read(
      ...pages(4, () => [
        words(90, 50, '甲市养老服务发展规划', { size: 9 }),
        words(90, 800, '甲市人民政府办公室', { size: 9 }),
      ]),
    );
    expect(inRegion(document, 'header')).toHaveLength(4);
    expect(inRegion(document, 'footer')).toHaveLength(4);
    expect(textOf(document)).toHaveLength(4);
  });

  it('hold no year that stands alone, and no number that does not count', async () => {
    const document = await read(
      ...pages(3, (index) => [words(114, 790, ['2025', '2026年', '500'][index] ?? '')]),
    );
    expect(document.lines.every(({ hints }) => hints?.region === undefined)).toBe(true);
  });

  it('hold no first lines of annexes, which are numbered', async () => {
    const document = await read(
      ...[1, 2, 3, 4].map((count) => page(words(90, 60, `附件${count}`), paragraph(120, SENTENCE))),
    );
    expect(textOf(document)).toContain('附件3');
  });
});

describe('columns', () => {
  it('are read one after the other', async () => {
    const half = { full: 16, size: 10 };
    const left = ['甲', '乙', '丙', '丁'].map((each) => `${each}项目。${SENTENCE}`);
    const document = await read(
      page(
        centred(80, '甲市公报', { size: 22 }),
        ...left.slice(0, 2).map((text, index) => paragraph(120 + 150 * index, text, { ...half, left: 90 })),
        ...left.slice(2).map((text, index) => paragraph(120 + 150 * index, text, { ...half, left: 310 })),
      ),
    );
    expect(textOf(document)).toEqual(['甲市公报', ...left]);
  });
});

describe('contents', () => {
  it('are told from the text, with entries over two lines', async () => {
    const dots = '.'.repeat(40);
    const document = await read(
      page(
        centred(80, '目　录'),
        lines(120, `一、规划背景${dots}1`, { full: 99 }),
        lines(144, '（一）完善甲市乙县丙镇三级服务网络推动服务资源'),
        lines(168, `向基层延伸${dots}3`, { full: 99 }),
        lines(192, `二、保障措施${dots}5`, { full: 99 }),
      ),
      page(lines(100, '一、规划背景'), paragraph(130, SENTENCE), paragraph(230, SENTENCE)),
    );
    expect(inRegion(document, 'contents')).toHaveLength(4);
    expect(inRegion(document, 'contents')[2]).toMatch(/^（一）.*服务资源向基层延伸\.+3$/u);
    expect(textOf(document)).toEqual(['一、规划背景', SENTENCE, SENTENCE]);
  });
});

describe('notes', () => {
  it('at the foot are of their own region and do not divide the paragraph above', async () => {
    const [first = '', rest = ''] = [SENTENCE.slice(0, FULL - 2), SENTENCE.slice(FULL - 2)];
    const document = await read(
      page(
        paragraph(100, SENTENCE),
        paragraph(680, first),
        rule(90, 720, 230, 720),
        words(90, 740, '① 养老机构：指依法办理登记的机构。', { size: 9 }),
        pageNumber(1),
      ),
      page(lines(100, rest), paragraph(250, SENTENCE), pageNumber(2)),
    );
    expect(textOf(document)).toEqual([SENTENCE, SENTENCE, SENTENCE]);
    expect(inRegion(document, 'note')).toEqual(['① 养老机构：指依法办理登记的机构。']);
  });
});

describe('a table with rules', () => {
  const columns = [90, 150, 330, 420, 500];
  const rows = (top: number, count: number) => Array.from({ length: count + 1 }, (_, row) => top + 24 * row);

  it('has cells with merged ones, and the rows of its head', async () => {
    const edges = rows(150, 4);
    const document = await read(
      page(
        paragraph(80, SENTENCE),
        // The border between the first two cells of the first and last column is missing, and one in the middle of the head.
        edges.flatMap((y, index) => (index === 1 ? [rule(330, y, 500, y)] : [rule(90, y, 500, y)])),
        [90, 150, 330, 500].map((x) => rule(x, 150, x, 246)),
        rule(420, 174, 420, 246),
        cells(columns, edges, [
          ['序号', '指标', '目标', ''],
          ['', '', '2025年', '2030年'],
          ['1', '床位数（张）', '32', '40'],
          ['2', '覆盖率（%）', '78', '95'],
        ]),
      ),
    );
    expect(cellsOf(document)).toEqual([
      '0:0,0 2x1 head 序号',
      '0:0,1 2x1 head 指标',
      '0:0,2 1x2 head 目标',
      '0:1,2 head 2025年',
      '0:1,3 head 2030年',
      ...['0:2,0 1', '0:2,1 床位数（张）', '0:2,2 32', '0:2,3 40'],
      ...['0:3,0 2', '0:3,1 覆盖率（%）', '0:3,2 78', '0:3,3 95'],
    ]);
  });

  it('over the end of a page is one table, its repeated head no row', async () => {
    const head = ['序号', '指标', '2025年', '2030年'];
    const [upper, lower] = [rows(650, 3), rows(80, 3)];
    const document = await read(
      page(
        paragraph(100, SENTENCE),
        grid(columns, upper),
        cells(columns, upper, [head, ['1', '床位数', '32', '40'], ['2', '覆盖率', '78', '95']]),
        pageNumber(1),
      ),
      page(
        grid(columns, lower),
        cells(columns, lower, [head, ['3', '改造户数', '9', '30'], ['4', '培训人次', '12', '20']]),
        paragraph(250, sentence(1)),
        pageNumber(2),
      ),
    );
    expect(cellsOf(document).filter((cell) => /,0 /u.test(cell))).toEqual([
      '0:0,0 head 序号',
      '0:1,0 1',
      '0:2,0 2',
      '0:3,0 3',
      '0:4,0 4',
    ]);
    expect(inRegion(document, 'table-head')).toEqual(head);
    expect(inRegion(document, 'page-number')).toEqual(['— 1 —', '— 2 —']);
  });

  it('has one row where the end of a page cuts through it, and one label over its rows', async () => {
    const [upper, lower] = [rows(650, 3), rows(80, 3)];
    const borders = (edges: readonly number[]) => [
      ...edges.map((y, index) => rule(index === 0 || index === 3 ? 90 : 150, y, 500, y)),
      ...columns.map((x) => rule(x, edges[0] ?? 0, x, edges[3] ?? 0)),
    ];
    const document = await read(
      page(
        paragraph(100, SENTENCE),
        borders(upper),
        cells(columns, upper, [
          ['服务', '床位数', '32', '40'],
          ['', '覆盖率', '78', '95'],
          ['', '改造户数', '年均增长率比上年', '年均增长率比上年'],
        ]),
      ),
      page(
        borders(lower),
        cells(columns, lower, [
          ['服务', '', '10%', '20%'],
          ['', '培训人次', '12', '20'],
          ['', '助餐点', '86', '150'],
        ]),
        paragraph(250, sentence(1)),
      ),
    );
    const found = cellsOf(document);
    expect(found).toContain('0:0,0 5x1 服务');
    expect(found.filter((cell) => cell.includes('10%'))).toEqual(['0:2,2 年均增长率比上年10%']);
    expect(found.filter((cell) => cell.includes('服务'))).toHaveLength(1);
    expect(found).toContain('0:4,1 助餐点');
  });

  it('may have rules across only, above and below its head and at its end', async () => {
    const row = (y: number, ...texts: string[]) =>
      texts.map((text, column) => words((columns[column] ?? 0) + 5, y, text, { size: 10 }));
    const document = await read(
      page(
        paragraph(80, SENTENCE),
        [170, 194, 286].map((y) => rule(90, y, 500, y)),
        row(186, '序号', '指标', '2025年', '2030年'),
        row(210, '1', '床位数（张）', '32', '40'),
        words(155, 228, '社区养老服务设施覆盖率', { size: 10 }),
        words(95, 235, '2', { size: 10 }),
        words(335, 235, '78%', { size: 10 }),
        words(425, 235, '95%', { size: 10 }),
        words(155, 242, '（按街道计算）', { size: 10 }),
        row(262, '3', '改造户数（户）', '900', '3000'),
        row(280, '4', '培训人次', '12', '20'),
        paragraph(320, sentence(1)),
      ),
    );
    expect(cellsOf(document).filter((cell) => /,[01] /u.test(cell))).toEqual([
      ...['0:0,0 head 序号', '0:0,1 head 指标', '0:1,0 1', '0:1,1 床位数（张）', '0:2,0 2'],
      ...['0:2,1 社区养老服务设施覆盖率', '0:2,1 （按街道计算）'],
      ...['0:3,0 3', '0:3,1 改造户数（户）', '0:4,0 4', '0:4,1 培训人次'],
    ]);
  });

  it('is not made of the rules around the last lines of an official document', async () => {
    const document = await read(
      page(
        paragraph(80, SENTENCE),
        [700, 730, 760].map((y) => rule(90, y, 500, y)),
        words(95, 720, '抄送：甲局  乙局', { size: 12 }),
        words(95, 750, '甲市人民政府办公室'),
        words(350, 750, '2025年1月3日印发'),
      ),
    );
    expect(cellsOf(document)).toEqual([]);
  });

  it('of one cell is a box, and its words are paragraphs', async () => {
    const document = await read(
      page(
        paragraph(80, SENTENCE),
        grid([84, 510], [170, 300]),
        centred(190, '专栏1　重点工程'),
        paragraph(220, SENTENCE),
        paragraph(340, sentence(1)),
      ),
    );
    expect(cellsOf(document)).toEqual(['0:0,0 专栏1　重点工程', `0:0,0 ${SENTENCE}`]);
    expect(textOf(document)).toHaveLength(4);
  });

  it('of one cell around the whole document is no box', async () => {
    const framed = (index: number) =>
      page(
        grid([70, 525], [60, 780]),
        [0, 1, 2, 3].flatMap((at) => paragraph(90 + 150 * at, sentence(index))),
      );
    const document = await read(framed(0), framed(1));
    expect(document.lines).toHaveLength(8);
    expect(cellsOf(document)).toEqual([]);
  });
});

describe('a line', () => {
  it('has the place of its words on the page', async () => {
    const document = await read(page(words(100, 200, '甲市规划'), paragraph(300, SENTENCE)));
    expect(document.lines[0]?.hints?.place).toEqual({
      kind: 'box',
      page: 1,
      left: 100,
      top: 189.7,
      right: 148,
      bottom: 201.7,
    });
  });

  it('printed twice for boldness is one bold line', async () => {
    const document = await read(
      page(words(100, 100, '一、总体要求'), words(100.4, 100, '一、总体要求'), paragraph(130, SENTENCE)),
    );
    expect(document.lines[0]).toMatchObject({ text: '一、总体要求', hints: { bold: true } });
    expect(document.notes.map(({ rule: name }) => name)).toEqual(['printed-twice']);
  });

  it('outside the page is left out and noted', async () => {
    const document = await read(page(words(-400, 100, '甲乙'), paragraph(130, SENTENCE)));
    expect(textOf(document)).toEqual([SENTENCE]);
    expect(document.notes).toMatchObject([{ rule: 'outside-page', line: 1 }]);
  });

  it('with radicals or private characters is noted with their codes', async () => {
    const document = await read(page(paragraph(100, SENTENCE), paragraph(300, '人⺠\ue123服务')));
    expect(document.notes).toMatchObject([
      {
        rule: 'encoding-doubtful',
        line: 2,
        actual: detail('foreign-codes', { count: 1, codes: 'U+E123 ×1' }),
      },
      {
        rule: 'radicals-for-characters',
        line: 2,
        actual: detail('radicals', { count: 1, codes: 'U+2EA0 ×1' }),
      },
    ]);
  });
});

describe('a page without text', () => {
  it('is named where others have text', async () => {
    const document = await read(
      page(paragraph(100, SENTENCE), pageNumber(1)),
      page(picture(), pageNumber(2)),
      page(picture(), pageNumber(3)),
      page(paragraph(100, sentence(1)), pageNumber(4)),
    );
    expect(document.notes).toMatchObject([
      { rule: 'page-without-text', actual: detail('pages-of-pictures', { pages: '2–3' }) },
    ]);
    expect(textOf(document)).toEqual([SENTENCE, sentence(1)]);
  });

  it('is none of a file that is scanned', async () => {
    expect(await refusalOf(pdfFile([page(picture(), pageNumber(1)), page(picture(), pageNumber(2))]))).toBe(
      'pdf-scanned',
    );
    expect(await refusalOf(new Uint8Array(readFileSync(new URL('scanned.pdf', FOLDER))))).toBe('pdf-scanned');
  });
});

describe('pictures beside text', () => {
  const TABLE = [90, 400, 415, 120] as const;
  const notes = async (...pages: Parameters<typeof read>) =>
    (await read(...pages)).notes.map(
      ({ rule, line, actual }) => `${line} ${rule} ${inLanguage(actual, 'en')}`,
    );

  it('are counted, with their pages, at the first line of the first of these', async () => {
    expect(
      await notes(
        page(paragraph(100, SENTENCE)),
        page(paragraph(100, sentence(1)), picture(...TABLE), picture(90, 600, 415, 90)),
        page(paragraph(100, sentence(2)), picture(...TABLE)),
      ),
    ).toEqual(['2 pictures-left-out 3 on pages 2–3']);
  });

  it.each([
    ['a seal', [words(90, 300, '甲市人民政府'), picture(90, 250, 113, 113)]],
    ['a logo', [picture(90, 30, 189, 27)]],
    ['the background of a page', [picture(0, 0, 595, 842)]],
    ['the background of a box', [picture(80, 80, 440, 160)]],
    [
      'what is drawn in units of its own',
      [
        () => 'q 415 0 0 120 90 300 cm 0.01 w 0 0 m 1 0 l S Q',
        () => 'q 415 0 0 120 90 300 cm 0 0 1 1 re f Q',
      ],
    ],
  ])('are not counted: %s', async (_, prints) => {
    expect(await notes(page(paragraph(100, SENTENCE), prints, pageNumber(1)))).toEqual([]);
  });

  it('are counted inside the area to which they are clipped, and with a few words over them', async () => {
    const clipped = () => 'q 415 0 0 120 90 322 cm 0 0 1 1 re W n /P Do Q';
    expect(await notes(page(paragraph(100, SENTENCE), clipped, words(100, 450, '图一')))).toEqual([
      '1 pictures-left-out 1 on page 1',
    ]);
  });
});

describe('a file that cannot be read', () => {
  const whole = pdfFile([page(paragraph(100, SENTENCE))]);
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const encryption = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'5a'.repeat(32)}>/U<${'5b'.repeat(32)}>>>/ID[<00><00>]`;
  const zeros = deflateSync(Buffer.alloc(40_000_000)).toString('latin1');

  it.each<[string, Uint8Array]>([
    ['empty-file', new Uint8Array()],
    ['pdf-broken', bytesOf('甲市规划')],
    ['pdf-broken', bytesOf('%PDF-1.7\n')],
    ['pdf-broken', whole.slice(0, 40)],
    ['pdf-password', pdfFile([page(paragraph(100, SENTENCE))], encryption)],
    [
      'pdf-too-large',
      Uint8Array.from(`%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n${zeros}\nendstream`, (each) =>
        each.charCodeAt(0),
      ),
    ],
  ])('is refused with %s', async (rule, bytes) => {
    expect(await refusalOf(bytes)).toBe(rule);
  });

  it('is read all the same where its table of places is wrong', async () => {
    const moved = whole.slice();
    moved.fill(0x30, new TextDecoder('latin1').decode(whole).lastIndexOf('startxref') + 10, whole.length - 7);
    expect(textOf(await readPdf(moved))).toEqual([SENTENCE]);
  });
});
