/**
 * Which files of rows are packed. Of many plans those with a row for a clause or less: unpacked they would be a quarter of the site, and a
 * tenth of that packed. What reads tables (pandas, DuckDB, R) opens them as they are, and browsers unpack them.
 */
import { gzipSync } from 'node:zlib';
import { FEW_PLANS } from '../pipeline/align/neighbours.ts';

/** Files with a row for a plan, a pair or a theme. */
const SMALL = new Set(['plans', 'themes', 'pairs']);

/** Returns the ending of a file of rows of the open data, with that of its format, in a corpus of so many plans. */
export const dataEnding = (name: string, format: 'json' | 'csv', plans: number): string =>
  plans > FEW_PLANS && !SMALL.has(name) ? `${format}.gz` : format;

/** Returns the ending of the lists of the site, in a corpus of so many plans. */
export const listEnding = (plans: number): string => (plans > FEW_PLANS ? 'json.gz' : 'json');

/** Returns a file as it is written: packed where its ending says so. The same text gives the same bytes. */
export const written = (text: string, ending: string): string | Uint8Array<ArrayBuffer> =>
  ending.endsWith('.gz') ? Uint8Array.from(gzipSync(text, { level: 9 })) : text;
