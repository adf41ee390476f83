import type { Remark } from '../../diagnostics/remark.ts';
import type { TableBlock, TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';
import type { Budget } from './budget.ts';

export interface TableRegion {
  from: number;
  to: number;
  table: TableBlock;
  joins: TableJoin[];
  repeatedHeads: number[];
  rules?: number[];
  borders?: Passage[];
}

export function findTables(
  _tokens: readonly LineToken[],
  _budget: Budget,
): { regions: TableRegion[]; remarks: Remark[] } {
  return { regions: [], remarks: [] };
}
