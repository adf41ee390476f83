/** Words of a title that stand in another plan: what is looked for before a task is said to be missing. */

import type { PlanText, TextClause } from '../../corpus/model.ts';
import { once } from '../../pipeline/text/once.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { wordSegmenter } from '../../pipeline/text/word-segmenter.ts';

/** The longest words of a title that another plan has, and the clauses that have them. */
export interface TitleWords {
  words: string;
  clauses: readonly TextClause[];
  /** Their share of the letters and digits of the title. */
  share: number;
}

/** Fewest characters of words that say something of the matter; so few only where they are half of the title. */
const LEAST = 4;
const HALF = 0.5;
/** Words of more clauses than this are of no matter in particular. */
const MOST_CLAUSES = 5;

/** Words that name nothing by themselves: what is looked for neither begins nor ends with one. */
const FUNCTION_WORD = /^[的和与及对等在为以将把从向于并或之其]$/u;

/** The text of a plan in one string, and the clause at a place of it. */
const searchable = once((plan: PlanText) => {
  const clauses = plan.clauses.filter(({ kind }) => kind !== 'front');
  const starts: number[] = [];
  let text = '';
  for (const clause of clauses) {
    starts.push(text.length);
    text += `${clause.text}\n`;
  }
  const clauseAt = (place: number) => clauses[starts.findLastIndex((start) => start <= place)];
  return { text, clauseAt };
});

/** Finds the longest words of a title in a plan; null where they are shorter than four characters, or everywhere. */
export function titleWords(title: string, plan: PlanText): TitleWords | null {
  const words = [...wordSegmenter.segment(title)];
  const length = sumOf(words, ({ segment, isWordLike }) => (isWordLike ? segment.length : 0));
  const { text } = searchable(plan);
  const found = runsIn(words, text).sort((one, other) => other.length - one.length);
  for (const run of found) {
    const share = run.length / length;
    if (run.length === LEAST && share < HALF) continue;
    const clauses = clausesWith(run, plan);
    if (clauses.length <= MOST_CLAUSES) return { words: run, clauses, share };
  }
  return null;
}

/** The runs of words that a text has, none inside another; they begin and end with a word that is no function word. */
function runsIn(words: readonly Intl.SegmentData[], text: string): string[] {
  const isWord = ({ segment, isWordLike }: Intl.SegmentData) =>
    isWordLike === true && !FUNCTION_WORD.test(segment);
  // Two single characters are the halves of a word: 用海. Behind a longer word one belongs to that: 资源圃.
  const isHalf = (at: number, beside: number) =>
    words[at]?.segment.length === 1 && words[beside]?.segment.length === 1;
  const joined = (from: number, to: number) =>
    words
      .slice(from, to + 1)
      .map(({ segment }) => segment)
      .join('');
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const ends = [...words.keys()].filter((to) => to >= from && isWord(words[to] as Intl.SegmentData));
    if (ends[0] !== from || isHalf(from, from - 1)) continue;
    const to = ends.findLast((end) => !isHalf(end, end + 1) && text.includes(joined(from, end)));
    if (to === undefined || found.some((longer) => longer.to >= to)) continue;
    found.push({ from, to });
  }
  return found.map(({ from, to }) => joined(from, to)).filter((run) => run.length >= LEAST);
}

function clausesWith(words: string, plan: PlanText): TextClause[] {
  const { text, clauseAt } = searchable(plan);
  const clauses = new Set<TextClause>();
  for (
    let at = text.indexOf(words);
    at >= 0 && clauses.size <= MOST_CLAUSES;
    at = text.indexOf(words, at + 1)
  ) {
    const clause = clauseAt(at);
    if (clause) clauses.add(clause);
  }
  return [...clauses];
}
