/** `_headers` for hosts that read it (Netlify, Cloudflare Pages). A name that begins with `_` cannot be a page of its own. */
import type { APIRoute } from 'astro';
import { fileLink } from '../i18n/links.ts';

export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

/** Headers by path. The content security policy stands in every page. */
const HEADERS: Record<string, Record<string, string>> = {
  '/*': {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  },
  // Named by their content: they never change.
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  // A seed may be a web page with scripts of its own.
  '/seeds/*': { 'Content-Disposition': 'attachment', 'Content-Security-Policy': 'sandbox' },
  // For other sites.
  '/data/*': { 'Access-Control-Allow-Origin': '*' },
  '/search/*': { 'Access-Control-Allow-Origin': '*' },
};

export const GET: APIRoute = () =>
  new Response(
    Object.entries(HEADERS)
      .map(([path, headers]) =>
        [fileLink(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
          '\n',
        ),
      )
      .join(''),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
