/** Renders what a search gave in the browser. Loaded with the first search. */
import { type ComponentChild, render } from 'preact';
import { Hits } from './Hits.tsx';
import { type ResultCommands, Results } from './Results.tsx';
import type { SearchResults } from './results.ts';
import type { SimilarState } from './Similar.tsx';
import type { SearchWords } from './words.ts';

/** Renders the results of the search page; null clears them. */
export function renderResults(
  root: HTMLElement,
  results: SearchResults | null,
  words: SearchWords,
  options: { pageSize: number; similar: SimilarState; commands: ResultCommands },
): void {
  keepFocus(root, results && <Results results={results} words={words} {...options} />);
}

/** Renders hits, and words that occur in their stead, each leading to a search on the page at an address. */
export function renderHits(
  root: HTMLElement,
  { groups, absence }: Pick<SearchResults, 'groups' | 'absence'>,
  words: SearchWords,
  searchPage: string,
): void {
  render(
    <>
      <Hits groups={groups} words={words} />
      {absence.nearest.length > 0 && (
        <ul>
          {absence.nearest.map((link) => (
            <li key={link.word}>
              <a href={`${searchPage}${link.href}`}>{link.word}</a>
            </li>
          ))}
        </ul>
      )}
    </>,
    root,
  );
}

/** Renders without losing the focus: what was chosen may move in its list, and loses it on the way. */
function keepFocus(root: HTMLElement, content: ComponentChild): void {
  const { activeElement } = document;
  render(content, root);
  if (activeElement instanceof HTMLElement && root.contains(activeElement))
    activeElement.focus({ preventScroll: true });
}
