/** The site as a host serves it that sends brotli: the same pages, the same search. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { serve } from '../../scripts/lib/server.ts';
import { copyCompressed } from '../support/compressed-copy.ts';
import { PAGE_TYPES } from '../support/pages.ts';

/** Brotli's quality: what matters here is that it is brotli. */
const FAST = 1;

let folder: string;
let site: { address: string; server: Server };

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-brotli-'));
  copyCompressed(fileURLToPath(new URL('../../dist/', import.meta.url)), folder, FAST);
  site = await serve(folder, { port: 0, brotli: true });
});
test.afterAll(() => {
  site?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every type of page comes compressed, whole and without an error', async ({ page }) => {
  test.setTimeout(120_000);
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  for (const type of PAGE_TYPES) {
    const response = await page.goto(`${site.address}${type}`, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-encoding'], type).toBe('br');
    await expect(page.locator('footer')).toBeAttached();
  }
  expect(problems).toEqual([]);
});

test('search reads its compressed index', async ({ page }) => {
  await page.goto(`${site.address}search/?q=${encodeURIComponent('创新券')}`);
  await expect(page.getByRole('status')).toContainText('出自 4 份规划');
});
