/** The open data of a site, as a machine reads it. */
import { type DataIndex, dataFile } from '../pipeline/contract/data-index.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import type { SearchTable } from '../search/index-file/records.ts';
import { type CorpusText, corpusText } from '../verify/corpus-text.ts';

/** Reads a file of a site by its path from `data/`. Rejects where it is not there. */
export type ReadData = (file: string) => Promise<unknown>;

/** What the tools answer from. */
export interface SiteData {
  plans: readonly PlanRecord[];
  themes: readonly Row<'themes'>[];
  text: CorpusText;
  /** Groups of forms that mean the same, and the simplified forms of traditional characters; empty where the site has no search. */
  aliases: readonly (readonly string[])[];
  simplified: Readonly<Record<string, string>>;
  /** Makes the address of a row whole. */
  addressOf: (url: string) => string;
}

/** Loads the data. `address` is that of the site; empty where it has none: addresses then begin with a slash. */
export async function loadSite(read: ReadData, address: string): Promise<SiteData> {
  const index = (await read('index.json')) as DataIndex;
  const [aliases, simplified, themes, indicators, ...plans] = await Promise.all([
    read('../search/records.json').then((table) => (table as SearchTable).aliases, nothing([])),
    read('../search/traditional.json').then((table) => table as Record<string, string>, nothing({})),
    read('themes.json') as Promise<Row<'themes'>[]>,
    read(dataFile(index.files, 'indicators')) as Promise<Row<'indicators'>[]>,
    ...index.plans.map(({ json }) => read(json) as Promise<PlanRecord>),
  ]);
  return {
    plans,
    themes,
    aliases,
    simplified,
    text: corpusText({ plans, indicators, former: index.former ?? {} }),
    addressOf: (url) => (address === '' ? url : new URL(url, address).href),
  };
}

/** Takes the place of a file that a folder of open data alone has not got. */
const nothing =
  <Empty>(empty: Empty) =>
  (): Empty =>
    empty;
