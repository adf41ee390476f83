import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { clauses, plans, sections } from '../support/data.ts';

const withoutSpace = (text: string) => text.replace(/\s/gu, '');
const omissions: { plan: string; change: string; line: number; text: string }[] = JSON.parse(
  readFileSync(new URL('../../dist/data/omissions.json', import.meta.url), 'utf8'),
);

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const plan of plans) {
    test(`${plan.id} shows its seed to the letter, and names what it leaves out`, async ({ page }) => {
      await page.goto(`plans/${plan.id}/`);
      const shown = withoutSpace((await page.locator('article.text').textContent()) ?? '');
      const lines = readFileSync(new URL(`../../${plan.source.file}`, import.meta.url), 'utf8').split('\n');
      const left = new Set(
        omissions
          .filter((omission) => omission.plan === plan.id && omission.change === 'omission')
          .map((omission) => omission.line),
      );
      // A title on two lines is one omission that begins on the first.
      const seed = lines
        .slice(plan.source.line - 1, plan.source.endLine)
        .map((text, index) => ({ text: withoutSpace(text), line: plan.source.line + index }));
      const omitted = omissions.filter(
        (omission) => omission.plan === plan.id && omission.change === 'omission',
      );
      let kept = seed
        .map(({ text, line }) => (left.has(line) ? `\u0000${line}\u0000${text}` : text))
        .join('');
      for (const omission of omitted)
        kept = kept.replace(`\u0000${omission.line}\u0000${withoutSpace(omission.text)}`, '');
      expect(shown).toBe(kept);
      for (const omission of omitted.slice(0, 3))
        await expect(page.locator('.edition')).toContainText(omission.text.split('\t')[0] ?? '');
    });

    test(`${plan.id} has an anchor on every section and clause, in order`, async ({ page }) => {
      await page.goto(`plans/${plan.id}/`);
      const ids = await page
        .locator('article.text [id]:not(tr)')
        .evaluateAll((elements) => elements.map((element) => element.id));
      const expected = [...sections, ...clauses]
        .filter((row) => row.plan === plan.id && row.id !== 's0')
        .map((row) => row.id);
      expect([...ids].sort()).toEqual([...expected].sort());
      const clauseIds = new Set(clauses.filter((row) => row.plan === plan.id).map((row) => row.id));
      expect(ids.filter((id) => clauseIds.has(id))).toEqual([...clauseIds]);
    });
  }

  test('a table is a table, with its header and an address for each row', async ({ page }) => {
    await page.goto('plans/jh-sti-145/');
    const table = page.locator('#s2-2-t1');
    await expect(table.locator('th[scope=col]')).toHaveText([
      '序号',
      '主要指标',
      '单位',
      '2020年',
      '2025年预计',
      '备注',
    ]);
    await expect(table.locator('tr#s2-2-t1-r2 td')).toHaveText([
      '3',
      '国家科技型中小企业数',
      '个',
      '363',
      '950',
      '五年累计950家，比“十三五”时期增长2.6倍',
    ]);
    await expect(page.locator('#s3-5-t1 th')).toHaveCount(0);
  });

  test('a title that the editor supplied is marked', async ({ page }) => {
    await page.goto('plans/tj-sei-135/');
    const title = page.locator('.facts > div', { hasText: '标题' });
    await expect(title).toContainText('编者所加');
    await expect(page.locator('.note')).toContainText('不是文件原题');
  });
});

test('a link to a clause lands on it', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s6-2-p1');
  const clause = page.locator('#s6-2-p1');
  await expect(clause).toBeInViewport();
  await expect(clause).toContainText('“创新券”制度');
  expect(await clause.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('the contents follow the place that is read', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s5-8');
  await expect(page.locator('nav.contents a[aria-current]')).toHaveText('（八）加强科技人才队伍建设');
  await page.locator('nav.contents a', { hasText: '六、保障措施' }).click();
  await expect(page.locator('#s6')).toBeInViewport();
  await expect(page.locator('nav.contents a[aria-current]')).toHaveText('六、保障措施');
});

for (const width of [1440, 390])
  test(`near the end of a plan, too, the contents mark the section that was chosen: ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('plans/tj-univ-sti/');
    const entries = page.locator('nav.contents a[href^="#"]');
    for (const entry of (await entries.all()).slice(-4)) {
      // On a phone they are folded after each choice.
      await entry.evaluate((link: HTMLElement) => link.click());
      await expect(entry).toHaveAttribute('aria-current', 'location');
    }
    await expect(page.locator('nav.contents [aria-current]')).toHaveCount(1);
  });

test('whoever scrolls to the end of a plan comes to all of its last sections', async ({ page }) => {
  for (const plan of ['tj-univ-sti', 'tj-sti-135']) {
    await page.goto(`plans/${plan}/`);
    const marked = await page.evaluate(async () => {
      const seen: string[] = [];
      const end = document.documentElement.scrollHeight - innerHeight;
      for (let left = innerHeight * 1.5; left > -40; left -= 40) {
        scrollTo(0, end - left);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const id = document.querySelector('nav.contents [aria-current]')?.getAttribute('href') ?? '';
        if (seen.at(-1) !== id) seen.push(id);
      }
      return seen;
    });
    const ids = sections.filter((row) => row.plan === plan && row.id !== 's0').map(({ id }) => `#${id}`);
    expect(marked.length).toBeGreaterThanOrEqual(4);
    expect(marked).toEqual(ids.slice(-marked.length));
  }
});

test('the keys go on from where the reader is: from the address, or from the window after scrolling on', async ({
  page,
}) => {
  await page.goto('plans/tj-sti-135/');
  await page.locator('nav.contents a', { hasText: '六、保障措施' }).click();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s6-1-p1$/);
  for (const id of ['s6-2-p1', 's6-3-p1', 's6-4-p1']) {
    await page.keyboard.press('j');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  }
  await page.evaluate(() => document.getElementById('s3-4')?.scrollIntoView());
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#s3-4$/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#s3-4-1$/);
});

test('on a phone the contents are folded, open on demand, and close after a choice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('plans/tj-sti-135/');
  const entry = page.locator('nav.contents a', { hasText: '六、保障措施' });
  await expect(entry).toBeHidden();
  await page.locator('nav.contents summary').first().click();
  await entry.click();
  await expect(entry).toBeHidden();
  await expect(page.locator('#s6')).toBeInViewport();
});

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [
    '',
    'plans/',
    'plans/jh-sti-145/',
    'tasks/',
    'tasks/tj-sti-135/s4-2-1/',
    'compare/',
    'compare/talent/',
    'search/?q=创新券',
  ]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(390);
  }
});

test('the reader can check every clause against its hash', async ({ page }) => {
  for (const plan of ['jh-sti-145', 'teda-sti-135']) {
    await page.goto(`plans/${plan}/`);
    await page.getByRole('button', { name: '在浏览器里核对每一条' }).click();
    const count = clauses.filter((clause) => clause.plan === plan).length;
    await expect(page.locator('verify-edition output')).toHaveText(
      `已核对 ${count} 条，文字与开放数据的哈希全部一致。`,
    );
  }
  await page.evaluate(() => document.getElementById('s1-p1')?.prepend('改'));
  await page.getByRole('button', { name: '在浏览器里核对每一条' }).click();
  await expect(page.locator('verify-edition output')).toHaveText('1 条不一致：s1-p1');
});

test('the keyboard walks clauses and sections, and shows its list', async ({ page }) => {
  await page.goto('plans/tj-univ-sti/');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#s1$/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s1-1-p1$/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s1-2-p1$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#s1-1-p1$/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#s1-1$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '键盘' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '键盘' })).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: '搜索' })).toBeVisible();
});

test('every plan says what it is to machines', async ({ page, request }) => {
  await page.goto('plans/jh-sti-145/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({
    '@type': 'Legislation',
    name: '天津市静海区科技创新“十四五”规划',
    legislationDate: '2022-02-14',
  });
  expect(data).not.toHaveProperty('legislationIdentifier');
  await expect(page.locator('meta[name="DC.creator"]')).toHaveAttribute('content', '天津市静海区人民政府');
  const markdown = await request.get('plans/jh-sti-145.md');
  const [, frontMatter, text] = (await markdown.text()).split(/^---\n/m);
  expect(parse(frontMatter ?? '')).toMatchObject({
    title: '天津市静海区科技创新“十四五”规划',
    issuer: '天津市静海区人民政府',
    url: expect.stringMatching(/plans\/jh-sti-145\/$/),
  });
  expect(text).toContain('## 一、发展基础与面临形势');
  for (const path of ['opensearch.xml', 'sitemap-index.xml', 'robots.txt'])
    expect((await request.get(path)).status(), path).toBe(200);
  await page.goto('plans/tj-sti-report-2017/');
  expect(
    JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')['@type'],
  ).toBe('Report');
});

test('tables are announced by their captions, on the reading page and in a comparison', async ({ page }) => {
  for (const path of ['plans/jh-sti-145/', 'compare/jh-sti-145/tj-sti-135/']) {
    await page.goto(path);
    const table = page.getByRole('region', { name: '表1 静海区“十四五”时期科技创新主要指标' }).first();
    await expect(table.getByRole('cell', { name: '国家高新技术企业数' })).toBeVisible();
  }
});
