/** What a search page shows, as its address holds it. */
import { FACETS, type Facet, type Filters } from '../engine/facets.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  /** Pages of hits shown, from 1. */
  page: number;
}

export function readState(address: URLSearchParams): SearchState {
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = address.getAll(facet);
    if (values.length > 0) filters[facet] = values;
  }
  return { query: address.get('q') ?? '', filters, page: Math.max(1, Number(address.get('page')) || 1) };
}

export function writeState({ query, filters, page }: SearchState): string {
  const address = new URLSearchParams();
  if (query) address.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) address.append(facet, value);
  if (page > 1) address.set('page', String(page));
  return address.size > 0 ? `?${address}` : '';
}

/** Returns filters with a value of a facet chosen, or no longer where it was; null takes all values of the facet away. */
export function choose(filters: Filters, facet: Facet, value: string | null): Filters {
  const values = filters[facet] ?? [];
  if (value === null) return { ...filters, [facet]: [] };
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}
