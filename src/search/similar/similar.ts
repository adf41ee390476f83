/** Similar clauses in the browser: served as `<base>search/similar.js`, loaded by the client when they are asked for. */
import { gramsOf, isComparable } from './grams.ts';
import { SIMILAR_NAMES, type SimilarNames } from './index-names.ts';
import { openSimilar } from './pagefind.ts';
import { commonMarks, longestOf, rankSimilar } from './rank.ts';

/** Opens the index below `folder`, which ends with `search/`; `load` fetches a file of the site as data. */
export async function openSimilarClauses(folder: string, load: <T>(path: string) => Promise<T>) {
  const ask = await openSimilar(folder, await load<SimilarNames>(`search/${SIMILAR_NAMES}`));
  return {
    /** Records that are like a string, with how much, the most alike first; none for a string that is too short. */
    rank: async (query: string) =>
      isComparable(query) ? rankSimilar(await Promise.all([...new Set(gramsOf(query))].map(ask))) : [],
    /** What a text has in common with a string, as [start, end) in UTF-16 units, and how long the longest of it is. */
    common: (text: string, query: string) => {
      const marks = commonMarks(text, gramsOf(query));
      return { marks, longest: longestOf(marks) };
    },
  };
}
