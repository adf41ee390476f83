/**
 * Search in the browser, for this site and for others: served as `<base>search/client.js`.
 *
 *   const { createSearch } = await import('https://…/search/client.js');
 *   const search = createSearch({ base: 'https://…/' });
 *   const { total, perPlan, facets, hits } = await search('创新券', { limit: 20, filters: { type: ['measure'] } });
 *
 * The query is what a reader would type: words separated by blanks, "…" for words in a row, -… for words that
 * must not occur. Hits of the string as typed come first, then those of its words apart, then those of other
 * forms (aliases, numerals, traditional characters, blanks and brackets); `match` tells them apart.
 */
import { loadCandidates } from './candidates.ts';
import {
  type Filters,
  type Findings,
  find,
  formsOf,
  type MatchKind,
  type Prepared,
  prepare,
} from './engine.ts';
import type { BlockRow, SearchRecord, SearchTable } from './records.ts';
import { nearest, type Suggestion } from './suggest.ts';
import type { Variant, VariantSources } from './variants.ts';

export type { Facet, Filters, MatchKind } from './engine.ts';

/** Files that are fetched at once: browsers refuse thousands. */
const AT_ONCE = 64;

/** A record that matches. Marks are [start, end) in UTF-16 units of its text. */
export interface Hit extends SearchRecord {
  url: string;
  /** Title and short name of the plan for display, and its colour number. */
  planTitle: string;
  planName: string;
  colour: number;
  match: MatchKind;
  /** For `variant`: the words of the text that matched. */
  forms: string[];
  marks: [number, number][];
  /** Other hits in the same section. */
  more: number;
}

/** What a search gives. */
export interface SearchResult {
  query: string;
  /** Hits of each class, under the filters. */
  total: number;
  words: number;
  variants: number;
  /** Literal hits of each plan under the other filters, zeros included, in the order of the plans. */
  perPlan: Record<string, number>;
  /** Hits of all classes by facet and value, under the filters of the other facets. */
  facets: Findings['facets'];
  /** Other forms that were looked for. */
  tried: Variant[];
  /** When nothing was found: parts of the string that do occur. */
  nearest: Suggestion[];
  /** The plans, for display, in their order. */
  plans: { id: string; name: string; colour: number }[];
  hits: Hit[];
}

/** Restrictions and paging. */
export interface SearchOptions {
  filters?: Filters;
  /** Only clauses, only titles; both when left out. */
  kind?: SearchRecord['kind'];
  limit?: number;
  offset?: number;
}

/** What a search needs to know of the site. */
export interface SearchSite {
  /** Absolute address or path of the site, ending with /. */
  base: string;
  /** The folder its pages are led to in, ending with /: that of a language. `base` when left out. */
  pages?: string;
  /** Language of the plans’ names. */
  language?: 'zh' | 'en';
  /** Whether candidates come from the index or the whole text is read; the size of the text decides when left out. */
  via?: 'index' | 'scan';
}

/** A search over a site. Nothing is loaded before the first query. */
export function createSearch({ base, pages = base, language = 'zh', via }: SearchSite) {
  const fetchJson = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${base}${path}`);
    if (!response.ok) throw new Error(`${base}${path}: ${response.status} ${response.statusText}`);
    return response.json();
  };
  const loadTable = retried(() => fetchJson<SearchTable>('search/records.json'));
  const loadIndex = retried(() => loadCandidates(base));
  const loadSimplifier = retried(async () => {
    const simplified = await fetchJson<Record<string, string>>('search/traditional.json');
    return (text: string) => [...text].map((character) => simplified[character] ?? character).join('');
  });
  const blocks = new Map<number, Promise<Prepared[]>>();
  const loadBlock = (table: SearchTable, block: number) => {
    let records = blocks.get(block);
    if (!records) {
      records = fetchJson<BlockRow[]>(`search/text/${block}.json`).then((rows) =>
        rows.map((row, index) => prepare(toRecord(row, (table.blocks[block] ?? 0) + index, table))),
      );
      records.catch(() => blocks.delete(block));
      blocks.set(block, records);
    }
    return records;
  };
  /** Records that may match, in order; all of them when the text is read whole. */
  const loadRecords = async (
    table: SearchTable,
    query: string,
    kind: SearchOptions['kind'],
    sources: VariantSources,
  ): Promise<Prepared[]> => {
    if (query.trim() === '') return [];
    const useIndex = via === 'index' || (via === undefined && !table.scan);
    const numbers = useIndex ? await (await loadIndex())(formsOf(query, sources)) : null;
    const blockOf = (number: number) => table.blocks.findLastIndex((first) => first <= number);
    const needed = numbers ? [...new Set([...numbers].map(blockOf))] : table.blocks.slice(0, -1).keys();
    const loaded: { block: number; records: Prepared[] }[] = [];
    const inOrder = [...needed].sort((a, b) => a - b);
    for (let from = 0; from < inOrder.length; from += AT_ONCE) {
      const turn = inOrder.slice(from, from + AT_ONCE);
      loaded.push(
        ...(await Promise.all(
          turn.map(async (block) => ({ block, records: await loadBlock(table, block) })),
        )),
      );
    }
    return loaded
      .flatMap(({ block, records }) =>
        numbers ? records.filter((_, index) => numbers.has((table.blocks[block] ?? 0) + index)) : records,
      )
      .filter(({ record }) => !kind || record.kind === kind);
  };

  return async (query: string, options: SearchOptions = {}): Promise<SearchResult> => {
    const { filters = {}, kind, limit = 20, offset = 0 } = options;
    const table = await loadTable();
    const names = table.plans.map(({ id, name, colour }) => ({ id, name: name[language], colour }));
    let sources: VariantSources = { aliases: table.aliases };
    let records = await loadRecords(table, query, kind, sources);
    if (hasUnknownCharacter(records, query)) {
      sources = { ...sources, simplify: await loadSimplifier() };
      records = await loadRecords(table, query, kind, sources);
    }
    const { counts, perPlan, facets, tried, found } = find(records, query, sources, filters, {
      offset,
      limit,
    });
    const hits = found.map(({ record, ...rest }): Hit => {
      const plan = table.plans.find(({ id }) => id === record.plan);
      return {
        ...record,
        ...rest,
        url: `${pages}plans/${record.plan}/#${record.id}`,
        planTitle: plan?.title ?? record.plan,
        planName: plan?.name[language] ?? record.plan,
        colour: plan?.colour ?? 0,
      };
    });
    return {
      query,
      total: counts.literal,
      words: counts.words,
      variants: counts.variant,
      perPlan: Object.fromEntries(names.map(({ id }) => [id, perPlan[id] ?? 0])),
      facets,
      tried,
      nearest: counts.literal + counts.words + counts.variant === 0 ? nearest(records, query) : [],
      plans: names,
      hits,
    };
  };
}

function toRecord(row: BlockRow, number: number, table: SearchTable): SearchRecord {
  const [kind, id, locus, title, type, themes, agencies, text] = row;
  const plan = table.plans.findLast((candidate) => candidate.first <= number);
  return {
    plan: plan?.id ?? '',
    kind: kind === 0 ? 'title' : 'clause',
    id,
    locus,
    title,
    type,
    themes,
    agencies: agencies.flatMap((place) => table.agencies[place] ?? []),
    period: plan?.period ?? null,
    level: plan?.level ?? null,
    text,
  };
}

/** Whether the query has a Chinese character that no record has: it may be a traditional one. */
function hasUnknownCharacter(records: readonly Prepared[], query: string): boolean {
  return [...new Set(query.match(/\p{Script=Han}/gu))].some((character) =>
    records.every(({ form }) => !form.includes(character)),
  );
}

/** A value that is loaded once, and again after a failure. */
function retried<T>(load: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return () => {
    value ??= load().catch((error: unknown) => {
      value = null;
      throw error;
    });
    return value;
  };
}
