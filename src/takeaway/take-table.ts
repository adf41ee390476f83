/** Saves a table in the format that a reader chooses. The writers are loaded when they are needed. */
import type { RichTable } from './rich-table.ts';
import { saveFile } from './save.ts';
import { richTable, type TakenTable } from './table.ts';

/** Formats of tables, by their names in menus. */
export const TABLE_FORMATS = ['xlsx', 'docx', 'csv', 'markdown'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const isTableFormat = (form: string): form is TableFormat =>
  (TABLE_FORMATS as readonly string[]).includes(form);

/** How each format is written: ending and type of the file, and what loads its writer. */
const WRITERS = {
  csv: async (table) => {
    const { tableCsv } = await import('./csv.ts');
    return ['csv', 'text/csv', tableCsv(table)];
  },
  xlsx: async (table) => {
    const { tableXlsx } = await import('./xlsx.ts');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return ['xlsx', type, tableXlsx(table)];
  },
  docx: async (_table, rich) => {
    const { tableDocx } = await import('./docx.ts');
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return ['docx', type, await tableDocx(rich)];
  },
  markdown: async (_table, rich) => {
    const { tableMarkdown } = await import('./markdown.ts');
    return ['md', 'text/markdown', tableMarkdown(rich)];
  },
} as const satisfies Record<
  TableFormat,
  (table: TakenTable, rich: RichTable) => Promise<readonly [string, Parameters<typeof saveFile>[1], BlobPart]>
>;

/** Saves the table as `name` with the ending of the format; `rich` is the one for documents where it differs. */
export async function saveTable(
  format: TableFormat,
  name: string,
  table: TakenTable,
  rich: RichTable = richTable(table),
): Promise<void> {
  const [ending, type, content] = await WRITERS[format](table, rich);
  saveFile(`${name}.${ending}`, type, content);
}
