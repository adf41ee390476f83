/** Saves targets as a file. Loaded when first asked for. */
import { citedPlan } from '../../cite/cited-plan.ts';
import { asText } from '../../cite/index.ts';
import { onSite, storedStyle, today } from '../../cite/style-choice.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../../shell/fetch-json.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import type { TargetRow } from './target-rows.ts';
import { targetTable } from './target-table.ts';

/** `targets/<year>.json`: the targets for a year, and the plans that set them. */
export interface TargetModel {
  year: number;
  plans: readonly Row<'plans'>[];
  rows: readonly TargetRow[];
}

/** Where the model is, the address that the site was built for, and the language of the page. */
export interface TakingPage {
  model: string;
  site: string;
  locale: string;
  root: string;
}

/** Saves the rows of the ids in their order; resolves with the words of the language. Rejects when a file cannot be had. */
export async function takeTargets(
  form: string,
  ids: readonly string[],
  { model: address, site, locale, root }: TakingPage,
): Promise<Messages> {
  const [model, { t, planLink }] = await Promise.all([
    fetchJson<TargetModel>(address),
    loadSpeech(locale, root),
  ]);
  const rows = ids.flatMap((id) => model.rows.find((row) => row.id === id) ?? []);
  const link = (plan: string, id?: string) => onSite(planLink(plan, id), site);
  const named = model.plans.filter(({ id }) => rows.some(({ plan }) => plan === id));
  const references = named.map((plan) =>
    asText(
      { plan: citedPlan({ data: plan }), locus: '', url: link(plan.id), accessed: today() },
      storedStyle(),
    ),
  );
  if (!isTableFormat(form)) throw new Error(`no format of tables: ${form}`);
  const table = targetTable(rows, { year: model.year, plans: model.plans, t, link, references });
  await saveTable(form, fileName('targets', String(model.year)), table);
  return t;
}
