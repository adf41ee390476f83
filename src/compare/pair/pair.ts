/** Models of two plans of a corpus. */
import { passagesByClause } from '../../clauses/passages.ts';
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Alignment, Pair } from '../../pipeline/schemas/comparison.ts';
import { once } from '../../pipeline/text/once.ts';
import { type PairModel, pairModel } from './model.ts';
import { sectionOf } from './pair-rows.ts';

/** Sets two plans of a corpus side by side, the first on the left. */
export function comparePair(corpus: Corpus, first: SitePlan, second: SitePlan): PairModel {
  const matches = matchesOf(corpus, first, second);
  return pairModel({ first, second, matches, passages: passagesByClause(corpus) });
}

/** Every two plans that are set side by side, by the pair's id. */
const pairsById = once(
  ({ pairs }: Corpus): ReadonlyMap<string, Pair> => new Map(pairs.map((pair) => [pair.id, pair])),
);

/** Matches of two plans as the first sees them, in its order. */
function matchesOf(corpus: Corpus, first: SitePlan, second: SitePlan): readonly Alignment[] {
  const pairs = pairsById(corpus);
  const own = pairs.get(`${first.id}~${second.id}`)?.alignments;
  if (own) return own;
  const turned = pairs.get(`${second.id}~${first.id}`)?.alignments ?? [];
  return turned
    .map((match) => ({ ...match, a: match.b, b: match.a }))
    .sort((x, y) => sectionOf(first, x.a).order - sectionOf(first, y.a).order);
}
