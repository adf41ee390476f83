/** Taking away: every list in every format, pictures of charts, and how few actions the usual tasks need. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { clauses, indicators, series } from '../support/data.ts';
import { choose } from '../support/menu.ts';

/** Does what leads to a file; returns its name and bytes. */
async function fileOf(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
const partOf = (bytes: Buffer, name: string) =>
  strFromU8(unzipSync(new Uint8Array(bytes))[name] ?? new Uint8Array());

/** Counts what a reader does. */
function counted() {
  let actions = 0;
  return {
    click: async (control: Locator) => {
      actions += 1;
      await control.click();
    },
    type: async (field: Locator, words: string) => {
      actions += 1;
      await field.fill(words);
    },
    get actions() {
      return actions;
    },
  };
}

test('three quotations with their sources are in a Word file after five actions', async ({ page }) => {
  const reader = counted();
  await page.goto('search/');
  await reader.type(page.getByRole('searchbox').first(), '创新券');
  const keep = page.locator('.hits').getByRole('button', { name: '加入摘录' });
  for (const place of [0, 1, 2]) await reader.click(keep.nth(place));
  await expect(page.locator('keep-bar .said')).toHaveText('已加入 1 条，摘录共 3 条');
  const { name, bytes } = await fileOf(page, () =>
    reader.click(page.locator('keep-bar').getByRole('button', { name: '下载 Word' })),
  );
  expect(reader.actions).toBeLessThanOrEqual(5);
  expect(name).toMatch(/^duidu-basket-.*\.docx$/);
  expect(partOf(bytes, 'word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(3);
  expect(partOf(bytes, 'word/document.xml')).toContain('资料来源');
});

test('what three plans say on talent is in an Excel file after six actions', async ({ page }) => {
  const reader = counted();
  const shown = ['tj-sti-135', 'teda-sti-135', 'jh-sti-145'];
  await page.goto('');
  await reader.click(page.locator('main').getByRole('link', { name: '人才', exact: true }).first());
  for (const box of await page.locator('input[name=plan]').all())
    if (!shown.includes(await box.inputValue())) await reader.click(box);
  await reader.click(page.getByRole('button', { name: '导出结果' }));
  const { bytes } = await fileOf(page, () =>
    reader.click(page.getByRole('group', { name: '导出结果' }).getByRole('button', { name: '下载 Excel' })),
  );
  expect(reader.actions).toBeLessThanOrEqual(6);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const own = clauses.filter(({ plan, themes }) => shown.includes(plan) && themes.includes('talent'));
  for (const { locus } of own) expect(sheet).toContain(locus);
});

test('a hit is taken out of the basket again, unless it has a note; other pages show what it has', async ({
  page,
}) => {
  await page.goto('search/?q=创新券');
  const keep = page.locator('.hits').getByRole('button', { name: '加入摘录' });
  await keep.nth(0).press('Enter');
  await keep.nth(1).press('Enter');
  await expect(keep.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await keep.nth(1).press('Enter');
  await expect(keep.nth(1)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('keep-bar .said')).toHaveText('已移出，摘录共 1 条');
  await page.locator('keep-bar').getByRole('link', { name: '打开摘录' }).click();
  await page.locator('.kept-item').getByRole('textbox').fill('要用');
  // What is typed is kept without leaving the field: another tab shows it.
  const other = await page.context().newPage();
  await other.goto('basket/');
  await expect(other.locator('.kept-item').getByRole('textbox')).toHaveValue('要用');
  await page.goto('search/?q=创新券');
  await expect(keep.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await keep.nth(0).click();
  await expect(page.locator('keep-bar .said')).toContainText('没有移出');
});

const OTHER_PAGES: readonly [what: string, path: string][] = [
  ['an indicator', 'indicators/jh-sti-145/'],
  ['a row of a comparison', 'compare/tj-sti-135/jh-sti-145/'],
  ['an excerpt of a theme', 'compare/talent/'],
  ['a clause that names an agency', 'agencies/'],
];
test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  for (const [what, path] of OTHER_PAGES)
    test(`${what} is taken into the basket`, async ({ page }) => {
      await page.goto(path);
      if (path === 'agencies/') {
        await page.locator('.agencies a').first().tap();
        await page.waitForURL(/agencies\/a/, { waitUntil: 'load' });
      }
      await page.getByRole('button', { name: '加入摘录', exact: true }).first().tap();
      await expect(page.locator('keep-bar .said')).toContainText('已加入');
      await page.locator('keep-bar').getByRole('link', { name: '打开摘录' }).tap();
      await expect(page.locator('.kept-item').first()).toBeVisible();
    });
});

const LISTS: readonly [path: string, name: string][] = [
  ['plans/', 'duidu-plans'],
  ['tasks/', 'duidu-tasks'],
  ['references/', 'duidu-references'],
  ['agencies/', 'duidu-agencies'],
  ['lineage/', 'duidu-lineage'],
  ['indicators/tj-sti-135/', 'duidu-indicators'],
];
for (const [path, name] of LISTS)
  test(`${path} is taken away in every format`, async ({ page }) => {
    await page.goto(path);
    const list = page.locator('take-list').last();
    const take = async (form: string) => {
      await list.locator('.menu > button').click();
      return fileOf(page, () => list.getByRole('button', { name: form, exact: true }).click());
    };
    const csv = await take('下载 CSV');
    expect(csv.name).toBe(`${name}.csv`);
    const rows: string[][] = parse(csv.bytes, { bom: true, record_delimiter: '\r\n' });
    expect(rows.length).toBeGreaterThan(2);
    await expect(list.getByRole('status')).toHaveText(`已下载 ${rows.length - 1} 条`);
    const xlsx = await take('下载 Excel');
    expect(partOf(xlsx.bytes, 'xl/worksheets/sheet1.xml').match(/<row /g)).toHaveLength(rows.length);
    const docx = await take('下载 Word');
    expect(partOf(docx.bytes, 'word/document.xml').match(/<w:tr>/g)?.length).toBeGreaterThanOrEqual(
      rows.length,
    );
    const markdown = await take('下载 Markdown');
    expect(markdown.bytes.toString('utf8')).toMatch(/^# /);
  });

test('a filled coding sheet comes back with its codes, and is there after a reload', async ({
  page,
  request,
}) => {
  const sheet = await (await request.get('data/coding/jh-sti-145.csv')).text();
  const [head = [], ...rows]: string[][] = parse(sheet, { bom: true });
  const place = head.indexOf('编码1');
  for (const row of rows.slice(2, 5)) row[place] = '供给型';
  const filled = [head, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  await page.goto('data/');
  await page
    .locator('coding-back input')
    .setInputFiles({ name: 'filled.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) });
  await expect(page.locator('.coded-counts tbody tr')).toHaveText(/编码1.*供给型.*3/s);
  await page.reload();
  await page.locator('.coded-counts').getByRole('button', { name: '供给型' }).click();
  await expect(page.locator('.coded-clauses li')).toHaveCount(3);
  await expect(page.locator('.coded-clauses')).not.toContainText('文字已改');
});

test('a file of the open data is taken as a workbook, with its rows, numbers and links', async ({ page }) => {
  await page.goto('data/');
  const { name, bytes } = await fileOf(page, () =>
    page.getByRole('button', { name: 'indicators Excel' }).click(),
  );
  expect(name).toBe('duidu-data-indicators.xlsx');
  await expect(page.locator('data-files').getByRole('status')).toHaveText(`已下载 ${indicators.length} 条`);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet.match(/<row /g)).toHaveLength(indicators.length + 1);
  const [first] = indicators;
  expect(sheet).toContain(`<v>${first?.value}</v>`);
  expect(partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
    /Target="http:\/\/[^"]+\/plans\/[a-z0-9-]+\/#s/,
  );
});

test('a list is taken as its filters show it', async ({ page }) => {
  await page.goto('indicators/jh-sti-145/?kind=target');
  const { name, bytes } = await fileOf(page, () => choose(page, '导出结果', '下载 CSV'));
  expect(name).toBe('duidu-indicators-target.csv');
  const rows: unknown[] = parse(bytes, { bom: true, columns: true });
  expect(rows).toHaveLength(
    indicators.filter(({ plan, kind }) => plan === 'jh-sti-145' && kind === 'target').length,
  );
});

test('a chart is taken as its values, and as a picture that needs no style sheet, light in the dark, too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const [item] = series;
  await page.goto(`series/${item?.id}/`);
  const svg = await fileOf(page, () => choose(page, '数据和图', '下载图（SVG）'));
  const text = svg.bytes.toString('utf8');
  expect(svg.name).toBe(`duidu-series-${item?.id}.svg`);
  expect(text).not.toMatch(/var\(|class=/);
  expect(text).toMatch(/<text [^>]*fill="rgb\(34, 31, 26\)"/);
  const png = await fileOf(page, () => choose(page, '数据和图', '下载图（PNG）'));
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  const csv = await fileOf(page, () => choose(page, '数据和图', '下载 CSV'));
  expect(parse(csv.bytes, { bom: true, columns: true })).toHaveLength(item?.points.length ?? 0);
});
