/** Takes a list away from the desk: to the basket, to the clipboard or as a file. */
import { copy } from '../takeaway/copy.ts';
import { type RichTable, tableHtml, tableText } from '../takeaway/rich-table.ts';
import { saveFile } from '../takeaway/save.ts';
import { richTable, type TakenTable } from '../takeaway/table.ts';

/** A list as it is taken. */
export interface TakenList {
  /** Name of its file without the ending. */
  name: string;
  table: TakenTable;
  /** Clauses of the corpus that it names. */
  places: readonly { plan: string; clause: string }[];
}

/** What came of it; `basket`: how many clauses it has of these, and in all. */
export type Taken = { to: 'clipboard' | 'file' } | { to: 'basket'; kept: number; all: number };

/**
 * `form`: basket, table (rich text), copy (Markdown), markdown, or a format of tables. `data` is the folder of the open data.
 * What goes to the clipboard goes before anything is waited for. Rejects when the browser forbids it.
 */
export async function takeList(
  form: string,
  { name, table, places }: TakenList,
  data: string,
): Promise<Taken> {
  if (form === 'basket') {
    const { keepClauses } = await import('../basket/keep.ts');
    return { to: 'basket', ...(await keepClauses(places, data)) };
  }
  const rich = richTable(table);
  if (form === 'table') {
    copy(tableText(rich), tableHtml(rich));
    return { to: 'clipboard' };
  }
  if (form === 'copy') {
    copy(tableMarkdown(rich));
    return { to: 'clipboard' };
  }
  if (form === 'markdown') saveFile(`${name}.md`, 'text/markdown', tableMarkdown(rich));
  else {
    const { isTableFormat, saveTable } = await import('../takeaway/take-table.ts');
    if (!isTableFormat(form)) throw new Error(`no such form: ${form}`);
    await saveTable(form, name, table);
  }
  return { to: 'file' };
}

/** A table as Markdown. */
function tableMarkdown({ title, columns, rows, notes }: RichTable): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${title}`,
    '',
    line(columns.map(({ name }) => cell(name))),
    line(columns.map(() => '---')),
    ...rows.map((cells) =>
      line(
        cells.map((pieces) =>
          pieces.map(({ words, url }) => (url ? `[${cell(words)}](${url})` : cell(words))).join(' '),
        ),
      ),
    ),
    '',
    ...notes.flatMap((note) => [note, '']),
  ].join('\n');
}
