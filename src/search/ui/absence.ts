/** The line below the plans: what does not occur, which other forms were tried, and what is near. */
import { fill } from '../../i18n/fill.ts';
import type { SearchResult } from '../client.ts';
import { FACETS, type Filters } from '../engine/facets.ts';
import { writeState } from './address.ts';
import type { PageMessages } from './page-messages.ts';
import { withForms } from './render.ts';
import { shorten } from './shorten.ts';
import { countOf } from './status.ts';

/** Other forms that are named. */
const MOST_FORMS = 8;

/** The words of the line; none where nothing is to be said. */
export function absenceOf(result: SearchResult, filters: Filters, messages: PageMessages): (Node | string)[] {
  const near = result.nearest.map(({ text, count }) => ({ word: text, query: text, count }));
  return [
    ...withoutHits(result, filters, messages),
    ...links(messages.alone, result.each, filters),
    ...links(messages.nearest, near, {}),
  ];
}

/** The plans that have not what was typed, or only in other forms, and the forms that were tried. */
function withoutHits(result: SearchResult, filters: Filters, messages: PageMessages): (Node | string)[] {
  const { plan: found } = result.facets;
  const several = result.each.length > 0;
  const asTyped = !several && result.total + result.spaced > 0;
  const isEmpty = countOf(result) === 0;
  const nowhere = result.plans.filter(({ id }) => !found[id]);
  const otherwise = result.plans.filter(({ id }) => asTyped && found[id] && !result.ownPerPlan[id]);
  // Under a filter, that a plan has no hit does not mean that it has not the string.
  const narrowed = FACETS.some((facet) => facet !== 'plan' && (filters[facet] ?? []).length > 0);
  const named = (message: string, plans: SearchResult['plans']) => {
    if (isEmpty || plans.length === 0 || narrowed) return [];
    const names = plans.map(({ name }) => name).join(messages.comma);
    return [fill(message, { count: plans.length, plans: names }), ' '];
  };
  const tried = result.tried.map(({ form }) => form);
  const saysForms = tried.length > 0 && (isEmpty || nowhere.length + otherwise.length > 0);
  return [
    ...named(messages.otherwise, otherwise),
    ...named(several ? messages.absentTogether : messages.absent, nowhere),
    ...(saysForms ? [...withForms(messages.tried, tried.slice(0, MOST_FORMS)), ' '] : []),
  ];
}

/** Words of the plans with their hits, each leading to a search for it. */
function links(message: string, words: SearchResult['each'], filters: Filters): (Node | string)[] {
  if (words.length === 0) return [];
  const each = words.flatMap(({ word, query, count }) => {
    const link = document.createElement('a');
    link.href = writeState({ query, filters, page: 1 });
    link.lang = 'zh-CN';
    link.textContent = shorten(word);
    return [' ', link, ` ${count}`];
  });
  return [message, ...each, ' '];
}
