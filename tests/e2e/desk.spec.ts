/** The desk: the reader's own text read, checked and compared in the browser, with no request that carries it. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { readSite } from '../../scripts/lib/project.ts';
import { readRules } from '../../scripts/lib/rules.ts';
import { inspectFile, inspectionOf } from '../../src/pipeline/entries/inspect.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import { readSource } from '../../src/pipeline/readers/read-source.ts';
import { clauses, plans, sections } from '../support/data.ts';
import { docx, p } from '../support/docx-package.ts';
import { choose } from '../support/menu.ts';

const ONE_PLAN = new URL('../fixtures-files/one-plan/', import.meta.url);
const DRAFT = [
  '甲县养老服务发展规划',
  '一、总体要求',
  '坚持政府主导，加快补齐农村养老短板。',
  '二、重点任务',
  '（一）完善设施',
  '到2027年，新建养老服务站12个，护理型床位占比达到55%。',
];

const isOpen = (page: Page) => expect(page.locator('.desk-edition')).toBeVisible({ timeout: 30_000 });

const isClosed = (page: Page) => expect(page.locator('.desk-texts')).toHaveCount(0);

async function drop(page: Page, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
}

/** Sentences of a plan that can be quoted, each once in the corpus. */
function sentences(plan: string, count: number): string[] {
  const all = clauses.map(({ text }) => text).join('\n');
  return clauses
    .filter((clause) => clause.plan === plan && clause.kind === 'text')
    .flatMap(({ text }) => text.match(/(?<=^|[。；])[^。；“”《》&<\n]{24,60}(?=[。；])/gu)?.slice(0, 1) ?? [])
    .filter((words) => all.split(words).length === 2)
    .slice(0, count);
}

test('pasted text is read, and nothing of it is sent, whatever it refers to', async ({ page, baseURL }) => {
  const requests: string[] = [];
  await page.context().route('**/*', async (route) => {
    const request = route.request();
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    if (request.url().startsWith(baseURL ?? '')) await route.continue();
    else await route.abort();
  });
  await page.goto('desk/');
  const outside =
    '<img src="https://tracker.example/a.png"><link rel="stylesheet" href="https://tracker.example/b.css">';
  await drop(page, [
    {
      name: 'draft.html',
      bytes: new TextEncoder().encode(
        `<html><head>${outside}</head><body>${outside}${DRAFT.map((line) => `<p>${line}</p>`).join('')}<script src="https://tracker.example/c.js"></script></body></html>`,
      ),
    },
  ]);
  await isOpen(page);
  await expect(page.locator('.desk-edition')).toContainText('新建养老服务站12个');
  await page.getByLabel('粘贴文稿').fill([...DRAFT, '![](https://tracker.example/d.png)'].join('\n'));
  await page.getByRole('button', { name: '放上案头' }).click();
  await expect(page.getByRole('button', { name: '粘贴的文稿', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await isOpen(page);
  await page.getByRole('button', { name: '核对引文' }).click();
  await expect(page.locator('.desk-marked')).toBeVisible({ timeout: 30_000 });
  expect(requests.filter((each) => !each.startsWith(`GET ${baseURL}`))).toEqual([]);
  expect(requests.filter((each) => decodeURIComponent(each).includes('养老'))).toEqual([]);
});

test('files of every format are read as on the command line', async ({ page }) => {
  test.slow();
  const rules = await readRules(await readSite());
  await page.goto('desk/');
  for (const name of ['plan.docx', 'plan.pdf', 'plan.md', 'plan.html', 'plan.txt']) {
    const bytes = new Uint8Array(readFileSync(new URL(name, ONE_PLAN)));
    const read = await readSeedFile(name, bytes);
    const expected = inspectionOf(inspectFile({ file: name, read, id: 'plan', plans: [], rules }), rules);
    await drop(page, [{ name, bytes }]);
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await isOpen(page);
    const words = { ready: '没有要看的地方', look: '请看一看', unreadable: '没有读出来' }[
      expected.verdict[0]?.state ?? 'ready'
    ];
    await expect(page.locator('.desk-verdict'), name).toContainText(words);
    const ids = await page
      .locator('.desk-edition > [id]')
      .evaluateAll((all) => all.map(({ id }) => id.replace(/^draft-[a-z0-9]+-/, '')));
    expect(ids.toSorted(), name).toEqual(
      [...expected.clauses, ...expected.sections.filter(({ id }) => id !== 's0')]
        .map(({ id }) => id)
        .toSorted(),
    );
  }
});

test('a report with twelve quotations, three of them wrong, leaves corrected and with footnotes', async ({
  page,
}) => {
  const [own, other] = ['tj-sti-135', 'jh-sti-145'];
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  const right = sentences(own, 11);
  const [elsewhere = ''] = sentences(other, 1);
  const quoted = right.map((words, index) =>
    index === 3 ? words.replace('，', ',') : index === 7 ? words.slice(0, 9) + words.slice(12) : words,
  );
  const lines = quoted.map((words) => `《${titles.get(own)}》提出“${words}”。`);
  const bytes = docx(
    [...lines, `《${titles.get(own)}》还提出“${elsewhere}”。`].map((line) => p(line)).join(''),
  );
  await page.goto('desk/');
  await drop(page, [{ name: 'report.docx', bytes }]);
  await page.getByRole('button', { name: '核对引文' }).click();
  await expect(page.locator('.desk-verdict')).toContainText('其中 3 处要看', { timeout: 30_000 });
  await expect(page.locator('.desk-items .desk-word')).toHaveText(['有出入', '有出入', '出处不对']);
  const saved = async (menu: string, command: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, menu, command)]);
    return new Uint8Array(readFileSync(await file.path()));
  };
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const corrected = text(await saved('导出改正稿', '不带脚注，下载 Markdown'));
  for (const words of right) expect(corrected).toContain(`“${words}”`);
  await page.getByLabel('著录格式').selectOption('law');
  const noted = text(await saved('导出改正稿', '带脚注，下载 Markdown'));
  expect(noted.match(/^\[\^\d+\]: /gmu)).toHaveLength(12);
  const word = await readSource(await saved('导出改正稿', '带脚注，下载 Word'));
  const notes = word.lines.filter(({ hints }) => hints?.region === 'note');
  expect(notes).toHaveLength(12);
  expect(notes.at(-1)?.text).toContain(titles.get(other));
  for (const words of right)
    expect(word.lines.filter(({ text: line }) => line.includes(`“${words}”`))).toHaveLength(1);
  const list = unzipSync(await saved('导出清单', '下载 Excel'));
  expect(text(list['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(right[7]);
  await choose(page, '导出清单', '加入摘录');
  await expect(page.getByText(/已加入 12 条/)).toBeVisible();
  expect(noted).toMatch(new RegExp(`\\[\\^12\\]: .*${titles.get(other)}`, 'u'));
});

test('a draft is held against a plan: taken over, other numbers, not found, only here', async ({ page }) => {
  const isOwn = ({ plan }: { plan: string }) => plan === 'tj-sti-135';
  const own = sections.filter((section) => isOwn(section) && section.type === 'measure');
  const measures = own.flatMap((section) => {
    const text = clauses
      .filter((clause) => isOwn(clause) && clause.section === section.id && clause.kind === 'text')
      .map((clause) => clause.text);
    const isLeaf = sections.every((each) => !isOwn(each) || each.parent !== section.id);
    return isLeaf && text.join('').length > 80 ? [{ title: section.title, text }] : [];
  });
  const [kept] = measures;
  if (!kept) throw new Error('the plan has no measure with a text');
  const lines = [
    '乙区科技创新实施方案',
    '一、重点任务',
    `（一）${kept.title}`,
    ...kept.text,
    '（二）建设村级养老驿站',
    '为行动不便的老人提供上门助浴服务，每村配备两名护理员。',
  ];
  await page.goto('desk/');
  await drop(page, [{ name: 'draft.docx', bytes: docx(lines.map((line) => p(line)).join('')) }]);
  await page.getByRole('button', { name: '对照', exact: true }).click();
  const asked = page.getByRole('group', { name: '与哪些规划对照' });
  for (const box of await asked.getByRole('checkbox').all()) await box.uncheck();
  for (const id of ['tj-sti-135', 'jh-sti-145']) {
    const name = plans.find((plan) => plan.id === id)?.short.zh ?? '';
    await asked.getByLabel(name, { exact: true }).check();
  }
  await page.getByRole('button', { name: '开始对照' }).click();
  const rows = page.locator('.desk-gaps tbody tr');
  const same = rows.filter({ hasText: kept.title }).filter({ hasText: '相同' });
  await expect(same).toHaveCount(1, { timeout: 30_000 });
  expect(await rows.filter({ hasText: '未见' }).count()).toBeGreaterThan(0);
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, '导出清单', '下载 Word')]);
  const { lines: taken } = await readSource(new Uint8Array(readFileSync(await file.path())));
  expect(taken.some(({ text }) => text.includes(kept.title))).toBe(true);
  await page.getByLabel('看哪一份').selectOption('jh-sti-145');
  await expect(page.locator('.desk-gaps tbody tr').first()).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('看哪一份').selectOption('tj-sti-135');
  await page.getByText(/^只有本稿有的/).click();
  await expect(page.locator('.desk-outline')).toContainText('建设村级养老驿站');
  await expect(page.locator('pair-view .row').first()).toBeVisible();
  await rows.filter({ hasText: kept.title }).first().locator('td').nth(2).getByRole('link').first().click();
  await expect(page.locator('.desk-edition .desk-landed')).toContainText(kept.title);
});

test('the views of a text can be changed again and again', async ({ page }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await page.goto('desk/');
  await page.locator('button[name=example][value=draft]').click();
  const shown = { 通读: '.desk-edition', 核对引文: '.desk-marked', 对照: '.desk-plans' };
  for (const view of ['通读', '核对引文', '对照', '核对引文', '通读', '对照', '通读'] as const) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await expect(page.locator(shown[view])).toBeVisible({ timeout: 30_000 });
  }
  expect(broken).toEqual([]);
});

test('a comparison is there after a look at another view, and leaves no view behind', async ({ page }) => {
  await page.addInitScript(() => {
    // Counts what the document and the window are heard for.
    const heard: Record<string, number> = {};
    Object.assign(window, { heard });
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...[type, listener, options]) {
      if (this === window || this === document) {
        heard[type] = (heard[type] ?? 0) + 1;
        const { signal } = typeof options === 'object' ? options : {};
        if (signal) add.call(signal, 'abort', () => (heard[type] = (heard[type] ?? 0) - 1));
      }
      add.call(this, type, listener, options);
    };
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: Record<string, number> }).heard);
  await page.goto('desk/');
  await page.locator('button[name=example][value=draft]').click();
  const boxes = page.getByRole('group', { name: '与哪些规划对照' }).getByRole('checkbox');
  await boxes.nth(1).check({ timeout: 30_000 });
  await page.getByRole('button', { name: '开始对照' }).click();
  await expect(page.locator('pair-view .row').first()).toBeAttached({ timeout: 30_000 });
  const once = await heard();
  const list = page.getByLabel('看哪一份');
  const plans = await list
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  expect(plans).toHaveLength(2);
  await list.selectOption(plans[1] ?? '');
  await expect(page.locator('pair-view .row').first()).toBeAttached({ timeout: 30_000 });
  await page.getByRole('button', { name: '通读', exact: true }).click();
  await isOpen(page);
  await page.getByRole('button', { name: '对照', exact: true }).click();
  await expect(page.locator('pair-view .row').first()).toBeAttached({ timeout: 30_000 });
  await expect(list).toHaveValue(plans[1] ?? '');
  await expect(boxes.nth(1)).toBeChecked();
  const { keydown, scroll, hashchange } = await heard();
  expect({ keydown, scroll, hashchange }).toEqual({
    keydown: once['keydown'],
    scroll: once['scroll'],
    hashchange: once['hashchange'],
  });
});

test('of two themes the one that is chosen is shown, though it came first', async ({ page }) => {
  await page.goto('desk/');
  await page.locator('button[name=example][value=draft]').click();
  await page.getByRole('button', { name: '开始对照' }).click({ timeout: 30_000 });
  const choice = page.locator('.desk-view label', { hasText: '主题' }).locator('select');
  await expect(choice.locator('option').nth(2)).toBeAttached({ timeout: 30_000 });
  const [slow = '', soon = ''] = await choice
    .locator('option')
    .evaluateAll((all) => all.slice(1, 3).map((each) => (each as HTMLOptionElement).value));
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const file = new RegExp(`/compare/${slow}\\.json$`);
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  await choice.selectOption(slow);
  await choice.selectOption(soon);
  const region = page
    .locator('.desk-scroll')
    .filter({ has: page.locator('.theme-table') })
    .first();
  await expect(region).toBeVisible();
  const name = await region.getAttribute('aria-label');
  const answered = page.waitForResponse(file);
  release();
  await answered;
  await page.waitForTimeout(200);
  await expect(region).toHaveAttribute('aria-label', name ?? '');
  await expect(choice.locator('option:checked')).toHaveText(name ?? '');
});

test('files that are not read say why, one by one, and the next one is read', async ({ page }) => {
  await page.goto('desk/');
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array(60).fill(0x41)]);
  await drop(page, [
    { name: 'broken.docx', bytes: zip },
    { name: 'broken.pdf', bytes: new TextEncoder().encode('%PDF-1.7 nothing') },
    { name: 'empty.txt', bytes: new Uint8Array() },
    {
      name: 'deep.html',
      bytes: new TextEncoder().encode(`<html><body>${'<div>'.repeat(20_000)}深处的一句话。`),
    },
  ]);
  for (const name of ['broken.docx', 'broken.pdf', 'empty.txt']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('.desk-verdict')).toContainText('这份文件没有读出来', { timeout: 30_000 });
    await expect(page.locator('.desk-messages li')).not.toHaveCount(0);
  }
  await page.getByRole('button', { name: 'deep.html', exact: true }).click();
  await expect(page.locator('.desk-edition')).toContainText('深处的一句话', { timeout: 30_000 });
});

test('a reader is told of a draft in plain words; rules and entries of the manifest are for maintainers', async ({
  page,
}) => {
  await page.goto('desk/');
  await page.locator('button[name=example][value=draft]').click();
  await page.getByRole('button', { name: '通读', exact: true }).click();
  await expect(page.locator('.desk-messages').first()).toContainText('编号跳过了中间的数', {
    timeout: 30_000,
  });
  const said = await page.locator('.desk-view').innerText();
  for (const words of ['numbering-skip', '清单', 'manifest', '收入'])
    expect(said.slice(0, said.indexOf('目录'))).not.toContain(words);
  await page.getByText('本站维护者用').click();
  await expect(page.locator('.desk-view code').first()).toHaveText('numbering-skip');
  await expect(page.getByRole('button', { name: '复制清单条目' })).toBeVisible();
  await expect(page.getByRole('button', { name: '复制清单里的改正写法' }).first()).toBeVisible();
});

test('a text is kept when asked for, and forgotten', async ({ page }) => {
  await page.goto('desk/');
  await page.getByLabel('粘贴文稿').fill(DRAFT.join('\n'));
  await page.getByLabel('粘贴文稿').press('Tab');
  await page.keyboard.press('Enter');
  await isOpen(page);
  await page.reload();
  await expect(page.locator('.desk-texts')).toHaveCount(0);
  await page.getByLabel('粘贴文稿').fill(DRAFT.join('\n'));
  await page.getByRole('button', { name: '放上案头' }).click();
  await page.getByRole('button', { name: '留存在这个浏览器里' }).click();
  await expect(page.getByText('已留存 1 份')).toBeVisible();
  await page.reload();
  await isOpen(page);
  await page.getByRole('button', { name: '全部移去并忘记' }).click();
  await expect(page.locator('.desk-texts')).toHaveCount(0);
  await expect(page.getByText('已全部忘记。')).toBeVisible();
  await expect(page.getByLabel('粘贴文稿')).toBeFocused();
  await page.reload();
  await expect(page.locator('.desk-texts')).toHaveCount(0);
});

test('a kept text that is taken away is forgotten, and what cannot be is not said to be', async ({
  page,
}) => {
  const paste = async (title: string) => {
    await page.getByLabel('粘贴文稿').fill([title, ...DRAFT.slice(1)].join('\n'));
    await page.getByRole('button', { name: '放上案头' }).click();
  };
  const texts = page.locator('.desk-texts li');
  await page.goto('desk/');
  await paste('甲县养老服务发展规划');
  await paste('乙县养老服务发展规划');
  await expect(texts).toHaveCount(2);
  await page.getByRole('button', { name: '留存在这个浏览器里' }).click();
  await expect(page.getByText('已留存 2 份')).toBeVisible();
  await texts.last().getByRole('button', { name: '移去' }).press('Enter');
  await expect(texts).toHaveCount(1);
  await expect(texts.first().getByRole('button', { name: '移去' })).toBeFocused();
  await page.reload();
  await expect(texts).toHaveCount(1);

  const refuse = (is: boolean) =>
    page.evaluate((isRefused) => {
      const kept = window as unknown as { deletes?: IDBFactory['deleteDatabase'] };
      kept.deletes ??= IDBFactory.prototype.deleteDatabase;
      IDBFactory.prototype.deleteDatabase = isRefused
        ? () => {
            throw new DOMException('refused', 'UnknownError');
          }
        : kept.deletes;
    }, is);
  await refuse(true);
  await page.getByRole('button', { name: '全部移去并忘记' }).click();
  await expect(page.getByText('浏览器没有删除')).toBeVisible();
  await expect(texts).toHaveCount(1);
  await page.reload();
  await expect(texts).toHaveCount(1);
  await texts.first().getByRole('button', { name: '移去' }).click();
  await expect(texts).toHaveCount(0);
  await page.reload();
  await isClosed(page);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

for (const language of ['', 'en/'])
  test(`/${language}desk/ in use has no violation, light or dark, and fits a phone`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`${language}desk/`);
    await page.locator('button[name=example][value=report]').click();
    await expect(page.locator('.desk-items > li').first()).toBeVisible({ timeout: 30_000 });
    await page.addScriptTag({ content: axe.source });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => {
        const { axe: run } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, colorScheme).toEqual([]);
    }
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(390);
    await page.locator('button[name=example][value=draft]').click();
    await page.locator('.desk-view form button[type=submit]').click({ timeout: 30_000 });
    await expect(page.locator('pair-view .row').first()).toBeAttached({ timeout: 30_000 });
    expect(await width(), 'compared').toBeLessThanOrEqual(390);
    // What leads from place to place is there where the two texts are.
    const turns = page.locator('.desk-pair .turns');
    await page.evaluate(() => scrollTo(0, 0));
    await expect(turns).toBeHidden();
    await page.locator('.desk-pair .row').nth(2).scrollIntoViewIfNeeded();
    await expect(turns).toBeVisible();
    await context.close();
  });

test('without scripts the desk says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('desk/');
  await expect(page.locator('.desk-note')).toContainText('需要允许这个网站运行脚本');
  await expect(page.locator('.desk-note')).toBeVisible();
  await expect(page.getByLabel('粘贴文稿')).toBeHidden();
  await context.close();
});
