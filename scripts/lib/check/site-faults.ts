/** Checks the built site of any corpus: all its links, and a sample of its pages in a browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright';
import { chromiumOptions } from '../chromium.ts';
import { serve } from '../server.ts';
import { violationsOn } from './accessibility.ts';
import { samplePages } from './pages.ts';
import { excesses, MOST, weigh } from './weight.ts';

/** Pages open at once. */
const AT_ONCE = 3;

/** Checks pages for valid HTML, accessibility and weight. `basePath`: `/` or `/name/`. Returns how many pages it looked at, and its findings. */
export async function pageFaults(
  dist: string,
  { basePath, languages }: { basePath: string; languages: readonly string[] },
): Promise<{ pages: number; faults: string[] }> {
  const addresses = await samplePages(dist, languages);
  const { address: site, server } = await serve(dist, { port: 0, basePath });
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const faults: string[] = [];
    const waiting = [...addresses];
    const checkNext = async (): Promise<void> => {
      const address = waiting.shift();
      if (address === undefined) return;
      const context = await browser.newContext({ bypassCSP: true, baseURL: site });
      const page = await context.newPage();
      const name = `/${address}`;
      faults.push(...excesses(name, await weigh(page, address), MOST));
      faults.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
      await context.close();
      await checkNext();
    };
    // Several at once: a page waits half a second for what it may still load.
    await Promise.all(Array.from({ length: AT_ONCE }, checkNext));
    return { pages: addresses.length, faults: [...(await htmlFaults(dist, addresses)), ...faults] };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Returns where pages are not valid HTML. */
async function htmlFaults(dist: string, addresses: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const found: string[] = [];
  for (const address of addresses) {
    const file = `${address}index.html`;
    found.push(...invalidHtml(validator, file, await readFile(join(dist, file), 'utf8')));
  }
  return found;
}

/** Returns what is wrong with the HTML of a page, a line each. */
export function invalidHtml(validator: HtmlValidate, file: string, html: string): string[] {
  return validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${file}:${line}:${column} ${message} [${ruleId}]`),
    );
}
