import { expect, test } from 'playwright/test';
import { plans, themes } from '../support/data.ts';
import { PAGE_TYPES } from '../support/pages.ts';

test('the home page leads to every plan, every index and the search', async ({ page }) => {
  await page.goto('');
  for (const plan of plans) await expect(page.getByRole('link', { name: plan.title })).toHaveCount(1);
  for (const name of ['重点领域', '任务', '举措'])
    await expect(page.locator('main').getByRole('link', { name, exact: false }).first()).toBeVisible();
  await page.getByRole('searchbox').fill('创新券');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.getByRole('status')).toContainText('出自 4 份规划');
});

test('a figure that several pages tell is the same on each', async ({ page }) => {
  const numbers = async (path: string | null, selector: string, pattern: RegExp) => {
    if (path !== null) await page.goto(path, { waitUntil: 'domcontentloaded' });
    const found = await page.locator(selector).allTextContents();
    return found.map((words) => Number(pattern.exec(words)?.[1]?.replaceAll(',', '')));
  };
  const [facts] = await numbers('', 'main a[href$="/indicators/"]', /(\d+)/);
  expect(await numbers('indicators/', 'main a[href="#all"]', /(\d+)/)).toEqual([facts]);
  expect(await numbers(null, '.filters output', /(\d+)/)).toEqual([facts]);
  const lengths = await numbers('terms/', '.terms thead th', /([\d,]+) 字/);
  for (const plan of plans) {
    const [ownFacts] = await numbers(`plans/${plan.id}/`, '.ways a[href*="/indicators/"]', /(\d+)$/);
    const [length] = await numbers(null, '.head .figures', /([\d,]+) 字/);
    expect(lengths, plan.id).toContain(length);
    expect(await numbers(`indicators/${plan.id}/`, 'h2:last-of-type .muted', /(\d+)/)).toEqual([ownFacts]);
  }
});

test('the matrix has a row for every theme and a column for every plan, and its cells open', async ({
  page,
}) => {
  await page.goto('compare/');
  await expect(page.locator('.matrix tbody tr')).toHaveCount(themes.length);
  await expect(page.locator('.matrix thead th')).toHaveCount(plans.length + 1);
  await page.locator('.matrix tbody tr', { hasText: '科技金融' }).locator('td a').first().click();
  await expect(page.locator('h1')).toHaveText('科技金融');
  await expect(page.locator('#tj-sti-135')).toContainText('健全科技金融体系');
});

test('the legend of the matrix says what a clause, a number in brackets and a dot are', async ({ page }) => {
  for (const path of ['', 'compare/']) {
    await page.goto(path);
    const legend = page.locator('.legend dd');
    await expect(legend).toHaveText([
      /一条是一个自然段或一张表/,
      /^没有归入这个主题的条款，有 3 条提到它/,
      /也没有条款提到它/,
    ]);
  }
  await expect(page.locator('.matrix a[href$="compare/ict/#jh-sti-145"]')).toHaveAttribute(
    'title',
    '没有归入这个主题的条款，有 3 条提到它。',
  );
});

test('a theme page shows all plans and says where there is nothing', async ({ page }) => {
  await page.goto('compare/finance/');
  await expect(page.locator('.columns > section')).toHaveCount(plans.length);
  await expect(page.locator('#tj-sei-135')).toContainText('没有专门的章节');
  const clause = page.locator('#jh-sti-145 p:has(.place)').first();
  const words = ((await clause.textContent()) ?? '').slice(0, 12);
  await clause.locator('.place').click();
  await expect(page.locator(':target')).toContainText(words);
  await page.goto('compare/agriculture/');
  await expect(page.locator('#teda-sti-135')).toContainText('未见对应');
});

for (const [collection, title, least] of [
  ['domains', '重点领域', 40],
  ['tasks', '任务', 120],
  ['measures', '举措', 90],
] as const) {
  test(`the index of ${collection} lists its entries, each with a page`, async ({ page, request }) => {
    await page.goto(`${collection}/`);
    await expect(page.locator('h1')).toHaveText(title);
    const hrefs = await page
      .locator('.entries li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(least);
    for (const href of hrefs.filter((_, index) => index % 20 === 0))
      expect((await request.get(href)).status(), href).toBe(200);
  });
}

test('an entry page shows where it stands, its text, its neighbours, and the same theme elsewhere', async ({
  page,
}) => {
  await page.goto('measures/tj-sti-135/s5-8/');
  await expect(page.locator('h1')).toHaveText('（八）加强科技人才队伍建设');
  await expect(page.locator('.trail')).toContainText('五、重要举措');
  await expect(page.locator('article')).toContainText('创造人尽其才、才尽其用的政策环境');
  await expect(page.locator('article')).toContainText('创新人才评价和激励机制');
  // Counterparts stand above, what has the same theme below.
  await expect(page.locator('.elsewhere').last()).toContainText('人才引进培育工程');
  await page.locator('a[rel=next]').click();
  await expect(page.locator('h1')).toHaveText('1．加强高层次人才引进与培养力度');
  await page.getByRole('link', { name: '在全文中阅读' }).click();
  await expect(page.locator(':target')).toContainText('加强高层次人才引进与培养力度');
});

test('an address that does not exist is answered with a way on', async ({ page }) => {
  const response = await page.goto('plans/no-such-plan/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: '回首页' })).toBeVisible();
  await expect(page.locator('h1 > *')).toHaveText(['没有这一页', 'No such page']);
  await page.getByRole('searchbox', { name: '搜索各份规划的每一条' }).fill('创新券');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('an English address that does not exist is answered in English first, and leads to English pages', async ({
  page,
}) => {
  const response = await page.goto('en/plans/no-such-plan/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1 > *')).toHaveText(['No such page', '没有这一页']);
  const answers = page.locator('[data-home]');
  await expect(answers.first().getByRole('link', { name: 'Plans' })).toHaveAttribute(
    'href',
    /\/en\/plans\/$/,
  );
  expect((await answers.first().boundingBox())?.y).toBeLessThan((await answers.last().boundingBox())?.y ?? 0);
  await answers.first().getByRole('searchbox').fill('创新券');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=/);
});

test('no page asks anyone else, breaks its content policy, or logs an error', async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) problems.push(`request ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  test.setTimeout(120_000);
  for (const path of PAGE_TYPES.flatMap((type) => [type, `en/${type}`])) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).not.toHaveAttribute(
      'content',
      // Only similar clauses, on the page of the search, run as WebAssembly.
      path.includes('search/') ? /unsafe-inline/ : /unsafe-/,
    );
  }
  expect(problems).toEqual([]);
});

test('a script or a style that gets into a page does not run', async ({ page }) => {
  await page.goto('plans/tj-sti-135/');
  const broken = await page.evaluate(async () => {
    const directives: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    const put = (tag: string, set: (element: HTMLElement) => void) => {
      const element = document.createElement(tag);
      set(element);
      document.body.append(element);
    };
    put('script', (element) => {
      element.textContent = 'window.injected = true';
    });
    put('script', (element) => element.setAttribute('src', 'https://example.com/a.js'));
    put('p', (element) => element.setAttribute('onclick', 'window.injected = true'));
    (document.body.lastElementChild as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { directives, injected: 'injected' in window };
  });
  expect(broken.injected).toBe(false);
  expect(broken.directives.toSorted()).toEqual(['script-src-attr', 'script-src-elem', 'script-src-elem']);
});
