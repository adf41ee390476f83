/** Saves a table in the format that a reader chooses. The writers are loaded when they are needed. */
import type { RichTable } from './rich-table.ts';
import { saveFile } from './save.ts';
import { richTable, type TakenTable } from './table.ts';

/** Formats of tables, by their endings. */
export type TableFormat = 'csv' | 'xlsx' | 'docx';

/** The commands of a menu that save tables, by the words for each form. */
export const tableFormats = (words: Readonly<Record<TableFormat, string>>) =>
  (['xlsx', 'docx', 'csv'] as const).map((value) => ({ value, words: words[value] }));

export const isTableFormat = (form: string): form is TableFormat =>
  form === 'csv' || form === 'xlsx' || form === 'docx';

/** Saves the table as `name` with the ending of the format; `rich` is the one for documents where it differs. */
export async function saveTable(
  format: TableFormat,
  name: string,
  table: TakenTable,
  rich: RichTable = richTable(table),
): Promise<void> {
  if (format === 'csv') {
    const { tableCsv } = await import('./csv.ts');
    saveFile(`${name}.csv`, 'text/csv', tableCsv(table));
  } else if (format === 'xlsx') {
    const { tableXlsx } = await import('./xlsx.ts');
    saveFile(
      `${name}.xlsx`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      tableXlsx(table),
    );
  } else {
    const { tableDocx } = await import('./docx.ts');
    saveFile(
      `${name}.docx`,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await tableDocx(rich),
    );
  }
}
