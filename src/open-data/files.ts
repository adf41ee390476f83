/** The files of the open data, as their page lists them. */
import { dataEnding } from '../corpus/file-endings.ts';
import type { Corpus } from '../corpus/model.ts';
import { columnNames, columnType } from '../export/columns.ts';
import { toCsv } from '../export/csv.ts';
import { dataJson } from '../export/data-json.ts';
import { written } from '../export/packed.ts';
import { dataFiles } from '../export/rows.ts';
import { once } from '../pipeline/text/once.ts';

/** A file in one format: its name in `data/`, and its size in bytes. */
interface Format {
  file: string;
  bytes: number;
}

/** Rows in both formats. */
export interface ListedFile {
  name: string;
  description: string;
  rows: number;
  json: Format;
  csv: Format;
  columns: { name: string; type: string }[];
}

/** Lists the files, once for all languages. */
export const listedFiles = once((corpus: Corpus): ListedFile[] =>
  dataFiles(corpus).map((file) => {
    const rows = file.rows();
    const format = (name: 'json' | 'csv', text: string): Format => {
      const ending = dataEnding(file.name, name, corpus.plans.length);
      return { file: `${file.name}.${ending}`, bytes: Buffer.byteLength(written(text, ending)) };
    };
    return {
      name: file.name,
      description: file.description,
      rows: rows.length,
      json: format('json', dataJson(rows)),
      csv: format('csv', toCsv(file)),
      columns: columnNames(file.row).map((name) => ({ name, type: columnType(file.row, name).datatype })),
    };
  }),
);
