/** Exports a comparison as Markdown or a table. Loaded when first asked for. */

import { inTitleMarks } from '../../pipeline/text/quotation-marks.ts';
import { csvTable } from '../../takeaway/csv.ts';
import { type PassageGroup, passagesMarkdown } from '../../takeaway/markdown.ts';
import { saveFile } from '../../takeaway/save.ts';
import {
  type ShownPair,
  type TakenMatch,
  type TakenPair,
  type TakenPart,
  type TakenSide,
  takenPair,
} from './taken-rows.ts';

/** `form`: copy (Markdown to the clipboard), markdown, csv (a file, a row for each of the page) or clauses (a row for each clause). */
export async function takePair(form: string, shown: ShownPair): Promise<void> {
  const pair = takenPair(shown);
  const file = pair.title.replace(/[^\p{L}\p{N}]+/gu, '-');
  if (form === 'csv') saveFile(`${file}.csv`, 'text/csv', rowTable(pair));
  else if (form === 'clauses') saveFile(`${file}.csv`, 'text/csv', clauseTable(pair));
  else if (form === 'copy') await navigator.clipboard.writeText(markdown(pair));
  else saveFile(`${file}.md`, 'text/markdown', markdown(pair));
}

const NO_SIDE: TakenSide = { gap: '', parts: [] };
const lines = <Item>(items: readonly Item[], of: (item: Item) => string) => items.map(of).join('\n');

/** The title of a section, with where its text stands if not here. */
const nameOf = ({ title, seen }: TakenPart) => (seen === '' ? title : `${title}（${seen}）`);

/** The columns that say of matches what they are, one match a line. */
const MATCH_COLUMNS: readonly [name: string, value: (part: TakenPart, match: TakenMatch) => string][] = [
  ['match', (part, { names }) => names || part.title],
  ['certainty', (_, { certainty }) => certainty],
  ['score', (_, { score }) => score],
  ['status', (_, { status }) => status],
];
/** Cells for the columns of matches. */
const matchCells = (parts: readonly TakenPart[]) =>
  MATCH_COLUMNS.map(([, value]) =>
    parts.flatMap((part) => part.matches.map((match) => value(part, match))).join('\n'),
  );

/** A row for each of the page; the matches of every plan with the first come after all texts. */
function rowTable({ names, rows }: TakenPair): string {
  const others = names.slice(1);
  const columns = [
    ...names.flatMap((name) => [name, `${name} text`, `${name} url`]),
    ...others.flatMap((name) => MATCH_COLUMNS.map(([column]) => `${name} ${column}`)),
  ];
  const cells = ({ gap, parts }: TakenSide) => [
    lines([...(gap === '' ? [] : [gap]), ...parts.map(nameOf)], String),
    lines(
      parts.flatMap(({ clauses }) => clauses),
      (clause) => clause.text,
    ),
    lines(parts, ({ url }) => url),
  ];
  return csvTable(
    columns,
    rows.map(({ sides }) => [
      ...names.flatMap((_, index) => cells(sides[index] ?? NO_SIDE)),
      ...others.flatMap((_, index) => matchCells(sides[index + 1]?.parts ?? [])),
    ]),
  );
}

/** A row for each clause of each side, with the sections that correspond to the one it stands in. */
function clauseTable({ names, rows }: TakenPair): string {
  const columns = [
    ...['row', 'plan', 'section', 'section url', 'clause', 'clause url', 'text'],
    ...['counterpart', 'counterpart url', ...MATCH_COLUMNS.map(([name]) => name)],
  ];
  return csvTable(
    columns,
    rows.flatMap(({ number, sides: [first = NO_SIDE, ...others] }) =>
      [first, ...others].flatMap((side, index) =>
        side.parts.flatMap((part) => {
          // To the first plan correspond the sections of all others; to each of these the section of the row.
          const theirs = index === 0 ? others : [first];
          const parts = theirs.flatMap((other) => other.parts);
          const counterparts = [
            lines([...theirs.flatMap(({ gap }) => gap || []), ...parts.map(nameOf)], String),
            lines(parts, ({ url }) => url),
            ...matchCells(index === 0 ? parts : [part]),
          ];
          return part.clauses.map((clause) => [
            ...[number, names[index] ?? '', part.title, part.url, clause.id, clause.url, clause.text],
            ...counterparts,
          ]);
        }),
      ),
    ),
  );
}

/** A heading for each row, the words of all sides below it, then what corresponds and how sure that is. */
function markdown({ title, names, counterpart, rows }: TakenPair): string {
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
  return passagesMarkdown(title, groups);
}
