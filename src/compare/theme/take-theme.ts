/** Exports a theme: to the basket, to the clipboard, as a file, or as references. Loaded when first asked for. */
import { keepClauses } from '../../basket/keep.ts';
import type { Taken } from '../../basket/taken-words.ts';
import { copy } from '../../takeaway/copy.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { tableHtml, tableText } from '../../takeaway/rich-table.ts';
import { saveFile } from '../../takeaway/save.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import { clausesOf } from './model.ts';
import {
  type ShownTheme,
  themeMarkdown,
  themeReferences,
  themeRichTable,
  themeTable,
} from './taken-theme.ts';

/**
 * `form`: basket (of the reader), table (rich text to the clipboard), copy (Markdown to the clipboard), reference (to the
 * clipboard), markdown or a format of tables (a file). `data` is the folder of the open data. What goes to the clipboard goes
 * before anything is waited for. Returns what was done. Rejects when the browser forbids it.
 */
export async function takeTheme(form: string, data: string, shown: ShownTheme): Promise<Taken> {
  const name = fileName('theme', shown.theme.id);
  if (form === 'basket') {
    const { kept, basket } = await keepClauses(placesOf(shown), data);
    return { did: 'kept', count: kept, all: basket.items.length };
  }
  if (form === 'table') {
    const table = themeRichTable(shown);
    copy(tableText(table), tableHtml(table));
  } else if (form === 'markdown') saveFile(`${name}.md`, 'text/markdown', themeMarkdown(shown));
  else if (form === 'copy') copy(themeMarkdown(shown));
  else if (isTableFormat(form)) await saveTable(form, name, themeTable(shown), themeRichTable(shown));
  else copy(themeReferences(shown));
  const isSaved = isTableFormat(form);
  return { did: isSaved ? 'saved' : 'copied', count: placesOf(shown).length };
}

/** The clauses that are shown, by plan and id. */
const placesOf = ({ plans }: ShownTheme) =>
  plans.flatMap((plan) => clausesOf(plan).map(({ clause }) => ({ plan: plan.id, clause: clause.id })));
