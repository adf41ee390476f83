/** Says how words of a report differ from those that are printed, and of what kind each difference is. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { CHINESE_NUMBER } from '../pipeline/text/numerals.ts';
import { recognisable } from '../pipeline/text/recognisable.ts';
import { ELLIPSIS } from './evidence.ts';
import type { Difference, DifferenceKind } from './result.ts';

/** A number with its decimals, groups and percent sign, one in words, a Latin word, or one character. */
const UNIT = new RegExp(`[0-9０-９]+(?:[.．,，][0-9０-９]+)*[%％‰]?|[${CHINESE_NUMBER}]+|[A-Za-z]+|.`, 'gsu');
const QUOTES = /^[“”‘’"'＂＇「」『』《》〈〉\s]*$/u;
const DASHES = /^[-‐‑‒–—―－~～∼〜─\s]*$/u;
const HAS_WORDS = /[\p{L}\p{N}%]/u;
const HAS_NUMBER = new RegExp(`[0-9０-９${CHINESE_NUMBER}]`, 'u');
const IS_NUMBER = new RegExp(`^[0-9０-９.．,，%％‰${CHINESE_NUMBER}]+$`, 'u');

/** Words on both sides of one difference. */
interface Change {
  said: string;
  printed: string;
}

/** Kinds of differences with what makes one, the first that holds. Line ends are LF. */
const KINDS: readonly (readonly [DifferenceKind, (change: Change) => boolean])[] = [
  [
    'omission-marked',
    ({ said, printed }) => !HAS_WORDS.test(said) && ELLIPSIS.test(said) && !ELLIPSIS.test(printed),
  ],
  ['line-break', ({ said, printed }) => /^\n+$/u.test(said + printed)],
  ['space', ({ said, printed }) => (said + printed).trim() === ''],
  ['width', ({ said, printed }) => said.normalize('NFKC') === printed.normalize('NFKC')],
  ['quotation-marks', ({ said, printed }) => QUOTES.test(said) && QUOTES.test(printed)],
  ['dash', ({ said, printed }) => DASHES.test(said) && DASHES.test(printed)],
  ['punctuation', ({ said, printed }) => !HAS_WORDS.test(said) && !HAS_WORDS.test(printed)],
  ['variant', ({ said, printed }) => normal(said) === normal(printed)],
  [
    'number',
    ({ said, printed }) =>
      HAS_NUMBER.test(said) && HAS_NUMBER.test(printed) && IS_NUMBER.test(said + printed),
  ],
  ['left-out', ({ said }) => !HAS_WORDS.test(said)],
  ['added', ({ printed }) => !HAS_WORDS.test(printed)],
  ['number', ({ said, printed }) => /[0-9０-９]/u.test(said) && /[0-9０-９]/u.test(printed)],
  ['character', ({ said, printed }) => [...said].length === 1 && [...printed].length === 1],
  ['words', () => true],
];

const normal = (text: string) => recognisable(text).normalize('NFKC').toLowerCase();

/** The kind of a difference. */
function kindOfDifference(change: Change): DifferenceKind {
  return KINDS.find(([, holds]) => holds(change))?.[0] ?? 'words';
}

/** A difference with its place in the words of the report, [start, end) in UTF-16 units. */
export type WordDifference = Omit<Difference, 'start' | 'end'> & { start: number; end: number };

/** Lists the differences of words from what is printed, in order. */
export function differencesOf(said: string, printed: string): WordDifference[] {
  const found: WordDifference[] = [];
  let at = 0;
  let change: { said: string; printed: string; start: number } | null = null;
  const close = () => {
    if (change)
      found.push({
        kind: kindOfDifference(change),
        said: change.said,
        printed: change.printed,
        start: change.start,
        end: change.start + change.said.length,
      });
    change = null;
  };
  for (const { value, added, removed } of diffArrays(unitsOf(said), unitsOf(printed))) {
    const words = value.join('');
    if (!added && !removed) close();
    else {
      change ??= { said: '', printed: '', start: at };
      if (removed) change.said += words;
      else change.printed += words;
    }
    if (!added) at += words.length;
  }
  close();
  return withWholeOmissions(found, said);
}

/** Joins an ellipsis to the words that it leaves out behind the punctuation after it: ……，甲 */
function withWholeOmissions(differences: readonly WordDifference[], said: string): WordDifference[] {
  const found: WordDifference[] = [];
  for (const each of differences) {
    const last = found.at(-1);
    const between = last ? said.slice(last.end, each.start) : '';
    if (last?.kind === 'omission-marked' && each.kind === 'left-out' && !HAS_WORDS.test(between)) {
      last.said = said.slice(last.start, each.end);
      last.printed += between + each.printed;
      last.end = each.end;
    } else found.push(each);
  }
  return found;
}

const unitsOf = (text: string) => text.match(UNIT) ?? [];
