/** The open data of a site, as a machine reads it. */
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { type CorpusText, corpusText } from '../verify/corpus-text.ts';

/** Reads a file of the open data by its name below `data/`. */
export type ReadData = (file: string) => Promise<unknown>;

/** What the tools answer from. */
export interface SiteData {
  plans: readonly PlanRecord[];
  themes: readonly Row<'themes'>[];
  text: CorpusText;
  /** Makes the address of a row whole. */
  addressOf: (url: string) => string;
}

/** Loads the data. `address` is that of the site; empty where it has none: addresses then begin with a slash. */
export async function loadSite(read: ReadData, address: string): Promise<SiteData> {
  const index = (await read('index.json')) as { plans: { json: string }[] };
  const [themes, indicators, ...plans] = await Promise.all([
    read('themes.json') as Promise<Row<'themes'>[]>,
    read('indicators.json') as Promise<Row<'indicators'>[]>,
    ...index.plans.map(({ json }) => read(json) as Promise<PlanRecord>),
  ]);
  return {
    plans,
    themes,
    text: corpusText({ plans, indicators }),
    addressOf: (url) => (address === '' ? url : new URL(url, address).href),
  };
}
