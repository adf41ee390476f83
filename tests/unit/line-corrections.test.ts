/** What a person says of lines of a plan in the manifest. */
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/pipeline/plan/lines/told.ts';
import { type ParsedPlan, parsePlan } from '../../src/pipeline/plan/parse.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';
import {
  type JoinCorrection,
  type LineCorrection,
  lineCorrectionSchema,
} from '../../src/pipeline/schemas/corrections.ts';

/** A correction as the manifest has it, with a reason. */
type Written = Omit<LineCorrection, 'reason'> & Record<string, unknown>;

function parse(
  text: string,
  lines: readonly Written[] = [],
  joins: readonly Omit<JoinCorrection, 'reason'>[] = [],
) {
  return parsePlan({
    file: 'seeds/a.txt',
    lines: splitLines(text),
    lineCorrections: lines.map((line) => lineCorrectionSchema.parse({ ...line, reason: '与印本核对' })),
    joinCorrections: joins.map((join) => ({ ...join, reason: '与印本核对' })),
  });
}

/** The outline, a line each: depth, mark, title. */
const outline = ({ sections }: ParsedPlan) =>
  sections.slice(1).map(({ depth, number, title }) => [depth, number, title]);
const textsOf = ({ clauses }: ParsedPlan) => clauses.map(({ text }) => text);
const errorsOf = ({ diagnostics }: ParsedPlan) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, line }) => [rule, line]);

const HOUSING = `甲市住房发展规划
一、目标
建设保障性住房。
重点保障
优先安排困难家庭。
新建五千套。
二、保障
落实资金。`;

describe('a line that a person calls a heading', () => {
  it('heads what stands below it, at the depth they give', () => {
    const told = parse(HOUSING, [{ line: 4, text: '重点保障', is: 'heading', depth: 2 }]);
    expect(outline(told)).toEqual([
      [1, '一、', '目标'],
      [2, null, '重点保障'],
      [1, '二、', '保障'],
    ]);
    const below = told.clauses.filter(({ section }) => section === told.sections[2]?.id);
    expect(below.map(({ text }) => text)).toEqual(['优先安排困难家庭。', '新建五千套。']);
  });

  it('may be the beginning of its line: the rest is its text', () => {
    const told = parse('甲市规划\n一、目标\n交通建设 修建公路。\n二、保障\n落实。', [
      { line: 3, text: '交通建设', is: 'heading', depth: 2, title: '交通建设' },
    ]);
    expect(outline(told)[1]).toEqual([2, null, '交通建设']);
    expect(textsOf(told)).toContain('修建公路。');
  });

  it('has the mark that they name, and none where they say so', () => {
    const text = '甲市规划\n一、目标\n甲． 卫生\n建医院。\n三、四项保障\n落实。';
    const told = parse(text, [
      { line: 3, text: '甲．', is: 'heading', depth: 2, number: '甲．' },
      { line: 5, text: '三、四项', is: 'heading', depth: 1, number: '' },
    ]);
    expect(outline(told)).toEqual([
      [1, '一、', '目标'],
      [2, '甲．', '卫生'],
      [1, null, '三、四项保障'],
    ]);
  });

  it('may stand on several lines', () => {
    const told = parse('甲市规划\n一、目标\n加快农村公路\n和桥梁建设\n修建桥梁。\n二、保障\n落实。', [
      { line: 3, to: 4, text: '加快农村公路', is: 'heading', depth: 2 },
    ]);
    expect(outline(told)[1]).toEqual([2, null, '加快农村公路和桥梁建设']);
    expect(textsOf(told)).toContain('修建桥梁。');
  });

  it('counts with the headings of its form beside it', () => {
    const text =
      '甲市规划\n一、目标\n（一）就业\n稳就业。\n（二）教育事业得到发展，学校增加到百所\n办学校。\n（三）卫生\n建医院。';
    const told = parse(text, [{ line: 5, text: '（二）', is: 'heading', depth: 2 }]);
    expect(outline(told).map(([depth, number]) => [depth, number])).toEqual([
      [1, '一、'],
      [2, '（一）'],
      [2, '（二）'],
      [2, '（三）'],
    ]);
    expect(told.diagnostics.filter(({ rule }) => rule.startsWith('numbering'))).toEqual([]);
  });

  it('is refused below no section of the depth above', () => {
    expect(errorsOf(parse(HOUSING, [{ line: 4, text: '重点保障', is: 'heading', depth: 3 }]))).toEqual([
      ['correction-depth', 4],
    ]);
  });
});

describe('a line that a person calls text', () => {
  it('is no heading, whatever it begins with', () => {
    const text = '甲市规划\n一、目标\n建设学校。\n二、三产业融合发展。\n发展农业。\n二、保障\n落实。';
    const told = parse(text, [{ line: 4, text: '二、三产业', is: 'text' }]);
    expect(outline(told).map(([, number, title]) => [number, title])).toEqual([
      ['一、', '目标'],
      ['二、', '保障'],
    ]);
    expect(textsOf(told)).toContain('二、三产业融合发展。');
  });

  it('is kept where the rules would leave it out', () => {
    const text = '甲市规划\n目录\n一、目标 1\n二、保障 2\n一、目标\n建设学校。\n二、保障\n落实。';
    expect(parse(text).omissions.map(({ line }) => line)).toContain(3);
    const told = parse(text, [{ line: 2, to: 4, text: '目录', is: 'text' }]);
    expect(told.omissions).toEqual([]);
    expect(textsOf(told).join('')).toContain('二、保障 2');
  });
});

describe('lines that a person leaves out', () => {
  it('are listed with their words, contents and furniture apart', () => {
    const text = '甲市规划\n提纲\n甲：目标\n一、目标\n建设学校。\n打印本页\n继续建设。\n二、保障\n落实。';
    const told = parse(text, [
      { line: 2, to: 3, text: '提纲', is: 'contents' },
      { line: 6, text: '打印本页', is: 'furniture' },
    ]);
    expect(told.omissions.map(({ line, text: words, reason }) => [line, words, reason])).toEqual([
      [2, '提纲', 'table-of-contents'],
      [3, '甲：目标', 'table-of-contents'],
      [6, '打印本页', 'editor'],
    ]);
  });
});

describe('lines that a person calls a table', () => {
  const table = (text: string, correction: Record<string, unknown>) =>
    parse(`甲市规划\n一、目标\n${text}\n二、保障\n落实。`, [
      { text: text.slice(0, 2), is: 'table', line: 3, ...correction } as Written,
    ]).clauses.find(({ kind }) => kind === 'table')?.rows;

  it.each([
    ['one cell a line', '指标\n数量\n学校\n百所\n医院\n十家', { to: 8, columns: 2 }],
    [
      'one row a line, single spaces between the cells',
      '指标 数量\n学校 百所\n医院 十家',
      { to: 5, columns: 2 },
    ],
    ['one row a line, tabs between the cells', '指标\t数量\n学校\t百所\n医院\t十家', { to: 5, columns: 2 }],
  ])('are one: %s', (_, text, correction) => {
    expect(table(text, correction)).toEqual([
      ['指标', '数量'],
      ['学校', '百所'],
      ['医院', '十家'],
    ]);
  });

  it('are refused where the lines are no such rows', () => {
    const told = parse('甲市规划\n一、目标\n指标\n数量\n学校\n二、保障\n落实。', [
      { line: 3, to: 5, text: '指标', is: 'table', columns: 2 },
    ]);
    expect(errorsOf(told)).toEqual([['correction-columns', 3]]);
  });
});

it('a box that a person names holds what stands below it', () => {
  const told = parse(
    '甲市规划\n一、目标\n重大工程清单\n1．公路工程。修路。\n2．桥梁工程。架桥。\n二、保障\n落实。',
    [{ line: 3, text: '重大工程清单', is: 'box' }],
  );
  expect(told.sections.find(({ title }) => title === '重大工程清单')?.form).toBe('box');
});

describe('what a person says of joins', () => {
  const text = '甲市规划\n一、目标\n建设学校\n和医院。\n二、保障\n落实资金。\n落实人员。';
  it('puts lines together and keeps them apart', () => {
    const told = parse(
      text,
      [],
      [
        { line: 3, next: 'apart' },
        { line: 6, next: 'joined' },
      ],
    );
    expect(textsOf(told)).toEqual(['甲市规划', '建设学校', '和医院。', '落实资金。落实人员。']);
  });
});

describe('a correction that speaks of other lines', () => {
  it.each([
    ['an empty or missing line', { line: 99, text: '一、', is: 'text' }, 'correction-line'],
    ['other words', { line: 4, text: '二、任务', is: 'text' }, 'correction-words'],
    [
      'a mark that is not printed',
      { line: 4, text: '重点', is: 'heading', depth: 2, number: '（一）' },
      'correction-words',
    ],
    [
      'a title that is not printed',
      { line: 4, text: '重点', is: 'heading', depth: 2, title: '支持' },
      'correction-words',
    ],
  ] as const)('is an error: %s', (_, correction, rule) => {
    expect(errorsOf(parse(HOUSING, [correction]))).toEqual([[rule, correction.line]]);
  });

  it('is an error where another speaks of the same line', () => {
    const twice = [
      { line: 4, to: 5, text: '重点保障', is: 'text' },
      { line: 5, text: '优先', is: 'furniture' },
    ] as const;
    expect(errorsOf(parse(HOUSING, twice))).toEqual([['correction-twice', 5]]);
  });
});

describe('lines that are told to be a table', () => {
  /** Where the cells of each line begin, with the column of each; null where the lines make no such table. */
  const cellsOf = (columns: number, ...texts: string[]) => {
    const lines = splitLines(texts.join('\n'));
    const table = lineCorrectionSchema.parse({
      line: 1,
      to: texts.length,
      text: texts[0]?.trim(),
      is: 'table',
      columns,
      reason: '与印本核对',
    });
    const { corrections, problems } = readCorrections(lines, [table], []);
    if (problems.length > 0) return null;
    return [...corrections.lines.values()].map(({ cells }) =>
      cells.map(({ start, row, column }) => [start, row, column]),
    );
  };
  it.each<[what: string, lines: string[]]>([
    ['a tab, beside blanks', ['甲 乙\t5', '丙 丁\t6']],
    ['a wide blank', ['甲乙\u30005', '丙丁\u30006']],
    ['a blank', ['甲乙 5', '丙丁 6']],
    ['a blank that does not break', ['甲乙\u00a05', '丙丁\u00a06']],
  ])('have cells set apart by %s', (what, lines) => {
    const [first, second] = cellsOf(2, ...lines) ?? [];
    const start = what.startsWith('a tab') ? 4 : 3;
    const of = (row: number) => [
      [0, row, 0],
      [start, row, 1],
    ];
    expect([first, second]).toEqual([of(0), of(1)]);
  });

  it('have the surest of the separators that gives each line its cells', () => {
    expect(cellsOf(2, '甲 乙  5', '丙 丁  6')).toEqual([
      [
        [0, 0, 0],
        [5, 0, 1],
      ],
      [
        [0, 1, 0],
        [5, 1, 1],
      ],
    ]);
    expect(cellsOf(3, '甲 乙  5', '丙 丁  6')).toEqual([
      [
        [0, 0, 0],
        [2, 0, 1],
        [5, 0, 2],
      ],
      [
        [0, 1, 0],
        [2, 1, 1],
        [5, 1, 2],
      ],
    ]);
  });

  it('have one each where they make whole rows, and make no table where they do not', () => {
    expect(cellsOf(2, '甲', '5', '丙', '6')).toEqual([[[0, 0, 0]], [[0, 0, 1]], [[0, 1, 0]], [[0, 1, 1]]]);
    expect(cellsOf(2, '甲', '5', '丙')).toBeNull();
    expect(cellsOf(2, '甲 5 6', '丙 7', '丁')).toBeNull();
  });
});
