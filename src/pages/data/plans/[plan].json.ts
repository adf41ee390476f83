/** The rows of one plan: its facts, sections, clauses and tables. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import type { SitePlan } from '../../../corpus/model.ts';
import { planRecord } from '../../../export/rows.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: SitePlan }> = ({ props: { plan } }) => Response.json(planRecord(plan));
