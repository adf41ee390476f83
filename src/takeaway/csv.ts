/** CSV (RFC 4180), of the open data and of what pages hand out. */
import { type CellValue, cellValue, type TakenTable } from './table.ts';

/** How a CSV is written. */
interface CsvForm {
  /** Writes a byte order mark first, without which spreadsheets misread UTF-8. */
  bom: boolean;
  /** Writes an apostrophe before text that a spreadsheet would run as a formula; `withoutGuard` takes it away. */
  escapesFormulas: boolean;
}

/** For people: what Excel and WPS open. */
const FOR_SPREADSHEETS: CsvForm = { bom: true, escapesFormulas: true };
/** For programs: the values as they are. */
export const FOR_PROGRAMS: CsvForm = { bom: false, escapesFormulas: false };

/** What makes a cell need quotation marks: RFC 4180, and any line break, at which a parser may end a record. */
const QUOTED = /[",\r\n]/;
/** How a formula begins, in either width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Returns text as it was before an apostrophe kept a spreadsheet from running it. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** Lines of CSV ended by CRLF; a missing value is an empty cell. */
export function printCsv(
  rows: readonly (readonly (CellValue | boolean)[])[],
  { bom, escapesFormulas }: CsvForm,
): string {
  const printCell = (value: CellValue | boolean) => {
    if (typeof value !== 'string') return String(value ?? '');
    const text = escapesFormulas && FORMULA.test(value) ? `'${value}` : value;
    return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => `${row.map(printCell).join(',')}\r\n`);
  return `${bom ? '\ufeff' : ''}${lines.join('')}`;
}

/** A table that is taken away as CSV for spreadsheets, its names in the first line; of a cell that leads somewhere, the words. */
export function tableCsv({ columns, rows }: Pick<TakenTable, 'columns' | 'rows'>): string {
  const names = columns.map(({ name }) => name);
  return printCsv([names, ...rows.map((cells) => cells.map(cellValue))], FOR_SPREADSHEETS);
}
