/**
 * Keeps the content out of the bundle. Astro hands all collections to Vite as one string inside a module; of hundreds
 * of plans that is hundreds of megabytes, held several times over. The pages are rendered on the machine that has
 * the file, so the module reads it when they are. Development is left as it is.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** How Astro's runtime asks for the collections, and the file it writes them to in its cache. */
const ASTRO_MODULE = 'astro:data-layer-content';
const STORE = 'data-store.json';
const OWN_MODULE = '\0duidu:data-store';

/** An integration for `astro.config.mjs`. Should Astro rename its module, nothing is replaced and the build goes on as without it. */
export function dataStoreByFile(): AstroIntegration {
  return {
    name: 'duidu:data-store-by-file',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        const file = JSON.stringify(fileURLToPath(new URL(STORE, config.cacheDir)));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'duidu:data-store-by-file',
                resolveId: {
                  order: 'pre',
                  handler: (id) => (id === ASTRO_MODULE ? OWN_MODULE : undefined),
                },
                load: (id) =>
                  id === OWN_MODULE
                    ? `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${file}, 'utf8'));`
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
