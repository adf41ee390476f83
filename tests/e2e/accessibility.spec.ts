/** axe over every page type, in both languages; in dark colours again for what colours can break. */

import axe from 'axe-core';
import { expect, type Page, test } from 'playwright/test';
import { PAGE_TYPES } from '../support/pages.ts';

const PAGES = [...PAGE_TYPES, ...PAGE_TYPES.map((path) => `en/${path}`), '404.html'];

/** Rules of axe that look at colours, of those that it runs by itself. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

// The check itself is injected: the pages' own policy would refuse it.
test.use({ colorScheme: 'light', bypassCSP: true });

for (const path of PAGES) {
  test(`/${path} has no violation, light or dark`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.addScriptTag({ content: axe.source });
    expect(await violationsOf(page, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { runOnly: COLOUR_RULES })).toEqual([]);
  });
}

test('an open menu and a plan that was added have no violation', async ({ page }) => {
  await page.goto('compare/jh-sti-145/tj-sti-135/?with=teda-sti-135', { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: '移去开发区十三五' })).toBeVisible();
  await page.getByRole('button', { name: '再加一份规划' }).click();
  await page.addScriptTag({ content: axe.source });
  expect(await violationsOf(page, {})).toEqual([]);
});

/** What axe finds on a page, a line each, with the first three places. */
async function violationsOf(page: Page, options: { runOnly?: readonly string[] }): Promise<string[]> {
  const violations = await page.evaluate(async (given) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(given)).violations;
  }, options);
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary}`);
    return `${id}: ${places.join(' | ')}`;
  });
}
