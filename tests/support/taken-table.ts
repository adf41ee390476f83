/** A table that is written in every format, with what is hard to write. */
import { documentDocx } from '../../src/takeaway/docx.ts';
import { cellValue, type TakenTable } from '../../src/takeaway/table.ts';

export const url = 'https://example.org/plans/jia/#s1-p1';
export const table: TakenTable = {
  title: '对读：灯塔/浮标',
  columns: [
    { name: '规划', width: 20 },
    { name: '条文', width: 60 },
    { name: '数值', width: 10 },
    { name: '链接', width: 30, dataOnly: true },
  ],
  rows: [
    [[{ words: '一、第1段', url }], '灯塔“全部”换灯，\n含浮标。', 3.5, url],
    ['甲规划', '1,2;3\t4', -7, null],
    ['=1+1', '@甲 +乙 -丙', 0, 'https://example.org/?a=1&b=<2>'],
    ['-', '+甲', null, ''],
    ['_x0041_', '行\r\n行\r行', 12, null],
  ],
  sources: { heading: '资料来源', references: ['甲市人民政府. 甲规划[EB/OL]. https://example.org/.'] },
};
/** The cells as text, as a spreadsheet shows them; an apostrophe keeps a formula from running. */
export const shown = table.rows.map((cells) => cells.map((cell) => String(cellValue(cell) ?? '')));
export const guarded = shown.map((cells, row) =>
  cells.map((cell, column) =>
    typeof table.rows[row]?.[column] === 'number' ? cell : cell.replace(/^(?=[=+\-@])/, "'"),
  ),
);
export const header = table.columns.map(({ name }) => name);
/** Spreadsheets have one kind of line break, and no TAB within a cell. */
export const asShown = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')));

/** A document of passages. */
export const quoted = () =>
  documentDocx('摘录', [
    { kind: 'heading', level: 1, words: '人才' },
    { kind: 'quotation', words: '引进人才。\n给予补助。', source: '《甲规划》，一、第1段，', url },
    { kind: 'quotation', words: '指标\t2025年\n专利\t7件', source: '《甲规划》，表1，', url },
    { kind: 'note', words: '自己的话' },
    { kind: 'list', items: ['甲规划[EB/OL].'] },
  ]);
