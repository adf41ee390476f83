/**
 * What each type of page loads at first, compressed with brotli, against `tests/budget.json`.
 *
 * A page that grew on purpose, or a new type of page: `UPDATE=1 npm run browser -- budget` after `npm run build`
 * writes the file anew; the difference says what it costs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { excesses, KINDS, type Weight, weigh } from '../../scripts/lib/check/weight.ts';
import { PAGES } from '../support/pages.ts';

const FILE = new URL('../budget.json', import.meta.url);
/** How much a kind may grow before it is too much. */
const TOLERANCE = 0.1;
/** One line a page. */
const print = (weights: Readonly<Record<string, Weight>>) =>
  `{\n${Object.entries(weights)
    .map(([type, weight]) => {
      const fields = KINDS.map((kind) => `"${kind}": ${weight[kind]}`).join(', ');
      return `  ${JSON.stringify(type)}: { ${fields} }`;
    })
    .join(',\n')}\n}\n`;

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
    Object.entries(weights).flatMap(([type, weight]) => {
      const budget = budgets[type];
      return budget ? excesses(type, weight, budget, TOLERANCE) : [`${type}: no budget`];
    }),
    'Pages are heavier than tests/budget.json allows. If they have to be: npm run build && UPDATE=1 npm run browser -- budget',
  ).toEqual([]);
});
