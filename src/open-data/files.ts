/** The files of the open data, as their page lists them. */
import type { Corpus } from '../corpus/model.ts';
import { columnNames, columnType } from '../export/columns.ts';
import { toCsv } from '../export/csv.ts';
import { dataJson } from '../export/data-json.ts';
import { dataFiles } from '../export/rows.ts';
import { once } from '../pipeline/text/once.ts';

/** A file with its sizes in bytes. */
export interface ListedFile {
  name: string;
  description: string;
  rows: number;
  json: number;
  csv: number;
  columns: { name: string; type: string }[];
}

/** Lists the files, once for all languages. */
export const listedFiles = once((corpus: Corpus): ListedFile[] =>
  dataFiles(corpus).map((file) => {
    const rows = file.rows();
    return {
      name: file.name,
      description: file.description,
      rows: rows.length,
      json: Buffer.byteLength(dataJson(rows)),
      csv: Buffer.byteLength(toCsv(file)),
      columns: columnNames(file.row).map((name) => ({ name, type: columnType(file.row, name).datatype })),
    };
  }),
);
