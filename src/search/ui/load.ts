/** What a search needs, loaded with the first one: the published client, and the code that renders what it gives. */
import type { createSearch } from '../client.ts';

/** A search over the site and its rendering. */
export interface LoadedSearch extends Pick<typeof import('./render.tsx'), 'renderResults' | 'renderHits'> {
  search: ReturnType<typeof createSearch>;
}

/** `dataset` is that of an element with the `base` of the site and the `root` of the pages of its `locale`. */
export async function loadSearch({
  base = '/',
  root = '',
  locale = 'zh',
}: DOMStringMap): Promise<LoadedSearch> {
  const absolute = (path: string) => new URL(path, location.href).href;
  const [client, { renderResults, renderHits }] = await Promise.all([
    import(/* @vite-ignore */ absolute(`${base}search/client.js`)) as Promise<{
      createSearch: typeof createSearch;
    }>,
    import('./render.tsx'),
  ]);
  const search = client.createSearch({
    base: absolute(base),
    pages: absolute(`${root}/`),
    language: locale,
  });
  return { search, renderResults, renderHits };
}
