import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { toCsv, toCsvw } from '../../src/export/csv.ts';
import { readCsv } from '../support/csvw.ts';

const file = {
  name: 'clauses',
  description: 'rows',
  row: z.strictObject({
    id: z.string(),
    text: z.string(),
    themes: z.array(z.string()),
    source: z.strictObject({ file: z.string(), line: z.int() }),
    role: z.enum(['title']).nullable(),
    order: z.int().min(0),
  }),
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
    const many = {
      ...file,
      row: z.strictObject({ id: z.int() }),
      rows: () => Array.from({ length: 12_345 }, (_, id) => ({ id })),
    };
    const lines = toCsv(many).trimEnd().split('\r\n');
    expect([lines.length, lines[0], lines[5001], lines.at(-1)]).toEqual([12_346, 'id', '5000', '12344']);
  });

  it('quotes, flattens, joins lists, and leaves missing values empty', () => {
    expect(toCsv(file)).toBe(
      'id,text,themes,source_file,source_line,role,order\r\na,"含,逗号和""引号""\n换行",ict|talent,f,3,,0\r\nb,=1+1,,f,4,title,1\r\n',
    );
  });

  it('has addresses with their host where it is known, in every column of them', () => {
    const linked = {
      ...file,
      row: z.strictObject({ url: z.string(), a: z.strictObject({ url: z.string() }), words: z.string() }),
      rows: () => [{ url: '/plans/a/#s1', a: { url: '/plans/b/' }, words: '/plans/' }],
    };
    expect(toCsv(linked, (address) => `https://example.org${address}`).split('\r\n')[1]).toBe(
      'https://example.org/plans/a/#s1,https://example.org/plans/b/,/plans/',
    );
  });

  it('has its header, and is described, where there is no row', () => {
    const empty = { ...file, rows: () => [] };
    expect(toCsv(empty)).toBe('id,text,themes,source_file,source_line,role,order\r\n');
    expect(toCsvw(empty)).toEqual(toCsvw(file));
  });

  it('is described column by column', () => {
    expect(toCsvw(file).tableSchema.columns).toEqual([
      { name: 'id', titles: 'id', datatype: 'string' },
      { name: 'text', titles: 'text', datatype: 'string' },
      { name: 'themes', titles: 'themes', datatype: 'string', separator: '|' },
      { name: 'source_file', titles: 'source_file', datatype: 'string' },
      { name: 'source_line', titles: 'source_line', datatype: 'integer' },
      { name: 'role', titles: 'role', datatype: 'string' },
      { name: 'order', titles: 'order', datatype: 'integer' },
    ]);
  });
});

/** A file of one column: how the column is described, and its values as they are read back by that. */
function published(field: z.ZodType, ...values: unknown[]) {
  const row = z.strictObject({ field });
  const one = { name: 'a', description: '', row, rows: () => values.map((value) => ({ field: value })) };
  const metadata = toCsvw(one);
  const [column] = metadata.tableSchema.columns;
  const { name: _name, titles: _titles, ...type } = column ?? { name: '', titles: '' };
  return { type, values: readCsv(toCsv(one), metadata).map((cells) => cells['field']) };
}

describe('the type of a column', () => {
  const words = z.array(z.string());
  const objects = z.array(z.strictObject({ a: z.string() }));

  it('is decimal where the schema allows fractions, whatever the values of the day are', () => {
    const decimal = { type: { datatype: 'decimal' }, values: [3.08, 2, null] };
    expect(published(z.number().nullable(), 3.08, 2, null)).toEqual(decimal);
    expect(published(z.number(), 2).type).toEqual(decimal.type);
    expect(published(z.number().min(0).max(1).nullable(), null).type).toEqual(decimal.type);
  });

  it('is that of its items for a list, with a separator', () => {
    const years = { type: { datatype: 'integer', separator: '|' }, values: [[2016, 2020], []] };
    expect(published(z.tuple([z.int(), z.int()]).nullable(), [2016, 2020], null)).toEqual(years);
    expect(published(words, [], ['含', '券'])).toEqual({
      type: { datatype: 'string', separator: '|' },
      values: [[], ['含', '券']],
    });
  });

  it('is JSON for a list of objects or lists, and an empty cell is an empty one', () => {
    const json = { datatype: 'json', default: '[]' };
    const some = [[], [{ a: '一|二' }]];
    expect(published(objects, ...some)).toEqual({ type: json, values: some });
    expect(published(objects, []).type).toEqual(json);
    expect(published(z.array(words), [['a', ''], []]).type).toEqual(json);
  });

  it('is boolean or a date where the schema says so', () => {
    expect(published(z.boolean(), true, false)).toEqual({
      type: { datatype: 'boolean' },
      values: [true, false],
    });
    expect(published(z.iso.date().nullable(), null, '2016-12-28')).toEqual({
      type: { datatype: 'date' },
      values: [null, '2016-12-28'],
    });
  });

  it('is found in every kind of row, and under any key of a record', () => {
    const row = z.union([
      z.strictObject({ a: z.record(z.string(), z.int()) }),
      z.strictObject({ b: z.strictObject({ c: z.boolean() }).nullable() }),
    ]);
    const rows = () => [{ a: { x: 1 } }, { b: { c: true } }];
    const { columns } = toCsvw({ ...file, row, rows }).tableSchema;
    expect(columns.map(({ name, datatype }) => `${name} ${datatype}`)).toEqual([
      'a_x integer',
      'b_c boolean',
    ]);
  });

  it('is not made up: a field that the schema does not have stops the build', () => {
    expect(() => toCsvw({ ...file, row: z.strictObject({ id: z.string() }) })).toThrow(
      'Unexpected column text',
    );
  });
});
