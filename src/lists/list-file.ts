/**
 * A list of the site as a file: every row with what it can be chosen by. Browsers make tables of it, of the rows that a reader
 * chose. One way for all lists; what differs is the kind of their rows.
 */

import { asText, type CitationStyle } from '../cite/index.ts';
import type { CitedPlan } from '../cite/record.ts';
import type { TakenCell, TakenColumn, TakenTable } from '../takeaway/table.ts';
import { WIDTH } from '../takeaway/widths.ts';

/** A row; addresses are paths of the site. */
export interface ListRow {
  cells: readonly TakenCell[];
  /** Values by the names of filters; `plan` are the plans that it speaks of. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Where it leads. */
  url: string;
  /** Its name among what readers write beside rows. */
  key?: string;
  /** The place that has its words, where it is one place. */
  place?: { plan: string; locus: string };
}

/** A field beside each row that readers fill in; a choice among `words`, or free text. */
export interface OwnField {
  /** Also the name of the filter by it, where it is a choice. */
  key: string;
  name: string;
  /** In characters of Latin text. */
  width: number;
  /** What is shown for each value. */
  words?: Readonly<Record<string, string>>;
}

/** What a reader wrote beside rows: by the key of the row, then of the field. */
export type OwnWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A list: a kind of rows, all of the corpus. */
export interface ListFile {
  /** The kind, for the names of files; ASCII. */
  kind: string;
  title: string;
  columns: readonly TakenColumn[];
  /** The columns that every list ends in: the address of the row, and, where rows are places, the reference to it. */
  ends: { url: string; citation: string | null };
  rows: readonly ListRow[];
  /** Fields that readers fill in, and the name under which their browser keeps them. */
  own?: { store: string; fields: readonly OwnField[] };
  /** Heading of the list of sources, and the plans of the corpus with their paths. */
  sources: { heading: string; plans: readonly (CitedPlan & { url: string })[] };
}

/** Values by the names of filters; an empty one chooses all. */
export type ListChoice = Readonly<Record<string, string>>;

/** How references are made: the style, the day in ISO 8601, and what completes an address of the site. */
export interface ListSite {
  style: CitationStyle;
  accessed: string;
  absolute: (path: string) => string;
}

const isChosen = ({ facets }: ListRow, choice: ListChoice): boolean =>
  Object.entries(choice).every(([name, value]) => value === '' || facets[name]?.includes(value));

/** Returns a list with what a reader wrote beside its rows, as columns after its own. */
export function withOwnWords(file: ListFile, written: OwnWords): ListFile {
  const fields = file.own?.fields ?? [];
  if (fields.length === 0) return file;
  return {
    ...file,
    columns: [...file.columns, ...fields.map(({ name, width }) => ({ name, width }))],
    rows: file.rows.map((row) => {
      const own = written[row.key ?? ''] ?? {};
      const facets = fields.filter(({ words }) => words).map(({ key }) => [key, own[key] ? [own[key]] : []]);
      return {
        ...row,
        cells: [...row.cells, ...fields.map(({ key, words }) => words?.[own[key] ?? ''] ?? own[key] ?? '')],
        facets: { ...row.facets, ...Object.fromEntries(facets) },
      };
    }),
  };
}

/** Returns the chosen rows of lists of one kind as a table, with the references to the plans that these rows speak of. */
export function takenList(
  [file, ...more]: readonly [ListFile, ...ListFile[]],
  choice: ListChoice,
  { style, accessed, absolute }: ListSite,
): TakenTable {
  const rows = [file, ...more].flatMap((each) => each.rows).filter((row) => isChosen(row, choice));
  const plans = new Map(
    [file, ...more].flatMap(({ sources }) => sources.plans.map((plan) => [plan.id, plan] as const)),
  );
  const cite = (plan: CitedPlan, locus: string, url: string) =>
    asText({ plan, locus, url: absolute(url), accessed }, style);
  const citation = ({ place, url }: ListRow) => {
    const plan = plans.get(place?.plan ?? '');
    return place && plan ? cite(plan, place.locus, url) : null;
  };
  const { ends } = file;
  const named = new Set(rows.flatMap(({ facets }) => facets['plan'] ?? []));
  return {
    title: file.title,
    columns: [
      ...file.columns,
      { name: ends.url, width: WIDTH.address, dataOnly: true },
      ...(ends.citation === null
        ? []
        : [{ name: ends.citation, width: WIDTH.words, dataOnly: true as const }]),
    ],
    rows: rows.map((row) => [
      ...row.cells.map((cell) => withAddresses(cell, absolute)),
      absolute(row.url),
      ...(ends.citation === null ? [] : [citation(row)]),
    ]),
    sources: {
      heading: file.sources.heading,
      references: [...plans.values()]
        .filter(({ id }) => named.has(id))
        .map((plan) => cite(plan, '', plan.url)),
    },
  };
}

const withAddresses = (cell: TakenCell, absolute: ListSite['absolute']): TakenCell =>
  Array.isArray(cell)
    ? cell.map(({ words, url }) => ({ words, ...(url !== undefined && { url: absolute(url) }) }))
    : cell;
