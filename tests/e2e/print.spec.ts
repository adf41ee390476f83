/** The print edition, as Chromium makes a PDF of it; the words are read back from the PDF. */
import { expect, type Page, test } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { clauses, sections } from '../support/data.ts';

/** Some fonts name a character by the radical that it looks like; Unicode gives it back (EquivalentUnifiedIdeograph.txt). */
const UNIFIED: Readonly<Record<string, string>> = {
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⺠': '民',
  '⻣': '骨',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

/** Text of each page, without blanks; the page number stands first. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((words) =>
    words
      .normalize('NFKC')
      .replace(/\s/gu, '')
      .replace(/[⺀-⻿]/gu, (radical) => UNIFIED[radical] ?? radical),
  );
}

test('a plan prints with its title, facts, address, clause numbers and page numbers, and nothing of the instrument', async ({
  page,
  baseURL,
}) => {
  await page.goto('plans/jh-sti-145/#s3-1');
  await expect(page.locator('place-bar')).toBeVisible();
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.length).toBeLessThan(40);
  pages.forEach((words, index) => {
    expect(words.startsWith(`${index + 1}/${pages.length}`), `page ${index + 1}: ${words.slice(0, 30)}`).toBe(
      true,
    );
  });
  const first = pages[0] ?? '';
  expect(first).toContain(`${baseURL}plans/jh-sti-145/`);
  expect(first).toContain('003_039a8d2ff7969dff.txt');
  const all = pages.join('');
  for (const { id } of clauses.filter(({ plan }) => plan === 'jh-sti-145')) expect(all).toContain(id);
  for (const words of ['复制链接', '版式', 'English', '跳到正文']) expect(all).not.toContain(words);
});

test('every clause is printed whole, tables too', async ({ page }) => {
  await page.goto('plans/tj-univ-sti/');
  const own = (row: { plan: string }) => row.plan === 'tj-univ-sti';
  const ids = clauses.filter(own).map(({ id }) => id);
  // The numbers beside the clauses stand between their words.
  const pages = (await printed(page)).map((words) => ids.reduce((text, id) => text.replace(id, ''), words));
  // A clause may run over a page's end.
  const isWhole = (text: string) =>
    pages.some((words, index) =>
      Array.from(text).some(
        (_, cut) =>
          words.includes(text.slice(cut)) && (cut === 0 || pages[index - 1]?.includes(text.slice(0, cut))),
      ),
    );
  for (const words of [
    ...clauses.filter(own).map(({ text }) => text),
    ...sections.filter((row) => own(row) && row.title !== '').map(({ title }) => title),
  ])
    expect(isWhole(words.normalize('NFKC').replace(/\s/gu, '')), words).toBe(true);
});

test('two plans print side by side with the numbers of their clauses, folded ones too, and nothing of the instrument', async ({
  page,
}) => {
  await page.goto('compare/tj-univ-sti/jh-sti-145/');
  const pages = await printed(page);
  expect(pages.length).toBeLessThan(30);
  const all = pages.join('');
  for (const plan of ['tj-univ-sti', 'jh-sti-145']) {
    expect(all).toContain(`/plans/${plan}/`);
    for (const { id } of clauses.filter((clause) => clause.plan === plan)) expect(all).toContain(id);
  }
  for (const words of ['¶', '左右对调', '另选规划', '各章对应情况', '再加一份规划'])
    expect(all).not.toContain(words);
  expect(all).not.toMatch(/其余\d+条/);
  expect(all).toContain('存疑');
});

test('a search is printed with its words and hits, without what is for typing and choosing', async ({
  page,
}) => {
  await page.goto('search/?q=创新券');
  await expect(page.locator('.hits li').first()).toBeVisible();
  const all = (await printed(page)).join('');
  expect(all).toContain('q=创新券');
  for (const words of ['空格隔开', '再显示', '导出结果', '筛选']) expect(all).not.toContain(words);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toHaveCSS('border-top-width', '0px');
  await page.goto('');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.goto('terms/?q=人才');
  await expect(page.getByText('几个词用逗号或空格隔开')).toBeHidden();
});

test('on paper each of three plans has its name, and the words for verdicts precede the names', async ({
  page,
}) => {
  await page.goto('compare/tj-univ-sti/tj-sti-report-2017/?with=jh-sti-145&show=doubtful');
  await expect(page.locator('.heads > *')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('.row:visible:has(.more .side)').first();
  const named = await row
    .locator('> [aria-label]')
    .evaluateAll((sides) => sides.map((side) => getComputedStyle(side, '::before').display));
  expect(new Set(named)).toEqual(new Set(['block']));
  const key = await page.locator('.pair > .key').boundingBox();
  const heads = await page.locator('.heads').boundingBox();
  expect(key?.y).toBeLessThan(heads?.y ?? 0);
  const [first = ''] = await printed(page);
  expect(first).toContain('高校工程意见、2017工作报告与静海十四五对读');
});

test('no address of the machine that built the site is printed', async ({ page }) => {
  for (const path of ['compare/tj-univ-sti/jh-sti-145/', 'compare/talent/', 'task-table/tj-univ-sti/']) {
    await page.goto(path);
    const shown = page.locator('main').evaluate((main) => main.textContent ?? '');
    expect(await shown, path).not.toContain('localhost');
  }
});

test('every page of two plans is headed by their names', async ({ page }) => {
  await page.goto('compare/tj-univ-sti/jh-sti-145/');
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(5);
  for (const words of pages.slice(1)) expect(words).toMatch(/^\d+\/\d+.*?高校工程意见静海十四五/);
});

test('what has no counterpart is printed over the whole width, behind a sentence and the name of its own plan', async ({
  page,
}) => {
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const [alone, row] = [page.locator('.row.missing').first(), page.locator('.row[data-section=s6-4]')];
  const width = async (side: ReturnType<Page['locator']>) => (await side.boundingBox())?.width ?? 0;
  expect(await width(alone.locator('.first'))).toBeGreaterThan(1.8 * (await width(row.locator('.first'))));
  expect((await alone.locator('.second').boundingBox())?.y).toBeLessThan(
    (await alone.locator('.first').boundingBox())?.y ?? 0,
  );
  await expect(alone.locator('.second')).toHaveText('静海十四五未见对应');
  const nameOf = (side: string) =>
    alone.locator(side).evaluate((element) => getComputedStyle(element, '::before').display);
  expect([await nameOf('.first'), await nameOf('.second')]).toEqual(['block', 'none']);
});

test('what a theme page folds is printed', async ({ page }) => {
  await page.goto('compare/enterprises/');
  const folded = page.locator('.excerpt details [data-clause]').first();
  await expect(folded).toBeHidden();
  const words = ((await folded.textContent()) ?? '').replace(/\s/gu, '').slice(0, 12);
  expect((await printed(page)).join('')).toContain(words);
});

test('a theme prints the plans shown with their titles and addresses; the table whole, the indicators when they are open', async ({
  page,
}) => {
  await page.goto('compare/talent/?plans=jh-sti-145,tj-univ-sti');
  const columns = (await printed(page)).join('');
  for (const view of ['brief', 'table']) {
    await page.goto(`compare/talent/?view=${view}&plans=jh-sti-145,tj-univ-sti`);
    const all = (await printed(page)).join('');
    for (const words of [columns, all]) {
      expect(words).toContain('天津市静海区科技创新“十四五”规划');
      expect(words).toContain('/plans/tj-univ-sti/');
      expect(words).not.toContain('/plans/tj-sti-135/');
      for (const absent of ['¶', '复制表格', '排法', '本主题的指标']) expect(words).not.toContain(absent);
      for (const { plan, id, kind, text } of clauses.filter(({ themes }) => themes.includes('talent')))
        if (['jh-sti-145', 'tj-univ-sti'].includes(plan)) {
          expect(words).toContain(id);
          // A table's cells, and a clause that runs over a page's end, stand apart.
          if (kind === 'text')
            expect(words).toContain(text.normalize('NFKC').replace(/\s/gu, '').slice(0, 8));
        }
    }
  }
  await page.goto('compare/talent/');
  await page.getByText('本主题的指标').click();
  expect((await printed(page)).join('')).toContain('本主题的指标');
});

test('a comparison prints its address on the site it was read on, and the day', async ({ page, baseURL }) => {
  await page.goto('compare/talent/');
  const [first = ''] = await printed(page);
  expect(first).toContain(`${baseURL}compare/talent/`);
  const today = await page.evaluate(() =>
    new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date()),
  );
  expect(first).toContain(today);
});

/** The width of A4 within its margins, in CSS pixels. */
const PAPER = 657;

for (const address of ['', 'compare/', 'en/compare/'])
  test(`on paper every column of a matrix of /${address} is printed`, async ({ page }) => {
    await page.setViewportSize({ width: PAPER, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    for (const matrix of await page.locator('.matrix, .pairs').all())
      expect(await matrix.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(1);
  });

test('a report on a draft prints whole, with its title, its day and the plan, and without what leads through it', async ({
  page,
}) => {
  test.slow();
  await page.goto('desk/');
  await page.locator('button[name=example][value=draft]').click();
  await page.getByRole('button', { name: '开始对照' }).click();
  await expect(page.locator('.desk-gaps tbody tr').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('pair-view .row').first()).toBeVisible({ timeout: 30_000 });
  const rows = await page.locator('.desk-gaps tbody tr td:nth-child(2)').allTextContents();
  const sheets = await printed(page);
  const all = sheets.join('').replaceAll('戶', '户').replaceAll('‒', '–');
  expect(rows.length).toBeGreaterThan(100);
  expect(
    rows.map((words) => words.normalize('NFKC').replace(/\s/gu, '')).filter((words) => !all.includes(words)),
  ).toEqual([]);
  for (const words of ['一份修订草案.txt·对照', '打印于', 'plans/tj-sti-135/'])
    expect(sheets[0]).toContain(words);
  for (const words of ['粘贴文稿', '放上案头', '开始对照', '导出清单', '选一个主题', '留存', 's1-1-p1'])
    expect(all).not.toContain(words);
  await page.getByRole('button', { name: '通读', exact: true }).click();
  await expect(page.locator('.desk-edition')).toBeVisible({ timeout: 30_000 });
  const read = (await printed(page)).join('');
  // What is folded on the screen is printed, but for what only maintainers need.
  expect(read).toContain('打造25个左右重大产业创新平台');
  expect(read).toContain('原句');
  for (const words of ['本站维护者用', 'numbering-skip', '粘贴文稿']) expect(read).not.toContain(words);
});
