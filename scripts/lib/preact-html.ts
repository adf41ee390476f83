/**
 * Preact components in pages, as HTML without a script. The integration of Astro itself does more, at a price in every build:
 * it renders each component twice to find out whose it is, and compiles with Babel. Here every component is Preact's, Vite
 * compiles them by tsconfig.json, and nothing is hydrated.
 */
import type { AstroIntegration } from 'astro';

/** An integration for `astro.config.mjs`. */
export function preactHtml(): AstroIntegration {
  return {
    name: 'duidu:preact-html',
    hooks: {
      'astro:config:setup': ({ addRenderer }) =>
        addRenderer({
          name: 'duidu:preact-html',
          serverEntrypoint: new URL('./preact-html-renderer.ts', import.meta.url),
        }),
    },
  };
}
