/**
 * Keeps the content out of the bundle. Astro hands all collections to Vite as one string inside a module; of hundreds
 * of plans that is hundreds of megabytes, held several times over. The pages are rendered on the machine that has
 * the files, so the module reads them when they are, and keeps nothing of how they were written. Development is left as it is.
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

/** Of many plans it writes parts of so many bytes, a record a line, to a folder, and the names of those of each collection to a file there. */
export const IN_PARTS = { type: 'chunked' as const, chunkSize: 4_000_000 };
const FOLDER = 'data-store/';
const NAMES = 'manifest.json';

/** An integration for `astro.config.mjs`. A build ends with an error should Astro no longer ask for this module, or keep the collections elsewhere. */
export function dataStoreByFile(): AstroIntegration {
  let isReplaced = false;
  let astro: string | undefined;
  return {
    name: 'duidu:data-store-by-file',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        const isInParts = typeof config.experimental.collectionStorage === 'object';
        const file = fileURLToPath(new URL(isInParts ? FOLDER + NAMES : STORE, config.cacheDir));
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
                  return isInParts ? moduleOfParts(file) : moduleOf(file);
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (!isReplaced)
          throw new Error(
            `The collections were bundled: Astro no longer imports ${ASTRO_MODULE}, or no longer writes ${STORE} or ${FOLDER}${NAMES}. See scripts/lib/data-store-plugin.ts.`,
          );
      },
    },
  };
}

/** The module that gives Astro all collections. */
const moduleOf = (file: string): string => `
import { readFileSync } from 'node:fs';
import { parse } from '${FORMAT}';
export default parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
`;

/** The module that gives Astro the parts of each collection, one after another. */
const moduleOfParts = (names: string): string => `
import { readFileSync } from 'node:fs';
const read = (name) => readFileSync(${JSON.stringify(names.slice(0, -NAMES.length))} + name, 'utf8');
const collections = Object.entries(JSON.parse(read('${NAMES}')));
export default Object.fromEntries(
  collections.map(([id, parts]) => [id, { *[Symbol.iterator]() { for (const part of parts) yield read(part); } }]),
);
`;
