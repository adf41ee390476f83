/** Makes the index by which similar clauses are found: Pagefind's, in parts that take little memory each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchRecord } from '../../src/search/index-file/records.ts';
import { gramsOf } from '../../src/search/similar/grams.ts';
import { SIMILAR_NAMES, type SimilarNames, similarFolder } from '../../src/search/similar/index-names.ts';

/** Of an index chunk, in words times clauses: smaller chunks mean fewer bytes for a pair. Named unstable by Pagefind, hence the pinned version. */
const CHUNK_SIZE = '3000';
/** Pairs of one part at most, unless a plan alone has more: what INDEX_TOKENS says, or as many as take less than 1 GB. */
const INDEX_TOKENS = Number(process.env['INDEX_TOKENS'] ?? 3_000_000);
if (!(INDEX_TOKENS > 0))
  throw new Error(
    `INDEX_TOKENS=${process.env['INDEX_TOKENS']}: expected a number of pairs above 0, such as 3000000`,
  );
/** What the client needs of the files of an index, by their paths. */
const KEEP =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*|pagefind\.[^/]*\.pf_meta|index\/.*)$/;
/** What Pagefind knows of a clause besides its words: its name is all that is needed of it. */
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/** A clause by its number among the records. */
interface Clause {
  number: number;
  grams: string[];
}

/** Writes the index of the clauses of all plans below the folder `out`, one part after another. */
export async function writeSimilar(out: string, plans: readonly (readonly SearchRecord[])[]): Promise<void> {
  const names: SimilarNames[number][] = [];
  let part: Clause[] = [];
  let [size, number] = [0, 0];
  const write = async () => {
    names.push(await writePart(join(out, similarFolder(names.length)), part));
    [part, size] = [[], 0];
  };
  for (const records of plans) {
    const clauses = records.flatMap(({ kind, text }, index) =>
      kind === 'clause' ? [{ number: number + index, grams: gramsOf(text) }] : [],
    );
    number += records.length;
    const count = clauses.reduce((sum, { grams }) => sum + grams.length, 0);
    if (part.length > 0 && size + count > INDEX_TOKENS) await write();
    part.push(...clauses);
    size += count;
  }
  await write();
  await writeFile(join(out, SIMILAR_NAMES), JSON.stringify(names));
}

/**
 * Writes a part; returns the number of the record by the name that Pagefind gave it. Pagefind hands the files over and they are written here:
 * what it writes itself may be cut short when its process ends (https://github.com/Pagefind/pagefind/issues/1271).
 */
async function writePart(folder: string, clauses: readonly Clause[]): Promise<SimilarNames[number]> {
  const files = await indexFiles(clauses);
  for (const { path, content } of files.filter(({ path }) => KEEP.test(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return Object.fromEntries(
    files.flatMap(({ path, content }) => {
      const name = FRAGMENT.exec(path)?.[1];
      return name === undefined ? [] : [[name, numberIn(content)]];
    }),
  );
}

/** A file of an index; `path` is below the folder of the index. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

async function indexFiles(clauses: readonly Clause[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { number, grams } of clauses) {
      const added = await index.addCustomRecord({
        url: String(number),
        language: 'und',
        content: grams.join(' '),
        meta: {},
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
    return made.files;
  } finally {
    // The next part gets a process of its own.
    await pagefind.close();
  }
}

/** Pagefind names its fragments by their content: the url inside says which record each is. */
function numberIn(fragment: Uint8Array): number {
  const text = gunzipSync(fragment).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return Number(url.replace(/^\//, ''));
}
