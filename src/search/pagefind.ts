/** Occurrences when the text is too long to be read whole: Pagefind, asked for the places of tokens. The only file in the browser that knows it. */

import { foldForm } from '../text/find.ts';
import { NUMBER_GOES_ON } from './numbers.ts';
import type { Occurrences } from './occurrences.ts';
import { beginnings, zonesOf } from './positions.ts';
import type { SearchTable } from './records.ts';
import { tokensOf } from './tokens.ts';

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
  { plans, columns }: SearchTable,
  fragments: readonly FragmentNames[],
): Promise<Occurrences> {
  const folderOf = (number: number) => `${base}search/${indexFolder(number)}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folderOf(0)}pagefind.js`);
  await pagefind.options({ basePath: folderOf(0) });
  await withoutLanguage(async () => {
    await pagefind.init();
    for (const number of fragments.keys()) if (number > 0) await pagefind.mergeIndex(folderOf(number));
  });
  const zones = plans.map(({ first }, number) =>
    zonesOf(columns, first, plans[number + 1]?.first ?? columns.length.length),
  );
  const planOf = new Map(fragments.flatMap((names) => Object.entries(names)));
  const placesOf = remembered(async (token: string) => {
    const { results } = await pagefind.search(token);
    return new Map(
      results.flatMap(({ id, words }) => {
        const plan = planOf.get(id);
        return plan === undefined ? [] : [[plan, words.toSorted((a, b) => a - b)]];
      }),
    );
  });
  /** Places at which a form begins, by plan. */
  const begin = remembered(async (form: string) => {
    const tokens = tokensOf(form);
    const found = await Promise.all(tokens.map(({ token }) => placesOf(token)));
    return new Map(
      [...(found[0]?.keys() ?? [])].map((plan) => [
        plan,
        beginnings(tokens.map(({ offset }, index) => ({ places: found[index]?.get(plan) ?? [], offset }))),
      ]),
    );
  });
  /** Records of each zone in which a form stands, at places that pass. */
  const locate = async (form: string, passes = (_plan: number, _place: number) => true) => {
    const span = [...form].length;
    const own = new Set<number>();
    const folded = new Set<number>();
    for (const [plan, places] of await begin(form)) {
      const begun = places.filter((place) => passes(plan, place));
      for (const record of zones[plan]?.own(begun, span) ?? []) own.add(record);
      for (const record of zones[plan]?.folded(begun, span) ?? []) folded.add(record);
    }
    return { own, folded };
  };
  /** A digit alone is looked for among the single symbols, whose places tell nothing of its neighbours. */
  const locateApart = async (form: string) => {
    if ([...form].length < 2) return locate(form);
    const [before, after] = await Promise.all([
      Promise.all(NUMBER_GOES_ON.map((digit) => (/^[0-9]/u.test(form) ? begin(digit + form) : new Map()))),
      Promise.all(NUMBER_GOES_ON.map((digit) => (/[0-9]$/u.test(form) ? begin(form + digit) : new Map()))),
    ]);
    const pieces = new Set([
      ...before.flatMap((each) => keys(each, 1)),
      ...after.flatMap((each) => keys(each, 0)),
    ]);
    return locate(form, (plan, place) => !pieces.has(`${plan} ${place}`));
  };
  return {
    having: async (form) => (await locate(form)).own,
    havingApart: async (form) => (await locateApart(form)).own,
    havingFolded: async (form) => {
      const { own, folded } = await locate(foldForm(form));
      return own.union(folded);
    },
  };
}

/** Plan and place of every beginning, moved on by so many symbols. */
function keys(begun: ReadonlyMap<number, readonly number[]>, by: number): string[] {
  return [...begun].flatMap(([plan, places]) => places.map((place) => `${plan} ${place + by}`));
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
