import { sectionsToName } from '../pipeline/text/nodes.ts';
import { once } from '../pipeline/text/once.ts';
import type { SitePlan } from './model.ts';

/** Returns the sections that a page names, by the ids of their clauses. Any other clause belongs to the heading before it. */
export const namedSections = once(({ nodes }: SitePlan) => sectionsToName(nodes));
