/** Cells that are broken over several lines are put together in the order of their lines, in whatever column they stand. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const read = (...lines: readonly string[]) =>
  parseText(
    ['甲市渡口发展规划', '一、任务', ...lines, '二、保障', '加强渡口管理，更新渡运船舶，方便两岸群众。'].join(
      '\n',
    ),
  ).clauses.flatMap(({ rows }) => (rows ? [rows.map((row) => row.join('|').replaceAll('\n', ''))] : []));

const HEAD = '序号\t任务\t内容\t责任单位';
const ROWS = [
  '1|改造渡口|新建渡口三处，改建渡口五处，完善候船亭和护栏|市交通局、市水利局、市财政局',
  '2|更新渡船|新购渡船二十艘，拆解旧船十艘，安装定位设备|市财政局、市交通局、市海事局',
  '3|培训船员|每年培训三百人，每年考试两次，建立船员档案|市人社局、市交通局、市教育局',
];
const EXPECTED = [[HEAD.replaceAll('\t', '|'), ...ROWS]];
/** A row with a cell cut at its commas, the pieces on lines of their own. */
const broken = (row: string, column: number) => {
  const cells = row.split('|');
  const [first = '', ...rest] = (cells[column] ?? '').split(/(?<=[，、])/u);
  const above = [...cells.slice(0, column), first].join('\t');
  const below = cells.slice(column + 1);
  return [above, ...rest.slice(0, -1), [rest.at(-1) ?? '', ...below].join('\t')];
};

describe('cells with tabs', () => {
  it('whole', () => {
    expect(read(HEAD, ...ROWS.map((row) => row.replaceAll('|', '\t')))).toEqual(EXPECTED);
  });
  it('a cell in the middle broken into three lines', () => {
    expect(read(HEAD, ...ROWS.flatMap((row) => broken(row, 2)))).toEqual(EXPECTED);
  });
  it('in one row alone', () => {
    const column = 2;
    expect(
      read(
        HEAD,
        ...ROWS.flatMap((row, index) => (index === 1 ? broken(row, column) : [row.replaceAll('|', '\t')])),
      ),
    ).toEqual(EXPECTED);
  });
});

describe('one cell a line', () => {
  it('a cell broken into three lines', () => {
    for (const column of [2, 3])
      expect(
        read(...HEAD.split('\t'), ...ROWS.flatMap((row) => broken(row, column).join('\t').split('\t'))),
        String(column),
      ).toEqual(EXPECTED);
  });
});
