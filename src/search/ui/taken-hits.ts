/** Hits as they are exported. */
import { csvTable } from '../../takeaway/csv.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import type { Hit } from '../client.ts';

/** What is exported of a hit. */
type TakenHit = Pick<Hit, 'planTitle' | 'locus' | 'type' | 'match' | 'text' | 'url'>;

const COLUMNS = ['plan', 'locus', 'type', 'match', 'text', 'url'];

/** Returns a row of CSV for each hit. */
export function hitsCsv(hits: readonly TakenHit[]): string {
  return csvTable(
    COLUMNS,
    hits.map(({ planTitle, locus, type, match, text, url }) => [
      planTitle,
      locus,
      type ?? '',
      match,
      text,
      url,
    ]),
  );
}

/** Returns the hits as quotations under a title. */
export function hitsMarkdown(title: string, hits: readonly TakenHit[]): string {
  const passages = hits.map(({ planTitle, locus, text, url }) => ({ plan: planTitle, locus, text, url }));
  return passagesMarkdown(title, [{ heading: '', passages }]);
}

/** Returns the name of a file of hits, without its ending. */
export const hitsFile = (query: string) => `duidu-${query.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`;
