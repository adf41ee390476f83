/** The pages of a built site that stand for all: of every type the largest. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Segments of addresses that name a type of page and no plan, entry or theme. */
const NAMED = new Set(['source']);

/**
 * Returns the addresses of the largest page of every type, from the top of the site: `plans/jia-health/`, `en/guide/`.
 * `languages`: the folders of languages. A type is the first segment of an address and the number of those behind it,
 * whatever the language.
 */
export async function samplePages(dist: string, languages: readonly string[]): Promise<string[]> {
  const names = await readdir(dist, { recursive: true });
  const pages = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name));
  const largest = new Map<string, { address: string; size: number }>();
  for (const page of pages) {
    const { size } = await stat(join(dist, page));
    const address = page.slice(0, -'index.html'.length);
    const type = typeOf(address, languages);
    if (size > (largest.get(type)?.size ?? 0)) largest.set(type, { address, size });
  }
  return [...largest.values()].map(({ address }) => address).sort();
}

function typeOf(address: string, languages: readonly string[]): string {
  const segments = address.split('/').filter(Boolean);
  if (languages.includes(segments[0] ?? '')) segments.shift();
  const [first = '', ...rest] = segments;
  return [first, ...rest.map((segment) => (NAMED.has(segment) ? segment : '*'))].join('/');
}
