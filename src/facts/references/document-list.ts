/** Documents that the plans name, as lists that are taken away: a row for each, and one for each clause that names one. */

import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import { clauseColumns, clauseRow, type ListOfRows } from '../../lists/corpus-list.ts';
import { inTitleMarks } from '../../pipeline/text/quotation-marks.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { documentAddress, listDocuments } from './documents.ts';

/** The documents, those named most often first. */
export function documentList(corpus: Corpus, speech: Speech): ListOfRows {
  const { t, planLink, shortName } = speech;
  const words = t.take.documents;
  return {
    kind: 'references',
    title: t.references.title,
    columns: [
      [words.title, WIDTH.text],
      [words.number, WIDTH.name],
      [t.references.variants, WIDTH.name, 'data'],
      [words.times, WIDTH.number],
      [words.places, WIDTH.text],
      [t.references.inCorpus, WIDTH.name],
    ],
    rows: listDocuments(corpus).map((document) => {
      const { title, number, variants, target, places } = document;
      const url = documentAddress(document, corpus.plans.length, speech);
      return {
        cells: [
          [{ words: inTitleMarks(title), url }],
          number ?? '',
          variants.map(inTitleMarks).join(t.comma),
          places.length,
          places.map(({ plan, reference, words: locus }) => ({
            words: `${shortName(plan)} ${locus}`.trim(),
            url: planLink(plan.id, reference.clause),
          })),
          target === null ? '' : [{ words: target, url: planLink(target) }],
        ],
        facets: {
          plan: [...new Set(places.map(({ plan }) => plan.id))],
          theme: [...new Set(places.flatMap(({ clause }) => clause?.themes ?? []))],
        },
        url,
      };
    }),
    cited: false,
  };
}

/** The clauses that name documents, each once for each document in it. */
export function documentPlaceList(corpus: Corpus, speech: Speech): ListOfRows {
  const { t } = speech;
  return {
    kind: 'reference-clauses',
    title: t.references.title,
    columns: [
      ...clauseColumns(speech),
      [t.take.documents.title, WIDTH.words],
      [t.take.documents.number, 20, 'data'],
    ],
    rows: listDocuments(corpus).flatMap(({ id, title, number, places }) => {
      const clauses = new Set(places.flatMap(({ clause }) => clause ?? []));
      return [...clauses].map((clause) =>
        clauseRow(clause, speech, [inTitleMarks(title), number ?? ''], { document: [id] }),
      );
    }),
    cited: true,
  };
}
