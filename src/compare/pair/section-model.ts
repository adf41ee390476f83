/** Sections and clauses of a comparison as plain data. */
import { type PrintedTable, printedTable } from '../../clauses/table-shape.ts';
import { clauseLabel, clauseLocus, tableName } from '../../corpus/locus.ts';
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import { runInOf } from '../../corpus/quoted.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import type { MarkedPassage, PassagesByClause } from './pair-rows.ts';
import type { Twin } from './twins.ts';

/** A section by its printed heading; empty for what precedes the first section (depth 0). */
export interface NamedSection {
  id: string;
  depth: number;
  name: string;
}

/** A passage of a clause that the other plan contains too. */
export interface ClauseMark {
  /** [start, end) in UTF-16 units of the clause's text. */
  start: number;
  end: number;
  /** The words of the other side, the plan and clause that contain them, and these in words. */
  other: string;
  plan: string;
  /** The number of the plan's colour. */
  colour: number;
  clause: string;
  title: string;
  /** The section that has the other side, where another row of the page has it. */
  twin?: Twin;
}

/** A clause in a column. */
export interface ClauseModel {
  plan: string;
  id: string;
  /** Its printed place in its section, 第1段, and in its plan. */
  label: string;
  locus: string;
  caption: boolean;
  /** The heading of its own section where another one precedes it; `runin` stands on the line of the clause. */
  heading: string;
  runin: string;
  text: string;
  /** What it is quoted with: the heading on whose line it is printed, also where the row says it. */
  lead: string;
  /** Null for clauses that are no tables. */
  table: (PrintedTable & { name: string }) | null;
  marks: ClauseMark[];
}

/** A section with its clauses. */
export interface SectionModel {
  section: NamedSection;
  /** Headings around it, outermost first. */
  path: string[];
  clauses: ClauseModel[];
  /** Number of its clauses that are left out here (`briefModel`). */
  leftOut: number;
}

/** The id on the page of a section of a plan that is not the first. */
export const sectionAnchor = (plan: string, section: string) => `${plan}_${section}`;

/** Names a section. */
export const named = (section: Section): NamedSection => ({
  id: section.id,
  depth: section.depth,
  name: section.depth === 0 ? '' : headingName(section),
});

/** Makes the model of a section with some of its clauses; `passages` are those to be marked. */
export function sectionModel(
  plan: PlanText,
  section: Section,
  clauses: readonly TextClause[],
  passages: PassagesByClause,
): SectionModel {
  let last = section.id;
  return {
    section: named(section),
    path: pathOf(plan, section.parent ?? FRONT_SECTION_ID).map(headingName),
    clauses: clauses.map((clause) => {
      // Back in the section itself after a table or a part of it: its title precedes already.
      const repeated = clause.section === last || clause.section === section.id;
      const heading = repeated ? undefined : plan.sectionById.get(clause.section);
      last = clause.section;
      return clauseModel(plan, clause, heading, passages.get(clause.id) ?? []);
    }),
    leftOut: 0,
  };
}

/** A clause in a column, with the heading of its section where that is not above it. */
export function clauseModel(
  plan: PlanText,
  clause: TextClause,
  heading: Section | undefined,
  passages: readonly MarkedPassage[],
): ClauseModel {
  const table = printedTable(clause);
  const runin = heading && heading.kind !== 'block' && clause.kind === 'text';
  return {
    plan: plan.id,
    id: clause.id,
    label: clauseLabel(clause),
    locus: clauseLocus(clause),
    caption: clause.kind === 'caption',
    heading: heading && !runin ? headingName(heading) : '',
    runin: heading && runin ? `${headingName(heading)}${heading.terminator}` : '',
    text: clause.text,
    lead: runInOf(clause),
    table: table && { ...table, name: tableName(plan, clause.id) },
    marks: clauseMarks(passages),
  };
}

/** Passages of a clause as they are marked in its text. */
export const clauseMarks = (passages: readonly MarkedPassage[]): ClauseMark[] =>
  passages.map(({ start, end, other, plan: its, colour = its.colour, clause: there, locus }) => ({
    start,
    end,
    other,
    plan: its.id,
    colour,
    clause: there.id,
    title: `${its.data.title}${locus}`,
  }));
