/** Words that stand for one another in lists of names: each example has the names of its row, each counterexample stays as it is printed. */
import { expect, it } from 'vitest';
import { completedNames, type WordsInTurn } from '../../src/pipeline/extract/names/subject-lists.ts';
import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

const rowsOf = (...tables: string[]) =>
  tables.flatMap((table) =>
    ((RULE_TABLES.get(table) ?? []) as WordsInTurn[]).map((row) => [row.id, row] as const),
  );

it.each(rowsOf('counterparts', 'in turn'))('%s', (_, { words, examples, counterexamples }) => {
  for (const [list, names] of examples) {
    expect(words.filter((word) => list.includes(word)).length, list).toBeGreaterThan(1);
    expect(completedNames(list.split('、')), list).toEqual(names);
  }
  for (const list of counterexamples) expect(completedNames(list.split('、'))).toEqual(list.split('、'));
});

it.each(rowsOf('turns of things'))('%s', (_, { examples, counterexamples }) => {
  const namesIn = (text: string) => findIndicators(text, contextOfAims()).map(({ name }) => name);
  for (const [text, names] of examples) expect(namesIn(text)).toEqual(names);
  for (const text of counterexamples) {
    const [first = '', second = ''] = namesIn(text);
    expect(first).not.toBe('');
    expect(second.startsWith(first.slice(0, 2)), `${text} ${second}`).toBe(false);
  }
});
