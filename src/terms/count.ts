/** How often words occur in plans: pure counting over their texts. */

import { findMarks } from '../pipeline/text/find.ts';
import { sumOf } from '../pipeline/text/sum.ts';

/** The text of a plan: its headings and clauses, each as one piece. */
export interface CountedText {
  pieces: readonly string[];
}

/** How often a term occurs in a text, and how often in 10,000 of its characters. */
export interface TermCount {
  count: number;
  per10000: number;
}

/** Most terms that are counted at once. */
export const MOST_TERMS = 12;
const PER = 10_000;

/** Reads terms as typed: separated by commas, 、 or spaces; | between words that are counted together. Each once, at most twelve. */
export function termsIn(typed: string): string[] {
  const terms = typed
    .replace(/\s*[|｜]\s*/gu, '|')
    .split(/[\s,，、;；]+/u)
    .map((term) => term.replace(/^\|+|\|+$/g, ''))
    .filter((term) => term !== '');
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

/** Counts a term in a text of so many characters. Words of a term do not overlap: of 创新|创新券 the longer one counts where it stands. */
export function countTerm(term: string, text: CountedText, characters: number): TermCount {
  const words = term.split('|').sort((one, other) => other.length - one.length);
  const count = sumOf(text.pieces, (piece) => marksOf(piece, words));
  return { count, per10000: characters === 0 ? 0 : (PER * count) / characters };
}

function marksOf(piece: string, words: readonly string[]): number {
  const taken: [number, number][] = [];
  for (const word of words)
    for (const [start, end] of findMarks(piece, word))
      if (taken.every(([from, to]) => end <= from || start >= to)) taken.push([start, end]);
  return taken.length;
}
