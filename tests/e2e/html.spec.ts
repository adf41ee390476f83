/** One page of every type in every language is valid HTML, has one main heading and the landmarks of a page. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { invalidHtml } from '../../scripts/lib/check/site-faults.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { PAGE_TYPES } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url);
const folders = LOCALES.map((locale) => (locale === LOCALES[0] ? '' : `${locale}/`));
const files = [
  '404.html',
  ...folders.flatMap((folder) =>
    PAGE_TYPES.map((type) => `${folder}${type.replace(/[?#].*$/, '')}index.html`),
  ),
];

test('pages are valid HTML', () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const problems = [...new Set(files)].flatMap((file) =>
    invalidHtml(validator, file, readFileSync(new URL(file, DIST), 'utf8')),
  );
  expect(problems).toEqual([]);
});

test('every style of a page is in a layer, so that the order of the sheets decides nothing', async ({
  page,
}) => {
  for (const type of PAGE_TYPES) {
    await page.goto(type);
    const outside = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => !(rule instanceof CSSLayerBlockRule || rule instanceof CSSLayerStatementRule))
        .map(({ cssText }) => cssText.slice(0, 80)),
    );
    expect(outside, type).toEqual([]);
  }
});

for (const folder of folders) {
  test(`pages below /${folder} have one main heading and their landmarks`, async ({ page }) => {
    test.slow();
    for (const type of PAGE_TYPES) {
      await page.goto(`${folder}${type}`);
      await expect(page.getByRole('heading', { level: 1 }), type).toHaveCount(1);
      await expect(page.getByRole('main'), type).toHaveCount(1);
      await expect(page.getByRole('banner'), type).toHaveCount(1);
      await expect(page.getByRole('contentinfo'), type).toHaveCount(1);
    }
  });
}
