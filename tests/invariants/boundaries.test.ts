/** Who may import whom. `content/` is the bridge: what makes it and what shows it share schemas, text and the reading of entries only. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/pipeline/plan/stages.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** What the pipeline is made of: folder below src/pipeline/ → folders there it may import from, itself always. */
const PIPELINE: Record<string, readonly string[]> = {
  schemas: [],
  text: [],
  diagnostics: ['schemas'],
  contract: ['text', 'schemas'],
  readers: ['text', 'schemas', 'diagnostics'],
  plan: ['text', 'schemas', 'diagnostics', 'readers'],
  extract: ['text', 'plan', 'schemas', 'diagnostics'],
  align: ['text', 'schemas'],
  entries: ['text', 'readers', 'plan', 'extract', 'align', 'schemas', 'diagnostics', 'contract'],
};

/**
 * What several features share. Pages of these folders use the frame of every page (`shell`), and it shows the search and the marks of
 * clauses: it may import those files alone, so that no module imports itself by way of others.
 */
const COMMON = [
  'pipeline',
  'i18n',
  'corpus',
  'plans',
  'cite',
  'takeaway',
  'basket',
  'clauses',
  'lists',
  'shell',
];

/**
 * Folder (or file) of src/ → folders it may import from, itself always. A feature knows of another only what is named
 * here; a route puts features together, and the frame of a page carries the search.
 */
const SITE: Record<string, readonly string[]> = {
  verify: ['pipeline'],
  i18n: ['pipeline', 'verify'],
  corpus: ['pipeline'],
  takeaway: ['pipeline'],
  plans: ['pipeline', 'i18n', 'corpus', 'takeaway', 'lists', 'shell'],
  cite: ['pipeline', 'i18n', 'corpus'],
  basket: ['pipeline', 'i18n', 'cite', 'takeaway', 'shell'],
  clauses: ['pipeline', 'corpus'],
  lists: ['pipeline', 'i18n', 'corpus', 'cite', 'takeaway', 'collections.ts'],
  shell: [
    'i18n',
    'corpus',
    'cite',
    'lists',
    'search/ui/SearchDialog.astro',
    'search/ui/search.css',
    'reading/text/text.css',
    'reading/marks/facts.css',
    'collections.ts',
  ],
  reading: [...COMMON, 'facts', 'collections.ts'],
  compare: [...COMMON, 'facts'],
  facts: COMMON,
  guide: [...COMMON, 'collections.ts', 'facts/instruments/Judged.astro'],
  coding: COMMON,
  lineage: COMMON,
  terms: COMMON,
  search: COMMON,
  'entry-pages': [...COMMON, 'reading', 'compare'],
  export: ['pipeline', 'i18n', 'corpus', 'facts', 'takeaway'],
  desk: [...COMMON, 'verify', 'compare', 'facts'],
  mcp: ['pipeline', 'verify', 'compare', 'search'],
  'open-data': [...COMMON, 'export', 'coding', 'facts', 'compare', 'lineage', 'entry-pages'],
  'collections.ts': ['pipeline', 'corpus'],
  // It alone reads files, as the commands do.
  'content.config.ts': [
    'pipeline',
    'entry-loader.ts',
    '../scripts/lib/disk-memory.ts',
    '../scripts/lib/project.ts',
    '../scripts/lib/root.ts',
    '../scripts/lib/written-collections.ts',
  ],
  'entry-loader.ts': [],
  pages: [
    ...COMMON,
    'guide',
    'search',
    'reading',
    'compare',
    'facts',
    'lineage',
    'desk',
    'entry-pages',
    'export',
    'open-data',
    'terms',
    'collections.ts',
  ],
};

/** Folders whose own folders stand in an order: each of these may import from those before it; files beside them from all. */
const ORDERED: Record<string, readonly string[]> = {
  // Positions, then one for each stage.
  plan: ['lines', ...STAGES.map(({ name }) => name)],
  extract: [
    'numbers', // which numbers are there, and which are no quantities
    'statements', // how a sentence says something of a number
    'context', // of which years and places a text speaks
    'rewrites', // how words become a name
    'names', // what a number counts
    'indicators', // what a sentence says of its numbers
    'support', // what is given, to whom, on which terms
    'responsibility', // who carries it out, and by when
    'tables', // what the rows of a table say
    'instruments', // by which means
    'types', // what kind of section it is
    'series', // which values belong together over the years
  ],
};

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter(
  (file) => /\.(?:tsx?|astro)$/.test(file) && statSync(join(SRC, file)).isFile(),
);

const matchesIn = (file: string, pattern: RegExp) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(pattern)].map((match) =>
    normalize(join(dirname(file), match[1] ?? '')).replaceAll('\\', '/'),
  );
const importsOf = (file: string) => matchesIn(file, /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
/** Those that are there when the code runs: neither types nor what is loaded later. */
const loadedBy = (file: string) =>
  matchesIn(file, /(?:import|export)\s+(?!type\s)(?:[^;'"]*?\sfrom\s*)?'(\.{1,2}\/[^']+)'/g);

describe('imports stay within the tables', () => {
  it.each(files)('%s', (file) => {
    const [own = '', folder = ''] = file.split('/');
    const inPipeline = own === 'pipeline';
    const allowed = inPipeline ? PIPELINE[folder] : SITE[own];
    expect(allowed, `src/${own} is not in the tables`).toBeDefined();
    const places = inPipeline
      ? [`pipeline/${folder}`, ...(allowed ?? []).map((each) => `pipeline/${each}`)]
      : [own, ...(allowed ?? [])];
    const foreign = importsOf(file).filter(
      (target) => !places.some((place) => target === place || target.startsWith(`${place}/`)),
    );
    expect(foreign).toEqual([]);
  });

  it.each(files.filter((file) => /^pipeline\/(?:plan|extract)\/.+\//.test(file)))(
    '%s, below its folder',
    (file) => {
      const [, stage = '', folder = ''] = file.split('/');
      const order = ORDERED[stage] ?? [];
      const own = order.indexOf(folder);
      expect(own, 'the folder is not in the list').toBeGreaterThanOrEqual(0);
      const above = importsOf(file)
        .filter((target) => target.startsWith(`pipeline/${stage}/`))
        .filter((target) => !order.slice(0, own + 1).includes(target.split('/')[2] ?? ''));
      expect(above).toEqual([]);
    },
  );

  it('and CONTRIBUTING says what each folder is', () => {
    const { 1: table = '' } =
      /## How the house is laid out\n([\s\S]*?)\n## /u.exec(
        readFileSync(join(SRC, '../.github/CONTRIBUTING.md'), 'utf8'),
      ) ?? [];
    const folders = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
    expect(folders.filter((each) => each !== 'entry-loader.ts' && !table.includes(`\`src/${each}`))).toEqual(
      [],
    );
  });

  it('and no module needs itself by way of others', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file) || !files.includes(file)) return;
      for (const next of loadedBy(file)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('and the core knows neither Astro’s collections nor a disk', () => {
    const core = files.filter((file) => /^(?:pipeline|corpus)\//.test(file));
    const wrong = core.filter((file) =>
      /from '(?:astro:|node:(?!crypto'))/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
