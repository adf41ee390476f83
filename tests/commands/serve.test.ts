/** The server of `npm start`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
