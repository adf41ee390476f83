/**
 * Two plans beside each other: the blocks of the first in order, each with everything that corresponds to it or to
 * something in it. Every match has its place, whichever plan comes first; every block of the second plan stands in
 * one row, beside its best counterpart or at the end.
 */
import type { Block, PlanBlocks } from './blocks.ts';

/** A match as the first plan sees it: ids of sections. */
interface RowMatch {
  a: string;
  b: string;
  score: number;
  reasons: { carried: number };
}

/** A section of the second plan in a row, with the matches that name it or, where its text is set, something in it. */
export interface Counterpart<Match> {
  b: string;
  /** The block of the first plan in whose row the text stands. */
  home: string;
  matches: Match[];
}

/** One row: a block of the first plan with its counterparts, or one of the second that stands beside none. */
export interface PairRow<FirstBlock, SecondBlock, Match> {
  a: FirstBlock | null;
  counterparts: Counterpart<Match>[];
  rest: SecondBlock | null;
  /** All matches of the block's section and of what stands in it. */
  matches: Match[];
}

/** Of several counterparts those are better that have words in common. */
const weight = ({ score, reasons }: RowMatch) => score + reasons.carried;

/**
 * Rows of two plans: the blocks of the first, then those of the second whose text stands in none of these. What
 * precedes the first section stands beside what precedes the other plan's. Matches in the order of the first plan.
 */
export function pairRows<Section extends { id: string; depth: number }, Clause, Match extends RowMatch>(
  first: PlanBlocks<Section, Clause>,
  second: PlanBlocks<Section, Clause>,
  matches: readonly Match[],
): PairRow<Block<Section, Clause>, Block<Section, Clause>, Match>[] {
  const chapters = [first, second].map(
    ({ blocks }) => new Set(blocks.filter(({ parts }) => parts.length > 0).map(({ section }) => section.id)),
  );
  /** A chapter of which its sections have left the opening only stands beside such a one rather than beside a section. */
  const isAlike = ({ a, b }: Match) => Number(chapters[0]?.has(a) === chapters[1]?.has(b));
  const compared = (one: Match, other: Match) => isAlike(one) - isAlike(other) || weight(one) - weight(other);
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.b);
    if (!known || compared(match, known) > 0) best.set(match.b, match);
  }
  const homes = new Map([...best].map(([b, { a }]) => [b, first.blockOf(a)]));
  const [front, otherFront] = [first, second].map(({ blocks }) =>
    blocks.find(({ section }) => section.depth === 0),
  );
  if (front && otherFront) homes.set(otherFront.section.id, front.section.id);
  const ofFirst = Map.groupBy(matches, ({ a }) => first.blockOf(a));
  const ofSecond = Map.groupBy(matches, ({ b }) => second.blockOf(b));
  const rows = first.blocks.map((a) => {
    const { id } = a.section;
    const own = ofFirst.get(id) ?? [];
    const counterparts =
      a === front && otherFront
        ? [{ b: otherFront.section.id, home: id, matches: [] }]
        : counterpartsIn(id, own, homes, second);
    return { a, counterparts, rest: null, matches: own };
  });
  const rest = second.blocks
    .filter(({ section }) => !homes.has(section.id))
    .map((block) => ({
      a: null,
      counterparts: [],
      rest: block,
      matches: ofSecond.get(block.section.id) ?? [],
    }));
  return [...rows, ...rest];
}

/**
 * Counterparts of a block: those whose text stands in its row first; of its section, then of what stands in it, in the
 * order of the text.
 */
function counterpartsIn<Match extends RowMatch>(
  row: string,
  matches: readonly Match[],
  homes: ReadonlyMap<string, string>,
  { blockOf, pathOf }: Pick<PlanBlocks<unknown, unknown>, 'blockOf' | 'pathOf'>,
): Counterpart<Match>[] {
  const inOrder = [...Map.groupBy(matches, ({ a }) => a).entries()]
    .sort(([one], [other]) => Number(other === row) - Number(one === row))
    .flatMap(([, own]) => own.toSorted((x, y) => weight(y) - weight(x)));
  const named = new Set(inOrder.map(({ b }) => b));
  /** The section whose text, set in this row, has that of `b` in it; `b` itself where there is none. */
  const setWith = (b: string) =>
    pathOf(b).find(
      (around) => named.has(around) && homes.get(around) === row && blockOf(around) === blockOf(b),
    ) ?? b;
  return [...Map.groupBy(inOrder, ({ b }) => setWith(b))]
    .map(([b, own]) => ({ b, home: homes.get(b) ?? row, matches: own }))
    .sort((one, other) => Number(other.home === row) - Number(one.home === row));
}
