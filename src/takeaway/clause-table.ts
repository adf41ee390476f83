/** Clauses as a table: one set of columns, wherever they are taken from. */

import type { TakenCell, TakenTable } from './table.ts';
import type { TakenPassage } from './taken-passage.ts';
import { WIDTH } from './widths.ts';

/** A clause as a row; what is not known of it where it is taken is empty. */
export interface ClauseRow extends TakenPassage {
  /** The titles of the sections around it, outermost first, joined by ›. */
  section?: string;
  /** The type of its section in words. */
  type?: string;
  /** What it is to what was asked for: found as typed, assigned to the theme. */
  relation?: string;
  /** The reference to it in a running style. */
  citation?: string;
}

/** The names of the columns in a language, in their order. */
export type ClauseColumns = Readonly<Record<keyof ClauseRow, string>>;

/** Widths of the columns, in characters; those for spreadsheets alone. */
const COLUMNS: readonly { key: keyof ClauseRow; width: number; dataOnly?: true }[] = [
  { key: 'plan', width: WIDTH.name },
  { key: 'locus', width: WIDTH.name },
  { key: 'section', width: WIDTH.name },
  { key: 'type', width: WIDTH.number, dataOnly: true },
  { key: 'text', width: WIDTH.text },
  { key: 'relation', width: WIDTH.word, dataOnly: true },
  { key: 'url', width: WIDTH.address, dataOnly: true },
  { key: 'citation', width: WIDTH.words, dataOnly: true },
];

/** Returns the table of clauses; a locus leads to its clause. */
export function clauseTable(
  title: string,
  names: ClauseColumns,
  rows: readonly ClauseRow[],
  sources: TakenTable['sources'],
): TakenTable {
  return {
    title,
    columns: COLUMNS.map(({ key, width, dataOnly }) => ({
      name: names[key],
      width,
      ...(dataOnly && { dataOnly }),
    })),
    rows: rows.map((row) =>
      COLUMNS.map(({ key }): TakenCell => {
        const value = row[key] ?? '';
        return key === 'locus' && value !== '' && row.url !== ''
          ? [{ words: value, url: row.url }]
          : value || null;
      }),
    ),
    sources,
  };
}
