import { expect, type Page, test } from 'playwright/test';
import { clauses } from '../support/data.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const textOf = (plan: string, id: string) =>
  clauses.find((clause) => clause.plan === plan && clause.id === id)?.text ?? '';

test('landing on a clause names the place and hands out link, quotation and reference', async ({
  page,
  baseURL,
}) => {
  const url = `${baseURL}plans/tj-sti-135/#s6-2-p1`;
  await page.goto(url);
  const bar = page.locator('place-bar');
  await expect(bar.locator('.place')).toHaveText('六、（二）第1段');

  await bar.getByRole('button', { name: '复制链接' }).click();
  await expect(bar.getByRole('status')).toHaveText('链接已复制');
  expect(await clipboard(page)).toBe(url);

  await bar.getByRole('button', { name: '复制引文' }).click();
  await expect(bar.getByRole('status')).toHaveText('引文已复制');
  expect(await clipboard(page)).toBe(
    `「${textOf('tj-sti-135', 's6-2-p1')}」（《天津市科技创新“十三五”规划》，六、（二）第1段，${url}）`,
  );

  await bar.getByRole('button', { name: '复制参考文献' }).click();
  await expect(bar.getByRole('status')).toHaveText('参考文献已复制');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  expect(await clipboard(page)).toBe(
    `天津市科技创新“十三五”规划[EB/OL]. [${today}]. ${url}. 六、（二）第1段.`,
  );
});

test('the style that was chosen is kept', async ({ page }) => {
  await page.goto('plans/jh-sti-145/#s2-2-p1');
  await page.getByLabel('著录格式').selectOption('law');
  await page.reload();
  await page.getByRole('button', { name: '复制参考文献' }).click();
  await expect(page.locator('place-bar').getByRole('status')).toHaveText('参考文献已复制');
  expect(await clipboard(page)).toBe(
    '《天津市静海区科技创新“十四五”规划》，2022年2月14日，二、（二）第1段。',
  );
});

test('the tools are reached by keyboard from the clause', async ({ page }) => {
  await page.goto('plans/tj-univ-sti/');
  await page.locator('#s1-1-p1 > .pin').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('place-bar .place')).toHaveText('一、1.第1段');
  const link = page.getByRole('button', { name: '复制链接' });
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await clipboard(page)).toMatch(/#s1-1-p1$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('place-bar')).toBeHidden();
});

test('a selection across clauses is quoted with its exact locus', async ({ page }) => {
  await page.goto('plans/tj-sti-135/');
  await page.evaluate(() => {
    const node = (id: string) => document.getElementById(id)?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node('s6-1-p1'), 0);
    range.setEnd(node('s6-2-p1'), 6);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await expect(page.locator('place-bar .place')).toHaveText('所选：六、（一）第1段—六、（二）第1段');
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.locator('place-bar').getByRole('status')).toHaveText('引文已复制');
  const copied = await clipboard(page);
  expect(copied.startsWith(`「${textOf('tj-sti-135', 's6-1-p1').slice(0, 12)}`)).toBe(true);
  expect(copied).toContain('（《天津市科技创新“十三五”规划》，六、（一）第1段—六、（二）第1段，');
});

test('a table row is a place', async ({ page }) => {
  await page.goto('plans/jh-sti-145/#s2-2-t1-r2');
  await expect(page.locator('place-bar .place')).toHaveText('二、（二）表1第2行');
  await page.getByRole('button', { name: '复制引文' }).click();
  expect(await clipboard(page)).toContain('国家科技型中小企业数\t个\t363\t950');
});

test('a table is cited by the number of its caption', async ({ page }) => {
  await page.goto('plans/jh-sti-145/#s3-3-t1');
  await expect(page.locator('place-bar .place')).toHaveText('三、（三）表2');
});

test('an id that the page does not have is answered with a search', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s99-p1');
  const bar = page.locator('place-bar');
  await expect(bar).toContainText('本页没有编号为 s99-p1 的条款');
  await expect(bar.getByRole('button', { name: '复制链接' })).toBeHidden();
  await bar.getByRole('link', { name: '改用搜索' }).click();
  await expect(page).toHaveURL(/search\/$/);
});

test('an address that is wrongly encoded is answered as well', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s1-p1%E4%');
  await expect(page.locator('place-bar')).toContainText('本页没有编号为 s1-p1%E4% 的条款');
});
