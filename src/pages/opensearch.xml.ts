/** OpenSearch 1.1 description: search from the browser's bar. */
import type { APIRoute } from 'astro';
import { ui } from '../i18n/ui.ts';

const { t, link } = ui(undefined);

export const GET: APIRoute = ({ site }) => {
  const template = `${new URL(link('/search/'), site).href}?q={searchTerms}`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${t.site.name}</ShortName>
  <Description>${t.site.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`;
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
