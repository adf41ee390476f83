/** More plans than are all set beside each other, through the real build. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkLinks } from '../support/broken-links.ts';
import { BuiltProject } from '../support/built-project.ts';

/** Two subjects, so that it is plain which plans are alike. */
const SUBJECTS = ['海水淡化', '现代种业'] as const;
const PLANS = 20;

let project: BuiltProject;
let site: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  // So few tokens that the search has several indexes.
  project = new BuiltProject({ env: { INDEX_TOKENS: '500' } });
  project.write(
    Array.from({ length: PLANS }, (_, index) => {
      const subject = SUBJECTS[index % 2] ?? SUBJECTS[0];
      const text = `第${index}区${subject}发展规划\n一、${subject}基础\n${subject}已有第${index}号基地，${subject}产业逐步形成。\n二、${subject}任务\n建设${subject}示范工程第${index}期，推广${subject}技术。\n`;
      return { text, plan: { id: `plan-${index}`, short: { zh: `规划${index}`, en: `Plan ${index}` } } };
    }),
  );
  site = await project.serve();
});
test.afterAll(() => project?.remove());

test('each is set beside those most like it, and every link leads somewhere', async ({ page }) => {
  await page.goto(`${site}compare/`);
  const own = page.locator('.beside > li').nth(4);
  await expect(own.getByRole('link').first()).toHaveText('规划4');
  const others = await own
    .locator('a[href*="/compare/"]')
    .evaluateAll((links) =>
      links.map((link) => Number(link.getAttribute('href')?.match(/plan-([0-9]+)\/$/)?.[1])),
    );
  expect(others.length).toBeGreaterThanOrEqual(8);
  expect(others.length).toBeLessThan(PLANS - 1);
  expect(others.filter((other) => other % 2 === 0).length).toBeGreaterThanOrEqual(8);
  expect(checkLinks(join(project.root, 'dist')).broken.slice(0, 20)).toEqual([]);
});

test('the address of two that have no page says so and shows those that have one', async ({ page }) => {
  await page.goto(`${site}compare/?plans=plan-0,plan-2`);
  await expect(page).toHaveURL(/compare\/plan-0\/plan-2\/$/);
  await page.goto(`${site}compare/?plans=plan-0,no-such-plan`);
  await expect(page.getByRole('status')).toContainText('没有左右对读的一页');
  await expect(page.locator('.beside > li')).toHaveCount(PLANS);
});

test('a search over several indexes finds in every plan what stands there', async ({ page }) => {
  expect(readdirSync(join(project.root, 'dist/search/index')).length).toBeGreaterThan(2);
  await page.goto(site);
  const found = await page.evaluate(async () => {
    const { createSearch } = await import(new URL('search/client.js', location.href).href);
    const search = createSearch({ base: location.href, via: 'index' });
    const plansOf = async (query: string) => {
      const { hits } = await search(query, { limit: 1000, kind: 'clause' });
      return [...new Set<string>(hits.map((hit: { plan: string }) => hit.plan))];
    };
    return [await plansOf('产业逐步形成'), await plansOf('海水淡化产业'), await plansOf('第17号基地')];
  });
  expect(found.map((plans) => plans.length)).toEqual([PLANS, PLANS / 2, 1]);
  expect(found[2]).toEqual(['plan-17']);
});
