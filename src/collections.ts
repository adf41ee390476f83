/** The one place that queries the collections. Everything else asks the corpus, which is read once a build. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Corpus, SeedLine, SitePlan } from './corpus/model.ts';
import { readCorpus } from './corpus/read.ts';
import { ENTRY_COLLECTIONS } from './pipeline/schemas/entry.ts';
import type { ShownSite } from './pipeline/schemas/site.ts';

let corpus: Promise<Corpus> | null = null;

/** The corpus, read once. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= queryCorpus();
  return corpus;
}

async function queryCorpus(): Promise<Corpus> {
  const entries = ENTRY_COLLECTIONS.map(async (collection) =>
    (await getCollection(collection)).map(({ data, body = '' }) => ({ collection, data, body })),
  );
  return readCorpus({
    plans: (await getCollection('plans')).map(({ data, body = '' }) => ({ data, body })),
    entries: (await Promise.all(entries)).flat(),
    themes: await dataOf('themes'),
    series: await dataOf('series'),
    formerSeries: await dataOf('former-series'),
    formerPlans: await dataOf('former-plans'),
    parallels: await dataOf('parallels'),
    pairs: await dataOf('pairs'),
  });
}

/** Collections whose records are data without a text. */
type DataCollection = 'themes' | 'series' | 'former-series' | 'former-plans' | 'parallels' | 'pairs';

async function dataOf<Collection extends DataCollection>(
  collection: Collection,
): Promise<CollectionEntry<Collection>['data'][]> {
  return (await getCollection(collection)).map(({ data }) => data);
}

/** What the corpus says of its site. */
export async function getSite(): Promise<ShownSite> {
  return (await siteRecord()).site;
}

/** Where the logo of the site is on the disk; null where there is none. */
export async function logoPath(): Promise<string | null> {
  return (await siteRecord()).logoPath;
}

async function siteRecord(): Promise<CollectionEntry<'site'>['data']> {
  const record = await getEntry('site', 'site');
  if (!record) throw new Error('content/site.json: not found');
  return record.data;
}

/** The lines of a plan's seed that are the plan's, from the file itself. Numbers are 1-based, of the whole file. */
export async function seedLines({ data }: SitePlan): Promise<SeedLine[]> {
  const { file, line, endLine } = data.source;
  const { lines } = await getSeed(file);
  return lines.map((seedLine, index) => ({ ...seedLine, number: index + 1 })).slice(line - 1, endLine);
}

/** Where a seed is on the disk; `file` is its name in the records, `seeds/name.txt`. */
export async function seedPath(file: string): Promise<string> {
  return (await getSeed(file)).path;
}

async function getSeed(file: string): Promise<CollectionEntry<'seeds'>['data']> {
  const seed = await getEntry('seeds', file);
  if (!seed) throw new Error(`${file}: not found, though a plan comes from it`);
  return seed.data;
}
