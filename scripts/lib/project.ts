/** Reading the corpus' own files. All paths are from the top of the corpus. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { MANIFEST, nameInManifest, type PlaceOf } from '../../src/pipeline/entries/check-manifest.ts';
import { readSeedFile, type SeedFile } from '../../src/pipeline/entries/read-seed.ts';
import { type Manifest, manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { type Site, siteSchema } from '../../src/pipeline/schemas/site.ts';
import type { Memory } from '../../src/pipeline/text/memory.ts';
import { isPlanFile, readInputFile } from './input-file.ts';
import { fileMessage, InputError } from './report.ts';
import { CORPUS } from './root.ts';
import type { Words } from './spoken.ts';
import { readOptionalYaml, readYaml } from './yaml-file.ts';

export const SITE = 'seeds/site.yaml';

/** The text of a file of the corpus. */
export function readCorpusFile(file: string): Promise<string> {
  return readFile(join(CORPUS, file), 'utf8');
}

/** The manifest, and where in its file each value stands. */
export async function readManifest(): Promise<{ manifest: Manifest; placeOf: PlaceOf }> {
  const { value, placeOf } = await readYaml(join(CORPUS, MANIFEST), manifestSchema, {
    file: MANIFEST,
    nameOf: manifestWords,
  });
  return { manifest: value, placeOf };
}

/** The name of a value of the manifest: `plan jia-health, date`. */
function manifestWords(manifest: unknown, path: readonly (string | number)[]): Words {
  const en = nameInManifest(manifest, path);
  const zh = en
    .replace(/^plan (\S+?)(?:, (.*))?$/u, (_, id: string, rest = '') => `规划 ${id} ${rest}`)
    .replace(/^seed /u, '原文 ');
  return { en, zh: zh.trimEnd() };
}

/** What the corpus says of its site. Throws InputError for a logo that is not there and a language that is none. */
export async function readSite(): Promise<Site> {
  const read = await readOptionalYaml(join(CORPUS, SITE), siteSchema, { file: SITE });
  if (!read) return siteSchema.parse({});
  const { value: site, placeOf } = read;
  const wrong = (key: string, reason: Words, hint: Words) =>
    new InputError([{ ...fileMessage(SITE, 'site', reason, hint), ...placeOf(key) }]);
  if (site.logo !== undefined && !existsSync(join(CORPUS, site.logo)))
    throw wrong(
      'logo',
      { en: `Expected ${site.logo}, found no such file`, zh: `没有 ${site.logo} 这个文件` },
      { en: 'Put the picture there, or correct its name.', zh: '把图片放进去，或者改正文件名。' },
    );
  if (site.language !== undefined && !LANGUAGE_CODES.some((code) => code === site.language)) {
    const known = LANGUAGE_CODES.join(', ');
    throw wrong(
      'language',
      {
        en: `Expected a language of the interface, found ${site.language}`,
        zh: `界面没有 ${site.language} 这种语言`,
      },
      { en: `Name one of: ${known}.`, zh: `可以写：${known}。` },
    );
  }
  return site;
}

/** Files of `seeds/` that could be plans and are in no entry of the manifest, by name. */
export async function unlistedSeeds(manifest: Manifest): Promise<string[]> {
  const listed = new Set(manifest.seeds.map(({ file }) => file));
  const names = await readdir(join(CORPUS, 'seeds'));
  return names
    .filter(isPlanFile)
    .map((name) => `seeds/${name}`)
    .filter((file) => !listed.has(file))
    .sort();
}

/** Reads every seed the manifest names; null for those that are not there. */
export async function readSeeds(manifest: Manifest, memory: Memory): Promise<Map<string, SeedFile | null>> {
  const seeds = new Map<string, SeedFile | null>();
  for (const { file } of manifest.seeds) {
    const path = join(CORPUS, file);
    seeds.set(
      file,
      existsSync(path) ? await readSeedFile(file, await readInputFile(path, file), memory) : null,
    );
  }
  return seeds;
}
