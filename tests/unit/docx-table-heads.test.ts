/** Which rows of a table in a Word file are its head: those that are repeated on each page, else those in bold letters. */
import { describe, expect, it } from 'vitest';
import { headTable } from '../../src/pipeline/readers/docx/table-heads.ts';

type Cells = Parameters<typeof headTable>[2];

/** Rows of cells by their words; `*` before words in bold letters, `#` before those of a row that is repeated. */
function heads(marked: number, ...rows: string[][]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const cells = rows.flatMap((row, index) =>
    row.map((words, column) => ({
      cell: {
        row: index,
        column,
        columnSpan: row.length === 1 ? width : 1,
        rowSpan: 1,
        header: words.startsWith('#'),
      },
      drafts: [{ text: words.replace(/^[*#]+/u, ''), hints: { bold: words.includes('*') } }],
    })),
  );
  headTable(rows.length, marked, cells as never as Cells);
  return cells.flatMap(({ cell, drafts }) => (cell.header ? drafts.map(({ text }) => text) : [])).join('');
}

describe('the head of a table', () => {
  it.each<[what: string, head: string, marked: number, ...rows: string[][]]>([
    ['bold words', '甲乙', 0, ['*甲', '*乙'], ['丙', '丁']],
    ['bold words below a title', '甲乙', 0, ['*渡口'], ['*甲', '*乙'], ['丙', '丁']],
    ['two rows of bold words', '甲乙丙丁', 0, ['*甲', '*乙'], ['*丙', '*丁'], ['戊', '己']],
    ['no bold words', '', 0, ['甲', '乙'], ['丙', '丁']],
    ['nothing but bold words', '', 0, ['*甲', '*乙'], ['*丙', '*丁']],
    ['bold cells without words', '', 0, ['*', '*'], ['丙', '丁']],
    ['one row', '', 0, ['#甲', '#乙']],
    ['rows that are repeated, whatever is bold', '甲乙', 1, ['#甲', '#乙'], ['丙', '丁'], ['戊', '己']],
    [
      'rows that are repeated, and bold rows below',
      '甲乙',
      1,
      ['#*甲', '#*乙'],
      ['*丙', '*丁'],
      ['戊', '己'],
    ],
  ])('with %s is %j', (_, head, marked, ...rows) => expect(heads(marked, ...rows)).toBe(head));
});
