/** A plan as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { planMarkdown } from '../../export/plan-markdown.ts';
import { publicAddress } from '../../i18n/links.ts';
import { ui } from '../../i18n/ui.ts';
import { formerIds } from '../../plans/former-plans.ts';

const { planLink } = ui(undefined);

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return corpus.plans.flatMap((plan) =>
    [plan.id, ...formerIds(corpus, plan)].map((id) => ({ params: { plan: id }, props: { plan } })),
  );
}

export const GET: APIRoute = ({ props, site }) => {
  const url = publicAddress(planLink(props['plan'].id), site);
  return new Response(planMarkdown(props['plan'], url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
