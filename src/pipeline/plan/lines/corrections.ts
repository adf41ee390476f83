/**
 * What a person says of the lines of a plan, against the rules (`lines` and `joins` of the manifest). The stages ask a token what it
 * is told to be and do not look at its words then.
 */
import type { JoinCorrection, LineCorrection } from '../../schemas/corrections.ts';

/** What one line is told to be. */
export interface Told {
  correction: LineCorrection;
  /** The first line of its correction. */
  isFirst: boolean;
  /** Cells of a line of a table: the UTF-16 offset at which each begins, its row and column, both 0-based. */
  cells: readonly { start: number; row: number; column: number }[];
}

/** All that a person says of the lines of a plan; lines are 1-based. */
export interface Corrections {
  lines: ReadonlyMap<number, Told>;
  /** By the line that the paragraph ends on. */
  joins: ReadonlyMap<number, JoinCorrection['next']>;
}

/** Nothing is said. */
export const NO_CORRECTIONS: Corrections = { lines: new Map(), joins: new Map() };
