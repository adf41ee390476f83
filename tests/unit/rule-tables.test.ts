/** What every row of the tables of rules of extraction has, whatever it is for. */
import { describe, expect, it } from 'vitest';
import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';

interface Row {
  id?: string;
  examples?: readonly unknown[];
  counterexamples?: readonly unknown[];
}

const MODULES = import.meta.glob('../../src/pipeline/extract/**/*.ts');
await Promise.all(Object.values(MODULES).map((load) => load()));
const tables = [...RULE_TABLES] as [name: string, rows: Row[]][];
const named = tables.filter(([, rows]) => rows.some((row) => 'id' in row));

describe.each(named)('a rule of the table %s', (_, rows) => {
  const names = rows.map(({ id }) => id ?? '');
  it('has a name of its own', () => {
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
  it('says what it is for, and what it is not for', () => {
    for (const row of rows)
      if ('examples' in row) {
        expect(row.examples?.length).toBeGreaterThan(0);
        expect('counterexamples' in row ? row.counterexamples?.length : 1).toBeGreaterThan(0);
      }
  });
});

it('no two tables have a rule of one name', () => {
  const names = named.flatMap(([, rows]) => rows.flatMap(({ id }) => id ?? []));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
