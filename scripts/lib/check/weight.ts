/** What a page loads at first, compressed with brotli, by kind. */
import type { Page } from 'playwright';
import { say } from '../spoken.ts';
import { compressedBytes } from './bytes.ts';

export const KINDS = ['html', 'css', 'js', 'data'] as const;
type Kind = (typeof KINDS)[number];
/** Bytes by kind. */
export type Weight = Record<Kind, number>;

/** Kinds by what the browser asks for; what it asks for otherwise (pictures) is not counted. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  fetch: 'data',
  xhr: 'data',
};

/**
 * What no page of any corpus may exceed, in bytes. Styles and scripts do not depend on the corpus. A page of 250 kB takes
 * some 3 s on a slow mobile connection; the longest plans measured have 150 kB (.github/SCALE.md).
 */
export const MOST: Weight = { html: 250_000, css: 12_000, js: 40_000, data: 1_000_000 };

/** Opens a page, does something on it, and returns what it loads until nothing more is asked for. */
export async function weigh(
  page: Page,
  path: string,
  act: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Weight> {
  const parts: Promise<[Kind, number]>[] = [];
  page.on('response', (response) => {
    const kind = KIND_OF[response.request().resourceType()];
    if (kind) parts.push(compressedBytes(response).then((bytes) => [kind, bytes]));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await act(page);
  const weight: Weight = { html: 0, css: 0, js: 0, data: 0 };
  for (const [kind, bytes] of await Promise.all(parts)) weight[kind] += bytes;
  return weight;
}

/** Returns the kinds of which a page loads more than it may, in words. `tolerance`: the share that it may exceed them by. */
export function excesses(name: string, weight: Weight, most: Weight, tolerance = 0): string[] {
  return KINDS.filter((kind) => weight[kind] > most[kind] * (1 + tolerance)).map(
    (kind) =>
      `${name}: ${say({
        en: `${weight[kind]} bytes of ${kind}, at most ${most[kind]}`,
        zh: `${kind} ${weight[kind]} 字节，至多 ${most[kind]}`,
      })}`,
  );
}
