import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { clauses, plans, sections } from '../support/data.ts';
import { choose } from '../support/menu.ts';

interface ParallelRow {
  formula: boolean;
  shared: number;
  a: { plan: string; clause: string; text: string };
  b: { plan: string; clause: string; text: string };
}
const parallels: ParallelRow[] = JSON.parse(
  readFileSync(new URL('../../dist/data/parallels.json', import.meta.url), 'utf8'),
);
const shown = parallels.filter(({ formula }) => !formula);

interface AlignmentRow {
  a: { plan: string; section: string };
  b: { plan: string; section: string };
}
const alignments: AlignmentRow[] = JSON.parse(
  readFileSync(new URL('../../dist/data/alignments.json', import.meta.url), 'utf8'),
);
/** Every two plans, both ways. */
const pairs = plans.flatMap(({ id: first }) =>
  plans.flatMap(({ id: second }) => (first === second ? [] : [{ first, second }])),
);
/** The rows of a built page. */
function rowsOf(first: string, second: string): string[] {
  const file = new URL(`../../dist/compare/${first}/${second}/index.html`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split(/(?=<(?:section|div)[^>]* class="row|<section class="row)/)
    .slice(1);
}

test('the table of plans leads to every two plans side by side', async ({ page }) => {
  await page.goto('compare/');
  const cells = page.locator('.pairs td a');
  // Every two once.
  await expect(cells).toHaveCount((plans.length * (plans.length - 1)) / 2);
  const count = shown.filter(({ a, b }) => a.plan === 'tj-sti-135' && b.plan === 'jh-sti-145').length;
  await page.getByRole('link', { name: `天津十三五与静海十四五对读，${count} 处相同或相近` }).click();
  await expect(page.locator('h1')).toHaveText('天津十三五与静海十四五对读');
});

test('two plans show the same counterparts whichever is on the left: all there are', () => {
  for (const { first, second } of pairs) {
    const expected = alignments.flatMap(({ a, b }) => {
      if (a.plan === first && b.plan === second) return [`${a.section} ${b.section}`];
      return a.plan === second && b.plan === first ? [`${b.section} ${a.section}`] : [];
    });
    const links = rowsOf(first, second).flatMap((row) =>
      [...row.matchAll(/ data-a="([^"]+)" data-b="([^"]+)"/g)].map(([, a, b]) => `${a} ${b}`),
    );
    expect([...new Set(links)].sort(), `${first} ${second}`).toEqual(expected.sort());
  }
});

test('what has no counterpart has none itself, and nothing in it has one', () => {
  const parents = new Map(sections.map(({ plan, id, parent }) => [`${plan}#${id}`, parent]));
  for (const { first, second } of pairs) {
    const linked = new Set<string>();
    for (const { a, b } of alignments) {
      if (![`${a.plan} ${b.plan}`, `${b.plan} ${a.plan}`].includes(`${first} ${second}`)) continue;
      for (const { plan, section } of [a, b])
        for (let id: string | null = section; id; id = parents.get(`${plan}#${id}`) ?? null)
          linked.add(`${plan}#${id}`);
    }
    const rows = rowsOf(first, second).flatMap((row) => {
      const section = / data-section="([^"]+)"/.exec(row)?.[1];
      const rest = new RegExp(` id="${second}_([^"]+)"`).exec(row)?.[1];
      const name = section ? `${first}#${section}` : `${second}#${rest}`;
      return name.endsWith('#s0') ? [] : [[name, />[^<]+未见对应</.test(row)] as const];
    });
    for (const [name, isAlone] of rows)
      expect(isAlone, `${first} ${second}: ${name}`).toBe(!linked.has(name));
  }
});

test('every clause of both plans stands on its side of every page', () => {
  for (const { first, second } of pairs) {
    const sides = rowsOf(first, second).map((row) => row.split(/(?=<div class="second)/));
    [first, second].forEach((plan, side) => {
      const there = new Set(
        sides.flatMap((parts) =>
          [...(parts[side] ?? '').matchAll(/ data-clause="([^"]+)"/g)].map(([, id]) => id),
        ),
      );
      const own = clauses.filter((clause) => clause.plan === plan).map(({ id }) => id);
      expect(
        own.filter((id) => !there.has(id)),
        `${plan} on ${first} ${second}`,
      ).toEqual([]);
    });
  }
});

test('a match says in words how sure it is and why, in both languages, without figures', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await expect(page.locator('.lead').first()).toContainText(/28 节在静海十四五有对应/);
  const why = page.locator('.why[data-a=s6-4][data-b=s6-5]');
  await expect(why).toHaveText('有相同文字');
  const doubtful = page.locator('.why', { has: page.locator('.doubtful') });
  await expect(doubtful.first()).toHaveText(/^存疑.*(?:相近|很少相同)/u);
  for (const words of await page.locator('.why').allTextContents()) expect(words).not.toMatch(/\d\.\d/u);
  await page.goto('en/compare/tj-sti-135/jh-sti-145/');
  await expect(page.locator('.why[data-a=s6-4][data-b=s6-5]')).toHaveText('Shared wording');
  await page.goto('compare/teda-sti-135/tj-sti-135/');
  await expect(page.locator('.why[data-a=s4-2-u2][data-b=s3-1]')).toContainText('编者确认');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two plans stand side by side, what was carried over is marked, and the filters work', async ({
    page,
  }) => {
    await page.goto('compare/tj-sti-135/jh-sti-145/');
    const row = page.locator('.row', { hasText: '加强监测评估' });
    await expect(row).toHaveClass(/shared/);
    await expect(row.locator('.second h3')).toHaveText('（五）加强监督评估');
    await expect(row.locator('.second .passage').first()).toContainText('建立健全科技规划动态调整机制');
    await page.getByRole('radio', { name: '一边未见' }).check();
    await expect(row).toBeHidden();
    await expect(page.locator('.row.missing').first()).toBeVisible();
    await expect(page.locator('.row.missing').first().locator('.gap')).toHaveText('静海十四五未见对应');
  });

  test('every clause of the left plan stands there to the letter', async ({ page }) => {
    await page.goto('compare/jh-sti-145/tj-sti-135/');
    const withoutSpace = (text: string) => text.replace(/\s/gu, '');
    const texts = await page
      .locator('.first [data-clause]')
      .evaluateAll((items) =>
        items.map((item) => [(item as HTMLElement).dataset['clause'], item.textContent]),
      );
    const byId = new Map(
      clauses.filter(({ plan }) => plan === 'jh-sti-145').map(({ id, text }) => [id, text]),
    );
    expect(texts.length).toBeGreaterThan(80);
    // A clause may have its run-in heading before it.
    const wrong = texts.filter(
      ([id, text]) => !withoutSpace(text ?? '').endsWith(withoutSpace(byId.get(id ?? '') ?? '?')),
    );
    await expect(page.locator('.first table').first()).toBeVisible();
    expect(wrong).toEqual([]);
  });
});

test('what is shown stands in the address and survives a reload; the phone shows one side', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/tj-sei-135/');
  await page.getByRole('radio', { name: '有相同文字' }).check();
  await expect(page).toHaveURL(/\?show=shared$/);
  const count = await page.locator('.row:visible').count();
  expect(count).toBeGreaterThan(3);
  await page.reload();
  await expect(page.getByRole('radio', { name: '有相同文字' })).toBeChecked();
  expect(await page.locator('.row:visible').count()).toBe(count);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('radio', { name: '新兴产业意见', exact: true }).check();
  await expect(page).toHaveURL(/show=shared&side=second$/);
  await expect(page.locator('.row:visible .first').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.row:visible .second').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a third and a fourth plan are set beside two, row by row, and stay in the address', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/teda-sti-135/');
  const beside = page.locator('.row[data-section=s5-8] .second h3');
  const expected = await beside.allTextContents();
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await choose(page, '再加一份规划', '开发区十三五');
  const row = page.locator('.row[data-section=s5-8]');
  await expect(row.locator('.more h3')).toHaveText(expected);
  await choose(page, '再加一份规划', '高校工程意见');
  await expect(page).toHaveURL(/with=teda-sti-135%2Ctj-univ-sti$/);
  await expect(page.locator('.heads > *')).toHaveCount(4);
  await page.getByRole('button', { name: '再加一份规划' }).click();
  for (const option of await page.locator('[name=more]').all()) await expect(option).toBeDisabled();
  await page.reload();
  await expect(page.locator('.heads > *')).toHaveCount(4);
  await expect(row.locator('> *')).toHaveCount(4);
});

test('a menu is worked by keyboard: nothing happens before a command is chosen', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const menu = page.getByRole('button', { name: '再加一份规划' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '新兴产业意见', exact: true })).toBeFocused();
  await expect(page.locator('.heads > *')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.heads > *')).toHaveText(['天津十三五', '静海十四五', '新兴产业意见']);
  await expect(menu).toBeFocused();
});

test('a plan that was added can be removed; the rest stays as it was', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const texts = () => page.locator('.row').allTextContents();
  const before = await texts();
  await choose(page, '再加一份规划', '开发区十三五');
  await choose(page, '再加一份规划', '高校工程意见');
  await expect(page.locator('.heads > *')).toHaveCount(4);
  await page.getByRole('button', { name: '移去开发区十三五' }).click();
  await expect(page).toHaveURL(/with=tj-univ-sti$/);
  await expect(page.locator('.heads > *')).toHaveCount(3);
  await expect(page.locator('.heads')).toContainText('高校工程意见');
  await page.getByRole('button', { name: '移去高校工程意见' }).click();
  await expect(page).toHaveURL(/jh-sti-145\/$/);
  expect(await texts()).toEqual(before);
  await choose(page, '再加一份规划', '开发区十三五');
  await expect(page.locator('.heads > *')).toHaveCount(3);
});

test('plans added quickly on a slow line keep their order and the limit, in the address too', async ({
  page,
}) => {
  await page.route(/compare\/[^/]+\/[^/]+\.json$/, async (route) => {
    await new Promise((done) => setTimeout(done, route.request().url().includes('teda') ? 400 : 50));
    await route.continue();
  });
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await page.evaluate(() => {
    for (const plan of ['teda-sti-135', 'tj-sei-135', 'tj-univ-sti', 'tj-sti-report-2017'])
      document.querySelector<HTMLButtonElement>(`button[name=more][value=${plan}]`)?.click();
  });
  await expect(page).toHaveURL(/with=teda-sti-135%2Ctj-sei-135$/);
  await expect(page.locator('.heads > *')).toHaveText([
    /天津十三五/,
    /静海十四五/,
    /开发区十三五/,
    /新兴产业意见/,
  ]);
  await expect(page.locator('.row').first().locator('> *')).toHaveCount(4);
  await expect(page.getByRole('status')).toHaveText('');
});

test('a plan that cannot be loaded is not added, and can be tried again', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await page.route('**/teda-sti-135.json', (route) => route.abort());
  await choose(page, '再加一份规划', '开发区十三五');
  await expect(page.getByRole('status')).toContainText('没有加上');
  await expect(page.locator('.heads > *')).toHaveCount(2);
  await page.unroute('**/teda-sti-135.json');
  await choose(page, '再加一份规划', '开发区十三五');
  await expect(page.locator('.heads > *')).toHaveCount(3);
});

test('keys go from row to row', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#row-2$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#row-1$/);
  await page.evaluate(() => document.getElementById('row-20')?.scrollIntoView());
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#row-20$/);
});

test('a short section stays in sight beside a long one', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const row = page.locator('.row.missing:has(.first [data-clause])').first();
  await row.evaluate((element) => scrollTo(0, element.getBoundingClientRect().bottom + scrollY - 200));
  await expect(row.locator('.first h3')).not.toBeInViewport();
  await expect(row.getByText('静海十四五未见对应')).toBeInViewport();
});

test('a passage leads to its other side', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=shared');
  const row = page.locator('.row', { hasText: '加强监测评估' });
  await row.locator('.first a.passage').first().click();
  await expect(page).toHaveURL(/plans\/jh-sti-145\/#s6-5-p1$/);
});

test('what stands in another row leads there, even when that row is not among those shown', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=doubtful');
  await expect(page.locator('.row.missing').first()).toBeHidden();
  const places = await page
    .locator('.row:visible .seen')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const shown = await page.locator('.row:visible').evaluateAll((rows) => rows.map(({ id }) => `#${id}`));
  const place = places.find((each) => !shown.includes(each)) ?? '';
  const hidden = page.locator(place);
  await expect(hidden).toBeHidden();
  await page.locator(`.row:visible .seen[href="${place}"]`).first().click();
  await expect(hidden).toBeVisible();
  await expect(hidden).toBeInViewport();
  await expect(page.locator('.row.missing').first()).toBeHidden();
});

test('a comparison is taken away', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=shared');
  const count = await page.locator('.row:visible').count();
  const take = (form: string) => choose(page, '导出结果', form);
  const table = async (form: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), take(form)]);
    return parse(readFileSync(await file.path(), 'utf8'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
  };
  const rows = await table('下载 CSV');
  const other = '天津市静海区科技创新“十四五”规划';
  expect(rows).toHaveLength(count);
  const row = rows.find((each) => each[`${other}：链接`]?.includes('plans/jh-sti-145/#s6-5'));
  expect(row).toMatchObject({ [`${other}：可靠程度`]: '有相同文字', [`${other}：依据`]: '规则推定' });
  expect(row?.[`${other}：分值`]).toMatch(/^0\.\d+$/);

  const taken = await table('下载 CSV，一条一行');
  const visible = await page.locator('.row:visible [data-clause]').count();
  expect(taken).toHaveLength(visible);
  const of = (place: string) => taken.find((each) => each['链接']?.endsWith(place));
  expect(of('/plans/tj-sti-135/#s6-4-p1')).toMatchObject({
    位置: '六、（四）第1段',
    对应的节: '六、保障措施 › （五）加强监督评估',
    '对应的节：链接': expect.stringMatching(/\/plans\/jh-sti-145\/#s6-5$/),
    可靠程度: '有相同文字',
  });
  expect(of('/plans/jh-sti-145/#s6-5-p1')).toMatchObject({
    规划: other,
    对应的节: '六、保障措施 › （四）加强监测评估',
    依据: '规则推定',
  });

  const [markdown] = await Promise.all([page.waitForEvent('download'), take('下载 Markdown')]);
  const text = readFileSync(await markdown.path(), 'utf8');
  expect(text).toContain('## 六、保障措施 › （四）加强监测评估');
  expect(text).toMatch(
    /\* 对应：《天津市静海区科技创新“十四五”规划》六、保障措施 › （五）加强监督评估（有相同文字，0\.\d+，规则推定） <http/,
  );

  await page.getByRole('radio', { name: '全部' }).check();
  const [all] = await Promise.all([page.waitForEvent('download'), take('下载 Markdown')]);
  expect(readFileSync(await all.path(), 'utf8')).toMatch(
    /\* 对应：.*（见“.*”一行，(?:措辞不同|存疑)，0\.\d+，规则推定）/,
  );
});

test('what is exported is what is shown, of every plan', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?with=teda-sti-135');
  await expect(page.locator('.heads > *')).toHaveCount(3);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    choose(page, '导出结果', '下载 CSV，一条一行'),
  ]);
  const taken: Record<string, string>[] = parse(readFileSync(await file.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  const squeezed = (text: string) => text.replace(/[\s¶]/gu, '');
  const clausesShown = await page
    .locator('.row [data-clause]')
    .evaluateAll((items) =>
      items.map((item) => [(item as HTMLElement).dataset['clause'] ?? '', item.textContent ?? '']),
    );
  const exported = taken.map((row) => [row['链接']?.split('#')[1], squeezed(row['条文'] ?? '')]);
  expect(exported.map(([id]) => id)).toEqual(clausesShown.map(([id]) => id));
  // A heading on the line of its clause belongs to the words, also where the row says it.
  for (const [index, [, text = '']] of clausesShown.entries())
    expect(exported[index]?.[1]?.endsWith(squeezed(text))).toBe(true);
});

test('sections without a counterpart are taken away as such, under their own titles', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=missing');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    choose(page, '导出结果', '下载 Markdown'),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('## 三、重点任务 › （三）推动大学科技园建设');
  expect(text.match(/^\* \S+未见对应/gm)).toHaveLength(await page.locator('.row:visible').count());
});

test('a plan without a section on a theme says so and names the clauses that speak of it', async ({
  page,
}) => {
  await page.goto('compare/ict/');
  const column = page.locator('section[data-plan=teda-sti-135]');
  await expect(column.getByText('没有专门的章节')).toBeVisible();
  const listed = await column
    .locator('.mentions a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(listed.length).toBeGreaterThan(3);
  await column.locator('.mentions a').last().click();
  await expect(page.locator(':target')).toContainText(/信息技术|集成电路|大数据|物联网|云计算/);
  await page.goto('compare/');
  await expect(page.locator('.matrix a[href$="compare/ict/#teda-sti-135"]')).toHaveText(`(${listed.length})`);
});

test('addresses of comparisons lead on: two plans, plans and a theme, more plans', async ({ page }) => {
  await page.goto('compare/?plans=teda-sti-135,jh-sti-145');
  await expect(page).toHaveURL(/compare\/teda-sti-135\/jh-sti-145\/$/);
  await page.goto('compare/?plans=tj-sti-135,jh-sti-145,teda-sti-135&theme=talent');
  await expect(page).toHaveURL(/compare\/talent\/\?plans=tj-sti-135,jh-sti-145,teda-sti-135$/);
  await expect(page.locator('.columns > section:visible')).toHaveCount(3);
  await page.getByRole('checkbox', { name: '开发区十三五' }).uncheck();
  await expect(page.locator('.columns > section:visible')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.columns > section:visible')).toHaveCount(2);
  await page.goto('compare/?plans=tj-sti-135,jh-sti-145,teda-sti-135');
  await expect(page).toHaveURL(/compare\/tj-sti-135\/jh-sti-145\/\?with=teda-sti-135$/);
  await expect(page.locator('.heads > *')).toHaveText(['天津十三五', '静海十四五', '开发区十三五']);
});

test('on the reading page a clause shows where else its words stand', async ({ page }) => {
  await page.goto('plans/jh-sti-145/');
  const own = new Set(
    shown.flatMap(({ a, b }) =>
      [a, b].filter(({ plan }) => plan === 'jh-sti-145').map(({ clause }) => clause),
    ),
  );
  await expect(page.locator('.chip.parallel')).toHaveCount(own.size);
  await page.locator('#s6-5-p1 .parallel').click();
  const box = page.locator('.facts-box:popover-open');
  await expect(box).toContainText('天津十三五');
  await expect(box).toContainText('六、（四）第1段');
  await expect(box.getByRole('link', { name: '两份对读' })).toHaveAttribute(
    'href',
    /compare\/jh-sti-145\/tj-sti-135\/$/,
  );
  await box.getByRole('link', { name: /六、（四）第1段/ }).click();
  await expect(page).toHaveURL(/plans\/tj-sti-135\/#s6-4-p1$/);
});

test('the lineage says in a table what it draws', async ({ page }) => {
  await page.goto('lineage/');
  await expect(page.getByRole('img', { name: '源流图，内容与下表相同' })).toBeVisible();
  const row = page.locator('tbody tr', { hasText: '引用' }).first();
  await expect(row).toContainText('2017 工作报告');
  await row.getByRole('link', { name: '一、（四）一是' }).click();
  await expect(page.locator(':target')).toContainText('科技创新“十三五”规划');
});

test('a theme shows the targets of every plan first, wherever they stand, then the results', async ({
  page,
}) => {
  await page.goto('compare/talent/');
  await page.getByText('本主题的指标').click();
  const wanted = page.locator('.indicators table').first();
  const reported = page.locator('.indicators table').last();
  // The target stands in the chapter of goals, the result in a section on platforms: their names say what they are about.
  await expect(wanted.locator('tbody[data-plan=tj-sti-135] tr', { hasText: '海外高层次人才' })).toContainText(
    '≥ 1000名',
  );
  await expect(
    reported.locator('tbody[data-plan=teda-sti-135] tr', { hasText: '人才资源总量' }),
  ).toContainText('23.86万人');
  await expect(wanted.locator('tbody[data-plan=jh-sti-145]')).toHaveText('静海十四五：未见数值目标');
  await page.getByRole('checkbox', { name: '静海十四五' }).uncheck();
  await expect(wanted.locator('tbody[data-plan=jh-sti-145]')).toBeHidden();
});

test('filters say which plan lacks a section, and show each row that has what they name', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const has = (selector: string) => page.locator(`.row:has(${selector})`).count();
  const shared = await has('.carried');
  await page.getByRole('radio', { name: '有相同文字' }).check();
  await expect(page.locator('.row:visible')).toHaveCount(shared);
  await page.getByRole('radio', { name: '静海十四五未见' }).check();
  await expect(page).toHaveURL(/show=only-first$/);
  const rows = page.locator('.row:visible');
  expect(await rows.count()).toBeGreaterThan(3);
  for (const side of await rows.locator('> .second').allTextContents()) expect(side).toContain('未见对应');
});

test('after the next row a filter shows the rows it counts, and Back and the address restore them', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const rows = page.locator('.row:visible');
  const counted = async (name: string) =>
    Number.parseInt(
      (await page.locator(`.choices label:has([value=${name}]) .figures`).textContent()) ?? '',
      10,
    );
  await page.getByRole('button', { name: '下一行' }).click();
  await page.getByRole('button', { name: '下一行' }).click();
  await expect(page).toHaveURL(/#row-2$/);
  await page.getByRole('radio', { name: '静海十四五未见' }).check();
  await expect(rows).toHaveCount(await counted('only-first'));
  await expect(page.locator(':target')).toHaveCount(0);
  await expect(page).toHaveURL(/\?show=only-first$/);
  await page.getByRole('button', { name: '下一行' }).click();
  const second = page.url();
  await page.getByRole('radio', { name: '存疑' }).check();
  await expect(rows).toHaveCount(await counted('doubtful'));
  await page.goBack();
  await expect(page).toHaveURL(/\?show=only-first$/);
  await expect(page.getByRole('radio', { name: '静海十四五未见' })).toBeChecked();
  await expect(rows).toHaveCount(await counted('only-first'));
  await page.goBack();
  await expect(page).toHaveURL(/\/#row-1$/);
  await expect(page.getByRole('radio', { name: '全部', exact: false }).first()).toBeChecked();
  await expect(rows).toHaveCount(await counted('all'));
  await page.goto(second);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('.pair [role=status]')).toContainText(`显示 ${await counted('only-first')} 行`);
  // What the sections count, the rows count with what heads them.
  await expect(page.locator('.choices label:has([value=shared])')).toContainText('含章首等');
  const words = (await page.locator('.choices [name=show] ~ .figures').allTextContents()).slice(1, 5);
  const sections = words.map((each) => {
    const [all = 0, heads = 0] = [...each.matchAll(/\d+/g)].map(Number);
    return all - heads;
  });
  expect((sections[0] ?? 0) + (sections[2] ?? 0) + (sections[3] ?? 0)).toBe(28);
});

test('a third plan is named, counted and filtered like the two, until it is removed', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?with=tj-univ-sti&show=lacks-third');
  const three = '天津十三五、静海十四五与高校工程意见对读';
  await expect(page.locator('h1')).toHaveText(three);
  await expect(page).toHaveTitle(`${three} · 对读`);
  await expect(page.locator('.lead').first()).toContainText(
    /节在静海十四五有对应，\d+ 节在高校工程意见有对应/,
  );
  await expect(page.getByRole('radio', { name: '高校工程意见未见' })).toBeChecked();
  const count = Number.parseInt(
    (await page.locator('.choices label:has([value=lacks-third]) .figures').textContent()) ?? '',
    10,
  );
  expect(count).toBeGreaterThan(3);
  await expect(page.locator('.row:visible')).toHaveCount(count);
  await page.getByRole('radio', { name: '高校工程意见', exact: true }).check();
  await expect(page.locator('.row:visible .first').first()).toBeHidden();
  await expect(page.locator('.row:visible .third').first()).toBeVisible();
  await page.getByRole('button', { name: '移去高校工程意见' }).click();
  await expect(page.locator('h1')).toHaveText('天津十三五与静海十四五对读');
  await expect(page).toHaveTitle('天津十三五与静海十四五对读 · 对读');
  await expect(page).toHaveURL(/jh-sti-145\/$/);
  await expect(page.locator('.row:visible .first').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: '高校工程意见未见' })).toHaveCount(0);
});

test('keys and buttons go from difference to difference, and say which of how many', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=only-first');
  const count = await page.locator('.row:visible').count();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.locator('.where')).toHaveText(`2 / ${count}`);
  const second = page.url();
  await page.getByRole('button', { name: '下一行' }).click();
  await expect(page.locator('.where')).toHaveText(`3 / ${count}`);
  await page.keyboard.press('p');
  expect(page.url()).toBe(second);
  await expect(page.locator(':target')).toBeInViewport();
});

test('bars of the matrix are as long as the texts, and the legend says how long the longest is', async ({
  page,
}) => {
  await page.goto('compare/');
  const bars = await page.locator('.matrix td a:has(svg)').evaluateAll((cells) =>
    cells.map((cell) => ({
      characters: Number(/共 ([\d,]+) 字/u.exec((cell as HTMLElement).title)?.[1]?.replace(',', '')),
      width: Number(cell.querySelector('rect')?.getAttribute('width')),
    })),
  );
  const longest = Math.max(...bars.map(({ characters }) => characters));
  for (const { characters, width } of bars)
    expect(width).toBe(Math.max(1, Math.round((100 * characters) / longest)));
  await expect(page.locator('.legend')).toContainText(`最长的 ${longest.toLocaleString('zh-CN')} 字`);
});

test('a passage says where its other side is when another row has it', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const twins = page.locator('.row:not(:target) .twin');
  expect(await twins.count()).toBeGreaterThan(0);
  const clause =
    (await twins.first().evaluate((twin) => twin.previousElementSibling?.getAttribute('href'))) ?? '';
  await twins.first().click();
  const there = page.locator(`.row:is(:target, :has(:target)) [data-clause="${clause.split('#')[1]}"]`);
  await expect(there).not.toHaveCount(0);
});

test('the strip tells rows with words in common from others, and filters name what it draws', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { background, borderStyle } = getComputedStyle(element, '::before');
        return `${background} ${borderStyle}`;
      });
  const kinds = ['shared', 'differing', 'doubtful', 'only-first', 'only-second'];
  const drawn = await Promise.all(kinds.map((kind) => look(`.strip .${kind}`)));
  expect(new Set(drawn).size).toBe(kinds.length);
  expect(await Promise.all(kinds.map((kind) => look(`.choices [value=${kind}] ~ .figures`)))).toEqual(drawn);
  await expect(page.locator('.strip a').nth(1)).toHaveAttribute('title', /./);
});

test('what the city asks that the district lacks is three actions away', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation').getByRole('link', { name: '对照' }).click();
  await page.getByRole('link', { name: /^天津十三五与静海十四五对读/ }).click();
  await page.getByRole('radio', { name: '静海十四五未见' }).check();
  await expect(page.locator('.row:visible').first()).toContainText('未见对应');
});
