/** The built site as a zip that is read without a server. */
import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { isFetched, isOffline, offlinePage, RUNTIME } from './offline/page.ts';
import { needed, offlineData, offlineModules, offlineRuntime } from './offline/scripts.ts';

/** The folder in the zip that holds the site. */
const FOLDER = 'duidu';
/** The same bytes for the same site, whenever and in whatever time zone it is packed. */
const ENTRY = {
  mtime: new Date(1980, 0, 1),
  forceDosTimestamp: true,
  mode: 0o100644,
  compressionLevel: 9,
};

/**
 * Packs the site in `dist`, built for the folder `basePath`, into the file `target`. Gives the number of files. Each is
 * read, changed and compressed after the one before, so a large site takes no more memory than a small one.
 */
export async function writeArchive(dist: string, basePath: string, target: string): Promise<number> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(dist.length).split(sep).filter(Boolean).join('/'),
    );
  const modules = await offlineModules(dist);
  const read = (path: string) => readFile(join(dist, path), 'utf8');
  const files = new Map<string, () => Promise<string | Buffer>>([
    [RUNTIME, offlineRuntime],
    ...[...modules].map(([path, { text }]) => [path, async () => text] as const),
    ...paths
      .filter(isFetched)
      .map((path) => [`${path}.js`, async () => offlineData(path, await read(path))] as const),
    ...paths.filter(isOffline).map((path) => [path, () => offlineFile(path)] as const),
  ]);
  const zip = new ZipFile();
  for (const [path, make] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    zip.addReadStreamLazy(`${FOLDER}/${path}`, ENTRY, (give) => {
      make().then(
        (data) => give(null, Readable.from([Buffer.from(data)])),
        (error) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  const unfinished = `${target}.new`;
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  await Promise.race([pipeline(zip.outputStream, createWriteStream(unfinished)), failed]);
  await rename(unfinished, target);
  return files.size;

  async function offlineFile(path: string): Promise<string | Buffer> {
    if (!path.endsWith('.html')) return readFile(join(dist, path));
    const needs = (own: readonly string[]) => needed(modules, own);
    return offlinePage(await read(path), { page: path, basePath, needed: needs });
  }
}
