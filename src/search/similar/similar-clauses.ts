/** Clauses that are like what was typed, for the client: what finds them is loaded when they are first asked for. */
import { searchForm } from '../../pipeline/text/search-form.ts';
import type { SearchOptions, SimilarHit } from '../client.ts';
import { FACETS, passes } from '../engine/facets.ts';
import { type BlockRow, type SearchEntry, type SearchTable, unpackEntries } from '../index-file/records.ts';
import { EMPTY_ROW, retried, type SiteFiles } from '../index-file/site-files.ts';
import type { openSimilarClauses } from './similar.ts';

/** Clauses whose texts are looked at for each similar one that is shown. */
const LIKELY = 3;

/** Makes the search for similar clauses of the site at `base`; `shown` says where a record is and what it says. */
export function similarClauses(
  base: string,
  { fetchJson, loadTable, loadRows }: SiteFiles,
  shown: (table: SearchTable, entry: SearchEntry, row: BlockRow) => Omit<SimilarHit, 'marks'>,
) {
  const loadSimilar = retried(async () => {
    const similarClauses: { openSimilarClauses: typeof openSimilarClauses } = await import(
      /* @vite-ignore */ `${base}search/similar.js`
    );
    return similarClauses.openSimilarClauses(`${base}search/`, fetchJson);
  });

  return async (
    query: string,
    { filters, limit = 10 }: Pick<SearchOptions, 'filters' | 'limit'> = {},
  ): Promise<SimilarHit[]> => {
    const [table, { rank, common }] = await Promise.all([loadTable(), loadSimilar()]);
    const entries = unpackEntries(table);
    const typed = searchForm(query);
    const likely = (await rank(query))
      .filter(({ number }) => {
        const entry = entries[number];
        return entry && FACETS.every((facet) => passes(entry, facet, filters?.[facet] ?? []));
      })
      .slice(0, LIKELY * limit);
    const rows = await loadRows(
      table,
      likely.map(({ number }) => number),
    );
    return likely
      .flatMap(({ number, score }, index) => {
        const row = rows[index] ?? EMPTY_ROW;
        const [, , , text] = row;
        if (searchForm(text).includes(typed)) return [];
        const { marks, longest } = common(text, query);
        const hit: SimilarHit = { ...shown(table, entries[number] as SearchEntry, row), marks };
        return [{ hit, score: score * longest }];
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ hit }) => hit);
  };
}
