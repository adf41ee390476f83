import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { BuiltProject } from '../support/built-project.ts';
import { clauses, sections } from '../support/data.ts';
import { PAGE_TYPES } from '../support/pages.ts';

/** Latin words that the plans print: R&D, PPP. */
const PRINTED = [...clauses.map(({ text }) => text), ...sections.map(({ title }) => title)].join('\n');

/** Everything a page says: its texts, and the attributes that are shown or read aloud, with the language they are in. */
function saidOn(page: Page) {
  return page.evaluate(() => {
    const said: { words: string; lang: string; attribute: boolean }[] = [];
    const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    // A tooltip in a drawing is one string, whatever it says.
    for (const element of document.body.querySelectorAll(':not(script, style, noscript, title)')) {
      const lang = langOf(element);
      for (const node of element.childNodes) {
        const words = node.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? '') : '';
        if (words !== '') said.push({ words, lang, attribute: false });
      }
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const words = element.getAttribute(name);
        if (words) said.push({ words, lang, attribute: true });
      }
    }
    return said;
  });
}

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z]{3,}/;

/** With a page that folds some of the clauses of an excerpt. */
const PATHS = [...PAGE_TYPES, 'compare/advanced-equipment/'];

for (const path of PATHS) {
  test(`en/${path} is in English but for the words of the plans, which are marked as Chinese`, async ({
    page,
  }) => {
    await page.goto(`en/${path}`, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const said = await saidOn(page);
    expect(said.length).toBeGreaterThan(0);
    const unmarked = said.filter(
      ({ words, lang, attribute }) =>
        lang !== 'zh-CN' &&
        HAN.test(words) &&
        words !== '对读 duidu' &&
        // An attribute has one language: an English sentence in it may name something Chinese.
        !(attribute && LATIN_WORD.test(words)),
    );
    expect(unmarked).toEqual([]);
    const marked = said.filter(
      ({ words, lang }) =>
        lang === 'zh-CN' && LATIN_WORD.test(words) && !HAN.test(words) && !PRINTED.includes(words),
    );
    expect(marked, 'marked as Chinese').toEqual([]);
  });

  test(`/${path} and its English page name each other`, async ({ page, baseURL }) => {
    const address = path.replace(/[?#].*$/, '');
    const alternates = async () =>
      page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('hreflang'),
            new URL((link as HTMLLinkElement).href).pathname,
          ]),
        );
    const root = new URL(baseURL ?? '').pathname;
    const expected = [
      ['zh-CN', `${root}${address}`],
      ['en', `${root}en/${address}`],
      ['x-default', `${root}${address}`],
    ];
    await page.goto(address);
    expect(await alternates()).toEqual(expected);
    await page.goto(`en/${address}`);
    expect(await alternates()).toEqual(expected);
  });
}

test('the switch keeps the place: the fragment, the query, or where the reader stopped', async ({ page }) => {
  await page.goto('plans/tj-sti-135/#s6-2-p1');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/plans\/tj-sti-135\/#s6-2-p1$/);
  // The address is there before the script that adds the place to the link.
  await page.waitForLoadState();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/plans\/tj-sti-135\/#s6-2-p1$/);

  await page.goto('en/search/?q=创新券&plan=teda-sti-135');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=.*&plan=teda-sti-135$/);
  expect(page.url()).not.toContain('/en/');

  await page.goto('plans/jh-sti-145/');
  await page.evaluate(() => document.getElementById('s3-2')?.scrollIntoView());
  await expect.poll(() => page.evaluate(() => localStorage.getItem('duidu-last-jh-sti-145'))).not.toBeNull();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Continue reading' }).click();
  await expect(page.locator('#s3-2')).toBeInViewport();
});

test('in English the tools speak English and lead to English pages', async ({ page, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/plans/tj-sti-135/#s6-2-p1');
  const bar = page.locator('place-bar');
  await bar.getByRole('button', { name: 'Copy link' }).click();
  await expect(bar.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    // A clause has one address, whatever the language of the page.
    `${baseURL}plans/tj-sti-135/#s6-2-p1`,
  );
  await page.goto('en/search/?q=创新券');
  await expect(page.getByRole('status')).toHaveText('7 hits in 4 plans');
  await page.locator('search-page .hits li').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/plans\/[a-z0-9-]+\/\?q=.*#s/);
});

test.describe('a language in one file, with its guide', () => {
  let project: BuiltProject;
  test.afterAll(() => project.remove());

  test('has every page, in its words where it has them and in English where it has none', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    project = new BuiltProject();
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(project.root, file), change(project.read(file)));
    writeFileSync(
      join(project.root, 'src/i18n/fr.ts'),
      `import { completed } from './completed.ts';
import { en } from './en.ts';
export const fr = completed({ lang: 'fr', ownName: 'Français', ogLocale: 'fr_FR', nav: { plans: 'Les plans' } }, en);
`,
    );
    edit('src/i18n/languages.ts', (text) =>
      text.replace('  en: async', "  fr: async () => (await import('./fr.ts')).fr,\n  en: async"),
    );
    writeFileSync(
      join(project.root, 'src/guide/fr.mdx'),
      '---\ntitle: Guide\nlead: Lire.\n---\n\n## Lire\n\nLire.\n',
    );
    project.write([
      {
        text: '甲市教育规划\n一、目标\n到2025年，建设学校12所。\n二、任务\n办好学校。\n',
        plan: { id: 'jia-education', short: { zh: '教育规划', en: 'Education', fr: 'Enseignement' } },
      },
      {
        text: '乙市教育规划\n一、目标\n到2025年，建设学校15所。\n二、任务\n办好学校。\n',
        plan: { id: 'yi-education', short: { zh: '乙市教育' } },
      },
    ]);
    const site = await project.serve();
    for (const path of [
      '',
      'plans/',
      'plans/jia-education/',
      'compare/',
      'guide/',
      'desk/',
      'search/?q=学校',
    ]) {
      const response = await page.goto(`${site}fr/${path}`, { waitUntil: 'networkidle' });
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('html'), path).toHaveAttribute('lang', 'fr');
      await expect(page.getByRole('navigation').getByText('Les plans').first(), path).toBeAttached();
    }
    await page.goto(`${site}fr/compare/`);
    await expect(page.getByText('Enseignement').first()).toBeVisible();
    await page.goto(`${site}fr/`);
    await page.getByRole('link', { name: '中文' }).first().click();
    await expect(page).toHaveURL(site);
  });
});
