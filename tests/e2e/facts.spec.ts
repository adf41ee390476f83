import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('the chip of a clause opens its facts without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('plans/tj-sti-135/#s1-1-4');
  const box = page.locator('#facts-s1-1-4-p1');
  await expect(box).toBeHidden();
  const chip = page.locator('#s1-1-4-p1 .chip:not(.parallel)');
  await expect(chip).toHaveAccessibleName(/指标 \d+/);
  await chip.click();
  await expect(box.getByRole('row', { name: /众创空间/ })).toContainText('106家');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await context.close();
});

test('a series shows its values as a picture and as a table, each leading to its sentence', async ({
  page,
}) => {
  await page.goto('indicators/');
  await page.getByRole('link', { name: '全社会研发投入占地区生产总值比重' }).first().click();
  await expect(page.getByRole('img')).toContainText('3.08%');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('> 3.1%');
  await rows.nth(3).getByRole('link').click();
  await expect(page.locator(':target')).toContainText('达到3.5%');
});

test('every value over the years says in words whether it is a target or a result', async ({ page }) => {
  await page.goto('indicators/');
  const cells = page.locator('table.rows').first().locator('tbody td:last-child');
  for (const words of await cells.allTextContents())
    for (const value of words.split(/[→/]/u)) expect(value).toMatch(/^\s*(?:结果|目标)\s/u);
  await page.goto('series/x93c213db/');
  await expect(page.locator('svg.series-chart .side')).toHaveText(['结果', '目标']);
  await expect(page.locator('svg.series-chart title').last()).toHaveText(/^2020 目标 3\.5%/);
});

test('the words of a chart are as large on a phone as elsewhere, and none is over another or cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['indicators/tj-sti-135/', 'en/indicators/tj-sti-135/']) {
    await page.goto(path);
    const faults = await page.locator('svg.series-chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const frame = chart.getBoundingClientRect();
        const scale = frame.width / (chart as SVGSVGElement).viewBox.baseVal.width;
        const words = [...chart.querySelectorAll('text')].map((text) => ({
          words: text.textContent?.trim() ?? '',
          box: text.getBoundingClientRect(),
          size: scale * Number.parseFloat(getComputedStyle(text).fontSize),
        }));
        return words.flatMap(({ words: said, box, size }, index) => {
          const isCut = box.left < frame.left - 1 || box.right > frame.right + 1;
          const over = words
            .slice(index + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom - 2 &&
                other.top < box.bottom - 2,
            );
          return size < 12 || isCut ? [said] : over.map((other) => `${said} / ${other.words}`);
        });
      }),
    );
    expect(faults, path).toEqual([]);
  }
});

test('what may be inconsistent is shown, said to be found by rule, with the years that are inferred', async ({
  page,
}) => {
  await page.goto('indicators/');
  const row = page.locator('tr', { hasText: '可能不一致（程序判断）' }).filter({ hasText: '瞪羚企业数' });
  // No arrow between values of one year.
  await expect(row).toContainText('结果 53家 / 结果 59个 → 目标 109家');
  await row.getByRole('link', { name: '瞪羚企业数' }).click();
  await expect(page.locator('.conflicts')).toContainText('2020: 53家*；2020: 59个');
  await expect(page.locator('body')).not.toContainText('矛盾');
});

test('the lists filter by plan and theme without loading a page, and the choice survives a reload', async ({
  page,
}) => {
  await page.goto('tasks/');
  const rows = page.locator('.entries > li:visible');
  const all = await rows.count();
  await page.getByRole('combobox', { name: '规划' }).selectOption('jh-sti-145');
  await page.getByRole('combobox', { name: '主题' }).selectOption('talent');
  expect(await rows.count()).toBeLessThan(all);
  await expect(rows.first()).toContainText('人才');
  const chosen = await rows.allTextContents();
  await expect(page.locator('output')).toHaveText(`显示 ${chosen.length} 项`);
  await page.reload();
  expect(await rows.allTextContents()).toEqual(chosen);
});

test('each choice of a filter says how many rows it leaves; where none are left the filters are cleared', async ({
  page,
}) => {
  await page.goto('tasks/');
  const rows = page.locator('.entries > li:visible');
  const all = await rows.count();
  const plan = page.getByRole('combobox', { name: '规划' });
  const theme = page.getByRole('combobox', { name: '主题' });
  await expect(plan.locator('option').first()).toHaveText(`全部 ${all}`);
  await plan.selectOption('jh-sti-145');
  await expect(plan.locator('option:checked')).toHaveText(`静海十四五 ${await rows.count()}`);
  await theme.selectOption('talent');
  await expect(theme.locator('option:checked')).toHaveText(`人才 ${await rows.count()}`);
  await expect(plan.locator('option:checked')).toHaveText(`静海十四五 ${await rows.count()}`);
  const empty = theme.locator('option', { hasText: / 0$/ }).first();
  await theme.selectOption(await empty.getAttribute('value'));
  await expect(rows).toHaveCount(0);
  await expect(page.locator('output')).toHaveText('没有符合筛选的项');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows).toHaveCount(all);
  await expect(page).toHaveURL(/tasks\/$/);
  await expect(plan).toBeFocused();
  await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
});

test('documents lead to where they are named, and to the plan when it is here', async ({ page }) => {
  await page.goto('references/');
  const own = page.locator('li', { hasText: '天津市科技创新“十三五”规划' }).first();
  await expect(own).toContainText('本站有全文');
  await own.getByRole('link', { name: /2017 工作报告/ }).click();
  await expect(page.locator(':target')).toContainText('《天津市科技创新“十三五”规划》');
});

test('agencies stand under their present names with the printed ones beside', async ({ page }) => {
  // How often, according to the reading of the plan that has such brackets.
  const reading = readFileSync(new URL('../readings/tj-sei-135.agencies.tsv', import.meta.url), 'utf8').split(
    '\n',
  );
  const named = reading.filter((row) => row.split('\t')[1]?.split('、').includes('市科委')).length;
  await page.goto('agencies/');
  const agency = page.locator('li', { hasText: '市科技局' });
  await expect(agency).toContainText('（市科委）');
  await agency.getByRole('link').click();
  await expect(page.locator('h1')).toHaveText('市科技局');
  await expect(page.locator('.quotes > li')).toHaveCount(named);
  await page.locator('.quotes a').first().click();
  await expect(page.locator(':target')).toContainText('市科委');
});

test('an entry says why it has its type and theme', async ({ page }) => {
  await page.goto('measures/tj-sti-135/s5-8/');
  await expect(page.locator('.why')).toContainText('在举措或保障的一章');
  await expect(page.locator('.why')).toContainText('标题用词（');
});

test('a name that may not say what is counted is marked, and no other', async ({ page, request }) => {
  const indicators: { quote: string; nameUnsure: boolean }[] = await (
    await request.get('data/indicators.json')
  ).json();
  await page.goto('indicators/');
  const marked = page.locator('tr', { hasText: '（名称存疑）' }).locator('td:last-child a');
  const quotes = (list: typeof indicators) => list.map(({ quote }) => quote.replace(/\s/gu, '')).sort();
  const shown = (await marked.allTextContents()).map((text) => text.replace(/\s/gu, '')).sort();
  expect(shown).toEqual(quotes(indicators.filter(({ nameUnsure }) => nameUnsure)));
});
