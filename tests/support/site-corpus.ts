/** Invented plans through the whole pipeline and back, as the site gets them: without a disk, and without Astro. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Corpus } from '../../src/corpus/model.ts';
import { type CorpusRecords, readCorpus } from '../../src/corpus/read.ts';
import { compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { pairSchema, parallelSchema } from '../../src/pipeline/schemas/comparison.ts';
import { ENTRY_COLLECTIONS, entrySchema, planEntrySchema } from '../../src/pipeline/schemas/entry.ts';
import { formerSeriesSchema, seriesSchema } from '../../src/pipeline/schemas/series.ts';
import { themeEntrySchema } from '../../src/pipeline/schemas/theme.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { rules } from './rules.ts';
import { seedFile } from './seed-file.ts';

/** The corpus of plans given as lines of text by their ids; the first line of each is its title. */
export function siteCorpus(texts: Readonly<Record<string, readonly string[]>>): Corpus {
  const files = Object.entries(texts).map(([id, lines]) => {
    const bytes = new TextEncoder().encode(lines.join('\n'));
    return { id, file: `seeds/${id}.txt`, bytes };
  });
  const result = compileCorpus({
    manifest: {
      seeds: files.map(({ id, file, bytes }) => ({
        file,
        sha256: sha256(bytes),
        plans: [{ id, short: { zh: id, en: id } }],
      })),
    },
    rules,
    seeds: new Map(files.map(({ file, bytes }) => [file, seedFile(file, bytes)])),
    ledger: null,
    formerOf: () => null,
    idPolicy: 'stop',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 1));
  return readCorpus(recordsOf(new Map(result.files.map(({ path, text }) => [path, text]))));
}

/** What the collections of Astro hold of the files of `content/`. */
export function recordsOf(files: ReadonlyMap<string, string>): CorpusRecords {
  const written = (folder: string) =>
    [...files]
      .filter(([path]) => path.startsWith(`content/${folder}/`))
      .map(([, text]) => {
        const { frontmatter, content } = parseFrontmatter(text);
        return { frontmatter, body: content };
      });
  const json = (path: string) => JSON.parse(files.get(`content/${path}`) ?? '[]');
  return {
    plans: written('plans').map(({ frontmatter, body }) => ({
      data: planEntrySchema.parse(frontmatter),
      body,
    })),
    entries: ENTRY_COLLECTIONS.flatMap((collection) =>
      written(collection).map(({ frontmatter, body }) => ({
        collection,
        data: entrySchema.parse(frontmatter),
        body,
      })),
    ),
    themes: themeEntrySchema.array().parse(json('themes.json')),
    series: seriesSchema.array().parse(json('series.json')),
    formerSeries: formerSeriesSchema.array().parse(json('former-series.json')),
    parallels: parallelSchema.array().parse(json('parallels.json')),
    pairs: [...files]
      .filter(([path]) => path.startsWith('content/pairs/'))
      .map(([, text]) => pairSchema.parse(JSON.parse(text))),
  };
}
