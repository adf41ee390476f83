/**
 * What each type of page loads at first, compressed with brotli, against `tests/budget.json`.
 *
 * A page that grew on purpose, or a new type of page: `UPDATE=1 npm run browser -- budget` after `npm run build`
 * writes the file anew; the difference says what it costs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { compressedBytes } from '../bench/bytes.ts';
import { PAGES } from '../support/pages.ts';

const FILE = new URL('../budget.json', import.meta.url);
/** How much a kind may grow before it is too much. */
const TOLERANCE = 0.1;
const KINDS = ['html', 'css', 'js', 'data'] as const;
/** Kinds by what the browser asks for; what it asks for otherwise (pictures) is not counted. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  fetch: 'data',
  xhr: 'data',
};

type Kind = (typeof KINDS)[number];
/** Bytes by kind. */
type Weight = Record<Kind, number>;

/** Opens a page and gives what it loads until nothing more is asked for. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const parts: Promise<[Kind, number]>[] = [];
  page.on('response', (response) => {
    const kind = KIND_OF[response.request().resourceType()];
    if (kind) parts.push(compressedBytes(response).then((bytes) => [kind, bytes]));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const weight: Weight = { html: 0, css: 0, js: 0, data: 0 };
  for (const [kind, bytes] of await Promise.all(parts)) weight[kind] += bytes;
  return weight;
}

/** One line a page. */
const print = (weights: Readonly<Record<string, Weight>>) =>
  `{\n${Object.entries(weights)
    .map(([type, weight]) => {
      const fields = KINDS.map((kind) => `"${kind}": ${weight[kind]}`).join(', ');
      return `  ${JSON.stringify(type)}: { ${fields} }`;
    })
    .join(',\n')}\n}\n`;

/** What is too heavy, in words. */
function excesses(type: string, weight: Weight, budget: Weight | undefined): string[] {
  if (!budget) return [`${type}: no budget`];
  return KINDS.filter((kind) => weight[kind] > budget[kind] * (1 + TOLERANCE)).map(
    (kind) => `${type}: ${weight[kind]} bytes of ${kind}, budget ${budget[kind]}`,
  );
}

test('no type of page loads a tenth more than its budget', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const weights: Record<string, Weight> = {};
  for (const [type, path] of Object.entries(PAGES)) {
    // Each with an empty cache.
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
    weights[type] = await weigh(await context.newPage(), path);
    await context.close();
  }
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, print(weights));
  const budgets: Record<string, Weight> = JSON.parse(readFileSync(FILE, 'utf8'));
  expect(
    Object.entries(weights).flatMap(([type, weight]) => excesses(type, weight, budgets[type])),
    'Pages are heavier than tests/budget.json allows. If they have to be: npm run build && UPDATE=1 npm run browser -- budget',
  ).toEqual([]);
});
