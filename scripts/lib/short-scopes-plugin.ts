/**
 * Shortens the attributes by which Astro keeps the styles of a component to itself (`data-astro-cid-lhsa36rc`): they stand on
 * every element and made up a seventh of the pages of a large corpus. Development is left as it is.
 */
import type { AstroIntegration } from 'astro';

const LONG = /data-astro-cid-([a-z0-9]{3})([a-z0-9]{5})/g;

/** Returns a function that shortens the attributes in code. It throws for two that would become the same. */
export function scopeShortener(): (code: string) => string {
  const known = new Map<string, string>();
  return (code) =>
    code.replaceAll(LONG, (_, short: string, rest: string) => {
      const before = known.get(short) ?? rest;
      if (before !== rest)
        throw new Error(
          `Two components have styles named ${short}…: take more characters in ${import.meta.url}`,
        );
      known.set(short, rest);
      return `data-_${short}`;
    });
}

/** An integration for `astro.config.mjs`. */
export function shortScopes(): AstroIntegration {
  const shorten = scopeShortener();
  return {
    name: 'duidu:short-scopes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'duidu:short-scopes',
                generateBundle: (_options, bundle) => {
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'chunk') file.code = shorten(file.code);
                    else if (typeof file.source === 'string' && file.fileName.endsWith('.css'))
                      file.source = shorten(file.source);
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
