/** The index of a large text: made by Pagefind, in parts that take little memory each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type FragmentNames, indexFolder } from '../../src/search/index-file/pagefind.ts';
import type { SearchRecord } from '../../src/search/index-file/records.ts';
import { planTokens, tokensIn } from '../../src/search/index-file/tokens.ts';

/** Of an index chunk, in words times plans: smaller chunks mean fewer bytes for a query. Named unstable by Pagefind, hence the pinned version. */
const CHUNK_SIZE = '3000';
/** Tokens of one index at most, unless a plan alone has more: what INDEX_TOKENS says, or as many as take less than 2 GB. */
const INDEX_TOKENS = Number(process.env['INDEX_TOKENS'] ?? 6_000_000);
if (!(INDEX_TOKENS > 0))
  throw new Error(
    `INDEX_TOKENS=${process.env['INDEX_TOKENS']}: expected a number of tokens above 0, such as 6000000`,
  );
/** What the client needs of the files of an index, by their paths. */
const KEEP =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*|pagefind\.[^/]*\.pf_meta|index\/.*)$/;
/** What Pagefind knows of a plan besides its words: its name is all that is needed of it. */
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/**
 * Writes the Pagefind indexes of the texts of each plan below the folder `out`, one after another: Pagefind keeps all
 * it indexes in memory, some 200 bytes a token.
 */
export async function writeIndexes(
  out: string,
  plans: readonly (readonly SearchRecord[])[],
): Promise<FragmentNames[]> {
  const written: FragmentNames[] = [];
  let part: PlanTokens[] = [];
  const write = async () => {
    written.push(await writeIndex(join(out, indexFolder(written.length)), part));
    part = [];
  };
  let size = 0;
  for (const [number, records] of plans.entries()) {
    const count = tokensIn(records);
    if (part.length > 0 && size + count > INDEX_TOKENS) {
      await write();
      size = 0;
    }
    part.push({ number, texts: records.map(({ text }) => text) });
    size += count;
  }
  await write();
  return written;
}

/** A plan by its number in the corpus. */
interface PlanTokens {
  number: number;
  texts: readonly string[];
}

/**
 * Writes one index; returns the name Pagefind gave each plan. Pagefind hands the files over and they are written here:
 * what it writes itself may be cut short when its process ends (https://github.com/Pagefind/pagefind/issues/1271).
 */
async function writeIndex(folder: string, plans: readonly PlanTokens[]): Promise<FragmentNames> {
  const files = await indexFiles(plans);
  for (const { path, content } of files.filter(({ path }) => KEEP.test(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return fragmentNames(
    files.filter(({ path }) => FRAGMENT.test(path)),
    plans.map(({ number }) => number),
  );
}

/** A file of an index; `path` is below the folder of the index. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** All that Pagefind makes of the texts. */
async function indexFiles(plans: readonly PlanTokens[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { number, texts } of plans) {
      const added = await index.addCustomRecord({
        url: String(number),
        language: 'und',
        content: planTokens(texts),
        meta: {},
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
    return made.files;
  } finally {
    // The next index gets a process of its own.
    await pagefind.close();
  }
}

/** Pagefind names its fragments by their content: the url inside says which plan each is. */
function fragmentNames(fragments: readonly IndexFile[], plans: readonly number[]): FragmentNames {
  const names = Object.fromEntries(
    fragments.map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [path.replace(FRAGMENT, '$1'), Number(url.replace(/^\//, ''))];
    }),
  );
  const known = new Set(Object.values(names));
  const missing = plans.find((plan) => !known.has(plan));
  if (missing !== undefined) throw new Error(`Pagefind made no fragment for plan ${missing}`);
  return names;
}
