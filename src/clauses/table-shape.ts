/** The rows of a table clause as they are shown and exported. */
import type { ClauseText } from '../pipeline/schemas/clause.ts';

/** A table as it is printed. */
export interface PrintedTable {
  /** The first row names the columns. */
  header: boolean;
  columns: number;
  rows: readonly (readonly string[])[];
}

/** Returns the table of a clause; null for other clauses. */
export function printedTable({ rows, table }: Pick<ClauseText, 'rows' | 'table'>): PrintedTable | null {
  return rows && { header: table?.header ?? false, columns: table?.columns ?? 1, rows };
}

/** Tables with more columns are wider than a phone. */
const NARROW = 3;
/** A cell that says how much, which one or in what unit, and no name of anything. */
const FIGURE = /^[\d\s.,，:：%％‰+±≥≤<>＜＞~～—–-]*$/u;

/**
 * Returns the number of the column, from 1, whose cells name the rows: the first that mostly has words. Null where the table has
 * few columns, or only figures in the first ones.
 */
export function namesColumn({ columns, header, rows }: PrintedTable): 1 | 2 | 3 | null {
  if (columns <= NARROW) return null;
  const body = header ? rows.slice(1) : rows;
  const isNames = (column: number) =>
    body.filter((cells) => !FIGURE.test(cells[column] ?? '')).length * 2 > body.length;
  return ([1, 2, 3] as const).find((column) => isNames(column - 1)) ?? null;
}

/** A row of a table. `count` is the number of printed cells where it differs from the number shown. */
export interface ShownRow {
  cells: readonly string[];
  /** A lone cell spans all columns. */
  across: boolean;
  count: number | undefined;
}

/** Returns the rows of a table; a row with too few cells is filled up, a lone cell spans all columns. */
export function shownRows({ columns, rows }: PrintedTable): ShownRow[] {
  return rows.map((cells) => {
    const across = columns > 2 && cells.findLastIndex((cell) => cell !== '') === 0;
    const missing = Math.max(0, columns - cells.length);
    const shown = across ? cells.slice(0, 1) : [...cells, ...Array<string>(missing).fill('')];
    return { cells: shown, across, count: shown.length === cells.length ? undefined : cells.length };
  });
}
