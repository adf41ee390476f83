/**
 * How long the desk takes in Chromium to show the text of a draft, to read it, compare it with every plan and check a report, and
 * the longest time that the page was busy: plain, with the page slowed four times as Chromium does it, which leaves the
 * worker as fast as it is, and on Linux with the whole browser slowed four times. The built site must be there.
 *
 *   npm run bench:desk -- [CHARACTERS]     length of the draft, 15,000 where not given
 */
import { chromium, type Page } from 'playwright';
import { chromiumOptions } from '../../scripts/lib/chromium.ts';
import { DIST } from '../../scripts/lib/root.ts';
import { serve } from '../../scripts/lib/server.ts';
import { clauses, plans } from '../support/data.ts';
import { slowProcess } from './slowed.ts';

const length = Number(process.argv[2] ?? 15_000);
const [first] = plans;
/** A draft made of the clauses of the first plan. */
const draft = clauses
  .filter(({ plan, kind }) => plan === first?.id && kind === 'text')
  .map(({ text }, index) => `${index % 3 === 0 ? `（${index / 3 + 1}）加强建设\n` : ''}${text}`)
  .join('\n')
  .slice(0, length);

const { address } = await serve(DIST, { port: 4470, basePath: '/' });
console.log(['processor', 'text shown', 'read', 'compared', 'checked', 'longest task'].join('\t'));
await measure('1/1', () => undefined);
await measure('1/4 page', ({ page }) => slowDown(page, 4));
if (process.platform === 'linux') await measure('1/4 all', ({ pid }) => slowProcess(pid, 4));
process.exit(0);

/** Opens a browser that is slowed in some way, and prints what it takes. What `slow` returns ends that. */
async function measure(
  name: string,
  slow: (browser: { page: Page; pid: number }) => undefined | (() => void) | Promise<void>,
): Promise<void> {
  const server = await chromium.launchServer(await chromiumOptions());
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(`${address}desk/`);
  await watchTasks(page);
  await page.locator('textarea').fill(`甲市发展规划\n一、重点任务\n${draft}`);
  const stop = await slow({ page, pid: server.process().pid ?? 0 });
  const started = performance.now();
  await page.locator('form button[type=submit]').first().click();
  const times = await Promise.all(
    ['.desk-edition', '.desk-verdict'].map(async (part) => {
      await page.locator(part).waitFor({ timeout: 120_000 });
      return performance.now() - started;
    }),
  );
  times.push(
    await compared(page),
    await timed(
      () => page.locator('.desk-views button').nth(1).click(),
      () => page.locator('.desk-marked').waitFor({ timeout: 120_000 }),
    ),
  );
  if (typeof stop === 'function') stop();
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  console.log([name, ...[...times, longest].map((each) => `${Math.round(each)} ms`)].join('\t'));
  await browser.close();
  await server.close();
}

/** Compares with every plan, and waits for the last. */
async function compared(page: Page): Promise<number> {
  await page.locator('.desk-views button').nth(2).click();
  const boxes = page.locator('.desk-plans input');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  return timed(
    () => page.locator('.desk-view form button[type=submit]').click(),
    async () => {
      await page.locator('.desk-gaps').waitFor({ timeout: 120_000 });
      const last = plans.at(-1)?.id ?? '';
      if (plans.length > 1) await page.locator('.desk-view > label select').selectOption(last);
      await page.locator('.desk-gaps').waitFor({ timeout: 120_000 });
    },
  );
}

async function timed(act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  await done();
  return performance.now() - started;
}

/** Slows the page, and not its worker. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Notes how long the page was busy at a time. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}
