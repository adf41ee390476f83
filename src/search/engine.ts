/**
 * What is found, in which order, and how much of it: pure, over records that are at hand. Hits come in three
 * classes, never mixed: the string as typed; every word of it, but apart; other ways to write it.
 */
import { findFoldedMarks, findMarks, foldForm, type Mark } from '../text/find.ts';
import { sectionPath } from '../text/place.ts';
import { searchForm } from '../text/search-form.ts';
import { parseQuery, plainWords } from './query.ts';
import type { SearchRecord } from './records.ts';
import { type Variant, type VariantSources, variantsOf } from './variants.ts';

/** How a record matches. `words`: all words, but not in a row; `variant`: another form of at least one word. */
export type MatchKind = 'literal' | 'words' | 'variant';

/** Facets of a record: what a reader can narrow a search by. */
export const FACETS = ['plan', 'type', 'theme', 'period', 'level', 'agency'] as const;
export type Facet = (typeof FACETS)[number];
/** Chosen values; a record must have one of each facet that has any. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A record that matches. */
export interface Found {
  record: SearchRecord;
  match: MatchKind;
  /** The words in the text that matched, where they are not what was typed. */
  forms: string[];
  marks: Mark[];
  /** Other hits in the same section. */
  more: number;
}

/** What a query gives. */
export interface Findings {
  /** Hits of each class under the filters. */
  counts: Record<MatchKind, number>;
  /** Literal hits by plan, under the filters of all other facets. */
  perPlan: Record<string, number>;
  /** Hits of each value under the filters of all other facets; values without hits are left out. */
  facets: Record<Facet, Record<string, number>>;
  /** Forms that were looked for beside the string. */
  tried: Variant[];
  /** The hits of the window. */
  found: Found[];
}

/** Which of the hits are wanted. */
export interface Window {
  offset: number;
  limit: number;
}

/** A record with its search form, made once. */
export interface Prepared {
  record: SearchRecord;
  form: string;
  folded: string;
}

export function prepare(record: SearchRecord): Prepared {
  const form = searchForm(record.text);
  return { record, form, folded: foldForm(form) };
}

/** Every form of the query's words that a record may contain: what candidates are looked up by. */
export function formsOf(query: string, sources: VariantSources): string[][] {
  return parseQuery(query).include.map((word) => [
    word,
    ...variantsOf(word, sources).map(({ form }) => form),
  ]);
}

/** Searches records in the order of the plans and texts, which is the last criterion of the order of hits. */
export function find(
  records: readonly Prepared[],
  query: string,
  sources: VariantSources,
  filters: Filters = {},
  { offset, limit }: Window = { offset: 0, limit: Number.POSITIVE_INFINITY },
): Findings {
  const { of, tried } = classify(records, query, sources);
  const matched = records.flatMap((prepared, index) => {
    const match = of(prepared);
    if (!match) return [];
    const { record } = prepared;
    const failed = FACETS.filter((facet) => !passes(record, facet, filters[facet] ?? []));
    return [{ ...match, record, index, failed }];
  });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Findings['facets'];
  const counts = { literal: 0, words: 0, variant: 0 };
  const perPlan: Record<string, number> = {};
  const sections: Record<string, number> = {};
  const shown = [];
  for (const hit of matched) {
    const { record, failed, match } = hit;
    // What only one facet shuts out still counts for the values of that facet.
    const [only] = failed;
    const counted = failed.length === 0 ? FACETS : failed.length === 1 && only ? [only] : [];
    for (const facet of counted) {
      for (const value of valuesOf(record, facet)) add(facets[facet], value);
      if (facet === 'plan' && match === 'literal') add(perPlan, record.plan);
    }
    if (failed.length > 0) continue;
    shown.push(hit);
    counts[match] += 1;
    add(sections, sectionOf(record));
  }
  const found = shown
    .sort((a, b) => compare(a, b) || a.index - b.index)
    .slice(offset, offset + limit)
    .map(({ record, match, rank }) => ({
      record,
      match,
      ...marksOf(record.text, query, match, rank.forms),
      more: (sections[sectionOf(record)] ?? 1) - 1,
    }));
  return { counts, perPlan, facets, tried, found };
}

function add(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

interface Match {
  match: MatchKind;
  /** Number of the form that matched, literal 0; forms to mark. */
  rank: { form: number; forms: readonly WordForm[] };
}

interface WordForm {
  text: string;
  folded: boolean;
}

/** Decides how a record matches; null when it does not. */
function classify(records: readonly Prepared[], typed: string, sources: VariantSources) {
  const whole = searchForm(typed);
  // Where the string as typed occurs, quotes and minus are part of it.
  const literally = records.some(({ form }) => form.includes(whole));
  const query = literally ? plainWords(typed) : parseQuery(typed);
  const words = query.include.map((word) => {
    const variants = variantsOf(word, sources);
    const form = searchForm(word);
    return {
      word,
      form,
      folded: foldForm(form),
      variants,
      forms: variants.map((each) => searchForm(each.form)),
    };
  });
  const excluded = query.exclude.map(searchForm);
  const of = ({ form, folded }: Prepared): Match | null => {
    if (whole.trim() === '') return null;
    const literal = { text: typed, folded: false };
    if (literally && form.includes(whole)) return { match: 'literal', rank: { form: 0, forms: [literal] } };
    if (excluded.some((word) => form.includes(word))) return null;
    const forms: WordForm[] = [];
    let rank = 0;
    for (const word of words) {
      if (form.includes(word.form)) {
        forms.push({ text: word.word, folded: false });
        continue;
      }
      const variant = word.forms.findIndex((other) => form.includes(other));
      const isFolded = [...word.folded].length > 1 && folded.includes(word.folded);
      if (!isFolded && variant < 0) return null;
      rank = Math.max(rank, isFolded ? 1 : variant + 2);
      forms.push(
        isFolded
          ? { text: word.word, folded: true }
          : { text: word.variants[variant]?.form ?? '', folded: false },
      );
    }
    if (rank > 0) return { match: 'variant', rank: { form: rank, forms } };
    return { match: query.operators ? 'literal' : 'words', rank: { form: 0, forms } };
  };
  return { of, tried: words.flatMap(({ variants }) => variants) };
}

const CLASSES: Record<MatchKind, number> = { literal: 0, words: 1, variant: 2 };
/** Background comes after what a plan sets out to do. */
const WEIGHTS: Record<string, number> = { context: 2 };

type Ranked = Match & { record: SearchRecord };

/** Class, then form, titles before texts, substance before background, short before long by powers of two. */
function compare(a: Ranked, b: Ranked): number {
  const key = ({ match, rank, record }: Ranked) => [
    CLASSES[match],
    rank.form,
    record.kind === 'title' ? 0 : 1,
    record.type === null ? 1 : (WEIGHTS[record.type] ?? 0),
    Math.floor(Math.log2(record.text.length + 1)),
  ];
  const left = key(a);
  const right = key(b);
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function marksOf(text: string, typed: string, match: MatchKind, forms: readonly WordForm[]) {
  const marks = forms
    .flatMap(({ text: form, folded }) => (folded ? findFoldedMarks(text, form) : findMarks(text, form)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0));
  const printed = marks.map(([start, end]) => text.slice(start, end));
  const own = searchForm(typed);
  return {
    marks,
    forms: match === 'variant' ? [...new Set(printed)].filter((form) => searchForm(form) !== own) : [],
  };
}

const sectionOf = (record: SearchRecord) => `${record.plan} ${sectionPath(record.id).at(-1)}`;

const valuesOf = (record: SearchRecord, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'plan':
      return [record.plan];
    case 'type':
      return record.type ? [record.type] : [];
    case 'theme':
      return record.themes;
    case 'agency':
      return record.agencies;
    default:
      return record[facet] ? [record[facet]] : [];
  }
};

function passes(record: SearchRecord, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf(record, facet).some((value) => chosen.includes(value));
}
