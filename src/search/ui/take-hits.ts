/** Exports hits. Loaded when first asked for. */
import { keepClauses } from '../../basket/keep.ts';
import { copy } from '../../takeaway/copy.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { saveFile } from '../../takeaway/save.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import type { SearchResult } from '../client.ts';
import { type CitedHits, hitsMarkdown, hitsTable } from './taken-hits.ts';

/**
 * `form`: basket (of the reader; titles are left out), copy (Markdown to the clipboard), markdown or a format of tables (a
 * file). `data` is the folder of the open data. Rejects when the browser forbids it.
 */
export async function takeHits(
  form: string,
  { query, hits }: Pick<SearchResult, 'query' | 'hits'>,
  site: CitedHits,
  data: string,
): Promise<void> {
  const name = fileName('search', query);
  if (form === 'basket') {
    const clauses = hits.filter(({ kind }) => kind === 'clause');
    await keepClauses(
      clauses.map(({ plan, id }) => ({ plan, clause: id })),
      data,
    );
  } else if (isTableFormat(form)) await saveTable(form, name, hitsTable(query, hits, site));
  else if (form === 'copy') copy(hitsMarkdown(query, hits, site));
  else saveFile(`${name}.md`, 'text/markdown', hitsMarkdown(query, hits, site));
}
