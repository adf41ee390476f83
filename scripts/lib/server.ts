/** A static file server for `dist/`, on this machine only. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

const HOST = '127.0.0.1';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves a folder at `basePath` (`/` or `/name/`), texts compressed for whoever accepts it. Port 0 takes a free one.
 * Resolves with the site's address.
 * With `brotli`, a file that has a `.br` beside it is sent as that to whoever accepts it.
 */
export async function serve(
  folder: string,
  options: { port: number; basePath?: string; brotli?: boolean },
): Promise<{ address: string; server: Server }> {
  const basePath = options.basePath ?? '/';
  const files = sirv(folder, { dev: true, etag: true, brotli: options.brotli ?? false });
  // Written for Express, it needs of a request and a response only what Node's own have.
  const compress = compression() as unknown as Middleware;
  const notFound = existsSync(join(folder, '404.html'))
    ? await readFile(join(folder, '404.html'))
    : 'Not found';
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    compress(request, response, () => {
      if (!request.url?.startsWith(basePath)) return missing();
      request.url = `/${request.url.slice(basePath.length)}`;
      files(request, response, missing);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${port}${basePath}`, server };
}
