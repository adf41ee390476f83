/** Takes hits away: as Markdown, or as a table in a file. Loaded when first asked for. */

import { keepClauses } from '../../basket/keep.ts';
import { citedPlan } from '../../cite/cited-plan.ts';
import { asText } from '../../cite/index.ts';
import { onSite, storedStyle, today } from '../../cite/style-choice.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import { type ClauseRow, clauseTable } from '../../takeaway/clause-table.ts';
import { copy } from '../../takeaway/copy.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import type { Hit } from '../client.ts';

/** What is known of the site: words, the data, the configured address. */
export interface TakingSite {
  t: Messages;
  /** Rows of `data/plans.json`. */
  plans: readonly Row<'plans'>[];
  /** Empty: where the page is read. */
  site: string;
  /** The folder of the open data. */
  data: string;
}

/** `form`: basket (of the reader; titles are left out), copy (Markdown to the clipboard), markdown or a format of tables (a file). Throws when the browser forbids it. */
export async function takeHits(
  form: string,
  query: string,
  hits: readonly Hit[],
  { t, plans, site, data }: TakingSite,
): Promise<void> {
  if (form === 'basket') {
    const clauses = hits.filter(({ kind }) => kind === 'clause');
    await keepClauses(
      clauses.map(({ plan, id }) => ({ plan, clause: id })),
      data,
    );
    return;
  }
  const title = `${t.search.takeTitle} ${query}`;
  const name = fileName('search', query);
  const style = storedStyle();
  const cite = (plan: Row<'plans'>, locus: string, url: string) =>
    asText({ plan: citedPlan({ data: plan }), locus, url, accessed: today() }, style);
  const rows = hits.map((hit): ClauseRow => {
    const plan = plans.find(({ id }) => id === hit.plan);
    const url = onSite(hit.url, site);
    return {
      plan: hit.planTitle,
      locus: hit.locus,
      section: hit.kind === 'clause' ? hit.title : '',
      type: hit.type === null ? '' : (t.types[hit.type as keyof typeof t.types] ?? hit.type),
      text: hit.text,
      relation: t.take.matches[hit.match],
      url,
      citation: plan ? cite(plan, hit.locus, url) : '',
    };
  });
  if (isTableFormat(form)) {
    const cited = plans.filter(({ id }) => hits.some(({ plan }) => plan === id));
    await saveTable(
      form,
      name,
      clauseTable(title, t.take.columns, rows, {
        heading: t.compare.sources,
        references: cited.map((plan) => cite(plan, '', onSite(plan.url, site))),
      }),
    );
    return;
  }
  const text = passagesMarkdown(title, [{ heading: '', passages: rows }]);
  if (form === 'copy') copy(text);
  else saveFile(`${name}.md`, 'text/markdown', text);
}
