/** Exports hits. Loaded when first asked for. */
import { keepClauses } from '../../basket/keep.ts';
import type { Taken } from '../../basket/taken-words.ts';
import { copy } from '../../takeaway/copy.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { saveFile } from '../../takeaway/save.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import type { SearchResult } from '../client.ts';
import { type CitedHits, hitsMarkdown, hitsTable } from './taken-hits.ts';

/**
 * `form`: basket (of the reader; titles are left out), copy (Markdown to the clipboard), markdown or a format of tables (a
 * file). `data` is the folder of the open data. Returns what was done. Rejects when the browser forbids it.
 */
export async function takeHits(
  form: string,
  { query, hits }: Pick<SearchResult, 'query' | 'hits'>,
  site: CitedHits,
  data: string,
): Promise<Taken> {
  const name = fileName('search', query);
  if (form === 'basket') {
    const clauses = hits.filter(({ kind }) => kind === 'clause');
    const { kept, basket } = await keepClauses(
      clauses.map(({ plan, id }) => ({ plan, clause: id })),
      data,
    );
    return { did: 'kept', count: kept, all: basket.items.length };
  }
  if (form === 'copy') copy(hitsMarkdown(query, hits, site));
  else if (form === 'markdown') saveFile(`${name}.md`, 'text/markdown', hitsMarkdown(query, hits, site));
  else if (isTableFormat(form)) await saveTable(form, name, hitsTable(query, hits, site));
  return { did: form === 'copy' ? 'copied' : 'saved', count: hits.length };
}
