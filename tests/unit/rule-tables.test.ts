/** What every row of the tables of rules of extraction has, whatever it is for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';

interface Row {
  id?: string;
  examples?: readonly unknown[];
  counterexamples?: readonly unknown[];
}

/** The file beside this one that holds the rows of each table to their examples and counterexamples. */
const HELD_BY: Readonly<Record<string, string>> = {
  decoys: 'decoys',
  counts: 'counts',
  'number forms': 'number-forms',
  'operators before': 'operators',
  'operators after': 'operators',
  relations: 'fact-names',
  'name rewrites': 'fact-names',
  'lead rewrites': 'fact-names',
  'arranged rewrites': 'fact-names',
  'said rewrites': 'fact-names',
  'outcome rewrites': 'fact-names',
  'thing rewrites': 'fact-names',
  'predicate rewrites': 'fact-names',
  'name doubts': 'fact-names',
  'unit doubts': 'fact-names',
  counterparts: 'words-in-turn',
  'in turn': 'words-in-turn',
  'turns of things': 'words-in-turn',
  'subjects around': 'subject-forms',
  'subjects before': 'subject-forms',
  'own genre': 'own-words',
  'own years': 'own-words',
  'own period': 'own-words',
  support: 'support',
  conditions: 'support',
  'statements beside support': 'support',
  columns: 'table-columns',
  instruments: 'instruments',
  'instrument-contexts': 'instruments',
  degrees: 'degrees',
  types: 'type-rules',
};

const MODULES = import.meta.glob('../../src/pipeline/extract/**/*.ts');
await Promise.all(Object.values(MODULES).map((load) => load()));
const tables = [...RULE_TABLES] as [name: string, rows: Row[]][];

describe.each(tables)('a rule of the table %s', (table, rows) => {
  it('has a name', () => {
    const names = rows.map(({ id }) => id ?? '');
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  });
  it('has texts that it fits and texts that it does not', () => {
    const bare = rows.filter(
      ({ examples = [], counterexamples = [] }) => examples.length === 0 || counterexamples.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  it('is held to them', () => {
    const file = new URL(`${HELD_BY[table]}.test.ts`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toMatch(/[cC]ounterexamples/u);
  });
});

it('no two rules of any tables share a name', () => {
  const names = tables.flatMap(([, rows]) => rows.flatMap(({ id }) => id ?? []));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
