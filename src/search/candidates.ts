/** Where candidates come from when the text is too long to be read whole: Pagefind, asked for pairs of symbols. The only file that knows it. */
import type { FragmentNames } from './records.ts';
import { queryTokens } from './tokens.ts';

interface Pagefind {
  options(options: { basePath?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string }[] }>;
}

/**
 * Numbers of the records that may match: of each word at least one form. Null when Pagefind cannot tell, because
 * every form of every word has fewer than two symbols.
 */
export type FindCandidates = (words: readonly (readonly string[])[]) => Promise<Set<number> | null>;

/** Loads Pagefind from `<base>search/index/`. Its index has no language, whatever the page's is. */
export async function loadCandidates(base: string): Promise<FindCandidates> {
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ `${base}search/index/pagefind.js`) as Promise<Pagefind>,
    fetch(`${base}search/fragments.json`),
  ]);
  if (!response.ok) throw new Error(`${base}search/fragments.json: ${response.status}`);
  const fragments: FragmentNames = await response.json();
  const numbers = new Map(fragments.map((name, number) => [name, number]));
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
  const withForm = async (form: string): Promise<number[] | null> => {
    const tokens = queryTokens(form);
    if (tokens === null) return null;
    return (await pagefind.search(tokens)).results.flatMap(({ id }) => numbers.get(id) ?? []);
  };
  return async (words) => {
    let common: Set<number> | null = null;
    for (const forms of words) {
      const lists = await Promise.all(forms.map(withForm));
      if (lists.includes(null)) continue;
      const any = new Set(lists.flatMap((list) => list ?? []));
      common = common ? common.intersection(any) : any;
    }
    return common;
  };
}
