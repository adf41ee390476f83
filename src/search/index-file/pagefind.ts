/** Occurrences when the text is too long to be read whole: Pagefind, asked for the places of tokens. The only file in the browser that knows it. */

import type { Occurrences } from '../engine/occurrences.ts';
import { tokenOccurrences } from '../engine/token-occurrences.ts';
import type { SearchTable } from './records.ts';

interface Pagefind {
  options(options: { basePath?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** The plans of one index: number of the plan by Pagefind's name of it. `search/fragments.json` is a list of them. */
export type FragmentNames = Record<string, number>;

/** Folder of the index with that number, from 0, below `search/`. A large corpus has several, asked as one. */
export function indexFolder(number: number): string {
  return `index/${number}/`;
}

/** Loads Pagefind with its indexes from `<base>search/`. */
export async function openIndex(
  base: string,
  table: SearchTable,
  fragments: readonly FragmentNames[],
): Promise<Occurrences> {
  const folderOf = (number: number) => `${base}search/${indexFolder(number)}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folderOf(0)}pagefind.js`);
  await pagefind.options({ basePath: folderOf(0) });
  await withoutLanguage(async () => {
    await pagefind.init();
    for (const number of fragments.keys()) if (number > 0) await pagefind.mergeIndex(folderOf(number));
  });
  const planOf = new Map(fragments.flatMap((names) => Object.entries(names)));
  return tokenOccurrences(table, async (token) => {
    const { results } = await pagefind.search(token);
    return new Map(
      results.flatMap(({ id, words }) => {
        const plan = planOf.get(id);
        return plan === undefined ? [] : [[plan, words.toSorted((a, b) => a - b)]];
      }),
    );
  });
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
