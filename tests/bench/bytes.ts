/** What a page loads, compressed with brotli. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';

/** Sizes known, by address: what a server sends does not change while it is measured. */
const known = new Map<string, number>();

/** Counts from now on; gives the sum of bytes so far when called. A body that cannot be had counts as nothing. */
export function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) => {
          const size = known.get(response.url()) ?? brotliCompressSync(body).length;
          known.set(response.url(), size);
          return size;
        },
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
