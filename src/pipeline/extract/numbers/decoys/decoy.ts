import type { Rule } from '../../../text/rule-table.ts';
/** The shape of a row that tells numbers apart that are no statements of quantity. */

/** A row. All of its parts must fit: the words before a number, the number with its unit and 以上, and the words behind. Each example has one number in 【】, which the row fits; each counterexample has numbers, none of which it fits. */
export type Decoy = Rule<{
  before?: RegExp;
  unit?: RegExp;
  after?: RegExp;
  /** Only numbers with a word of comparison are meant: 不足30张. */
  compared?: true;
  /** How many UTF-16 units before and behind the number are looked at; `SEEN` where it does not say. */
  sees?: number;
}>;

/** How many UTF-16 units before and behind a number are looked at. */
export const SEEN = 24;
