/** What the clauses of a plan share with other plans, where the page of a theme reads the words of plans on demand. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { isListed, marksOfPlan } from '../../../compare/theme/theme.ts';
import type { SitePlan } from '../../../corpus/model.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return isListed(corpus) ? corpus.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } })) : [];
}

interface Props {
  plan: SitePlan;
}

export const GET: APIRoute<Props> = async ({ props: { plan } }) =>
  Response.json(marksOfPlan(await getCorpus(), plan));
