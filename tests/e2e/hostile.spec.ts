/** A plan made of code, through the real build, under a sub-path: shown as it stands, and nothing runs. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../../scripts/lib/archive.ts';
import { checkLinks } from '../../scripts/lib/check/links.ts';
import { BuiltProject } from '../support/built-project.ts';
import { unpack } from '../support/unzip.ts';

const BASE_PATH = '/texts/duidu/';
const INPUT = readFileSync(new URL('../fixtures/hostile-text/input.txt', import.meta.url), 'utf8');

let project: BuiltProject;
let site: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  project = new BuiltProject({ basePath: BASE_PATH });
  const plan = {
    id: 'hostile',
    short: { zh: '{1+1}<b>', en: '{1+1}<b>' },
    genre: '<i>规划',
    note: '</dd><script>window.hacked = 1</script>',
  };
  project.write([{ text: INPUT, plan }]);
  // A file that no plan names stops nothing, whatever it is.
  writeFileSync(join(project.root, 'seeds/leftover.pdf'), '%PDF-1.4 damaged');
  site = await project.serve();
});
test.afterAll(() => project?.remove());

test('its text stands on the page character for character', async ({ page }) => {
  await page.goto(`${site}plans/hostile/`);
  const shown = await page.locator('article.text').evaluate((article) => article.textContent);
  expect(shown?.replace(/\s/gu, '')).toBe(INPUT.replace(/\s/gu, ''));
  await expect(
    page.locator('article.text :is(script, img, table, ul, ol, hr, code, em, strong, del, blockquote)'),
  ).toHaveCount(0);
});

test('its Akoma Ntoso is XML with the same text', async ({ page, request }) => {
  const xml = await (await request.get(`${site}plans/hostile.xml`)).text();
  const read = await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    return [...document.querySelectorAll('parsererror, preface, preamble, mainBody')].map(
      (part) => part.textContent,
    );
  }, xml);
  expect(read.join('').replace(/\s/gu, '')).toBe(INPUT.replace(/\s/gu, ''));
});

test('nothing of it runs, on any page', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of [
    '',
    'plans/',
    'plans/hostile/',
    'plans/hostile/source/',
    'en/plans/hostile/',
    'compare/',
    'search/?q=script',
  ]) {
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});

test('search finds it and every link keeps the sub-path', async ({ page }) => {
  await page.goto(`${site}search/?q=${encodeURIComponent('{process.exit(1)}')}`);
  await page.locator('search-page .hits li a').first().click();
  await expect(page).toHaveURL(
    (url) => url.href.startsWith(`${site}plans/hostile/?q=`) && url.hash === '#s0-p1',
  );
  const outside = await page
    .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
    .evaluateAll(
      (elements, base) =>
        elements
          .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
          .filter((target) => !target.startsWith(base)),
      BASE_PATH,
    );
  expect(outside).toEqual([]);
  const headed = readFileSync(join(project.root, 'dist/_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
  expect(headed.length).toBeGreaterThan(0);
  expect(headed.filter((path) => !path.startsWith(BASE_PATH))).toEqual([]);
});

test('its archive has no link that leaves the folder, and its text', async ({ page }) => {
  const folder = join(project.root, 'unpacked');
  const archive = join(project.root, 'archive.zip');
  await writeArchive(join(project.root, 'dist'), BASE_PATH, archive);
  unpack(archive, folder);
  expect(checkLinks(join(folder, 'duidu')).broken).toEqual([]);
  await page.goto(pathToFileURL(join(folder, 'duidu/plans/hostile/index.html')).href);
  const shown = await page.locator('article.text').evaluate((article) => article.textContent);
  expect(shown?.replace(/\s/gu, '')).toBe(INPUT.replace(/\s/gu, ''));
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});
