/** One page of every type, without the folder of the language. */
import { readdirSync } from 'node:fs';

const first = (folder: string) =>
  readdirSync(new URL(`../../dist/${folder}/`, import.meta.url)).find((name) => !name.endsWith('.html'));

export const PAGE_TYPES: readonly string[] = [
  '',
  'plans/',
  'plans/tj-sti-135/#s6-2-p1',
  'plans/jh-sti-145/',
  'plans/jh-sti-145/source/',
  'domains/',
  'measures/tj-sti-135/s5-8/',
  'compare/',
  'compare/talent/',
  'compare/jh-sti-145/tj-sti-135/',
  'lineage/',
  'indicators/',
  'indicators/jh-sti-145/',
  `series/${first('series')}/`,
  'references/',
  `references/${first('references')}/`,
  'agencies/',
  `agencies/${first('agencies')}/`,
  'search/?q=创新券',
];
