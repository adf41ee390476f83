/** What was found of two plans that have pages side by side: browsers make the model of it and of the rows of both plans. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { foundPair, foundPath } from '../../../compare/source/found-pair.ts';
import { ownEnding } from '../../../corpus/file-endings.ts';
import { writtenJson } from '../../../export/packed.ts';
import type { Pair, Parallel } from '../../../pipeline/schemas/comparison.ts';

export async function getStaticPaths() {
  const { plans, pairs, parallels } = await getCorpus();
  const ending = ownEnding('json', plans.length);
  const between = Map.groupBy(parallels, ({ a, b }) => `${a.plan}~${b.plan}`);
  return pairs.map((pair) => {
    const [first, second] = foundPath(pair.a, pair.b).slice(1).split('/');
    return {
      params: { first, file: `${second}.${ending}` },
      props: { pair, parallels: between.get(pair.id) ?? [] },
    };
  });
}

interface Props {
  pair: Pair;
  parallels: readonly Parallel[];
}

export const GET: APIRoute<Props> = ({ params: { file }, props: { pair, parallels } }) =>
  writtenJson(foundPair(pair, parallels), file);
