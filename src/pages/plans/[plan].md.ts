/** A plan as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { planMarkdown } from '../../export/plan-markdown.ts';
import { ui } from '../../ui.ts';

const { planLink } = ui(undefined);

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

export const GET: APIRoute = ({ props, site }) => {
  const path = planLink(props['plan'].id);
  // Without a configured site the address is the path, as in the data files.
  const url = process.env['SITE_URL'] ? new URL(path, site).href : path;
  return new Response(planMarkdown(props['plan'], url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
