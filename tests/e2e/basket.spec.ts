/** The basket: what is taken on a page is there after a reload, and leaves as a Word file. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { clauses } from '../support/data.ts';
import { choose } from '../support/menu.ts';

const textOf = (plan: string, id: string) =>
  clauses.find((clause) => clause.plan === plan && clause.id === id)?.text ?? '-';

/** Takes a clause from the page of its plan. */
async function keep(page: Page, place: string): Promise<void> {
  await page.goto(`plans/${place}`);
  await page.getByRole('button', { name: '加入摘录' }).click();
  await expect(page.locator('place-bar').getByRole('status')).toContainText('已加入 1 条');
}

const items = (page: Page) => page.locator('.kept-item');

test('clauses are kept with notes and order over reloads, and come out as Word with their sources', async ({
  page,
}) => {
  await keep(page, 'tj-sti-135/#s6-2-p1');
  await keep(page, 'jh-sti-145/#s2-2-p1');
  await keep(page, 'jh-sti-145/#s2-2-p1');
  await page.goto('basket/');
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText(textOf('tj-sti-135', 's6-2-p1'));
  await items(page).first().getByRole('textbox').fill('写进第三章');
  await items(page).last().getByRole('button', { name: '上移' }).click();
  await expect(items(page).first()).toContainText('静海区');
  await page.reload();
  await expect(items(page).first()).toContainText('静海区');
  await expect(items(page).last().getByRole('textbox')).toHaveValue('写进第三章');

  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 Word')]);
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('word/document.xml')).toContain('写进第三章');
  expect(part('word/document.xml')).toContain('资料来源');
  expect(part('word/footnotes.xml')).toContain('六、（二）第1段');
});

test('the keyboard keeps its place when an item is moved or taken away', async ({ page }) => {
  for (const place of ['tj-sti-135/#s6-2-p1', 'jh-sti-145/#s2-2-p1', 'tj-univ-sti/#s1-1-p1'])
    await keep(page, place);
  await page.goto('basket/');
  await expect(items(page)).toHaveCount(3);
  const command = (item: number, name: string) => items(page).nth(item).getByRole('button', { name });
  await command(0, '下移').press('Enter');
  await expect(items(page).nth(1)).toContainText('六、（二）第1段');
  await expect(command(1, '下移')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(command(2, '下移')).toBeFocused();
  await command(0, '移除').press('Enter');
  await expect(items(page)).toHaveCount(2);
  await expect(command(0, '移除')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(1);
  await expect(command(0, '移除')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '新建夹' })).toBeFocused();
});

test('a basket whose words cannot be loaded says so', async ({ page }) => {
  await keep(page, 'tj-sti-135/#s6-2-p1');
  const words = /\/_astro\/zh\.[^/]+\.js$/;
  await page.route(words, (route) => route.abort());
  await page.goto('basket/');
  await expect(page.locator('basket-page').getByRole('status')).toContainText('没有取到');
  await page.unroute(words);
  // Some browsers remember that a module failed as long as the page is open.
  await page.reload();
  await expect(items(page)).toHaveCount(1);
});

test('an item whose words are no longer those of its clause says so', async ({ page }) => {
  await keep(page, 'tj-sti-135/#s6-2-p1');
  await page.route('**/data/plans/tj-sti-135.json', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      clauses.find(({ plan, id }) => plan === 'tj-sti-135' && id === 's6-2-p1')?.hash ?? '-',
      '0'.repeat(64),
    );
    await route.fulfill({ response, body });
  });
  await page.goto('basket/');
  await expect(page.locator('.kept-state.changed')).toBeVisible();
});

test('all clauses of a search are taken at once, into a folder by keyboard, and shared as a link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('search/?q=创新券');
  await expect(page.locator('search-page .hits a').first()).toBeVisible();
  await choose(page, '导出结果', '加入摘录');
  await expect(page.locator('search-page').getByRole('status')).toContainText('已加入');
  await page.goto('basket/');
  await expect(items(page).first()).toBeVisible();
  const count = await items(page).count();
  await page.getByRole('button', { name: '新建夹' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '夹名' })).toHaveValue('新夹');
  await items(page).first().getByRole('button', { name: '移到' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.folder').last().locator('.kept-item')).toHaveCount(1);
  await page.getByRole('button', { name: '复制分享链接' }).click();
  await expect(page.locator('basket-page').getByRole('status')).toHaveText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await (await context.browser()?.newContext())?.newPage();
  other?.on('dialog', (dialog) => dialog.accept());
  await other?.goto(link);
  await expect(other?.locator('.kept-item') ?? items(page)).toHaveCount(count);
  await other?.context().close();
});
