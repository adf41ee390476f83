/** The task register: chosen by agency, filled in, kept, taken away. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { choose } from '../support/menu.ts';

test('what a reader fills in is kept, chosen by, taken away, cleared and restored', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('navigation').getByRole('link', { name: '任务台账' }).click();
  const body = page.getByLabel('责任部门');
  await body.selectOption(
    (await body.locator('option', { hasText: '市科技局' }).getAttribute('value')) ?? '',
  );
  await expect(page).toHaveURL(/body=/);
  const row = page.getByRole('row', { name: /推进大众创业万众创新/ });
  await expect(row).toContainText('市科委');
  await expect(row.getByRole('textbox')).toBeHidden();
  await page.getByLabel('填写进展和备注').check();
  await row.getByRole('combobox').selectOption('已完成');
  await row.getByRole('textbox').fill('已报市政府');

  await page.goto('task-register/?state=done');
  const rows = page.locator('.task-register tbody tr:visible');
  await expect(rows).toHaveCount(1);
  await expect(row.getByRole('textbox')).toHaveValue('已报市政府');
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 CSV')]);
  const taken = parse<Record<string, string>>(readFileSync(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(taken.map((cells) => [cells['进展'], cells['备注']])).toEqual([['已完成', '已报市政府']]);

  await page.getByRole('button', { name: '清空填写' }).click();
  await expect(row.getByRole('textbox')).toHaveValue('');
  await page.getByRole('button', { name: '恢复填写' }).click();
  await expect(row.getByRole('textbox')).toHaveValue('已报市政府');
});

test('a column of which the rows shown have nothing is left out', async ({ page }) => {
  await page.goto('task-register/');
  const heads = page.locator('.task-register th:visible');
  await expect(heads).toHaveText(['任务', '牵头、负责', '目标值']);
  await page.getByLabel('规划').selectOption('jh-sti-145');
  await expect(heads).toHaveText(['任务', '目标值']);
});
