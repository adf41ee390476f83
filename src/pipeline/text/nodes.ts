/**
 * Orders the sections and clauses of a plan as one sequence of nodes and finds the sections around each. A section names
 * its parent, a clause its section. Ids are opaque: they do not say where a node belongs.
 */
import { headingText } from './heading.ts';
import { FRONT_SECTION_ID } from './place.ts';

/** The fields of a section that place it. */
export interface PlacedSection {
  id: string;
  parent: string | null;
}

/** The fields of a clause that place it. */
export interface PlacedClause {
  id: string;
  section: string;
}

/** A section or a clause of a plan. */
export type NodeOf<Section, Clause> =
  | { type: 'section'; section: Section; clause?: never }
  | { type: 'clause'; clause: Clause; section?: never };

/** Merges the sections and clauses of a plan into one sequence. */
export function inReadingOrder<Section extends { order: number }, Clause extends { order: number }>(
  sections: readonly Section[],
  clauses: readonly Clause[],
): NodeOf<Section, Clause>[] {
  const nodes: NodeOf<Section, Clause>[] = [
    ...sections.map((section) => ({ type: 'section' as const, section })),
    ...clauses.map((clause) => ({ type: 'clause' as const, clause })),
  ];
  const order = (node: NodeOf<Section, Clause>) =>
    node.type === 'section' ? node.section.order : node.clause.order;
  return nodes.sort((a, b) => order(a) - order(b));
}

/** Returns the id of the section around a node; null for top-level sections and for the clauses of `s0`. */
export function parentOf(node: NodeOf<PlacedSection, PlacedClause>): string | null {
  if (node.type === 'section') return node.section.parent;
  return node.clause.section === FRONT_SECTION_ID ? null : node.clause.section;
}

/**
 * Lists a section and the sections around it, outermost first. Returns an empty path for `s0`, which contains the clauses
 * outside of all sections, and for null.
 */
export function pathTo<Section extends PlacedSection>(
  sectionById: ReadonlyMap<string, Section>,
  sectionId: string | null,
): Section[] {
  const path: Section[] = [];
  for (let id = sectionId; id !== null && id !== FRONT_SECTION_ID; ) {
    const section = sectionById.get(id);
    if (!section) throw new Error(`there is no section ${id}`);
    path.unshift(section);
    id = section.parent;
  }
  return path;
}

/** Returns a function that lists the sections around a node, outermost first; a section is the last of its own path. */
export function pathsOf<Section extends PlacedSection>(
  sections: readonly Section[],
  clauses: readonly PlacedClause[],
): (id: string) => Section[] {
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  const sectionOf = new Map(clauses.map(({ id, section }) => [id, section]));
  return (id) => pathTo(sectionById, sectionOf.get(id) ?? id);
}

/**
 * Maps each clause that follows the heading of another section to its own section: text that continues a section after
 * its subsections, and the closing of the plan. A page names the section of these clauses only.
 */
export function sectionsToName(
  nodes: readonly NodeOf<PlacedSection, PlacedClause>[],
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  let above = FRONT_SECTION_ID;
  for (const node of nodes) {
    if (node.type === 'section') above = node.section.id;
    else if (node.clause.section !== above) named.set(node.clause.id, node.clause.section);
  }
  return named;
}

/** The fields of a section that its heading is printed from; the heading of a `block` has lines of its own. */
interface PrintedSection {
  kind: string;
  number: string | null;
  title: string;
  terminator: string;
}

/**
 * Maps each clause on the line of a heading to that heading as it is printed: 1．深化改革。 Such a heading belongs to the
 * words of its clause wherever these are quoted.
 */
export function runInHeadings(
  nodes: readonly NodeOf<PrintedSection, { id: string; kind: string }>[],
): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node, index): [string, string][] => {
      const above = nodes[index - 1]?.section;
      if (node.clause?.kind !== 'text' || !above || above.kind === 'block') return [];
      return [[node.clause.id, headingText(above)]];
    }),
  );
}
