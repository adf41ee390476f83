import { expect, test } from 'playwright/test';
import { RULES } from '../../src/pipeline/diagnostics/rules.ts';

for (const folder of ['', 'en/']) {
  test(`the guide (${folder || 'Chinese'}) names every data file and every rule, and its headings can be linked to`, async ({
    page,
    request,
  }) => {
    const { files } = (await (await request.get('data/index.json')).json()) as {
      files: { json: string; csv: string }[];
    };
    await page.goto(`${folder}guide/`);
    const links = await page
      .locator('.prose a[href*="/data/"]:not([href$="/"])')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    expect(links.toSorted()).toEqual(
      [...files.flatMap(({ json, csv }) => [json, csv]), 'index.json'].toSorted(),
    );
    const rules = await page
      .locator('.prose [id^=rule-]')
      .evaluateAll((all) => all.map(({ id }) => id.slice('rule-'.length)));
    expect(rules).toEqual(Object.keys(RULES));
    for (const link of await page.locator('main nav a').all()) {
      await link.click();
      await expect(page.locator('h2:target')).toHaveText((await link.textContent()) ?? '');
    }
  });
}
