/** CSV (RFC 4180, UTF-8) and CSV on the Web metadata (W3C, csvw) of data files. */
import { latest } from '../pipeline/text/once.ts';
import { FOR_PROGRAMS, printCsv } from '../takeaway/csv.ts';
import { columnNames, columnType, SEPARATOR } from './columns.ts';
import type { DataFile } from './rows.ts';

/** Rows that are held as cells at once. */
const AT_ONCE = 5000;

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

/** The columns in the order in which the rows bring them; those of the schema where there is no row. Rows are looked at one by one: a large file is never held flat. */
const columnsOf = latest((rows: ReturnType<DataFile['rows']>, schema: DataFile['row']): readonly string[] => {
  if (rows.length === 0) return columnNames(schema);
  const names = new Set<string>();
  for (const row of rows) for (const name of flatten(row).keys()) names.add(name);
  return [...names];
});

/** A column of addresses: `url`, or that of an object in the row. */
const isAddress = (column: string) => /(?:^|_)url$/.test(column);

/**
 * The file as CSV with a header line; an empty field is a missing value. Text that a spreadsheet would run as
 * a formula (it begins with = + - @) is left as it is: the file is data, and the metadata says its type. `absolute` completes the
 * addresses of the site, which the JSON has without their host: a CSV is opened far from it.
 */
export function toCsv(file: DataFile, absolute: (address: string) => string = String): string {
  const rows = file.rows();
  const columns = columnsOf(rows, file.row);
  const cellsOf = (row: (typeof rows)[number]) => {
    const cells = flatten(row);
    return columns.map((column) => {
      const cell = cells.get(column) ?? null;
      return typeof cell === 'string' && isAddress(column) ? absolute(cell) : cell;
    });
  };
  const parts = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, part) =>
    printCsv(rows.slice(part * AT_ONCE, (part + 1) * AT_ONCE).map(cellsOf), FOR_PROGRAMS),
  );
  return [printCsv([columns], FOR_PROGRAMS), ...parts].join('');
}

/** Metadata of a CSV, `<name>.csv` where no other address is given, in the vocabulary of CSV on the Web. */
export function toCsvw(file: DataFile, url = `${file.name}.csv`) {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url,
    'dc:description': file.description,
    'dc:language': 'zh-CN',
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columnsOf(file.rows(), file.row).map((name) => ({
        name,
        titles: name,
        ...columnType(file.row, name),
      })),
    },
  };
}
