/** Whether the clauses around a passage bind less or more. */

import type { PlanText } from '../../corpus/model.ts';
import { degreesIn } from '../../pipeline/extract/instruments/degrees.ts';
import type { Parallel } from '../../pipeline/schemas/comparison.ts';
import { type DegreeChange, degreeChange } from './degree.ts';

/** Least share of its clauses that a passage must be for their words to be compared. */
const WHOLE = 0.6;

/**
 * Compares how far the clauses around a passage bind; null where they are not the same. What a sentence adds to them binds nothing in them.
 * A short clause beside a passage is left out of it even where both texts have it: 确保扩建粮仓 and 鼓励扩建粮仓 are compared as well.
 */
export function changeAround({ a, b }: Parallel, first: PlanText, second: PlanText): DegreeChange | null {
  const [one, two] = [clausesAround(first, a), clausesAround(second, b)];
  const isWhole =
    a.end - a.start >= one.within.length * WHOLE && b.end - b.start >= two.within.length * WHOLE;
  if (!isWhole) return null;
  const hasBefore = isSameMatter(one.before, two.before);
  const hasBehind = isSameMatter(one.behind, two.behind);
  const [words, others] = [one, two].map(({ before, within, behind }) =>
    [...(hasBefore ? [before] : []), within, ...(hasBehind ? [behind] : [])].join('，'),
  );
  const change = degreeChange(words ?? '', others ?? '');
  if (!change) return null;
  const isOfBoth =
    change.second === ''
      ? isAnswered(change.first, words ?? '', others ?? '')
      : change.first !== '' || isAnswered(change.second, others ?? '', words ?? '');
  return isOfBoth ? change : null;
}

/** Least share of the pairs of letters of a clause that another text has for it to have the clause. */
const ANSWERED = 0.5;

/** Whether another text has the clause in which a word of degree stands, without the word: what it leaves out it does not bind less to. */
function isAnswered(word: string, text: string, other: string): boolean {
  const clause = text.split(/[。；，\n]/u).find((each) => each.includes(word)) ?? '';
  const matter = [...clause.replace(word, '')];
  const pairs = matter.slice(1).map((letter, at) => `${matter[at]}${letter}`);
  return pairs.filter((pair) => other.includes(pair)).length >= pairs.length * ANSWERED;
}

/** The clauses that a passage is in, and the clauses next to them. */
interface ClausesAround {
  before: string;
  within: string;
  behind: string;
}

function clausesAround(plan: PlanText, { clause, start, end }: Parallel['a']): ClausesAround {
  const text = plan.clauseById.get(clause)?.text ?? '';
  const from = endBefore(text, start) + 1;
  const to = endBehind(text, end);
  return {
    before: from === 0 ? '' : text.slice(endBefore(text, from - 1) + 1, from - 1),
    within: text.slice(from, to),
    behind: text.slice(to + 1, endBehind(text, to + 1)),
  };
}

/** What ends a clause of a sentence. */
const ENDS = ['。', '；', '，', '\n'];

const endBefore = (text: string, at: number) =>
  at === 0 ? -1 : Math.max(...ENDS.map((mark) => text.lastIndexOf(mark, at - 1)));
const endBehind = (text: string, at: number) =>
  Math.min(text.length, ...ENDS.map((mark) => text.indexOf(mark, at)).filter((place) => place >= 0));

/** True for clauses that differ in nothing but their words of degree. */
const isSameMatter = (one: string, other: string) =>
  matterOf(one) !== '' && matterOf(one) === matterOf(other);

const matterOf = (text: string) => degreesIn(text).reduce((left, { word }) => left.replace(word, ''), text);
