import { fill } from '../../i18n/fill.ts';
import { Menu } from '../../takeaway/Menu.tsx';
import type { Facet } from '../engine/facets.ts';
import { FacetLists, PlanCounts } from './FacetLists.tsx';
import { Hits } from './Hits.tsx';
import { AbsenceLine, NamedPages } from './Lines.tsx';
import type { SearchResults } from './results.ts';
import { Similar, type SimilarState } from './Similar.tsx';
import type { SearchWords } from './words.ts';

/** What a reader can do with results. */
export interface ResultCommands {
  /** Chooses a value of a facet, or no longer; null takes all values of the facet away. */
  choose: (facet: Facet, value: string | null) => void;
  /** Takes all filters away. */
  widen: () => void;
  /** Shows more hits, or all. */
  more: () => void;
  all: () => void;
  /** Looks for similar clauses. */
  similar: () => void;
}

interface Props {
  results: SearchResults;
  words: SearchWords;
  /** Hits that are shown at once. */
  pageSize: number;
  similar: SimilarState;
  commands: ResultCommands;
}

/** Renders what was found and what was not, the filters, the exports and the hits. */
export function Results({ results, words, pageSize, similar, commands }: Props) {
  const { search } = words;
  const { count, rest, filtered, groups } = results;
  const lists = { results, words, choose: commands.choose };
  const alike = results.comparable && (
    <Similar query={results.query} similar={similar} words={words} ask={commands.similar} />
  );
  return (
    <>
      <AbsenceLine absence={results.absence} words={words} />
      <NamedPages named={results.named} words={words} />
      {count === 0 && filtered && (
        <p>
          <button class="widen button" type="button" onClick={commands.widen}>
            {search.widen}
          </button>
        </p>
      )}
      <PlanCounts {...lists} />
      {(count > 0 || filtered) && (
        <div class="results">
          <details class="narrow">
            <summary>{search.narrow}</summary>
            <FacetLists {...lists} />
          </details>
          <div>
            {count > 0 && (
              <Menu
                id="search-take"
                name="take"
                label={search.take}
                items={Object.entries(search.takes).map(([value, label]) => ({ value, words: label }))}
              />
            )}
            <div class="hits" lang="zh-CN">
              <Hits groups={groups} words={words} />
            </div>
            {rest > 0 && (
              <p class="print-only">{fill(search.printed, { count: count - rest, all: count })}</p>
            )}
            {rest > 0 && (
              <p class="next-hits">
                <button class="next button" type="button" onClick={commands.more}>
                  {fill(search.next, { count: Math.min(pageSize, rest) })}
                </button>{' '}
                {rest > pageSize && (
                  <button class="all button" type="button" onClick={commands.all}>
                    {fill(search.showAll, { count })}
                  </button>
                )}
              </p>
            )}
            {count > 0 && alike}
          </div>
        </div>
      )}
      {count === 0 && alike}
    </>
  );
}
