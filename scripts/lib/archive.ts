/** The built site as a zip that is read without a server. */
import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { DEFAULT_LOCALE, type Locale } from '../../src/i18n/index.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { FEW_PLANS } from '../../src/pipeline/align/neighbours.ts';
import { bundleOf, isFetched, isOffline, languageOf } from './offline/files.ts';
import {
  barePage,
  MODULES,
  NOTICE,
  noticeScript,
  offlinePage,
  PIECES,
  RUNTIME,
  Runs,
  wholeIn,
} from './offline/page.ts';
import { Pieces } from './offline/pieces.ts';
import { readme } from './offline/readme.ts';
import {
  offlineData,
  offlineModules,
  offlinePieces,
  offlineRuntime,
  offlineText,
} from './offline/scripts.ts';
import { jsonOf } from './offline/shared.ts';
import { plain } from './packed-file.ts';
import { readsParts, wholePage } from './packed-parts.ts';

/** Characters from which a module has a file of its own; smaller ones are in one. */
const LARGE = 16_000;
const README = 'README.txt';
/** The folder in the zip that holds the site. */
const FOLDER = 'duidu';
/** Whether a page is one of another site, which is published as it came. */
const isSeed = (path: string) => path.startsWith('seeds/');
/** Whether a file has all the words of a plan: others have many of them, too. */
const isRecord = (path: string) => path.startsWith('data/plans/');
/** Whether a module holds the words of another language, which no page of the copy loads. */
const isOfOther = (path: string, language: Locale) =>
  LANGUAGE_CODES.some((code) => code !== language && path.startsWith(`_astro/${code}.`));
/** The first page of a language. */
const entrancePath = (language: Locale) =>
  language === DEFAULT_LOCALE ? 'index.html' : `${language}/index.html`;
/** What is opened first, where the pages of a language are in its folder. */
const entrance = (language: Locale) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${language}/index.html"><title>duidu</title><a href="${language}/index.html">duidu</a></html>`;
/** The same bytes for the same site, whenever and in whatever time zone it is packed. */
const ENTRY = {
  mtime: new Date(1980, 0, 1),
  forceDosTimestamp: true,
  mode: 0o100644,
  compressionLevel: 9,
};

/**
 * Packs the site in `dist`, built for the folder `basePath`, with the pages of a language into the file `target`. Gives the number of files. They
 * are read twice, first for what they have in common (`offline/shared.ts`), and changed and compressed one after the other: of a large site no more
 * than that is in memory.
 */
export async function writeArchive(
  dist: string,
  basePath: string,
  target: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<number> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const every = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(dist.length).split(sep).filter(Boolean).join('/'),
    );
  // Lists of many plans are in other words those at the root.
  const hasMany =
    every.filter((path) => /^data\/plans\/[^/]+\.json(?:\.gz)?$/u.test(path)).length > FEW_PLANS;
  const isOf = (path: string) => (languageOf(path) ?? language) === language;
  const paths = every.filter((path) => isOf(path) || (hasMany && path.startsWith('lists/')));
  // A disk hands no parts over.
  const partAt = readsParts(dist, basePath);
  const read = async (path: string) => wholePage(await readFile(join(dist, path), 'utf8'), partAt);
  const pieces = new Pieces();
  const runs = new Runs();
  let site = '';
  const isFile = (path: string) => isOffline(path) && (!path.endsWith('.html') || isSeed(path));
  const pages = paths.filter((path) => isOffline(path) && !isFile(path)).sort();
  for (const path of pages) {
    const { root, modules, address } = barePage(await read(path), basePath);
    if (path === entrancePath(language)) site = address;
    pieces.shared.notePage(root, wholeIn(path));
    runs.numberOf(modules);
  }
  const data = paths
    .filter(isFetched)
    .sort((a, b) => Number(isRecord(b)) - Number(isRecord(a)) || (a < b ? -1 : 1));
  for (const path of data) {
    const json = jsonOf(await dataText(path), 1);
    if (json !== undefined) pieces.shared.noteData(json);
  }
  const modules = new Map(
    [...(await offlineModules(dist, runs.modules()))].filter(([path]) => !isOfOther(path, language)),
  );
  const large = [...modules].filter(([, { text }]) => text.length > LARGE);
  const files = new Map<string, () => Promise<string | Buffer>>([
    [README, async () => readme(language, site)],
    [RUNTIME, async () => runs.script(large.map(([path]) => path)) + (await offlineRuntime())],
    [PIECES, offlinePieces],
    [NOTICE, async () => noticeScript(language)],
    [
      MODULES,
      async () => [...modules.values()].map(({ text }) => (text.length > LARGE ? '' : text)).join(''),
    ],
    ...large.map(([path, { text }]) => [path, async () => text] as const),
    // First what the others have pieces of.
    ...Map.groupBy(data, (path) => bundleOf(path) ?? path)
      .entries()
      .map(([name, held]) => [`${name}.js`, () => handedOver(held)] as const),
    ...pages.map((path) => [path, () => page(path)] as const),
    ...paths.filter(isFile).map((path) => [path, () => readFile(join(dist, path))] as const),
  ]);
  const zip = new ZipFile();
  if (!files.has('index.html')) files.set('index.html', async () => entrance(language));
  const all = [...files];
  let count = all.length;
  for (const [index, [path, make]] of all.entries())
    add(path, async () => {
      const made = await make();
      // The pieces are known when the last page has been made.
      if (index === all.length - 1) {
        const scripts = pieces.scripts();
        count += scripts.length;
        for (const [name, text] of scripts) add(name, async () => text);
        zip.end();
      }
      return made;
    });
  const unfinished = `${target}.new`;
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  await Promise.race([pipeline(zip.outputStream, createWriteStream(unfinished)), failed]);
  await rename(unfinished, target);
  return count;

  function add(path: string, make: () => Promise<string | Buffer>): void {
    zip.addReadStreamLazy(`${FOLDER}/${path}`, ENTRY, (give) => {
      make().then(
        (data) => give(null, Readable.from([Buffer.from(data)])),
        (error) => give(error, Readable.from([])),
      );
    });
  }

  async function dataText(path: string): Promise<string> {
    return offlineText(path, plain(await readFile(join(dist, path))));
  }

  async function handedOver(held: readonly string[]): Promise<string> {
    const scripts: string[] = [];
    for (const path of held) {
      const { made, scripts: needed } = pieces.data(await dataText(path));
      scripts.push(offlineData(path, made, needed));
    }
    return scripts.join('');
  }

  async function page(path: string): Promise<string> {
    const bare = barePage(await read(path), basePath);
    return offlinePage(bare, { page: path, basePath }, { pieces, run: runs.numberOf(bare.modules) });
  }
}
