import { defineCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { decodeSeed } from './plan/decode.ts';
import { splitLines } from './plan/lines.ts';
import { alignmentSchema, parallelSchema } from './schemas/comparison.ts';
import { ENTRY_COLLECTIONS, type EntryCollection, entrySchema, planEntrySchema } from './schemas/entry.ts';
import { seriesSchema } from './schemas/series.ts';
import { themeSchema } from './schemas/theme.ts';

/** Where the entries are; the development server shows a preview of them from elsewhere. */
const CONTENT = process.env['DUIDU_CONTENT'] ?? './content';

/** Every file names its own id in its frontmatter. */
const ownId = ({ data }: { data: Record<string, unknown> }) => z.string().parse(data['id']);

const entries = Object.fromEntries(
  ENTRY_COLLECTIONS.map((name) => [
    name,
    defineCollection({
      loader: glob({ pattern: '**/*.mdx', base: `${CONTENT}/${name}`, generateId: ownId }),
      schema: entrySchema,
    }),
  ]),
) as Record<EntryCollection, ReturnType<typeof defineEntries>>;

function defineEntries() {
  return defineCollection({ loader: glob({ pattern: '**/*.mdx', base: CONTENT }), schema: entrySchema });
}

/** The seeds as they are, line by line. Their id is their path, as entries name it in `source.file`. */
async function loadSeeds() {
  const names = (await readdir('seeds')).filter((name) => name.endsWith('.txt'));
  return Promise.all(
    names.map(async (name) => {
      const { text } = decodeSeed(await readFile(`seeds/${name}`));
      return { id: `seeds/${name}`, lines: splitLines(text).map((line) => line.text) };
    }),
  );
}

export const collections = {
  plans: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${CONTENT}/plans`, generateId: ownId }),
    schema: planEntrySchema,
  }),
  ...entries,
  seeds: defineCollection({ loader: loadSeeds, schema: z.object({ lines: z.array(z.string()) }) }),
  parallels: defineCollection({ loader: file(`${CONTENT}/parallels.json`), schema: parallelSchema }),
  alignments: defineCollection({ loader: file(`${CONTENT}/alignments.json`), schema: alignmentSchema }),
  series: defineCollection({ loader: file(`${CONTENT}/series.json`), schema: seriesSchema }),
  themes: defineCollection({
    loader: file(`${CONTENT}/themes.json`),
    schema: themeSchema.omit({ words: true }).extend({ order: z.int().min(0) }),
  }),
};
