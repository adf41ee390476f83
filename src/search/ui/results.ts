/**
 * What a search shows, as plain data: page and dialog render it, tests read it. JSON keeps it whole. Words of the interface
 * are keys, and what a reader does is an address or the name of a facet and its value.
 */
import { ownValue } from '../../pipeline/text/own-value.ts';
import type { Facet, Filters, Hit, SearchResult, SimilarHit } from '../client.ts';
import { FACETS } from '../engine/facets.ts';
import { hasAlternatives } from '../engine/query.ts';
import { isComparable } from '../similar/grams.ts';
import { type Absence, absenceOf } from './absence.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** A hit with the stretch of its text that is shown. */
export interface HitModel
  extends Pick<Hit, 'kind' | 'locus' | 'type' | 'amounts' | 'inside' | 'forms' | 'more'> {
  /** Unique among the hits. */
  key: string;
  id: string;
  /** Leads to its place, where the words that matched are marked. */
  href: string;
  plan: { id: string; name: string; colour: number };
  /** The title of the section of a clause; empty for titles. */
  title: string;
  excerpt: Excerpt;
}

/** Hits of a class. */
export interface HitGroup {
  match: 'literal' | 'words' | 'variant';
  /** The number of hits of the class, which a heading says; null where what is found has been said already. */
  heading: number | null;
  hits: HitModel[];
}

/** A value of a facet with its number of hits. */
export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** What a search shows. */
export interface SearchResults {
  query: string;
  /** Hits of all classes, and those that are not shown yet. */
  count: number;
  rest: number;
  /** Hits as typed, of words apart and of other forms; titles among all of them. */
  classes: { typed: number; apart: number; otherwise: number; titles: number };
  /** The number of plans with hits. */
  inPlans: number;
  /** Words that were looked for together; none where one was looked for. */
  together: string[];
  /** A value of a facet is chosen. */
  filtered: boolean;
  groups: HitGroup[];
  /** Every plan, zeros included: that a plan does not speak of it is a result. */
  plans: (FacetValue & { name: string; colour: number })[];
  /** The other facets that have values: chosen ones first, then those with most hits. */
  facets: { facet: Exclude<Facet, 'plan'>; values: FacetValue[] }[];
  /** Pages that are called what was typed. */
  named: SearchResult['named'];
  absence: Absence;
  /** Similar clauses can be asked for: what was typed is long enough, and the site has an index of them. */
  comparable: boolean;
}

/** UTF-16 units of an excerpt. */
const EXCERPT_LENGTH = 120;

/** Makes the model of what a search gave under some filters. */
export function searchResults(result: SearchResult, filters: Filters): SearchResults {
  const count = countOf(result);
  const chosenOf = (facet: Facet) => filters[facet] ?? [];
  const within = (plan: string) => chosenOf('plan').length === 0 || chosenOf('plan').includes(plan);
  return {
    query: result.query,
    count,
    rest: count - result.hits.length,
    classes: {
      typed: result.total + result.spaced,
      apart: result.words,
      otherwise: result.variants,
      titles: result.titles,
    },
    inPlans: Object.keys(result.facets.plan).filter(within).length,
    together: result.each.map(({ word }) => word),
    filtered: Object.values(filters).some((values) => values.length > 0),
    groups: hitGroups(result),
    plans: result.plans.map(({ id, name, colour }) => ({
      value: id,
      count: ownValue(result.facets.plan, id) ?? 0,
      chosen: chosenOf('plan').includes(id),
      name,
      colour,
    })),
    facets: FACETS.filter((facet) => facet !== 'plan')
      .map((facet) => ({ facet, values: valuesOf(result.facets[facet], chosenOf(facet)) }))
      .filter(({ values }) => values.length > 0),
    named: result.named,
    absence: absenceOf(result, filters),
    comparable: result.comparable && isComparable(result.query),
  };
}

/** Counts the hits of all classes. */
function countOf({ total, spaced, words, variants }: SearchResult): number {
  return total + spaced + words + variants;
}

/** Groups the hits by class, in their order; hits that differ in spaces only are hits of the string as typed. */
function hitGroups(result: SearchResult): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const hit of result.hits) {
    const match = hit.match === 'spaced' ? 'literal' : hit.match;
    let group = groups.at(-1);
    if (group?.match !== match) {
      group = { match, heading: headingOf(match, result), hits: [] };
      groups.push(group);
    }
    group.hits.push(hitModel(hit, result.query));
  }
  return groups;
}

function headingOf(
  match: HitGroup['match'],
  { total, spaced, words, variants }: SearchResult,
): number | null {
  if (match === 'literal') return null;
  if (match === 'variant') return variants;
  // Where nothing precedes words apart, the headline has said what they are.
  return total + spaced === 0 ? null : words;
}

/** Makes the models of similar clauses, each leading to the longest words in common. */
export function similarModels(hits: readonly SimilarHit[], query: string): HitModel[] {
  const length = ([start, end]: readonly [number, number]) => end - start;
  return hits.map((hit) => {
    const model = hitModel({ ...hit, match: 'words', inside: false, forms: [], more: 0 }, query);
    const longest = hit.marks.toSorted((one, other) => length(other) - length(one));
    return { ...model, href: markedAddress({ ...hit, match: 'words', marks: longest }, query) };
  });
}

function hitModel(hit: Hit, query: string): HitModel {
  const { kind, locus, type, amounts, inside, forms, more } = hit;
  return {
    key: `${hit.plan}#${hit.id}`,
    id: hit.id,
    kind,
    href: markedAddress(hit, query),
    plan: { id: hit.plan, name: hit.planName, colour: hit.colour },
    locus,
    title: kind === 'clause' ? hit.title : '',
    type,
    amounts,
    inside,
    forms,
    more,
    excerpt: excerpt(hit.text, hit.marks, EXCERPT_LENGTH),
  };
}

/** Returns the address of a hit with what its page is to mark: the words that matched. */
function markedAddress(
  { url, match, text, marks }: Pick<Hit, 'url' | 'match' | 'text' | 'marks'>,
  query: string,
): string {
  const [page = '', id = ''] = url.split('#');
  const q = match === 'literal' && !hasAlternatives(query) ? query : text.slice(...(marks[0] ?? [0, 0]));
  return `${page}?${new URLSearchParams({ q })}#${id}`;
}

function valuesOf(counts: Readonly<Record<string, number>>, chosen: readonly string[]): FacetValue[] {
  return [...new Set([...chosen, ...Object.keys(counts)])]
    .map((value) => ({ value, count: ownValue(counts, value) ?? 0, chosen: chosen.includes(value) }))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.value < b.value ? -1 : 1));
}
