/** More plans than are all set beside each other, through the real build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { writeArchive } from '../../scripts/lib/archive.ts';
import { violationsOn } from '../../scripts/lib/check/accessibility.ts';
import { checkLinks } from '../../scripts/lib/check/links.ts';
import { BuiltProject } from '../support/built-project.ts';
import { unpack } from '../support/unzip.ts';

/** Two subjects, so that it is plain which plans are alike. */
const SUBJECTS = ['海水淡化', '现代种业'] as const;
const RULES = ['水质监测', '品种审定'] as const;
const PLANS = 20;

let project: BuiltProject;
let site: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  // So few pairs of symbols that the index of similar clauses has several parts.
  project = new BuiltProject({ env: { INDEX_TOKENS: '500' } });
  project.write(
    Array.from({ length: PLANS }, (_, index) => {
      const subject = SUBJECTS[index % 2] ?? SUBJECTS[0];
      const rules = RULES[index % 2] ?? RULES[0];
      const text = `第${index}区${subject}发展规划\n一、${subject}基础\n${subject}已有第${index}号基地，${subject}产业逐步形成。\n二、${subject}任务\n建设${subject}示范工程第${index}期，推广${subject}技术。\n三、${rules}\n（一）由专门机构承担，每季一次。\n四、处罚\n（一）违反${rules}要求的，依法处理。\n`;
      return { text, plan: { id: `plan-${index}`, short: { zh: `规划${index}`, en: `Plan ${index}` } } };
    }),
  );
  site = await project.serve();
});
test.afterAll(() => project?.remove());

test('each is set beside those most like it, and every link leads somewhere', async ({ page }) => {
  await page.goto(`${site}compare/`);
  const own = page.locator('.beside > li').nth(4);
  await expect(own.getByRole('link').first()).toHaveText('规划4');
  const others = await own
    .locator('a[href*="/compare/"]')
    .evaluateAll((links) =>
      links.map((link) => Number(link.getAttribute('href')?.match(/plan-([0-9]+)\/$/)?.[1])),
    );
  expect(others.length).toBeGreaterThanOrEqual(2);
  expect(others.length).toBeLessThan(PLANS - 1);
  expect(others.filter((other) => other % 2 === 0).length).toBeGreaterThanOrEqual(2);
  expect(checkLinks(join(project.root, 'dist')).broken.slice(0, 20)).toEqual([]);
});

/** Two plans that have no page side by side. */
function apart(): [string, string] {
  for (const first of Array.from({ length: PLANS }, (_, index) => `plan-${index}`)) {
    const beside = readdirSync(join(project.root, `dist/compare/${first}`));
    for (let other = 0; other < PLANS; other++) {
      const second = `plan-${other}`;
      if (second !== first && !beside.includes(second)) return [first, second];
    }
  }
  throw new Error('every two plans have a page');
}

test('two plans with a page lead there', async ({ page }) => {
  await page.goto(`${site}compare/?plans=plan-0,plan-2`);
  await expect(page).toHaveURL(/compare\/plan-0\/plan-2\/$/);
});

test('two plans without a page are compared in the browser, with filters, more plans and exports', async ({
  page,
}) => {
  const [first, second] = apart();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site}compare/`);
  await page.getByLabel('左边的规划').selectOption(first);
  await page.getByLabel('右边的规划').selectOption(second);
  await page.getByRole('button', { name: '对读', exact: true }).click();
  const rows = page.locator('.row');
  await expect(rows).not.toHaveCount(0);
  const titles = [first, second].map((id) => `规划${id.replace('plan-', '')}`);
  await expect(page.locator('.heads > *')).toHaveText(titles);
  for (const [index, id] of [first, second].entries()) {
    const side = page.locator(index === 0 ? '.first' : '.second');
    const number = id.replace('plan-', '');
    await expect(side.filter({ hasText: `示范工程第${number}期` })).toHaveCount(1);
  }
  // Kinds that no row has cannot be chosen.
  const kind = page.locator('input[name=show]:enabled:not(:checked)').first();
  const value = await kind.inputValue();
  await kind.check();
  await expect(page).toHaveURL(new RegExp(`show=${value}$`));
  await page.getByRole('radio', { name: '全部' }).check();

  const third = ['plan-18', 'plan-19', 'plan-17'].find((id) => id !== first && id !== second) ?? '';
  await page.getByRole('button', { name: '再加一份规划' }).click();
  await page.locator(`[name=more][value=${third}]`).click();
  await expect(page.locator('.heads > *')).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(`plans=${first}%2C${second}%2C${third}$`));
  await page.reload();
  await expect(page.locator('.heads > *')).toHaveCount(3);

  await page.getByRole('button', { name: '导出结果' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Markdown' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(`/plans/${third}/#s`);
  expect(errors).toEqual([]);
});

test('the address of two plans in the other order leads to their page', async ({ page }) => {
  await page.goto(`${site}compare/plan-2/plan-0/`);
  await expect(page).toHaveURL(/compare\/plan-0\/plan-2\/$/);
  await page.getByRole('link', { name: '左右对调' }).click();
  await expect(page.locator('.heads > *')).toHaveText(['规划2', '规划0']);
});

test('the reader chooses the plans of the matrix, and the choice stays in the address', async ({ page }) => {
  await page.goto(`${site}compare/`);
  await page.getByRole('button', { name: '选择规划' }).click();
  const heads = page.locator('.matrix thead th');
  await expect(heads).toHaveCount(PLANS + 1);
  await page.getByRole('button', { name: '全不选' }).click();
  await expect(heads).toHaveCount(1);
  await page.getByRole('searchbox', { name: '按名称筛选' }).fill('规划17');
  await page.getByRole('checkbox', { name: '规划17' }).check();
  await page.getByRole('searchbox', { name: '按名称筛选' }).fill('规划3');
  await page.getByRole('button', { name: '全选' }).click();
  await expect(page).toHaveURL(/columns=plan-3%2Cplan-17$/);
  await page.reload();
  await expect(heads).toHaveText(['主题', '规划3', '规划17']);
});

test('two plans without a page are compared from a disk as on the site', async ({ page }) => {
  test.slow();
  const archive = join(project.root, 'copy.zip');
  await writeArchive(join(project.root, 'dist'), '/', archive);
  unpack(archive, project.root);
  const copy = pathToFileURL(join(project.root, 'duidu')).href;
  const rows = async (address: string) => {
    await page.goto(`${address}?plans=${apart().join(',')}`);
    await expect(page.locator('.any-pair .row').first()).toBeVisible();
    return [await page.title(), await page.locator('.any-pair .view').textContent()];
  };
  expect(await rows(`${copy}/compare/index.html`)).toEqual(await rows(`${site}compare/`));
});

test('the home page lists the plans by level, a line each', async ({ page }) => {
  await page.goto(site);
  await expect(page.locator('.plan-table tbody tr')).toHaveCount(PLANS);
  await expect(page.getByRole('heading', { name: '层级未载' })).toBeVisible();
});

test('an address that names what cannot be compared says why, and the page has the rest', async ({
  page,
}) => {
  const [first, second] = apart();
  const says = async (address: string, words: RegExp) => {
    await page.goto(`${site}compare/?plans=${address}`);
    await expect(page.locator('.asked')).toHaveText(words);
    await expect(page.locator('.beside > li')).toHaveCount(PLANS);
  };
  await says('plan-0,no-such-plan', /没有这份规划：no-such-plan/);
  await says('plan-0', /至少要两份规划/);
  await says('plan-0,plan-1,plan-2,plan-3,plan-4', /最多对读四份规划，地址里有 5 份/);
  await page.route(`**/data/plans/${second}.json.gz`, (route) => route.abort());
  await says(`${first},${second}`, /读不到这些规划/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that names plans shows those that need none, and says so', async ({ page }) => {
    await page.goto(`${site}compare/?plans=${apart().join(',')}`);
    await expect(page.getByText('要有 JavaScript')).toBeVisible();
    await expect(page.locator('.beside > li')).toHaveCount(PLANS);
  });
});

test.describe('with scripts of a test', () => {
  test.use({ bypassCSP: true });
  test('items without titles, whose names are the same, break no rule of accessibility', async ({ page }) => {
    await page.goto(`${site}compare/?plans=${apart().join(',')}`, { waitUntil: 'networkidle' });
    expect(await page.locator('.row[aria-label="（一）"]').count()).toBeGreaterThan(1);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('a search folds the plans without a hit, and names them all when asked', async ({ page }) => {
  await page.goto(`${site}search/?q=第17号基地`);
  const counts = page.locator('.counts[aria-label] > li > button');
  await expect(counts).toHaveText(['全部规划 1', '规划17 1']);
  const absent = page.locator('.absent details');
  await expect(absent.locator('summary')).toHaveText(`在 ${PLANS - 1} 份规划中没有出现`);
  await absent.locator('summary').click();
  await expect(absent).toContainText('规划4、规划5');
  await page.locator('.counts[aria-label] summary').click();
  await page.locator('.counts details').getByRole('button', { name: '规划4 0' }).click();
  await expect(page).toHaveURL(/plan=plan-4/);
});

test('a search over many files of an index finds in every plan what stands there', async ({ page }) => {
  expect(readdirSync(join(project.root, 'dist/search/index')).length).toBeGreaterThan(2);
  await page.goto(site);
  const found = await page.evaluate(async () => {
    const { createSearch } = await import(new URL('search/client.js', location.href).href);
    const search = createSearch({ base: location.href, via: 'index' });
    const plansOf = async (query: string) => {
      const { hits } = await search(query, { limit: 1000, kind: 'clause' });
      return [...new Set<string>(hits.map((hit: { plan: string }) => hit.plan))];
    };
    return [await plansOf('产业逐步形成'), await plansOf('海水淡化产业'), await plansOf('第17号基地')];
  });
  expect(found.map((plans) => plans.length)).toEqual([PLANS, PLANS / 2, 1]);
  expect(found[2]).toEqual(['plan-17']);
});

test('similar clauses come from all parts of their index', async ({ page }) => {
  expect(readdirSync(join(project.root, 'dist/search/similar')).length).toBeGreaterThan(2);
  await page.goto(site);
  const plans = await page.evaluate(async () => {
    const { createSearch } = await import(new URL('search/client.js', location.href).href);
    const similar = await createSearch({ base: location.href }).similar('海水淡化产业链逐步形成', {
      limit: 1000,
    });
    return similar.map((hit: { plan: string }) => hit.plan);
  });
  expect(new Set(plans).size).toBe(PLANS / 2);
});
