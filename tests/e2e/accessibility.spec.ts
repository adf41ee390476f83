/** axe over every page type, in both languages, light and dark. */

import axe from 'axe-core';
import { expect, test } from 'playwright/test';
import { PAGE_TYPES } from '../support/pages.ts';

const PAGES = [...PAGE_TYPES, ...PAGE_TYPES.map((path) => `en/${path}`), '404.html'];

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // The check itself is injected: the pages' own policy would refuse it.
    test.use({ colorScheme, bypassCSP: true });
    for (const path of PAGES) {
      test(`/${path} has no violation`, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.addScriptTag({ content: axe.source });
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
          return (await axe.run()).violations;
        });
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((node) => `${node.target.join(' ')} ${node.failureSummary}`)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}
