/** A domain, task or measure as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import type { SiteEntry } from '../../../corpus/model.ts';
import { haveEntriesPages } from '../../../entry-pages/entry-place.ts';
import { sectionMarkdown } from '../../../export/plan-markdown.ts';
import { hasPage, publicAddress } from '../../../i18n/links.ts';
import { ui } from '../../../i18n/ui.ts';

const { entryLink } = ui(undefined);

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  const paged = haveEntriesPages(plans.length) ? plans : [];
  return paged
    .flatMap((plan) => plan.entries)
    .filter((entry) => hasPage(entry.collection))
    .map((entry) => ({
      params: { collection: entry.collection, plan: entry.plan.id, section: entry.section.id },
      props: { entry },
    }));
}

interface Props {
  entry: SiteEntry;
}

export const GET: APIRoute<Props> = ({ props: { entry }, site }) => {
  const url = publicAddress(entryLink(entry.collection, entry.id), site);
  return new Response(sectionMarkdown(entry.plan, entry.section, url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
