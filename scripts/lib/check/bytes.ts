/** What a page loads, compressed with brotli. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

/** Sizes known, by address: what a server sends does not change while it is measured. */
const known = new Map<string, number>();

/** The bytes of a response's body. A body that cannot be had counts as nothing. */
export async function compressedBytes(response: Response): Promise<number> {
  try {
    const body = await response.body();
    const size = known.get(response.url()) ?? brotliCompressSync(body).length;
    known.set(response.url(), size);
    return size;
  } catch {
    return 0;
  }
}

/** Counts from now on; gives the sum of bytes so far when called. */
export function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(compressedBytes(response));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
