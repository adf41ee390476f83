/** Checks a report against the plans of the site. */
import { type DataIndex, dataFile } from '../pipeline/contract/data-index.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { type CorpusText, corpusText } from '../verify/corpus-text.ts';
import { readReport } from '../verify/read-report.ts';
import { verifyReport } from '../verify/verify.ts';
import type { CheckedReport, Task } from './messages.ts';

/** Share of the work that loading the plans is. */
const LOADED = 0.3;

let corpus: Promise<CorpusText> | undefined;

/** Checks a report. Rejects where no reader takes the file, and where the plans cannot be loaded. */
export async function checkReport(
  { file: { name, bytes }, data }: Extract<Task, { kind: 'check' }>,
  progress: (share: number) => void,
): Promise<CheckedReport> {
  const report = await readReport(name, bytes);
  corpus ??= load(data, progress);
  corpus.catch(() => {
    corpus = undefined;
  });
  const text = await corpus;
  const items = verifyReport(report, text, {
    progress: (share) => progress(LOADED + share * (1 - LOADED)),
  });
  return { text: report.text, items, headings: report.headings };
}

async function load(data: string, progress: (share: number) => void): Promise<CorpusText> {
  const { plans, files, former = {} } = await fetchJson<DataIndex>(`${data}/index.json`);
  let loaded = 0;
  const records = await Promise.all(
    plans.map(async ({ json }) => {
      const record = await fetchJson<PlanRecord>(`${data}/${json}`);
      loaded += 1;
      progress((LOADED * loaded) / plans.length);
      return record;
    }),
  );
  return corpusText({
    plans: records,
    former,
    indicators: await fetchJson<Row<'indicators'>[]>(`${data}/${dataFile(files, 'indicators')}`),
  });
}
