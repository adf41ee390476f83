/**
 * Search in the browser, for this site and for others: served as `<base>search/client.js`.
 *
 *   const { createSearch } = await import('https://…/search/client.js');
 *   const search = createSearch({ base: 'https://…/' });
 *   const { total, perPlan, facets, hits } = await search('创新券', { limit: 20, filters: { type: ['measure'] } });
 *
 * The query is what a reader would type: words separated by blanks, "…" for words in a row, | between words of which one
 * is enough, -… for words that must not occur. Hits of the string as typed come first, then those in which only blanks beside its numbers differ,
 * those of its words apart, and those of other forms (aliases, numerals, traditional characters, blanks and brackets);
 * `match` tells them apart. `search.similar(query)` gives clauses that are like what was typed and do not have it.
 */

import { nameIn } from '../i18n/name-in.ts';
import { ownValue } from '../pipeline/text/own-value.ts';
import { sumOf } from '../pipeline/text/sum.ts';
import type { MatchKind } from './engine/classify.ts';
import { type Corpus, type Findings, find } from './engine/engine.ts';
import type { Filters } from './engine/facets.ts';
import { marksOf } from './engine/marks.ts';
import { pagesNamed } from './engine/named.ts';
import { scanTexts } from './engine/occurrences.ts';
import { alternatives, quoted } from './engine/query.ts';
import { nearestParts } from './engine/suggest.ts';
import type { Variant, VariantSources } from './engine/variants.ts';
import {
  type BlockRow,
  type NamedPage,
  type SearchEntry,
  type SearchRecord,
  type SearchTable,
  unpackEntries,
} from './index-file/records.ts';
import { openShards } from './index-file/sharded.ts';
import type { Shard } from './index-file/shards.ts';
import { EMPTY_ROW, retried, siteFiles } from './index-file/site-files.ts';
import { similarClauses } from './similar/similar-clauses.ts';

export type { MatchKind } from './engine/classify.ts';
export type { Facet, Filters } from './engine/facets.ts';

/** Words up to which each is counted alone: more are a passage. */
const MOST_WORDS = 6;

/** A record that matches. Marks are [start, end) in UTF-16 units of its text. */
export interface Hit extends Omit<SearchRecord, 'section'> {
  url: string;
  /** Title and short name of the plan for display, and its colour number. */
  planTitle: string;
  planName: string;
  colour: number;
  match: MatchKind;
  /** Whether it stands in longer numbers only: 2万 in 1.2万. */
  inside: boolean;
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
  spaced: number;
  words: number;
  variants: number;
  /** How many of all these are titles; one on the line of its clause is counted with the clause. */
  titles: number;
  /** Literal hits of each plan under the other filters, zeros included, in the order of the plans. */
  perPlan: Record<string, number>;
  /** As `perPlan`, with those in which only blanks beside numbers differ. */
  ownPerPlan: Record<string, number>;
  /** Hits of all classes by facet and value, under the filters of the other facets. */
  facets: Findings['facets'];
  /** When two to six words were looked for: each with the query that looks for it alone, and the hits of that. */
  each: { word: string; query: string; count: number }[];
  /** Other forms that were looked for. */
  tried: Variant[];
  /** Series and themes that are called so. */
  named: { kind: NamedPage['kind']; name: string; scope: string; url: string }[];
  /** When nothing was found: parts of the string that do occur, with what a search for each gives. */
  nearest: { text: string; count: number }[];
  /** Whether similar clauses can be asked for: the site has an index of them. */
  comparable: boolean;
  /** The plans, for display, in their order. */
  plans: { id: string; name: string; colour: number }[];
  hits: Hit[];
}

/** A clause that is like what was typed, without the words as typed. Marks are what it has in common with them. */
export type SimilarHit = Omit<Hit, 'match' | 'inside' | 'forms' | 'more'>;

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
  language?: string;
  /** Whether the index is asked or the whole text is read; the size of the text decides when left out. */
  via?: 'index' | 'scan';
}

/** A search over a site. Nothing is loaded before the first query. */
export function createSearch({ base, pages = base, language = 'zh', via }: SearchSite) {
  const files = siteFiles(base);
  const { fetchJson, loadTable, loadSimplifier, loadEnglish, loadRows } = files;
  const loadCorpus = retried(async (): Promise<Corpus> => {
    const table = await loadTable();
    const entries = unpackEntries(table);
    if (via === 'index' || (via === undefined && !table.scan))
      return { entries, occurrences: openShards(table, (path) => fetchJson<Shard>(`search/${path}`)) };
    const rows = await loadRows(table, [...entries.keys()]);
    return { entries, occurrences: scanTexts(rows.map(([, , , text, lead = 0]) => ({ text, lead }))) };
  });

  /** Where a record is and what it says, from its row. */
  const shown = (table: SearchTable, entry: SearchEntry, [id, locus, title, text, lead = 0]: BlockRow) => {
    const { section: _section, length: _length, ...rest } = entry;
    const plan = table.plans.find((each) => each.id === entry.plan);
    return {
      ...rest,
      id,
      locus,
      title,
      text,
      lead,
      url: `${pages}plans/${entry.plan}/#${id}`,
      planTitle: plan?.title ?? entry.plan,
      planName: plan ? nameIn(plan.name, language) : entry.plan,
      colour: plan?.colour ?? 0,
    };
  };
  const search = async (query: string, { filters, kind, limit = 20, offset = 0 }: SearchOptions = {}) => {
    const table = await loadTable();
    const corpus = query.trim() === '' ? { entries: [], occurrences: scanTexts([]) } : await loadCorpus();
    const findIn = (words: string, from: VariantSources) =>
      find(corpus, words, from, { filters, kind, limit, offset });
    let sources: VariantSources = { aliases: table.aliases };
    if (/[a-z]{3}/iu.test(query)) sources = { ...sources, english: await loadEnglish() };
    let findings = await findIn(query, sources);
    // A string that does not occur may be written in traditional characters.
    if (findings.counts.literal + findings.counts.spaced === 0 && /\p{Script=Han}/u.test(query)) {
      sources = { ...sources, simplify: await loadSimplifier() };
      findings = await findIn(query, sources);
    }
    const { counts, titles, perPlan, ownPerPlan, facets, words, found } = findings;
    const rows = await loadRows(
      table,
      found.map(({ number }) => number),
    );
    const hits = found.map((hit, index): Hit => {
      const row = rows[index] ?? EMPTY_ROW;
      const [, , , text] = row;
      return {
        ...shown(table, corpus.entries[hit.number] as SearchEntry, row),
        match: hit.match,
        inside: hit.inside,
        ...marksOf(text, query, hit),
        more: hit.more,
      };
    });
    const several = words.length > 1 && words.length <= MOST_WORDS ? words.map(({ text }) => text) : [];
    const each = await Promise.all(
      [...new Set(several)].map(async (word) => {
        const alone = quoted(word);
        const { counts } = await find(corpus, alone, sources, { filters, kind, limit: 0 });
        return { word, query: alone, count: totalOf(counts) };
      }),
    );
    // Where several words do not stand together, what is near is asked of those that do not occur.
    const absent = each.length > 0 ? each.filter(({ count }) => count === 0) : [{ word: query }];
    const parts =
      totalOf(counts) > 0
        ? []
        : await Promise.all(
            absent
              .flatMap(({ word }) => alternatives(word))
              .map((word) => nearestParts(corpus.occurrences, word)),
          );
    const near = await Promise.all(
      parts.flat().map(async (text) => {
        const alone = await find(corpus, quoted(text), sources, { limit: 0 });
        return { text, count: totalOf(alone.counts) };
      }),
    );
    const result: SearchResult = {
      query,
      total: counts.literal,
      spaced: counts.spaced,
      words: counts.words,
      variants: counts.variant,
      titles,
      perPlan: Object.fromEntries(table.plans.map(({ id }) => [id, ownValue(perPlan, id) ?? 0])),
      ownPerPlan: Object.fromEntries(table.plans.map(({ id }) => [id, ownValue(ownPerPlan, id) ?? 0])),
      facets,
      each,
      tried: words.flatMap(({ variants }) => variants),
      named: pagesNamed(
        table.named,
        words.map(({ text, variants }) => [...alternatives(text), ...variants.map(({ form }) => form)]),
        mainThemes(facets.theme, totalOf(counts)),
      ).map(({ kind, id, name, scope }) => ({
        kind,
        name: nameIn(name, language),
        scope,
        url: `${pages}${kind === 'series' ? 'series' : 'compare'}/${id}/`,
      })),
      nearest: near,
      comparable: table.comparable,
      plans: table.plans.map(({ id, name, colour }) => ({ id, name: nameIn(name, language), colour })),
      hits,
    };
    return result;
  };
  /**
   * Clauses that share much of what was typed and do not have it as typed, the most alike first. Loads Pagefind. Rejects where
   * there is none, as in a copy that is read from a disk (`comparable` of a result says so).
   */
  return Object.assign(search, { similar: similarClauses(base, files, shown) });
}

/** Least hits of a theme, and their share of all, for its page to be offered. */
const LEAST_OF_THEME = 3;
const SHARE_OF_THEME = 0.3;
/** Most themes that are offered by their hits. */
const MOST_THEMES = 2;

/** The themes that most hits are about, those with most first. */
function mainThemes(counts: Readonly<Record<string, number>>, total: number): string[] {
  return Object.entries(counts)
    .filter(([, count]) => count >= Math.max(LEAST_OF_THEME, total * SHARE_OF_THEME))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_THEMES)
    .map(([theme]) => theme);
}

function totalOf(counts: Findings['counts']): number {
  return sumOf(Object.values(counts), (count) => count);
}
