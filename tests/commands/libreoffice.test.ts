/** What LibreOffice, where it is installed, reads in the files that people take away. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { tableXlsx } from '../../src/takeaway/xlsx.ts';
import { counts, read, sheet } from '../support/coded-sheet.ts';
import { converted, hasLibreOffice } from '../support/libreoffice.ts';
import { asShown, guarded, header, quoted, shown, table } from '../support/taken-table.ts';

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  it('reads CSV as the rows', () => {
    // From comma-separated UTF-8 with quotes, to the same.
    const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const csv = converted('table.csv', tableCsv(table), options).toString('utf8');
    expect(asShown(parse(csv, { bom: true }))).toEqual(asShown([header, ...guarded]));
  });

  it('reads a workbook as the rows', () => {
    const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0';
    const csv = converted('table.xlsx', tableXlsx(table), options).toString('utf8');
    expect(asShown(parse(csv, { bom: true }))).toEqual(asShown([header, ...shown]));
  });

  it('opens a document with its notes', async () => {
    const bytes = new Uint8Array(await (await quoted()).arrayBuffer());
    const text = converted('quoted.docx', bytes, 'txt:Text (encoded):UTF8').toString('utf8');
    for (const words of ['人才', '引进人才。', '专利', '7件', '自己的话', '甲规划[EB/OL].'])
      expect(text).toContain(words);
  });

  it('saves a coding sheet as it was', () => {
    const saved = converted('filled.xlsx', tableXlsx(sheet), 'xlsx:Calc MS Excel 2007 XML');
    expect(counts(read(new Uint8Array(saved)))).toEqual(counts(read(tableXlsx(sheet))));
  });
});
