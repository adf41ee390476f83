/** Terms × plans as they are taken away: a row for each term and plan in spreadsheets, terms × plans in documents. */

import type { TakenList } from '../basket/take-list.ts';
import { asText, type CitationStyle } from '../cite/index.ts';
import type { Speech } from '../i18n/speech.ts';
import { fileName } from '../takeaway/file-name.ts';
import { WIDTH } from '../takeaway/widths.ts';
import { rateOf, type TermTableModel } from './model.ts';

/** What a list says beyond the counts. */
export interface TermListSite {
  speech: Speech;
  style: CitationStyle;
  accessed: string;
  absolute: (address: string) => string;
}

/** Returns the counts as they are taken, with references to the plans. */
export function termList({ plans, rows }: TermTableModel, site: TermListSite): TakenList {
  const { speech, style, accessed, absolute } = site;
  const { t, planLink, shortName } = speech;
  const words = t.terms;
  const sources = {
    heading: t.compare.sources,
    references: plans.map(({ id, cited }) =>
      asText({ plan: cited, locus: '', url: absolute(planLink(id)), accessed }, style),
    ),
  };
  const title = `${words.title}${t.colon}${rows.map(({ term }) => term).join(t.comma)}`;
  return {
    name: fileName('terms', ...rows.slice(0, 3).map(({ term }) => term)),
    table: {
      title,
      columns: [
        { name: words.term, width: WIDTH.name },
        { name: t.search.facets.plan, width: WIDTH.address },
        { name: words.year, width: WIDTH.number },
        { name: words.times, width: WIDTH.number },
        { name: words.rate, width: WIDTH.word },
        { name: words.length, width: WIDTH.word },
        { name: t.take.columns.url, width: WIDTH.address },
      ],
      rows: rows.flatMap(({ term, counts }) =>
        plans.map((plan, index) => {
          const cell = counts[index] ?? { count: 0, per10000: 0 };
          return [
            term,
            plan.data.title,
            plan.year || null,
            cell.count,
            Math.round(100 * cell.per10000) / 100,
            plan.characters,
            absolute(planLink(plan.id)),
          ];
        }),
      ),
      sources,
    },
    rich: {
      title,
      columns: [words.term, ...plans.map((plan) => `${shortName(plan)} ${plan.year}`.trim())].map((name) => ({
        name,
        width: Math.round(100 / (plans.length + 1)),
      })),
      rows: rows.map(({ term, counts }) => [
        [{ words: term }],
        ...counts.map((cell) => [{ words: cell.count === 0 ? '0' : `${cell.count}（${rateOf(cell)}）` }]),
      ]),
      notes: [words.note, sources.heading, ...sources.references],
    },
    places: [],
  };
}
