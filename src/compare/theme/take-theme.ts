/** Exports a theme: as a table for word processors, as Markdown, as CSV, or as references. Loaded when first asked for. */
import { copy } from '../../takeaway/copy.ts';
import { tableHtml, tableText } from '../../takeaway/rich-table.ts';
import { saveFile } from '../../takeaway/save.ts';
import {
  fileName,
  type ShownTheme,
  themeCsv,
  themeMarkdown,
  themeReferences,
  themeTable,
} from './taken-theme.ts';

/**
 * `form`: table (rich text to the clipboard), copy (Markdown to the clipboard), markdown, csv (files) or reference (to the
 * clipboard). Throws when the browser forbids it.
 */
export function takeTheme(form: string, shown: ShownTheme): void {
  if (form === 'table') {
    const table = themeTable(shown);
    copy(tableText(table), tableHtml(table));
  } else if (form === 'csv') saveFile(`${fileName(shown)}.csv`, 'text/csv', themeCsv(shown));
  else if (form === 'markdown') saveFile(`${fileName(shown)}.md`, 'text/markdown', themeMarkdown(shown));
  else if (form === 'copy') copy(themeMarkdown(shown));
  else copy(themeReferences(shown));
}
