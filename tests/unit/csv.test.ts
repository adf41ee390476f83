import { describe, expect, it } from 'vitest';
import { toCsv, toCsvw } from '../../src/export/csv.ts';

const file = {
  name: 'clauses',
  description: 'rows',
  rows: () => [
    {
      id: 'a',
      text: '含,逗号和"引号"\n换行',
      themes: ['ict', 'talent'],
      source: { file: 'f', line: 3 },
      role: null,
      order: 0,
    },
    { id: 'b', text: '=1+1', themes: [], source: { file: 'f', line: 4 }, role: 'title', order: 1 },
  ],
};

describe('CSV', () => {
  it('has one header and every row, however many there are', () => {
    const many = { ...file, rows: () => Array.from({ length: 12_345 }, (_, id) => ({ id })) };
    const lines = toCsv(many).trimEnd().split('\r\n');
    expect([lines.length, lines[0], lines[5001], lines.at(-1)]).toEqual([12_346, 'id', '5000', '12344']);
  });

  it('quotes, flattens, joins lists, and leaves missing values empty', () => {
    expect(toCsv(file)).toBe(
      'id,text,themes,source_file,source_line,role,order\r\na,"含,逗号和""引号""\n换行",ict|talent,f,3,,0\r\nb,=1+1,,f,4,title,1\r\n',
    );
  });

  it('is described column by column', () => {
    expect(toCsvw(file).tableSchema.columns.map((column) => [column.name, column.datatype])).toEqual([
      ['id', 'string'],
      ['text', 'string'],
      ['themes', 'string'],
      ['source_file', 'string'],
      ['source_line', 'integer'],
      ['role', 'string'],
      ['order', 'integer'],
    ]);
  });
});
