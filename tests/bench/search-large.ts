/**
 * The search over a synthetic corpus many times as large: still exact, and at what cost.
 *
 *   npm run build && npm run bench:search-large -- 100
 *
 * Queries are strings of 1–12 characters cut from it. Bytes are those as sent (Brotli) until ten hits can be shown.
 * The texts are made up: same lengths, same pairs of characters, every one different (a chain over the real texts).
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { countBytes } from '../../scripts/lib/check/bytes.ts';
import { chromiumOptions } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/server.ts';
import { type ClauseRow, clauses, plans, sections } from '../support/data.ts';
import { address, headingsOnLines, standsOnLine } from '../support/printed-line.ts';
import { seededRandom } from '../support/random.ts';

const times = Number(process.argv[2] ?? 100);
const QUERIES = 120;
/** Lengths of queries that are reported apart, in characters. */
const LENGTHS = [
  [1, 1],
  [2, 4],
  [5, 12],
] as const;
/** So many of the queries that load most are named. */
const DEAREST = 8;
const random = seededRandom(100);

/** Characters that follow each pair of characters in the real texts. */
const chain = new Map<string, string[]>();
const characters = [...clauses.map(({ text }) => text).join('')];
characters.forEach((character, index) => {
  const pair = `${characters[index - 2] ?? ''}${characters[index - 1] ?? ''}`;
  const known = chain.get(pair);
  if (known) known.push(character);
  else chain.set(pair, [character]);
});
const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;

function invent(length: number): string {
  const text = [pick(characters), pick(characters)];
  while (text.length < length) {
    const next = chain.get(`${text.at(-2)}${text.at(-1)}`);
    text.push(next ? pick(next) : pick(characters));
  }
  return text.join('').slice(0, length);
}

const root = mkdtempSync(join(tmpdir(), 'duidu-large-'));
try {
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const large = {
    plans: copies.flatMap((copy) => plans.map((plan) => ({ ...plan, id: `${plan.id}-${copy}` }))),
    sections: copies.flatMap((copy) =>
      sections.map((section) => ({
        ...section,
        plan: `${section.plan}-${copy}`,
        title: invent(section.title.length),
      })),
    ),
    clauses: copies.flatMap((copy) =>
      clauses.map((clause) => ({
        ...clause,
        plan: `${clause.plan}-${copy}`,
        text: invent(clause.text.length),
      })),
    ),
    agencies: [],
    support: [],
    series: [],
    themes: [],
  };
  for (const [name, rows] of Object.entries(large))
    writeFileSync(join(root, `dist/data/${name}.json`), JSON.stringify(rows));
  const start = performance.now();
  const { buildSearch } = await import('../../scripts/lib/search-index.ts');
  const records = await buildSearch(join(root, 'dist'), []);
  const length = large.clauses.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${large.plans.length} plans, ${records} records, ${length} characters; index in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  const table = brotliCompressSync(readFileSync(join(root, 'dist/search/records.json'))).length;
  const folder = join(root, 'dist/search/index');
  const index = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  console.log(
    `table ${(table / 1000).toFixed(0)} kB (Brotli), index on the server ${(index / 1e6).toFixed(1)} MB`,
  );
  await measure();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const site = await serve(join(root, 'dist'), { port: 0 });
  writeFileSync(
    join(root, 'dist/index.html'),
    '<!doctype html><html lang="zh-CN"><title>bench</title></html>',
  );
  const read = (name: string) => JSON.parse(readFileSync(join(root, `dist/data/${name}.json`), 'utf8'));
  const all: ClauseRow[] = read('clauses');
  const headingOf = headingsOnLines(read('sections'), all);
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  const lines = all.map((clause) => ({
    heading: fold(headingOf.get(address(clause)) ?? ''),
    text: fold(clause.text),
  }));
  const queries: string[] = [];
  while (queries.length < QUERIES) {
    const symbols = [...pick(all).text];
    const from = Math.floor(random() * symbols.length);
    const query = symbols.slice(from, from + 1 + Math.floor(random() * 12)).join('');
    if (query.trim() === query && !/["-]/.test(query)) queries.push(query);
  }
  const browser = await chromium.launch(await chromiumOptions());
  const rows: { query: string; hits: number; cold: number; wait: number; exact: boolean }[] = [];
  const whole = await browser.newPage();
  await whole.goto(site.address);
  const client = await whole.evaluateHandle(async (base) => {
    const { createSearch } = await import(`${base}search/client.js`);
    return createSearch({ base });
  }, site.address);
  for (const query of queries) {
    const page = await browser.newPage();
    await page.goto(site.address);
    const loaded = countBytes(page);
    const wait = await page.evaluate(
      async ([base, text]) => {
        const { createSearch } = await import(`${base}search/client.js`);
        const begun = performance.now();
        await createSearch({ base })(text, { limit: 10 });
        return performance.now() - begun;
      },
      [site.address, query] as const,
    );
    const cold = await loaded();
    await page.close();
    const ids: string[] = await client.evaluate(async (search, text) => {
      const { hits } = await search(text, { limit: 1e6, kind: 'clause' });
      return hits
        .filter((hit: { match: string }) => hit.match === 'literal')
        .map((hit: { plan: string; id: string }) => `${hit.plan} ${hit.id}`);
    }, query);
    const form = fold(query);
    const wanted = all.filter((_, place) => {
      const line = lines[place];
      return line && standsOnLine(form, line.heading, line.text);
    });
    const expected = new Set(wanted.map(({ plan, id }) => `${plan} ${id}`));
    const exact = ids.length === expected.size && ids.every((id: string) => expected.has(id));
    rows.push({ query, hits: expected.size, cold, wait, exact });
  }
  await browser.close();
  site.server.close();
  const report = (name: string, some: typeof rows) => {
    const quantile = (key: 'cold' | 'wait' | 'hits', share: number) =>
      some.map((row) => row[key]).toSorted((a, b) => a - b)[Math.ceil(some.length * share) - 1] ?? 0;
    const kilobytes = (share: number) => (quantile('cold', share) / 1000).toFixed(0);
    console.log(
      `${name}: ${some.length} queries, ${some.filter(({ exact }) => !exact).length} not exact; ` +
        `hits ${quantile('hits', 0.5)} (most ${quantile('hits', 1)}); cold ${kilobytes(0.5)} kB, 95 % under ${kilobytes(0.95)}, most ${kilobytes(1)}; ` +
        `first ten hits after ${quantile('wait', 0.5).toFixed(0)} ms, 95 % under ${quantile('wait', 0.95).toFixed(0)}`,
    );
  };
  report('all', rows);
  for (const [from, to] of LENGTHS)
    report(
      `${from}–${to} characters`,
      rows.filter(({ query }) => [...query].length >= from && [...query].length <= to),
    );
  const dearest = rows.toSorted((a, b) => b.cold - a.cold).slice(0, DEAREST);
  console.log(
    `dearest: ${dearest.map(({ query, cold }) => `${query} ${(cold / 1000).toFixed(0)} kB`).join(', ')}`,
  );
  for (const { query, exact } of rows) if (!exact) console.log(`not exact: ${query}`);
}
