/** Files of the site that may be packed (src/corpus/file-endings.ts). */
import { gunzipSync } from 'node:zlib';

/** Returns what a file holds. Some servers say that a packed one is packed, and then it has come unpacked. */
export const plain = (bytes: Buffer): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
