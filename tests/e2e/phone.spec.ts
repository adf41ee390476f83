/** On a phone: nothing moves while a page loads, and what is tapped is 24 pixels large or stands as far from the next. */
import axeCore from 'axe-core';
import { expect, type Page, test } from 'playwright/test';
import { PAGES } from '../support/pages.ts';

/** The time a script takes to come, so that the page is painted before it. */
const DELAY = 300;

/** What the check injected into the page says. */
interface Violation {
  nodes: { target: string[]; failureSummary: string }[];
}
/** A move of something the reader had not touched. */
interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Element | null }[];
}

/** Moves of the page so far, each with its share of the window and what moved. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const name = (node: Element | null) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '?');
        const observer = new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as Shift[])
              .filter(({ hadRecentInput }) => !hadRecentInput)
              .map(({ value, sources }) => `${value.toFixed(3)} ${sources.map(({ node }) => name(node))}`),
          ),
        );
        observer.observe({ type: 'layout-shift', buffered: true });
        // Without an entry the observer says nothing.
        setTimeout(() => resolve([]), 200);
      }),
  );
}

test.use({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, bypassCSP: true });

for (const path of Object.values(PAGES).flatMap((each) => [each, `en/${each}`])) {
  test(`/${path} does not move and has targets for fingers`, async ({ page }) => {
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, DELAY));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shifts(page)).toEqual([]);
    await page.addScriptTag({ content: axeCore.source });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
      };
      return (await axe.run({ runOnly: ['target-size'] })).violations;
    });
    expect(
      violations.flatMap(({ nodes }) =>
        nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
      ),
    ).toEqual([]);
  });
}

test('the sides of a row are stacked, each under the name of its plan, and nothing covers the filters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const [first, second] = await page
    .locator('.row[data-section=s5-8] > *')
    .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON() as DOMRect));
  expect(first?.bottom).toBeLessThanOrEqual(second?.top ?? 0);
  expect(first?.width).toBeGreaterThan(340);
  const filters = await page.locator('.pair .choices').boundingBox();
  const turns = await page.locator('.pair .turns').boundingBox();
  expect(turns?.y).toBeGreaterThanOrEqual((filters?.y ?? 0) + (filters?.height ?? Number.POSITIVE_INFINITY));
});

test('two sections stand beside each other where a reader asks for it, under the names of their plans', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('compare/tj-sti-135/jh-sti-145/?side=beside');
  const row = page.locator('.row[data-section=s5-8]');
  await row.evaluate((element) => element.scrollIntoView());
  const [left, right] = await row
    .locator('> *')
    .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON() as DOMRect));
  expect(left?.top).toBe(right?.top);
  expect(left?.right).toBeLessThanOrEqual(right?.left ?? 0);
  expect(right?.right).toBeLessThanOrEqual(390);
  // The names stay in sight, and what is landed on is not under them.
  await page.evaluate(() => scrollBy(0, 300));
  const heads = await page.locator('.heads').boundingBox();
  expect(heads?.y).toBe(0);
  await page.goto('compare/tj-sti-135/jh-sti-145/?side=beside#s6');
  const chapter = await page.locator('#s6 .heading').first().boundingBox();
  expect(chapter?.y).toBeGreaterThanOrEqual(heads?.height ?? 0);
  expect(chapter?.y).toBeLessThan(120);
});

test('what has no counterpart has the whole width, and is told before its words', async ({ page }) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?show=missing');
  const row = page.locator('.row:visible').first();
  const gap = row.getByRole('group', { name: '静海十四五' });
  await expect(gap).toHaveText('静海十四五未见对应');
  const [words, above] = [await row.getByRole('group').first().boundingBox(), await gap.boundingBox()];
  expect(words?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
  expect(words?.width).toBeGreaterThan(350);
});

test('three plans stand one below the other, and each goes on saying whose words it has', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/?with=teda-sti-135');
  const sides = page.locator('.row[data-section=s5-8] > *');
  await expect(sides).toHaveCount(3);
  const tops = await sides.evaluateAll((all) => all.map((side) => side.getBoundingClientRect().bottom));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const names = await sides.evaluateAll((all) =>
    all.map((side) => getComputedStyle(side, '::before').content),
  );
  expect(names).toEqual(['"天津十三五"', '"静海十四五"', '"开发区十三五"']);
});

for (const path of ['plans/tj-sti-135/#s6-2-p1', 'en/plans/tj-sti-135/#s6-2-p1'])
  test(`every tool of the place bar is in sight: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const tools = page.locator('place-bar .tool:visible, place-bar [name=close]');
    await expect(tools.first()).toBeVisible();
    for (const tool of await tools.all()) await expect(tool).toBeInViewport({ ratio: 1 });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['domains/', 'compare/talent/'])
    test(`/${path} does not show a form that needs it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('form.needs-script')).toBeHidden();
    });
});
