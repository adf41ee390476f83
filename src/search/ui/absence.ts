/** What does not occur, which other forms were tried, and what is near. */
import { ownValue } from '../../pipeline/text/own-value.ts';
import type { Filters, SearchResult } from '../client.ts';
import { FACETS } from '../engine/facets.ts';
import { writeState } from './address.ts';

/** A word with the address of a search for it and the number of its hits. */
export interface WordLink {
  word: string;
  href: string;
  count: number;
}

export interface Absence {
  /** Names of the plans that have what was typed only in other forms, and of those that do not have it. */
  otherwise: string[];
  absent: string[];
  /** Several words were looked for: plans that have each of them may be absent. */
  together: boolean;
  /** Other forms that were looked for; none where every plan has what was typed. */
  tried: string[];
  /** The words that were looked for together, each alone. */
  alone: WordLink[];
  /** Words that occur where what was typed does not. */
  nearest: WordLink[];
}

/** Other forms that are named. */
const MOST_FORMS = 8;

/** Tells what a search did not find. */
export function absenceOf(result: SearchResult, filters: Filters): Absence {
  const { each, nearest, plans, total, spaced, words, variants } = result;
  const together = each.length > 0;
  const isEmpty = total + spaced + words + variants === 0;
  const asTyped = !together && total + spaced > 0;
  const found = (id: string) => (ownValue(result.facets.plan, id) ?? 0) > 0;
  const absent = plans.filter(({ id }) => !found(id));
  const otherwise = plans.filter(({ id }) => asTyped && found(id) && !result.ownPerPlan[id]);
  // Under a filter, that a plan has no hit does not mean that it does not have the string.
  const narrowed = FACETS.some((facet) => facet !== 'plan' && (filters[facet] ?? []).length > 0);
  const named = (list: SearchResult['plans']) => (isEmpty || narrowed ? [] : list.map(({ name }) => name));
  const saysForms = isEmpty || absent.length + otherwise.length > 0;
  const link = (word: string, query: string, count: number, within: Filters): WordLink => ({
    word,
    href: writeState({ query, filters: within, page: 1 }),
    count,
  });
  return {
    otherwise: named(otherwise),
    absent: named(absent),
    together,
    tried: saysForms ? result.tried.map(({ form }) => form).slice(0, MOST_FORMS) : [],
    alone: each.map(({ word, query, count }) => link(word, query, count, filters)),
    nearest: nearest.map(({ text, count }) => link(text, text, count, {})),
  };
}
