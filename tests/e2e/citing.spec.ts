import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, type Page, test } from 'playwright/test';
import { clauses } from '../support/data.ts';
import { choose } from '../support/menu.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const textOf = (plan: string, id: string) =>
  clauses.find((clause) => clause.plan === plan && clause.id === id)?.text ?? '';
/** A text inside “ ”. */
const quoted = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');

test('landing on a clause names the place and hands out link, quotation and reference', async ({
  page,
  baseURL,
}) => {
  const url = `${baseURL}plans/tj-sti-135/#s6-2-p1`;
  await page.goto(url);
  const bar = page.locator('place-bar');
  await expect(bar.locator('.place')).toHaveText('六、（二）第1段');

  await bar.getByRole('button', { name: '复制链接' }).click();
  await expect(bar.getByRole('status')).toHaveText('链接已复制');
  expect(await clipboard(page)).toBe(url);

  await bar.getByRole('button', { name: '复制引文' }).click();
  await expect(bar.getByRole('status')).toHaveText('引文已复制');
  expect(await clipboard(page)).toBe(
    `“${quoted(textOf('tj-sti-135', 's6-2-p1'))}”（《天津市科技创新“十三五”规划》，六、（二）第1段，${url}）`,
  );

  await bar.getByRole('button', { name: '复制参考文献' }).click();
  await expect(bar.getByRole('status')).toHaveText('参考文献已复制');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  expect(await clipboard(page)).toBe(
    `天津市科技创新“十三五”规划[EB/OL]. [${today}]. ${url}. 六、（二）第1段.`,
  );
});

test('words that are selected and copied with the browser are those of the print', async ({ page }) => {
  await page.goto('plans/tj-sti-135/');
  await page.locator('#s6-2-p1').evaluate((clause) => {
    const words = [...clause.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const range = document.createRange();
    range.setStart(words[0] as Text, 0);
    range.setEndAfter(words.at(-1) as Text);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect((await clipboard(page)).trim()).toBe(textOf('tj-sti-135', 's6-2-p1'));
});

/** What is on the clipboard for word processors. */
const clipboardHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });

test('what is selected is copied without marks, colours and sizes: headings on their line, tables as tables', async ({
  page,
}) => {
  await page.goto('plans/jh-sti-145/#s2-2-t1');
  await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.getElementById('s2-2-p1') as Node);
    range.setEndAfter(document.getElementById('s2-2-t1') as Node);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const html = await clipboardHtml(page);
  expect(html).not.toMatch(/style=|class=|font-size|background|<a |<button/);
  expect(html).toMatch(/<td>363<\/td>/);
  const text = await clipboard(page);
  expect(text).toMatch(/^\d+\t国家科技型中小企业数\t个\t363\t950\t/m);

  await page.goto('plans/tj-sti-135/#s5-8-1');
  await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.getElementById('s5-8-1') as Node);
    range.setEndAfter(document.getElementById('s5-8-1-p1') as Node);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect((await clipboard(page)).trim()).toBe(
    `1．加强高层次人才引进与培养力度。${textOf('tj-sti-135', 's5-8-1-p1')}`,
  );
});

test('a clause is quoted with the heading on its line, the same in every place', async ({ page }) => {
  const words = `1．加强高层次人才引进与培养力度。${textOf('tj-sti-135', 's5-8-1-p1')}`;
  const place = '五、（八）1．第1段';
  await page.goto('plans/tj-sti-135/#s5-8-1-p1');
  await expect(page.locator('place-bar .place')).toHaveText(place);
  await page.getByRole('button', { name: '复制引文' }).click();
  expect(await clipboard(page)).toContain(
    `“${quoted(words)}”（《天津市科技创新“十三五”规划》，${place}，http`,
  );
  expect(await clipboardHtml(page)).toMatch(/^<p>“.*<a href="http[^"]+#s5-8-1-p1">/);

  const rowsOf = async (menu: string, command: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, menu, command)]);
    const rows: Record<string, string>[] = parse(readFileSync(await file.path(), 'utf8'), {
      bom: true,
      columns: true,
    });
    return rows.find((row) => row['链接']?.endsWith('/tj-sti-135/#s5-8-1-p1'));
  };
  const taken = { 位置: place, 条文: words, 规划: '天津市科技创新“十三五”规划' };
  expect(await rowsOf('下载条款', 'CSV')).toMatchObject(taken);
  await page.goto(`search/?q=${words.slice(20, 40)}`);
  await expect(page.locator('search-page .hits a').first()).toBeVisible();
  expect(await rowsOf('导出结果', '下载 CSV')).toMatchObject(taken);
  await page.goto('compare/talent/');
  expect(await rowsOf('导出结果', '下载 CSV')).toMatchObject(taken);
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  expect(await rowsOf('导出结果', '下载 CSV，一条一行')).toMatchObject(taken);
});

test('the style that was chosen is kept', async ({ page }) => {
  await page.goto('plans/jh-sti-145/#s2-2-p1');
  await page.getByLabel('著录格式').selectOption('law');
  await page.reload();
  await page.getByRole('button', { name: '复制参考文献' }).click();
  await expect(page.locator('place-bar').getByRole('status')).toHaveText('参考文献已复制');
  expect(await clipboard(page)).toBe(
    '《天津市静海区科技创新“十四五”规划》，2022年2月14日发布，二、（二）第1段。',
  );
});

test('the tools are reached by keyboard from the clause', async ({ page }) => {
  await page.goto('plans/tj-univ-sti/');
  await page.locator('#s1-1-p1 > .pin').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('place-bar .place')).toHaveText('一、1.第1段');
  const link = page.getByRole('button', { name: '复制链接' });
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await clipboard(page)).toMatch(/#s1-1-p1$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('place-bar')).toBeHidden();
});

test('a selection across clauses is quoted with its exact locus', async ({ page }) => {
  await page.goto('plans/tj-sti-135/');
  await page.evaluate(() => {
    const node = (id: string) => document.getElementById(id)?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node('s6-1-p1'), 0);
    range.setEnd(node('s6-2-p1'), 6);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await expect(page.locator('place-bar .place')).toHaveText('所选：六、（一）第1段—六、（二）第1段');
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.locator('place-bar').getByRole('status')).toHaveText('引文已复制');
  const copied = await clipboard(page);
  expect(copied.startsWith(`“${quoted(textOf('tj-sti-135', 's6-1-p1').slice(0, 12))}`)).toBe(true);
  expect(copied).toContain('（《天津市科技创新“十三五”规划》，六、（一）第1段—六、（二）第1段，');
});

test('a table row is a place', async ({ page }) => {
  await page.goto('plans/jh-sti-145/#s2-2-t1-r2');
  await expect(page.locator('place-bar .place')).toHaveText('二、（二）表1第2行');
  await page.getByRole('button', { name: '复制引文' }).click();
  expect(await clipboard(page)).toContain('国家科技型中小企业数\t个\t363\t950');
});

test('a table is cited by the number of its caption', async ({ page }) => {
  await page.goto('plans/jh-sti-145/#s3-3-t1');
  await expect(page.locator('place-bar .place')).toHaveText('三、（三）表2');
});

test('an id that the page does not have is answered with a search', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s99-p1');
  const bar = page.locator('place-bar');
  await expect(bar).toContainText('本页没有编号为 s99-p1 的条款');
  await expect(bar.getByRole('button', { name: '复制链接' })).toBeHidden();
  await bar.getByRole('link', { name: '改用搜索' }).click();
  await expect(page).toHaveURL(/search\/$/);
});

test('an address that is wrongly encoded is answered as well', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s1-p1%E4%');
  await expect(page.locator('place-bar')).toContainText('本页没有编号为 s1-p1%E4% 的条款');
});

test('an entry page cites its clauses at their place in the plan', async ({ page, baseURL }) => {
  await page.goto('measures/tj-sti-135/s5-8/#s5-8-1-p1');
  const bar = page.locator('place-bar');
  await expect(bar.locator('.place')).toHaveText('五、（八）1．第1段');
  await bar.getByRole('button', { name: '复制链接' }).click();
  expect(await clipboard(page)).toBe(`${baseURL}plans/tj-sti-135/#s5-8-1-p1`);
  await page.getByRole('link', { name: '引用', exact: true }).click();
  await expect(bar.locator('.place')).toHaveText('五、（八）');
  await bar.getByRole('button', { name: '复制参考文献' }).click();
  await expect(bar.getByRole('status')).toHaveText('参考文献已复制');
  expect(await clipboard(page)).toContain(`${baseURL}plans/tj-sti-135/#s5-8. 五、（八）.`);
});

test('a whole plan is cited without a place', async ({ page, baseURL }) => {
  await page.goto('plans/jh-sti-145/');
  await page.getByRole('link', { name: '引用本文献' }).click();
  const bar = page.locator('place-bar');
  await expect(bar.locator('.place')).toHaveText('天津市静海区科技创新“十四五”规划');
  await expect(bar.getByRole('button', { name: '复制引文' })).toBeHidden();
  await bar.getByRole('button', { name: '复制参考文献' }).click();
  await expect(bar.getByRole('status')).toHaveText('参考文献已复制');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  expect(await clipboard(page)).toBe(
    `天津市静海区人民政府. 天津市静海区科技创新“十四五”规划[EB/OL]. （2022-02-14）[${today}]. ${baseURL}plans/jh-sti-145/.`,
  );
});

test('all clauses of a section are handed out as a table and as Markdown', async ({ page, baseURL }) => {
  const own = clauses.filter(({ plan, id }) => plan === 'jh-sti-145' && /^s2-2(?:-|$)/.test(id));
  await page.goto('plans/jh-sti-145/#s2-2');
  const take = (format: string) => choose(page, '下载条款', format);
  const [csv] = await Promise.all([page.waitForEvent('download'), take('CSV')]);
  expect(csv.suggestedFilename()).toBe('duidu-clauses-jh-sti-145-s2-2.csv');
  await expect(page.locator('place-bar').getByRole('status')).toHaveText(`已下载 ${own.length} 条`);
  const rows = parse<Record<string, string>>(readFileSync(await csv.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => row['链接'])).toEqual(own.map(({ id }) => `${baseURL}plans/jh-sti-145/#${id}`));
  rows.forEach((row, index) => {
    // Within a cell of a table the data has U+2028 where the page breaks the line.
    const text = own[index]?.text.replaceAll('\u2028', '\n') ?? '';
    expect(row['条文']?.replace(/^'/, '').endsWith(text)).toBe(true);
    expect(row['位置']).toBe(own[index]?.locus);
  });

  const [markdown] = await Promise.all([page.waitForEvent('download'), take('Markdown')]);
  const text = readFileSync(await markdown.path(), 'utf8');
  expect(text.startsWith('# 《天津市静海区科技创新“十四五”规划》二、（二）\n')).toBe(true);
  for (const { id, kind, text: words } of own) {
    expect(text).toContain(`${baseURL}plans/jh-sti-145/#${id}`);
    if (kind === 'text' && !/[\\*_[\]<`&]/.test(words)) expect(text).toContain(words);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the tools of a clause are reached and used', async ({ page, baseURL }) => {
    await page.goto('plans/tj-univ-sti/');
    await page.locator('#s1-1-p1 > .pin').tap();
    const bar = page.locator('place-bar');
    await expect(bar.locator('.place')).toHaveText('一、1.第1段');
    await bar.getByRole('button', { name: '复制链接' }).tap();
    await expect(bar.getByRole('status')).toHaveText('链接已复制');
    expect(await clipboard(page)).toBe(`${baseURL}plans/tj-univ-sti/#s1-1-p1`);
    await bar.getByRole('button', { name: '复制参考文献' }).tap();
    await expect(bar.getByRole('status')).toHaveText('参考文献已复制');
    await bar.getByRole('link', { name: '看原文' }).tap();
    await expect(page).toHaveURL(/source\/#s1-1-p1$/);
    await page.goBack();
    await bar.getByRole('button', { name: '关闭' }).tap();
    await expect(bar).toBeHidden();
  });

  test('what is known of a clause opens and closes', async ({ page }) => {
    await page.goto('plans/tj-univ-sti/');
    await page.locator('.chip').first().tap();
    const box = page.locator('.facts-box:popover-open');
    await expect(box).toBeVisible();
    await box.getByRole('button', { name: '关闭' }).tap();
    await expect(box).toHaveCount(0);
  });
});
