/** The words that results are shown with, as plain data that a page can hold. */
import type { Messages } from '../../i18n/index.ts';
import type { Facet } from '../engine/facets.ts';

export interface SearchWords extends Pick<Messages, 'lang' | 'comma' | 'semicolon'> {
  types: Readonly<Record<string, string>>;
  search: Messages['search'];
  /** Names of values by facet; a value without one is Chinese and shown as it is. */
  labels: Partial<Record<Facet, Readonly<Record<string, string>>>>;
}

/** Collects the words of a language; `themes` are the names of the themes by id. */
export function searchWords(t: Messages, themes: Readonly<Record<string, string>> = {}): SearchWords {
  const { lang, types, comma, semicolon, search, plan } = t;
  return {
    lang,
    types,
    comma,
    semicolon,
    search,
    labels: { type: types, theme: themes, level: plan.levels },
  };
}
