/** The task table as it is taken away: one column a plan in documents, one for each thing a cell says in spreadsheets. */

import type { TakenList } from '../../basket/take-list.ts';
import { asText, type CitationStyle } from '../../cite/index.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { RichTable, TableCell } from '../../takeaway/rich-table.ts';
import type { TakenCell, TakenTable } from '../../takeaway/table.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import type { PairPlan } from '../pair/model.ts';
import type { TaskCell, TaskPlace, TaskRow, TaskTableModel, TaskWords } from './table-model.ts';
import { differences } from './words.ts';

/** What a list says beyond the table: the language, how references are made, and what completes an address of the site. */
export interface TaskListSite {
  speech: Speech;
  style: CitationStyle;
  accessed: string;
  absolute: (address: string) => string;
}

/** Returns the rows of a table as they are taken, with references to its plans. */
export function taskList(model: TaskTableModel, site: TaskListSite): TakenList {
  const { plan, columns, rows, rest } = model;
  const all = [...rows, ...rest];
  return {
    name: ['tasks', plan.id, ...columns.map(({ id }) => id)].join('-'),
    table: dataTable(model, all, site),
    rich: documentTable(model, all, site),
    places: all.flatMap((row) => row.clauses.map((clause) => ({ plan: row.plan, clause }))),
  };
}

const titleOf = ({ plan, columns }: TaskTableModel, { speech: { t, shortName } }: TaskListSite) =>
  t.tasks.takeTitle(shortName(plan), columns.map(shortName));

function sourcesOf({ plan, columns }: TaskTableModel, site: TaskListSite): TakenTable['sources'] {
  const { t, planLink } = site.speech;
  return {
    heading: t.compare.sources,
    references: [plan, ...columns].map(({ id, cited }) =>
      asText(
        { plan: cited, locus: '', url: site.absolute(planLink(id)), accessed: site.accessed },
        site.style,
      ),
    ),
  };
}

/** 三、（二）1．…: the heading with the marks of the sections around it; the heading alone where it has none. */
const placeWords = ({ name, locus }: TaskPlace) =>
  name === '' || name === locus
    ? locus
    : locus === '' || name.startsWith(locus)
      ? name
      : `${name}（${locus}）`;
const wordsOf = (words: readonly TaskWords[]) =>
  words.map(({ text, cut, cutBefore }) => `${cutBefore ? '……' : ''}${text}${cut ? '……' : ''}`).join('\n');

/** What was found instead of a counterpart, with the places. */
function nearOf({ near }: TaskCell, { tasks }: Speech['t']): { words: string; places: TaskPlace[] }[] {
  return [
    ...(near.title
      ? [
          {
            words: `${tasks.inTitle.before}${near.title.words}${tasks.inTitle.after}`,
            places: near.title.places,
          },
        ]
      : []),
    ...(near.shared
      ? [
          {
            words: `${tasks.inSentence.before}${near.shared.words.join('、')}${tasks.inSentence.after}`,
            places: [near.shared.place],
          },
        ]
      : []),
    ...(near.around ? [{ words: tasks.around, places: [near.around] }] : []),
  ];
}

function dataTable(model: TaskTableModel, rows: readonly TaskRow[], site: TaskListSite): TakenTable {
  const { speech, absolute } = site;
  const { t, planLink, shortName } = speech;
  const { columns } = model;
  const linked = (plan: string, places: readonly TaskPlace[]): TakenCell =>
    places.map((place) => ({ words: placeWords(place), url: absolute(planLink(plan, place.id)) }));
  const cells = (row: TaskRow, plan: PairPlan, cell: TaskCell | undefined): TakenCell[] => {
    if (row.plan === plan.id)
      return [t.tasks.onlyOne(shortName(plan)), linked(plan.id, [row.place]), row.text, null];
    if (!cell) return [null, null, null, null];
    const near = nearOf(cell, t).map(({ words, places }) => `${words} ${places.map(placeWords).join('、')}`);
    const changes = differences(cell, t).map(({ label, words }) => `${label}${t.colon}${words}`);
    return [
      t.tasks.verdicts[cell.verdict],
      linked(plan.id, cell.places),
      wordsOf(cell.words) || null,
      [...changes, ...near].join('\n') || null,
    ];
  };
  return {
    title: titleOf(model, site),
    columns: [
      { name: t.tasks.task, width: WIDTH.name },
      { name: t.tasks.text, width: WIDTH.text },
      { name: t.take.columns.section, width: WIDTH.name },
      ...columns.flatMap((plan) =>
        [t.tasks.verdict, t.tasks.place, t.tasks.words, t.tasks.numbers].map((column, index) => ({
          name: t.take.pair.ofPlan(shortName(plan), column),
          width: [WIDTH.word, WIDTH.name, WIDTH.text, WIDTH.name][index] ?? WIDTH.name,
        })),
      ),
      { name: t.take.columns.url, width: WIDTH.address },
    ],
    rows: rows.map((row) => {
      const isOwn = row.plan === model.plan.id;
      return [
        isOwn ? linked(row.plan, [row.place]) : null,
        isOwn ? row.text : null,
        row.path.join(' › '),
        ...columns.flatMap((plan, index) => cells(row, plan, row.cells[index])),
        absolute(planLink(row.plan, row.place.id)),
      ];
    }),
    sources: sourcesOf(model, site),
  };
}

function documentTable(model: TaskTableModel, rows: readonly TaskRow[], site: TaskListSite): RichTable {
  const { speech, absolute } = site;
  const { t, planLink, shortName } = speech;
  const { plan, columns } = model;
  const linked = (owner: string, places: readonly TaskPlace[]): TableCell =>
    places.flatMap((place, index) => [
      ...(index > 0 ? [{ words: '、' }] : []),
      { words: placeWords(place), url: absolute(planLink(owner, place.id)) },
    ]);
  const words = (list: readonly TaskWords[]): TableCell =>
    list.length > 0 ? [{ words: `\n${wordsOf(list).replaceAll('\t', ' ')}` }] : [];
  const cellOf = (row: TaskRow, column: PairPlan, cell: TaskCell | undefined): TableCell => {
    if (row.plan === column.id)
      return [
        { words: `${t.tasks.onlyOne(shortName(column))}\n` },
        ...linked(column.id, [row.place]),
        ...words(row.words),
      ];
    if (!cell) return [{ words: '' }];
    return [
      { words: t.tasks.verdicts[cell.verdict] },
      ...(cell.places.length > 0 ? [{ words: '\n' }, ...linked(column.id, cell.places)] : []),
      ...words(cell.words),
      ...differences(cell, t).map(({ label, words: changes }) => ({
        words: `\n${label}${t.colon}${changes}`,
      })),
      ...nearOf(cell, t).flatMap((near) => [
        { words: `\n${near.words} ` },
        ...linked(column.id, near.places),
      ]),
    ];
  };
  const width = Math.round(100 / (columns.length + 1));
  const sources = sourcesOf(model, site);
  return {
    title: titleOf(model, site),
    columns: [
      { name: `${shortName(plan)}${t.colon}${t.tasks.task}`, width },
      ...columns.map((column) => ({ name: shortName(column), width })),
    ],
    rows: rows.map((row) => [
      row.plan === plan.id ? [...linked(plan.id, [row.place]), ...words(row.words)] : [{ words: '' }],
      ...columns.map((column, index) => cellOf(row, column, row.cells[index])),
    ]),
    notes: [sources.heading, ...sources.references],
  };
}
