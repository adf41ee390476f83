/** Takes hits away as Markdown or a table. Loaded when first asked for. */
import { csvTable } from '../../takeaway/csv.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import type { Hit } from '../client.ts';

const COLUMNS = ['plan', 'locus', 'type', 'match', 'text', 'url'];

/** `form`: copy (Markdown to the clipboard), markdown or csv (a file). Throws when the browser forbids it. */
export async function takeHits(
  form: string,
  title: string,
  query: string,
  hits: readonly Hit[],
): Promise<void> {
  const name = `duidu-${query.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`;
  if (form === 'csv') {
    const rows = hits.map((hit) => [hit.planTitle, hit.locus, hit.type ?? '', hit.match, hit.text, hit.url]);
    saveFile(`${name}.csv`, 'text/csv', csvTable(COLUMNS, rows));
    return;
  }
  const passages = hits.map((hit) => ({
    plan: hit.planTitle,
    locus: hit.locus,
    text: hit.text,
    url: hit.url,
  }));
  const text = passagesMarkdown(`${title} ${query}`, [{ heading: '', passages }]);
  if (form === 'copy') await navigator.clipboard.writeText(text);
  else saveFile(`${name}.md`, 'text/markdown', text);
}
