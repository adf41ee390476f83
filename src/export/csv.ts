/** CSV (RFC 4180, UTF-8) and CSV on the Web metadata (W3C, csvw) of data files. */
import { stringify } from 'csv-stringify/sync';
import type { DataFile } from './rows.ts';

/** Between the items of a list in one cell. */
const SEPARATOR = '|';

type Cell = string | number | boolean | null;

/** A row with nested fields as `source_line`, lists of words joined by `|`, other lists as JSON. */
function flatten(row: Record<string, unknown>, prefix = ''): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, value] of Object.entries(row)) {
    const name = prefix + key;
    if (Array.isArray(value)) {
      const plain = value.every((item) => typeof item === 'string' || typeof item === 'number');
      cells.set(name, plain ? value.join(SEPARATOR) : JSON.stringify(value));
    } else if (value !== null && typeof value === 'object') {
      for (const [inner, cell] of flatten(value as Record<string, unknown>, `${name}_`))
        cells.set(inner, cell);
    } else {
      cells.set(name, (value ?? null) as Cell);
    }
  }
  return cells;
}

function columnsOf(rows: readonly Map<string, Cell>[]): string[] {
  return [...new Set(rows.flatMap((row) => [...row.keys()]))];
}

/**
 * The file as CSV with a header line; an empty field is a missing value. Text that a spreadsheet would run as
 * a formula (it begins with = + - @) is left as it is: the file is data, and the metadata says its type.
 */
export function toCsv(file: DataFile): string {
  const rows = file.rows.map((row) => flatten(row));
  const columns = columnsOf(rows);
  return stringify(
    rows.map((row) => columns.map((column) => row.get(column) ?? null)),
    { header: true, columns, record_delimiter: '\r\n', quoted_match: /[\r\n]/, cast: { boolean: String } },
  );
}

/** Metadata of `<name>.csv` in the vocabulary of CSV on the Web. */
export function toCsvw(file: DataFile) {
  const rows = file.rows.map((row) => flatten(row));
  const lists = new Set(
    file.rows.flatMap((row) =>
      Object.entries(row).flatMap(([key, value]) =>
        Array.isArray(value) && value.every((item) => typeof item === 'string') ? [key] : [],
      ),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${file.name}.csv`,
    'dc:description': file.description,
    'dc:language': 'zh-CN',
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columnsOf(rows).map((name) => ({
        name,
        titles: name,
        datatype: datatypeOf(rows.map((row) => row.get(name) ?? null)),
        ...(lists.has(name) ? { separator: SEPARATOR } : {}),
      })),
    },
  };
}

function datatypeOf(values: readonly Cell[]): string {
  const present = values.filter((value) => value !== null);
  if (present.length > 0 && present.every((value) => Number.isInteger(value))) return 'integer';
  if (present.length > 0 && present.every((value) => typeof value === 'boolean')) return 'boolean';
  return 'string';
}
