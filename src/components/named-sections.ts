import type { SitePlan } from '../collections.ts';
import { once } from '../text/memory.ts';
import { sectionsToName } from '../text/nodes.ts';

/** Returns the sections that a page names, by the ids of their clauses. Any other clause belongs to the heading before it. */
export const namedSections = once(({ nodes }: SitePlan) => sectionsToName(nodes));
