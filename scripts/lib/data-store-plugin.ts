/**
 * Keeps the content out of the bundle. Astro hands all collections to Vite as one string inside a module; of hundreds
 * of plans that is hundreds of megabytes, held several times over. The pages are rendered on the machine that has
 * the file, so the module reads it when they are, and keeps nothing of how it was written. Development is left as it is.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** How Astro's runtime asks for the collections, and the file it writes them to in its cache. */
const ASTRO_MODULE = 'astro:data-layer-content';
const STORE = 'data-store.json';
const OWN_MODULE = '\0duidu:data-store';
/** The package that Astro writes the file with. */
const FORMAT = 'devalue';

/** An integration for `astro.config.mjs`. A build ends with an error should Astro no longer ask for this module, or keep the collections elsewhere. */
export function dataStoreByFile(): AstroIntegration {
  let isReplaced = false;
  let astro: string | undefined;
  return {
    name: 'duidu:data-store-by-file',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL(STORE, config.cacheDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'duidu:data-store-by-file',
                resolveId: {
                  order: 'pre',
                  handler(id, importer) {
                    if (id === FORMAT && importer === OWN_MODULE) return this.resolve(FORMAT, astro);
                    if (id !== ASTRO_MODULE) return undefined;
                    astro = importer;
                    return OWN_MODULE;
                  },
                },
                load: (id) => {
                  if (id !== OWN_MODULE || !existsSync(file)) return undefined;
                  isReplaced = true;
                  return [
                    `import { readFileSync } from 'node:fs';`,
                    `import { parse } from '${FORMAT}';`,
                    `export default parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
                  ].join('\n');
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (!isReplaced)
          throw new Error(
            `The collections were bundled: Astro no longer imports ${ASTRO_MODULE}, or no longer writes ${STORE}. See scripts/lib/data-store-plugin.ts.`,
          );
      },
    },
  };
}
