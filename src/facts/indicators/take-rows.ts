/** Exports the rows of indicators that a reader chose. Loaded when first asked for. */
import { loadSpeech } from '../../i18n/browser.ts';
import { csvTable } from '../../takeaway/csv.ts';
import { saveFile } from '../../takeaway/save.ts';
import { type IndicatorTable, isChosen, type RowChoice } from './indicator-table.ts';
import { rowTable } from './row-words.ts';

/** What is exported: rows of some plans, in their order. `folder` has a file for each plan; `root` is the folder of the language. */
export interface TakenRows {
  plans: readonly string[];
  choice: RowChoice;
  folder: string;
  locale: string;
  root: string;
}

/** Downloads the chosen rows as CSV. Rejects when a file cannot be had. */
export async function takeRows({ plans, choice, folder, locale, root }: TakenRows): Promise<void> {
  const asked = choice.plan ? plans.filter((plan) => plan === choice.plan) : plans;
  const [speech, ...tables] = await Promise.all([
    loadSpeech(locale, root),
    ...asked.map((plan) => fetchTable(`${folder}/${plan}.json`)),
  ]);
  const rows = tables.flatMap((table) => table.rows).filter((row) => isChosen(row, choice));
  const titles = new Map(tables.map(({ plan }) => [plan.id, plan.title]));
  const { columns, cells } = rowTable(
    rows,
    speech.t,
    (plan) => titles.get(plan) ?? plan,
    (plan, clause) => new URL(speech.planLink(plan, clause), location.href).href,
  );
  saveFile(`${speech.t.indicators.title}.csv`, 'text/csv', csvTable(columns, cells));
}

async function fetchTable(address: string): Promise<IndicatorTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<IndicatorTable>;
}
