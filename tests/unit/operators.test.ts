/** Words of comparison: the first row that fits the words beside a number is the one whose example they are. */
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/pipeline/extract/numbers/quantities.ts';
import type { Comparator } from '../../src/pipeline/schemas/facts.ts';
import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';

interface Row {
  id: string;
  comparator: Comparator;
  examples: readonly string[];
  counterexamples: readonly string[];
}

describe.each([
  ['operators before', (words: string) => `${words}50家`],
  ['operators after', (words: string) => `收入50家${words}`],
] as const)('%s', (table, textOf) => {
  const comparatorOf = (words: string) => findQuantities(textOf(words))[0]?.comparator;
  const rows = (RULE_TABLES.get(table) ?? []) as Row[];
  it.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    for (const words of row.examples) expect(comparatorOf(words), words).toBe(row.comparator);
    for (const words of row.counterexamples) {
      expect(comparatorOf(words), words).toBeDefined();
      expect(comparatorOf(words), words).not.toBe(row.comparator);
    }
  });
});
