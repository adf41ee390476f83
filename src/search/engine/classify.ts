/** Which records match a query, and how. */
import { foldForm } from '../../pipeline/text/find.ts';
import { searchForm } from '../../pipeline/text/search-form.ts';
import { isOpen, respaced, withUnits } from './numbers.ts';
import type { Occurrences } from './occurrences.ts';
import { alternatives, parseQuery, plainWords } from './query.ts';
import { type VariantSources, variantsOf } from './variants.ts';

/**
 * How a record matches. `spaced`: the string but for blanks beside its numbers; `words`: all words, but not in a row;
 * `variant`: another form of at least one word.
 */
export type MatchKind = 'literal' | 'spaced' | 'words' | 'variant';

/** A word of the query in the form in which a record has it. */
export interface WordForm {
  text: string;
  /** Whether blanks, brackets and quotes differ (`foldForm`). */
  folded: boolean;
}

/** How one record matches. */
export interface Match {
  match: MatchKind;
  /** Number of the farthest form that matched, those of the word itself 0. */
  rank: number;
  /** Whether it stands in longer numbers only: 2万 in 1.2万. */
  inside: boolean;
  /** What to mark in its text (`marksOf`). */
  words: readonly WordForm[];
  /** Whether the heading on its line matches. */
  titled?: boolean;
}

/**
 * Decides which records match, and how. Whether they stand in longer numbers says only where they are shown, so it is
 * not asked where none are.
 */
export async function classify(
  occurrences: Occurrences,
  typed: string,
  sources: VariantSources,
  areShown: boolean,
) {
  const matches = new Map<number, Match>();
  const whole = searchForm(typed);
  if (whole.trim() === '') return { matches, words: [] };
  const literal = await occurrences.having(whole);
  const spoken = withUnits(typed);
  // Where the string as typed occurs, quotes and minus are part of it.
  const query = literal.size > 0 ? plainWords(spoken) : parseQuery(spoken);
  const [only, ...more] = query.include.map(searchForm);
  // Of several words in a row nothing but the string as typed has a class for its pieces.
  const settings =
    only === undefined || more.length > 0
      ? [whole]
      : alternatives(only).flatMap((word) => [word, ...respaced(word)]);
  const [words, excluded, apart] = await Promise.all([
    Promise.all(query.include.map((word) => formsOf(word, sources, occurrences))),
    Promise.all(query.exclude.flatMap(alternatives).map((word) => occurrences.having(searchForm(word)))),
    areShown ? havingApart(settings, occurrences) : null,
  ]);
  const isInside = (number: number) => apart !== null && !apart.has(number);
  const own = [typed, ...respaced(whole)].map((text) => ({ text, folded: false }));
  for (const number of literal)
    matches.set(number, { match: 'literal', rank: 0, inside: isInside(number), words: own });
  const [first, ...others] = words.map(({ records }) => records);
  for (const number of others.reduce((common, each) => common.intersection(each), first ?? new Set())) {
    if (literal.has(number) || excluded.some((records) => records.has(number))) continue;
    const places = words.map(({ forms }) => forms.findIndex(({ records }) => records.has(number)));
    const rank = Math.max(...places.map((place, index) => (words[index]?.forms[place]?.own ? 0 : place)));
    const asTyped = query.operators && words[0]?.forms[places[0] ?? 0]?.typed ? 'literal' : 'spaced';
    matches.set(number, {
      match: rank > 0 ? 'variant' : words.length === 1 ? asTyped : 'words',
      rank,
      inside: rank === 0 && words.length === 1 && isInside(number),
      words: words.flatMap(({ forms }, index) => markedForms(forms, places[index] ?? 0)),
    });
  }
  return {
    matches,
    words: words.map(({ variants }, index) => ({ text: query.include[index] ?? '', variants })),
  };
}

/** Records in which one of the settings of a string stands apart from longer numbers; null when no number can hold it. */
async function havingApart(
  settings: readonly string[],
  occurrences: Occurrences,
): Promise<Set<number> | null> {
  if (!settings.some(isOpen)) return null;
  const found = await Promise.all(settings.map((form) => occurrences.havingApart(form)));
  return found.reduce((all, each) => all.union(each), new Set<number>());
}

/** The form that a record has, or all that were typed as alternatives where it is one of these. */
function markedForms(forms: readonly { word: WordForm; typed: boolean }[], place: number): WordForm[] {
  const form = forms[place];
  if (!form) return [];
  return form.typed ? forms.filter(({ typed }) => typed).map(({ word }) => word) : [form.word];
}

/** The forms of a word or its alternatives, nearest first, with the records that have each; `records` are those of all. */
async function formsOf(typed: string, sources: VariantSources, occurrences: Occurrences) {
  const words = alternatives(typed);
  const variants = words.flatMap((word) => variantsOf(word, sources));
  const form = (text: string, kind: { own: boolean; typed: boolean }, folded = false) => ({
    word: { text, folded },
    ...kind,
  });
  const own = [
    ...words.map((text) => form(text, { own: true, typed: true })),
    // Blanks beside its numbers make no other form of a word.
    ...words
      .flatMap((word) => respaced(searchForm(word)))
      .map((text) => form(text, { own: true, typed: false })),
  ];
  // In which setting another form is printed matters no more than with the word itself.
  const others = [...words, ...variants.map((variant) => variant.form)]
    .map((text) => form(text, { own: false, typed: false }, [...foldForm(searchForm(text))].length > 1))
    .filter((each) => each.word.folded || !words.includes(each.word.text));
  const forms = await Promise.all(
    [...own, ...others].map(async (each) => {
      const form = searchForm(each.word.text);
      const records = each.word.folded ? occurrences.havingFolded(form) : occurrences.having(form);
      return { ...each, records: await records };
    }),
  );
  const records = forms.reduce((all, each) => all.union(each.records), new Set<number>());
  return { forms, variants, records };
}
