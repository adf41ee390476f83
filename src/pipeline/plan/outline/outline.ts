/**
 * Stage 8, `outline`.
 * Reads: `text`; `returns`, what the manifest says of lines on which the text goes back; `numbersAbove`.
 * Writes: `nodes`, sections and clauses in the order of the text, each with the section it is in; `unusedReturns`; `remarks`
 * on numbers that do not count on.
 * Guarantees: a section comes before what is in it; what stands in a box of the file stays in it, and behind it the text goes on where it was;
 * a section's form is its printed mark; its depth is its place among the sections that are open when it
 * comes. Nothing here knows a fixed depth for a form.
 */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { FrontRole } from '../../schemas/clause.ts';
import { must } from '../../text/must.ts';
import { stopsInSentence } from '../../text/sentences.ts';
import type { ClosingBlock } from '../front/closing.ts';
import type { Heading, TextBlock } from '../headings/heading.ts';
import type { TableBlock } from '../lines/blocks.ts';
import { firstLine, type Passage } from '../lines/passage.ts';
import { isKind } from '../tokens/token.ts';
import { boxOf, goesOnBelowBox, returnsFromBox, withoutEmptyBox } from './boxes.ts';
import { formsWithBoxes, itemsAround } from './boxes-in-lists.ts';
import { Lists, nextValues } from './lists.ts';
import { pathInLists } from './lists-in-lists.ts';
import { isBetween, type NextHeading, nextHeadings, type Turn, turnOf } from './next-headings.ts';
import { checkNumbering } from './numbering.ts';
import { formRanks, rankIn } from './ranks.ts';

/** A section before it has an address. */
export interface SectionNode {
  type: 'section';
  heading: Heading;
  parent: SectionNode | null;
  depth: number;
}

/** A clause before it has an address; `parent` null: before the first section, or of the closing. */
export type ClauseNode =
  | { type: 'text'; parent: SectionNode | null; passage: Passage; role: FrontRole | null }
  | { type: 'table'; parent: SectionNode | null; table: TableBlock };

/** A section or a clause of a plan. */
export type PlanNode = SectionNode | ClauseNode;

/** Lines on which the text goes back to an open section: 1-based line → the section's mark as printed. */
export type Returns = ReadonlyMap<number, string>;

/** A return that had no effect: its mark is not that of an open section, or no paragraph begins on its line. */
export interface UnusedReturn {
  line: number;
  rule: 'return-not-open' | 'return-no-block';
}

/** Between the rank of a section and that of a heading that a person puts below it, where no other stands there. */
const STEP = 0.3;

/** Words of a title that what introduces its list says again, in UTF-16 units: 主要目标. */
const SHARED_UNITS = 4;

/** The stage. */
export function outlineStage({
  text,
  returns,
  numbersAbove,
}: {
  text: readonly (TextBlock | ClosingBlock)[];
  returns: Returns;
  numbersAbove: ReadonlyMap<string, number>;
}) {
  const { nodes, unused, remarks } = buildOutline(text, returns);
  return { nodes, unusedReturns: unused, remarks: [...remarks, ...checkNumbering(nodes, numbersAbove)] };
}

/** Builds the outline. `returns` comes from the manifest, for what no mark shows. */
function buildOutline(
  blocks: readonly (TextBlock | ClosingBlock)[],
  returns: Returns = new Map(),
): { nodes: PlanNode[]; unused: UnusedReturn[]; remarks: Remark[] } {
  const headings = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.heading ? [block.heading] : [],
  );
  const ranks = formRanks(headings);
  const next = nextValues(headings);
  const headed = blocks.map((block) => (block.type === 'paragraph' ? block.heading : null));
  const below = nextHeadings(headed, ranks);
  const withBoxes = formsWithBoxes(headed, below, ranks);
  const nodes: PlanNode[] = [];
  const waiting = new Map(returns);
  const unused: UnusedReturn[] = [];
  const remarks: Remark[] = [];
  const lists = new Lists();
  let open: SectionNode[] = [];
  /** The box of the file that the text is in, with the sections that are open around it. */
  let around: { box: number; open: SectionNode[] } | null = null;
  /** A box of the file behind whose text the outer list goes on inside the same frame. */
  let left: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const own = boxOf(block);
    if (around && own === around.box && returnsFromBox(open, around.open, block)) left = own;
    const box: number | null = own === left ? null : own;
    if (around && box !== around.box) {
      const goesOn = goesOnBelowBox(open, around.open, block, nodes.at(-1));
      if (!goesOn) open = around.open;
      around = goesOn && box !== null ? { box, open: around.open } : null;
    }
    if (box !== null) around ??= { box, open: withoutEmptyBox(open, nodes.at(-1)) };
    if (block.type === 'table') {
      open = openUpToOwner(open, below[index] ?? null, ranks);
      nodes.push({ type: 'table', parent: open.at(-1) ?? null, table: block.table });
      continue;
    }
    if (block.type === 'closing') {
      open = [];
      nodes.push({ type: 'text', parent: null, passage: block.passage, role: block.role });
      continue;
    }
    const { passage } = block.paragraph.token;
    const line = firstLine(passage);
    const mark = waiting.get(line);
    if (mark !== undefined) {
      waiting.delete(line);
      const at = open.findIndex((section) => section.heading.mark?.text === mark);
      if (at < 0) unused.push({ line, rule: 'return-not-open' });
      else open = open.slice(0, at + 1);
    }
    if (!block.heading) {
      // Who carries out a measure stands below it, and belongs to it even where other text would not, as the rest of a
      // sentence does.
      if (!isKind(block.paragraph.token, 'responsibility') && !endsClause(nodes.at(-1), open.at(-1), passage))
        open =
          openBy(passage, nodes) ??
          openUpToOwner(open, below[index] ?? null, ranks, turnOf(block.paragraph.token));
      nodes.push({ type: 'text', parent: open.at(-1) ?? null, passage, role: null });
      continue;
    }
    const at = open.findLastIndex(({ heading }) => heading.form === 'box');
    const isInBox =
      at >= 0 &&
      (around
        ? !around.open.includes(must(open[at], 'a section')) && block.heading.form !== 'box'
        : lists.staysInBox(open, at, block.heading, ranks, next.get(block.heading) ?? null));
    const inner = isInBox ? open.slice(at + 1) : [];
    const outer = isInBox ? open.slice(0, at + 1) : open.slice(0, at < 0 ? open.length : at);
    const { depth } = block.heading;
    if (depth !== undefined && open.length < depth - 1)
      remarks.push(remark('correction-depth', line, { actual: String(open.length + 1) }));
    const above =
      depth !== undefined
        ? open.slice(0, depth - 1)
        : isInBox
          ? [...outer, ...pathToParent(inner, block.heading, ranks)]
          : block.heading.form === 'box'
            ? [
                ...pathToParent(outer, block.heading, ranks),
                ...itemsAround(outer, block.heading, below[index] ?? null, ranks, withBoxes),
              ]
            : (pathInLists(outer, block.heading, nodes.at(-1), below[index] ?? null) ??
              pathToParent(outer, block.heading, ranks));
    const parent = above.at(-1) ?? null;
    const heading = depth === undefined ? block.heading : besideOthers(block.heading, nodes, parent, ranks);
    const section: SectionNode = { type: 'section', heading, parent, depth: above.length + 1 };
    lists.add(section);
    open = [...above, section];
    nodes.push(section);
    if (block.body) nodes.push({ type: 'text', parent: section, passage: block.body, role: null });
  }
  for (const line of waiting.keys()) unused.push({ line, rule: 'return-no-block' });
  return { nodes, unused, remarks };
}

/**
 * Closes the sections that an unmarked paragraph or table does not belong to. It belongs to the innermost section whose list
 * goes on below it: text between 1. and 2. is of 1. Below the last of a list a run-in heading heads its own paragraph only, so
 * the innermost section with a heading on a line of its own (or an article) owns it; when there is none, the outermost
 * section.
 */
function openUpToOwner(
  open: readonly SectionNode[],
  next: NextHeading | null,
  ranks: ReadonlyMap<string, number>,
  turn: Turn = null,
): SectionNode[] {
  const owner = open.findLastIndex(
    (section) =>
      section.heading.ownsFollowing ||
      (turn !== 'all' &&
        !(turn === 'leads' && section.heading.mark === null) &&
        isBetween(section.heading, next, ranks)),
  );
  return open.slice(0, Math.max(owner, 0) + 1);
}

/** True for the end of a sentence that stops above it, in the section that is open. */
function endsClause(
  last: PlanNode | undefined,
  section: SectionNode | undefined,
  { text }: Passage,
): boolean {
  return (
    last?.type === 'text' && last.parent === section && stopsInSentence(last.passage.text) && /。/u.test(text)
  );
}

/**
 * The sections that a paragraph opens again: it introduces a list of the run-in section above, and says words of its title. The text between
 * is of that section, too: the text keeps its order.
 */
function openBy({ text }: Passage, nodes: PlanNode[]): SectionNode[] | null {
  if (!/[：:]$/u.test(text)) return null;
  const above = nodes.findLast((node) => node.type === 'section');
  const title = above?.type === 'section' && !above.heading.ownsFollowing ? above.heading.title?.text : null;
  if (!title || above?.type !== 'section' || !sharesWords(title, text)) return null;
  const path: SectionNode[] = [];
  for (let section: SectionNode | null = above; section; section = section.parent) path.unshift(section);
  for (let at = nodes.lastIndexOf(above) + 1; at < nodes.length; at += 1)
    nodes[at] = { ...must(nodes[at], 'a node'), parent: above };
  return path;
}

function sharesWords(title: string, text: string): boolean {
  for (let at = 0; at + SHARED_UNITS <= title.length; at += 1)
    if (text.includes(title.slice(at, at + SHARED_UNITS))) return true;
  return false;
}

/**
 * The open sections that stay open around a new heading, outermost first.
 *
 * A heading whose form is open already is a sibling; one of a new form goes under the innermost section of a higher
 * rank.
 */
function pathToParent(
  open: readonly SectionNode[],
  heading: Heading,
  ranks: ReadonlyMap<string, number>,
): SectionNode[] {
  const sibling = open.findIndex((section) => section.heading.key === heading.key);
  if (sibling >= 0) return open.slice(0, sibling);
  const rank = rankIn(ranks, heading);
  const end = open.findIndex((section) => rankIn(ranks, section.heading) >= rank);
  return end < 0 ? [...open] : open.slice(0, end);
}

/**
 * A heading that a person gives its depth, as high as those beside it: what comes after it goes beside or below as it does after
 * them. A heading of their form counts with them.
 */
function besideOthers(
  heading: Heading,
  nodes: readonly PlanNode[],
  parent: SectionNode | null,
  ranks: ReadonlyMap<string, number>,
): Heading {
  const depth = (parent?.depth ?? 0) + 1;
  const beside = nodes.findLast((node) => node.type === 'section' && node.depth === depth);
  if (beside?.type === 'section') {
    const { form, key } = beside.heading;
    return form === heading.form
      ? heading
      : { ...heading, key: `${key}-told`, rank: rankIn(ranks, beside.heading) };
  }
  const rank = parent ? rankIn(ranks, parent.heading) + STEP : rankIn(ranks, heading);
  return heading.mark && rankIn(ranks, heading) > rank ? heading : { ...heading, key: `told-${depth}`, rank };
}
