/** Reading and writing the project's own files. All paths are from the top of the corpus. */
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { LANGUAGES } from '../../src/i18n/browser.ts';
import { MANIFEST, nameInManifest, type PlaceOf } from '../../src/pipeline/entries/check-manifest.ts';
import type { ContentFile } from '../../src/pipeline/entries/file.ts';
import { readSeedFile, type SeedFile } from '../../src/pipeline/entries/read-seed.ts';
import { type Ledger, ledgerSchema } from '../../src/pipeline/schemas/ledger.ts';
import { type Manifest, manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { type Site, siteSchema } from '../../src/pipeline/schemas/site.ts';
import type { Memory } from '../../src/pipeline/text/memory.ts';
import { fileError, fileMessage, InputError } from './report.ts';
import { CACHE, CORPUS } from './root.ts';
import { readOptionalYaml, readYaml } from './yaml-file.ts';

const CONTENT = 'content';
export const SITE = 'seeds/site.yaml';

/** The text of a file of the corpus. */
export function readCorpusFile(file: string): Promise<string> {
  return readFile(join(CORPUS, file), 'utf8');
}

/** The manifest, and where in its file each value stands. */
export async function readManifest(): Promise<{ manifest: Manifest; placeOf: PlaceOf }> {
  const { value, placeOf } = await readYaml(join(CORPUS, MANIFEST), manifestSchema, {
    file: MANIFEST,
    nameOf: nameInManifest,
  });
  return { manifest: value, placeOf };
}

/** What the corpus says of its site. Throws InputError for a logo that is not there and a language that is none. */
export async function readSite(): Promise<Site> {
  const read = await readOptionalYaml(join(CORPUS, SITE), siteSchema, { file: SITE });
  if (!read) return siteSchema.parse({});
  const { value: site, placeOf } = read;
  const wrong = (key: string, reason: string, hint: string) =>
    new InputError([{ ...fileMessage(SITE, 'site', reason, hint), ...placeOf(key) }]);
  if (site.logo !== undefined && !existsSync(join(CORPUS, site.logo)))
    throw wrong(
      'logo',
      `Expected ${site.logo}, found no such file`,
      'Put the picture there, or correct its name.',
    );
  if (site.language !== undefined && !LANGUAGES.includes(site.language)) {
    const known = LANGUAGES.join(', ');
    throw wrong(
      'language',
      `Expected a language of the interface, found ${site.language}`,
      `Name one of: ${known}.`,
    );
  }
  return site;
}

/** Reads every seed the manifest names; null for those that are not there. */
export async function readSeeds(manifest: Manifest, memory: Memory): Promise<Map<string, SeedFile | null>> {
  const seeds = new Map<string, SeedFile | null>();
  for (const { file } of manifest.seeds) {
    const path = join(CORPUS, file);
    seeds.set(file, existsSync(path) ? await readSeedFile(file, await readFile(path), memory) : null);
  }
  return seeds;
}

/** The ledger of ids as it stands; null when there is none. */
export async function readLedger(): Promise<Ledger | null> {
  const path = join(CORPUS, CONTENT, 'ids.json');
  if (!existsSync(path)) return null;
  return parseJson('content/ids.json', await readFile(path, 'utf8'), ledgerSchema);
}

/** What a file of `content/` says, held to its schema. Throws InputError when it says something else. */
export function parseJson<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.infer<Schema> {
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]);
  } catch (error) {
    throw fileError(
      file,
      'content-unreadable',
      `Unexpected content: ${(error as Error).message}`,
      'Restore the file from version control: it holds addresses that were given out.',
    );
  }
}

/** Files of `content/` as they stand, by path from the top of the corpus. */
export async function readContent(): Promise<Map<string, string>> {
  const top = join(CORPUS, CONTENT);
  if (!existsSync(top)) return new Map();
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return new Map(
    await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async ({ parentPath, name }) => {
          const path = join(parentPath, name);
          const text = await readFile(path, 'utf8');
          return [relative(CORPUS, path).replaceAll('\\', '/'), text] as const;
        }),
    ),
  );
}

/** As `readContent`, for a command that goes on: the files are read again when `npm run content` has written them. */
export function contentReader(): typeof readContent {
  let known: { written: number; files: Map<string, string> } | null = null;
  return async () => {
    const ledger = join(CORPUS, CONTENT, 'ids.json');
    const written = existsSync(ledger) ? (await stat(ledger)).mtimeMs : 0;
    if (known?.written !== written) known = { written, files: await readContent() };
    return known.files;
  };
}

/**
 * Puts a new `content/` in the place of the old one, whose files are given as `readContent` gives them. It is whole
 * before the old one is moved, and the old one is moved back when it cannot take its place. Files that stay as they are
 * become links to the same file.
 */
export async function replaceContent(
  files: readonly ContentFile[],
  old: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'content-'));
  const [fresh, former, place] = [join(work, 'fresh'), join(work, 'former'), join(CORPUS, CONTENT)];
  try {
    const pathIn = (folder: string, path: string) => join(folder, relative(CONTENT, path));
    for (const folder of new Set(files.map(({ path }) => dirname(pathIn(fresh, path)))))
      await mkdir(folder, { recursive: true });
    await Promise.all(
      files.map(async ({ path, text }) => {
        const linked = old.get(path) === text && (await linkFile(pathIn(place, path), pathIn(fresh, path)));
        if (!linked) await writeFile(pathIn(fresh, path), text);
      }),
    );
    const replaces = existsSync(place);
    if (replaces) await rename(place, former);
    try {
      await rename(fresh, place);
    } catch (error) {
      if (replaces) await rename(former, place);
      throw error;
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Makes another name for a file; false where the file system has no such names. */
async function linkFile(file: string, name: string): Promise<boolean> {
  return link(file, name).then(
    () => true,
    () => false,
  );
}

/** Brings a folder to hold these files and no others; files that are right already are not touched. `known` holds what it was last brought to. */
export async function updateFiles(
  folder: string,
  files: readonly ContentFile[],
  known: Map<string, string>,
): Promise<void> {
  const wanted = new Map(files.map(({ path, text }) => [relative(CONTENT, path), text]));
  for (const path of known.keys()) if (!wanted.has(path)) await rm(join(folder, path), { force: true });
  for (const [path, text] of wanted) {
    if (known.get(path) === text) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  known.clear();
  for (const [path, text] of wanted) known.set(path, text);
}
