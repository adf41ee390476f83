/** How two wordings of one matter differ in their words of degree. */
import { type DegreeWord, degreesIn, PLAIN } from '../../pipeline/extract/instruments/degrees.ts';

/** How a text binds less or more than another: the words that one has and the other lacks. */
export interface DegreeChange {
  first: string;
  second: string;
  change: 'weaker' | 'stronger';
}

type Found = Pick<DegreeWord, 'word' | 'level'>;

/** Compares two wordings of one matter; null where neither binds more. */
export function degreeChange(first: string, second: string): DegreeChange | null {
  const [before, after] = [degreesIn(first), degreesIn(second)];
  const lost = without(before, after);
  const gained = without(after, before);
  const [from, to] = [strongest(lost), strongest(gained)];
  if (from.level === to.level) return null;
  return {
    first: from.word || timeInstead(to.word, second, first),
    second: to.word || timeInstead(from.word, first, second),
    change: from.level > to.level ? 'weaker' : 'stronger',
  };
}

/** Words that say when, and those of them that bind less. */
const SOME_TIME = ['适时', '择机'];
const IN_TIME = ['及时', '尽快', '立即', '按时', '按期', '定期'];

/** Whether a change is one of time only: of the sentences, not of the task. */
export const isOfTime = ({ first, second }: DegreeChange): boolean =>
  SOME_TIME.includes(first) || SOME_TIME.includes(second);

/** The word of time that another text has before the same words: 及时 of 及时调整 beside 适时调整; empty for none. */
function timeInstead(word: string, text: string, other: string): string {
  if (!SOME_TIME.includes(word)) return '';
  const behind = text.split(word).at(-1)?.slice(0, 2) ?? '';
  return behind.length < 2 ? '' : (IN_TIME.find((each) => other.includes(`${each}${behind}`)) ?? '');
}

/** Those of a list that another does not have, each as often as it has it less. */
function without(list: readonly Found[], other: readonly Found[]): Found[] {
  const left = other.map(({ word }) => word);
  return list.filter(({ word }) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const strongest = (list: readonly Found[]): Found =>
  list.reduce<Found | null>((best, each) => (best && best.level >= each.level ? best : each), null) ?? {
    word: '',
    level: PLAIN,
  };
