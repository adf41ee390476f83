/** The targets for a year: browsers write files of the rows that a reader chose. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import type { TargetModel } from '../../facts/targets/take-targets.ts';
import { targetsOf, targetYears } from '../../facts/targets/target-rows.ts';
import { DEFAULT_LOCALE } from '../../i18n/index.ts';
import { pageLinks } from '../../i18n/links.ts';
import { planRow } from '../../pipeline/contract/rows.ts';

export async function getStaticPaths() {
  return targetYears(await getCorpus()).map((year) => ({ params: { year: String(year) }, props: { year } }));
}

export const GET: APIRoute<{ year: number }> = async ({ props: { year } }) => {
  const corpus = await getCorpus();
  const rows = targetsOf(corpus, year);
  const { planLink } = pageLinks(DEFAULT_LOCALE);
  const plans = corpus.plans.filter(({ id }) => rows.some(({ plan }) => plan === id));
  const model: TargetModel = { year, plans: plans.map(({ data }) => planRow(data, planLink)), rows };
  return Response.json(model);
};
