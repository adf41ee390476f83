/** Reads a CSV by its metadata, as the W3C's “Model for Tabular Data and Metadata on the Web” says a program does. */
import { parse } from 'csv-parse/sync';

/** What the metadata says of a column. */
interface Column {
  name: string;
  datatype: string;
  separator?: string;
  default?: string;
}
export interface Metadata {
  tableSchema: { columns: Column[] };
}

/** The rows, each by the names of its columns, with values of their types. Throws when a value is not of the type of its column. */
export function readCsv(csv: string, { tableSchema: { columns } }: Metadata): Record<string, unknown>[] {
  const [header = [], ...rows]: string[][] = parse(csv);
  const names = columns.map(({ name }) => name);
  if (header.join() !== names.join()) throw new Error(`Unexpected header ${header}, expected ${names}`);
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column.name, cellValue(cells[index] ?? '', column)])),
  );
}

/** An empty cell is a missing value, or no items; JSON has its blanks kept. */
function cellValue(cell: string, { name, datatype, separator, default: standIn = '' }: Column): unknown {
  const text = cell || standIn;
  try {
    if (separator !== undefined)
      return text === '' ? [] : text.split(separator).map((item) => value(item, datatype));
    return text === '' ? null : value(text, datatype);
  } catch (error) {
    throw new Error(`Unexpected ${JSON.stringify(cell)} in column ${name}, expected ${datatype}`, {
      cause: error,
    });
  }
}

function value(text: string, datatype: string): unknown {
  const matching = (pattern: RegExp) => {
    if (!pattern.test(text)) throw new Error(`${text} does not match ${pattern}`);
    return text;
  };
  switch (datatype) {
    case 'string':
      return text;
    case 'date':
      return matching(/^\d{4}-\d\d-\d\d$/);
    case 'boolean':
      return matching(/^(?:true|false)$/) === 'true';
    case 'integer':
      return Number(matching(/^-?\d+$/));
    case 'decimal':
      return Number(matching(/^-?\d+(?:\.\d+)?$/));
    case 'json':
      return JSON.parse(text);
    default:
      throw new Error(`${datatype} is not among the datatypes that the data use`);
  }
}
