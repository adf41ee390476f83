/** Compares all plans with each other: passages in common and sections that correspond. Pure, flat records in and out. */
import type { AlignmentVerdict, Pair, Parallel } from '../schemas/comparison.ts';
import { digest, type Memory, noMemory } from '../text/memory.ts';
import { once } from '../text/once.ts';
import { neighbours } from './neighbours.ts';
import { alignPlans, type ComparedPlan, findPassages, round } from './two-plans.ts';
import { pairWeights } from './vectors.ts';

/** What the comparison of a corpus gives, each list in the order of the plans and the texts. */
export interface ComparedCorpus {
  parallels: Parallel[];
  pairs: Pair[];
}

/** Plans that have so many letters and digits in common passages are set side by side, however many others there are. */
const LEAST_CARRIED = 100;

/** The words of a plan, with their weights. */
const wordsOf = once((clauses: ComparedPlan['clauses']) =>
  pairWeights(clauses.map(({ text }) => text).join('')),
);

/** Two plans by their ids, in any order. */
export type PlanIds = readonly [string, string];

/**
 * Finds passages in common, and sets plans side by side with the counterparts of their sections: those that are worth it
 * and those that are `wanted`. What a person confirmed or rejected is kept.
 */
export function compareCorpus(
  plans: readonly ComparedPlan[],
  verdicts: readonly AlignmentVerdict[],
  wanted: readonly PlanIds[] = [],
  memory: Memory = noMemory,
): ComparedCorpus {
  const parallels = findPassages(plans);
  return { parallels, pairs: findPairs(plans, parallels, verdicts, wanted, memory) };
}

/**
 * Returns the plans that are set side by side, in their order: those whose words are alike, those that carried words over,
 * those that are wanted, and those of whose sections a person said something.
 */
function findPairs(
  plans: readonly ComparedPlan[],
  parallels: readonly Parallel[],
  verdicts: readonly AlignmentVerdict[],
  wanted: readonly PlanIds[],
  memory: Memory,
): Pair[] {
  const between = Map.groupBy(
    parallels.filter(({ formula }) => !formula),
    ({ a, b }) => `${a.plan} ${b.plan}`,
  );
  const carried = (a: string, b: string) =>
    (between.get(`${a} ${b}`) ?? []).reduce((sum, { shared }) => sum + shared, 0);
  const planOfSection = (name: string) => name.slice(0, name.indexOf('#'));
  const judged = verdicts.map(
    ({ sections: [one, other] }): PlanIds => [planOfSection(one), planOfSection(other)],
  );
  const asked = new Set(
    [...wanted, ...judged].flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
  );
  const worded = plans.map(({ id, clauses }) => ({ id, words: wordsOf(clauses) }));
  const pairs = neighbours(worded, (a, b) => asked.has(`${a} ${b}`) || carried(a, b) >= LEAST_CARRIED);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const planOf = (id: string): ComparedPlan => {
    const plan = byId.get(id);
    if (!plan) throw new Error(`no plan ${id}`);
    return plan;
  };
  return pairs.map(({ a, b, likeness }) => {
    const passages = between.get(`${a} ${b}`) ?? [];
    const own = verdicts.filter(({ sections }) => sections.some((name) => name.startsWith(`${a}#`)));
    const [first, second] = [planOf(a), planOf(b)];
    const alignments = memory.recall('alignments', [digest(first), digest(second), passages, own], () =>
      alignPlans(first, second, passages, own),
    );
    return { id: `${a}~${b}`, a, b, likeness: round(likeness), alignments };
  });
}
