/** The basket as it leaves the site: for Word, as rows, as Markdown, as references. */

import { ris } from '../cite/formats.ts';
import { asText, type CitationStyle, citationList } from '../cite/index.ts';
import type { Citation, CitedPlan } from '../cite/record.ts';
import type { Messages } from '../i18n/index.ts';
import { type ClauseRow, clauseTable } from '../takeaway/clause-table.ts';
import type { DocumentPart } from '../takeaway/docx.ts';
import { passagesMarkdown } from '../takeaway/markdown.ts';
import type { TakenTable } from '../takeaway/table.ts';
import { WIDTH } from '../takeaway/widths.ts';
import { type Basket, type BasketItem, byFolder } from './model.ts';

/** What exporting needs beside the basket. */
export interface BasketSite {
  t: Messages;
  style: CitationStyle;
  /** The day of the export, ISO 8601. */
  accessed: string;
  /** What citations say of a plan; its title only where the plan is no longer on the site. */
  citedPlan: (item: Pick<BasketItem, 'plan' | 'title'>) => CitedPlan;
  /** The absolute address of a plan, or of a clause in it. */
  address: (plan: string, clause?: string) => string;
  /** What has become of an item, in words; empty where it is as it was. */
  stateWords: (item: BasketItem) => string;
}

const words = ({ lead, text }: BasketItem) => `${lead}${text}`;

function citation(item: BasketItem, { accessed, citedPlan, address }: BasketSite): Citation {
  return { plan: citedPlan(item), locus: item.locus, url: address(item.plan, item.clause), accessed };
}

/** The references to the plans of the items, each once, in the order of the basket. */
function sourcesOf({ items }: Basket, site: BasketSite): string[] {
  const first = new Map(items.map((item) => [item.plan, item]));
  return [...first.values()].map((item) =>
    asText({ ...citation(item, site), locus: '', url: site.address(item.plan) }, site.style),
  );
}

/** The parts of the document: folders as headings, quotations with their reference as a note, the reader's notes, the list of sources. */
export function basketParts(basket: Basket, site: BasketSite): DocumentPart[] {
  const { t } = site;
  const quotations = byFolder(basket).flatMap(({ folder, items }): DocumentPart[] => [
    ...(folder ? [{ kind: 'heading' as const, level: 1 as const, words: folder.name }] : []),
    ...items.flatMap((item): DocumentPart[] => {
      const state = site.stateWords(item);
      const note = [item.note, state === '' ? '' : `［${state}］`].filter(Boolean).join('\n');
      return [
        {
          kind: 'quotation',
          words: words(item),
          source: asText(citation(item, site), site.style),
          url: site.address(item.plan, item.clause),
        },
        ...(note === '' ? [] : [{ kind: 'note' as const, words: note }]),
      ];
    }),
  ]);
  return [
    ...quotations,
    { kind: 'heading', level: 1, words: t.compare.sources },
    { kind: 'list', items: sourcesOf(basket, site) },
  ];
}

/** The columns that the basket adds to those of clauses. */
function ownColumns(basket: Basket, item: BasketItem, site: BasketSite): string[] {
  return [
    basket.folders.find(({ id }) => id === item.folder)?.name ?? '',
    item.note,
    site.stateWords(item),
    item.taken,
  ];
}

/** A row for each item, in the order of the folders. */
export function basketTable(basket: Basket, site: BasketSite): TakenTable {
  const { t } = site;
  const items = byFolder(basket).flatMap((group) => group.items);
  const table = clauseTable(
    t.basket.title,
    t.take.columns,
    items.map(
      (item): ClauseRow => ({
        plan: item.title,
        locus: item.locus,
        text: words(item),
        url: site.address(item.plan, item.clause),
        citation: asText(citation(item, site), site.style),
      }),
    ),
    { heading: t.compare.sources, references: sourcesOf(basket, site) },
  );
  const names = [t.basket.folder, t.basket.note, t.basket.state, t.basket.taken];
  return {
    ...table,
    columns: [...table.columns, ...names.map((name) => ({ name, width: WIDTH.word }))],
    rows: table.rows.map((cells, index) => {
      const item = items[index];
      return [...cells, ...(item ? ownColumns(basket, item, site) : [])];
    }),
  };
}

/** A heading for each folder, its items as quotations, the reader's notes below, the references last. */
export function basketMarkdown(basket: Basket, site: BasketSite): string {
  const groups = byFolder(basket).map(({ folder, items }) => ({
    heading: folder?.name ?? '',
    passages: items.map((item) => ({
      plan: item.title,
      locus: item.locus,
      text: words(item),
      url: site.address(item.plan, item.clause),
    })),
    notes: items.flatMap((item) =>
      [item.note, site.stateWords(item)]
        .filter(Boolean)
        .map((note) => ({ words: `${item.locus}${site.t.colon}${note}`, url: '' })),
    ),
  }));
  const references = sourcesOf(basket, site).map((reference) => ({ words: reference, url: '' }));
  return passagesMarkdown(site.t.basket.title, [
    ...groups,
    { heading: site.t.compare.sources, passages: [], notes: references },
  ]);
}

/** A reference for each item, for reference managers. */
export function basketReferences(basket: Basket, form: 'csl' | 'ris', site: BasketSite): string {
  const citations = basket.items.map((item) => citation(item, site));
  return form === 'csl' ? citationList('csl', citations) : `${citations.map(ris).join('\r\n')}\r\n`;
}
