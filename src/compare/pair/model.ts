/**
 * Two plans side by side as plain data: what the page shows, the browser renders, exports write and tests read. JSON keeps
 * it whole. Words of the interface are keys, addresses are ids, so that one model serves every language.
 */

import { citedPlan } from '../../cite/cited-plan.ts';
import type { CitedPlan } from '../../cite/record.ts';
import type { PassageOfClause } from '../../clauses/passages.ts';
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { colourBeside } from '../../pipeline/text/plan-colour.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import type { Certainty } from './certainty.ts';
import { type ChapterCoverage, countsOf, coverageOf } from './coverage.ts';
import {
  type Counterpart,
  type NumberedRow,
  numberedRows,
  type PassagesByClause,
  type SectionLink,
  type TextBlock,
} from './pair-rows.ts';
import { type NamedSection, named, type SectionModel, sectionModel } from './section-model.ts';
import { withTwins } from './twins.ts';

/** A plan as a column names it. */
export interface ModelPlan extends Pick<PlanText, 'id' | 'colour'> {
  data: Pick<PlanText['data'], 'title' | 'short'>;
}

/** A plan that is compared, with what citations say of it. */
export interface PairPlan extends ModelPlan {
  cited: CitedPlan;
}

/** A match of two sections. */
export interface LinkModel {
  a: NamedSection;
  b: NamedSection;
  certainty: Certainty;
  score: number;
  reasons: Alignment['reasons'];
  status: Alignment['status'];
  /** Why, in the words of the person who confirmed it; empty otherwise. */
  note: string;
  /** The number of the row that contains section `a`. */
  row: number;
}

/** A section of the second plan that corresponds to a row. */
export interface CounterpartModel {
  section: NamedSection;
  /** Its text; null where it is in another row, which `seen` names. */
  text: SectionModel | null;
  seen: { row: number; section: NamedSection };
  /** Sections in it that have rows of their own. */
  parts: NamedSection[];
  /** Matches that name the section of the row and this one, then those of parts. */
  own: LinkModel[];
  inner: LinkModel[];
}

/** What a side says where the section on the other side has no counterpart as a whole. */
export interface GapModel {
  /** none: nothing corresponds; partly: some of its text does; sections: some of its sections do, in rows of their own. */
  kind: 'none' | 'partly' | 'sections';
  /** Sections in it with a counterpart, and all. */
  matched: number;
  parts: number;
  /** Sections around it that have a counterpart. */
  above: { around: string; counterpart: string }[];
  /** Matches of its parts, where the text that corresponds is in other rows. */
  links: LinkModel[];
}

/** One side of a row. */
export interface SideModel {
  /** The section of this plan that makes the row; null where the other plan's does. */
  own: SectionModel | null;
  /** Its text consists of sections in rows of their own. */
  opening: boolean;
  gap: GapModel | null;
  counterparts: CounterpartModel[];
  /** So little text that it stays in sight beside a longer side. */
  short: boolean;
}

/**
 * What a row shows. shared: words in common; numbers: with other numbers; differing: counterparts without words in common; doubtful: those
 * that are none for sure; missing: a section of one plan without a counterpart, in the first or the second; lacks: one of the first without
 * a counterpart in a plan that was added.
 */
export const ROW_SHOWS = [
  'shared',
  'numbers',
  'differing',
  'doubtful',
  'missing',
  'only-first',
  'only-second',
  'lacks-third',
  'lacks-fourth',
] as const;
export type RowShow = (typeof ROW_SHOWS)[number];

/** A row. */
export interface RowModel {
  /** From 1. */
  number: number;
  /** The section that makes the row, of the first plan unless `rest`. */
  section: NamedSection;
  /** The row is a section of the second plan that is the counterpart of none. */
  rest: boolean;
  /** It heads other rows, or precedes them all: no section that counts as one. */
  head: boolean;
  /** Id of the chapter of the first plan; null outside of chapters and for `rest`. */
  chapter: string | null;
  /** What filters ask for; empty where they ignore the row. */
  shows: RowShow[];
  sides: [SideModel, SideModel];
}

/** Two plans side by side. */
export interface PairModel {
  /** The left one, the right one. */
  plans: [PairPlan, PairPlan];
  chapters: ChapterCoverage[];
  /** Sections of the first plan, those with a counterpart, those with doubtful ones only; passages in common. */
  counts: { sections: number; matched: number; doubtful: number; passages: number };
  /** Those of the first plan in its order, then the rest of the second. */
  rows: RowModel[];
}

/** What a model is made of. */
export interface ComparedTexts {
  first: PlanText;
  second: PlanText;
  /** Matches as the first plan sees them, in its order. */
  matches: readonly Alignment[];
  /** Passages in common by `<plan>/<clause>`; those with other plans are ignored. */
  passages: ReadonlyMap<string, readonly PassageOfClause<PlanText>[]>;
}

/** Sets two plans side by side. Throws when a match names a section that its plan does not have. */
export function pairModel({ first, second, matches, passages }: ComparedTexts): PairModel {
  const colour = colourBeside(second.colour, first.colour);
  const left = passagesOf(first, { id: second.id, colour }, passages);
  const right = passagesOf(second, first, passages);
  const rows = numberedRows({ first, second, matches });
  return {
    plans: [modelPlan(first), { ...modelPlan(second), colour }],
    chapters: coverageOf(first, rows, left),
    counts: {
      ...countsOf(rows),
      passages: sumOf(left.values(), (list) => list.length),
    },
    rows: withTwins(
      rows.map((row) => rowModel(row, { first, second, left, right })),
      second.id,
    ),
  };
}

const modelPlan = (plan: PlanText): PairPlan => ({
  id: plan.id,
  colour: plan.colour,
  data: { title: plan.data.title, short: plan.data.short },
  cited: citedPlan(plan),
});

/** Passages of a plan's clauses that the other plan contains too, by clause; clauses without any are left out. */
function passagesOf(
  plan: PlanText,
  other: Pick<PlanText, 'id' | 'colour'>,
  passages: ComparedTexts['passages'],
): PassagesByClause {
  return new Map(
    plan.clauses
      .map(({ id }) => {
        const own = (passages.get(`${plan.id}/${id}`) ?? [])
          .filter((passage) => passage.plan.id === other.id)
          .map((passage) => ({ ...passage, colour: other.colour }));
        return [id, own] as const;
      })
      .filter(([, own]) => own.length > 0),
  );
}

interface Sides {
  first: PlanText;
  second: PlanText;
  left: PassagesByClause;
  right: PassagesByClause;
}

const EMPTY: SideModel = { own: null, opening: false, gap: null, counterparts: [], short: true };

function rowModel(row: NumberedRow, { first, second, left, right }: Sides): RowModel {
  const { a, rest, counterparts } = row;
  const block = a ?? rest;
  if (!block) throw new Error(`row ${row.number} has no section`);
  const own = a
    ? sectionModel(first, a.section, a.clauses, left)
    : sectionModel(second, block.section, block.clauses, right);
  const side: SideModel = {
    ...EMPTY,
    own,
    opening: a !== null && a.clauses.length === 0 && a.parts.length > 0,
    short: isShort(block.clauses),
  };
  const other: SideModel = {
    ...EMPTY,
    gap: gapModel(row, block),
    counterparts: counterparts.map((each) => counterpartModel(each, block.section, second, right)),
    short: isShort(counterparts.flatMap(({ clauses }) => clauses ?? [])),
  };
  return {
    number: row.number,
    section: named(block.section),
    rest: a === null,
    head: block.section.depth === 0 || block.parts.length > 0,
    chapter: a ? (pathOf(first, a.section.id)[0]?.id ?? null) : null,
    shows: showsOf(row, left, right),
    sides: a ? [side, other] : [other, side],
  };
}

function showsOf(
  { a, rest, counterparts, links, missing }: NumberedRow,
  left: PassagesByClause,
  right: PassagesByClause,
): RowShow[] {
  if (missing) return ['missing', a ? 'only-first' : 'only-second'];
  const ofSecond = [rest, ...counterparts].flatMap((each) => each?.clauses ?? []);
  const passages = [
    ...(a?.clauses ?? []).flatMap(({ id }) => left.get(id) ?? []),
    ...ofSecond.flatMap(({ id }) => right.get(id) ?? []),
  ];
  if (passages.length > 0)
    return passages.some(({ numbers }) => numbers.length > 0) ? ['shared', 'numbers'] : ['shared'];
  if (links.length === 0 || (a?.clauses ?? []).length === 0) return [];
  return [links.every(({ certainty }) => certainty === 'doubtful') ? 'doubtful' : 'differing'];
}

/** A side of at most this many characters stays in sight beside a longer one. */
const SHORT = 200;
const isShort = (clauses: readonly TextClause[]) =>
  clauses.every(({ rows }) => !rows) && sumOf(clauses, ({ text }) => text.length) <= SHORT;

/** What the side without the section says; null where the section has a counterpart as a whole, and before the sections. */
function gapModel({ a, whole, links, matchedParts, above }: NumberedRow, block: TextBlock): GapModel | null {
  if (whole || block.section.depth === 0) return null;
  const kind = links.length > 0 ? 'partly' : matchedParts.length > 0 ? 'sections' : 'none';
  return {
    kind,
    matched: matchedParts.length,
    parts: block.parts.length,
    above: above.map(({ a: one, b: other }) => {
      const [around, counterpart] = a ? [one, other] : [other, one];
      return { around: headingName(around), counterpart: headingName(counterpart) };
    }),
    // Beside a section of the first plan the counterparts of its parts follow.
    links: a ? [] : links.map(linkModel),
  };
}

function counterpartModel(
  { section, clauses, seen, parts, links }: Counterpart,
  row: Section,
  plan: PlanText,
  passages: PassagesByClause,
): CounterpartModel {
  const isOwn = ({ a, b }: SectionLink) => a.id === row.id && b.id === section.id;
  return {
    section: named(section),
    text: clauses && sectionModel(plan, section, clauses, passages),
    seen: { row: seen.row, section: named(seen.section) },
    parts: parts.map(named),
    own: links.filter(isOwn).map(linkModel),
    inner: links.filter((link) => !isOwn(link)).map(linkModel),
  };
}

const linkModel = ({ match, certainty, a, b, row }: SectionLink): LinkModel => ({
  a: named(a),
  b: named(b),
  certainty,
  score: match.score,
  reasons: match.reasons,
  status: match.status,
  note: match.note ?? '',
  row,
});
