/** A file of the open data as a table for a workbook: numbers as numbers, addresses as links. */

import { readSheet } from '../coding/read-sheet.ts';
import { sumOf } from '../pipeline/text/sum.ts';
import type { TakenCell, TakenTable } from '../takeaway/table.ts';

/** What the metadata of a CSV (CSV on the Web) says that a workbook needs. */
interface Metadata {
  tableSchema: { columns: readonly { name: string; datatype?: string; separator?: string }[] };
}

const NUMBERS = ['integer', 'decimal'];
/** Widths of columns, in characters of Latin text. */
const [NARROWEST, WIDEST] = [8, 60];
/** Rows that are looked at for the width of a column. */
const MEASURED = 50;

/** Reads a CSV of the open data. `page` completes the addresses of a site that does not know its own. */
export function dataTable(
  title: string,
  csv: Uint8Array,
  { tableSchema }: Metadata,
  page: string,
): TakenTable {
  const [names = [], ...lines] = readSheet(csv);
  const columns = names.map((name) => tableSchema.columns.find((column) => column.name === name));
  const rows = lines.map((cells) =>
    cells.map((cell, index): TakenCell => {
      const column = columns[index];
      if (cell === '') return null;
      // A list of numbers is text: 83|101.
      if (NUMBERS.includes(column?.datatype ?? '') && !column?.separator) return Number(cell);
      return /^(?:.*_)?url$/u.test(names[index] ?? '') ? new URL(cell, page).href : cell;
    }),
  );
  return {
    title,
    columns: names.map((name, index) => ({ name, width: widthOf([name, ...rows.map((row) => row[index])]) })),
    rows,
    sources: { heading: '', references: [] },
  };
}

/** The width of the longest of the first cells; a Chinese character is as wide as two Latin ones. */
function widthOf(cells: readonly unknown[]): number {
  const widths = cells
    .slice(0, MEASURED)
    .map((cell) => sumOf(String(cell ?? ''), (sign) => (sign > '\u02ff' ? 2 : 1)));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
}
