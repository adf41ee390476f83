/** CSV (RFC 4180), of the open data and of what pages hand out. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { type CellValue, cellValue, type TakenTable } from './table.ts';

/** How a CSV is written. */
interface CsvForm {
  /** Writes a byte order mark first, without which spreadsheets misread UTF-8. */
  bom: boolean;
  /** Writes an apostrophe before text that a spreadsheet would run as a formula: text that begins with = + - @. */
  escapesFormulas: boolean;
}

/** For people: what Excel and WPS open. */
const FOR_SPREADSHEETS: CsvForm = { bom: true, escapesFormulas: true };
/** For programs: the values as they are. */
export const FOR_PROGRAMS: CsvForm = { bom: false, escapesFormulas: false };

/** Lines of CSV ended by CRLF; a cell that has a line break of any kind is quoted, a missing value is an empty cell. */
export function printCsv(rows: readonly (readonly (CellValue | boolean)[])[], form: CsvForm): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom: form.bom,
      escape_formulas: form.escapesFormulas,
      record_delimiter: '\r\n',
      // The library quotes for the delimiter of records only, and a parser ends a record at any line break.
      quoted_match: /[\r\n]/,
      cast: {
        boolean: String,
        number: (value) => ({ value: String(value), escape_formulas: false }),
      },
    },
  );
}

/** A table as CSV for spreadsheets, its names in the first line. */
export function csvTable(columns: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return printCsv([columns, ...rows], FOR_SPREADSHEETS);
}

/** A table that is taken away as CSV for spreadsheets; of a cell that leads somewhere, the words. */
export function tableCsv({ columns, rows }: TakenTable): string {
  return csvTable(
    columns.map(({ name }) => name),
    rows.map((cells) => cells.map(cellValue)),
  );
}
