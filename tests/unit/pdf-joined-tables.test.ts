/** Tables of a PDF file that go on over the end of a page. */
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../src/pipeline/readers/pdf/joined-tables.ts';
import { lineText } from '../../src/pipeline/readers/pdf/line-text.ts';
import type { Item } from '../../src/pipeline/readers/pdf/page-items.ts';
import { itemAt, tableOf } from '../support/printed-ink.ts';

/** Cells as `row,column rows x columns`, spans of one left out. */
const named = (cells: readonly { row: number; column: number; rowSpan: number; columnSpan: number }[]) =>
  cells.map(
    ({ row: at, column, rowSpan, columnSpan }) =>
      `${at},${column}${rowSpan * columnSpan > 1 ? ` ${rowSpan}x${columnSpan}` : ''}`,
  );

describe('a table over the end of a page', () => {
  const words = (items: readonly Item[]) =>
    items.map((item) =>
      item.kind === 'line'
        ? lineText(item.line.glyphs)
        : item.cells.map((cell) =>
            `${named([cell])} ${cell.items.map((each) => (each.kind === 'line' ? lineText(each.line.glyphs) : '')).join('/')}`.trim(),
          ),
    );
  const joined = (...items: Item[]) => {
    const result = joinTables(items);
    return { items: words(result.items), repeated: result.repeated.length };
  };
  type Cells = Parameters<typeof tableOf>[1];
  const FIRST: Cells = [
    [0, 0, '县区'],
    [0, 1, '人口'],
    [1, 0, '甲县'],
    [1, 1, '3'],
  ];
  it('is one table, without its head printed again', () => {
    expect(
      joined(
        tableOf(2, FIRST),
        tableOf(
          2,
          [
            [0, 0, '乙县'],
            [0, 1, '5'],
          ],
          2,
        ),
      ),
    ).toEqual({ items: [['0,0 县区', '0,1 人口', '1,0 甲县', '1,1 3', '2,0 乙县', '2,1 5']], repeated: 0 });
    expect(
      joined(
        tableOf(2, FIRST),
        tableOf(
          2,
          [
            [0, 0, '县区'],
            [0, 1, '人口'],
            [1, 0, '乙县'],
            [1, 1, '5'],
          ],
          2,
        ),
      ),
    ).toEqual({ items: [['0,0 县区', '0,1 人口', '1,0 甲县', '1,1 3', '2,0 乙县', '2,1 5']], repeated: 2 });
  });
  it('is one over three pages', () => {
    expect(
      joined(
        tableOf(2, FIRST),
        tableOf(
          2,
          [
            [0, 0, '乙'],
            [0, 1, '5'],
          ],
          2,
        ),
        tableOf(
          2,
          [
            [0, 0, '丙'],
            [0, 1, '6'],
          ],
          3,
        ),
      ).items,
    ).toHaveLength(1);
  });
  it('goes on with a broken row: words below an unfinished cell, nothing in the others', () => {
    const rest = joined(
      tableOf(2, [
        [0, 0, '任务'],
        [0, 1, '内容'],
        [1, 0, '甲'],
        [1, 1, '整修步道，'],
      ]),
      tableOf(
        2,
        [
          [0, 0, ''],
          [0, 1, '补种乔木。'],
          [1, 0, '乙'],
          [1, 1, '清淤。'],
        ],
        2,
      ),
    );
    expect(rest.items).toEqual([
      ['0,0 任务', '0,1 内容', '1,0 甲', '1,1 整修步道，/补种乔木。', '2,0 乙', '2,1 清淤。'],
    ]);
    const whole = joined(
      tableOf(2, [
        [0, 0, '任务'],
        [0, 1, '内容'],
        [1, 0, '甲'],
        [1, 1, '整修步道。'],
      ]),
      tableOf(
        2,
        [
          [0, 0, ''],
          [0, 1, '补种乔木。'],
        ],
        2,
      ),
    );
    expect(whole.items[0]).toContain('2,1 补种乔木。');
  });
  it('goes on with a label over several rows that is printed again', () => {
    const { items, repeated } = joined(
      tableOf(3, [
        [0, 0, '山区', { rows: 2 }],
        [0, 1, '甲'],
        [0, 2, '3'],
        [1, 1, '乙'],
        [1, 2, '4'],
      ]),
      tableOf(
        3,
        [
          [0, 0, '山区', { rows: 2 }],
          [0, 1, '丙'],
          [0, 2, '5'],
          [1, 1, '丁'],
          [1, 2, '6'],
        ],
        2,
      ),
    );
    expect(items).toEqual([
      ['0,0 4x1 山区', '0,1 甲', '0,2 3', '1,1 乙', '1,2 4', '2,1 丙', '2,2 5', '3,1 丁', '3,2 6'],
    ]);
    expect(repeated).toBe(1);
  });
  it('is two tables with text between, on one page, two pages on, or in other columns', () => {
    const below = (page: number, columns = 2) =>
      tableOf(
        columns,
        [
          [0, 0, '乙县'],
          [0, 1, '5'],
        ],
        page,
      );
    expect(joined(tableOf(2, FIRST), itemAt(0, 0, '换灯'), below(2)).items).toHaveLength(3);
    expect(joined(tableOf(2, FIRST), below(1)).items).toHaveLength(2);
    expect(joined(tableOf(2, FIRST), below(3)).items).toHaveLength(2);
    expect(joined(tableOf(2, FIRST), below(2, 3)).items).toHaveLength(2);
  });
  it('may have edges that differ by five points, and stand elsewhere', () => {
    const moved = (by: (edge: number, index: number) => number) => {
      const below = tableOf(
        2,
        [
          [0, 0, '乙县'],
          [0, 1, '5'],
        ],
        2,
      );
      return joined(tableOf(2, FIRST), { ...below, columns: below.columns.map(by) }).items.length;
    };
    expect(moved((edge) => edge + 40)).toBe(1);
    expect(moved((edge, index) => edge + (index === 1 ? 5 : 0))).toBe(1);
    expect(moved((edge, index) => edge + (index === 1 ? 6 : 0))).toBe(2);
    expect(moved((edge, index) => edge + (index === 2 ? 6 : 0))).toBe(2);
  });
  it('may show more columns on one of the pages', () => {
    const below = tableOf(
      3,
      [
        [0, 0, '乙'],
        [0, 1, '5'],
        [0, 2, '6'],
      ],
      2,
    );
    below.columns = [0, 100, 150, 200];
    expect(joined(tableOf(2, FIRST), below).items).toEqual([
      ['0,0 县区', '0,1 1x2 人口', '1,0 甲县', '1,1 1x2 3', '2,0 乙', '2,1 5', '2,2 6'],
    ]);
  });
  it('of one cell is a box: it goes on unless another box begins', () => {
    const box = (words: string, page: number) => tableOf(1, [[0, 0, words]], page);
    expect(joined(box('专栏1 步道', 1), box('整修步道。', 2)).items).toEqual([['0,0 专栏1 步道/整修步道。']]);
    expect(joined(box('专栏1 步道', 1), box('专栏2 乔木', 2)).items).toHaveLength(2);
    expect(joined(box('专栏1 步道', 1), box('附表 乔木', 2)).items).toHaveLength(2);
  });
});
