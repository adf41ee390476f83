/** Where sections stand in their plan. */
import type { Section } from '../pipeline/schemas/section.ts';
import { pathTo } from '../pipeline/text/nodes.ts';
import type { PlanText } from './model.ts';

/** A section with the sections around it, outermost first; `s0` gives an empty path. */
export function pathOf(plan: PlanText, sectionId: string): Section[] {
  return pathTo(plan.sectionById, sectionId);
}

/** The section and everything below it. */
export function sectionsWithin(plan: PlanText, sectionId: string): Section[] {
  const within = new Set<string | null>();
  // A section stands behind the one around it.
  return plan.sections.filter(({ id, parent }) => {
    const isWithin = id === sectionId || within.has(parent);
    if (isWithin) within.add(id);
    return isWithin;
  });
}
