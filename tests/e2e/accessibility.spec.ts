/** axe over every page type, light and dark. */

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'playwright/test';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const series = readdirSync(new URL('../../dist/series/', import.meta.url))[0];
const agency = readdirSync(new URL('../../dist/agencies/', import.meta.url)).find(
  (name) => !name.endsWith('.html'),
);

const PAGES = [
  '',
  'plans/',
  'plans/tj-sti-135/#s6-2-p1',
  'plans/jh-sti-145/',
  'domains/',
  'measures/tj-sti-135/s5-8/',
  'compare/',
  'compare/talent/',
  'indicators/',
  'indicators/jh-sti-145/',
  `series/${series}/`,
  'references/',
  'agencies/',
  `agencies/${agency}/`,
  'search/?q=创新券',
  '404.html',
];

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
        await page.addScriptTag({ path: AXE });
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
