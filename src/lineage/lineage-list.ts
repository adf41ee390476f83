/** Citations and common words of plans as a list that is taken away. */

import type { Corpus } from '../corpus/model.ts';
import type { Speech } from '../i18n/speech.ts';
import type { ListOfRows } from '../lists/corpus-list.ts';
import { WIDTH } from '../takeaway/widths.ts';
import { lineage } from './lineage.ts';

/** A row for each relation of two plans, or of a plan with itself. */
export function lineageList(corpus: Corpus, { t, planLink, comparisonLink }: Speech): ListOfRows {
  const words = t.lineage;
  return {
    kind: 'lineage',
    title: words.title,
    columns: [
      [words.from, WIDTH.name],
      [words.relation, WIDTH.word],
      [words.to, WIDTH.name],
      [t.take.passages, WIDTH.word],
      [t.take.characters, WIDTH.word],
      [words.where, WIDTH.words],
    ],
    rows: lineage(corpus).map((relation) => {
      const { kind, from, to } = relation;
      const isWithin = from === to;
      const url = isWithin || kind === 'cites' ? planLink(from.id) : comparisonLink(from, to);
      return {
        cells: [
          [{ words: from.data.title, url: planLink(from.id) }],
          isWithin ? words.within : kind === 'cites' ? words.cites : t.parallels.heading,
          isWithin ? '' : [{ words: to.data.title, url: planLink(to.id) }],
          kind === 'shares' ? relation.passages : relation.places.length,
          kind === 'shares' ? relation.characters : null,
          kind === 'cites'
            ? relation.places.map(({ clause, locus }) => ({
                words: locus || clause,
                url: planLink(from.id, clause),
              }))
            : '',
        ],
        facets: { plan: [...new Set([from.id, to.id])] },
        url,
      };
    }),
    cited: false,
  };
}
