/** Models of two plans of a corpus. */
import { passagesByClause } from '../../clauses/passages.ts';
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Pair } from '../../pipeline/schemas/comparison.ts';
import { latest, once } from '../../pipeline/text/once.ts';
import { matchesFor } from '../source/found-pair.ts';
import { type PairModel, pairModel } from './model.ts';

/** Sets two plans of a corpus side by side, the first on the left. */
export const comparePair = latest((corpus: Corpus, first: SitePlan, second: SitePlan): PairModel => {
  const pairs = pairsById(corpus);
  const pair = pairs.get(`${first.id}~${second.id}`) ?? pairs.get(`${second.id}~${first.id}`);
  const matches = pair ? matchesFor(first, { plans: [pair.a, pair.b], alignments: pair.alignments }) : [];
  return pairModel({ first, second, matches, passages: passagesByClause(corpus) });
});

/** Every two plans that are set side by side, by the pair's id. */
const pairsById = once(
  ({ pairs }: Corpus): ReadonlyMap<string, Pair> => new Map(pairs.map((pair) => [pair.id, pair])),
);
