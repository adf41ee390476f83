/** What every row of the tables of rules of extraction has, whatever it is for. Tests of the tables hold the examples. */
import { describe, expect, it } from 'vitest';
import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';

interface Row {
  id?: string;
  examples?: readonly unknown[];
  counterexamples?: readonly unknown[];
}

/** Types of sections are shown by the outlines of `section-types.test.ts`: a row asks for the sections around one, which no phrase has. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['types']);

const MODULES = import.meta.glob('../../src/pipeline/extract/**/*.ts');
await Promise.all(Object.values(MODULES).map((load) => load()));
const tables = [...RULE_TABLES] as [name: string, rows: Row[]][];

describe.each(tables)('a rule of the table %s', (table, rows) => {
  it.skipIf(SHOWN_ELSEWHERE.has(table))('has a name', () => {
    const names = rows.map(({ id }) => id ?? '');
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  });
  it.skipIf(SHOWN_ELSEWHERE.has(table))('has texts that it fits and texts that it does not', () => {
    const bare = rows.filter(
      ({ examples = [], counterexamples = [] }) => examples.length === 0 || counterexamples.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

it('no two rules of any tables share a name', () => {
  const names = tables.flatMap(([, rows]) => rows.flatMap(({ id }) => id ?? []));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
