/** The engine knows no corpus: what is said of the place of the bundled plans stands in `seeds/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Tables in which a place is one among all places. */
const GAZETTEERS = ['src/pipeline/text/gazetteer/'];
const OF_THE_PLACE = /天津|滨海|泰达|静海|子牙|津政|津科|Tianjin|\bTEDA\b|Jinghai|Binhai/i;

const files = ['src', 'scripts'].flatMap((folder) =>
  (readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }) as string[])
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:tsx?|mjs|astro|mdx|css|yaml|json)$/.test(name))
    // Tables of characters in base 64 hold any letters.
    .filter((name) => !name.includes('/cmaps/') && !GAZETTEERS.some((folder) => name.startsWith(folder))),
);

describe('no file of the engine names the place of the bundled plans', () => {
  it.each(files)('%s', (file) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(OF_THE_PLACE);
  });
});
