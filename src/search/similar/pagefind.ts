/** Pagefind in the browser, asked for the clauses with a pair of symbols. The only file there that knows it; loaded when similar clauses are looked for. */
import { type SimilarNames, similarFolder } from './index-names.ts';

interface Pagefind {
  options(options: { basePath?: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Opens the index below `folder`, which ends with `search/`. What it gives asks for a pair of symbols: the scores of the records that have it, by their number. */
export async function openSimilar(
  folder: string,
  names: SimilarNames,
): Promise<(gram: string) => Promise<ReadonlyMap<number, number>>> {
  const pathOf = (part: number) => `${folder}${similarFolder(part)}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${pathOf(0)}pagefind.js`);
  await pagefind.options({ basePath: pathOf(0) });
  await withoutLanguage(async () => {
    await pagefind.init();
    for (const part of names.keys()) if (part > 0) await pagefind.mergeIndex(pathOf(part));
  });
  const numbers = new Map(names.flatMap((part) => Object.entries(part)));
  return async (gram) => {
    const { results } = await pagefind.search(gram);
    return new Map(
      results.flatMap(({ id, score }) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[number, score]];
      }),
    );
  };
}

/** Pagefind chooses its index by the language of the page and has no option for it; ours has no language. */
async function withoutLanguage(task: () => Promise<void>): Promise<void> {
  const root = globalThis.document?.documentElement;
  const language = root?.lang;
  if (root) root.lang = 'und';
  try {
    await task();
  } finally {
    if (root && language !== undefined) root.lang = language;
  }
}
