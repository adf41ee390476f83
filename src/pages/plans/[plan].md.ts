/** A plan as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { planMarkdown } from '../../export/plan-markdown.ts';
import { publicAddress } from '../../i18n/links.ts';
import { ui } from '../../i18n/ui.ts';

const { planLink } = ui(undefined);

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

export const GET: APIRoute = ({ props, site }) => {
  const url = publicAddress(planLink(props['plan'].id), site);
  return new Response(planMarkdown(props['plan'], url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
