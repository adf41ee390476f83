/** axe in a page that is open, in light and in dark colours. */
import axe from 'axe-core';
import chinese from 'axe-core/locales/zh_CN.json' with { type: 'json' };
import type { Page } from 'playwright';
import { spoken } from '../spoken.ts';

/** Rules of axe that look at colours, of those that it runs by itself. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Returns what axe finds on a page, a line each, with the first three places. The page must have been opened with `bypassCSP`: its own policy would refuse the check. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const words = spoken() === 'zh' ? `;axe.configure(${JSON.stringify({ locale: chinese })})` : '';
  await page.addScriptTag({ content: `${axe.source}${words}` });
  const light = await run(page, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await run(page, { runOnly: COLOUR_RULES }))];
}

async function run(page: Page, options: { runOnly?: readonly string[] }): Promise<string[]> {
  const violations = await page.evaluate(async (given) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(given)).violations;
  }, options);
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary}`);
    return `${id}: ${places.join(' | ')}`;
  });
}
