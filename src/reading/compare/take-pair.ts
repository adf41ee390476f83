/** Takes a comparison away as Markdown or a table. Loaded when first asked for. */
import { csvTable } from '../../takeaway/csv.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';

/** One side of a row: its sections, each with its address (empty for a gap) and its clauses. */
export type PairSideWords = { title: string; url: string; clauses: string[] }[];

/** `form`: copy (Markdown to the clipboard), markdown or csv (a file). `names` of the plans from left to right; a row has a side for each. */
export async function takePair(
  form: string,
  title: string,
  names: readonly string[],
  rows: readonly (readonly PairSideWords[])[],
): Promise<void> {
  const file = title.replace(/[^\p{L}\p{N}]+/gu, '-');
  if (form === 'csv') {
    const cell = (side: PairSideWords) => [
      side.map((part) => part.title).join('\n'),
      side.flatMap((part) => part.clauses).join('\n'),
      side.map((part) => part.url).join('\n'),
    ];
    const columns = names.flatMap((name) => [name, `${name} text`, `${name} url`]);
    saveFile(
      `${file}.csv`,
      'text/csv',
      csvTable(
        columns,
        rows.map((sides) => names.flatMap((_, index) => cell(sides[index] ?? []))),
      ),
    );
    return;
  }
  const passages = (name: string, side: PairSideWords) =>
    side
      .filter((part) => part.url !== '')
      .map((part) => ({ plan: name, locus: part.title, text: part.clauses.join('\n'), url: part.url }));
  const text = passagesMarkdown(
    title,
    rows.map((sides) => ({
      heading: sides.flat()[0]?.title ?? '',
      passages: sides.flatMap((side, index) => passages(names[index] ?? '', side)),
    })),
  );
  if (form === 'copy') await navigator.clipboard.writeText(text);
  else saveFile(`${file}.md`, 'text/markdown', text);
}
