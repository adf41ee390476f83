/** The search of the dialog. Loaded when something is first typed. */
import { loadSpeech } from '../../i18n/browser.ts';
import { fill } from '../../i18n/fill.ts';
import { loadSearch } from './load.ts';
import { searchResults } from './results.ts';
import { shorten } from './shorten.ts';
import { searchWords } from './words.ts';

/** What a search gave: a line of words, and what renders the hits into an element. */
export interface DialogAnswer {
  status: string;
  show: (root: HTMLElement) => void;
}

/** Searches for a query in some plans, or in all. */
export type DialogSearch = (query: string, plans: readonly string[]) => Promise<DialogAnswer>;

/** Hits shown in the dialog. */
const LIMIT = 8;

/** Loads the search of a dialog; words that occur near a query lead to `searchPage`. */
export async function openDialogSearch(dataset: DOMStringMap, searchPage: string): Promise<DialogSearch> {
  const { locale = '', root: pages = '' } = dataset;
  const [{ search, renderHits }, { t }] = await Promise.all([loadSearch(dataset), loadSpeech(locale, pages)]);
  const words = searchWords(t);
  return async (query, plans) => {
    const filters = { plan: plans };
    const results = searchResults(await search(query, { limit: LIMIT, filters }), filters);
    const { count, inPlans } = results;
    return {
      status:
        count === 0
          ? fill(t.search.notFound, { query: shorten(query) })
          : fill(t.search.found, { total: count, plans: inPlans }),
      show: (root) => renderHits(root, results, words, searchPage),
    };
  };
}
