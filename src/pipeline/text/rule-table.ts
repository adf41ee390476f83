/** The tables of rules about the words of a text, by name. */

/** A row of a table of rules: when it fits, what it gives, and texts that it fits and does not. Examples are tests (`tests/unit/rule-tables.test.ts`). */
export type Rule<When, Gives = unknown, Example = string, Counterexample = string> = When &
  Gives & {
    /** Names the row; no two rows of any table share it. */
    readonly id: string;
    readonly examples: readonly Example[];
    readonly counterexamples: readonly Counterexample[];
  };

/** Every table, whose rows a benchmark takes out one at a time to see what they do (`npm run bench:ablation`). */
export const RULE_TABLES = new Map<string, unknown[]>();

/** Makes a table of rules known under a name, and returns its rows. Rules ask the table itself whenever they are tried, so that they see which rows it has. */
export function ruleTable<Row extends Rule<unknown, unknown, unknown, unknown>>(
  name: string,
  rows: readonly Row[],
): readonly Row[] {
  const table = [...rows];
  RULE_TABLES.set(name, table);
  return table;
}
