/** The clauses of a section as a file, made from the page. Loaded when first asked for. */
import { loadSpeech } from '../../i18n/browser.ts';
import { type ClauseRow, clauseTable } from '../../takeaway/clause-table.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import { saveTable, type TableFormat } from '../../takeaway/take-table.ts';

/** What is downloaded: clauses under a title, and the reference to the plan. */
export interface DownloadedClauses {
  /** What the name of the file says: the plan and the section. */
  of: readonly string[];
  title: string;
  rows: readonly ClauseRow[];
  reference: string;
}

/** Saves clauses in a format. `locale` and `root` are the language of the page and the address of its pages. */
export async function downloadClauses(
  format: TableFormat | 'markdown',
  { of, title, rows, reference }: DownloadedClauses,
  { locale, root }: { locale: string; root: string },
): Promise<void> {
  const name = fileName('clauses', ...of);
  if (format === 'markdown') {
    saveFile(`${name}.md`, 'text/markdown', passagesMarkdown(title, [{ heading: '', passages: rows }]));
    return;
  }
  const { t } = await loadSpeech(locale, root);
  const sources = { heading: t.compare.sources, references: [reference] };
  await saveTable(format, name, clauseTable(title, t.take.columns, rows, sources));
}
