/**
 * Search in the browser, for this site and for others: served as `<base>search/client.js`.
 *
 *   const { createSearch } = await import('https://…/search/client.js');
 *   const search = createSearch({ base: 'https://…/' });
 *   const { total, perPlan, hits } = await search('创新券', { limit: 20 });
 */
import { loadCandidates } from './candidates.ts';
import { findMarks, findMarksIgnoringBlanks } from './match.ts';
import type { BlockRow, SearchRecord, SearchTable } from './records.ts';

/** A record that contains the query. Marks are [start, end) in UTF-16 units of its text. */
export interface Hit extends SearchRecord {
  /** Name of the plan for display, and its colour number. */
  planName: string;
  colour: number;
  /** literal: the text contains the query; blanks: it does when blanks are left out of account. */
  match: 'literal' | 'blanks';
  marks: [number, number][];
}

/** What a search gives. Hits come by plan, then in the order of the text. */
export interface SearchResult {
  query: string;
  /** Literal hits. */
  total: number;
  /** Hits that only differ from the query by blanks; they come after the literal ones. */
  loose: number;
  /** Literal hits of each plan, zeros included, in the order of the plans. */
  perPlan: Record<string, number>;
  /** The same for the hits that differ by blanks. */
  loosePerPlan: Record<string, number>;
  /** The plans, for display, in their order. */
  plans: { id: string; name: string; colour: number }[];
  hits: Hit[];
}

/** Restrictions and paging. */
export interface SearchOptions {
  /** Plan ids; all plans when left out. */
  plans?: readonly string[];
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
}

/** A search over a site. Nothing is loaded before the first query. */
export function createSearch({ base, pages = base, language = 'zh' }: SearchSite) {
  const fetchJson = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${base}${path}`);
    if (!response.ok) throw new Error(`${base}${path}: ${response.status} ${response.statusText}`);
    return response.json();
  };
  const load = retried(() =>
    Promise.all([fetchJson<SearchTable>('search/records.json'), loadCandidates(base)]),
  );
  const blocks = new Map<number, Promise<BlockRow[]>>();
  const loadBlock = (block: number) => {
    let rows = blocks.get(block);
    if (!rows) {
      rows = fetchJson<BlockRow[]>(`search/text/${block}.json`);
      rows.catch(() => blocks.delete(block));
      blocks.set(block, rows);
    }
    return rows;
  };

  return async (query: string, options: SearchOptions = {}): Promise<SearchResult> => {
    const { plans, kind, limit = 20, offset = 0 } = options;
    const [table, findCandidates] = await load();
    const numbers = new Map(table.fragments.map((fragment, number) => [fragment, number]));
    const named = query.trim() === '' ? [] : await findCandidates(query);
    const candidates = (named ?? table.fragments)
      .flatMap((fragment) => numbers.get(fragment) ?? [])
      .sort((a, b) => a - b);
    const blockOf = (number: number) => table.blocks.findLastIndex((first) => first <= number);
    const needed = [...new Set(candidates.map(blockOf))];
    const loaded = new Map(
      await Promise.all(needed.map(async (block) => [block, await loadBlock(block)] as const)),
    );

    const perPlan = Object.fromEntries(table.plans.map((plan) => [plan.id, 0]));
    const loosePerPlan = { ...perPlan };
    const literal: Hit[] = [];
    const loose: Hit[] = [];
    for (const number of candidates) {
      const block = blockOf(number);
      const row = loaded.get(block)?.[number - (table.blocks[block] ?? 0)];
      const plan = table.plans.findLast((candidate) => candidate.first <= number);
      if (!row || !plan) continue;
      const record = toRecord(row, plan.id, pages);
      const exact = findMarks(record.text, query);
      const marks = exact.length > 0 ? exact : findMarksIgnoringBlanks(record.text, query);
      if (marks.length === 0 || (kind && record.kind !== kind)) continue;
      const counts = exact.length > 0 ? perPlan : loosePerPlan;
      counts[plan.id] = (counts[plan.id] ?? 0) + 1;
      if (plans && !plans.includes(plan.id)) continue;
      const hit = { ...record, planName: plan.name[language], colour: plan.colour, marks };
      if (exact.length > 0) literal.push({ ...hit, match: 'literal' });
      else loose.push({ ...hit, match: 'blanks' });
    }
    const names = table.plans.map(({ id, name, colour }) => ({ id, name: name[language], colour }));
    const hits = [...literal, ...loose].slice(offset, offset + limit);
    return { query, total: literal.length, loose: loose.length, perPlan, loosePerPlan, plans: names, hits };
  };
}

function toRecord(
  [kind, id, locus, title, type, themes, text]: BlockRow,
  plan: string,
  pages: string,
): SearchRecord {
  return {
    plan,
    kind: kind === 0 ? 'title' : 'clause',
    id,
    url: `${pages}plans/${plan}/#${id}`,
    locus,
    title,
    type,
    themes,
    text,
  };
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
