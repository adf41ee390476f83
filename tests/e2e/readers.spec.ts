/** The readers of files in a worker of a browser, under a policy that allows scripts of the page only. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, type Page, test } from 'playwright/test';
import { readSource } from '../../src/pipeline/readers/read-source.ts';

const ORIGIN = 'https://readers.test';
const FILES = new URL('../fixtures-files/one-plan/', import.meta.url);
const FORMATS = {
  'plan.txt': 'text',
  'plan.md': 'markdown',
  'plan.html': 'html',
  'plan.docx': 'docx',
  'plan.pdf': 'pdf',
};
const headers = { 'content-security-policy': "default-src 'self'" };

/** Bundles the worker; returns its scripts by path. */
async function workerScripts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../support/reader-worker.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // A library reads character references by the elements of a page, where it is not told that there is none.
    conditions: ['worker'],
    splitting: true,
    write: false,
    outdir: '/',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/u, '/'), contents]));
}

/** The worker is bundled once for all tests. */
let bundle: ReturnType<typeof workerScripts> | undefined;

/** Serves the page and its scripts; every other request is listed and ends there. */
async function serve(page: Page): Promise<string[]> {
  bundle ??= workerScripts();
  const scripts = await bundle;
  const others: string[] = [];
  await page.context().route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const script = origin === ORIGIN ? scripts.get(pathname) : undefined;
    if (script) await route.fulfill({ body: Buffer.from(script), contentType: 'text/javascript', headers });
    else if (origin === ORIGIN && pathname === '/')
      await route.fulfill({
        body: '<!doctype html><title>Readers</title>',
        contentType: 'text/html',
        headers,
      });
    else {
      others.push(route.request().url());
      await route.abort();
    }
  });
  await page.goto(`${ORIGIN}/`);
  return others;
}

/** Reads a file in a new worker of the page. */
function readInWorker(page: Page, bytes: Uint8Array): Promise<unknown> {
  return page.evaluate(
    ([file]) =>
      new Promise((resolve) => {
        const worker = new Worker('/reader-worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => resolve({ error: message });
        worker.postMessage(Uint8Array.from(file ?? []));
      }),
    [[...bytes]],
  );
}

test('files of every format read in a worker as they do in Node, and nothing is fetched or evaluated', async ({
  page,
}) => {
  test.slow();
  const others = await serve(page);
  for (const [name, format] of Object.entries(FORMATS)) {
    const bytes = new Uint8Array(readFileSync(new URL(name, FILES)));
    const document = await readSource(bytes);
    expect(document.format).toBe(format);
    expect(await readInWorker(page, bytes), name).toEqual({ document, blocked: [] });
  }
  expect(others).toEqual([]);
});

test('a file that is not read is refused in a worker with its reason', async ({ page }) => {
  await serve(page);
  const scanned = new Uint8Array(readFileSync(new URL('../pdf/scanned.pdf', FILES)));
  const reason = await readSource(scanned).catch(String);
  expect(await readInWorker(page, scanned)).toEqual({ error: reason, blocked: [] });
});
