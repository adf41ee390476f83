/** A Chromium of an older version, from the npm package that carries one: the oldest that readers are promised, or one below it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { CACHE } from '../../scripts/lib/root.ts';
import type { Driver } from './driver.ts';

/** The version of the package `@sparticuz/chromium` for each version of Chromium. */
const PACKAGES = { 110: '110.0.1', 123: '123.0.1' } as const;

/** Starts a Chromium of a version; its package is fetched from the npm registry once. */
export async function oldChromium(version: keyof typeof PACKAGES): Promise<Driver> {
  const browser = await chromium.launch({
    executablePath: programOf(PACKAGES[version]),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url);
    },
    run: (code) => page.evaluate(`(() => { ${code} })()`),
    close: () => browser.close(),
  };
}

function programOf(version: string): string {
  const folder = join(CACHE, 'browsers', version);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-save',
    `@sparticuz/chromium@${version}`,
  ]);
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin', 'chromium.br');
  writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(`${program}.part`, program);
  return program;
}
