/**
 * Which Chromium the browser tests drive. Order: CHROMIUM_PATH, Playwright's own download, a system Chromium
 * or Chrome, the one that an npm package carries (Linux x64).
 */
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Options that start a Chromium found on this machine. Throws, saying what to do, when there is none. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, args: args() };
  if (existsSync(chromium.executablePath())) return { args: args() };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: args() };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    // The packaged build is made for one process without graphics; Playwright wants its own mode flags.
    return { executablePath: await packaged.executablePath(), args: [...args(), '--disable-gpu'] };
  }
  throw new Error('No Chromium found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to one.');
}

/** The sandbox needs rights that containers and root do not give. */
function args(): string[] {
  return process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [];
}
