/** Which plan cites which, and whose words return in which. */

import type { Corpus, SitePlan } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { locus } from '../pipeline/text/locus.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';

/** One relation between two plans; of a plan with itself where its words return in it. */
export type Relation =
  | { kind: 'cites'; from: SitePlan; to: SitePlan; places: { clause: string; locus: string }[] }
  | { kind: 'shares'; from: SitePlan; to: SitePlan; passages: number; characters: number };

/** All relations: citations first, then common words, each in the order of the plans. */
export function lineage(corpus: Corpus): Relation[] {
  const { plans } = corpus;
  const cites = plans.flatMap((from) => {
    const cited = Map.groupBy(from.references, ({ target }) => target);
    return plans.flatMap((to): Relation[] => {
      if (to === from) return [];
      const places = (cited.get(to.id) ?? []).map(({ clause }) => {
        const section = from.clauseById.get(clause)?.section ?? FRONT_SECTION_ID;
        return { clause, locus: locus(pathOf(from, section)) };
      });
      return places.length > 0 ? [{ kind: 'cites', from, to, places }] : [];
    });
  });
  const common = Map.groupBy(
    corpus.parallels.filter(({ formula }) => !formula),
    ({ a, b }) => `${a.plan} ${b.plan}`,
  );
  const shares = plans.flatMap((from, index) =>
    plans.slice(index).flatMap((to): Relation[] => {
      const passages = common.get(`${from.id} ${to.id}`) ?? [];
      if (passages.length === 0) return [];
      const characters = passages.reduce((sum, { shared }) => sum + shared, 0);
      return [{ kind: 'shares', from, to, passages: passages.length, characters }];
    }),
  );
  return [...cites, ...shares];
}
