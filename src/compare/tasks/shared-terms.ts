/** Compounds that a task and a sentence of another plan have word for word: 源网荷储一体化, 大学生创业孵化基地. */
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { latest, recent } from '../../pipeline/text/once.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { ownParts, toldRest } from './general-words.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { isWanted, type Task, textOf } from './to-do.ts';

/** A sentence of another plan with the compounds of the task in it, and how many characters of them name something. */
export interface SharedTerms {
  words: readonly string[];
  text: string;
  clause: TextClause;
  characters: number;
  /** Whether one of them is of the title. */
  titled: boolean;
}

/** Characters by which compounds are looked for, and in how many sentences of a plan these are at most. */
const GRAM = 3;
const MOST_SENTENCES = 4;
/** Fewest characters of a compound that name something, and of what they are without words of every field. */
const LEAST = 3;
const LEAST_OWN = 2;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const LETTER = /[\p{Script=Han}A-Za-z0-9]/u;

/** The sentences and rows of what a plan wants, by the groups of characters in them. */
const indexed = recent((plan: PlanText) => {
  const wanted = plan.clauses.filter(({ section }) => isWanted(plan, section));
  const sentences = sentencesIn(wanted, true).map((each) => ({ ...each, text: each.text.trim() }));
  const grams = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (let at = 0; at + GRAM <= sentence.text.length; at += 1) {
      const gram = sentence.text.slice(at, at + GRAM);
      const held = grams.get(gram);
      if (!held) grams.set(gram, [sentence]);
      else if (held.at(-1) !== sentence) held.push(sentence);
    }
  }
  return grams;
});

/** Most texts whose bounds are kept: a sentence is asked for once for each word that it shares. */
const MOST_KEPT = 2000;
const known = new Map<string, ReadonlySet<number>>();

/** Where words begin and end in a text. */
function boundsOf(text: string): ReadonlySet<number> {
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const bounds = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
  known.set(text, bounds);
  return bounds;
}

/** Lists the sentences of a plan that have rare compounds of a task, those that have most of them first. */
export const sharedTerms = latest((task: Task, plan: PlanText): readonly SharedTerms[] => {
  const { title } = task.section;
  const text = textOf(task);
  const grams = indexed(plan);
  const bounds = boundsOf(text);
  const found = new Map<Sentence, Set<string>>();
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const held = grams.get(text.slice(at, at + GRAM));
    if (!held || held.length > MOST_SENTENCES) continue;
    for (const sentence of held) {
      const term = termAround(text, at, sentence.text, bounds);
      if (!term || !namesSomething(term)) continue;
      const terms = found.get(sentence) ?? new Set();
      found.set(sentence, terms.add(term));
    }
  }
  // Only sentences with the first group of characters of a part can have all of it.
  const sentencesWith = (part: string) =>
    (grams.get(part.slice(0, GRAM)) ?? []).filter((each) => each.text.includes(part));
  const isRare = (term: string) =>
    ownParts(term).some((part) => part.length >= LEAST && sentencesWith(part).length <= MOST_SENTENCES);
  return [...found]
    .flatMap(([sentence, terms]): SharedTerms[] => {
      const words = outermost([...terms].filter(isRare));
      const parts = words.flatMap((word) => ownParts(word));
      if (words.length === 0) return [];
      return [
        {
          text: sentence.text,
          clause: sentence.clause,
          words,
          characters: sumOf(parts, ({ length }) => length),
          titled: parts.some((part) => part.length > LEAST && title.includes(part)),
        },
      ];
    })
    .sort((one, other) => other.characters - one.characters);
});

/** Whether some words name a matter: 大学生创业孵化基地, but not 深入推进试点工作. */
const namesSomething = (term: string) =>
  ownParts(term).some((part) => part.length >= LEAST && toldRest(part).length >= LEAST_OWN);

/** The longest run of letters around a place of a text that another has too, from the beginning of a word to the end of one in both. */
function termAround(text: string, at: number, other: string, bounds: ReadonlySet<number>): string | null {
  const there = other.indexOf(text.slice(at, at + GRAM));
  const isSame = (offset: number) =>
    text[at + offset] === other[there + offset] && LETTER.test(text[at + offset] ?? '\n');
  let [from, to] = [0, 0];
  while (isSame(to)) to += 1;
  while (from + at > 0 && from + there > 0 && isSame(from - 1)) from -= 1;
  const theirs = boundsOf(other);
  // A single character between a longer word and another single one is the half of a word: 用 of 用海.
  const isHalf = (end: number) =>
    bounds.has(end - 1) && bounds.has(end + 1) && !bounds.has(end - 2) && LETTER.test(text[end] ?? '\n');
  const isBound = (offset: number) => bounds.has(at + offset) && theirs.has(there + offset);
  while (from < to && !isBound(from)) from += 1;
  while (to > from && (!isBound(to) || isHalf(at + to))) to -= 1;
  return to - from < LEAST ? null : text.slice(at + from, at + to);
}

/** Characters that what a task says twice, each of two compounds, and one of its title have at least. */
const LEAST_AGAIN = 6;
const LEAST_EACH = 4;

/** The sentence that mentions what a task is about: a compound of its title, one that it says again, or two of them; null for none. */
export function mentionOf(task: Task, plan: PlanText): SharedTerms | null {
  const text = textOf(task);
  const isAgain = (part: string) => part.length >= LEAST_AGAIN && text.split(part).length > 2;
  const told = sharedTerms(task, plan).filter(({ words, titled }) => {
    const parts = words.flatMap((word) => ownParts(word)).filter(({ length }) => length >= LEAST_EACH);
    return titled || parts.length > 1 || parts.some(isAgain);
  });
  return told.find(({ titled }) => titled) ?? told[0] ?? null;
}

/** The compounds that a task and a text have in common, however often others have them. */
export function objectsIn(task: Task, text: string): string[] {
  const own = textOf(task);
  const bounds = boundsOf(own);
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= own.length; at += 1) {
    if (!text.includes(own.slice(at, at + GRAM))) continue;
    const term = termAround(own, at, text, bounds);
    if (term && namesSomething(term)) found.add(term);
  }
  return outermost([...found]);
}

const outermost = (terms: readonly string[]) =>
  terms.filter((term) => !terms.some((longer) => longer !== term && longer.includes(term)));
