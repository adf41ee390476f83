/** Takes a list away that a page has made: to the basket, to the clipboard or as a file. */
import { copy } from '../takeaway/copy.ts';
import { type RichTable, tableHtml, tableText } from '../takeaway/rich-table.ts';
import { richTable, type TakenTable } from '../takeaway/table.ts';
import type { Taken } from './taken-words.ts';

/** A list as it is taken. */
export interface TakenList {
  /** Name of its file without the ending. */
  name: string;
  table: TakenTable;
  /** The table for documents and the clipboard, where it is not made of the same columns. */
  rich?: RichTable;
  /** Clauses of the corpus that it names. */
  places: readonly { plan: string; clause: string }[];
}

let markdown: typeof import('../takeaway/markdown.ts') | null = null;

/** Loads what writes Markdown, for a menu that is about to be used: some browsers let a page copy only within the press itself. */
export async function loadMarkdown(): Promise<typeof import('../takeaway/markdown.ts')> {
  markdown = await import('../takeaway/markdown.ts');
  return markdown;
}

/**
 * `form`: basket, table (rich text), copy (Markdown), markdown, or a format of tables. `data` is the folder of the open data.
 * What goes to the clipboard goes before anything is waited for. Rejects when the browser forbids it.
 */
export async function takeList(
  form: string,
  { name, table, rich = richTable(table), places }: TakenList,
  data: string,
): Promise<Taken> {
  if (form === 'basket') {
    const { keepClauses } = await import('./keep.ts');
    const { kept, basket } = await keepClauses(places, data);
    return { did: 'kept', count: kept, all: basket.items.length };
  }
  const count = table.rows.length;
  if (form === 'table') {
    copy(tableText(rich), tableHtml(rich));
    return { did: 'copied', count };
  }
  if (form === 'copy') {
    const { tableMarkdown } = markdown ?? (await loadMarkdown());
    copy(tableMarkdown(rich));
    return { did: 'copied', count };
  }
  const { isTableFormat, saveTable } = await import('../takeaway/take-table.ts');
  if (!isTableFormat(form)) throw new Error(`no such form: ${form}`);
  await saveTable(form, name, table, rich);
  return { did: 'saved', count };
}
