/** Citations and common words of plans as a list that is taken away. */
import type { Corpus } from '../corpus/model.ts';
import type { Speech } from '../i18n/speech.ts';
import type { ListOfRows } from '../lists/corpus-list.ts';
import { lineage } from './lineage.ts';

/** A row for each relation of two plans, or of a plan with itself. */
export function lineageList(corpus: Corpus, { t, planLink, comparisonLink }: Speech): ListOfRows {
  const words = t.lineage;
  return {
    kind: 'lineage',
    title: words.title,
    columns: [
      [words.from, 30],
      [words.relation, 12],
      [words.to, 30],
      [t.take.passages, 10],
      [t.take.characters, 10],
      [words.where, 40],
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
