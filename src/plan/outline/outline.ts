/**
 * From a flat list of blocks to the outline. A section's form is its printed mark; its depth is its place
 * among the sections that are open when it comes. Nothing here knows a fixed depth for a form.
 */

import type { FrontRole } from '../../schemas/clause.ts';
import { isResponsibility } from '../../text/responsibility.ts';
import type { Block, Heading, TableBlock } from '../lines/blocks.ts';
import { NUMBERING_FORMS } from '../lines/markers.ts';
import type { Passage } from '../lines/passage.ts';

/** A section of the outline before it has an address. */
export interface OutlineSection {
  heading: Heading;
  parent: OutlineSection | null;
  children: OutlineSection[];
  depth: number;
}

/** A clause before it has an address; `section` null: before the first section, or of the closing. */
export type OutlineClause =
  | { kind: 'text'; section: OutlineSection | null; passage: Passage; role: FrontRole | null }
  | { kind: 'table'; section: OutlineSection | null; table: TableBlock };

/** Sections and clauses in the order of the text. */
export type OutlineNode = { section: OutlineSection } | { clause: OutlineClause };

/** A line on which the text goes back to an open section: 1-based line → its mark as printed. */
export type Returns = ReadonlyMap<number, string>;

/** A return that had no effect: its mark is not that of an open section, or no paragraph begins on its line. */
export interface UnusedReturn {
  line: number;
  rule: 'return-not-open' | 'return-no-block';
}

/** Builds the outline. `returns` comes from the manifest, for what no mark shows; those without effect are given back. */
export function buildOutline(
  blocks: readonly Block[],
  returns: Returns = new Map(),
): { nodes: OutlineNode[]; unused: UnusedReturn[] } {
  const unused = new Map(
    [...returns.keys()].map((line) => [line, 'return-no-block' as UnusedReturn['rule']]),
  );
  const ranks = documentRanks(blocks);
  const nodes: OutlineNode[] = [];
  let open: OutlineSection[] = [];
  for (const block of blocks) {
    if (block.type === 'table') {
      open = openUpToOwner(open);
      nodes.push({ clause: { kind: 'table', section: open.at(-1) ?? null, table: block.table } });
      continue;
    }
    if (block.type === 'closing') {
      open = [];
      nodes.push({ clause: { kind: 'text', section: null, passage: block.passage, role: block.role } });
      continue;
    }
    const line = block.passage.spans[0]?.line ?? 0;
    const back = returns.get(line);
    if (back !== undefined) {
      const path = openUpTo(open, back);
      if (path) unused.delete(line);
      else unused.set(line, 'return-not-open');
      open = path ?? open;
    }
    if (!block.heading) {
      // Who carries out a measure stands below it, and belongs to it even where other text would not.
      if (!isResponsibility(block.passage.text)) open = openUpToOwner(open);
      const section = open.at(-1) ?? null;
      nodes.push({ clause: { kind: 'text', section, passage: block.passage, role: null } });
      continue;
    }
    const parentPath = pathToParent(open, block.heading, ranks);
    const parent = parentPath.at(-1) ?? null;
    const section: OutlineSection = {
      heading: block.heading,
      parent,
      children: [],
      depth: parentPath.length + 1,
    };
    parent?.children.push(section);
    open = [...parentPath, section];
    nodes.push({ section });
    if (block.body) nodes.push({ clause: { kind: 'text', section, passage: block.body, role: null } });
  }
  return { nodes, unused: [...unused].map(([line, rule]) => ({ line, rule })) };
}

/** The open sections down to the one with a mark; null when none has it. */
function openUpTo(open: readonly OutlineSection[], mark: string): OutlineSection[] | null {
  const index = open.findIndex((section) => section.heading.mark?.text === mark);
  return index < 0 ? null : open.slice(0, index + 1);
}

/**
 * Closes the sections that an unmarked paragraph or table does not belong to. A run-in heading heads its own
 * paragraph only, so the innermost section with a heading on a line of its own (or an article) stays open
 * and owns it; when there is none, the outermost section.
 */
function openUpToOwner(open: readonly OutlineSection[]): OutlineSection[] {
  const owner = open.findLastIndex((section) => section.heading.ownsFollowing);
  return open.slice(0, Math.max(owner, 0) + 1);
}

/**
 * The open sections that stay open around a new heading, outermost first.
 *
 * A heading whose form is open already is a sibling (a form is never open twice); one of a new form goes
 * under the innermost section of a higher rank.
 */
function pathToParent(
  open: readonly OutlineSection[],
  heading: Heading,
  ranks: ReadonlyMap<string, number>,
): OutlineSection[] {
  const sibling = open.findIndex((section) => section.heading.key === heading.key);
  if (sibling >= 0) return open.slice(0, sibling);
  const rank = ranks.get(heading.key) ?? heading.rank;
  const end = open.findIndex((section) => (ranks.get(section.heading.key) ?? section.heading.rank) >= rank);
  return end < 0 ? [...open] : open.slice(0, end);
}

/**
 * Ranks of the forms in this document: the table's, except where the text itself shows two forms the
 * other way round (（一） opening under 1、 and never 1、 under （一）).
 */
function documentRanks(blocks: readonly Block[]): Map<string, number> {
  const headings = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.heading ? [block.heading] : [],
  );
  const opens = new Set<string>();
  headings.forEach((heading, index) => {
    const above = headings[index - 1];
    if (!above || heading.value !== 1 || above.value === null || above.kind !== 'block') return;
    opens.add(`${above.key}>${heading.key}`);
  });
  const ranks = new Map<string, number>(NUMBERING_FORMS.map((row) => [row.form, row.rank]));
  for (const heading of headings) ranks.set(heading.key, heading.rank);
  for (const pair of opens) {
    const [above = '', below = ''] = pair.split('>');
    const rankAbove = ranks.get(above) ?? 0;
    const rankBelow = ranks.get(below) ?? 0;
    if (rankAbove > rankBelow && !opens.has(`${below}>${above}`) && rankBelow > 0) {
      ranks.set(above, rankBelow - 0.25);
    }
  }
  return ranks;
}
