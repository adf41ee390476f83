/** Files of the open data as tables for workbooks. */
import { describe, expect, it } from 'vitest';
import { dataTable } from '../../src/open-data/data-table.ts';

const metadata = {
  tableSchema: {
    columns: [
      { name: 'id', datatype: 'string' },
      { name: 'value', datatype: 'decimal' },
      { name: 'at', datatype: 'integer', separator: '|' },
      { name: 'url', datatype: 'string' },
    ],
  },
};
const table = (csv: string) =>
  dataTable('parks', new TextEncoder().encode(csv), metadata, 'https://plans.example.org/site/data/');

describe('a file of the open data', () => {
  it('has numbers as numbers, lists as they are, missing values as none, and whole addresses', () => {
    const { rows } = table('id,value,at,url\r\n"草坪\n湖面",0.50,3|9,/plans/park/#s1\r\n007,,,\r\n');
    expect(rows).toEqual([
      ['草坪\n湖面', 0.5, '3|9', 'https://plans.example.org/plans/park/#s1'],
      ['007', null, null, null],
    ]);
  });

  it('has columns as wide as their words, within bounds', () => {
    const long = '长'.repeat(100);
    const { columns } = table(`id,value,at,url\r\n${long},1,,\r\n`);
    expect(columns.map(({ name, width }) => [name, width])).toEqual([
      ['id', 60],
      ['value', 8],
      ['at', 8],
      ['url', 8],
    ]);
  });
});
