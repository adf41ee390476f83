/** The indicators, support and deadlines of one plan: browsers write tables of the rows that a reader chose. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import type { SitePlan } from '../../corpus/model.ts';
import type { IndicatorTable } from '../../facts/indicators/indicator-table.ts';
import { rowsOfPlan } from '../../facts/indicators/rows-of-plan.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: SitePlan }> = async ({ props: { plan } }) => {
  const table: IndicatorTable = {
    plan: { id: plan.id, title: plan.data.title },
    rows: rowsOfPlan(await getCorpus(), plan),
  };
  return Response.json(table);
};
