/** Themes, entries, pairs and sources of more plans than are all set beside each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import { violationsOn } from '../../scripts/lib/check/accessibility.ts';
import { BuiltProject } from '../support/built-project.ts';
import { choose } from '../support/menu.ts';

const PLANS = 12;
const SHARED = '引进领航员和轮机长，人才引进后由港务局安排住房和子女入学。';
const wordsOf = (index: number) => `培养第${index}号学校的高技能人才。`;

let project: BuiltProject;
let site: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  project = new BuiltProject();
  project.write(
    Array.from({ length: PLANS }, (_, index) => ({
      text: `第${index}区港口发展规划\n一、重点任务\n（一）人才队伍建设\n${wordsOf(index)}\n${index < 2 ? SHARED : '建设码头。'}\n（二）疏浚航道\n疏浚第${index}号航道，吞吐量达到${index + 2}00万吨${index === 3 ? '，执行《港口法》' : ''}${index < 2 ? '，执行《航道法》' : ''}。\n`,
      plan: { id: `plan-${index}`, short: { zh: `规划${index}`, en: `Plan ${index}` } },
    })),
  );
  site = await project.serve();
});
test.afterAll(() => project?.remove());

const errorsOf = (page: Page) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
};

test('a theme lists the places of every plan, and shows the words of one when asked', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto(`${site}compare/talent/`);
  await expect(page.locator('.column')).toHaveCount(PLANS);
  const column = page.locator('#plan-1');
  await expect(column.getByRole('link', { name: '（一）人才队伍建设' })).toHaveAttribute(
    'href',
    /\/plans\/plan-1\/#s/,
  );
  await expect(column).not.toContainText(wordsOf(1));
  await column.getByRole('button', { name: '显示条文' }).click();
  await expect(column).toContainText(wordsOf(1));
  // What another plan has too is marked.
  await expect(column.locator('a[href*="/plans/plan-0/#"]').first()).toBeVisible();
  await expect(page.locator('#plan-2')).not.toContainText(wordsOf(2));
  expect(errors).toEqual([]);
});

test('the table has the words of the plans that are chosen, and so has the export', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto(`${site}compare/talent/`);
  await page.getByText('显示的规划').click();
  await page.getByRole('button', { name: '全不选' }).click();
  for (const name of ['规划3', '规划5']) await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByRole('radio', { name: '成表' }).check();
  await expect(page).toHaveURL(/plans=plan-3%2Cplan-5.*view=table/);
  await page.reload();
  const rows = page.locator('.clause-row');
  await expect(rows.filter({ hasText: wordsOf(3) })).toHaveCount(1);
  await expect(rows.filter({ hasText: wordsOf(5) })).toHaveCount(1);
  await expect(rows.filter({ hasText: wordsOf(4) })).toHaveCount(0);
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 CSV')]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain(wordsOf(3));
  expect(csv).not.toContain(wordsOf(4));
  expect(errors).toEqual([]);
});

test('words that cannot be had are said to be missing, and can be asked for again', async ({ page }) => {
  await page.route('**/data/plans/plan-6.json.gz', (route) => route.abort(), { times: 1 });
  await page.goto(`${site}compare/talent/`);
  const column = page.locator('#plan-6');
  const button = column.getByRole('button', { name: '显示条文' });
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: '没有取到' })).toBeVisible();
  await button.click();
  await expect(column).toContainText(wordsOf(6));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a theme leads to the words of every plan', async ({ page }) => {
    await page.goto(`${site}compare/talent/#plan-4`);
    await expect(page.getByRole('radio', { name: '成表' })).toBeHidden();
    await page.locator('#plan-4').getByRole('link', { name: '（一）人才队伍建设' }).click();
    await expect(page).toHaveURL(/plans\/plan-4\/#s/);
    await expect(page.locator('main')).toContainText(wordsOf(4));
  });
});

test('an entry leads to its words in the plan, in the language of the reader', async ({ page }) => {
  const [section = ''] = readdirSync(join(project.root, 'dist/tasks/plan-7')).filter((name) =>
    /^s[0-9u-]+$/u.test(name),
  );
  for (const folder of ['', 'en/']) {
    await page.goto(`${site}${folder}tasks/plan-7/${section}/`);
    await expect(page).toHaveURL(`${site}${folder}plans/plan-7/#${section}`);
  }
  await page.goto(`${site}tasks/`);
  await expect(page.locator('.entries a[href*="plan-7"]').first()).toHaveAttribute(
    'href',
    /\/plans\/plan-7\/#s/,
  );
});

test('a document that stands in one place leads there, and one in several has its page', async ({ page }) => {
  await page.goto(`${site}references/`);
  const link = (title: string) => page.getByRole('link', { name: title, exact: true });
  await link('《港口法》').click();
  await expect(page).toHaveURL(/\/plans\/plan-3\/#s/);
  await page.goto(`${site}references/`);
  await link('《航道法》').click();
  await expect(page).toHaveURL(/\/references\/d[0-9a-f]+\/$/);
});

test('rows of many plans are packed, and browsers unpack them', async ({ page, request }) => {
  await page.goto(`${site}data/`);
  const row = page.locator('tr', { has: page.getByRole('rowheader', { name: 'clauses', exact: true }) });
  await expect(row.getByRole('link', { name: 'JSON.gz' })).toHaveAttribute('href', /clauses\.json\.gz$/);
  const packed = await (await request.get(`${site}data/clauses.json.gz`)).body();
  const clauses: { text: string }[] = JSON.parse(gunzipSync(packed).toString());
  expect(clauses.map(({ text }) => text)).toContain(wordsOf(4));
  const index = await (await request.get(`${site}data/index.json`)).json();
  expect(index.files.map(({ json }: { json: string }) => json)).toEqual(
    expect.arrayContaining(['plans.json', 'clauses.json.gz']),
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: 'clauses Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(page.locator('data-files [role=status]')).toContainText(String(clauses.length));
});

test('two plans with a page in Chinese are compared by the browser in English', async ({ page }) => {
  const errors = errorsOf(page);
  const [second = ''] = readdirSync(join(project.root, 'dist/compare/plan-0')).filter(
    (name) => name.startsWith('plan-') && !name.includes('.json'),
  );
  await page.goto(`${site}en/compare/plan-0/${second}/`);
  await expect(page).toHaveURL(new RegExp(`/en/compare/\\?plans=plan-0,${second}$`, 'u'));
  await expect(page.locator('.row')).not.toHaveCount(0);
  await expect(page.locator('.heads > *')).toHaveText(['Plan 0', second.replace('plan-', 'Plan ')]);
  expect(errors).toEqual([]);
});

test('the source of a plan is on one page, and English leads there and back to the plan', async ({
  page,
}) => {
  await page.goto(`${site}en/plans/plan-2/`);
  await page.locator('.ways a[href$="/source/"]').click();
  await expect(page).toHaveURL(`${site}plans/plan-2/source/`);
  await expect(page.locator('#L1')).toContainText('第2区港口发展规划');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site}en/plans/plan-2/`);
  await page.goto(`${site}en/plans/plan-2/source/`);
  await expect(page).toHaveURL(`${site}plans/plan-2/source/`);
});

test('a task table in English has the words of the plans', async ({ page }) => {
  await page.goto(`${site}en/task-table/plan-7/`);
  await expect(page.locator('.task-table')).toContainText(wordsOf(7));
  await expect(page.locator('.task-table thead')).toContainText('Plan 7');
  await expect(page).toHaveURL(`${site}en/task-table/plan-7/`);
});

test('a long list in English gets its rows from a file, and leads to those at the root', async ({
  page,
  request,
}) => {
  const errors = errorsOf(page);
  const written = await (await request.get(`${site}en/tasks/`)).text();
  expect(written).not.toContain('（二）疏浚航道');
  expect(written).toMatch(/<a href="\/tasks\/" lang="zh-CN" hreflang="zh-CN"/u);
  const part = / data-part="\/([^"]+)"/u.exec(written)?.[1] ?? '';
  const packed = await (await request.get(`${site}${part}`)).body();
  expect(gunzipSync(packed).toString()).toContain('（二）疏浚航道');
  await page.goto(`${site}en/tasks/?plan=plan-9#plan-9`);
  const rows = page.locator('.entries > li');
  await expect(rows.and(page.locator(':visible'))).toHaveText([/人才队伍建设/, /疏浚航道/]);
  await expect(page.locator('filter-list output')).toHaveText('2 shown');
  await page.locator('filter-list select[name=plan]').selectOption('');
  await expect(page.locator('filter-list output')).toHaveText(`${2 * PLANS} shown`);
  await expect(rows.first().getByRole('link').first()).toHaveAttribute('href', /\/en\/plans\/plan-0\/#s/);
  expect(errors).toEqual([]);
});

test('rows that cannot be had leave the link to them', async ({ page }) => {
  await page.route('**/parts/**', (route) => route.abort());
  await page.goto(`${site}en/tasks/`);
  await page.locator('packed-part').getByRole('link').click();
  await expect(page).toHaveURL(`${site}tasks/`);
  await expect(page.locator('.entries')).not.toHaveCount(0);
});

test('files of a plan are packed, and named so', async ({ page, request }) => {
  await page.goto(`${site}data/`);
  const row = page.locator('tr', { has: page.getByRole('link', { name: '第4区港口发展规划' }) });
  for (const [name, words] of [
    ['JSON', wordsOf(4)],
    ['XML', '<akomaNtoso'],
  ] as const) {
    const href = await row.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(href).toMatch(/\.gz$/);
    const packed = await (await request.get(new URL(href ?? '', site).href)).body();
    expect(gunzipSync(packed).toString()).toContain(words);
  }
  const index = await (await request.get(`${site}data/index.json`)).json();
  expect(index.plans).toContainEqual({ id: 'plan-4', json: 'plans/plan-4.json.gz' });
});

test('a list in English has the words of the plans and the names of English', async ({ page }) => {
  await page.goto(`${site}en/tasks/`);
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, 'Export', 'Download CSV')]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('疏浚第9号航道');
  expect(csv).toMatch(
    /第9区港口发展规划,一、（二）,（二）疏浚航道,一、重点任务,Task,.*\/plans\/plan-9\/#s1-2,/u,
  );
  expect(csv).toMatch(/^\uFEFF?Plan,Place,/u);
});

test.describe('with scripts of a test', () => {
  test.use({ bypassCSP: true });
  test('a theme of many plans breaks no rule of accessibility, before and after its words are shown', async ({
    page,
  }) => {
    await page.goto(`${site}compare/talent/`);
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('#plan-1').getByRole('button', { name: '显示条文' }).click();
    await expect(page.locator('#plan-1')).toContainText(wordsOf(1));
    expect(await violationsOn(page)).toEqual([]);
  });
});
