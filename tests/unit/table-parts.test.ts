/** Parts of the reading of tables: rows of indicators, and how likely a line goes where in a table of one cell a line. */
import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/pipeline/extract/tables/cells.ts';
import type { Column, ValueColumn } from '../../src/pipeline/extract/tables/columns.ts';
import { toldIn } from '../../src/pipeline/extract/tables/remarks.ts';
import {
  columnOf,
  isPart,
  measuredRow,
  nameColumnOf,
  nameOf,
  numbersOf,
  rowOf,
  strayNumbers,
  toldName,
  unitOfCell,
  unitOfChange,
  unitOfHead,
  withNameAbove,
} from '../../src/pipeline/extract/tables/rows.ts';
import type { CellLine } from '../../src/pipeline/plan/tables/cell-lines.ts';
import {
  acrossOdds,
  countOdds,
  gapOdds,
  markedOdds,
  partOdds,
} from '../../src/pipeline/plan/tables/cell-odds.ts';

const COLUMNS = [
  { role: 'name', column: 0 },
  { role: 'unit' },
  null,
  { role: 'attribute' },
] as unknown as Column[];
const row = (name: string, unit = '', attribute = '', whole = '') =>
  rowOf([name, unit, '5', attribute], 0, COLUMNS, name, whole);
const measuring = (measure?: string) => ({ role: 'value', column: 2, measure }) as unknown as ValueColumn;

describe('a row of indicators', () => {
  it.each<[printed: string, unit: string, name: string, read: string]>([
    ['粮食产量', '万吨', '粮食产量', '万吨'],
    ['粮食产量（万吨）', '', '粮食产量', '万吨'],
    ['粮食产量（万吨）', '万吨', '粮食产量', '万吨'],
    ['粮食产量（万吨）', '吨', '粮食产量（万吨）', '吨'],
    ['粮食产量（万吨）', '—', '粮食产量', '万吨'],
    ['城镇化率（%）', '/', '城镇化率', '%'],
    ['人均预期寿命(岁)', '', '人均预期寿命', '岁'],
    ['孕产妇死亡率（1/10万）', '', '孕产妇死亡率', '/10万'],
    ['藏书（册件/人）', '', '藏书', '册件/人'],
    ['就业（城镇新增）', '', '就业（城镇新增）', ''],
    ['1.粮食产量', '万吨', '粮食产量', '万吨'],
    ['12、粮食产量', '万吨', '粮食产量', '万吨'],
    ['（三）粮食产量', '万吨', '粮食产量', '万吨'],
    ['三、粮食产量', '万吨', '粮食产量', '万吨'],
    ['★粮食产量', '万吨', '粮食产量', '万吨'],
    ['2.△粮食 产量', ' 万吨 ', '粮食产量', '万吨'],
    ['5G基站', '个', '5G基站', '个'],
    ['1.5级能效产品', '个', '1.5级能效产品', '个'],
    ['用水结构其中：农业', '%', '用水结构（其中农业）', '%'],
  ])('%s in %j is %s in %s', (printed, unit, name, read) => {
    expect(row(printed, unit)).toMatchObject({
      name,
      unit: read,
      nameStart: 0,
      printedName: printed.trimEnd(),
    });
  });

  it('may be of a part of the one above it', () => {
    expect(row('其中：男性', '人', '', '从业人员').name).toBe('从业人员（其中男性）');
    expect(row('——其中女性', '人', '', '从业人员').name).toBe('从业人员（其中女性）');
    expect(row('其中：男性', '人').name).toBe('其中：男性');
    expect(['其中：男性', '—其中女性', '男性其中'].map(isPart)).toEqual([true, true, false]);
  });

  it('has the unit that the head of a column says where it has none itself', () => {
    const unitIn = (own: string, head: string) => {
      const unit = unitOfHead(head);
      const column = { role: 'value', column: 2, ...(unit ? { unit } : {}) } as unknown as ValueColumn;
      return measuredRow(row('粮食产量', own), column).unit;
    };
    expect(unitIn('', '2030 年\n（万吨）')).toBe('万吨');
    expect(unitIn('吨', '2030年（万吨）')).toBe('吨');
    expect(unitIn('', '2030年')).toBe('');
    expect(unitIn('', '2030年（基期）')).toBe('');
  });

  it('begins each cell one character behind the one before', () => {
    const { startOf, attribute } = rowOf(['甲乙', '万吨', '5', ' 预期性 '], 10, COLUMNS, '甲乙', '');
    expect([0, 1, 2, 3, 4].map(startOf)).toEqual([10, 13, 16, 18, 24]);
    expect(attribute).toBe('预期性');
  });

  it('has its name in the last filled column below the head of the names', () => {
    const columns = [{ role: 'name', column: 0, to: 2 }, null, null, { role: 'unit' }] as unknown as Column[];
    const of = (...cells: string[]) => nameColumnOf(cells, columns);
    expect([
      of('甲', '乙', '丙', '吨'),
      of('甲', '乙', ' ', '吨'),
      of('甲', '', '', '吨'),
      of('', '', '', '吨'),
    ]).toEqual([2, 1, 0, 0]);
    expect(nameColumnOf(['甲'], [])).toBe(-1);
    expect([columnOf(columns, 'unit'), columnOf(columns, 'remark')]).toEqual([3, -1]);
  });

  it('is measured by what its column says', () => {
    const coal = row('煤炭消费量', '万吨');
    expect(measuredRow(coal, measuring())).toBe(coal);
    expect(measuredRow(coal, measuring('比重（%）'))).toMatchObject({ name: '煤炭消费量比重', unit: '%' });
    expect(measuredRow(coal, measuring('年末'))).toMatchObject({ name: '煤炭消费量年末', unit: '万吨' });
  });

  it('has the name above it where only its unit is another', () => {
    const above = row('煤炭消费量及比重', '万吨', '约束性');
    expect(withNameAbove(row('', '%'), above)).toMatchObject({
      name: above.name,
      printedName: above.printedName,
      unit: '%',
      attribute: '约束性',
    });
    expect(withNameAbove(row('', '%', '预期性'), above).attribute).toBe('预期性');
    expect(withNameAbove(row('', '万吨'), above).name).toBe('');
    expect(withNameAbove(row('', ''), above).name).toBe('');
    expect(withNameAbove(row('天然气', '%'), above).name).toBe('天然气');
    expect(withNameAbove(row('', '%'), null).name).toBe('');
  });

  it.each<
    [
      name: string,
      unit: string,
      measuring: 'level' | 'sum' | 'annual',
      ofValue: string,
      levels: boolean,
      said: string,
    ]
  >([
    ['粮食产量', '万吨', 'level', '万吨', true, '粮食产量'],
    ['粮食产量', '万吨', 'sum', '万吨', true, '粮食产量（累计）'],
    ['粮食产量', '万吨', 'annual', '%', true, '粮食产量年均增长'],
    ['粮食产量', '万吨', 'annual', '万吨', true, '年均粮食产量'],
    ['年均降水量', '毫米', 'annual', '毫米', true, '年均降水量'],
    ['粮食产量增速', '%', 'annual', '%', true, '粮食产量增速'],
    ['新增就业', '万人', 'sum', '万人', false, '新增就业'],
    ['失业率', '%', 'annual', '%', false, '失业率'],
    ['失业率', '%', 'annual', '%', true, '失业率年均增长'],
    ['绿化面积', '%', 'annual', '%', false, '绿化面积年均增长'],
  ])('%s in %s, %s in %s, levels %s: %s', (name, unit, measuring, ofValue, levels, said) => {
    expect(nameOf(row(name, unit), measuring, ofValue, levels)).toBe(said);
  });

  it.each<
    [cell: string, name: string, unit: string, measuring: string, levels: boolean, read: string | null]
  >([
    ['5', '粮食产量', '万吨', 'level', true, '万吨'],
    ['5%', '粮食产量', '万吨', 'level', true, '%'],
    ['1.2万', '游客', '人次', 'level', true, '万人次'],
    ['1.2万', '游客', '万人次', 'level', true, null],
    ['5', '粮食产量', '万吨', 'annual', true, '%'],
    ['5', '粮食产量', '万吨', 'annual', false, '万吨'],
    ['5', '新增就业', '万人', 'annual', true, '万人'],
  ])('%s of %s in %s, %s, levels %s, is in %s', (cell, name, unit, measuring, levels, read) => {
    const value = readCell(cell);
    const column = { measuring } as Parameters<typeof unitOfCell>[1];
    expect(value && unitOfCell(value, column, row(name, unit), levels)).toBe(read);
  });

  it.each<[cell: string, name: string, unit: string, read: string | null, said: string]>([
    ['累计新增8', '就业', '万人', '万人', '新增就业'],
    ['累计净增8', '就业', '万人', '万人', '净增就业'],
    ['年均增长8', '就业', '万人', null, '就业年均增长'],
    ['年均增长8%', '就业', '万人', '%', '就业年均增长'],
    ['年均增长8', '就业增速', '%', '%', '就业增速'],
    ['累计新增8万', '就业', '人', null, '新增就业'],
    ['累计新增8', '就业', '', null, '新增就业'],
  ])('%s of %s in %s is in %s and called %s', (cell, name, unit, read, said) => {
    const told = toldIn(cell);
    expect(told && unitOfChange(row(name, unit), told)).toBe(read);
    expect(toldName(row(name, unit), told?.words ?? '')).toBe(said);
  });

  it('that nobody reads says where its numbers are', () => {
    expect(
      numbersOf([
        { start: 3, text: '约5 ' },
        { start: 8, text: '略' },
        { start: 10, text: '2030' },
      ]),
    ).toEqual([
      { start: 3, end: 5 },
      { start: 10, end: 14 },
    ]);
    const stray = (...cells: string[]) => strayNumbers(rowOf(cells, 10, COLUMNS, cells[0] ?? '', ''));
    expect(stray('粮食', '5', '6')).toEqual([{ start: 10, end: 16 }]);
    expect([stray('5'), stray('粮食', '略')]).toEqual([[], []]);
  });
});

describe('in a table of one cell a line', () => {
  const line = (fields: Partial<CellLine>) =>
    ({ shape: 'word', words: '甲', count: null, isGroup: false, ...fields }) as CellLine;
  /** Expects that each is likelier than the next. */
  const expectFalling = (...odds: number[]) => {
    for (const [index, each] of odds.slice(1).entries()) expect(each).toBeLessThan(odds[index] as number);
  };

  it('empty lines tell empty cells and rows', () => {
    const gaps = { cellGap: 0, rowGap: 1 };
    // Two empty cells leave two empty lines where cells have none between them.
    expectFalling(
      gapOdds(2, 2, false, gaps),
      gapOdds(1, 1, false, gaps),
      gapOdds(3, 2, false, gaps),
      gapOdds(0, 2, false, gaps),
    );
    expect(gapOdds(3, 1, false, { cellGap: 1, rowGap: null })).toBe(gapOdds(1, 1, false, gaps));
    expect(gapOdds(9, 9, false, gaps)).toBe(gapOdds(4, 4, false, gaps));
    // A row begins where rows are apart, a cell where cells are.
    expectFalling(
      gapOdds(1, 0, true, gaps),
      gapOdds(0, 0, false, gaps),
      gapOdds(0, 0, true, gaps),
      gapOdds(1, 0, false, gaps),
    );
    expect(gapOdds(0, 0, true, { cellGap: 0, rowGap: 0 })).toBe(
      gapOdds(0, 0, true, { cellGap: 0, rowGap: null }),
    );
    expectFalling(gapOdds(1, 0, true, gaps), gapOdds(2, 0, true, gaps));
  });

  it('numbers count on', () => {
    const odds = (
      count: number | null,
      last: number,
      afterGroup = false,
      isSerial = true,
      fields: Partial<CellLine> = {},
    ) => countOdds(line({ shape: 'number', count, ...fields }), last, afterGroup, isSerial);
    expectFalling(odds(4, 3), odds(1, 3, true), odds(1, 3), odds(6, 3), odds(3, 3));
    expect(odds(23, 3)).toBe(odds(6, 3));
    expect(odds(24, 3)).toBe(odds(2, 3));
    expectFalling(odds(null, 3, false, false), odds(null, 3));
    expect(odds(null, 3, false, true, { shape: 'total' })).toBe(0);
    // Numbers that are part of names count for less.
    expectFalling(odds(4, 3), odds(4, 3, false, false));
    expectFalling(odds(9, 3, false, false), odds(9, 3));
    expect(odds(4, 3, false, true, { shape: 'subitem' })).toBe(odds(9, 3, false, true, { shape: 'subitem' }));
    expect(odds(4, 3, false, true, { shape: 'mark', words: '（4）' })).toBe(
      odds(9, 3, false, true, { shape: 'subitem' }),
    );
    expect(odds(4, 3, false, true, { shape: 'mark', words: '4.' })).toBe(odds(4, 3));
  });

  it('groups stand across it, above all as headings', () => {
    const odds = (shape: CellLine['shape'], isGroup = false) => acrossOdds(line({ shape, isGroup }));
    expectFalling(
      odds('chapter'),
      odds('part'),
      odds('name'),
      odds('phrase'),
      odds('body'),
      odds('total'),
      odds('value'),
    );
    expect([odds('name'), odds('total')]).toEqual([odds('word'), odds('item')]);
    expectFalling(odds('name', true), odds('name'));
    expect(odds('value', true)).toBe(odds('value'));
  });

  it('a part of a thing is a row of its own among the names', () => {
    const part = line({ words: '其中：公园绿地' });
    expect(partOdds(line({}), 'name')).toBe(0);
    expect(partOdds(line({ words: '绿地其中' }), 'name')).toBe(0);
    expectFalling(partOdds(part, 'name'), 0, partOdds(part, 'value'));
  });

  it('a heading goes on in no cell', () => {
    const odds = (shape: CellLine['shape'], words = '甲', isGroup = false) =>
      markedOdds(line({ shape, words, isGroup }));
    expectFalling(odds('word'), odds('number'), odds('mark', '（一）甲'), odds('chapter'));
    expect([odds('mark', '1.甲'), odds('mark', '一、甲'), odds('part')]).toEqual([
      odds('number'),
      odds('mark', '（一）甲'),
      odds('chapter'),
    ]);
    expect(odds('word', '甲：', true)).toBe(odds('mark', '一、甲'));
    expect([odds('word', '甲：'), odds('word', '甲', true)]).toEqual([0, 0]);
  });
});
