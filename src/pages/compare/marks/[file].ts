/** What the clauses of a plan share with other plans, where the page of a theme reads the words of plans on demand. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { isListed, marksOfPlan } from '../../../compare/theme/theme.ts';
import { ownEnding } from '../../../corpus/file-endings.ts';
import type { SitePlan } from '../../../corpus/model.ts';
import { writtenJson } from '../../../export/packed.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const ending = ownEnding('json', corpus.plans.length);
  return isListed(corpus)
    ? corpus.plans.map((plan) => ({ params: { file: `${plan.id}.${ending}` }, props: { plan } }))
    : [];
}

interface Props {
  plan: SitePlan;
}

export const GET: APIRoute<Props> = async ({ params: { file }, props: { plan } }) =>
  writtenJson(marksOfPlan(await getCorpus(), plan), file);
