/**
 * The search over a synthetic corpus many times as large: still exact, and at what cost.
 *
 *   npm run build && npm run bench:search-large -- 100
 *
 * The texts are made up: same lengths, same pairs of characters, every one different (a chain over the real texts).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { serve } from '../../scripts/lib/server.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { clauses, plans, sections, seededRandom } from '../support/data.ts';
import { countBytes } from './bytes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const times = Number(process.argv[2] ?? 100);
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
process.env['DUIDU_ROOT'] = root;
try {
  for (const name of ['src', 'node_modules']) symlinkSync(join(ROOT, name), join(root, name), 'dir');
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
  };
  for (const [name, rows] of Object.entries(large))
    writeFileSync(join(root, `dist/data/${name}.json`), JSON.stringify(rows));
  const start = performance.now();
  const { buildSearch } = await import('../../scripts/lib/search-index.ts');
  const records = await buildSearch(6, []);
  const length = large.clauses.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${large.plans.length} plans, ${records} records, ${length} characters; index in ${((performance.now() - start) / 1000).toFixed(0)} s`,
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
  const all: { plan: string; id: string; text: string }[] = JSON.parse(
    readFileSync(join(root, 'dist/data/clauses.json'), 'utf8'),
  );
  const folded = all.map(({ text }) => text.normalize('NFKC').toLowerCase());
  const queries = Array.from({ length: 40 }, () => {
    const { text } = pick(all);
    const from = Math.floor(random() * Math.max(1, text.length - 8));
    return text.slice(from, from + 3 + Math.floor(random() * 5)).trim();
  }).filter((query) => query.length > 2 && !/\s/.test(query));
  const browser = await chromium.launch(await chromiumOptions());
  const colds: number[] = [];
  let wrong = 0;
  const waits: number[] = [];
  for (const [index, query] of queries.entries()) {
    const page = await browser.newPage();
    await page.goto(site.address);
    const loaded = countBytes(page);
    const { ids, wait } = await page.evaluate(
      async ([base, text]) => {
        const { createSearch } = await import(`${base}search/client.js`);
        const begun = performance.now();
        const { hits } = await createSearch({ base })(text, { limit: 1e6, kind: 'clause' });
        return {
          wait: performance.now() - begun,
          ids: hits
            .filter((hit: { match: string }) => hit.match === 'literal')
            .map((hit: { plan: string; id: string }) => `${hit.plan} ${hit.id}`),
        };
      },
      [site.address, query] as const,
    );
    waits.push(wait);
    if (index < 10) colds.push(await loaded());
    const wanted = all.filter((_, place) => folded[place]?.includes(query.normalize('NFKC').toLowerCase()));
    const expected = new Set(wanted.map(({ plan, id }) => `${plan} ${id}`));
    if (ids.length !== expected.size || ids.some((id: string) => !expected.has(id))) wrong += 1;
    await page.close();
  }
  await browser.close();
  site.server.close();
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  console.log(
    `${queries.length} queries, ${wrong} not exact; cold ${(Math.min(...colds) / 1000).toFixed(0)}–${(Math.max(...colds) / 1000).toFixed(0)} kB (median ${(median(colds) / 1000).toFixed(0)}); first answer ${median(waits).toFixed(0)} ms in the median`,
  );
}
