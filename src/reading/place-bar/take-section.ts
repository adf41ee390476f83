/** The clauses of a section as a file, or in the basket. Loaded when first asked for. */
import { keepClauses } from '../../basket/keep.ts';
import { asText, type CitationStyle } from '../../cite/index.ts';
import type { Citation } from '../../cite/record.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import { inTitleMarks } from '../../pipeline/text/quotation-marks.ts';
import { fetchJson } from '../../shell/fetch-json.ts';
import { clauseTable } from '../../takeaway/clause-table.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import { saveTable, type TableFormat } from '../../takeaway/take-table.ts';
import { clausesWithin, sectionRows } from './section-clauses.ts';

/** What is downloaded: a section with its locus, of the plan whose rows are at `record`. */
export interface SectionDownload {
  record: string;
  section: string;
  locus: string;
  /** Cites a place of the plan. */
  cite: (id: string, locus: string) => Citation;
  style: CitationStyle;
  /** The language of the page and the address of its pages. */
  locale: string;
  root: string;
}

/** Saves the clauses of a section. Resolves with their number. */
export async function downloadSection(
  format: TableFormat,
  { record: source, section, locus, cite, style, locale, root }: SectionDownload,
): Promise<number> {
  const [record, { t }] = await Promise.all([fetchJson<PlanRecord>(source), loadSpeech(locale, root)]);
  const { id, title: plan } = record.plan;
  const rows = sectionRows(record, section, (clause, place) => {
    const citation = cite(clause, place);
    return { url: citation.url, citation: asText(citation, style) };
  });
  const name = fileName('clauses', id, section === FRONT_SECTION_ID ? '' : section);
  const title = `${inTitleMarks(plan)}${locus}`;
  if (format === 'markdown') {
    saveFile(`${name}.md`, 'text/markdown', passagesMarkdown(title, [{ heading: '', passages: rows }]));
  } else {
    const references = [asText(cite(FRONT_SECTION_ID, ''), style)];
    const sources = { heading: t.compare.sources, references };
    await saveTable(format, name, clauseTable(title, t.take.columns, rows, sources));
  }
  return rows.length;
}

/**
 * Takes a clause into the basket, or all clauses of a section. Resolves with how many that are and how many the basket has
 * now. `data` is the folder of the open data.
 */
export async function keepNode(
  source: string,
  node: string,
  data: string,
): Promise<{ kept: number; all: number }> {
  const record = await fetchJson<PlanRecord>(source);
  const plan = record.plan.id;
  const { kept, basket } = await keepClauses(
    clausesWithin(record, node).map(({ id }) => ({ plan, clause: id })),
    data,
  );
  return { kept, all: basket.items.length };
}
