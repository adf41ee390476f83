/** Numbers that are no statements of quantity: parts of names, thresholds, parameters of rules. Each is known by a row. */
import { ruleTable } from '../../text/rule-table.ts';
import { type Decoy, SEEN } from './decoys/decoy.ts';
import { NAME_DECOYS } from './decoys/names.ts';
import { RULE_DECOYS } from './decoys/order-and-law.ts';
import { PART_DECOYS } from './decoys/parts-of-many.ts';
import { TIME_DECOYS } from './decoys/people-and-times.ts';
import { SIZE_DECOYS } from './decoys/sizes.ts';
import { SUM_DECOYS } from './decoys/sums.ts';
import { SUPPORT_DECOYS } from './decoys/terms-of-support.ts';
import type { Quantity } from './quantities.ts';

/** All rows. The first that fits gives its id. */
export const DECOYS: readonly Decoy[] = ruleTable('decoys', [
  ...RULE_DECOYS,
  ...SIZE_DECOYS,
  ...SUM_DECOYS,
  ...PART_DECOYS,
  ...NAME_DECOYS,
  ...TIME_DECOYS,
  ...SUPPORT_DECOYS,
]);

/** The words that a row looks at. */
export function wordsSeen(
  { sees = SEEN }: Decoy,
  text: string,
  { start, end }: Pick<Quantity, 'start' | 'end'>,
): { before: string; unit: string; after: string } {
  return {
    before: text.slice(Math.max(0, start - sees), start),
    unit: text.slice(start, end),
    after: text.slice(end, end + sees),
  };
}

/** True where all parts of a row fit the words around a quantity. `text` with its names masked. */
export function isDecoyOf(row: Decoy, text: string, quantity: Quantity): boolean {
  const { before, unit, after } = wordsSeen(row, text, quantity);
  return (
    !(row.compared && quantity.comparator === '=') &&
    (row.unit?.test(unit) ?? true) &&
    (row.after?.test(after) ?? true) &&
    (row.before?.test(before) ?? true)
  );
}

/** The id of the row that says that a quantity is no statement; null where it may be one. `text` with its names masked. */
export function decoyOf(text: string, quantity: Quantity): string | null {
  return DECOYS.find((row) => isDecoyOf(row, text, quantity))?.id ?? null;
}
