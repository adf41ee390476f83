/** How two wordings of one matter differ in their words of degree. */
import { type DegreeWord, degreesIn, PLAIN } from '../../pipeline/extract/degrees.ts';

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
  return { first: from.word, second: to.word, change: from.level > to.level ? 'weaker' : 'stronger' };
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
