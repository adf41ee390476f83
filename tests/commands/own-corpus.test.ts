/** A corpus of one's own, from an empty folder outside the checkout to a site that is served, with the documented commands only. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.ts';

const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'duidu-own-'));
const corpus = join(folder, '我的规划');
const incoming = join(folder, 'incoming');
const plans = inventedPlans();

const ENV = {
  ...process.env,
  DUIDU_CORPUS: corpus,
  SITE_URL: '',
  BASE_PATH: '',
  ASTRO_TELEMETRY_DISABLED: '1',
};
const npm = (...args: string[]) =>
  execFileSync('npm', ['run', '--silent', ...args], {
    cwd: ENGINE,
    env: ENV,
    encoding: 'utf8',
    stdio: 'pipe',
  });

/** Names of the files of the corpus that the engine carries. */
const ofEngine = () =>
  ['seeds', 'content'].flatMap((name) =>
    readdirSync(join(ENGINE, name), { recursive: true, encoding: 'utf8' }),
  );

let before: string[];
let added: string;
let checked: string;

beforeAll(() => {
  before = ofEngine();
  mkdirSync(incoming);
  for (const { name, text } of plans) writeFileSync(join(incoming, name), text);
  npm('new-corpus', '--', corpus, '--name', '甲省规划库');
  added = npm('add', '--', incoming, '--genre', '规划');
  npm('publish', '--', 'jia-culture', 'yi-health');
  checked = npm('check');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Paths below the site of a page's own links. */
const linksOf = (html: string) =>
  [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].flatMap(([, path]) => path ?? []);

describe('a corpus of one’s own', () => {
  it('takes a folder of files with one command and says one line of each plan', () => {
    expect(added.match(/^ {2}\S+: .*“十四五”规划.* clauses/gm)).toHaveLength(plans.length);
  });

  it('is checked with its site, and has a verdict on every plan', () => {
    expect(checked.match(/^ {2}\S+: (?:ready|look at)/gm)).toHaveLength(plans.length);
    expect(checked).toMatch(/ 0 not readable\. 0 faults\./);
  });

  it('holds all that it is made of, and leaves the engine as it was', () => {
    for (const name of ['seeds', 'content', 'dist', 'README.md']) expect(readdirSync(corpus)).toContain(name);
    expect(ofEngine()).toEqual(before);
    npm('content', '--', '--check');
  });

  it('is served, every plan with its words, and every link leads somewhere', async () => {
    const server = spawn('npm', ['run', '--silent', 'serve', '--', '--port', '0'], {
      cwd: ENGINE,
      env: ENV,
      detached: true,
    });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        server.stdout.on('data', (data: Buffer) => {
          const [url] = /http:\S+/.exec(data.toString()) ?? [];
          if (url) resolve(url);
        });
        server.once('exit', () => reject(new Error('the server ended')));
      });
      const seen = new Map<string, string>();
      const open = ['/'];
      for (let path = open.pop(); path !== undefined; path = open.pop()) {
        if (seen.has(path)) continue;
        const response = await fetch(new URL(path, address));
        expect(response.status, path).toBe(200);
        const html = response.headers.get('content-type')?.startsWith('text/html')
          ? await response.text()
          : '';
        seen.set(path, html);
        open.push(...linksOf(html));
      }
      const texts = [...seen.values()];
      for (const { plan } of plans)
        expect(
          texts.some((html) => html.includes(plan.target)),
          plan.title,
        ).toBe(true);
      expect(seen.get('/')).toContain('甲省规划库');
      // Nothing of the corpus that the engine carries.
      expect([...seen].filter(([, html]) => /天津|Tianjin/.test(html)).map(([path]) => path)).toEqual([]);
    } finally {
      if (server.pid) process.kill(-server.pid);
    }
  }, 300_000);

  it('loses a draft without a trace, a published plan for a reason, and renames one when told so', () => {
    const ofPlans = (id: string) =>
      readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(
        (path) => /^(?:seeds|content)/.test(path) && path.includes(id),
      );
    const formerPlans = () => JSON.parse(readFileSync(join(corpus, 'content/former-plans.json'), 'utf8'));
    npm('remove', '--', 'bing-water');
    expect(ofPlans('bing-water')).toEqual([]);
    expect(formerPlans()).toEqual([]);
    expect(() => npm('remove', '--', 'yi-health')).toThrow('--reason');
    npm('remove', '--', 'yi-health', '--reason', '误收');
    expect(ofPlans('yi-health')).toEqual(['content/ids/yi-health.json']);
    npm('rename', '--', 'jia-culture', 'jia-tourism');
    expect(readFileSync(join(corpus, 'content/plans/jia-tourism.mdx'), 'utf8')).toContain('甲省文化和旅游');
    expect(formerPlans()).toMatchObject([
      { id: 'jia-culture', now: 'jia-tourism' },
      { id: 'yi-health', now: null, reason: '误收' },
    ]);
    npm('content', '--', '--check');
  }, 300_000);
});
