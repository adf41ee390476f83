/** The record as metadata of a page: for Zotero, for search engines, for catalogues. Unknown facts are left out. */
import type { Plan } from '../pipeline/schemas/plan.ts';
import { citedPlan } from './cited-plan.ts';
import { type CslItem, cslItem, isoOf } from './record.ts';

/** What Zotero calls the types, and their fields of number and date. */
const ZOTERO: Readonly<Record<CslItem['type'], { type: string; number: string; date: string }>> = {
  regulation: { type: 'statute', number: 'publicLawNumber', date: 'dateEnacted' },
  report: { type: 'report', number: 'reportNumber', date: 'date' },
  webpage: { type: 'webpage', number: 'number', date: 'date' },
};

/** The title as catalogues print it: one that an editor supplied in square brackets. */
export function catalogueTitle({ title, titleSource }: Pick<Plan, 'title' | 'titleSource'>): string {
  return titleSource === 'editor' ? `[${title}]` : title;
}

/**
 * Names and contents of `<meta>`: the fields of Zotero (`z:`), those of Highwire Press, and Dublin Core. `url` is the address of the
 * plan.
 */
export function metaTags(data: Plan, url: string): [name: string, content: string][] {
  const item = cslItem({ plan: citedPlan({ data }), locus: '', url, accessed: '' });
  const authors = item.author?.map(({ literal }) => literal) ?? [];
  const title = catalogueTitle(data);
  const issued = isoOf(item.issued);
  const zotero = ZOTERO[item.type];
  const rows: [string, string | null | undefined][] = [
    ['z:itemType', zotero.type],
    [`z:${zotero.number}`, item.number],
    [`z:${zotero.date}`, issued],
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', issued?.replaceAll('-', '/')],
    [item.type === 'report' ? 'citation_technical_report_number' : 'citation_number', item.number],
    ['citation_publisher', item.publisher],
    ['citation_language', item.language],
    ['citation_public_url', url],
    ['DC.title', title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.date', issued],
    ['DC.identifier', item.number],
    ['DC.identifier.URI', url],
    ['DC.publisher', item.publisher],
    ['DC.source', data.sourceUrl],
    ['DC.type', data.genre],
    ['DC.coverage.temporal', data.period?.join('/')],
    ['DC.language', item.language],
  ];
  return rows.flatMap(([name, content]): [string, string][] => (content ? [[name, content]] : []));
}
