/**
 * Compares the search with the default searches of Starlight and VitePress over the same six texts.
 *
 *   npm run build && npm run bench:search
 *
 * Installs both in a folder of its own (from the registry), builds their sites from the plans' Markdown, and asks all
 * three the same queries. A hit is a section: its heading and the text below it up to the next heading. Prints a table.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { countBytes } from '../../scripts/lib/check/bytes.ts';
import { chromiumOptions } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/server.ts';
import { clauses, plans, sections } from '../support/data.ts';
import { address, headingsOnLines } from '../support/printed-line.ts';
import { seededRandom } from '../support/random.ts';
import { buildCold, installStarlight, installVitePress, planTexts } from './rivals.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DRAWN = 300;
const WRITTEN = [
  '创新券',
  '揭榜挂帅',
  'R&D',
  '3D打印',
  '60项',
  '互联网+',
  '2020年',
  '人才',
  '科技金融',
  '京津冀',
];

/** A section: what it is known by in all three sites, and its heading and clauses. */
interface Block {
  key: string;
  texts: string[];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();
const keyOf = (plan: string, heading: string) => `${plan} ${folded(heading).replace(/\s+/gu, '')}`;

const markdown = planTexts(join(ROOT, 'dist'));
const headingOf = headingsOnLines(sections, clauses);
const blocks: Block[] = sections
  .filter(({ form }) => form !== 'front')
  .map(({ plan, id, number, title, terminator }) => ({
    key: keyOf(plan, `${number ?? ''}${title}${terminator}`),
    texts: [
      `${number ?? ''}${title}${terminator}`,
      ...clauses
        .filter((clause) => clause.plan === plan && clause.section === id)
        .map((clause) => `${headingOf.get(address(clause)) ?? ''}${clause.text}`),
    ].map(folded),
  }));
const known = new Set(blocks.map(({ key }) => key));
const scan = (query: string) =>
  new Set(
    blocks.filter(({ texts }) => texts.some((text) => text.includes(folded(query)))).map(({ key }) => key),
  );

function drawQueries(): string[] {
  const random = seededRandom(20261122);
  const all = clauses.filter(({ kind, text }) => kind === 'text' && text.length > 20);
  const drawn = Array.from({ length: DRAWN }, () => {
    const { text = '' } = all[Math.floor(random() * all.length)] ?? {};
    const start = Math.floor(random() * (text.length - 12));
    return text.slice(start, start + 2 + Math.floor(random() * 7));
  });
  return [...WRITTEN, ...drawn.filter((query) => !/\s/u.test(query))];
}

interface Figures {
  name: string;
  recall: number;
  precision: number;
  exact: number;
  /** Bytes (brotli) until the first query is answered, and milliseconds. */
  cold: number;
  first: number;
}

function compare(
  name: string,
  answers: readonly ReadonlySet<string>[],
  cold: number,
  first: number,
): Figures {
  let [hits, found, wanted, exact] = [0, 0, 0, 0];
  queries.forEach((query, index) => {
    const expected = scan(query);
    // What stands before the first section has no heading that all three share.
    const actual = new Set([...(answers[index] ?? [])].filter((key) => known.has(key)));
    const common = [...actual].filter((key) => expected.has(key)).length;
    hits += common;
    found += actual.size;
    wanted += expected.size;
    if (common === expected.size && common === actual.size) exact += 1;
    else if (name === 'duidu')
      console.log(`not exact: ${query}: ${common} of ${expected.size}, ${actual.size} found`);
  });
  return {
    name,
    recall: hits / wanted,
    precision: found === 0 ? 1 : hits / found,
    exact: exact / queries.length,
    cold,
    first,
  };
}

const queries = drawQueries();
const work = mkdtempSync(join(tmpdir(), 'duidu-bench-'));
const browser = await chromium.launch(await chromiumOptions());

/** Counts what a page loads after it is open, compressed with brotli. */
async function counted<T>(
  address: string,
  run: (page: Page) => Promise<T>,
): Promise<{ value: T; bytes: number }> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = countBytes(page);
  const value = await run(page);
  const bytes = await loaded();
  await page.close();
  return { value, bytes };
}

async function ours(): Promise<Figures & { warm: number }> {
  const site = await serve(join(ROOT, 'dist'), { port: 0 });
  const headings = new Map(
    sections.map(({ plan, id, number, title, terminator }) => [
      `${plan} ${id}`,
      keyOf(plan, `${number ?? ''}${title}${terminator}`),
    ]),
  );
  const ask = (list: readonly string[]) => (page: Page) =>
    page.evaluate(
      async ([base, all]) => {
        const { createSearch } = await import(`${base}search/client.js`);
        const search = createSearch({ base });
        const answers: string[][] = [];
        const times: number[] = [];
        for (const query of all) {
          const start = performance.now();
          const { hits } = await search(query, { limit: 1e6 });
          times.push(performance.now() - start);
          answers.push(
            hits
              .filter((hit: { match: string }) => hit.match === 'literal')
              .map((hit: { plan: string; id: string }) => `${hit.plan} ${hit.id}`),
          );
        }
        return { answers, times };
      },
      [site.address, list] as const,
    );
  const first = await counted(site.address, ask([WRITTEN[0] ?? '']));
  const { value } = await counted(site.address, ask(queries));
  site.server.close();
  const answers = value.answers.map(
    (list) => new Set(list.map((id) => headings.get(id.replace(/-[pt][0-9_]+$/, '')) ?? id)),
  );
  const times = value.times.slice(1).sort((a, b) => a - b);
  return {
    ...compare('duidu', answers, first.bytes, first.value.times[0] ?? 0),
    warm: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

async function starlight(): Promise<Figures> {
  const rival = installStarlight(work, markdown);
  buildCold(rival);
  const site = await serve(rival.dist, { port: 0 });
  const ask = (list: readonly string[]) => (page: Page) =>
    page.evaluate(
      async ([base, all]) => {
        const start = performance.now();
        const pagefind = await import(`${base}pagefind/pagefind.js`);
        let first = 0;
        const answers: { plan: string; title: string }[][] = [];
        for (const query of all) {
          const { results } = await pagefind.search(query);
          const found: { plan: string; title: string }[] = [];
          for (const result of results) {
            const data = await result.data();
            for (const part of data.sub_results)
              found.push({ plan: data.url.split('/').at(-2) ?? '', title: part.title });
          }
          answers.push(found);
          first ||= performance.now() - start;
        }
        return { answers, first };
      },
      [site.address, list] as const,
    );
  const address = `${site.address}${plans[0]?.id}/`;
  const first = await counted(address, ask([WRITTEN[0] ?? '']));
  const { value } = await counted(address, ask(queries));
  site.server.close();
  const answers = value.answers.map((list) => new Set(list.map(({ plan, title }) => keyOf(plan, title))));
  return compare(`${rival.name}, its default search`, answers, first.bytes, first.value.first);
}

async function vitepress(): Promise<Figures> {
  const rival = installVitePress(work, markdown);
  buildCold(rival);
  const chunks = join(rival.dist, 'assets/chunks');
  const index = join(chunks, readdirSync(chunks).find((name) => name.includes('localSearchIndex')) ?? '');
  const { default: text } = await import(pathToFileURL(index).href);
  const { default: MiniSearch } = await import(
    pathToFileURL(join(rival.folder, 'node_modules/minisearch/dist/es/index.js')).href
  );
  // The options of VitePress' own search box.
  const search = MiniSearch.loadJSON(text, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  const answers = queries.map(
    (query) =>
      new Set<string>(
        search
          .search(query)
          .map(({ id, title }: { id: string; title: string }) =>
            keyOf(id.replace(/^\/|\.html.*$|#.*$/g, ''), title),
          ),
      ),
  );
  const site = await serve(rival.dist, { port: 0 });
  // Its search has no module to ask: the box is opened and typed into, as a reader would.
  const { value: first, bytes } = await counted(`${site.address}${plans[0]?.id}.html`, async (page) => {
    const start = performance.now();
    await page.keyboard.press('Control+k');
    await page.locator('.search-input').fill(WRITTEN[0] ?? '');
    await page.locator('.results .result').first().waitFor();
    return performance.now() - start;
  });
  site.server.close();
  return compare(`${rival.name}, local search`, answers, bytes, first);
}

try {
  const own = await ours();
  const rows = [own, await starlight(), await vitepress()];
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(`${queries.length} queries, ${blocks.length} sections; Chromium ${browser.version()}`);
  console.log(
    '| search | recall | precision | exact sets | cold kB | first result ms |\n|---|---|---|---|---|---|',
  );
  for (const { name, recall, precision, exact, cold, first } of rows)
    console.log(
      `| ${name} | ${percent(recall)} | ${percent(precision)} | ${percent(exact)} | ${(cold / 1000).toFixed(0)} | ${first.toFixed(0)} |`,
    );
  console.log(`duidu, warm: 95 % of queries under ${own.warm.toFixed(1)} ms`);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
