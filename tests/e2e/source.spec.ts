import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { clauses, plans, sections } from '../support/data.ts';

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

for (const plan of plans) {
  test(`${plan.id}: every line of the seed stands on the page as it is, and every clause beside it`, async ({
    page,
  }) => {
    await page.goto(`plans/${plan.id}/source/`);
    const shown = await page
      .locator('.source .line')
      .evaluateAll((lines) => lines.map((line) => line.textContent));
    const seed = readFileSync(new URL(`../../${plan.source.file}`, import.meta.url), 'utf8').split(/\r?\n/);
    expect(shown).toEqual(seed.slice(plan.source.line - 1, plan.source.endLine));

    const ids = await page
      .locator('.source .heading, .source .clause')
      .evaluateAll((items) => items.map((item) => item.id));
    const expected = [...sections, ...clauses].filter((row) => row.plan === plan.id && row.id !== 's0');
    expect(ids.toSorted()).toEqual(expected.map((row) => row.id).toSorted());

    // Row by row, the words on both sides are the same but for blanks and omitted lines.
    const unequal = await page.locator('.source .row:not(.head)').evaluateAll((rows) => {
      const words = (row: Element, selector: string) =>
        [...row.querySelectorAll(selector)]
          .map((element) => element.textContent)
          .join('')
          .replace(/\s/gu, '');
      return rows.flatMap((row) => {
        const left = words(row, '.line:not(.omitted)');
        const right = words(row, '.heading, .clause p, .clause td');
        return left === right ? [] : [[left, right]];
      });
    });
    expect(unequal).toEqual([]);
  });
}

test('from a clause to its lines in the seed and back', async ({ page }) => {
  await page.goto('plans/teda-sti-135/#s5-5');
  await page.locator('place-bar').getByRole('link', { name: '看原文' }).click();
  await expect(page).toHaveURL(/plans\/teda-sti-135\/source\/#s5-5$/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator(':target').getByRole('link').click();
  await expect(page).toHaveURL(/plans\/teda-sti-135\/#s5-5$/);
});

test('joined and omitted lines say so', async ({ page }) => {
  await page.goto('plans/teda-sti-135/source/');
  const joined = page.locator('.row', { hasText: '与上一行合并：段落被换页截断' }).first();
  await expect(joined.locator('.clause')).not.toHaveCount(0);
  const omitted = page.locator('li', { hasText: '略去：原文的目录' }).first();
  expect(withoutSpace((await omitted.locator('.line').textContent()) ?? '')).not.toBe('');
});
