/**
 * What each type of page loads at first, and the desk for each kind of work, compressed with brotli, against
 * `tests/budget.json`.
 *
 * A page that grew on purpose, or a new type of page: `UPDATE=1 npm run browser -- budget` after `npm run build`
 * writes the file anew; the difference says what it costs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { excesses, KINDS, type Weight, weigh } from '../../scripts/lib/check/weight.ts';
import { PAGES } from '../support/pages.ts';

const FILE = new URL('../budget.json', import.meta.url);
const ONE_PLAN = new URL('../fixtures-files/one-plan/', import.meta.url);
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

/** What is too heavy, in words. */
const exceeding = (type: string, weight: Weight, budget: Weight | undefined): string[] =>
  budget ? excesses(type, weight, budget, TOLERANCE) : [`${type}: no budget`];

/** Puts a file on the desk and waits until it is read. */
const read = (file: string) => async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL(file, ONE_PLAN)));
  await page.locator('.desk-verdict').waitFor({ timeout: 60_000 });
};
/** Waits only for the text: what is said of it is never answered. */
const show = (file: string) => async (page: Page) => {
  await page.route('**/inspect-draft-*.js', () => undefined);
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL(file, ONE_PLAN)));
  await page.locator('.desk-edition').waitFor({ timeout: 60_000 });
};
const check = async (page: Page) => {
  await page.locator('button[name=example][value=report]').click();
  await page.locator('.desk-marked').waitFor({ timeout: 60_000 });
};
const compare = async (page: Page) => {
  await page.locator('button[name=example][value=draft]').click();
  await page.locator('.desk-view form button[type=submit]').click({ timeout: 60_000 });
  await page.locator('.desk-gaps').waitFor({ timeout: 60_000 });
};

/** Work on the desk, by the name of its budget. */
const ON_THE_DESK: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'desk, text shown': show('plan.txt'),
  'desk, text read': read('plan.txt'),
  'desk, Markdown read': read('plan.md'),
  'desk, HTML read': read('plan.html'),
  'desk, Word read': read('plan.docx'),
  'desk, text checked': check,
  'desk, text compared': compare,
};

interface Visit {
  type: string;
  path: string;
  act?: (page: Page) => Promise<void>;
}

/** Says which visits load too much, each with an empty cache. */
async function tooHeavy(browser: Browser, baseURL: string, visits: readonly Visit[]): Promise<string[]> {
  const weights: Record<string, Weight> = {};
  for (const { type, path, act } of visits) {
    const context = await browser.newContext({ baseURL, locale: 'zh-CN' });
    weights[type] = await weigh(await context.newPage(), path, act);
    await context.close();
  }
  const budgets: Record<string, Weight> = JSON.parse(readFileSync(FILE, 'utf8'));
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, print({ ...budgets, ...weights }));
  return Object.entries(weights).flatMap(([type, weight]) => exceeding(type, weight, budgets[type]));
}

const ADVICE =
  'Heavier than tests/budget.json allows. If it has to be: npm run build && UPDATE=1 npm run browser -- budget';

test('no type of page loads a tenth more than its budget', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const visits = Object.entries(PAGES).map(([type, path]) => ({ type, path }));
  expect(await tooHeavy(browser, baseURL ?? '', visits), ADVICE).toEqual([]);
});

test('the desk loads only what a text and the work on it need', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const visits = Object.entries(ON_THE_DESK).map(([type, act]) => ({ type, path: 'desk/', act }));
  expect(await tooHeavy(browser, baseURL ?? '', visits), ADVICE).toEqual([]);
});
