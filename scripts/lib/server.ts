/** A static file server for `dist/`, on this machine only. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import compression from 'compression';
import send from 'send';

const HOST = '127.0.0.1';
/** How long a request waits for a folder that a build is just replacing, in milliseconds. */
const REPLACEMENT = 1000;
/** Types of files that may have a compressed copy beside them. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
};

/** Headers that speak of a file, which must not go out with anything else. */
const OF_A_FILE = [
  'Accept-Ranges',
  'Cache-Control',
  'Content-Encoding',
  'Content-Length',
  'ETag',
  'Last-Modified',
];

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A folder as a site. */
interface Site {
  folder: string;
  /** `/` or `/name/`. */
  basePath: string;
  brotli: boolean;
  notFound: Buffer | string;
}

/**
 * Serves a folder at `basePath` (`/` or `/name/`), texts compressed for whoever accepts it. Port 0 takes a free one.
 * Resolves with the site's address.
 * With `brotli`, a file that has a `.br` beside it is sent as that to whoever accepts it.
 */
export async function serve(
  folder: string,
  options: { port: number; basePath?: string; brotli?: boolean },
): Promise<{ address: string; server: Server }> {
  const page = join(folder, '404.html');
  const site: Site = {
    folder,
    basePath: options.basePath ?? '/',
    brotli: options.brotli ?? false,
    notFound: existsSync(page) ? await readFile(page) : 'Not found',
  };
  // Written for Express, it needs of a request and a response only what Node's own have. Part of a file is sent as it is.
  const compress = compression({
    filter: (request, response) =>
      request.headers.range === undefined && compression.filter(request, response),
  }) as unknown as Middleware;
  const server = createServer((request, response) =>
    compress(request, response, () => answer(site, request, response)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${port}${site.basePath}`, server };
}

/** Answers a request with a file of the site, with its page for what is missing, or with a bare status. */
function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    end(response, 405);
  } else if (url.startsWith(site.basePath)) {
    const [path = '', query = ''] = url
      .slice(site.basePath.length)
      .replace(/^\/+/, '')
      .split(/(?=\?)/, 2);
    sendFile(site, { path, query }, request, response, Date.now());
  } else {
    end(response, 404, site.notFound);
  }
}

/** Sends the file at a path of the site. `since`: when it was asked for. */
function sendFile(
  site: Site,
  { path, query }: { path: string; query: string },
  request: IncomingMessage,
  response: ServerResponse,
  since: number,
): void {
  const { folder, basePath } = site;
  const served = nameOf(folder);
  const compressed = site.brotli ? compressedCopy(folder, path, request) : null;
  send(request, `/${compressed ?? path}`, { root: folder })
    .on('headers', () => {
      if (site.brotli) response.setHeader('Vary', 'Accept-Encoding');
      if (compressed === null) return;
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Type', TYPES[extname(compressed.slice(0, -'.br'.length))] ?? '');
    })
    .on('directory', () => {
      response.setHeader('Location', `${basePath}${path}/${query}`);
      end(response, 301);
    })
    .on('error', ({ status = 500 }: { status?: number }) => {
      const isMissing = [400, 403, 404].includes(status);
      const isReplaced = nameOf(folder) !== served || served === null;
      if (response.headersSent) response.destroy();
      else if (isMissing && isReplaced && Date.now() - since < REPLACEMENT)
        setTimeout(20).then(() => sendFile(site, { path, query }, request, response, since));
      else if (isMissing) end(response, 404, site.notFound);
      else end(response, status);
    })
    .pipe(response);
}

function end(response: ServerResponse, status: number, body: Buffer | string = ''): void {
  for (const name of OF_A_FILE) response.removeHeader(name);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(body);
}

/** Tells a folder from the one that takes its place; null where there is none. */
function nameOf(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.ctimeMs}` : null;
}

/** The path of the compressed copy of a file, where there is one that the reader takes; else null. */
function compressedCopy(folder: string, path: string, { headers }: IncomingMessage): string | null {
  if (!/\bbr\b/.test(String(headers['accept-encoding'])) || path.includes('%')) return null;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return extname(file) in TYPES && existsSync(join(folder, `${file}.br`)) ? `${file}.br` : null;
}
