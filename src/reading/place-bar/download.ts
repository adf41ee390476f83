/** The clauses of a section as a file. Loaded when first asked for. */
import { inTitleMarks } from '../../pipeline/text/quotation-marks.ts';
import { csvTable } from '../../takeaway/csv.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import { fetchRecord } from '../plan-record.ts';
import { sectionPassages } from './section-passages.ts';

/** Columns of the table. */
const COLUMNS = ['plan', 'locus', 'text', 'url'] as const;

/** What is downloaded: a section with its locus, of the plan whose rows are at `record`. */
export interface SectionDownload {
  record: string;
  section: string;
  locus: string;
  /** Gives the absolute address of a clause. */
  address: (id: string) => string;
}

/** Saves the clauses of a section under a name, without extension. Resolves with their number. */
export async function downloadSection(
  format: string,
  name: string,
  { record: source, section, locus, address }: SectionDownload,
): Promise<number> {
  const record = await fetchRecord(source);
  const passages = sectionPassages(record, section, address);
  if (format === 'csv') {
    const rows = passages.map((passage) => COLUMNS.map((column) => passage[column]));
    saveFile(`${name}.csv`, 'text/csv', csvTable(COLUMNS, rows));
  } else {
    const title = `${inTitleMarks(record.plan.title)}${locus}`;
    saveFile(`${name}.md`, 'text/markdown', passagesMarkdown(title, [{ heading: '', passages }]));
  }
  return passages.length;
}
