import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of bytes, or of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
