/** Which plan cites which, and whose words return in which. */
import { type Corpus, pathOf, type SitePlan } from '../collections.ts';
import { locus } from '../text/locus.ts';
import { passagesByClause } from './parallels.ts';

/** One relation between two plans; of a plan with itself where its words return in it. */
export type Relation =
  | { kind: 'cites'; from: SitePlan; to: SitePlan; places: { clause: string; locus: string }[] }
  | { kind: 'shares'; from: SitePlan; to: SitePlan; passages: number; characters: number };

/** All relations: citations first, then common words, each in the order of the plans. */
export function lineage(corpus: Corpus): Relation[] {
  const { plans } = corpus;
  const cites = plans.flatMap((from) =>
    plans.flatMap((to): Relation[] => {
      const places = from.references
        .filter((reference) => reference.target === to.id && to !== from)
        .map(({ clause }) => {
          const section = from.clauses.find(({ id }) => id === clause)?.section ?? 's0';
          return { clause, locus: locus(pathOf(from, section)) };
        });
      return places.length > 0 ? [{ kind: 'cites', from, to, places }] : [];
    }),
  );
  const passages = Map.groupBy(passagesByClause(corpus), ([key]) => key.slice(0, key.indexOf('/')));
  const shares = plans.flatMap((from, index) =>
    plans.slice(index).flatMap((to): Relation[] => {
      const own = (passages.get(from.id) ?? []).flatMap(([, list]) => list).filter(({ plan }) => plan === to);
      // Within one plan every passage is seen from both its places.
      const seen = [...new Set(own.map(({ parallel }) => parallel))];
      if (seen.length === 0) return [];
      const characters = seen.reduce((sum, { shared }) => sum + shared, 0);
      return [{ kind: 'shares', from, to, passages: seen.length, characters }];
    }),
  );
  return [...cites, ...shares];
}
