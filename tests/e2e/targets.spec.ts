/** Targets and what came of them: from the navigation to a year, filtered, sorted and taken away. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { choose } from '../support/menu.ts';

test('the targets for a year and their results are two steps away', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation').getByRole('link', { name: '指标' }).click();
  await page.getByRole('link', { name: '2020年的目标与结果' }).click();
  const row = page.getByRole('row', { name: /^国家高新技术企业 / });
  await expect(row).toContainText('2016 3265家');
  await expect(row).toContainText('2016年走完 36%');
  await expect(row).toContainText('2020年未见结果');
  await row.getByRole('link', { name: '5000家' }).click();
  await expect(page).toHaveURL(/plans\/tj-sti-135\/#/);
});

test('what is chosen is in the address, and what is shown is taken away', async ({ page }) => {
  await page.goto('targets/2020/?outcome=underway');
  const rows = page.locator('.targets tbody tr:visible');
  const plain = await rows.evaluateAll((all) => all.map(({ id }) => id));
  await page.getByLabel('排序').selectOption('按进度');
  await expect(page).toHaveURL(/outcome=underway&sort=share$/);
  const sorted = await rows.evaluateAll((all) =>
    all.map((row) => Number((row as HTMLElement).dataset['share'])),
  );
  expect(sorted).toHaveLength(plain.length);
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 CSV')]);
  const taken = parse<Record<string, string>>(readFileSync(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  const names = await rows.locator('.name').allTextContents();
  expect(taken.map((row) => row['指标']).toSorted()).toEqual(names.map((name) => name.trim()).toSorted());
  await expect(page.locator('take-list').getByRole('status')).toHaveText(`已下载 ${plain.length} 条`);
});

test('targets without a baseline or result are folded, and unfolded by what is chosen', async ({ page }) => {
  await page.goto('targets/2020/');
  const [known, bare] = [
    page.locator('.targets:not(.bare) tbody tr'),
    page.locator('.targets.bare tbody tr'),
  ];
  await expect(known.first()).toBeVisible();
  await expect(bare.first()).toBeHidden();
  expect(await known.filter({ hasText: '未见结果' }).count()).toBeLessThan(await bare.count());
  await page.getByLabel('完成情况').selectOption({ index: 3 });
  await expect(bare.first()).toBeVisible();
});

test('on paper no column of targets is a character wide', async ({ page }) => {
  await page.setViewportSize({ width: 657, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('targets/2020/');
  const widths = await page
    .locator('.targets th')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(55);
});
