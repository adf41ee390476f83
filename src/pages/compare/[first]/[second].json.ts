/** The model of a page of two plans: the browser renders more plans and exports rows with it. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { comparePair } from '../../../compare/pair/pair.ts';
import type { SitePlan } from '../../../corpus/model.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.flatMap((first) =>
    first.beside.map((second) => ({
      params: { first: first.id, second: second.id },
      props: { first, second },
    })),
  );
}

interface Props {
  first: SitePlan;
  second: SitePlan;
}

export const GET: APIRoute<Props> = async ({ props: { first, second } }) =>
  Response.json(comparePair(await getCorpus(), first, second));
