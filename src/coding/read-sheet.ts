/** Reads a filled coding sheet: a workbook, or CSV as spreadsheets save it. */
import { parse } from 'csv-parse/browser/esm/sync';
import { readXlsx } from './read-xlsx.ts';

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** CSV is UTF-8 or, as Excel in China saves it, GBK. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Returns the rows of a file, whatever they are of. Throws for a file that is no sheet. */
export function readSheet(bytes: Uint8Array): string[][] {
  if (isZip(bytes)) return readXlsx(bytes);
  const text = decoded(bytes);
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0];
  return parse(text, { bom: true, delimiter: delimiter ?? ',', relax_column_count: true });
}
