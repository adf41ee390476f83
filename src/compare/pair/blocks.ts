/**
 * A plan as rows show it: cut into blocks, each a section with its text. A section that has others with blocks of their
 * own keeps what stands before, between and after them. Every clause stands in exactly one block.
 */
import { type PlacedClause, type PlacedSection, pathsOf } from '../../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';

/** What cutting needs of a section; what precedes the first section is one too, at depth 0. */
interface BlockSection extends PlacedSection {
  depth: number;
}

/** A section, its clauses that stand in no other block, and the sections in it that are blocks of their own. */
export interface Block<Section, Clause> {
  section: Section;
  clauses: Clause[];
  parts: Section[];
}

/** The blocks of a plan in the order of the text, and where everything stands. */
export interface PlanBlocks<Section, Clause> {
  blocks: Block<Section, Clause>[];
  /** Id of the block that a section or clause stands in. */
  blockOf: (id: string) => string;
  /** Ids of the sections around a section or clause, outermost first, a section itself last; none of `s0`. */
  pathOf: (id: string) => string[];
}

/** Sections are blocks down to this depth. */
const DEEPEST = 2;

/** The blocks of a plan. Both lists in the order of the text, what precedes the first section first. */
export function planBlocks<Section extends BlockSection, Clause extends PlacedClause>(
  sections: readonly Section[],
  clauses: readonly Clause[],
): PlanBlocks<Section, Clause> {
  const blocks = sections
    .filter(({ depth }) => depth <= DEEPEST)
    .map((section): Block<Section, Clause> => ({ section, clauses: [], parts: [] }));
  const byId = new Map(blocks.map((block) => [block.section.id, block]));
  const sectionsAround = pathsOf(sections, clauses);
  const pathOf = (id: string) => sectionsAround(id).map((section) => section.id);
  const blockOf = (id: string) => pathOf(id).findLast((section) => byId.has(section)) ?? FRONT_SECTION_ID;
  for (const { section } of blocks) if (section.parent) byId.get(section.parent)?.parts.push(section);
  for (const clause of clauses) byId.get(blockOf(clause.id))?.clauses.push(clause);
  return { blocks, blockOf, pathOf };
}
