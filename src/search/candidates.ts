/** Where candidates come from: Pagefind, asked for pairs of symbols. The only file that knows it. */
import { queryTokens } from './tokens.ts';

interface Pagefind {
  options(options: { basePath?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string }[] }>;
}

/** Numbers of the records that may contain the query; null when Pagefind cannot tell (fewer than two symbols). */
export type FindCandidates = (query: string) => Promise<string[] | null>;

/** Loads Pagefind from `<base>search/index/`. Its index has no language, whatever the page's is. */
export async function loadCandidates(base: string): Promise<FindCandidates> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}search/index/pagefind.js`);
  await pagefind.options({ basePath: `${base}search/index/` });
  const root = globalThis.document?.documentElement;
  const language = root?.lang;
  // Pagefind chooses its index by the language of the page and has no option for it.
  if (root) root.lang = 'und';
  try {
    await pagefind.init();
  } finally {
    if (root && language !== undefined) root.lang = language;
  }
  return async (query) => {
    const tokens = queryTokens(query);
    if (tokens === null) return null;
    return (await pagefind.search(tokens)).results.map((result) => result.id);
  };
}
