/** Which of the marks that a line may have it has: some only the numbers of their list show. */

import { withExamples } from '../../text/with-examples.ts';
import type { Mark } from '../tokens/marks.ts';
import { type LineToken, sureMark } from '../tokens/token.ts';
import { compactDecimals } from './compact-decimals.ts';
import { MOST_LINES_AHEAD } from './limits.ts';

/** Words of another language: `Conditions for application.` */
const LATIN_WORDS = withExamples(
  /^\s*[A-Z][A-Za-z]+(?:[ ,'-]+[A-Za-z]+)/u,
  `AA␣A Aa␣A AA,A AA␣a AAA␣A AA␣␣A AA,AA→AA,AA`,
  `又AA␣A A␣A AAA AA␣`,
);

/** Chooses the mark of each token; tokens without one are not in the result. */
export function chooseMarks(tokens: readonly LineToken[]): Map<LineToken, Mark> {
  const chosen = new Map<LineToken, Mark>();
  const compact = compactDecimals(tokens);
  /** Last value of each list, by key. */
  const last = new Map<string, number>();
  /** Numbers of the last mark in digits with or without points: what 1.1 stands below. */
  let path: readonly number[] = [];
  tokens.forEach((token, index) => {
    const mark = token.told
      ? markTold(token)
      : (compact.get(token) ?? token.marks.find((each) => holds(each, token, index)));
    if (!mark) return;
    chosen.set(token, mark);
    if (mark.value !== null) last.set(mark.key, mark.value);
    if (mark.form === 'item' && mark.key === 'item') path = mark.value === null ? [] : [mark.value];
    if (mark.form === 'decimal') path = mark.path;
  });
  return chosen;

  function holds(mark: Mark, token: LineToken, index: number): boolean {
    if (isOtherLanguage(token, mark)) return false;
    if (!mark.weak) return true;
    const next = tokens[index + 1];
    const isAlone = token.form.slice(mark.length).trim() === '';
    // The words of a number that stands alone are on the next line.
    if (isAlone && (!next || sureMark(next) !== null)) return false;
    if (mark.form === 'decimal') return mark.path.length > 1 && standsBelow(mark.path);
    if (mark.value === null) return false;
    return mark.value === 1 ? goesOn(mark, index) : mark.value === (last.get(mark.key) ?? 0) + 1;
  }

  /** Whether a decimal number follows the last one: 1.1 below 1., 1.2 and 2 after 1.1. */
  function standsBelow(numbers: readonly number[]): boolean {
    const above = numbers.slice(0, -1);
    const value = numbers.at(-1) ?? 0;
    if (!above.every((number, level) => number === path[level])) return false;
    return value === (path[above.length] ?? 0) + 1;
  }

  /** Whether a list that begins with a mark has a second number, before its form begins again. */
  function goesOn(mark: Mark, index: number): boolean {
    for (const token of tokens.slice(index + 1, index + 1 + MOST_LINES_AHEAD)) {
      const same = token.marks.find(({ key }) => key === mark.key);
      if (same) return same.value === 2;
      if ((sureMark(token)?.rank ?? mark.rank) < mark.rank) return false;
    }
    return false;
  }
}

/** The mark of a line that a person says is a heading: the one that is as long as the number they name, the likeliest where they name none. */
function markTold({ marks, told }: LineToken): Mark | undefined {
  const correction = told?.correction;
  if (!told?.isFirst || (correction?.is !== 'heading' && correction?.is !== 'box')) return undefined;
  const { number } = correction;
  return number === undefined ? marks[0] : marks.find(({ length }) => length === number.length);
}

/** True for a numbered line in Latin letters beside the Chinese one: `1. Conditions for application.` */
function isOtherLanguage({ form }: LineToken, { length }: Mark): boolean {
  const words = form.slice(length);
  return LATIN_WORDS.test(words) && !/\p{Script=Han}/u.test(words);
}
