/** A plan made of code, through the real build, under a sub-path: shown as it stands, and nothing runs. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { serve } from '../../scripts/lib/server.ts';
import { sha256 } from '../../src/text/sha256.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BASE_PATH = '/texts/duidu/';
const INPUT = readFileSync(new URL('../fixtures/hostile-text/input.txt', import.meta.url), 'utf8');

let site: Awaited<ReturnType<typeof serve>>;
let root: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  root = mkdtempSync(join(tmpdir(), 'duidu-hostile-'));
  for (const name of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  mkdirSync(join(root, 'seeds'));
  for (const rules of ['themes', 'aliases', 'series'])
    cpSync(join(ROOT, `seeds/${rules}.yaml`), join(root, `seeds/${rules}.yaml`));
  writeFileSync(join(root, 'seeds/hostile.txt'), INPUT);
  const plan = {
    id: 'hostile',
    short: { zh: '{1+1}<b>', en: '{1+1}<b>' },
    genre: '<i>规划',
    note: '</dd><script>window.hacked = 1</script>',
  };
  const manifest = { seeds: [{ file: 'seeds/hostile.txt', sha256: sha256(INPUT), plans: [plan] }] };
  // JSON is YAML.
  writeFileSync(join(root, 'seeds/manifest.yaml'), JSON.stringify(manifest));
  const env = { ...process.env, DUIDU_ROOT: root, BASE_PATH };
  execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, env, stdio: 'pipe' });
  site = await serve(join(root, 'dist'), { port: 0, basePath: BASE_PATH });
});
test.afterAll(() => {
  site?.server.close();
  if (root) rmSync(root, { recursive: true, force: true });
});

test('its text stands on the page character for character', async ({ page }) => {
  await page.goto(`${site.address}plans/hostile/`);
  const shown = await page.locator('article.text').evaluate((article) => article.textContent);
  expect(shown?.replace(/\s/gu, '')).toBe(INPUT.replace(/\s/gu, ''));
  await expect(
    page.locator('article.text :is(script, img, table, ul, ol, hr, code, em, strong, del, blockquote)'),
  ).toHaveCount(0);
});

test('nothing of it runs, on any page', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of ['', 'plans/', 'plans/hostile/', 'compare/', 'search/?q=script']) {
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});

test('search finds it and every link keeps the sub-path', async ({ page }) => {
  await page.goto(`${site.address}search/?q=${encodeURIComponent('{process.exit(1)}')}`);
  await page.locator('.hits > li a').first().click();
  await expect(page).toHaveURL(`${site.address}plans/hostile/#s0-p1`);
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
});
