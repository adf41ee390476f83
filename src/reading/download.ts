/** The clauses of a section as a file, made from the page. Loaded when first asked for. */
import { csvTable } from '../takeaway/csv.ts';
import { passagesMarkdown } from '../takeaway/markdown.ts';
import type { Passage } from '../takeaway/passage.ts';
import { saveFile } from '../takeaway/save.ts';

/** Columns of the table. */
const COLUMNS = ['plan', 'locus', 'text', 'url'] as const;

/** Saves the passages under `name`, without extension, in the format. */
export function downloadPassages(
  format: 'csv' | 'markdown',
  name: string,
  title: string,
  passages: readonly Passage[],
): void {
  if (format === 'csv') {
    const rows = passages.map((passage) => COLUMNS.map((column) => passage[column]));
    saveFile(`${name}.csv`, 'text/csv', csvTable(COLUMNS, rows));
  } else {
    saveFile(`${name}.md`, 'text/markdown', passagesMarkdown(title, [{ heading: '', passages }]));
  }
}
