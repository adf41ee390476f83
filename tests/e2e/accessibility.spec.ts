/** axe over every page type, in both languages; in dark colours again for what colours can break. */

import { expect, test } from 'playwright/test';
import { violationsOn } from '../../scripts/lib/check/accessibility.ts';
import { PAGE_TYPES } from '../support/pages.ts';

const PAGES = [...PAGE_TYPES, ...PAGE_TYPES.map((path) => `en/${path}`), '404.html'];

// The check itself is injected: the pages' own policy would refuse it.
test.use({ colorScheme: 'light', bypassCSP: true });

for (const path of PAGES) {
  // A list of hundreds of rows is checked row by row, twice.
  test(`/${path} has no violation, light or dark`, async ({ page }) => {
    test.slow();
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('the lineage is drawn in the colours that a reader forces', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('lineage/');
  const colour = (selector: string, property: 'fill' | 'stroke') =>
    page
      .locator(`svg.lineage ${selector}`)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  const ink = await page.locator('h1').evaluate((head) => getComputedStyle(head).color);
  expect(await colour('.shares path', 'stroke')).toBe(ink);
  expect(await colour('.head', 'fill')).toBe(ink);
  expect(await colour('rect', 'fill')).not.toBe(ink);
});

test('an open menu and a plan that was added have no violation', async ({ page }) => {
  await page.goto('compare/jh-sti-145/tj-sti-135/?with=teda-sti-135', { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: '移去开发区十三五' })).toBeVisible();
  await page.getByRole('button', { name: '再加一份规划' }).click();
  expect(await violationsOn(page)).toEqual([]);
});
