/**
 * Builds the search of a built site: reads `data/` in its folder, writes `search/`.
 * Steps: records → index → index of similar clauses → table of records → blocks of text → client.
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Converter } from 'opencc-js/t2cn';
import type { DataName, Row } from '../../src/pipeline/contract/row-schemas.ts';
import { placesAround } from '../../src/pipeline/text/gazetteer/place-name.ts';
import { headingText } from '../../src/pipeline/text/heading.ts';
import { inReadingOrder, runInHeadings } from '../../src/pipeline/text/nodes.ts';
import { planColour } from '../../src/pipeline/text/plan-colour.ts';
import { printedAmount } from '../../src/pipeline/text/printed-value.ts';
import { supportFormsIn } from '../../src/pipeline/text/support-forms.ts';
import { ENGLISH_TERMS } from '../../src/search/index-file/english-terms.ts';
import {
  BLOCK_LENGTH,
  type BlockRow,
  cutBlocks,
  packEntries,
  SCAN_LENGTH,
  type SearchRecord,
  type SearchTable,
} from '../../src/search/index-file/records.ts';
import { tokenCounts } from '../../src/search/index-file/tokens.ts';
import { noteCarried } from './carried-libraries.ts';
import { plain } from './packed-file.ts';
import { ENGINE } from './root.ts';
import { writeSimilar } from './similar-index.ts';
import { writeShards } from './token-index.ts';

/** What this step writes beside the search page. */
const PARTS = [
  'index',
  'similar',
  'text',
  'records.json',
  'traditional.json',
  'english.json',
  'client.js',
  'similar.js',
];

/** CJK Unified Ideographs. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** Builds the index of the site in the folder `dist`; returns the number of records. */
export async function buildSearch(dist: string, aliases: SearchTable['aliases']): Promise<number> {
  const out = join(dist, 'search');
  const [plans, sections, clauses, agencies, support, series, themes] = await Promise.all([
    readData(dist, 'plans'),
    readData(dist, 'sections'),
    readData(dist, 'clauses'),
    readData(dist, 'agencies'),
    readData(dist, 'support'),
    readData(dist, 'series'),
    readData(dist, 'themes'),
  ]);
  const sectionsOf = rowsByPlan(sections);
  const clausesOf = rowsByPlan(clauses);
  const agenciesOf = rowsByPlan(agencies);
  const supportOf = rowsByPlan(support);
  const recordsByPlan = plans.map((plan) =>
    recordsOf(plan, sectionsOf(plan.id), clausesOf(plan.id), agenciesOf(plan.id), supportOf(plan.id)),
  );
  const records = recordsByPlan.flat();
  await Promise.all(PARTS.map((part) => rm(join(out, part), { recursive: true, force: true })));
  const shards = await writeShards(out, recordsByPlan);
  await writeSimilar(out, recordsByPlan);
  const lengths = records.map((record) => record.text.length);
  const scan = lengths.reduce((sum, length) => sum + length, 0) <= SCAN_LENGTH;
  const blocks = cutBlocks(lengths, BLOCK_LENGTH);
  const first = firstNumbers(recordsByPlan);
  const table: SearchTable = {
    plans: plans.map((plan, index) => ({
      id: plan.id,
      title: plan.title,
      name: plan.short,
      colour: planColour(index),
      period: periodOf(plan),
      level: plan.level,
      places: placesAround(plan.place),
      first: first[index] ?? 0,
    })),
    aliases,
    named: [
      ...themes.map(({ id, zh, en }) => ({ kind: 'theme' as const, id, name: { zh, en }, scope: '' })),
      ...series.map(({ id, name, scope }) => ({
        kind: 'series' as const,
        id,
        name: { zh: name, en: name },
        scope,
      })),
    ],
    blocks,
    scan,
    shards,
    comparable: true,
    ...packEntries(records, records.map(tokenCounts)),
  };
  await writeFile(join(out, 'records.json'), JSON.stringify(table));
  await writeBlocks(out, records, blocks);
  await writeFile(join(out, 'traditional.json'), JSON.stringify(traditionalCharacters(records)));
  await writeFile(join(out, 'english.json'), JSON.stringify(ENGLISH_TERMS));
  await writeClient(out);
  return records.length;
}

async function readData<Name extends DataName>(dist: string, name: Name): Promise<Row<Name>[]> {
  const file = join(dist, 'data', `${name}.json`);
  return JSON.parse(plain(await readFile(existsSync(`${file}.gz`) ? `${file}.gz` : file)));
}

/** The number of the first item of each list, when all are numbered one after another from 0. */
function firstNumbers(lists: readonly (readonly unknown[])[]): number[] {
  let next = 0;
  return lists.map(({ length }) => {
    next += length;
    return next - length;
  });
}

/** Gives the rows of a plan, in their order. */
function rowsByPlan<Of extends { plan: string }>(rows: readonly Of[]): (plan: string) => readonly Of[] {
  const byPlan = Map.groupBy(rows, ({ plan }) => plan);
  return (plan) => byPlan.get(plan) ?? [];
}

/** The records of a plan from its own rows, in the order of the text. */
function recordsOf(
  plan: Row<'plans'>,
  sections: readonly Row<'sections'>[],
  clauses: readonly Row<'clauses'>[],
  agencies: readonly Row<'agencies'>[],
  support: readonly Row<'support'>[],
): SearchRecord[] {
  const given = Map.groupBy(support, (each) => each.clause);
  const named = Map.groupBy(agencies, (list) => list.clause);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const titled = sections.filter((section) => section.form !== 'front');
  const nodes = inReadingOrder(titled, clauses);
  const leads = runInHeadings(nodes);
  return nodes.map((node) => {
    const row = node.section ?? node.clause;
    const section = node.section ?? byId.get(node.clause.section);
    const lead = leads.get(row.id) ?? '';
    return {
      plan: plan.id,
      kind: node.clause ? 'clause' : 'title',
      id: row.id,
      section: section?.id ?? '',
      locus: row.locus,
      // An unnumbered section is named by its title in the locus already.
      title: section?.number && section.form !== 'dash' ? section.title : '',
      type: row.type,
      themes: row.themes,
      agencies: [...new Set((named.get(row.id) ?? []).flatMap((list) => list.canonical))],
      support: node.clause ? supportFormsIn(node.clause.text) : [],
      amounts: (given.get(row.id) ?? []).map(amountOf),
      period: periodOf(plan),
      level: plan.level,
      text: node.clause ? lead + node.clause.text : headingText(node.section),
      lead: lead.length,
    };
  });
}

/** An amount with its limit: ≤50万元. */
const LIMITS = { max: '≤', min: '≥' };
const amountOf = (support: Row<'support'>) =>
  `${support.limit === null ? '' : LIMITS[support.limit]}${printedAmount(support)}`;

const periodOf = ({ period }: Row<'plans'>) => period?.join('–') ?? null;

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

async function writeBlocks(
  out: string,
  records: readonly SearchRecord[],
  blocks: readonly number[],
): Promise<void> {
  await mkdir(join(out, 'text'), { recursive: true });
  for (const [number, first] of blocks.slice(0, -1).entries()) {
    const rows = records
      .slice(first, blocks[number + 1])
      .map(
        ({ id, locus, title, text, lead }): BlockRow =>
          lead > 0 ? [id, locus, title, text, lead] : [id, locus, title, text],
      );
    await writeFile(join(out, 'text', `${number}.json`), JSON.stringify(rows));
  }
}

async function writeClient(out: string): Promise<void> {
  const { metafile } = await build({
    metafile: true,
    entryPoints: {
      client: join(ENGINE, 'src/search/client.ts'),
      similar: join(ENGINE, 'src/search/similar/similar.ts'),
    },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const module of Object.keys(metafile.inputs)) noteCarried(module);
}
