/** What a reader can narrow a search by. */
import type { SearchEntry } from '../index-file/records.ts';

export const FACETS = ['plan', 'place', 'type', 'theme', 'period', 'level', 'support', 'agency'] as const;
export type Facet = (typeof FACETS)[number];
/** Chosen values; a record must have one of each facet that has any. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** The values of a record; none where the facet says nothing of it. */
export const valuesOf = (entry: SearchEntry, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'plan':
      return [entry.plan];
    case 'type':
      return entry.type ? [entry.type] : [];
    case 'theme':
      return entry.themes;
    case 'support':
      return entry.support;
    case 'agency':
      return entry.agencies;
    case 'place':
      return entry.places;
    default:
      return entry[facet] ? [entry[facet]] : [];
  }
};

/** Whether a record has one of the chosen values, or none is chosen. */
export function passes(entry: SearchEntry, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(entry, facet).some((value) => chosen.includes(value));
}
