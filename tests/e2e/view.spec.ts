import { expect, type Page, test } from 'playwright/test';

const fontSize = (page: Page) =>
  page.locator('article.text').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('type size, line width and colours are chosen, applied at once and remembered', async ({ page }) => {
  await page.goto('plans/tj-univ-sti/');
  const size = await fontSize(page);
  const light = await paper(page);
  const width = await page.locator('article.text').evaluate((element) => element.clientWidth);
  await page.getByRole('button', { name: '版式' }).click();
  await page.getByRole('radio', { name: '特大' }).check();
  expect(await fontSize(page)).toBeGreaterThan(size * 1.3);
  await page.getByRole('radio', { name: '小', exact: true }).check();
  await page.getByRole('radio', { name: '窄' }).check();
  await page.getByRole('radio', { name: '深色' }).check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await page.goto('plans/jh-sti-145/');
  expect(await fontSize(page)).toBeLessThan(size);
  expect(await page.locator('article.text').evaluate((element) => element.clientWidth)).toBeLessThan(width);
  await page.goto('compare/');
  expect(await paper(page)).toBe(dark);
  await page.getByRole('button', { name: '版式' }).click();
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
});

test('the choice stands before the first paint', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    localStorage.setItem('duidu-view', JSON.stringify({ theme: 'dark' }));
  });
  // Nothing but the page itself is answered: no module can have set the choice.
  await page.route(/\.js$/, (route) => route.abort());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the place where a reader stopped is offered on the next visit', async ({ page }) => {
  await page.goto('plans/tj-sti-135/');
  await expect(page.locator('place-bar')).toBeHidden();
  await page.evaluate(() => document.getElementById('s3-4')?.scrollIntoView());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('duidu-last-tj-sti-135')))
    .toMatch(/^s3-[34]/);
  await page.goto('plans/');
  await page.goto('plans/tj-sti-135/');
  await expect(page.locator('place-bar .place')).toContainText('上次读到：三、');
  await page.getByRole('link', { name: '继续阅读' }).click();
  await expect(page.locator('#s3-4')).toBeInViewport();
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
});

test('a reader who came to the end stopped at the last clause', async ({ page }) => {
  await page.goto('plans/tj-sti-135/');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('duidu-last-tj-sti-135'))).toBe('s6-4-p1');
});

test('nothing shifts while a reading page is opened, whatever was chosen', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('duidu-view', JSON.stringify({ size: 'large', width: 'wide', theme: 'dark' }));
    localStorage.setItem('duidu-last-jh-sti-145', 's3-1-p1');
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const path of ['plans/jh-sti-145/', 'plans/tj-sti-135/#s5-8', 'measures/tj-sti-135/s5-8/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      expect(total, `${path} at ${viewport.width}`).toBeLessThan(0.01);
    }
  }
});
