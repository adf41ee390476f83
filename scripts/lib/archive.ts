/** The built site as a zip that is read without a server. */
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { isOffline, offlinePage, offlineStyles } from './offline.ts';

/** The folder in the zip that holds the site. */
const FOLDER = 'duidu';
/** The same bytes for the same site, whenever and in whatever time zone it is packed. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

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
    )
    .filter(isOffline)
    .sort();
  const zip = new ZipFile();
  for (const path of paths) {
    zip.addReadStreamLazy(`${FOLDER}/${path}`, ENTRY, (give) => {
      offlineFile(dist, path, basePath).then(
        (bytes) => give(null, Readable.from([bytes])),
        (error) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  await Promise.race([pipeline(zip.outputStream, createWriteStream(target)), failed]);
  return paths.length;
}

async function offlineFile(dist: string, path: string, basePath: string): Promise<Buffer> {
  const bytes = await readFile(join(dist, path));
  if (path.endsWith('.html')) return Buffer.from(offlinePage(bytes.toString('utf8'), path, basePath));
  return path.endsWith('.css') ? Buffer.from(offlineStyles(bytes.toString('utf8'))) : bytes;
}
