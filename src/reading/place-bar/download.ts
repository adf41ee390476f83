/** The clauses of a section as a file, made from the page. Loaded when first asked for. */
import { csvTable } from '../../takeaway/csv.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import type { TakenPassage } from '../../takeaway/taken-passage.ts';

/** Columns of the table. */
const COLUMNS = ['plan', 'locus', 'text', 'url'] as const;

/** Saves the passages under `name`, without extension, in the format. */
export function downloadPassages(
  format: 'csv' | 'markdown',
  name: string,
  title: string,
  passages: readonly TakenPassage[],
): void {
  if (format === 'csv') {
    const rows = passages.map((passage) => COLUMNS.map((column) => passage[column]));
    saveFile(`${name}.csv`, 'text/csv', csvTable(COLUMNS, rows));
  } else {
    saveFile(`${name}.md`, 'text/markdown', passagesMarkdown(title, [{ heading: '', passages }]));
  }
}
