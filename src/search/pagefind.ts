/** Occurrences when the text is too long to be read whole: Pagefind, asked for the places of tokens. The only file in the browser that knows it. */

import { foldForm } from '../text/find.ts';
import type { Occurrences } from './occurrences.ts';
import { beginnings, zonesOf } from './positions.ts';
import type { SearchTable } from './records.ts';
import { tokensOf } from './tokens.ts';

interface Pagefind {
  options(options: { basePath?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** `search/fragments.json`: Pagefind's name of each plan, in order. */
export type FragmentNames = string[];

/** Loads Pagefind from `<base>search/index/`. */
export async function openIndex(
  base: string,
  { plans, columns }: SearchTable,
  fragments: FragmentNames,
): Promise<Occurrences> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}search/index/pagefind.js`);
  await pagefind.options({ basePath: `${base}search/index/` });
  await withoutLanguage(() => pagefind.init());
  const zones = plans.map(({ first }, number) =>
    zonesOf(columns, first, plans[number + 1]?.first ?? columns.length.length),
  );
  const planOf = new Map(fragments.map((name, number) => [name, number]));
  const placesOf = remembered(async (token: string) => {
    const { results } = await pagefind.search(token);
    return new Map(
      results.flatMap(({ id, words }) => {
        const plan = planOf.get(id);
        return plan === undefined ? [] : [[plan, words.toSorted((a, b) => a - b)]];
      }),
    );
  });
  /** Records of each zone in which a form stands. */
  const locate = remembered(async (form: string) => {
    const tokens = tokensOf(form);
    const found = await Promise.all(tokens.map(({ token }) => placesOf(token)));
    const own = new Set<number>();
    const folded = new Set<number>();
    for (const plan of found[0]?.keys() ?? []) {
      const begun = beginnings(
        tokens.map(({ offset }, index) => ({ places: found[index]?.get(plan) ?? [], offset })),
      );
      for (const record of zones[plan]?.own(begun) ?? []) own.add(record);
      for (const record of zones[plan]?.folded(begun) ?? []) folded.add(record);
    }
    return { own, folded };
  });
  return {
    having: async (form) => (await locate(form)).own,
    havingFolded: async (form) => {
      const { own, folded } = await locate(foldForm(form));
      return own.union(folded);
    },
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

/** A function whose answers are kept. */
function remembered<Value>(answer: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
