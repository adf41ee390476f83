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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['domains/', 'compare/talent/'])
    test(`/${path} does not show a form that needs it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('form.needs-script')).toBeHidden();
    });
});
