import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, type Page, test } from 'playwright/test';
import { type ClauseRow, clauses, sections } from '../support/data.ts';
import { choose } from '../support/menu.ts';
import { address, headingsOnLines, standsOnLine } from '../support/printed-line.ts';
import { seededRandom } from '../support/random.ts';

/** What Ctrl+F would say: which texts contain the string. Written apart from the site's own matching. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const contains = (text: string, query: string) => plain(text).includes(plain(query));
const headingOf = headingsOnLines(sections, clauses);
/** Clauses on whose printed line the string stands, and not in the heading alone. */
const scan = (query: string) =>
  clauses
    .filter((clause) =>
      standsOnLine(plain(query), plain(headingOf.get(address(clause)) ?? ''), plain(clause.text)),
    )
    .map(address);

/** Asks the published client from a page of the site, as another site would. */
const ask = (
  page: Page,
  queries: readonly string[],
  kind: 'clause' | 'title',
  via: 'index' | 'scan' | undefined = undefined,
) =>
  page.evaluate(
    async ([list, wanted, through]) => {
      const path = new URL('search/client.js', location.origin).href;
      const { createSearch } = await import(path);
      const search = createSearch({ base: `${location.origin}/`, via: through });
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
    [queries, kind, via] as const,
  );

const random = seededRandom(20161231);
const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;

/** Strings of 1–12 characters cut from the corpus at random places, across the end of a heading too. */
function draws(count: number): string[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const clause = pick<ClauseRow>(clauses);
      const characters = [...`${(headingOf.get(address(clause)) ?? '').slice(-6)}${clause.text}`];
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

/** Strings of which every pair of neighbours occurs in one clause, but the string does not occur anywhere. */
function nearMisses(count: number): string[] {
  const list: string[] = [];
  while (list.length < count) {
    const { text } = pick<ClauseRow>(clauses);
    const characters = [...text];
    const after = new Map<string, string[]>();
    characters.forEach((character, index) => {
      const next = characters[index + 1];
      if (next !== undefined) after.set(character, [...(after.get(character) ?? []), next]);
    });
    let query = pick(characters);
    while ([...query].length < 4 + Math.floor(random() * 6)) {
      const next = after.get([...query].at(-1) ?? '');
      if (!next) break;
      query += pick(next);
    }
    if (!/\s/u.test(query) && [...query].length > 3 && scan(query).length === 0) list.push(query);
  }
  return list;
}

const WRITTEN = [
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
];

for (const [via, drawn, missing] of [
  ['scan', 1000, 100],
  ['index', 400, 40],
] as const) {
  test(`finds exactly the clauses that contain the string, by ${via}`, async ({ page }) => {
    test.setTimeout(120_000);
    const queries = [...draws(drawn), ...WRITTEN, ...absent(missing), ...nearMisses(missing)];
    await page.goto('');
    const answers = await ask(page, queries, 'clause', via);
    const wrong = queries.flatMap((query, index) => {
      const expected = scan(query).toSorted();
      const actual = (answers[index] ?? []).toSorted();
      return JSON.stringify(actual) === JSON.stringify(expected)
        ? []
        : [{ query, expected: expected.length, actual: actual.length }];
    });
    expect(wrong).toEqual([]);
  });
}

test('finds what runs over the end of a heading, and shows it', async ({ page }) => {
  await page.goto('search/?q=加强高层次人才引进与培养力度。实行');
  await expect(page.locator('.hits li.clause')).toHaveCount(1);
  await expect(page.locator('.hits mark')).toHaveText('加强高层次人才引进与培养力度。实行');
  await page.locator('.hits a').click();
  await expect(page.locator('find-bar output')).toContainText('1');
  await expect(page.locator('find-bar output')).not.toContainText('没有');
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
  await counts.nth(2).press('Enter');
  await expect(page).toHaveURL(/plan=teda-sti-135/);
  await expect(page.locator('search-page .hits li')).toHaveCount(3);
  await expect(counts.nth(2)).toBeFocused();
  await page.goBack();
  await expect(page.locator('search-page .hits li')).toHaveCount(7);
});

test('the headline, the plans and the filters count the same hits', async ({ page }) => {
  await page.goto('search/?q=R%26D');
  await expect(page.getByRole('status')).toContainText('条用其他写法');
  const status = await page.getByRole('status').textContent();
  const [, total, plans] = /(\d+) 条，出自 (\d+) 份规划（(?:.*)条用其他写法/u.exec(status ?? '') ?? [];
  expect(Number(total)).toBeGreaterThan(scan('R&D').length);
  const sum = async (selector: string) =>
    (await page.locator(selector).allTextContents()).reduce(
      (all, text) => all + Number(text.match(/\d+$/)?.[0]),
      0,
    );
  await expect(page.locator('.counts button').first()).toHaveText(`全部规划 ${total}`);
  expect(await sum('.counts li:not(:first-child) button')).toBe(Number(total));
  expect(await page.locator('.counts li:not(:first-child) button:not(.zero)').count()).toBe(Number(plans));
  expect(await sum('.facet:has-text("规划期") button')).toBeLessThanOrEqual(Number(total));
});

test('a heading on the line of its clause is found once', async ({ page }) => {
  await page.goto('search/?q=孵化器');
  const hit = page.locator('search-page .hits li', { hasText: '推动孵化器公共资源共享平台建设。' });
  await expect(hit).toHaveCount(1);
  await expect(hit.locator('mark').first()).toHaveText('孵化器');
});

test('each hit shows the words in their sentence and leads to the clause', async ({ page }) => {
  await page.goto('search/?q=创新券');
  const hit = page.locator('search-page .hits li', { hasText: '六、（二）' });
  await expect(hit.locator('mark')).toHaveText('创新券');
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/plans\/tj-sti-135\/\?q=.*#s6-2-p1$/);
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
  await expect(page.locator('search-page .hits li')).toHaveCount(60);
});

test('finds what only differs by blanks, after the literal hits and labelled', async ({ page }) => {
  await page.goto('search/?q=3D打印');
  const literal = scan('3D打印').length;
  const loose = clauses.filter(
    (clause) => !contains(clause.text, '3D打印') && contains(clause.text.replace(/\s/gu, ''), '3D打印'),
  ).length;
  expect(loose).toBeGreaterThan(0);
  // Beside the blanks, 增材制造 is another name of the same.
  await expect(page.locator('.class-heading')).toContainText('用的是其他写法');
  const spaced = page.locator('search-page .hits li.clause', { hasText: '写作“3D 打印”' });
  await expect(spaced).toHaveCount(loose);
  await expect(spaced.first().locator('mark').first()).toHaveText('3D 打印');
  await expect(
    page.locator('search-page .hits li.clause', { hasText: '写作“增材制造”' }).first(),
  ).toBeVisible();
  expect(await page.locator('search-page .hits li.clause').count()).toBeGreaterThan(literal + loose);
});

test('former names, numerals and traditional characters lead to what is printed', async ({ page }) => {
  await page.goto('search/?q=市科技局');
  await expect(page.getByRole('button', { name: '去掉全部筛选' })).toBeHidden();
  await expect(page.getByRole('status')).toContainText('条用其他写法');
  await expect(page.locator('search-page .hits')).toContainText('写作“市科委”');
  await page.goto('search/?q=二〇二〇年');
  await expect(page.locator('search-page .hits')).toContainText('写作“2020年”');
  await page.goto('search/?q=創新券');
  await expect(page.locator('search-page .hits li.clause')).toHaveCount(scan('创新券').length);
  await expect(page.locator('search-page .hits')).toContainText('写作“创新券”');
});

test('facets narrow the hits together, are cleared one by one, and stand in the address', async ({
  page,
}) => {
  await page.goto('search/?q=人才');
  const all = await page.locator('.counts button').first().textContent();
  const type = page.locator('.facet', { hasText: '类型' }).getByRole('button', { name: /^举措/ });
  const count = Number((await type.textContent())?.match(/\d+$/)?.[0]);
  await type.press('Enter');
  await expect(page).toHaveURL(/type=measure/);
  await expect(type).toBeFocused();
  await expect(page.locator('.counts button').first()).toHaveText(`全部规划 ${count}`);
  const plan = page.locator('.counts button').nth(1);
  const inPlan = Number((await plan.textContent())?.match(/\d+$/)?.[0]);
  await plan.click();
  await expect(page).toHaveURL(/plan=tj-sti-135&type=measure/);
  await expect(page.locator('search-page .hits li')).toHaveCount(Math.min(30, inPlan));
  await page.reload();
  await expect(page.locator('search-page .hits li')).toHaveCount(Math.min(30, inPlan));
  await type.click();
  await expect(page).not.toHaveURL(/type=/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.counts button').first()).toHaveText(all ?? '');
});

test('filters that leave nothing can be removed at once', async ({ page }) => {
  await page.goto('search/?q=创新券&type=domain&plan=tj-sei-135');
  await expect(page.getByRole('status')).toContainText('在所选范围内没有出现');
  await page.getByRole('button', { name: '去掉全部筛选' }).click();
  await expect(page.locator('search-page .hits li.clause')).toHaveCount(scan('创新券').length);
});

test('two words are both looked for, and each is counted alone', async ({ page }) => {
  await page.goto('search/?q=孵化器 加速器');
  const both = clauses.filter(({ text }) => text.includes('孵化器') && text.includes('加速器'));
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${both.length} 条同时含有“孵化器”和“加速器”，出自 1 份规划`),
  );
  await expect(page.locator('.class-heading')).toHaveCount(0);
  await expect(page.locator('.absent')).not.toContainText('没有出现');
  const alone = page.locator('.absent').getByRole('link', { name: '孵化器' });
  const count = await alone.evaluate((link) => Number(link.nextSibling?.textContent));
  await alone.click();
  await expect(page.locator('.counts button').first()).toHaveText(`全部规划 ${count}`);
  await expect(page.locator('.counts .zero')).toHaveCount(0);
  await page.goto('search/?q=量子霸权 孵化器');
  await expect(page.getByRole('status')).toHaveText('没有一条同时含有“量子霸权”和“孵化器”。');
  await expect(page.locator('.absent')).toHaveText(
    /^单独查： 量子霸权 0 孵化器 (\d+) 出现过的相近字词： 量子 \d+ $/u,
  );
});

test('another form is found with the blanks it is printed with', async ({ page }) => {
  await page.goto('search/?q=研发强度');
  await expect(page.locator('search-page .hits')).toContainText('R&D 投入占地区生产总值比重达到 4%');
  await expect(page.locator('.absent')).toContainText(
    '只有其他写法：开发区十三五、静海十四五、2017 工作报告。',
  );
  await expect(page.locator('.absent')).toContainText('没有出现：新兴产业意见、高校工程意见。');
  await expect(page.locator('.absent')).toContainText(/也查过：.*研发投入/);
});

test('series and themes are offered by their names, in either language', async ({ page }) => {
  await page.goto('search/?q=研发投入占地区');
  await page
    .locator('.named')
    .getByRole('link', { name: '全社会研发投入占地区生产总值比重（全市）' })
    .click();
  await expect(page.locator('h1')).toHaveText('全社会研发投入占地区生产总值比重');
  await page.goto('en/search/?q=talent');
  await expect(page.getByRole('status')).toContainText('does not occur');
  await expect(page.locator('.absent')).toBeEmpty();
  await page.locator('.named').getByRole('link', { name: 'Talent' }).click();
  await expect(page).toHaveURL(/en\/compare\/talent\/$/);
});

test('the index ranks a number inside a longer one as a reading of the text does', async ({ page }) => {
  await page.goto('');
  const queries = ['2万', '20', '6项', '5%', '2020年', '3.'];
  const orders = await page.evaluate(async (list) => {
    const path = new URL('search/client.js', location.origin).href;
    const { createSearch } = await import(path);
    const order = async (via: 'index' | 'scan') => {
      const search = createSearch({ base: `${location.origin}/`, via });
      const found: unknown[] = [];
      for (const query of list) {
        const { hits } = await search(query, { limit: 1e6 });
        found.push(
          hits.map(
            (hit: { plan: string; id: string; match: string; inside: boolean }) =>
              `${hit.plan}#${hit.id} ${hit.match} ${hit.inside}`,
          ),
        );
      }
      return found;
    };
    return [await order('scan'), await order('index')];
  }, queries);
  expect(orders[1]).toEqual(orders[0]);
  expect(JSON.stringify(orders[0])).toContain('literal true');
});

test('a number comes first where it stands apart', async ({ page }) => {
  await page.goto('search/?q=2万');
  const hits = page.locator('search-page .hits li');
  await expect(hits.nth(1)).toContainText('近 2 万家');
  await expect(page.locator('.class-heading')).toHaveCount(0);
  await expect(hits.last()).toContainText('1.2万人');
  await expect(hits.last().locator('.note').last()).toHaveText('数字的一部分');
});

test('results are taken away with their places', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('search/?q=创新券');
  const literal = scan('创新券').length;
  await expect(page.locator('search-page .hits li.clause')).toHaveCount(literal);
  await choose(page, '导出结果', '复制为 Markdown');
  await expect(page.getByRole('status')).toHaveText(`已复制 ${literal} 条`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const { plan, id } of clauses.filter(({ text }) => text.includes('创新券')))
    expect(copied).toContain(`${baseURL}plans/${plan}/#${id}`);
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出结果', '下载 CSV')]);
  const rows = parse<Record<string, string>>(readFileSync(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(file.suggestedFilename()).toBe('duidu-search-创新券.csv');
  expect(rows.map((row) => row['关系'])).toEqual(Array(literal).fill('原样'));
  for (const row of rows) {
    const own = clauses.find(({ plan, id }) => row['链接'] === `${baseURL}plans/${plan}/#${id}`);
    expect(row['位置']).toBe(own?.locus);
    expect(row['条文']?.endsWith(own?.text ?? '-')).toBe(true);
    expect(row['出处']).toContain(row['链接'] ?? '-');
  }
});

test('the dialog opens on every page, shows hits as one types, and is walked by keys', async ({ page }) => {
  await page.goto('compare/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '搜索' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('创新券');
  await expect(dialog.getByRole('status')).toContainText('出自 4 份规划');
  // An input method has the arrow keys while it composes.
  const isTaken = await dialog.getByRole('searchbox').evaluate(
    (field) =>
      !field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowDown',
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
  );
  expect(isTaken).toBe(false);
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.locator('.hits a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.goto('plans/teda-sti-135/');
  await page.keyboard.press('Control+k');
  await dialog.getByRole('searchbox').fill('创新券');
  await dialog.getByLabel('只搜本规划').check();
  await expect(dialog.getByRole('status')).toContainText('出自 1 份规划');
  await dialog.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/search\/\?q=.*plan=teda-sti-135/);
  await expect(page.locator('search-page .hits li.clause')).toHaveCount(3);
});

test('a hit opens with its words marked, and find goes from one place to the next', async ({ page }) => {
  await page.goto('search/?q=创新券&plan=teda-sti-135');
  await page.locator('search-page .hits li.clause a').last().click();
  const bar = page.locator('find-bar');
  await expect(bar).toBeVisible();
  const total = clauses
    .filter(({ plan }) => plan === 'teda-sti-135')
    .reduce((sum, { text }) => sum + text.split('创新券').length - 1, 0);
  await expect(bar.locator('output')).toContainText(`/ ${total}`);
  const marked = () =>
    page.evaluate(() => [CSS.highlights.get('found')?.size, CSS.highlights.get('found-current')?.size]);
  expect(await marked()).toEqual([total, 1]);
  const before = await bar.locator('output').textContent();
  await bar.getByRole('button', { name: '下一处' }).click();
  await expect(bar.locator('output')).not.toHaveText(before ?? '');
  await bar.getByRole('searchbox').fill('量子霸权');
  await expect(bar.locator('output')).toHaveText('没有');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await marked()).toEqual([0, 0]);
  await page.keyboard.press('f');
  await expect(bar.getByRole('searchbox')).toBeFocused();
  await expect(bar.locator('output')).toHaveText('没有');
  // A string that occurs is found again where the bar was closed.
  await bar.getByRole('searchbox').fill('创新券');
  await bar.getByRole('button', { name: '下一处' }).click();
  const closed = (await bar.locator('output').textContent()) ?? '';
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect(bar.locator('output')).toHaveText(closed);
  expect(await marked()).toEqual([total, 1]);
});

test('says plainly that a string does not occur', async ({ page }) => {
  await page.goto('search/?q=量子霸权计划');
  await expect(page.getByRole('status')).toContainText('没有出现“量子霸权计划”');
  await expect(page.locator('.absent')).toContainText('相近字词');
  await expect(page.locator('search-page .hits li')).toHaveCount(0);
});

test('shows what is typed as text, whatever it looks like', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=document.title="x">')}`);
  await expect(page.getByRole('status')).toContainText('“<img”和“src=x”');
  await expect(page).not.toHaveTitle('x');
});

test('says when the index cannot be read, and works again afterwards', async ({ page }) => {
  await page.route('**/search/records.json', (route) => route.abort());
  await page.goto('search/?q=创新券');
  await expect(page.getByRole('status')).toContainText('没有检索成');
  await page.unroute('**/search/records.json');
  await page.getByRole('button', { name: '搜索', exact: true }).click();
  await expect(page.locator('search-page .hits li')).toHaveCount(7);
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

test('what no clause has as typed is answered with similar clauses, said to be no hits', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('科研人员离岗创业')}`);
  await expect(page.getByRole('status')).toContainText('没有出现“科研人员离岗创业”');
  const similar = page.locator('.similar');
  await expect(similar.getByRole('heading')).toContainText('没有这几个字连在一起');
  const first = similar.getByRole('listitem').first();
  await expect(first.locator('mark').filter({ hasText: '离岗创业' })).toHaveCount(1);
  await first.getByRole('link').click();
  await expect(page.locator('find-bar output')).toHaveText(/^1 \/ \d+$/);
});

test('similar clauses are asked for below hits, and are others than these', async ({ page }) => {
  const pagefind: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('pagefind')) pagefind.push(request.url());
  });
  await page.goto(`/search/?q=${encodeURIComponent('知识产权质押')}`);
  const places = (list: string) =>
    page
      .locator(`.hits${list} li a`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  await expect(page.locator('.hits li').first()).toBeVisible();
  const hits = await places(':not(.similar)');
  expect(pagefind).toEqual([]);
  await page.getByRole('button', { name: '看相近的条文' }).click();
  await expect(page.locator('.similar').getByRole('heading')).toBeFocused();
  await expect(page.locator('.similar li').first()).toBeVisible();
  expect((await places('.similar')).filter((place) => hits.includes(place))).toEqual([]);
});
