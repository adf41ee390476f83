/**
 * Builds the search of a built site: reads `dist/data/`, writes `dist/search/`.
 * Steps: records → Pagefind index → table of records → blocks of text → client.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { build } from 'esbuild';
import { Converter } from 'opencc-js/t2cn';
import { type FragmentNames, indexFolder } from '../../src/search/pagefind.ts';
import {
  BLOCK_LENGTH,
  type BlockRow,
  cutBlocks,
  packEntries,
  SCAN_LENGTH,
  type SearchRecord,
  type SearchTable,
} from '../../src/search/records.ts';
import { planTokens, tokenCounts, tokensIn } from '../../src/search/tokens.ts';
import { headingText } from '../../src/text/heading.ts';
import { ROOT } from './project.ts';

const DIST = join(ROOT, 'dist');
const OUT = join(DIST, 'search');
/** What this step writes beside the search page. */
const PARTS = ['index', 'text', 'records.json', 'fragments.json', 'traditional.json', 'client.js'];
/** Of an index chunk, in words times plans: smaller chunks mean fewer bytes for a query. Named unstable by Pagefind, hence the pinned version. */
const CHUNK_SIZE = '3000';
/** Tokens of one index at most, unless a plan alone has more: what INDEX_TOKENS says, or as many as take less than 2 GB. */
const INDEX_TOKENS = Number(process.env['INDEX_TOKENS'] ?? 6_000_000);
if (!(INDEX_TOKENS > 0))
  throw new Error(
    `INDEX_TOKENS=${process.env['INDEX_TOKENS']}: expected a number of tokens above 0, such as 6000000`,
  );
/** What the client needs of what Pagefind writes. */
const KEEP =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|index|fragment)$/;

/** CJK Unified Ideographs. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

interface DataRow {
  plan: string;
  id: string;
}
type SectionRow = DataRow & {
  form: string;
  kind: string;
  number: string | null;
  title: string;
  terminator: string;
  locus: string;
  type: string | null;
  themes: string[];
  order: number;
};
type ClauseRow = DataRow & {
  section: string;
  text: string;
  type: string | null;
  themes: string[];
  order: number;
};
type PlanRow = {
  id: string;
  title: string;
  short: { zh: string; en: string };
  period: [number, number] | null;
  level: string | null;
};
type AgencyRow = { plan: string; clause: string; canonical: string[] };

/** Builds the index; returns the number of records. */
export async function buildSearch(colours: number, aliases: SearchTable['aliases']): Promise<number> {
  const [plans, sections, clauses, agencies] = await Promise.all([
    readData<PlanRow>('plans'),
    readData<SectionRow>('sections'),
    readData<ClauseRow>('clauses'),
    readData<AgencyRow>('agencies'),
  ]);
  const records = plans.flatMap((plan) => recordsOf(plan, sections, clauses, agencies));
  await Promise.all(PARTS.map((part) => rm(join(OUT, part), { recursive: true, force: true })));
  const fragments = await writeIndexes(plans.map(({ id }) => records.filter(({ plan }) => plan === id)));
  const lengths = records.map((record) => record.text.length);
  const scan = lengths.reduce((sum, length) => sum + length, 0) <= SCAN_LENGTH;
  const blocks = cutBlocks(lengths, BLOCK_LENGTH[scan ? 'scan' : 'index']);
  const table: SearchTable = {
    plans: plans.map((plan, index) => ({
      id: plan.id,
      title: plan.title,
      name: plan.short,
      colour: (index % colours) + 1,
      period: periodOf(plan),
      level: plan.level,
      first: records.findIndex((record) => record.plan === plan.id),
    })),
    aliases,
    blocks,
    scan,
    ...packEntries(records, records.map(tokenCounts)),
  };
  await writeFile(join(OUT, 'records.json'), JSON.stringify(table));
  await writeFile(join(OUT, 'fragments.json'), JSON.stringify(fragments));
  await writeBlocks(records, blocks);
  await writeFile(join(OUT, 'traditional.json'), JSON.stringify(traditionalCharacters(records)));
  await writeClient();
  return records.length;
}

async function readData<Row>(name: string): Promise<Row[]> {
  return JSON.parse(await readFile(join(DIST, 'data', `${name}.json`), 'utf8'));
}

function recordsOf(
  plan: PlanRow,
  sections: readonly SectionRow[],
  clauses: readonly ClauseRow[],
  agencies: readonly AgencyRow[],
): SearchRecord[] {
  const own = sections.filter((section) => section.plan === plan.id);
  const named = Map.groupBy(
    agencies.filter((list) => list.plan === plan.id),
    (list) => list.clause,
  );
  const byId = new Map(own.map((section) => [section.id, section]));
  const titles = own
    .filter((section) => section.form !== 'front')
    .map((section) => ({
      kind: 'title' as const,
      section,
      row: section,
      text: headingText(section),
      lead: 0,
    }));
  const begun = new Set<string>();
  const texts = clauses
    .filter((clause) => clause.plan === plan.id)
    .map((clause) => {
      const section = byId.get(clause.section);
      // The first clause below a run-in heading stands on its line.
      const lead = section && section.kind !== 'block' && !begun.has(section.id) ? headingText(section) : '';
      if (section) begun.add(section.id);
      return { kind: 'clause' as const, section, row: clause, text: lead + clause.text, lead: lead.length };
    });
  return [...titles, ...texts]
    .sort((a, b) => a.row.order - b.row.order)
    .map(({ kind, section, row, text, lead }) => ({
      plan: plan.id,
      kind,
      id: row.id,
      section: section?.id ?? '',
      locus: section?.locus ?? '',
      // An unnumbered section is named by its title in the locus already.
      title: section?.number && section.form !== 'dash' ? section.title : '',
      type: row.type,
      themes: row.themes,
      agencies: [...new Set((named.get(row.id) ?? []).flatMap((list) => list.canonical))],
      period: periodOf(plan),
      level: plan.level,
      text,
      lead,
    }));
}

const periodOf = ({ period }: PlanRow) => period?.join('–') ?? null;

/**
 * Writes the Pagefind indexes of the texts of each plan, one after another: Pagefind keeps all it indexes in memory,
 * some 200 bytes a token.
 */
async function writeIndexes(plans: readonly SearchRecord[][]): Promise<FragmentNames[]> {
  const written: FragmentNames[] = [];
  let part: PlanTokens[] = [];
  const write = async () => {
    written.push(await writeIndex(join(OUT, indexFolder(written.length)), part));
    part = [];
  };
  let size = 0;
  for (const [number, records] of plans.entries()) {
    const count = tokensIn(records);
    if (part.length > 0 && size + count > INDEX_TOKENS) {
      await write();
      size = 0;
    }
    part.push({ number, texts: records.map(({ text }) => text) });
    size += count;
  }
  await write();
  return written;
}

/** A plan by its number in the corpus. */
interface PlanTokens {
  number: number;
  texts: readonly string[];
}

/** Writes one index; returns the name Pagefind gave each plan. */
async function writeIndex(outputPath: string, plans: readonly PlanTokens[]): Promise<FragmentNames> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { number, texts } of plans) {
      const added = await index.addCustomRecord({
        url: String(number),
        language: 'und',
        content: planTokens(texts),
        meta: {},
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const files = await index.writeFiles({ outputPath });
    if (files.errors.length > 0) throw new Error(`Pagefind: ${files.errors.join('; ')}`);
  } finally {
    // The next index gets a process of its own.
    await pagefind.close();
  }
  for (const name of await readdir(outputPath)) {
    if (!KEEP.test(name)) await rm(join(outputPath, name), { recursive: true });
  }
  return readFragmentNames(
    join(outputPath, 'fragment'),
    plans.map(({ number }) => number),
  );
}

/** Pagefind names its fragments by their content: the url inside says which plan each is. Fragments are not needed after that. */
async function readFragmentNames(folder: string, plans: readonly number[]): Promise<FragmentNames> {
  const names: FragmentNames = {};
  for (const file of await readdir(folder)) {
    const text = (await promisify(gunzip)(await readFile(join(folder, file)))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names[file.replace(/\.pf_fragment$/, '')] = Number(url.replace(/^\//, ''));
  }
  const known = new Set(Object.values(names));
  const missing = plans.find((plan) => !known.has(plan));
  if (missing !== undefined) throw new Error(`Pagefind wrote no fragment for plan ${missing}`);
  await rm(folder, { recursive: true });
  return names;
}

/** Traditional characters whose simplified form the texts have: what a query in traditional characters needs. */
function traditionalCharacters(records: readonly SearchRecord[]): Record<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const used = new Set(records.flatMap((record) => [...record.text]));
  const pairs: [string, string][] = [];
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    if (simplified !== character && !used.has(character) && used.has(simplified))
      pairs.push([character, simplified]);
  }
  return Object.fromEntries(pairs);
}

async function writeBlocks(records: readonly SearchRecord[], blocks: readonly number[]): Promise<void> {
  await mkdir(join(OUT, 'text'), { recursive: true });
  for (const [number, first] of blocks.slice(0, -1).entries()) {
    const rows = records
      .slice(first, blocks[number + 1])
      .map(
        ({ id, locus, title, text, lead }): BlockRow =>
          lead > 0 ? [id, locus, title, text, lead] : [id, locus, title, text],
      );
    await writeFile(join(OUT, 'text', `${number}.json`), JSON.stringify(rows));
  }
}

async function writeClient(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'src/search/client.ts')],
    outfile: join(OUT, 'client.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
