/** A copy of a built site with every text beside itself in brotli, as hosts of static files keep it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TEXTS = /\.(?:css|html|js|json|md|svg|txt|xml)$/;

/** `quality` as brotli counts it, from 0 (fast) to 11 (small). */
export function copyCompressed(from: string, to: string, quality = constants.BROTLI_MAX_QUALITY): void {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!TEXTS.test(file)) continue;
    const path = join(to, file);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), options));
  }
}
