/** A plan as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { planMarkdown } from '../../export/plan-markdown.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { text: planMarkdown(plan) } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
