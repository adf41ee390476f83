/** Ways on: terms over plans, several words in search with amounts, goals, and what the bar leads to. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { clauses, plans } from '../support/data.ts';
import { choose } from '../support/menu.ts';

test('terms are counted over plans, kept in the address and taken away', async ({ page }) => {
  await page.goto('terms/');
  await page.getByLabel('要数的词').fill('创新券，补助|补贴|奖励，不存在的词');
  await page.getByRole('button', { name: '数一数' }).click();
  await expect(page).toHaveURL(/\?q=/);
  const rows = page.locator('.terms tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2).locator('td')).toHaveText(plans.map(() => '0'));
  await page.reload();
  await expect(rows).toHaveCount(3);
  const cell = rows.first().locator('a').first();
  const wanted = new URL((await cell.getAttribute('href')) ?? '', page.url()).searchParams.get('plan');
  const inClauses = clauses
    .filter(({ plan }) => plan === wanted)
    .reduce((sum, { text }) => sum + text.split('创新券').length - 1, 0);
  expect(Number.parseInt((await cell.textContent()) ?? '', 10)).toBeGreaterThanOrEqual(inClauses);
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 CSV')]);
  const taken: Record<string, string>[] = parse(readFileSync(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(taken).toHaveLength(3 * plans.length);
  await expect(page.locator('.term-chart')).toBeVisible();
});

test('what subsidies there are for small technology firms is one search away, with amounts', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('searchbox').first().fill('企业 补助|补贴|奖励');
  await page.keyboard.press('Enter');
  await expect(page.locator('.found .hits li').first()).toBeVisible();
  await expect(page.locator('.hits .note', { hasText: '额度' }).first()).toContainText(/%|元/);
  await page.locator('.facets').getByRole('button', { name: /奖励/ }).first().click();
  await expect(page).toHaveURL(/support=/);
  expect(await page.locator('.hits li').count()).toBeGreaterThan(0);
});

test('the bar leads to goals, references, agencies, lineage and terms, without a script too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of ['目标', '引用文件', '责任部门', '源流', '词频']) {
    await page.goto('');
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.bar [aria-current=page]')).toHaveText(name);
  }
  await context.close();
});

test('an entry names its counterparts in other plans', async ({ page }) => {
  await page.goto('measures/tj-sti-135/s6-4/');
  const counterparts = page.locator('section', { has: page.getByText('其他规划里对应的节') });
  await counterparts.getByRole('link', { name: '（五）加强监督评估' }).click();
  await expect(page).toHaveURL(/plans\/jh-sti-145\/#s6-5$/);
});

test('on a phone the bars and their numbers are whole, as long as their numbers say', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['terms/', 'en/terms/']) {
    await page.goto(path);
    const chart = page.locator('.term-chart');
    const bars = await chart.locator('rect').evaluateAll((all) =>
      all.map((bar) => ({
        right: bar.getBoundingClientRect().right,
        width: bar.getBoundingClientRect().width,
        rate: Number(bar.parentElement?.querySelector('.value')?.textContent),
      })),
    );
    const [longest] = bars.toSorted((one, other) => other.rate - one.rate);
    for (const { right, width, rate } of bars) {
      expect(right).toBeLessThanOrEqual(390);
      expect(width / (longest?.width ?? 0)).toBeCloseTo(rate / (longest?.rate ?? 1), 1);
    }
    for (const words of await chart.locator('text').all())
      expect((await words.boundingBox())?.x ?? 0).toBeGreaterThanOrEqual(0);
    const sizes = await chart
      .locator('text')
      .evaluateAll((all) => all.map((words) => Number.parseFloat(getComputedStyle(words).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(
      await page
        .locator('.terms td')
        .evaluateAll((all) => all.every((cell) => cell.getBoundingClientRect().right <= 390)),
    ).toBe(true);
  }
});
