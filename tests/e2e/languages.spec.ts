import { expect, test } from 'playwright/test';
import { PAGE_TYPES } from '../support/pages.ts';

for (const path of PAGE_TYPES) {
  test(`en/${path} is in English but for the words of the plans, which are marked as Chinese`, async ({
    page,
  }) => {
    await page.goto(`en/${path}`, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (!element || element.closest('script, style, noscript') || !/\p{Script=Han}/u.test(words))
          continue;
        if (element.closest('[lang]')?.getAttribute('lang') !== 'zh-CN') found.push(words);
      }
      return found;
    });
    expect(unmarked.filter((words) => words !== '对读 duidu')).toEqual([]);
  });

  test(`/${path} and its English page name each other`, async ({ page, baseURL }) => {
    const address = path.replace(/[?#].*$/, '');
    const alternates = async () =>
      page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('hreflang'),
            new URL((link as HTMLLinkElement).href).pathname,
          ]),
        );
    const root = new URL(baseURL ?? '').pathname;
    const expected = [
      ['zh-CN', `${root}${address}`],
      ['en', `${root}en/${address}`],
      ['x-default', `${root}${address}`],
    ];
    await page.goto(address);
    expect(await alternates()).toEqual(expected);
    await page.goto(`en/${address}`);
    expect(await alternates()).toEqual(expected);
  });
}

test('the switch keeps the place: the fragment, the query, or where the reader stopped', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s6-2-p1');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/plans\/tj-sti-135\/#s6-2-p1$/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/plans\/tj-sti-135\/#s6-2-p1$/);

  await page.goto('en/search/?q=创新券&plan=teda-sti-135');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=.*&plan=teda-sti-135$/);
  expect(page.url()).not.toContain('/en/');

  await page.goto('plans/jh-sti-145/');
  await page.evaluate(() => document.getElementById('s3-2')?.scrollIntoView());
  await expect.poll(() => page.evaluate(() => localStorage.getItem('duidu-last-jh-sti-145'))).not.toBeNull();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Go on reading' }).click();
  await expect(page.locator('#s3-2')).toBeInViewport();
});

test('in English the tools speak English and lead to English pages', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/plans/tj-sti-135/#s6-2-p1');
  const bar = page.locator('place-bar');
  await bar.getByRole('button', { name: 'Copy link' }).click();
  await expect(bar.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}en/plans/tj-sti-135/#s6-2-p1`,
  );
  await page.goto('en/search/?q=创新券');
  await expect(page.getByRole('status')).toHaveText('7 hits in 4 plans');
  await page.locator('search-page .hits > li').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/plans\/[a-z0-9-]+\/\?q=.*#s/);
});
