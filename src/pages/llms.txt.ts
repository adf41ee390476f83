/** What the site has for machines, in Markdown (llmstxt.org): texts, themes, data, and how to ask. */
import type { APIRoute } from 'astro';
import { getCorpus, getSite } from '../collections.ts';
import { ownEnding } from '../corpus/file-endings.ts';
import { fileLink, publicAddress } from '../i18n/links.ts';
import { siteWords } from '../i18n/site-words.ts';
import { ui } from '../i18n/ui.ts';

const { t, locale, link, themeName } = ui(undefined);

export const GET: APIRoute = async ({ site }) => {
  const { plans, themes } = await getCorpus();
  const { name, description } = siteWords(await getSite(), locale, t);
  const address = (path: string) => publicAddress(path, site);
  const item = (words: string, path: string, note: string) =>
    `- [${words.replace(/[[\]]/gu, '\\$&')}](${address(path)})：${note}`;
  const { llms } = t;
  const parts = [
    `# ${name}`,
    `> ${description}`,
    llms.lead,
    `## ${t.nav.plans}`,
    plans.map(({ id, data, clauses }) =>
      item(
        data.title,
        fileLink(`/plans/${id}.md`),
        llms.plan(clauses.length, fileLink(`/data/plans/${id}.${ownEnding('json', plans.length)}`)),
      ),
    ),
    `## ${t.nav.compare}`,
    themes.map((theme) => item(themeName(theme), fileLink(`/compare/${theme.id}.md`), theme.definition)),
    `## ${t.data.title}`,
    [
      item('data/index.json', fileLink('/data/index.json'), llms.data),
      item(t.footer.guide, link('/guide/'), llms.guide),
      item(t.nav.desk, link('/desk/'), llms.desk),
    ],
  ];
  const text = parts.map((part) => (typeof part === 'string' ? part : part.join('\n'))).join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
