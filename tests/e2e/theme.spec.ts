/** A theme page: its table, and what a reader takes away from it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, type Page, test } from 'playwright/test';
import { clauses, plans } from '../support/data.ts';
import { choose } from '../support/menu.ts';

/** The clauses of some plans on a theme, in the order of the plans. */
const themed = (theme: string, shown: readonly string[]) =>
  plans.flatMap(({ id }) =>
    shown.includes(id) ? clauses.filter(({ plan, themes }) => plan === id && themes.includes(theme)) : [],
  );
const titleOf = (plan: string) => plans.find(({ id }) => id === plan)?.title ?? '';
const key = ({ plan, id }: { plan: string; id: string }) => `plans/${plan}/#${id}`;

/** What is on the clipboard, by type. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(types)) as Record<string, string>;
  });

/** The rows of a table pasted from the clipboard: the texts of the cells and the links in them. */
const pasted = (page: Page, html: string) =>
  page.evaluate((source) => {
    const table = new DOMParser().parseFromString(source, 'text/html').querySelector('table');
    return [...(table?.rows ?? [])].map((row) => ({
      cells: [...row.cells].map((cell) => cell.textContent ?? ''),
      links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      inner: [...row.querySelectorAll('td table td')].map((cell) => cell.textContent ?? ''),
    }));
  }, html);

const take = async (page: Page, form: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', form)]);
  return readFileSync(await file.path(), 'utf8');
};

test.use({ permissions: ['clipboard-read'] });

test('the table has every clause of the theme to the letter, and stays in the address', async ({ page }) => {
  await page.goto('compare/green-city/');
  await expect(page.locator('.theme-table')).toBeHidden();
  await page.getByRole('radio', { name: '成表' }).check();
  await expect(page).toHaveURL(/\?view=table$/);
  await expect(page.locator('.columns')).toBeHidden();
  await page.reload();
  const rows = page.locator('.clause-row:visible');
  const expected = themed(
    'green-city',
    plans.map(({ id }) => id),
  );
  const found = await rows.evaluateAll((elements) =>
    elements.map((row) => [row.querySelector('a')?.href, row.querySelector('.words')?.textContent]),
  );
  const bare = (text: string | null | undefined) => (text ?? '').replace(/\s/gu, '');
  expect(found.map(([url, text]) => [url?.replace(/^.*(?=plans\/)/, ''), bare(text)])).toEqual(
    expected.map((clause) => [key(clause), bare(clause.text)]),
  );
  await page.getByRole('radio', { name: '并列' }).check();
  await expect(page).toHaveURL(/compare\/green-city\/$/);
  await expect(page.locator('.columns')).toBeVisible();
});

test('the overview gives each clause two lines', async ({ page }) => {
  await page.goto('compare/talent/?view=table');
  const tallest = () =>
    page
      .locator('.words')
      .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().height)));
  expect(await tallest()).toBeGreaterThan(60);
  await page.getByRole('checkbox', { name: '缩略' }).check();
  expect(await tallest()).toBeLessThanOrEqual(44);
  await expect(page).toHaveURL(/view=table&brief=1$/);
  // As addresses said it before.
  await page.goto('compare/talent/?view=brief');
  await expect(page.getByRole('checkbox', { name: '缩略' })).toBeChecked();
  expect(await tallest()).toBeLessThanOrEqual(44);
});

test('the plans shown are copied as a table for Word, with place, title, words, links and references', async ({
  page,
  baseURL,
}) => {
  const shown = ['tj-sti-135', 'jh-sti-145'];
  await page.goto(`compare/talent/?plans=${shown.join(',')}`);
  await choose(page, '导出结果', '复制表格（贴入 Word）');
  const own = themed('talent', shown);
  await expect(page.getByRole('status')).toHaveText(`已复制 ${own.length} 条`);
  const { 'text/html': html = '', 'text/plain': plain = '' } = await clipboard(page);
  const [head, ...rows] = await pasted(page, html);
  expect(head?.cells).toEqual(['规划', '位置', '标题', '条文']);
  const taken = rows.filter(({ cells }) => cells[1] !== '' && cells.length === 4);
  expect(taken.map(({ links }) => links[0])).toEqual(own.map((clause) => `${baseURL}${key(clause)}`));
  const texts = own.filter(({ kind }) => kind === 'text');
  for (const { plan, id, text } of texts) {
    const row = taken.find(({ links }) => links[0]?.endsWith(`/${plan}/#${id}`));
    expect(row?.cells[3]?.endsWith(text)).toBe(true);
    expect(plain).toContain(text);
  }
  // A table stays one, and is called by its number.
  const table = own.find(({ kind }) => kind === 'table');
  expect(taken.find(({ links }) => links[0]?.endsWith(`#${table?.id}`))?.inner).toEqual(
    table?.text.split(/[\t\n]/u),
  );
  expect(taken.map(({ cells }) => cells[1])).toContain('三、（五）表3');
  expect(taken.find(({ links }) => links[0]?.endsWith('#s5-8-1-p1'))?.cells.slice(0, 3)).toEqual([
    '天津十三五',
    '五、（八）1．第1段',
    '1．加强高层次人才引进与培养力度',
  ]);
  // Clauses that only name the theme are links at the end of their plan.
  const mentioned = rows.find(({ cells }) => cells[0] === '静海十四五' && cells[1] === '');
  expect(mentioned?.cells[3]).toMatch(/^另有 8 条没有归入本主题，文中提到 “人才”/);
  expect(mentioned?.links).toHaveLength(8);
  for (const plan of shown) expect(html).toMatch(new RegExp(`${titleOf(plan)}.*${baseURL}plans/${plan}/`));
  expect(html).not.toContain(titleOf('tj-univ-sti'));
});

test('the plans shown are downloaded as CSV and as Markdown', async ({ page }) => {
  await page.goto('compare/ict/');
  await page.getByRole('checkbox', { name: '高校工程意见' }).uncheck();
  const shown = plans.map(({ id }) => id).filter((id) => id !== 'tj-univ-sti');
  const rows = parse(await take(page, '下载 CSV'), { bom: true, columns: true }) as Record<string, string>[];
  const of = (relation: string) => rows.filter((row) => row['关系'] === relation);
  const own = themed('ict', shown);
  expect(of('归入本主题').map((row) => [row['规划'], row['位置']])).toEqual(
    own.map(({ plan, locus }) => [titleOf(plan), locus]),
  );
  own.forEach(({ text }, index) => {
    expect(of('归入本主题')[index]?.['条文']?.endsWith(text.replaceAll('\u2028', '\n'))).toBe(true);
  });
  expect(of('归入本主题')[0]).toMatchObject({
    位置: '三、（一）1．第1段',
    所在标题: '三、重点领域 › （一）新一代信息技术领域 › 1．总体布局',
    链接: expect.stringMatching(/plans\/tj-sti-135\/#s3-1-1-p1$/),
    出处: expect.stringContaining('天津市科技创新“十三五”规划[EB/OL]'),
  });
  const without = shown.filter((plan) => !own.some((clause) => clause.plan === plan));
  expect(of('没有归入的条款').map((row) => row['规划'])).toEqual(without.map(titleOf));
  expect(of('提到而未归入')).toHaveLength(
    await page.locator('.theme-table tbody:not([hidden]) .mentioned a').count(),
  );
});

test('a theme is taken away as Markdown: a heading for each plan shown, quotations, references', async ({
  page,
}) => {
  await page.goto('compare/ict/?plans=tj-sti-135,teda-sti-135');
  const text = await take(page, '下载 Markdown');
  expect(text.match(/^## .*/gm)).toEqual([
    ...['tj-sti-135', 'teda-sti-135'].map((plan) => `## ${titleOf(plan)}`),
    '## 资料来源',
  ]);
  expect(text.match(/^> ——《/gm)).toHaveLength(themed('ict', ['tj-sti-135']).length);
  expect(text).toMatch(/^\* 没有专门的章节：开发区十三五/m);
  expect(text).toMatch(/^\* 提到而未归入：.* <http.*plans\/teda-sti-135\/#/m);
});

test('the link and the references of what is shown are copied, in the style chosen last', async ({
  page,
  baseURL,
}) => {
  await page.goto('compare/talent/');
  await page.getByRole('checkbox', { name: '高校工程意见' }).uncheck();
  await page.getByRole('checkbox', { name: '2017 工作报告' }).uncheck();
  await choose(page, '导出结果', '复制链接');
  await expect(page.getByRole('status')).toHaveText('链接已复制');
  const { 'text/plain': link = '' } = await clipboard(page);
  expect(link).toBe(`${baseURL}compare/talent/?plans=tj-sti-135%2Cteda-sti-135%2Ctj-sei-135%2Cjh-sti-145`);
  await page.getByRole('button', { name: '复制参考文献' }).click();
  await expect(page.getByRole('status')).toHaveText('参考文献已复制');
  const { 'text/plain': references = '' } = await clipboard(page);
  const lines = references.split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain(
    '对读. “人才”主题下的规划对照：天津十三五、开发区十三五、新兴产业意见、静海十四五[EB/OL].',
  );
  expect(lines[0]).toContain(link);
  expect(lines[4]).toContain('天津市静海区科技创新“十四五”规划[EB/OL]');

  await page.getByLabel('著录格式').selectOption('csl');
  await page.reload();
  await expect(page.getByLabel('著录格式')).toHaveValue('csl');
  await page.getByRole('button', { name: '复制参考文献' }).click();
  await expect(page.getByRole('status')).toHaveText('参考文献已复制');
  const items = JSON.parse((await clipboard(page))['text/plain'] ?? '[]');
  expect(items.map(({ type }: { type: string }) => type)).toEqual([
    'webpage',
    ...['regulation', 'regulation', 'regulation', 'regulation'],
  ]);
});

test('the tools are reached and used by keyboard', async ({ page }) => {
  await page.goto('compare/talent/?plans=tj-sei-135');
  await page.getByRole('radio', { name: '并列' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.theme-table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: '缩略' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '导出结果' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '复制表格' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('已复制 1 条');
});

test('without the right to copy the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await page.goto('compare/talent/');
  await choose(page, '导出结果', '复制链接');
  await expect(page.getByRole('status')).toHaveText('浏览器不允许复制或下载。');
  await choose(page, '导出结果', '复制表格（贴入 Word）');
  await expect(page.getByRole('status')).toHaveText('浏览器不允许复制或下载。');
});

test('on a phone table and overview fit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['table', 'brief']) {
    await page.goto(`en/compare/talent/?view=${view}`);
    await expect(page.locator('.clause-row').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is shown; tools that need a script are not', async ({ page }) => {
    await page.goto('compare/talent/');
    await page.getByRole('radio', { name: '成表' }).check();
    await expect(page.locator('.clause-row').first()).toBeVisible();
    await expect(page.locator('.columns')).toBeHidden();
    await expect(page.getByRole('button', { name: '导出结果' })).toBeHidden();
  });
});

test('marks are of other plans only, in their colour, one link a passage, and said in words', async ({
  page,
}) => {
  await page.goto('compare/ict/');
  const own = await page.locator('.column').evaluateAll((columns) =>
    columns.flatMap((column) =>
      [...column.querySelectorAll<HTMLAnchorElement>('.passage')].map((mark) => ({
        plan: (column as HTMLElement).dataset['plan'] ?? '',
        href: mark.getAttribute('href') ?? '',
        colour: /plan-\d+/.exec(mark.className)?.[0],
        column: /plan-\d+/.exec(column.className)?.[0],
      })),
    ),
  );
  expect(own.length).toBeGreaterThan(0);
  for (const { plan, href, colour, column } of own) {
    expect(href).not.toContain(`/plans/${plan}/`);
    expect(colour).not.toBe(column);
  }
  const changed = page.locator('.passage mark').first();
  expect(await changed.evaluate((mark) => getComputedStyle(mark, '::before').content)).toContain('那边');
  // What is said is no part of the words.
  expect(await changed.textContent()).not.toContain('那边');
});

test('what names a theme elsewhere is a sentence with the word in it', async ({ page }) => {
  await page.goto('compare/ict/');
  const sentences = page.locator('section[data-plan=teda-sti-135] .mentions .naming');
  expect(await sentences.count()).toBeGreaterThan(3);
  for (const sentence of await sentences.all())
    expect(await sentence.locator('b').first().textContent()).toMatch(/./);
});
