import { defineCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { DiskMemory } from '../scripts/lib/disk-memory.ts';
import { readManifest } from '../scripts/lib/project.ts';
import { CORPUS } from '../scripts/lib/root.ts';
import { letGo } from '../scripts/lib/written-collections.ts';
import { entryLoader } from './entry-loader.ts';
import { readSeedFile } from './pipeline/entries/read-seed.ts';
import { pairSchema, parallelSchema } from './pipeline/schemas/comparison.ts';
import {
  ENTRY_COLLECTIONS,
  type EntryCollection,
  entrySchema,
  planEntrySchema,
} from './pipeline/schemas/entry.ts';
import { formerPlanSchema } from './pipeline/schemas/ledger.ts';
import { placeSchema } from './pipeline/schemas/place.ts';
import { formerSeriesSchema, seriesSchema } from './pipeline/schemas/series.ts';
import { shownSiteSchema } from './pipeline/schemas/site.ts';
import { themeEntrySchema } from './pipeline/schemas/theme.ts';

/** Where the entries are; the development server shows a preview of them from elsewhere. */
const CONTENT = process.env['DUIDU_CONTENT'] ?? join(CORPUS, 'content');

/** A file or folder of the content as Astro's loaders take it: folders may have any name. */
const inContent = (name: string) => pathToFileURL(join(CONTENT, name)).href;

/** Every file names its own id. */
const ownId = ({ data }: { data: Record<string, unknown> }) => z.string().parse(data['id']);

const defineEntries = (name: EntryCollection) =>
  defineCollection({ loader: letGo(entryLoader(join(CONTENT, name), '**/*.mdx')), schema: entrySchema });

const entries = Object.fromEntries(ENTRY_COLLECTIONS.map((name) => [name, defineEntries(name)])) as Record<
  EntryCollection,
  ReturnType<typeof defineEntries>
>;

/**
 * Each seed: where its file is, and its text, line by line, with the places of its lines in files that are no plain text. Their id is their path,
 * as entries name it in `source.file`. What was read when the content was compiled is remembered and not read again.
 */
const seedLoader: Loader = {
  name: 'duidu-seeds',
  load: async ({ store, parseData }) => {
    const memory = new DiskMemory();
    const { manifest } = await readManifest();
    store.clear();
    // One after another: what a file was read as takes many times the memory of its lines.
    for (const { file: id } of manifest.seeds) {
      const path = join(CORPUS, id);
      const { document } = await readSeedFile(id, await readFile(path), memory);
      // A file that cannot be read is of no plan: compiling the content would have stopped at it.
      if (!document) continue;
      const lines = document.lines.map(({ text, hints }) => ({
        text,
        ...(hints?.place && { place: hints.place }),
      }));
      store.set({ id, data: await parseData({ id, data: { path, lines } }) });
    }
  },
};

/** What the corpus says of its site: one record, with the place of its logo on the disk. */
async function loadSite() {
  const site = JSON.parse(await readFile(join(CONTENT, 'site.json'), 'utf8'));
  return [{ id: 'site', site, logoPath: site.logo ? join(CORPUS, site.logo) : null }];
}

export const collections = {
  site: defineCollection({
    loader: loadSite,
    schema: z.object({ site: shownSiteSchema, logoPath: z.string().nullable() }),
  }),
  plans: defineCollection({
    loader: letGo(entryLoader(join(CONTENT, 'plans'), '*.mdx')),
    schema: planEntrySchema,
  }),
  ...entries,
  seeds: defineCollection({
    loader: letGo(seedLoader),
    schema: z.object({
      path: z.string(),
      lines: z.array(z.object({ text: z.string(), place: placeSchema.optional() })),
    }),
  }),
  parallels: defineCollection({ loader: letGo(file(inContent('parallels.json'))), schema: parallelSchema }),
  guide: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/guide' }),
    schema: z.object({ title: z.string(), lead: z.string() }),
  }),
  pairs: defineCollection({
    loader: letGo(glob({ pattern: '*.json', base: inContent('pairs'), generateId: ownId })),
    schema: pairSchema,
  }),
  series: defineCollection({ loader: letGo(file(inContent('series.json'))), schema: seriesSchema }),
  'former-series': defineCollection({
    loader: file(inContent('former-series.json')),
    schema: formerSeriesSchema,
  }),
  'former-plans': defineCollection({
    loader: file(`${CONTENT}/former-plans.json`),
    schema: formerPlanSchema,
  }),
  themes: defineCollection({
    loader: file(inContent('themes.json')),
    schema: themeEntrySchema,
  }),
};
