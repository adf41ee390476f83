/** Which plan cites which, and whose words return in which. */

import type { Corpus, SitePlan } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { dateOf, earlier } from '../corpus/plan-date.ts';
import { locus } from '../pipeline/text/locus.ts';
import { once } from '../pipeline/text/once.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import { sumOf } from '../pipeline/text/sum.ts';

/** One relation between two plans; of a plan with itself where its words return in it. */
export type Relation =
  | { kind: 'cites'; from: SitePlan; to: SitePlan; places: { clause: string; locus: string }[] }
  | { kind: 'shares'; from: SitePlan; to: SitePlan; passages: number; characters: number };

/** More relations than these, or plans, would be drawn over each other. */
const MOST_DRAWN = { relations: 40, plans: 20 };

/**
 * Returns what a picture has room for: all relations of two plans where they are few; else the citations, then those with
 * most words in common, between as many plans as there is room for, in the order of the plans.
 */
export function drawnRelations(
  relations: readonly Relation[],
  plans: readonly SitePlan[],
): { plans: SitePlan[]; relations: Relation[] } {
  const between = relations.filter(({ from, to }) => from !== to);
  if (plans.length <= MOST_DRAWN.plans && between.length <= MOST_DRAWN.relations)
    return { plans: [...plans], relations: between };
  const weight = (relation: Relation) =>
    relation.kind === 'cites' ? Number.POSITIVE_INFINITY : relation.characters;
  const drawn = new Set<SitePlan>();
  const chosen = new Set<Relation>();
  for (const relation of between.toSorted((a, b) =>
    weight(a) < weight(b) ? 1 : weight(a) > weight(b) ? -1 : 0,
  )) {
    const ends = new Set([...drawn, relation.from, relation.to]);
    if (chosen.size === MOST_DRAWN.relations || ends.size > MOST_DRAWN.plans) continue;
    chosen.add(relation);
    for (const plan of ends) drawn.add(plan);
  }
  return {
    plans: plans.filter((plan) => drawn.has(plan)),
    relations: between.filter((relation) => chosen.has(relation)),
  };
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

/** The year of a plan; empty where none is known. */
export const yearOf = ({ data }: SitePlan): string => dateOf(data).slice(0, 4);

/** The plans in the order of time, those without a date last. */
export const inTime = once(({ plans }: Corpus): SitePlan[] =>
  plans.toSorted((one, other) => earlier(one.data, other.data)),
);

/** All relations: citations first, then common words, each in the order of time. */
export const lineage = once((corpus: Corpus): Relation[] => {
  const plans = inTime(corpus);
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
    ({ a, b }) => pairOf(a.plan, b.plan),
  );
  const shares = plans.flatMap((from, index) =>
    plans.slice(index).flatMap((to): Relation[] => {
      const passages = common.get(pairOf(from.id, to.id)) ?? [];
      if (passages.length === 0) return [];
      const characters = sumOf(passages, ({ shared }) => shared);
      return [{ kind: 'shares', from, to, passages: passages.length, characters }];
    }),
  );
  return [...cites, ...shares];
});
