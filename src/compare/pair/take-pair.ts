/** Exports a comparison as Markdown or a table. Loaded when first asked for. */

import { keepClauses } from '../../basket/keep.ts';
import type { Taken } from '../../basket/taken-words.ts';
import { inTitleMarks } from '../../pipeline/text/quotation-marks.ts';
import { copy } from '../../takeaway/copy.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { type PassageGroup, passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import { lines, pairClauseTable, rowTable } from './pair-tables.ts';
import { type ShownPair, type TakenPair, takenPair } from './taken-rows.ts';

/**
 * `form`: basket (of the reader), copy (Markdown to the clipboard), markdown, a format of tables (a row for each of the page), or one with
 * `clauses-` before it (a row for each clause). `data` is the folder of the open data. Returns what was done.
 */
export async function takePair(form: string, shown: ShownPair, data: string): Promise<Taken> {
  const pair = takenPair(shown);
  const { t } = shown.speech;
  const format = form.replace(/^clauses-/, '');
  if (form === 'basket') {
    const { kept, basket } = await keepClauses(placesOf(pair), data);
    return { did: 'kept', count: kept, all: basket.items.length };
  }
  const name = fileName(format === form ? 'pair' : 'pair-clauses', ...pair.ids);
  const table = format === form ? rowTable(pair, t) : pairClauseTable(pair, t);
  if (form === 'copy') copy(markdown(pair));
  else if (form === 'markdown') saveFile(`${name}.md`, 'text/markdown', markdown(pair));
  else if (isTableFormat(format)) await saveTable(format, name, table);
  return {
    did: form === 'copy' ? 'copied' : 'saved',
    count: format === form ? pair.rows.length : table.rows.length,
  };
}

/** The clauses of all sides, by plan and id. */
const placesOf = ({ ids, rows }: TakenPair) =>
  rows.flatMap(({ sides }) =>
    sides.flatMap(({ parts }, index) =>
      parts.flatMap(({ clauses }) => clauses.map(({ id }) => ({ plan: ids[index] ?? '', clause: id }))),
    ),
  );

/** A heading for each row, the words of all sides below it, then what corresponds and how sure that is. */
function markdown({ title, names, counterpart, rows, sources }: TakenPair): string {
  const groups = rows.map(({ sides }): PassageGroup => {
    const parts = sides.flatMap((side, index) =>
      side.parts.map((part) => ({ ...part, plan: names[index] ?? '' })),
    );
    return {
      heading: parts[0]?.title ?? '',
      passages: parts
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ plan, title: locus, clauses, url }) => ({
          plan,
          locus,
          text: lines(clauses, (clause) => clause.text),
          url,
        })),
      notes: [
        ...sides.filter(({ gap }) => gap !== '').map(({ gap }) => ({ words: gap, url: '' })),
        ...parts.flatMap(({ plan, url, matches, ...part }) =>
          matches.map(({ names: sections, certainty, score, status }) => {
            const how = [part.seen, certainty, score, status].filter((word) => word !== '').join('，');
            return { words: `${counterpart}${inTitleMarks(plan)}${sections || part.title}（${how}）`, url };
          }),
        ),
      ],
    };
  });
  const references = sources.references.map((words) => ({ words, url: '' }));
  return passagesMarkdown(title, [...groups, { heading: sources.heading, passages: [], notes: references }]);
}
