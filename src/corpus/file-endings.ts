/**
 * How files of rows end. Of many plans those with a row for a section or less are packed: plain they would be a quarter of the site, and a
 * tenth of that packed. What reads tables (pandas, DuckDB, R) opens them as they are, and browsers unpack them.
 */
import { FEW_PLANS } from '../pipeline/align/neighbours.ts';

/** Files with a row for a plan, a pair or a theme. */
const SMALL = new Set(['plans', 'themes', 'pairs']);

/** Returns the ending of a file of rows of the open data, with that of its format, in a corpus of so many plans. */
export const dataEnding = (name: string, format: 'json' | 'csv', plans: number): string =>
  plans > FEW_PLANS && !SMALL.has(name) ? `${format}.gz` : format;

/** Returns the ending of the lists of the site, in a corpus of so many plans. */
export const listEnding = (plans: number): string => (plans > FEW_PLANS ? 'json.gz' : 'json');

/** Returns the ending of the files of single plans and pairs, in a corpus of so many plans. */
export const ownEnding = (format: 'json' | 'xml', plans: number): string =>
  plans > FEW_PLANS ? `${format}.gz` : format;
