/** One page of every type, without the folder of the language. */
import { readdirSync, readFileSync } from 'node:fs';
import { shortId } from '../../src/pipeline/text/sha256.ts';

const first = (folder: string) =>
  readdirSync(new URL(`../../dist/${folder}/`, import.meta.url)).find((name) => !name.endsWith('.html'));

const named: { canonical: string | null; number: string | null }[] = JSON.parse(
  readFileSync(new URL('../../dist/data/references.json', import.meta.url), 'utf8'),
);
/** A document of which its number is known. */
const numbered = `d${shortId(named.find(({ number }) => number !== null)?.canonical ?? '')}`;

/** Addresses by the name of the type. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '',
  plans: 'plans/',
  'plan, at a clause': 'plans/tj-sti-135/#s6-2-p1',
  plan: 'plans/jh-sti-145/',
  source: 'plans/jh-sti-145/source/',
  entries: 'domains/',
  entry: 'measures/tj-sti-135/s5-8/',
  matrix: 'compare/',
  theme: 'compare/talent/',
  pair: 'compare/jh-sti-145/tj-sti-135/',
  'task table': 'task-table/jh-sti-145/',
  lineage: 'lineage/',
  indicators: 'indicators/',
  'indicators of a plan': 'indicators/jh-sti-145/',
  series: `series/${first('series')}/`,
  references: 'references/',
  reference: `references/${numbered}/`,
  agencies: 'agencies/',
  agency: `agencies/${first('agencies')}/`,
  goals: 'goals/',
  terms: 'terms/',
  search: 'search/?q=创新券',
  desk: 'desk/',
  guide: 'guide/',
  basket: 'basket/',
  data: 'data/',
  'task register': 'task-register/',
  instruments: 'instruments/',
  instrument: 'instruments/funds/',
  targets: `targets/${first('targets')}/`,
};

export const PAGE_TYPES: readonly string[] = Object.values(PAGES);
