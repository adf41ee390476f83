/** Exports hits. Loaded when first asked for. */
import { saveFile } from '../../takeaway/save.ts';
import type { SearchResult } from '../client.ts';
import { hitsCsv, hitsFile, hitsMarkdown } from './taken-hits.ts';

/** `form`: copy (Markdown to the clipboard), markdown or csv (a file). Throws when the browser forbids it. */
export async function takeHits(
  form: string,
  title: string,
  { query, hits }: Pick<SearchResult, 'query' | 'hits'>,
): Promise<void> {
  const name = hitsFile(query);
  if (form === 'csv') saveFile(`${name}.csv`, 'text/csv', hitsCsv(hits));
  else if (form === 'copy') await navigator.clipboard.writeText(hitsMarkdown(`${title} ${query}`, hits));
  else saveFile(`${name}.md`, 'text/markdown', hitsMarkdown(`${title} ${query}`, hits));
}
