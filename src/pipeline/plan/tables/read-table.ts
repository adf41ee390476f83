/** What the readers of the several layouts have in common. */
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';

/** A table read from the tokens `from` to `to` (exclusive). */
export interface ReadTable {
  from: number;
  to: number;
  /** Cells of the head; none where the table has no head. */
  header: Passage[];
  rows: Passage[][];
  joins: TableJoin[];
  /** Tokens of a head that is printed again. */
  repeatedHeads: number[];
  /** Tokens that are only lines of dashes and the like. */
  rules?: number[];
  /** Characters that stand between cells. */
  borders?: Passage[];
}
