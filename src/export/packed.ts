/** Writes files that are packed (src/corpus/file-endings.ts). */
import { gzipSync } from 'node:zlib';

/** Returns a file as it is written: packed where its ending says so. The same text gives the same bytes. */
export const written = (text: string, ending: string): string | Uint8Array<ArrayBuffer> =>
  ending.endsWith('.gz') ? Uint8Array.from(gzipSync(text, { level: 9 })) : text;

/** Answers with JSON as the file of that name has it. */
export const writtenJson = (value: unknown, file = ''): Response =>
  new Response(written(JSON.stringify(value), file), {
    headers: { 'Content-Type': file.endsWith('.gz') ? 'application/gzip' : 'application/json' },
  });
