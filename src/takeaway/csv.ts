/** Passages as a table for spreadsheets. */
import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * CSV (RFC 4180) with a header line. It begins with a byte order mark, without which spreadsheets misread UTF-8,
 * and a cell that a spreadsheet would run as a formula (= + - @ first) gets an apostrophe before it.
 */
export function csvTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { header: true, columns: [...columns], bom: true, escape_formulas: true, record_delimiter: '\r\n' },
  );
}
