/** A comparison as tables: a row for each of the page, or for each clause. */

import type { Messages } from '../../i18n/index.ts';
import type { TakenCell, TakenColumn, TakenTable } from '../../takeaway/table.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import type { TakenMatch, TakenPair, TakenPart, TakenSide } from './taken-rows.ts';

const NO_SIDE: TakenSide = { gap: '', parts: [] };
export const lines = <Item>(items: readonly Item[], of: (item: Item) => string) => items.map(of).join('\n');

/** The title of a section, with where its text is if not here. */
const nameOf = ({ title, seen }: TakenPart) => (seen === '' ? title : `${title}（${seen}）`);
/** What a side says where it has no counterpart, then the titles of its sections, which lead to them. */
const linked = ({ gap, parts }: TakenSide) => [
  ...(gap === '' ? [] : [{ words: gap }]),
  ...parts.map((part) => ({ words: nameOf(part), url: part.url })),
];

type MatchColumn = 'match' | 'certainty' | 'score' | 'status';

/** The columns that say of matches what they are, one match a line. */
const MATCH_COLUMNS: readonly {
  key: MatchColumn;
  width: number;
  value: (part: TakenPart, match: TakenMatch) => string | number;
}[] = [
  { key: 'match', width: WIDTH.name, value: (part, { names }) => names || part.title },
  { key: 'certainty', width: WIDTH.word, value: (_, { certainty }) => certainty },
  { key: 'score', width: WIDTH.number, value: (_, { score }) => score },
  { key: 'status', width: WIDTH.word, value: (_, { status }) => status },
];

/** Cells for the columns of matches; a lone number is a number. */
const matchCells = (parts: readonly TakenPart[]): TakenCell[] =>
  MATCH_COLUMNS.map(({ value }) => {
    const [first = null, ...more] = parts.flatMap((part) => part.matches.map((match) => value(part, match)));
    return more.length === 0 ? first : [first, ...more].join('\n');
  });

/** A row for each of the page; the matches of every plan with the first come after all texts. */
export function rowTable({ title, names, rows, sources }: TakenPair, t: Messages): TakenTable {
  const words = t.take.pair;
  const columns: TakenColumn[] = [
    ...names.flatMap((name) => [
      { name, width: WIDTH.name },
      { name: words.text(name), width: WIDTH.text },
      { name: words.url(name), width: WIDTH.address, dataOnly: true as const },
    ]),
    ...names.slice(1).flatMap((name) =>
      MATCH_COLUMNS.map(({ key, width }) => ({
        name: words.ofPlan(name, words[key]),
        width,
        dataOnly: true as const,
      })),
    ),
  ];
  const cells = (side: TakenSide): TakenCell[] => [
    linked(side),
    lines(
      side.parts.flatMap(({ clauses }) => clauses),
      (clause) => clause.text,
    ),
    lines(side.parts, ({ url }) => url),
  ];
  return {
    title,
    columns,
    rows: rows.map(({ sides }) => [
      ...names.flatMap((_, index) => cells(sides[index] ?? NO_SIDE)),
      ...names.slice(1).flatMap((_, index) => matchCells(sides[index + 1]?.parts ?? [])),
    ]),
    sources,
  };
}

/** A row for each clause of each side, with the sections that correspond to the one it belongs to. */
export function pairClauseTable({ title, names, rows, sources }: TakenPair, t: Messages): TakenTable {
  const { columns, pair: words } = t.take;
  return {
    title,
    columns: [
      { name: words.row, width: WIDTH.number },
      { name: columns.plan, width: WIDTH.name },
      { name: columns.locus, width: WIDTH.name },
      { name: columns.section, width: WIDTH.name },
      { name: columns.text, width: WIDTH.text },
      { name: columns.url, width: WIDTH.address, dataOnly: true },
      { name: words.counterpart, width: WIDTH.name },
      { name: words.counterpartUrl, width: WIDTH.address, dataOnly: true },
      ...MATCH_COLUMNS.map(({ key, width }) => ({ name: words[key], width, dataOnly: true as const })),
    ],
    rows: rows.flatMap(({ number, sides: [first = NO_SIDE, ...others] }) =>
      [first, ...others].flatMap((side, index) =>
        side.parts.flatMap((part) => {
          // To the first plan correspond the sections of all others; to each of these the section of the row.
          const theirs = index === 0 ? others : [first];
          const parts = theirs.flatMap((other) => other.parts);
          const counterparts: TakenCell[] = [
            theirs.flatMap(linked),
            lines(parts, ({ url }) => url),
            ...matchCells(index === 0 ? parts : [part]),
          ];
          return part.clauses.map(({ locus, url, text }): TakenCell[] => [
            number,
            names[index] ?? '',
            [{ words: locus, url }],
            part.title,
            text,
            url,
            ...counterparts,
          ]);
        }),
      ),
    ),
    sources,
  };
}
