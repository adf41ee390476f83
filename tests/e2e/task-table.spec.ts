/** The task table: what other plans have of the tasks of one, found, filtered and taken away. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { choose } from '../support/menu.ts';

const PAGE = 'task-table/jh-sti-145/';
const rows = (page: Page) => page.locator('.task-table > tbody > tr');

async function taken(page: Page, form: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', form)]);
  return readFileSync(await file.path());
}

test('a table of the tasks of three plans is in Word after four actions', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation').getByRole('link', { name: '对照' }).click();
  await page.getByRole('link', { name: '任务对照表：静海十四五' }).click();
  const heads = await page.locator('.task-table thead .plan-name').allTextContents();
  expect(heads).toHaveLength(3);
  const names = await rows(page).locator('th > a').allTextContents();
  const document = Buffer.from(
    unzipSync(new Uint8Array(await taken(page, '下载 Word')))['word/document.xml'] ?? [],
  ).toString();
  for (const words of [...heads, ...names.map((name) => name.replace(/&/g, '&amp;'))])
    expect(document).toContain(words);
  await expect(page.locator('.tasks .status')).toHaveText(/^已下载 \d+ 条$/);
});

test('what a plan lacks is asked for by verdict and plan, stays in the address and is taken away', async ({
  page,
}) => {
  await page.goto('task-table/tj-sti-135/');
  await page.getByLabel('判定').selectOption('missing');
  await page.getByLabel('看哪一份').selectOption('jh-sti-145');
  await expect(page).toHaveURL(/\?verdict=missing&column=jh-sti-145$/);
  const shown = page.locator('.task-table > tbody > tr:visible');
  const count = await shown.count();
  await expect(page.getByLabel('判定').locator('option:checked')).toHaveText(`未见 ${count}`);
  await expect(page.getByLabel('看哪一份').locator('option:checked')).toHaveText(`静海十四五 ${count}`);
  await expect(page.getByLabel('主题').locator('option:checked')).toHaveText(`全部 ${count}`);
  for (const cell of await shown.locator('td[data-label=静海十四五] .verdict').allTextContents())
    expect(cell).toBe('未见');
  await page.reload();
  expect(await shown.count()).toBe(count);
  const table: Record<string, string>[] = parse(await taken(page, '下载 CSV'), { bom: true, columns: true });
  expect(table).toHaveLength(count);
  expect(new Set(table.map((row) => row['静海十四五：判定']))).toEqual(new Set(['未见']));
  expect(table.every((row) => /^http.+\/plans\/tj-sti-135\/#/.test(row['链接'] ?? ''))).toBe(true);
  const none = page.getByLabel('主题').locator('option', { hasText: / 0$/ }).first();
  await page.getByLabel('主题').selectOption(await none.getAttribute('value'));
  await expect(shown).toHaveCount(0);
  await expect(page.locator('output')).toHaveText('没有符合筛选的项');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/task-table\/tj-sti-135\/$/);
  await expect(shown.first()).toBeVisible();
});

test('columns are added and taken away; the rows stay, and so does the address', async ({ page }) => {
  await page.goto(PAGE);
  const names = await rows(page).locator('th > a').allTextContents();
  const before = await page.locator('.task-table thead .plan-name').count();
  await choose(page, '加一列', '高校工程意见');
  await expect(page.locator('.task-table thead')).toContainText('高校工程意见');
  await expect(page).toHaveURL(/\?with=.+%2Ctj-univ-sti$/);
  expect(await rows(page).locator('th > a').allTextContents()).toEqual(names);
  await expect(rows(page).first().locator('td')).toHaveCount(before);
  await page.reload();
  await expect(page.locator('.task-table thead .plan-name')).toHaveCount(before + 1);
  await page.getByRole('button', { name: '去掉高校工程意见一列' }).click();
  await expect(page).toHaveURL(/jh-sti-145\/$/);
  await expect(page.locator('.task-table thead .plan-name')).toHaveCount(before);
});

test('a column that the address adds is asked for at once, and no more when it is taken away', async ({
  page,
}) => {
  await page.goto(`${PAGE}?with=tj-univ-sti,teda-sti-135&column=tj-univ-sti&verdict=missing`);
  await expect(page.locator('.task-table thead')).toContainText('高校工程意见');
  await expect(page.getByLabel('看哪一份')).toHaveValue('tj-univ-sti');
  const shown = page.locator('.task-table > tbody > tr:visible');
  await expect(shown.first()).toBeVisible();
  for (const row of await shown.all())
    await expect(row.locator('td[data-label=高校工程意见] .verdict')).toHaveText('未见');
  await page.getByRole('button', { name: '去掉高校工程意见一列' }).click();
  await expect(page).toHaveURL(/\?with=teda-sti-135&verdict=missing$/);
  await expect(page.getByLabel('看哪一份')).toHaveValue('');
});

test('a page and the browser judge alike', async ({ page }) => {
  await page.goto(PAGE);
  const verdicts = () => rows(page).evaluateAll((all) => all.map((row) => row.dataset['verdicts']));
  const built = await verdicts();
  const columns = (await page.locator('task-table').getAttribute('data-columns'))?.split(' ') ?? [];
  await page.goto(`${PAGE}?with=${columns.toReversed().join(',')}`);
  await expect(page.locator('.task-table .remove')).toHaveCount(columns.length);
  expect((await verdicts()).map((each) => each?.split(' ').toReversed().join(' '))).toEqual(built);
});

test('a plan that cannot be read is not added', async ({ page }) => {
  await page.goto(PAGE);
  await page.route('**/data/plans/tj-univ-sti.json', (route) => route.abort());
  await choose(page, '加一列', '高校工程意见');
  await expect(page.locator('.tasks .status')).toHaveText('读不到那份规划，没有加上。');
  await page.unroute('**/data/plans/tj-univ-sti.json');
  await choose(page, '加一列', '高校工程意见');
  await expect(page.locator('.task-table thead')).toContainText('高校工程意见');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every task has a verdict of each plan, and its places lead there', async ({ page }) => {
    await page.goto(PAGE);
    const cells = rows(page).locator('td');
    const counts = await cells.locator('.verdict').count();
    expect(counts).toBe(await cells.count());
    await expect(page.locator('.tasks form')).toBeHidden();
    await rows(page).locator('td .places a').first().click();
    await expect(page.locator(':target')).toBeVisible();
  });
});
