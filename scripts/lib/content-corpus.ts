/** The corpus of the files of `content/`, as the site gets it, without Astro. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Corpus } from '../../src/corpus/model.ts';
import { type CorpusRecords, readCorpus } from '../../src/corpus/read.ts';
import { pairSchema, parallelSchema } from '../../src/pipeline/schemas/comparison.ts';
import { ENTRY_COLLECTIONS, entrySchema, planEntrySchema } from '../../src/pipeline/schemas/entry.ts';
import { formerPlanSchema } from '../../src/pipeline/schemas/ledger.ts';
import { formerSeriesSchema, seriesSchema } from '../../src/pipeline/schemas/series.ts';
import { themeEntrySchema } from '../../src/pipeline/schemas/theme.ts';

/** Makes the corpus of files by their paths from the top of the corpus. */
export function corpusOf(files: ReadonlyMap<string, string>): Corpus {
  return readCorpus(recordsOf(files));
}

/** What the collections of Astro hold of the files of `content/`. */
function recordsOf(files: ReadonlyMap<string, string>): CorpusRecords {
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
    formerPlans: formerPlanSchema.array().parse(json('former-plans.json')),
    parallels: parallelSchema.array().parse(json('parallels.json')),
    pairs: [...files]
      .filter(([path]) => path.startsWith('content/pairs/'))
      .map(([, text]) => pairSchema.parse(JSON.parse(text))),
  };
}
