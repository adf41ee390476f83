/** What is searched, and how it lies on the server: written by the index builder, read by the client. */

import type { TokenCounts } from './tokens.ts';

/** A searchable record: a clause, or the heading of a section. */
export interface SearchRecord {
  plan: string;
  kind: 'clause' | 'title';
  /** Id of the clause or section. */
  id: string;
  /** Id of the section it stands in or heads. */
  section: string;
  /** Printed locus and title of that section. */
  locus: string;
  title: string;
  type: string | null;
  themes: readonly string[];
  /** Agencies that the clause names, as they are called now. */
  agencies: readonly string[];
  /** Forms of support that the clause names, and the amounts it gives (`≤50万元`). */
  support: readonly string[];
  amounts: readonly string[];
  /** Of the plan: first and last year (`2016–2020`), level of government. */
  period: string | null;
  level: string | null;
  /** What is printed: of a clause on the line of its heading, the heading too. */
  text: string;
  /** So many UTF-16 units of the text are the heading: what occurs in them alone is no occurrence in the clause. */
  lead: number;
}

/** What is known of a record without its text: enough to count and to order hits. */
export interface SearchEntry
  extends Pick<
    SearchRecord,
    'plan' | 'kind' | 'type' | 'themes' | 'agencies' | 'support' | 'amounts' | 'period' | 'level'
  > {
  /** The place of its plan and those that it lies in. */
  places: readonly string[];
  /** Running number of its section. */
  section: number;
  /** Length of its search form in code points. */
  length: number;
  /** Whether it stands on the line of its heading, which is the record before it. */
  runIn: boolean;
}

import type { Names } from '../../pipeline/schemas/names.ts';

/** A plan as the search knows it. `first` is the number of its first record. */
export interface SearchPlan {
  id: string;
  title: string;
  name: Names;
  /** Number of the colour (`planColour`). */
  colour: number;
  period: string | null;
  level: string | null;
  /** Its place and those that it lies in, the widest first. */
  places: string[];
  first: number;
}

/** A page that is called so: a quantity over the years, or a theme. */
export interface NamedPage {
  kind: 'series' | 'theme';
  id: string;
  /** Name in every language of the site; series are called as in the plans. */
  name: Names;
  /** Of a series: for what area its values hold. */
  scope: string;
}

/** What a record is like: kind (0 title, 1 clause), type, themes, agencies and forms of support by their places in the table. */
type Traits = [0 | 1, string | null, string[], number[], number[]];

/** `search/records.json`: the table of records. Record numbers run through all plans. */
export interface SearchTable {
  plans: SearchPlan[];
  /** Agencies, which traits name by their place in this list. */
  agencies: string[];
  /** Forms of support, which traits name likewise, and amounts by the number of their record. */
  support: string[];
  amounts: Record<number, readonly string[]>;
  /** Groups of forms that mean the same. */
  aliases: string[][];
  /** Pages that a reader may look for by their name. */
  named: NamedPage[];
  /** Number of the first record of each block file `search/text/<n>.json`; the last item is the number of records. */
  blocks: number[];
  /** Whether the whole text is smaller than what an index costs: then it is read whole. */
  scan: boolean;
  /** How many files the index is in (`shards.ts`). */
  shards: number;
  /** Whether there is an index of similar clauses (`../similar/`). */
  comparable: boolean;
  /** What records are like, each combination once. */
  traits: Traits[];
  /** One item per record: its traits by their place in the table; by how much the section's number grows; lengths of the search form and, where it differs, of the folded form, each with that of its lead. */
  columns: Record<'traits' | 'section' | 'length' | 'lead' | 'folded' | 'foldedLead', number[]>;
}

/** One record in a block file: id, locus, title, text, and its lead where it has one. */
export type BlockRow = [id: string, locus: string, title: string, text: string, lead?: number];

/** Characters of text after which a new block begins: only those of the hits that are shown are read. */
export const BLOCK_LENGTH = 800;

/** Characters of a whole text up to which reading it costs less than asking an index for a few words. */
export const SCAN_LENGTH = 8_000;

/** Record numbers at which blocks of at most `limit` characters begin, with the number of records at the end. */
export function cutBlocks(lengths: readonly number[], limit: number): number[] {
  const starts = [0];
  let size = 0;
  lengths.forEach((length, index) => {
    if (size > 0 && size + length > limit) {
      starts.push(index);
      size = 0;
    }
    size += length;
  });
  return [...starts, lengths.length];
}

/** The part of the table that tells what each record is like. `lengths` are those of search form and folded form, by record. */
export function packEntries(
  records: readonly SearchRecord[],
  lengths: readonly TokenCounts[],
): Pick<SearchTable, 'agencies' | 'support' | 'amounts' | 'traits' | 'columns'> {
  const agencies = [...new Set(records.flatMap((record) => record.agencies))];
  const support = [...new Set(records.flatMap((record) => record.support))];
  const combinations = new Map<string, number>();
  const sections = new Map<string, number>();
  const columns: SearchTable['columns'] = {
    traits: [],
    section: [],
    length: [],
    lead: [],
    folded: [],
    foldedLead: [],
  };
  let last = 0;
  records.forEach((record, number) => {
    const traits: Traits = [
      record.kind === 'title' ? 0 : 1,
      record.type,
      [...record.themes],
      record.agencies.map((name) => agencies.indexOf(name)),
      record.support.map((name) => support.indexOf(name)),
    ];
    columns.traits.push(placeIn(combinations, JSON.stringify(traits)));
    const section = placeIn(sections, `${record.plan} ${record.section}`);
    columns.section.push(section - last);
    last = section;
    for (const name of ['length', 'lead', 'folded', 'foldedLead'] as const)
      columns[name].push(lengths[number]?.[name] ?? 0);
  });
  const amounts = Object.fromEntries(
    [...records.entries()].flatMap(([number, each]) =>
      each.amounts.length > 0 ? [[number, each.amounts]] : [],
    ),
  );
  return {
    agencies,
    support,
    amounts,
    traits: [...combinations.keys()].map((each) => JSON.parse(each)),
    columns,
  };
}

/** The place of a key in the order of first use. */
function placeIn(places: Map<string, number>, key: string): number {
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  return place;
}

/** The entries of a table, by record number. */
export function unpackEntries({
  plans,
  agencies,
  support,
  amounts,
  traits,
  columns,
}: SearchTable): SearchEntry[] {
  let section = 0;
  let at = 0;
  return columns.traits.map((place, number) => {
    while ((plans[at + 1]?.first ?? Number.POSITIVE_INFINITY) <= number) at += 1;
    section += columns.section[number] ?? 0;
    const [kind, type, themes, named, given] = traits[place] ?? [1, null, [], [], []];
    return {
      plan: plans[at]?.id ?? '',
      kind: kind === 0 ? 'title' : 'clause',
      type,
      themes,
      agencies: named.flatMap((agency) => agencies[agency] ?? []),
      support: given.flatMap((form) => support[form] ?? []),
      amounts: amounts[number] ?? [],
      period: plans[at]?.period ?? null,
      level: plans[at]?.level ?? null,
      places: plans[at]?.places ?? [],
      section,
      length: columns.length[number] ?? 0,
      runIn: (columns.lead[number] ?? 0) > 0,
    };
  });
}
