/** The server of `npm start`. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveFolder } from '../../scripts/lib/move-folder.ts';
import { serve } from '../../scripts/lib/server.ts';

/** Whether something listens there. */
const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });

describe('npm run serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-serve-'));
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'way on');
    writeFileSync(join(folder, 'long.html'), '条'.repeat(4000));
    site = await serve(folder, { port: 0, basePath: '/below/' });
  });
  afterAll(() => {
    site.server.close();
    rmSync(folder, { recursive: true });
  });

  it('is heard on this machine only', async () => {
    const port = Number(new URL(site.address).port);
    expect(await answers('127.0.0.1', port)).toBe(true);
    const others = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    );
    for (const address of others) expect(await answers(address, port), address).toBe(false);
  });

  it('sends what lies compressed beside a file to those who take it', async () => {
    writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('home, compressed'));
    const compressed = await serve(folder, { port: 0, brotli: true });
    const get = async (encoding: string) =>
      (await fetch(`${compressed.address}index.html`, { headers: { 'Accept-Encoding': encoding } })).text();
    expect([await get('br'), await get('identity')]).toEqual(['home, compressed', 'home']);
    expect(await (await fetch(`${site.address}index.html`)).text()).toBe('home');
    compressed.server.close();
  });

  it('serves the site below its folder and nothing outside', async () => {
    expect(await (await fetch(site.address)).text()).toBe('home');
    for (const path of ['missing', '../index.html', '..%2f..%2fetc/passwd', '%00']) {
      const response = await fetch(`${site.address}${path}`);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'way on']);
    }
    expect((await fetch(new URL('/', site.address))).status).toBe(404);
  });

  it.each(['br', 'gzip'])('sends texts as %s to whoever accepts it', async (encoding) => {
    const answer = await fetch(`${site.address}long.html`, { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(await answer.text()).toBe('条'.repeat(4000));
  });

  describe('is asked for a part of a file', () => {
    const part = async (range: string) => {
      const answer = await fetch(`${site.address}digits.txt`, { headers: { Range: range } });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    beforeAll(() => writeFileSync(join(folder, 'digits.txt'), '0123456789'));

    it.each([
      ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
      ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
      ['bytes=7-', 206, 'bytes 7-9/10', '789'],
      ['bytes=-3', 206, 'bytes 7-9/10', '789'],
      ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
      ['bytes=10-', 416, 'bytes */10', ''],
      // A range that is none, or that ends before it begins, asks for the whole file or for nothing of it.
      ['bytes=a-b', 200, null, '0123456789'],
      ['lines=1-2', 200, null, '0123456789'],
    ])('%s', async (range, ...expected) => {
      expect(await part(range)).toEqual(expected);
    });

    it('and stays up when the part ends before it begins', async () => {
      expect((await part('bytes=5-2'))[0]).toBe(416);
      expect((await part('bytes=2-4'))[0]).toBe(206);
    });
  });

  it.runIf(existsSync('/proc/self/fd'))('closes the file of a download that is broken off', async () => {
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(4_000_000));
    const openFiles = () => readdirSync('/proc/self/fd').length;
    const before = openFiles();
    for (let count = 0; count < 40; count += 1) {
      await new Promise<void>((resolve) => {
        const request = get(`${site.address}large.bin`, { agent: false }, (response) => {
          response.once('data', () => request.destroy());
          response.on('error', () => {});
        });
        request.on('error', () => {});
        request.on('close', () => resolve());
      });
    }
    await expect.poll(openFiles, { timeout: 10_000 }).toBeLessThan(before + 20);
  });

  it('answers every request while a build puts a new site in its place', async () => {
    const place = join(folder, 'site');
    const build = (number: number) => {
      mkdirSync(join(folder, `build-${number}`));
      writeFileSync(join(folder, `build-${number}`, 'index.html'), `build ${number}`);
      return moveFolder(join(folder, `build-${number}`), place);
    };
    await build(0);
    const { address, server } = await serve(place, { port: 0 });
    let builds = true;
    const answers = new Set<string>();
    const reader = (async () => {
      while (builds) {
        const answer = await fetch(address);
        answers.add(`${answer.status} ${(await answer.text()).replace(/[0-9]+/, 'N')}`);
      }
    })();
    for (let number = 1; number < 60; number += 1) await build(number);
    builds = false;
    await reader;
    server.close();
    expect([...answers]).toEqual(['200 build N']);
  });

  it('takes no requests but for reading', async () => {
    expect((await fetch(site.address, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(site.address, { method: 'HEAD' })).status).toBe(200);
  });

  it('leads to the page of a folder', async () => {
    mkdirSync(join(folder, 'plans'), { recursive: true });
    writeFileSync(join(folder, 'plans', 'index.html'), 'plans');
    const answer = await fetch(`${site.address}plans?q=a`);
    expect([answer.url, await answer.text()]).toEqual([`${site.address}plans/?q=a`, 'plans']);
  });
});
