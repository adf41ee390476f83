/** The counterparts of a section in other plans. */
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { once } from '../../pipeline/text/once.ts';
import type { Certainty } from '../pair/certainty.ts';
import { taskCertainty } from '../tasks/task-certainty.ts';

/** A section of another plan that corresponds. */
export interface Counterpart {
  plan: SitePlan;
  section: Section;
  certainty: Certainty;
}

/** Most counterparts of a section in one plan. */
const MOST = 3;

/** Lists the counterparts of a section by the order of the plans, the likeliest of a plan first. */
export function counterpartsOf(corpus: Corpus, plan: string, section: string): Counterpart[] {
  const matches = matchesOf(corpus).get(`${plan} ${section}`) ?? [];
  const byPlan = Map.groupBy(matches, (match) => match.plan);
  return corpus.plans.flatMap((other) =>
    (byPlan.get(other.id) ?? [])
      .toSorted((one, two) => two.match.score - one.match.score)
      .slice(0, MOST)
      .flatMap(({ id, match }): Counterpart[] => {
        const there = other.sectionById.get(id);
        return there ? [{ plan: other, section: there, certainty: taskCertainty(match, there) }] : [];
      }),
  );
}

/** Matches by `<plan> <section>`, each with the plan and section on its other side. */
const matchesOf = once(({ pairs }: Corpus) => {
  const found = new Map<string, { plan: string; id: string; match: Alignment }[]>();
  const add = (key: string, plan: string, id: string, match: Alignment) =>
    found.set(key, [...(found.get(key) ?? []), { plan, id, match }]);
  for (const { a, b, alignments } of pairs)
    for (const match of alignments) {
      add(`${a} ${match.a}`, b, match.b, match);
      add(`${b} ${match.b}`, a, match.a, match);
    }
  return found;
});
