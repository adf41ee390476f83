/** OpenSearch 1.1 description: search from the browser's bar. */
import type { APIRoute } from 'astro';
import { getSite } from '../collections.ts';
import { siteWords } from '../i18n/site-words.ts';
import { ui } from '../i18n/ui.ts';
import { element, printXml } from '../takeaway/xml.ts';

const { t, locale, link } = ui(undefined);

export const GET: APIRoute = async ({ site }) => {
  const { name, description } = siteWords(await getSite(), locale, t);
  const template = `${new URL(link('/search/'), site).href}?q={searchTerms}`;
  const document = element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    element('ShortName', {}, [name]),
    element('Description', {}, [description]),
    element('InputEncoding', {}, ['UTF-8']),
    element('Url', { type: 'text/html', template }),
  ]);
  return new Response(printXml(document), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
