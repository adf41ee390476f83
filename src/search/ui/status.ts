/** The line above the hits: how many there are, and of which sorts. */
import { fill } from '../../i18n/fill.ts';
import type { SearchResult } from '../client.ts';
import type { Filters } from '../engine/facets.ts';
import type { PageMessages } from './page-messages.ts';
import { shorten } from './shorten.ts';

/** Hits of all classes. */
export function countOf({ total, spaced, words, variants }: SearchResult): number {
  return total + spaced + words + variants;
}

/** Whether any value of any facet is chosen. */
export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/** How many hits, of all that the list, the plans and the filters count, and of which sort they are. */
export function statusOf(result: SearchResult, filters: Filters, messages: PageMessages): string {
  const count = countOf(result);
  const query = shorten(result.query);
  const words = result.each.map(({ word }) => `“${shorten(word)}”`).join(messages.and);
  if (count === 0) return fill(nothing(words !== '', isFiltered(filters), messages), { words, query });
  const chosen = filters.plan ?? [];
  const plans = Object.keys(result.facets.plan).filter(
    (id) => chosen.length === 0 || chosen.includes(id),
  ).length;
  const values = { total: count, plans, query, words };
  if (words === '' && result.variants === count) return fill(messages.apart, values);
  const parts = partsOf(result, words !== '', messages);
  const ofWhich = parts.length > 0 ? fill(messages.ofWhich, { parts: parts.join(messages.semicolon) }) : '';
  return `${fill(words === '' ? messages.found : messages.together, values)}${ofWhich}`;
}

function nothing(several: boolean, filtered: boolean, messages: PageMessages): string {
  if (several) return filtered ? messages.noneTogetherFiltered : messages.noneTogether;
  return filtered ? messages.notFoundFiltered : messages.notFound;
}

/** The sorts of hits where there are several, and the titles among them. */
function partsOf(result: SearchResult, several: boolean, messages: PageMessages): string[] {
  const sorts = (
    [
      [several ? messages.inRow : messages.own, result.total + result.spaced],
      [messages.otherWords, result.words],
      [messages.otherForms, result.variants],
    ] as const
  ).flatMap(([message, hits]) => (hits > 0 ? [fill(message, { count: hits })] : []));
  return [
    ...(sorts.length > 1 ? [sorts.join(messages.comma)] : []),
    ...(result.titles > 0 ? [fill(messages.titles, { count: result.titles })] : []),
  ];
}
