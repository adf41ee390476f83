/**
 * Which sections stand on their own. An entry holds its section with everything below it, except what
 * stands in a child entry; the place of each child is part of the body, so that reading the entries from
 * the plan downwards gives the whole text in order.
 */
import type { Section } from '../schemas/section.ts';
import { inReadingOrder } from '../text/nodes.ts';
import { type BodyNode, entryId, type ThemedClause } from './record.ts';

/** A section with the body of its entry. The first body, of `s0`, is the plan's own. */
export interface EntryCut {
  section: Section;
  body: BodyNode[];
}

/** Types whose sections each get a page of their own. */
const OWN_PAGE = new Set(['domain', 'task', 'measure']);

/** Cuts a plan into entries, in the order of the text. */
export function cutEntries(
  plan: string,
  sections: readonly Section[],
  clauses: readonly ThemedClause[],
): EntryCut[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const cuts = new Map<string, EntryCut>();
  const entryOf = new Map<string, string>();
  const root = sections[0]?.id ?? '';
  for (const node of inReadingOrder(sections, clauses)) {
    if (node.type === 'clause') {
      const entry = entryOf.get(node.clause.section) ?? root;
      cuts.get(entry)?.body.push(node);
      continue;
    }
    const { section } = node;
    const around = section.parent ? (entryOf.get(section.parent) ?? root) : root;
    if (section.id === root || opensEntry(section, byId.get(around))) {
      cuts.set(section.id, { section, body: [] });
      entryOf.set(section.id, section.id);
      if (section.id !== root) cuts.get(around)?.body.push({ type: 'entry', id: entryId(plan, section.id) });
    } else {
      entryOf.set(section.id, around);
      cuts.get(around)?.body.push(node);
    }
  }
  return [...cuts.values()];
}

function opensEntry(section: Section, around: Section | undefined): boolean {
  if (section.parent === null || section.depth === 1) return true;
  if (section.type === null || section.type === 'direction') return false;
  return OWN_PAGE.has(section.type) || section.type !== around?.type;
}
