/** Tables as rows of the data contract. */
import type { ThemedClause } from './record.ts';

/** A table of a plan, cell by cell. */
export interface TableRow {
  id: string;
  plan: string;
  clause: string;
  caption: string | null;
  header: string[];
  rows: string[][];
  source: ThemedClause['source'];
}

/** The tables among the clauses of a plan, with the caption that stands before each. */
export function tableRows(plan: string, clauses: readonly ThemedClause[]): TableRow[] {
  return clauses.flatMap((clause, index) => {
    if (!clause.rows) return [];
    const before = clauses[index - 1];
    const headed = clause.table?.header === true;
    return [
      {
        id: clause.id,
        plan,
        clause: clause.id,
        caption: before?.kind === 'caption' ? before.text : null,
        header: headed ? (clause.rows[0] ?? []) : [],
        rows: headed ? clause.rows.slice(1) : clause.rows,
        source: clause.source,
      },
    ];
  });
}
