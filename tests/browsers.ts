/**
 * The main flows in browsers that the other tests do not drive: from the site, and from a copy on the disk.
 *
 *   npm run build && npm run browsers -- firefox
 *   npm run build && npm run browsers -- chromium-123
 *   npm run build && xvfb-run -a npm run browsers -- webkit
 *
 * Debian has firefox-esr and webkit2gtk-driver; FIREFOX_PATH and WEBKIT_PATH name other programs. The oldest Chromium that readers are
 * promised, and `chromium-110` below it, where plans can still be read, come from the npm registry (Linux x64).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { writeArchive } from '../scripts/lib/archive.ts';
import { serve } from '../scripts/lib/server.ts';
import type { Driver } from './browsers/driver.ts';
import { firefox } from './browsers/firefox.ts';
import { oldChromium } from './browsers/old-chromium.ts';
import { webkit } from './browsers/webkit.ts';
import { clauses } from './support/data.ts';
import { unpack } from './support/unzip.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const BROWSERS: Readonly<Record<string, () => Promise<Driver>>> = {
  firefox: () => firefox(),
  webkit: () => webkit(),
  'chromium-123': () => oldChromium(123),
  'chromium-110': () => oldChromium(110),
};
/** The one below those that readers are promised. */
const BELOW = 'chromium-110';
/** How long a page may take to show what is expected, and the time between two looks, in milliseconds. */
const PATIENCE = 20_000;
const PAUSE = 250;

const PDF = readFileSync(new URL('fixtures-files/one-plan/plan.pdf', import.meta.url)).toString('base64');

const WORD = '创新券';
const withWord = clauses.filter(({ text }) => text.includes(WORD)).length;

/** What a reader does: a page, what is looked at in it, and what is seen then; and whether browsers below the promised ones show it, too. */
const FLOWS: readonly { name: string; path: string; see: string; expected: unknown; anywhere?: true }[] = [
  {
    name: 'the clause of an address is in sight',
    path: 'plans/tj-sti-135/#s6-2-p1',
    see: "const { top, height } = document.getElementById('s6-2-p1').getBoundingClientRect(); return height > 0 && top >= 0 && top < innerHeight;",
    expected: true,
    anywhere: true,
  },
  {
    name: 'a clause of an address is named by the bar that cites',
    path: 'plans/tj-sti-135/#s6-2-p1',
    see: "const bar = document.querySelector('place-bar'); return [bar.hidden, bar.querySelector('.place').textContent];",
    expected: [false, '六、（二）第1段'],
  },
  {
    name: 'a search finds the clauses with a word',
    path: `search/?q=${encodeURIComponent(WORD)}`,
    see: "return document.querySelectorAll('.hits li.clause').length;",
    expected: withWord,
  },
  {
    name: 'a search leads to its word in a plan',
    path: `plans/tj-sti-135/?q=${encodeURIComponent('众创空间')}`,
    see: "return /^1 \\/ \\d+$/u.test(document.querySelector('find-bar output').textContent) && scrollY > 0;",
    expected: true,
  },
  {
    name: 'filters of two plans side by side show what they say',
    path: 'compare/tj-sti-135/jh-sti-145/?show=shared',
    see: "const rows = [...document.querySelectorAll('.row')]; return rows.length > 0 && rows.every((row) => (row.offsetHeight > 0) === row.classList.contains('shared'));",
    expected: true,
  },
  {
    name: 'a theme shows the plans beside each other',
    path: 'compare/talent/',
    see: "return document.querySelectorAll('main h2').length > 1;",
    expected: true,
    anywhere: true,
  },
  {
    name: 'the desk finds what is wrong in a report',
    path: 'desk/',
    see: "if (!document.querySelector('.desk-texts')) document.querySelector('button[name=example][value=report]').click(); return [...document.querySelectorAll('.desk-items .desk-word')].map((word) => word.textContent);",
    expected: ['有出入', '出处不对'],
  },
  {
    name: 'the desk reads a PDF file',
    path: 'desk/',
    see: `if (!document.querySelector('.desk-texts')) { const files = new DataTransfer(); files.items.add(new File([Uint8Array.from(atob('${PDF}'), (byte) => byte.charCodeAt(0))], 'plan.pdf')); const input = document.querySelector('input[type=file]'); input.files = files.files; input.dispatchEvent(new Event('change')); } return document.querySelector('.desk-verdict')?.textContent.startsWith('全文读出来了') && document.querySelectorAll('.desk-edition > p').length > 40;`,
    expected: true,
  },
  {
    name: 'the desk reads a draft and sets it beside a plan',
    path: 'desk/',
    see: "if (!document.querySelector('.desk-texts')) document.querySelector('button[name=example][value=draft]').click(); if (!document.querySelector('.desk-gaps')) document.querySelector('.desk-view form button[type=submit]')?.click(); return document.querySelectorAll('.desk-gaps tbody tr').length > 0 && document.querySelectorAll('pair-view .row').length > 0;",
    expected: true,
  },
];

const [name = 'firefox'] = process.argv.slice(2);
const start = BROWSERS[name];
if (!start) throw new Error(`Expected one of ${Object.keys(BROWSERS).join(', ')}, found ${name}`);
const flows = FLOWS.filter(({ anywhere }) => anywhere || name !== BELOW);
const folder = mkdtempSync(join(tmpdir(), 'duidu-browsers-'));
const site = await serve(DIST, { port: 0 });
let failed = 0;
try {
  const archive = join(folder, 'a.zip');
  await writeArchive(DIST, '/', archive);
  unpack(archive, folder);
  const copy = `${pathToFileURL(join(folder, 'duidu')).href}/`;
  const driver = await start();
  console.log(driver.name);
  try {
    for (const from of [site.address, copy])
      for (const flow of flows) {
        const path = from === copy ? flow.path.replace(/\/(?=[?#]|$)/u, '/index.html') : flow.path;
        await driver.open(from + path);
        const seen = await seenIn(driver, flow);
        const passed = isDeepStrictEqual(seen, flow.expected);
        if (!passed) failed += 1;
        console.log(`${passed ? '✓' : '✗'} ${from === copy ? 'from the disk: ' : ''}${flow.name}`);
        if (!passed)
          console.log(`  expected ${JSON.stringify(flow.expected)}, found ${JSON.stringify(seen)}`);
      }
  } finally {
    await driver.close();
  }
} finally {
  site.server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${2 * flows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What a page shows, once it shows what is expected or patience is at its end. */
async function seenIn(driver: Driver, { see, expected }: (typeof FLOWS)[number]): Promise<unknown> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await driver.run(see).catch((error: Error) => error.message);
    if (isDeepStrictEqual(seen, expected) || Date.now() > end) return seen;
    await wait(PAUSE);
  }
}
