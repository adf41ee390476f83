/** Clauses that name the subject of a theme although they belong to others: a section has one theme, or two. */
import { sentenceBounds } from '../../clauses/sentence-bounds.ts';
import type { SiteTheme, ThemedText } from '../../corpus/model.ts';
import { asTyped } from '../../pipeline/text/as-typed.ts';
import { once } from '../../pipeline/text/once.ts';

type Words = Pick<SiteTheme, 'id' | 'words'>;

/** What a plan says of a subject beside the clauses that the theme has. */
export interface Mentions {
  /** Those clauses. */
  clauses: ThemedText['clauses'][number][];
  /** The words that stand there, those of most clauses first. */
  words: string[];
}

/** The clauses of a plan that hold a word of the theme and do not have it. */
export function mentionsOf(plan: ThemedText, theme: Words): Mentions {
  return mentionsByTheme(plan)(theme);
}

/** Pages of every language ask for the same mentions, and finding them reads the whole plan. */
const mentionsByTheme = once((plan: ThemedText) => once((theme: Words) => findMentions(plan, theme)));

function findMentions(plan: ThemedText, theme: Words): Mentions {
  const counts = new Map<string, number>();
  const clauses = plan.clauses.filter((clause) => {
    if (clause.kind === 'front' || clause.themes.includes(theme.id)) return false;
    const words = theme.words.filter((word) => clause.text.includes(word));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return words.length > 0;
  });
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return { clauses, words };
}

/** A sentence, [start, end) in UTF-16 units of its text, with the words of a subject in it. */
export interface NamingSentence {
  text: string;
  marks: [start: number, end: number][];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters of a sentence before its first word, and in all, beyond which it is cut. */
const BEFORE = 40;
const LONGEST = 140;

/** The first sentence of a text that has a word of a theme, with all such words in it. */
export function namingSentence(text: string, words: readonly string[]): NamingSentence {
  const first = Math.min(...words.map((word) => text.indexOf(word)).filter((at) => at >= 0));
  const [from, to] = sentenceBounds(text, first, first + 1);
  const start = first - from > LONGEST - BEFORE ? first - BEFORE : from;
  const end = Math.min(to, start + LONGEST);
  const sentence = text.slice(start, end);
  const found = words
    .flatMap((word) => [...sentence.matchAll(new RegExp(asTyped(word), 'gu'))])
    .map(({ index, 0: word }): [number, number] => [index, index + word.length])
    .sort(([one], [other]) => one - other);
  const marks = found.filter(([at], index) => found.slice(0, index).every(([, until]) => until <= at));
  return { text: sentence.trimEnd(), marks, cutBefore: start > from, cutAfter: end < to };
}
