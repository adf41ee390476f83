import { expect, type Page, test } from 'playwright/test';
import { type ClauseRow, clauses, sections, seededRandom } from '../support/data.ts';

/** What Ctrl+F would say: which texts contain the string. Written apart from the site's own matching. */
const contains = (text: string, query: string) =>
  text.normalize('NFKC').toLowerCase().includes(query.normalize('NFKC').toLowerCase());
const address = (row: { plan: string; id: string }) => `${row.plan}#${row.id}`;
const scan = (query: string) => clauses.filter((clause) => contains(clause.text, query)).map(address);

/** Asks the published client from a page of the site, as another site would. */
const ask = (page: Page, queries: readonly string[], kind: 'clause' | 'title') =>
  page.evaluate(
    async ([list, wanted]) => {
      const path = new URL('search/client.js', location.origin).href;
      const { createSearch } = await import(path);
      const search = createSearch({ base: `${location.origin}/` });
      const answers: string[][] = [];
      for (const query of list) {
        const { hits } = await search(query, { limit: 1e6, kind: wanted });
        answers.push(
          hits
            .filter((hit: { match: string }) => hit.match === 'literal')
            .map((hit: { plan: string; id: string }) => `${hit.plan}#${hit.id}`),
        );
      }
      return answers;
    },
    [queries, kind] as const,
  );

const random = seededRandom(20161231);
const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;

/** Strings of 1–12 characters cut from the corpus at random places. */
function draws(count: number): string[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const { text } = pick<ClauseRow>(clauses);
      const characters = [...text];
      const start = Math.floor(random() * characters.length);
      const query = characters.slice(start, start + 1 + Math.floor(random() * 12)).join('');
      if (query.trim() !== '') return query;
    }
  });
}

/** Strings that no clause contains: two halves that never meet. */
function absent(count: number): string[] {
  const list: string[] = [];
  while (list.length < count) {
    const query =
      [...pick<ClauseRow>(clauses).text].slice(0, 3).join('') +
      [...pick<ClauseRow>(clauses).text].slice(-4).join('');
    if (scan(query).length === 0) list.push(query);
  }
  return list;
}

test('finds exactly the clauses that contain the string', async ({ page }) => {
  const written = [
    '创新券',
    '揭榜挂帅',
    'R&D',
    'r&d',
    '3D打印',
    '60项',
    '互联网+',
    '2020年',
    '%',
    '“',
    '〔2016〕',
    '，',
    '的',
    'A',
    '8',
    '（一）',
    'IPv6 的',
    '  ',
  ];
  const queries = [...draws(320), ...written.filter((query) => query.trim() !== ''), ...absent(20)];
  await page.goto('');
  const answers = await ask(page, queries, 'clause');
  const wrong = queries.flatMap((query, index) => {
    const expected = scan(query);
    const actual = answers[index] ?? [];
    return JSON.stringify(actual) === JSON.stringify(expected)
      ? []
      : [{ query, expected: expected.length, actual: actual.length }];
  });
  expect(wrong).toEqual([]);
});

test('finds section titles as well', async ({ page }) => {
  await page.goto('');
  const queries = ['科技金融', '（八）加强', '集成电路', '一是'];
  const answers = await ask(page, queries, 'title');
  queries.forEach((query, index) => {
    const expected = sections
      .filter(
        (section) =>
          section.form !== 'front' &&
          contains(`${section.number ?? ''}${section.title}${section.terminator}`, query),
      )
      .map(address);
    expect([...(answers[index] ?? [])].sort(), query).toEqual([...expected].sort());
  });
});

test('counts every plan, zeros included, and restricts to one', async ({ page }) => {
  await page.goto('search/?q=创新券');
  const counts = page.getByRole('list', { name: '各规划条数' }).getByRole('button');
  await expect(counts).toHaveText([
    '全部规划 7',
    '天津十三五 1',
    '开发区十三五 3',
    '新兴产业意见 0',
    '静海十四五 1',
    '高校工程意见 0',
    '2017 工作报告 2',
  ]);
  await counts.nth(2).click();
  await expect(page).toHaveURL(/plan=teda-sti-135/);
  await expect(page.locator('.hits > li')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.hits > li')).toHaveCount(7);
});

test('each hit shows the words in their sentence and leads to the clause', async ({ page }) => {
  await page.goto('search/?q=创新券');
  const hit = page.locator('.hits > li').first();
  await expect(hit.locator('mark')).toHaveText('创新券');
  await expect(hit).toContainText('六、（二）');
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/plans\/tj-sti-135\/#s6-2-p1$/);
  await expect(page.locator(':target')).toContainText('创新券');
});

test('typing searches, the address follows, and nothing fires while an input method composes', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.dispatchEvent('compositionstart');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'chuangxin';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  });
  await page.waitForTimeout(400);
  expect(page.url()).not.toContain('q=');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '创新';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await expect(page).toHaveURL(/q=%E5%88%9B%E6%96%B0/);
  await expect(page.getByRole('button', { name: /再显示/ })).toBeVisible();
  await page.getByRole('button', { name: /再显示/ }).click();
  await expect(page.locator('.hits > li')).toHaveCount(60);
});

test('finds what only differs by blanks, after the literal hits and labelled', async ({ page }) => {
  await page.goto('search/?q=3D打印');
  const literal = scan('3D打印').length;
  const loose = clauses.filter(
    (clause) => !contains(clause.text, '3D打印') && contains(clause.text.replace(/\s/gu, ''), '3D打印'),
  ).length;
  expect(loose).toBeGreaterThan(0);
  await expect(page.locator('.loose-heading')).toHaveText(`以下 ${loose} 条与所输文字只差空格`);
  await expect(page.locator('.loose-heading + li mark').first()).toHaveText('3D 打印');
  expect(await page.locator('.hits > li.clause').count()).toBe(literal + loose);
});

test('says plainly that a string does not occur', async ({ page }) => {
  await page.goto('search/?q=量子霸权计划');
  await expect(page.getByRole('status')).toContainText('没有出现“量子霸权计划”');
  await expect(page.locator('.hits > li')).toHaveCount(0);
});

test('shows what is typed as text, whatever it looks like', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=document.title="x">')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page).not.toHaveTitle('x');
});

test('says when the index cannot be read, and works again afterwards', async ({ page }) => {
  await page.route('**/search/records.json', (route) => route.abort());
  await page.goto('search/?q=创新券');
  await expect(page.getByRole('status')).toContainText('索引读取失败');
  await page.unroute('**/search/records.json');
  await page.getByRole('button', { name: '搜索', exact: true }).click();
  await expect(page.locator('.hits > li')).toHaveCount(7);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page says what to do instead', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('noscript p')).toContainText('搜索需要 JavaScript');
    await page.locator('noscript').getByRole('link', { name: '天津市科技创新“十三五”规划' }).click();
    await expect(page.locator('article.text')).toContainText('率先进入国家创新型省市行列');
  });
});
