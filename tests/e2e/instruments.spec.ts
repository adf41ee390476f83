/** Policy instruments: from the bar to the clauses of a cell, with the words marked, without JavaScript and on a phone. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { choose } from '../support/menu.ts';

test('a number leads to the clauses of its plan, which are marked, filtered and taken away', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('navigation').getByRole('link', { name: '政策工具' }).click();
  await expect(page.locator('.instruments .group')).toHaveText([/^供给型/, /^环境型/, /^需求型/]);
  await expect(page.locator('.judged')).toContainText(/100 处里约 \d+ 处对/);
  const cell = page
    .getByRole('row', { name: /^资金投入/ })
    .locator('td a')
    .first();
  const count = Number(await cell.textContent());
  await cell.click();
  const plan = new URL(page.url()).hash.slice(1);
  const clauses = page.locator(`.clauses li[data-plan="${plan}"]`);
  await expect(clauses).toHaveCount(count);
  await expect(clauses.locator('mark')).toHaveCount(count);

  await page.getByLabel('程度').selectOption('plain');
  await expect(page).toHaveURL(/degree=plain/);
  await page.getByLabel('程度').selectOption('');

  const theme = page.getByLabel('主题');
  const value = (await theme.locator('option').nth(1).getAttribute('value')) ?? '';
  await theme.selectOption(value);
  await expect(page).toHaveURL(/theme=/);
  const shown = await page.locator('.clauses li:visible').count();
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 CSV')]);
  const taken = parse<Record<string, string>>(readFileSync(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(taken).toHaveLength(shown);
  for (const row of taken) expect(row['条文']).toContain(row['所据字词']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a theme has its numbers, and each leads to its plan', async ({ page }) => {
    await page.goto('instruments/');
    await page.locator('summary', { hasText: '主题：全部' }).click();
    await page.locator('.jump a').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('政策工具：');
    await page.locator('.instruments td a').first().click();
    await expect(page.locator(':target')).toBeVisible();
  });
});

test('on a phone every number says its plan and nothing moves sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['instruments/', 'en/instruments/', 'instruments/funds/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.goto('instruments/');
  const label = page.locator('.instruments tbody td').first();
  expect(await label.evaluate((cell) => getComputedStyle(cell, '::before').content)).not.toBe('none');
});

test('how the tags were measured is one step away', async ({ page }) => {
  await page.goto('instruments/');
  await page.getByRole('link', { name: '怎样核对的' }).click();
  await expect(page.locator(':target')).toContainText(/F1 0\.\d\d/);
});
