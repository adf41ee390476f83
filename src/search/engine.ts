/**
 * What is found, in which order, and how much of it: pure, over what is known of the records and where forms occur.
 * Hits come in classes, never mixed: the string as typed, whatever blanks stand beside its numbers; every word of it,
 * but apart; other ways to write it.
 */
import { findFoldedMarks, findMarks, foldForm, type Mark } from '../text/find.ts';
import { searchForm } from '../text/search-form.ts';
import { insideNumber, isOpen, respaced, withUnits } from './numbers.ts';
import type { Occurrences } from './occurrences.ts';
import { parseQuery, plainWords } from './query.ts';
import type { SearchEntry } from './records.ts';
import { type Variant, type VariantSources, variantsOf } from './variants.ts';

/**
 * How a record matches. `spaced`: the string but for blanks beside its numbers; `words`: all words, but not in a row;
 * `variant`: another form of at least one word.
 */
export type MatchKind = 'literal' | 'spaced' | 'words' | 'variant';

/** Facets of a record: what a reader can narrow a search by. */
export const FACETS = ['plan', 'type', 'theme', 'period', 'level', 'agency'] as const;
export type Facet = (typeof FACETS)[number];
/** Chosen values; a record must have one of each facet that has any. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A word of the query in the form in which a record has it. */
export interface WordForm {
  text: string;
  /** Whether blanks, brackets and quotes differ (`foldForm`). */
  folded: boolean;
}

/** A record that matches. */
export interface Found {
  /** Number of the record. */
  number: number;
  match: MatchKind;
  /** Whether it stands in longer numbers only: 2万 in 1.2万. */
  inside: boolean;
  /** What to mark in its text (`marksOf`). */
  words: readonly WordForm[];
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
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Findings['facets'];
  const counts = { literal: 0, spaced: 0, words: 0, variant: 0 };
  const perPlan: Record<string, number> = {};
  const ownPerPlan: Record<string, number> = {};
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

function add(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

interface Match {
  match: MatchKind;
  /** Number of the farthest form that matched, those of the word itself 0. */
  rank: number;
  /** Whether it stands in longer numbers only: 2万 in 1.2万. */
  inside: boolean;
  words: readonly WordForm[];
  /** Whether the heading on its line matches. */
  titled?: boolean;
}

/**
 * A heading and the clause on its line are one place: the clause, which begins with the heading, stands for both
 * where both match, as the better of them does.
 */
function oncePerPlace(
  matches: ReadonlyMap<number, Match>,
  entries: readonly SearchEntry[],
): Map<number, Match> {
  const places = new Map<number, Match>();
  for (const [number, match] of matches) {
    if (entries[number]?.kind === 'title' && entries[number + 1]?.runIn && matches.has(number + 1)) continue;
    const title = entries[number]?.runIn ? matches.get(number - 1) : undefined;
    const better = title && (classOf(title) - classOf(match) || title.rank - match.rank) <= 0;
    places.set(number, better ? { ...title, titled: true } : match);
  }
  return places;
}

/**
 * Decides which records match, and how. Whether they stand in longer numbers says only where they are shown, so it is
 * not asked where none are.
 */
async function classify(occurrences: Occurrences, typed: string, sources: VariantSources, areShown: boolean) {
  const matches = new Map<number, Match>();
  const whole = searchForm(typed);
  if (whole.trim() === '') return { matches, words: [] };
  const literal = await occurrences.having(whole);
  const spoken = withUnits(typed);
  // Where the string as typed occurs, quotes and minus are part of it.
  const query = literal.size > 0 ? plainWords(spoken) : parseQuery(spoken);
  const [only, ...more] = query.include.map(searchForm);
  // Of several words in a row nothing but the string as typed has a class for its pieces.
  const settings = only === undefined || more.length > 0 ? [whole] : [only, ...respaced(only)];
  const [words, excluded, apart] = await Promise.all([
    Promise.all(query.include.map((word) => formsOf(word, sources, occurrences))),
    Promise.all(query.exclude.map((word) => occurrences.having(searchForm(word)))),
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
    const asTyped = query.operators && places[0] === 0 ? 'literal' : 'spaced';
    matches.set(number, {
      match: rank > 0 ? 'variant' : words.length === 1 ? asTyped : 'words',
      rank,
      inside: rank === 0 && words.length === 1 && isInside(number),
      words: words.flatMap(({ forms }, index) => forms[places[index] ?? 0]?.word ?? []),
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

/** The forms of a word, nearest first, with the records that have each; `records` are those of all. */
async function formsOf(word: string, sources: VariantSources, occurrences: Occurrences) {
  const variants = variantsOf(word, sources);
  // Blanks beside its numbers make no other form of a word.
  const own = [word, ...respaced(searchForm(word))].map((text) => ({
    word: { text, folded: false },
    own: true,
  }));
  // In which setting another form is printed matters no more than with the word itself.
  const others = [word, ...variants.map(({ form }) => form)]
    .map((text) => ({ word: { text, folded: [...foldForm(searchForm(text))].length > 1 }, own: false }))
    .filter((each) => each.word.folded || each.word.text !== word);
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

const CLASSES: Record<MatchKind, number> = { literal: 0, spaced: 1, words: 3, variant: 4 };
/** After the string itself, before its words apart. */
const INSIDE_NUMBER = 2;

const classOf = ({ match, inside }: Match) => (inside ? INSIDE_NUMBER : CLASSES[match]);

/** Background comes after what a plan sets out to do. */
const WEIGHTS: Record<string, number> = { context: 2 };

type Ranked = Match & { entry: SearchEntry };

/** Class, pieces of longer numbers after the rest of it, then form, titles before texts, substance before background, short before long by powers of two. */
function compare(a: Ranked, b: Ranked): number {
  const key = ({ entry, ...match }: Ranked) => [
    classOf(match),
    match.rank,
    entry.kind === 'title' || match.titled ? 0 : 1,
    entry.type === null ? 1 : (WEIGHTS[entry.type] ?? 0),
    Math.floor(Math.log2(entry.length + 1)),
  ];
  const left = key(a);
  const right = key(b);
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Where the words of a hit stand in its text, none inside another; `forms` are those that are not what was typed. */
export function marksOf(
  text: string,
  typed: string,
  { match, inside, words }: Pick<Found, 'match' | 'inside' | 'words'>,
): { marks: Mark[]; forms: string[] } {
  const found = words
    .flatMap(({ text: form, folded }) => (folded ? findFoldedMarks(text, form) : findMarks(text, form)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0));
  const apart = inside ? [] : found.filter(([start, end]) => !insideNumber(text, start, end));
  const marks = apart.length > 0 ? apart : found;
  const printed = marks.map(([start, end]) => text.slice(start, end));
  const own = searchForm(typed);
  return {
    marks,
    forms: match === 'variant' ? [...new Set(printed)].filter((form) => searchForm(form) !== own) : [],
  };
}

const valuesOf = (entry: SearchEntry, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'plan':
      return [entry.plan];
    case 'type':
      return entry.type ? [entry.type] : [];
    case 'theme':
      return entry.themes;
    case 'agency':
      return entry.agencies;
    default:
      return entry[facet] ? [entry[facet]] : [];
  }
};

function passes(entry: SearchEntry, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(entry, facet).some((value) => chosen.includes(value));
}
