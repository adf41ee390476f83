/** The published client, for the pages of the site. */
import type { createSearch } from '../client.ts';

/** A search over the site, loaded at the first call. `dataset` is that of an element with `base`, `pages` and `language`. */
export async function loadSearch(dataset: DOMStringMap): Promise<ReturnType<typeof createSearch>> {
  const absolute = (path = '/') => new URL(path, location.href).href;
  const base = absolute(dataset['base']);
  const client: { createSearch: typeof createSearch } = await import(
    /* @vite-ignore */ `${base}search/client.js`
  );
  return client.createSearch({
    base,
    pages: absolute(dataset['pages']),
    language: dataset['language'] === 'en' ? 'en' : 'zh',
  });
}
