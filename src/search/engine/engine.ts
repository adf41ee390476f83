/**
 * What is found, in which order, and how much of it: pure, over what is known of the records and where forms occur.
 * Hits come in classes, never mixed: the string as typed, whatever blanks stand beside its numbers; every word of it,
 * but apart; other ways to write it.
 */

import type { SearchEntry } from '../index-file/records.ts';
import { classify, type Match, type MatchKind } from './classify.ts';
import { FACETS, type Facet, type Filters, passes, valuesOf } from './facets.ts';
import type { Occurrences } from './occurrences.ts';
import { comparedBelow, oncePerPlace, sectionsTitled } from './rank.ts';
import type { Variant, VariantSources } from './variants.ts';

/** A record that matches. */
export interface Found extends Pick<Match, 'match' | 'inside' | 'words'> {
  /** Number of the record. */
  number: number;
  /** Other hits in the same section. */
  more: number;
}

/** What a query gives. */
export interface Findings {
  /** Hits of each class under the filters. */
  counts: Record<MatchKind, number>;
  /** How many of them are titles. */
  titles: number;
  /** Literal hits by plan, under the filters of all other facets. */
  perPlan: Record<string, number>;
  /** As `perPlan`, with those in which only blanks beside numbers differ. */
  ownPerPlan: Record<string, number>;
  /** Hits of each value under the filters of all other facets; values without hits are left out. */
  facets: Record<Facet, Record<string, number>>;
  /** The words that were looked for, each with its other forms. */
  words: { text: string; variants: Variant[] }[];
  /** The hits of the window. */
  found: Found[];
}

/** What is searched. Entries stand in the order of the plans and texts, which is the last criterion of the order of hits. */
export interface Corpus {
  entries: readonly SearchEntry[];
  occurrences: Occurrences;
}

/** What is wanted of the hits. */
export interface Wanted {
  filters?: Filters | undefined;
  /** Only clauses, only titles; both when left out. */
  kind?: SearchEntry['kind'] | undefined;
  offset?: number;
  limit?: number;
}

/** Searches a corpus. */
export async function find(
  { entries, occurrences }: Corpus,
  query: string,
  sources: VariantSources,
  { filters = {}, kind, offset = 0, limit = Number.POSITIVE_INFINITY }: Wanted = {},
): Promise<Findings> {
  const { matches: all, words } = await classify(occurrences, query, sources, limit > 0);
  const matches = kind ? all : oncePerPlace(all, entries);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, counter()])) as Findings['facets'];
  const counts = { literal: 0, spaced: 0, words: 0, variant: 0 };
  const perPlan = counter();
  const ownPerPlan = counter();
  let titles = 0;
  const sections = new Map<number, number>();
  const shown: (Match & { number: number; entry: SearchEntry })[] = [];
  for (const [number, match] of matches) {
    const entry = entries[number];
    if (!entry || (kind && entry.kind !== kind)) continue;
    const failed = FACETS.filter((facet) => !passes(entry, facet, filters[facet] ?? []));
    // What only one facet shuts out still counts for the values of that facet.
    const [only] = failed;
    const counted = failed.length === 0 ? FACETS : failed.length === 1 && only ? [only] : [];
    for (const facet of counted) {
      for (const value of valuesOf(entry, facet)) add(facets[facet], value);
      if (facet === 'plan' && match.match === 'literal') add(perPlan, entry.plan);
      if (facet === 'plan' && /literal|spaced/u.test(match.match)) add(ownPerPlan, entry.plan);
    }
    if (failed.length > 0) continue;
    shown.push({ ...match, number, entry });
    counts[match.match] += 1;
    if (entry.kind === 'title') titles += 1;
    sections.set(entry.section, (sections.get(entry.section) ?? 0) + 1);
  }
  const compare = comparedBelow(sectionsTitled(all, entries));
  const found = shown
    .sort((a, b) => compare(a, b) || a.number - b.number)
    .slice(offset, offset + limit)
    .map(({ number, entry, match, inside, words }) => ({
      number,
      match,
      inside,
      words,
      more: (sections.get(entry.section) ?? 1) - 1,
    }));
  return { counts, titles, perPlan, ownPerPlan, facets, words, found };
}

/** Numbers by words of plans, manifest and addresses: without a prototype, any word is a key like another. */
const counter = (): Record<string, number> => Object.create(null);

function add(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1;
}
