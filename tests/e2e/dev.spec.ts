/** The development server, on a project of its own: an edit is seen, a mistake is laid over the page. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { BuiltProject } from '../support/built-project.ts';

const TEXT = '天津市测试规划\n一、总体要求\n加快建设创新型城市。\n二、主要任务\n培育科技企业。\n';
const PLAN = { id: 'dev', short: { zh: '测试', en: 'test' }, genre: '规划' };

let project: BuiltProject;
let server: ChildProcess;
let address: string;
let said = '';

test.describe.configure({ mode: 'serial' });
// Another build may be running beside it: what counts is that it is shown, not when.
const seen = expect.configure({ timeout: 30_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  project = new BuiltProject();
  project.write([{ text: TEXT, plan: PLAN }]);
  project.publish();
  server = spawn(process.execPath, [join(project.root, 'scripts/dev.ts')], {
    cwd: project.root,
    env: { ...process.env, DUIDU_CORPUS: project.root, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data: Buffer) => {
      said += data.toString();
    });
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/http:\/\/localhost:[0-9]+/);
  address = /http:\/\/localhost:[0-9]+\//.exec(said)?.[0] ?? '';
});
test.afterAll(() => {
  server?.kill();
  project?.remove();
});

const save = (file: string, change: (text: string) => string) => {
  const path = join(project.root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

test('an edited seed is shown, its changed hash and addresses are named, and content/ stays', async ({
  page,
}) => {
  const ledger = readFileSync(join(project.root, 'content/ids/dev.json'), 'utf8');
  await page.goto(`${address}plans/dev/`, { timeout: 60_000 });
  await seen(page.locator('#s1-p1')).toContainText('创新型城市');
  save('seeds/dev.txt', (text) => text.replace('创新型城市', '学习型城市'));
  await seen(page.locator('#s1-p1')).toContainText('学习型城市');
  expect(said).toContain('[seed-changed]');
  expect(said).toContain('plan dev: of its addresses, 1 ');
  expect(readFileSync(join(project.root, 'content/ids/dev.json'), 'utf8')).toBe(ledger);
});

test('every one of several saves is shown', async ({ page }) => {
  await page.goto(`${address}plans/dev/`, { timeout: 60_000 });
  let before = '培育科技企业';
  for (const words of ['扶持科技企业', '引进科技企业', '壮大科技企业', '服务科技企业']) {
    save('seeds/dev.txt', (text) => text.replace(before, words));
    await seen(page.locator('#s2-p1')).toContainText(words);
    before = words;
  }
});

test('a mistake is laid over the page with its place, and goes when it is mended', async ({ page }) => {
  await page.goto(`${address}plans/dev/`, { timeout: 60_000 });
  save('seeds/manifest.yaml', (text) => text.replace('"genre"', '"gendre"'));
  const overlay = page.locator('vite-error-overlay');
  await seen(overlay).toContainText('seeds/manifest.yaml:1:');
  expect(said).toContain('seeds/manifest.yaml:1:');
  save('seeds/manifest.yaml', (text) => text.replace('"gendre"', '"genre"'));
  await seen(overlay).toHaveCount(0);
  await seen(page.locator('#s1-p1')).toBeVisible();
});
