import type { Site } from '../../src/pipeline/schemas/site.ts';

/** How Astro is set up for a site, as environment variables: what is set already wins. */
export function siteEnv({ address, language }: Site): {
  SITE_URL: string;
  DUIDU_LANGUAGE: string;
} {
  return {
    SITE_URL: process.env['SITE_URL'] || address || '',
    DUIDU_LANGUAGE: language ?? '',
  };
}
