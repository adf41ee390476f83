/** Hits as they are exported. */
import { citedPlan } from '../../cite/cited-plan.ts';
import { asText, type CitationStyle } from '../../cite/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import { ownValue } from '../../pipeline/text/own-value.ts';
import { type ClauseRow, clauseTable } from '../../takeaway/clause-table.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import type { TakenTable } from '../../takeaway/table.ts';
import type { Hit } from '../client.ts';

/** What citing hits needs to know of the site. */
export interface CitedHits {
  t: Messages;
  /** Rows of `data/plans.json`. */
  plans: readonly Row<'plans'>[];
  style: CitationStyle;
  /** The day of the export, ISO 8601. */
  accessed: string;
  /** Gives the absolute address of one of the site. */
  absolute: (address: string) => string;
}

/** What is exported of a hit. */
type TakenHit = Pick<
  Hit,
  'plan' | 'planTitle' | 'kind' | 'title' | 'locus' | 'type' | 'match' | 'text' | 'url'
>;

const titleOf = (query: string, t: Messages) => `${t.search.takeTitle}${query}`;

const cite = (plan: Row<'plans'>, locus: string, url: string, { accessed, style }: CitedHits) =>
  asText({ plan: citedPlan({ data: plan }), locus, url, accessed }, style);

const rowsOf = (hits: readonly TakenHit[], cited: CitedHits) => {
  const { t, plans, absolute } = cited;
  return hits.map((hit): ClauseRow => {
    const plan = plans.find(({ id }) => id === hit.plan);
    const url = absolute(hit.url);
    return {
      plan: hit.planTitle,
      locus: hit.locus,
      section: hit.kind === 'clause' ? hit.title : '',
      type: hit.type === null ? '' : (ownValue(t.types, hit.type) ?? hit.type),
      text: hit.text,
      relation: t.take.matches[hit.match],
      url,
      citation: plan ? cite(plan, hit.locus, url, cited) : '',
    };
  });
};

/** Returns a row for each hit, and the references to the plans of all. */
export function hitsTable(query: string, hits: readonly TakenHit[], site: CitedHits): TakenTable {
  const { t, plans, absolute } = site;
  const named = plans.filter(({ id }) => hits.some(({ plan }) => plan === id));
  return clauseTable(titleOf(query, t), t.take.columns, rowsOf(hits, site), {
    heading: t.compare.sources,
    references: named.map((plan) => cite(plan, '', absolute(plan.url), site)),
  });
}

/** Returns the hits as quotations under a title. */
export const hitsMarkdown = (query: string, hits: readonly TakenHit[], site: CitedHits): string =>
  passagesMarkdown(titleOf(query, site.t), [{ heading: '', passages: rowsOf(hits, site) }]);
