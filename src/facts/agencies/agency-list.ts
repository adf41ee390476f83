/** Agencies as lists that are taken away: a row for each, and one for each clause that names one. */

import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import { clauseColumns, clauseRow, type ListOfRows } from '../../lists/corpus-list.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { listAgencies } from './agencies.ts';

/** The agencies, those named most often first. */
export function agencyList(corpus: Corpus, { t, link, shortName }: Speech): ListOfRows {
  const words = t.take.agencies;
  return {
    kind: 'agencies',
    title: t.agencies.title,
    columns: [
      [words.name, WIDTH.name],
      [t.agencies.printed, WIDTH.name],
      [words.times, WIDTH.number],
      [words.first, WIDTH.number],
      [t.search.facets.plan, WIDTH.words],
    ],
    rows: listAgencies(corpus).map(({ id, name, printed, places }) => {
      const plans = [...new Set(places.map(({ plan }) => plan))];
      return {
        cells: [
          [{ words: name, url: link(`/agencies/${id}/`) }],
          printed.join(t.comma),
          places.length,
          places.filter(({ first }) => first).length,
          plans.map(shortName).join(t.comma),
        ],
        facets: {
          plan: plans.map((plan) => plan.id),
          theme: [...new Set(places.flatMap(({ clause }) => clause?.themes ?? []))],
        },
        url: link(`/agencies/${id}/`),
      };
    }),
    cited: false,
  };
}

/** The clauses that name agencies, each once for each place of an agency in it. */
export function agencyPlaceList(corpus: Corpus, speech: Speech): ListOfRows {
  const { t } = speech;
  const words = t.take.agencies;
  return {
    kind: 'agency-clauses',
    title: t.agencies.title,
    columns: [
      ...clauseColumns(speech),
      [words.name, 24],
      [t.agencies.printed, 24, 'data'],
      [words.order, WIDTH.number],
    ],
    rows: listAgencies(corpus).flatMap(({ id, name, places }) =>
      places.flatMap(({ clause, list, printed }) =>
        clause
          ? [clauseRow(clause, speech, [name, printed, list.agencies.indexOf(printed) + 1], { agency: [id] })]
          : [],
      ),
    ),
    cited: true,
  };
}
