/** The archive of the built site, unpacked and opened from the disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { expect, type Page, test } from 'playwright/test';
import { writeArchive } from '../../scripts/lib/archive.ts';
import { checkLinks } from '../../scripts/lib/check/links.ts';
import { barePage } from '../../scripts/lib/offline/page.ts';
import { elementsIn, type Root } from '../../scripts/lib/offline/tree.ts';
import { plans } from '../support/data.ts';
import { unpack, unzip } from '../support/unzip.ts';
import { WholeCopy } from '../support/whole-copy.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const ONE_PLAN = new URL('../fixtures-files/one-plan/', import.meta.url);
/** The first of January 1980, 0:00. */
const FIRST_DAY = 0x00210000;

let folder: string;
let archive: string;
let site: string;
/** What went wrong in the browser. */
let failures: string[];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(400_000);
  folder = mkdtempSync(join(tmpdir(), 'duidu-archive-'));
  archive = join(folder, 'a.zip');
  await writeArchive(DIST, '/', archive);
  unpack(archive, folder);
  site = pathToFileURL(join(folder, 'duidu')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.beforeEach(({ page }) => {
  failures = [];
  // A reader who goes on before all scripts of a page are there needs the rest no more.
  page.on('requestfailed', (request) => {
    if (!/ABORTED/u.test(request.failure()?.errorText ?? '')) failures.push(request.url());
  });
  page.on('console', (message) => failures.push(message.text()));
  page.on('pageerror', (error) => failures.push(error.message));
});
test.afterEach(() => expect(failures).toEqual([]));

const siteOrigin = () =>
  new URL(
    /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? '',
  ).origin;

/** The pages of the copy that are made, by their paths in it. */
const pagesIn = (copy: string) =>
  (readdirSync(copy, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('seeds/'));

const isStyled = (page: Page) =>
  page.locator('.bar-inner').evaluate((bar) => getComputedStyle(bar).display === 'flex');

test('a reader goes from page to page and to a place in one', async ({ page }) => {
  await page.goto(`${site}/index.html`);
  expect(await isStyled(page)).toBe(true);
  await page.getByRole('link', { name: '天津市静海区科技创新“十四五”规划' }).first().click();
  await expect(page).toHaveURL(`${site}/plans/jh-sti-145/index.html`);
  expect(await isStyled(page)).toBe(true);
  await page.getByRole('link', { name: '六、保障措施' }).first().click();
  await expect(page).toHaveURL(`${site}/plans/jh-sti-145/index.html#s6`);
  await expect(page.locator('#s6')).toBeInViewport();
  await page.getByRole('link', { name: '对照', exact: true }).click();
  await page.locator('.pairs td a').first().click();
  await expect(page).toHaveURL(/\/compare\/[^/]+\/[^/]+\/index\.html$/);
  await expect(page.locator('.compared').first()).toBeVisible();
  // Another language is another copy; here its pages are those of the site.
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    new RegExp(`^${siteOrigin()}/en/compare/`, 'u'),
  );
});

test('a place on another page is found by its address', async ({ page }) => {
  await page.goto(`${site}/plans/tj-sti-135/index.html#s6-2-p1`);
  await expect(page.locator('#s6-2-p1:target')).toBeInViewport();
});

test('every page says what it lacks and where the site is', async ({ page }) => {
  await page.goto(`${site}/plans/jh-sti-145/index.html`);
  await expect(page.locator('footer').last()).toContainText('离线副本');
  const address = `${siteOrigin()}/plans/jh-sti-145/`;
  await expect(page.locator('footer').getByRole('link', { name: address })).toHaveAttribute('href', address);
});

test('a search finds what the site finds, and leads to the clause with its words marked', async ({
  page,
  baseURL,
}) => {
  const found = async (address: string) => {
    await page.goto(address);
    await expect(page.locator('search-page .status')).toHaveText(/\d|没有出现/);
    // Similar clauses are found on the site only.
    return page.locator('.found').evaluate((element) => {
      for (const similar of element.querySelectorAll('.similar')) similar.remove();
      return element.textContent;
    });
  };
  for (const query of ['人才', '"创新 券"', '国家重点实验室 -企业', '無此詞'])
    expect(await found(`${site}/search/index.html?q=${encodeURIComponent(query)}`), query).toBe(
      await found(`${baseURL}search/?q=${encodeURIComponent(query)}`),
    );
  await page.goto(`${site}/search/index.html?q=${encodeURIComponent('科研人员离岗创业')}`);
  await expect(page.locator('search-page .status')).toContainText('没有出现');
  await expect(page.locator('.similar')).toHaveCount(0);
  await page.goto(`${site}/index.html`);
  await page.keyboard.press('/');
  await page.keyboard.type('创新券');
  await page.locator('search-dialog .hits a').first().click();
  await expect(page).toHaveURL(/^file:.*\/plans\/[^/]+\/index\.html\?q=.*#s/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a clause is cited with the address of the site, and checked against its published hash', async ({
  page,
}) => {
  await page.goto(`${site}/plans/tj-sti-135/index.html#s6-2-p1`);
  await page.locator('place-bar').getByRole('button', { name: '复制链接' }).click();
  // What is copied can be pasted, where a page on a disk may not read the clipboard.
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('search-dialog input[name=q]')).toHaveValue(
    `${siteOrigin()}/plans/tj-sti-135/#s6-2-p1`,
  );
  await page.locator('search-dialog dialog').evaluate((box: HTMLDialogElement) => box.close());
  await page.getByRole('button', { name: '在浏览器里核对每一条' }).click();
  await expect(page.locator('main')).toContainText(/已核对 \d+ 条，文字与开放数据的哈希全部一致/);
});

test('a third plan is set beside two, and stays in the address', async ({ page }) => {
  await page.goto(`${site}/compare/tj-sti-135/jh-sti-145/index.html`);
  await page.getByRole('button', { name: '再加一份规划' }).click();
  await page.getByRole('button', { name: '开发区十三五', exact: true }).click();
  await expect(page.locator('.heads > *')).toHaveCount(3);
  await expect(page).toHaveURL(/^file:.*\/index\.html\?with=teda-sti-135$/);
  await page.reload();
  await expect(page.locator('.heads > *')).toHaveCount(3);
});

test('the desk reads, checks and compares as on the site, and asks no server', async ({ page, baseURL }) => {
  test.slow();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  /** What the desk says of a report, of files of every format, and of a draft and a plan; where it must say the same, waits for it. */
  const found = async (address: string, same?: Readonly<Record<string, string>>) => {
    await page.goto(address);
    const said: Record<string, string> = {};
    const say = async (name: string, place: string) => {
      await expect(page.locator(place).first()).toBeVisible({ timeout: 30_000 });
      const read = async () =>
        // Drafts are named by chance.
        (await page.locator(place).first().innerHTML()).replace(
          /draft-[a-z0-9]+|(?<=\shref=")[^"]*plans\/([^/]*)\/(?:index\.html)?/gu,
          (_, plan = 'draft') => plan,
        );
      let before = '';
      // What it says grows while it reads: the whole is there when nothing more comes.
      await expect
        .poll(
          async () => {
            const now = await read();
            const isWhole = same ? now === same[name] : now === before;
            before = now;
            return isWhole || now;
          },
          { message: name, timeout: 30_000, intervals: [250] },
        )
        .toBe(true);
      said[name] = before;
    };
    await page.locator('button[name=example][value=report]').click();
    await say('report', '.desk-items');
    for (const name of ['plan.txt', 'plan.docx', 'plan.pdf', 'plan.md', 'plan.html']) {
      await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL(name, ONE_PLAN)));
      await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
      await page.getByRole('button', { name: '通读', exact: true }).click();
      // The view before marks the same text.
      await say(name, '.desk-edition:not(.desk-marked)');
      await expect(page.locator('.desk-verdict')).toContainText('读出来', { timeout: 30_000 });
      await say(`${name}: verdict`, '.desk-verdict');
    }
    await page.locator('button[name=example][value=draft]').click();
    await page.getByRole('button', { name: '开始对照' }).click();
    await say('gaps', '.desk-gaps tbody');
    await say('beside', '.desk-pair .view');
    return said;
  };
  const there = await found(`${baseURL}desk/`);
  requests.length = 0;
  const here = await found(`${site}/desk/index.html`, there);
  expect(Object.keys(here)).toHaveLength(13);
  expect(here).toEqual(there);
  expect(requests.filter((address) => !/^(?:file|blob|data):/u.test(address))).toEqual([]);
});

test('the text of a plan is that of the site to the letter', async ({ page, baseURL }) => {
  const article = async (address: string) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page.locator('article.text').evaluate((element) => element.textContent);
  };
  for (const { id } of plans) {
    expect(await article(`${site}/plans/${id}/index.html`), id).toBe(await article(`${baseURL}plans/${id}/`));
  }
});

test('every page is that of the site to the letter, once its pieces are in their places', () => {
  test.setTimeout(400_000);
  const copy = join(folder, 'duidu');
  const whole = WholeCopy.in(copy);
  /** What a page says, without where its links lead and what it loads. */
  const said = (root: Root) => {
    for (const element of elementsIn(root)) {
      for (const name of ['href', 'src', 'action']) delete element.properties[name];
      if (element.properties['httpEquiv']) element.properties = {};
      if (['html', 'head', 'body'].includes(element.tagName))
        element.children = element.children.filter(
          (child) => child.type !== 'element' || child.tagName !== 'script' || child.children.length > 0,
        );
    }
    return toHtml(root);
  };
  for (const page of pagesIn(copy))
    expect(
      said(whole.tree(readFileSync(join(copy, page), 'utf8'), '')) ===
        said(barePage(readFileSync(join(DIST, page), 'utf8'), '/').root),
      page,
    ).toBe(true);
});

test('every link leads to a file of the archive, and nothing is asked of a server', () => {
  test.setTimeout(400_000);
  const copy = join(folder, 'duidu');
  const whole = WholeCopy.in(copy);
  const there = mkdtempSync(join(folder, 'whole-'));
  unpack(archive, there);
  for (const page of pagesIn(copy))
    writeFileSync(
      join(there, 'duidu', page),
      whole.page(readFileSync(join(copy, page), 'utf8'), '../'.repeat(page.split('/').length - 1)),
    );
  const { pages, broken } = checkLinks(join(there, 'duidu'));
  expect(pages).toBeGreaterThan(250);
  // The rows of two plans side by side are made when their page is opened.
  const lost = broken.filter(
    (link) => !/compare\/[^/]+\/[^/]+\/index\.html.*no such place|→ #.*no such place/u.test(link),
  );
  expect(lost.slice(0, 20)).toEqual([]);
  const rooted = pagesIn(copy).flatMap(
    (page) =>
      readFileSync(join(there, 'duidu', page), 'utf8').match(
        /<[a-z][^<>]*\s(?:href|src|action)="\/[^"]*"/g,
      ) ?? [],
  );
  expect(rooted.slice(0, 20)).toEqual([]);
});

test('it is small enough to be sent by mail, and there is one for each language', async ({ page }) => {
  test.setTimeout(400_000);
  expect(statSync(archive).size).toBeLessThanOrEqual(4_000_000);
  const english = join(folder, 'en.zip');
  await writeArchive(DIST, '/', english, 'en');
  expect(statSync(english).size).toBeLessThanOrEqual(4_000_000);
  const there = mkdtempSync(join(folder, 'en-'));
  unpack(english, there);
  await page.goto(pathToFileURL(join(there, 'duidu/index.html')).href);
  await page.getByRole('link', { name: '天津市静海区科技创新“十四五”规划' }).first().click();
  await expect(page.locator('.in-english')).toHaveText('Jinghai S&T Plan 2021–25');
  await expect(page.locator('footer').last()).toContainText('Offline copy');
});

test('the same site makes the same bytes', async () => {
  test.setTimeout(400_000);
  const again = join(folder, 'b.zip');
  await writeArchive(DIST, '/', again);
  expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
  expect(new Set(unzip(archive).map(({ modified }) => modified))).toEqual(new Set([FIRST_DAY]));
});
