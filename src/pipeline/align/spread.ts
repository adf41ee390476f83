/**
 * Single clauses that stand in three plans or more, where nothing beside them does: they are of the field, and who wrote them first is not
 * to be seen. 推动老旧电梯更新改造 in the plans of three cities shows of none that it was at the other's hand.
 */
import type { Parallel } from '../schemas/comparison.ts';

/** Most units of such a clause in the comparison form. */
const MOST = 24;
/** Share of a clause that another passage must cover to be the same. */
const SAME = 0.8;
const CLAUSE_END = /[，。；：？！,;:?!\n\t]/u;

/** Calls passages set that are such clauses. `wordsOf` gives the words of a stretch. */
export function withoutSpread(
  passages: readonly Parallel[],
  wordsOf: (stretch: Parallel['a']) => string,
): Parallel[] {
  const key = ({ plan, clause }: Parallel['a']) => `${plan}/${clause}`;
  const around = new Map<string, Parallel[]>();
  const beside = new Map<string, number>();
  const pairOf = ({ a, b }: Parallel) => `${key(a)} ${key(b)}`;
  for (const passage of passages) {
    beside.set(pairOf(passage), (beside.get(pairOf(passage)) ?? 0) + 1);
    for (const side of [passage.a, passage.b]) {
      const list = around.get(key(side)) ?? [];
      around.set(key(side), list);
      list.push(passage);
    }
  }
  /** Plans in which passages stand that cover one side. */
  const plansOf = (side: Parallel['a']) =>
    (around.get(key(side)) ?? []).flatMap(({ a, b }) => {
      const [own, other] = key(a) === key(side) ? [a, b] : [b, a];
      const common = Math.min(own.end, side.end) - Math.max(own.start, side.start);
      return common >= SAME * (side.end - side.start) ? [own.plan, other.plan] : [];
    });
  return passages.map((passage) => {
    const { a, b, shared, wording } = passage;
    if (wording !== 'own' || shared > MOST || (beside.get(pairOf(passage)) ?? 0) > 1) return passage;
    if ([a, b].some((side) => CLAUSE_END.test(wordsOf(side)))) return passage;
    const plans = new Set([...plansOf(a), ...plansOf(b)]);
    return plans.size > 2 ? { ...passage, wording: 'set', formula: true } : passage;
  });
}
