/** The rows of one plan: its facts, sections, clauses and tables. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { ownEnding } from '../../../corpus/file-endings.ts';
import type { SitePlan } from '../../../corpus/model.ts';
import { writtenJson } from '../../../export/packed.ts';
import { planRecord } from '../../../export/rows.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  const ending = ownEnding('json', plans.length);
  return plans.map((plan) => ({ params: { file: `${plan.id}.${ending}` }, props: { plan } }));
}

export const GET: APIRoute<{ plan: SitePlan }> = ({ params: { file }, props: { plan } }) =>
  writtenJson(planRecord(plan), file);
