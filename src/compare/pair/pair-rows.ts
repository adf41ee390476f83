/** The rows of two plans side by side. */

import type { PassageOfClause } from '../../clauses/passages.ts';
import type { PlanText, TextClause } from '../../corpus/model.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { once } from '../../pipeline/text/once.ts';
import { type Block, type PlanBlocks, planBlocks } from './blocks.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { type PairRow, pairRows } from './rows.ts';

/** A passage; its other side is marked in the colour of its plan, or in another where two plans have the same. */
export type MarkedPassage = PassageOfClause<PlanText> & { colour?: number };
/** Passages by the clause they stand in. */
export type PassagesByClause = ReadonlyMap<string, readonly MarkedPassage[]>;

/** A match with its sections; `row` is the number of the row of the first plan's. */
export interface SectionLink {
  match: Alignment;
  certainty: Certainty;
  a: Section;
  b: Section;
  row: number;
}

/** A section of the second plan in a row. */
export interface Counterpart {
  section: Section;
  /** Its text; null where it stands in another row, which `seen` names. */
  clauses: readonly TextClause[] | null;
  seen: { row: number; section: Section };
  /** Sections in it that stand in rows of their own. */
  parts: readonly Section[];
  links: SectionLink[];
}

/** A row of the page. */
export interface NumberedRow {
  /** From 1. */
  number: number;
  /** The block of the first plan; null for one of the second, `rest`, that stands beside none. */
  a: TextBlock | null;
  rest: TextBlock | null;
  /** Whether nothing corresponds to the section, nor to anything in it. */
  missing: boolean;
  counterparts: Counterpart[];
  /** Matches of the section and of what stands in its row. */
  links: SectionLink[];
  /** Whether one of them is the section's own. */
  whole: boolean;
  /** Of the sections in it that have rows of their own, those that have counterparts or have some in them. */
  matchedParts: Section[];
  /** Without any counterpart: what corresponds to a section around it, where that says something of this one. */
  above: SectionLink[];
}

export type TextBlock = Block<Section, TextClause>;

/** Two plans with what was found of them. */
interface ComparedPair {
  first: PlanText;
  second: PlanText;
  /** In the order of the first. */
  matches: readonly Alignment[];
}

/** The rows, numbered as the page shows them. */
export function numberedRows({ first, second, matches }: ComparedPair): NumberedRow[] {
  const [blocks, others] = [blocksOf(first), blocksOf(second)];
  // A chapter that stands beside nothing and has no words of its own is named by its sections.
  const rows = pairRows(blocks, others, matches).filter(
    ({ a, rest }) => a || (rest && (rest.clauses.length > 0 || rest.parts.length === 0)),
  );
  const numbers = new Map(rows.flatMap(({ a }, index) => (a ? [[a.section.id, index + 1] as const] : [])));
  const link = (match: Alignment): SectionLink => ({
    match,
    certainty: certaintyOf(match),
    a: sectionOf(first, match.a),
    b: sectionOf(second, match.b),
    row: numbers.get(blocks.blockOf(match.a)) ?? 0,
  });
  const counterpart =
    (row: string | undefined) =>
    ({ b, home, matches: ofB }: PairRow<TextBlock, TextBlock, Alignment>['counterparts'][number]) => ({
      section: sectionOf(second, b),
      clauses: home === row ? textOf(second, b) : null,
      seen: { row: numbers.get(home) ?? 0, section: sectionOf(first, home) },
      parts: others.blocks.find(({ section }) => section.id === b)?.parts ?? [],
      links: ofB.map(link),
    });
  const linked = {
    a: new Set(matches.flatMap(({ a }) => blocks.pathOf(a))),
    b: new Set(matches.flatMap(({ b }) => others.pathOf(b))),
  };
  return rows.map((row, index): NumberedRow => {
    const own = row.a ? 'a' : 'b';
    const block = row.a ?? row.rest;
    const id = block?.section.id ?? '';
    const isLinked = linked[own].has(id);
    return {
      number: index + 1,
      a: row.a,
      rest: row.rest,
      missing: !isLinked && block?.section.depth !== 0,
      counterparts: row.counterparts.map(counterpart(row.a?.section.id)),
      links: row.matches.map(link),
      whole: row.matches.some((match) => match[own] === id),
      matchedParts: (block?.parts ?? []).filter((part) => linked[own].has(part.id)),
      above: isLinked ? [] : matchesAround(id, own, matches, blocks, others).map(link),
    };
  });
}

/** Matches of the sections around one with sections that are no chapters of others: those say something of it too. */
function matchesAround(
  id: string,
  side: 'a' | 'b',
  matches: readonly Alignment[],
  first: PlanBlocks<Section, TextClause>,
  second: PlanBlocks<Section, TextClause>,
): readonly Alignment[] {
  const [own, other] = side === 'a' ? [first, second] : [second, first];
  const chapters = new Set(
    other.blocks.filter(({ parts }) => parts.length > 0).map(({ section }) => section.id),
  );
  const around = new Set(own.pathOf(id).slice(0, -1));
  return matches.filter((match) => around.has(match[side]) && !chapters.has(match[side === 'a' ? 'b' : 'a']));
}

/** A section of a plan that the comparison names. */
function sectionOf(plan: PlanText, id: string): Section {
  const section = plan.sectionById.get(id);
  if (!section) throw new Error(`${plan.id}#${id}: no such section; run npm run content`);
  return section;
}

/** A plan cut into blocks. */
export const blocksOf = once(
  (plan: PlanText): PlanBlocks<Section, TextClause> =>
    planBlocks([plan.section, ...plan.sections], plan.clauses),
);

/** The clauses of a section as its row shows them: of a block its own, of what stands in a block all. */
function textOf(plan: PlanText, id: string): readonly TextClause[] {
  const { blocks, pathOf: around } = blocksOf(plan);
  const block = blocks.find(({ section }) => section.id === id);
  return block?.clauses ?? plan.clauses.filter((clause) => around(clause.id).includes(id));
}
