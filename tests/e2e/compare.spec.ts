import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { clauses, plans } from '../support/data.ts';

interface ParallelRow {
  formula: boolean;
  shared: number;
  a: { plan: string; clause: string; text: string };
  b: { plan: string; clause: string; text: string };
}
const parallels: ParallelRow[] = JSON.parse(
  readFileSync(new URL('../../dist/data/parallels.json', import.meta.url), 'utf8'),
);
const shown = parallels.filter(({ formula }) => !formula);

test('the table of plans leads to every two plans side by side', async ({ page }) => {
  await page.goto('compare/');
  const cells = page.locator('.pairs td a');
  await expect(cells).toHaveCount(plans.length * (plans.length - 1));
  const count = shown.filter(({ a, b }) => a.plan === 'tj-sti-135' && b.plan === 'jh-sti-145').length;
  await page.getByRole('link', { name: `天津十三五与静海十四五对读，${count} 处相同或相近` }).click();
  await expect(page.locator('h1')).toHaveText('天津十三五与静海十四五对读');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two plans stand side by side, what was carried over is marked, and the filters work', async ({
    page,
  }) => {
    await page.goto('compare/tj-sti-135/jh-sti-145/');
    const row = page.locator('.row', { hasText: '加强监测评估' });
    await expect(row).toHaveClass(/shared/);
    await expect(row.locator('.second h3')).toHaveText('（五）加强监督评估');
    await expect(row.locator('.second .carried').first()).toContainText('建立健全科技规划动态调整机制');
    await page.getByRole('radio', { name: '一边没有' }).check();
    await expect(row).toBeHidden();
    await expect(page.locator('.row.missing').first()).toBeVisible();
    await expect(page.locator('.row.missing').first().locator('.gap')).toHaveText('无对应');
  });

  test('every clause of the left plan stands there to the letter', async ({ page }) => {
    await page.goto('compare/jh-sti-145/tj-sti-135/');
    const withoutSpace = (text: string) => text.replace(/\s/gu, '');
    const texts = await page
      .locator('.first [data-clause]')
      .evaluateAll((items) =>
        items.map((item) => [(item as HTMLElement).dataset['clause'], item.textContent]),
      );
    const byId = new Map(
      clauses.filter(({ plan }) => plan === 'jh-sti-145').map(({ id, text }) => [id, text]),
    );
    expect(texts.length).toBeGreaterThan(80);
    // A clause may have its run-in heading before it.
    const wrong = texts.filter(
      ([id, text]) => !withoutSpace(text ?? '').endsWith(withoutSpace(byId.get(id ?? '') ?? '?')),
    );
    await expect(page.locator('.first table').first()).toBeVisible();
    expect(wrong).toEqual([]);
  });
});

test('what is shown stands in the address and survives a reload; the phone shows one side', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/tj-sei-135/');
  await page.getByRole('radio', { name: '有相同文字' }).check();
  await expect(page).toHaveURL(/\?show=shared$/);
  const count = await page.locator('.row:visible').count();
  expect(count).toBeGreaterThan(3);
  await page.reload();
  await expect(page.getByRole('radio', { name: '有相同文字' })).toBeChecked();
  expect(await page.locator('.row:visible').count()).toBe(count);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('radio', { name: '新兴产业意见' }).check();
  await expect(page).toHaveURL(/show=shared&side=second$/);
  await expect(page.locator('.row:visible .first').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.row:visible .second').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a third and a fourth plan are set beside two, row by row, and stay in the address', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/teda-sti-135/');
  const beside = page
    .locator('.row', { hasText: '（八）加强科技人才队伍建设' })
    .first()
    .locator('.second h3');
  const expected = await beside.allTextContents();
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await page.getByLabel('再加一份规划').selectOption('teda-sti-135');
  const row = page.locator('.row', { hasText: '（八）加强科技人才队伍建设' }).first();
  await expect(row.locator('.more h3')).toHaveText(expected);
  await page.getByLabel('再加一份规划').selectOption('tj-univ-sti');
  await expect(page).toHaveURL(/with=teda-sti-135%2Ctj-univ-sti$/);
  await expect(page.locator('.heads > *')).toHaveCount(4);
  await expect(page.getByLabel('再加一份规划')).toBeHidden();
  await page.reload();
  await expect(page.locator('.heads > *')).toHaveCount(4);
  await expect(row.locator('> *')).toHaveCount(4);
});

test('keys go from row to row', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#row-2$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#row-1$/);
});

test('a passage leads to its other side', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=shared');
  const row = page.locator('.row', { hasText: '加强监测评估' });
  await row.locator('.first a.carried').first().click();
  await expect(page).toHaveURL(/plans\/jh-sti-145\/#s6-5-p1$/);
});

test('a comparison is taken away', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=shared');
  const count = await page.locator('.row:visible').count();
  const take = page.getByLabel('导出结果');
  const [file] = await Promise.all([page.waitForEvent('download'), take.selectOption('csv')]);
  const rows = parse(readFileSync(await file.path(), 'utf8'), { bom: true }) as string[][];
  expect(rows).toHaveLength(count + 1);
  expect(rows.flat().join(' ')).toContain('plans/jh-sti-145/#s6-5');
  const [markdown] = await Promise.all([page.waitForEvent('download'), take.selectOption('markdown')]);
  const text = readFileSync(await markdown.path(), 'utf8');
  expect(text).toContain('## 六、保障措施 › （四）加强监测评估');
  expect(text).toContain('天津市静海区科技创新“十四五”规划');
});

test('a plan without a section on a theme says so and names the clauses that speak of it', async ({
  page,
}) => {
  await page.goto('compare/ict/');
  const column = page.locator('section[data-plan=teda-sti-135]');
  await expect(column.getByText('没有专门的章节')).toBeVisible();
  const listed = await column
    .locator('.mentions a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(listed.length).toBeGreaterThan(3);
  await column.locator('.mentions a').last().click();
  await expect(page.locator(':target')).toContainText(/信息技术|集成电路|大数据|物联网|云计算/);
  await page.goto('compare/');
  await expect(page.locator('.matrix a[href$="compare/ict/#teda-sti-135"]')).toHaveText(`(${listed.length})`);
});

test('addresses of comparisons lead on: two plans, plans and a theme, more plans', async ({ page }) => {
  await page.goto('compare/?plans=teda-sti-135,jh-sti-145');
  await expect(page).toHaveURL(/compare\/teda-sti-135\/jh-sti-145\/$/);
  await page.goto('compare/?plans=tj-sti-135,jh-sti-145,teda-sti-135&theme=talent');
  await expect(page).toHaveURL(/compare\/talent\/\?plans=tj-sti-135,jh-sti-145,teda-sti-135$/);
  await expect(page.locator('.columns > section:visible')).toHaveCount(3);
  await page.getByRole('checkbox', { name: '开发区十三五' }).uncheck();
  await expect(page.locator('.columns > section:visible')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.columns > section:visible')).toHaveCount(2);
  await page.goto('compare/?plans=tj-sti-135,jh-sti-145,teda-sti-135');
  await expect(page).toHaveURL(/compare\/tj-sti-135\/jh-sti-145\/\?with=teda-sti-135$/);
  await expect(page.locator('.heads > *')).toHaveText(['天津十三五', '静海十四五', '开发区十三五']);
});

test('on the reading page a clause shows where else its words stand', async ({ page }) => {
  await page.goto('plans/jh-sti-145/');
  const own = new Set(
    shown.flatMap(({ a, b }) =>
      [a, b].filter(({ plan }) => plan === 'jh-sti-145').map(({ clause }) => clause),
    ),
  );
  await expect(page.locator('.chip.parallel')).toHaveCount(own.size);
  await page.locator('#s6-5-p1 .parallel').click();
  const box = page.locator('.facts-box:popover-open');
  await expect(box).toContainText('天津十三五');
  await expect(box).toContainText('六、（四）第1段');
  await expect(box.getByRole('link', { name: '两份对读' })).toHaveAttribute(
    'href',
    /compare\/jh-sti-145\/tj-sti-135\/$/,
  );
  await box.getByRole('link', { name: /六、（四）第1段/ }).click();
  await expect(page).toHaveURL(/plans\/tj-sti-135\/#s6-4-p1$/);
});

test('the lineage says in a table what it draws', async ({ page }) => {
  await page.goto('lineage/');
  await expect(page.getByRole('img', { name: '源流图，内容与下表相同' })).toBeVisible();
  const row = page.locator('tbody tr', { hasText: '引用' }).first();
  await expect(row).toContainText('2017 工作报告');
  await row.getByRole('link', { name: '一、（四）一是' }).click();
  await expect(page.locator(':target')).toContainText('科技创新“十三五”规划');
});

test('a theme shows the targets of every plan first, wherever they stand, then the results', async ({
  page,
}) => {
  await page.goto('compare/talent/');
  await page.getByText('本主题的指标').click();
  const wanted = page.locator('.indicators table').first();
  const reported = page.locator('.indicators table').last();
  // The target stands in the chapter of goals, the result in a section on platforms: their names say what they are about.
  await expect(wanted.locator('tbody[data-plan=tj-sti-135] tr', { hasText: '海外高层次人才' })).toContainText(
    '≥ 1000名',
  );
  await expect(
    reported.locator('tbody[data-plan=teda-sti-135] tr', { hasText: '人才资源总量' }),
  ).toContainText('23.86万人');
  await expect(wanted.locator('tbody[data-plan=jh-sti-145]')).toHaveText('静海十四五：未见数值目标');
  await page.getByRole('checkbox', { name: '静海十四五' }).uncheck();
  await expect(wanted.locator('tbody[data-plan=jh-sti-145]')).toBeHidden();
});
