import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of bytes, or of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The first eight hexadecimal digits of a string's SHA-256: a short ASCII name for a Chinese one. */
export function shortId(text: string): string {
  return sha256(text).slice(0, 8);
}
