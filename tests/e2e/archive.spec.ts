/** The archive of the built site, unpacked and opened from the disk. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { writeArchive } from '../../scripts/lib/archive.ts';
import { checkLinks } from '../../scripts/lib/check/links.ts';
import { plans } from '../support/data.ts';
import { unpack, unzip } from '../support/unzip.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** The first of January 1980, 0:00. */
const FIRST_DAY = 0x00210000;

let folder: string;
let archive: string;
let site: string;
/** What went wrong in the browser. */
let failures: string[];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'duidu-archive-'));
  archive = join(folder, 'a.zip');
  await writeArchive(DIST, '/', archive);
  unpack(archive, folder);
  site = pathToFileURL(join(folder, 'duidu')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.beforeEach(({ page }) => {
  failures = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('console', (message) => failures.push(message.text()));
  page.on('pageerror', (error) => failures.push(error.message));
});
test.afterEach(() => expect(failures).toEqual([]));

const isStyled = (page: Page) =>
  page.locator('.bar-inner').evaluate((bar) => getComputedStyle(bar).display === 'flex');

test('a reader goes from page to page and to a place in one', async ({ page }) => {
  await page.goto(`${site}/index.html`);
  expect(await isStyled(page)).toBe(true);
  await page.getByRole('link', { name: '天津市静海区科技创新“十四五”规划' }).first().click();
  await expect(page).toHaveURL(`${site}/plans/jh-sti-145/index.html`);
  expect(await isStyled(page)).toBe(true);
  await page.getByRole('link', { name: '六、保障措施' }).first().click();
  await expect(page).toHaveURL(`${site}/plans/jh-sti-145/index.html#s6`);
  await expect(page.locator('#s6')).toBeInViewport();
  await page.getByRole('link', { name: '对照', exact: true }).click();
  await page.locator('.pairs td a').first().click();
  await expect(page).toHaveURL(/\/compare\/[^/]+\/[^/]+\/index\.html$/);
  await expect(page.locator('.carried').first()).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/compare\/[^/]+\/[^/]+\/index\.html$/);
});

test('a place on another page is found by its address', async ({ page }) => {
  await page.goto(`${site}/plans/tj-sti-135/index.html#s6-2-p1`);
  await expect(page.locator('#s6-2-p1:target')).toBeInViewport();
});

test('every page says what it lacks and where the site is; the search page says how to search', async ({
  page,
}) => {
  const { origin } = new URL(
    /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? '',
  );
  await page.goto(`${site}/en/plans/jh-sti-145/index.html`);
  await expect(page.locator('footer')).toContainText('Offline copy');
  await expect(page.locator('footer').getByRole('link', { name: '/en/plans/jh-sti-145/' })).toHaveAttribute(
    'href',
    `${origin}/en/plans/jh-sti-145/`,
  );
  await page.goto(`${site}/search/index.html`);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('静态网页服务器');
  await page
    .locator('main')
    .getByRole('link', { name: plans[0]?.title ?? '' })
    .click();
  await expect(page.locator('h1')).toHaveText(plans[0]?.title ?? '');
});

test('the text of a plan is that of the site to the letter', async ({ page, baseURL }) => {
  const article = async (address: string) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page.locator('article.text').evaluate((element) => element.textContent);
  };
  for (const { id } of plans) {
    expect(await article(`${site}/plans/${id}/index.html`), id).toBe(await article(`${baseURL}plans/${id}/`));
  }
});

test('every link leads to a file of the archive, and nothing is asked of a server', () => {
  const { pages, broken } = checkLinks(join(folder, 'duidu'));
  expect(pages).toBeGreaterThan(250);
  expect(broken.slice(0, 20)).toEqual([]);
  const rooted = unzip(archive).flatMap(({ path, bytes }) =>
    path.endsWith('.html')
      ? (bytes.toString().match(/<[a-z][^<>]*\s(?:href|src|action)="\/[^"]*"/g) ?? [])
      : [],
  );
  expect(rooted.slice(0, 20)).toEqual([]);
});

test('the same site makes the same bytes', async () => {
  test.setTimeout(120_000);
  const again = join(folder, 'b.zip');
  await writeArchive(DIST, '/', again);
  expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
  expect(new Set(unzip(archive).map(({ modified }) => modified))).toEqual(new Set([FIRST_DAY]));
});
