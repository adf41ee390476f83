/** Which sections of another plan are the counterparts of a task: what is sure, what a heading names, what stands around. */
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import { type Headed, NAMED_IN_HEADING } from './headings.ts';
import { taskCertainty } from './task-certainty.ts';
import type { Task } from './to-do.ts';
import type { ComparedTasks } from './verdict.ts';

/** Tells sure matches, of which the section of a plan is the counterpart. */
export const surer = (plan: PlanText, side: 'a' | 'b') => (match: Alignment) =>
  taskCertainty(match, plan.sectionById.get(match[side])) !== 'doubtful';
export const byScore = (one: Alignment, other: Alignment) => other.score - one.score;

/** Sections that name the matter of a task in their heading, where other sections speak for it; of those three characters will do. */
export function namedAmong(headed: readonly Headed[], found: readonly string[], plan: PlanText): string[] {
  if (found.length === 0) return [];
  const most =
    headed.find(({ section, whole }) => whole && found[0] === section) ??
    headed.find(({ characters, common }) => characters >= NAMED_IN_HEADING && !common);
  if (!most) return [];
  // A part that was found says where in the section it is.
  const part = found.find((id) => isWithin(plan, id, most.section));
  return [part ?? most.section];
}

/** The clauses of a section and of those in it. */
export const clausesIn = (plan: PlanText, id: string | undefined): TextClause[] =>
  id === undefined ? [] : plan.clauses.filter(({ section }) => isWithin(plan, section, id));

/** Whether a section is another or in it. */
export const isWithin = (plan: PlanText, id: string, section: string) =>
  pathOf(plan, id).some((each) => each.id === section);

/** The surest counterpart, below the chapters, of the nearest section around a task. */
export function counterpartAround(
  { section }: Task,
  { first, second, alignments }: ComparedTasks,
): string | null {
  const isSure = surer(second, 'b');
  const isPart = ({ b }: Alignment) => (second.sectionById.get(b)?.depth ?? 0) > 1;
  for (let id = section.parent; id !== null; id = first.sectionById.get(id)?.parent ?? null) {
    const [match] = alignments.filter((each) => each.a === id && isPart(each) && isSure(each)).sort(byScore);
    if (match) return match.b;
  }
  return null;
}
